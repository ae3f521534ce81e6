/* A miniport that uses the framework beside its port driver. */
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif
NTSTATUS WdfDeviceMiniportCreate(WDFDRIVER, PWDF_OBJECT_ATTRIBUTES, PDEVICE_OBJECT, PDEVICE_OBJECT, PDEVICE_OBJECT, WDFDEVICE *);
VOID WdfDriverMiniportUnload(WDFDRIVER);
#ifdef __cplusplus
}
#endif
