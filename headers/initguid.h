/* From here on DEFINE_GUID defines its variable. */
#ifndef INITGUID
#define INITGUID
#endif
#include <guiddef.h>
