/* A miniport that uses the framework beside its port driver. */
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif
NTSTATUS WdfDeviceMiniportCreate(WDFDRIVER Driver, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PDEVICE_OBJECT AttachedDeviceObject,
    _In_opt_ PDEVICE_OBJECT Pdo, _Outptr_ WDFDEVICE *Device);
VOID WdfDriverMiniportUnload(WDFDRIVER Driver);
#ifdef __cplusplus
}
#endif
