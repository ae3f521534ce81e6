// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// From a field to the structure that holds it, and on to another field.
#include "Inputs/driver.h"

typedef struct _DEVICE {
    ULONG Kind;
    LIST_ENTRY Link;
    ERESOURCE Lock;
    PVOID Memory;
} DEVICE, *PDEVICE;

static DEVICE Device;
static PLIST_ENTRY Known;

static void CleanUp(PLIST_ENTRY Entry)
{
    PDEVICE device = CONTAINING_RECORD(Entry, DEVICE, Link);

    if (HAS(device->Memory)) {
        FREE(device->Memory);
        device->Memory = NULL;
    }
#ifdef BUG
    if (HAS(device->Memory))
#endif
        DROP_LOCK(&device->Lock);
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    CleanUp(Known);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Known = &Device.Link;
    status = MAKE_LOCK(&Device.Lock);
    if (!OK(status))
        return status;
    Device.Memory = ALLOCATE(64);
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        if (HAS(Device.Memory))
            FREE(Device.Memory);
        DROP_LOCK(&Device.Lock);
    }
    return status;
}
