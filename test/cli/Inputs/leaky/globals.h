#include <wdm.h>

extern ERESOURCE Lock;
DRIVER_UNLOAD Unload;
