// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A lock in the extension of a device, which DriverUnload finds through the driver object.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _EXTENSION {
    ERESOURCE Lock;
    BOOLEAN IsLocked;
} EXTENSION, *PEXTENSION;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    PEXTENSION extension = DriverObject->DeviceObject->DeviceExtension;

    FltUnregisterFilter(Filter);
#ifdef BUG
    if (!IS(extension->IsLocked))
#else
    if (IS(extension->IsLocked))
#endif
        DROP_LOCK(&extension->Lock);
    IoDeleteDevice(DriverObject->DeviceObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PDEVICE_OBJECT device;
    PEXTENSION extension;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = DriverUnload;
    status = IoCreateDevice(DriverObject, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE,
                            &device);
    if (!OK(status))
        return status;
    extension = device->DeviceExtension;
    status = MAKE_LOCK(&extension->Lock);
    if (!OK(status)) {
        IoDeleteDevice(device);
        return status;
    }
    extension->IsLocked = TRUE;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        DROP_LOCK(&extension->Lock);
        IoDeleteDevice(device);
    }
    return status;
}
