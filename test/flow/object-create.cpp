// RUN: %drvlint %s %S/Inputs/objects.cpp -- -DBUG | FileCheck %s
// RUN: %drvlint %s %S/Inputs/objects.cpp -- | count 0
// RUN: %drvlint %s %S/Inputs/objects.cpp -- -DELSEWHERE -DBUG | FileCheck %s
// RUN: %drvlint %s %S/Inputs/objects.cpp -- -DELSEWHERE | count 0
// RUN: %drvlint %s %S/Inputs/objects.cpp -- -DTEMPLATE -DBUG | FileCheck %s
// RUN: %drvlint %s %S/Inputs/objects.cpp -- -DTEMPLATE | count 0
// Construction that fails half way: what is complete has to go, by hand for an object on the heap.
// The object and the members that are complete are left, which is told once or more often.
#include "Inputs/objects.h"

class Device {
public:
    static Device *Create();
    bool IsComplete() const { return First.Get() && Second.Get(); }

private:
    Device() : First(64), Second(128) {}
    Block First, Second;
};

Device *Device::Create()
{
    Device *device = new (PagedPool, TAG) Device;

    if (!device)
        return nullptr;
    if (!device->IsComplete()) {
#ifndef BUG
        delete device;
#endif
        return nullptr;
    }
    return device;
}

static Device *Only;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    delete Only;
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Only = Device::Create();
    if (!Only)
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return STATUS_INSUFFICIENT_RESOURCES;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        delete Only;
    return status;
}
