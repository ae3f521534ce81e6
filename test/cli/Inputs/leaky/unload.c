#include "globals.h"

void Unload(PDRIVER_OBJECT Driver)
{
    (void)Driver;
}
