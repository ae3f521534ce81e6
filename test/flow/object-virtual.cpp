// RUN: %object_pair
// RUN: %elsewhere_object_pair
// RUN: %template_object_pair
// A virtual function that an overrider implements, in a class that only its base is known of.
#include "Inputs/objects.h"

class Resource {
public:
    virtual NTSTATUS Open() = 0;
    virtual void Close() = 0;
};

class Buffer : public Resource {
public:
    NTSTATUS Open() override { return Memory.Init(64); }
    void Close() override
    {
#ifndef BUG
        Memory.Reset();
#endif
    }

    void Reset() { Memory.Reset(); }

private:
    Block Memory;
};

static Buffer TheBuffer;
static Resource *Opened;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Opened->Close();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Opened = &TheBuffer;
    status = Opened->Open();
    if (!NT_SUCCESS(status))
        return status;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        TheBuffer.Reset();
    return status;
}
