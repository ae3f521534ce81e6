// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A callback writes strings through a pointer, so the buffers of all global strings are unknown at
// unload; but what it cannot touch it does not move from one to the other.
#define OWN_REGISTRATION
#include "Inputs/driver.h"

static UNICODE_STRING First, Second;

static void Clear(PUNICODE_STRING String)
{
    String->Length = 0;
    String->Buffer = NULL;
}

static FLT_PREOP_CALLBACK_STATUS PreWrite(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                          PVOID *Context)
{
    UNICODE_STRING name;

    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    Clear(&name);
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

static const FLT_OPERATION_REGISTRATION Operations[] = {
    {IRP_MJ_WRITE, 0, PreWrite, NULL},
    {IRP_MJ_OPERATION_END},
};

static const FLT_REGISTRATION Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .OperationRegistration = Operations,
    .FilterUnloadCallback = Unload,
};

static void FreeStrings(void)
{
    if (HAS(First.Buffer))
        FREE(First.Buffer);
    if (HAS(Second.Buffer))
        FREE(Second.Buffer);
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'First.Buffer'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#ifndef BUG
    if (HAS(First.Buffer))
        FREE(First.Buffer);
#endif
    FREE(Second.Buffer);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    UNREFERENCED_PARAMETER(RegistryPath);
    First.Buffer = ALLOCATE(64);
    Second.Buffer = ALLOCATE(64);
    if (HAS(First.Buffer) && HAS(Second.Buffer))
        status = StartFilter(DriverObject);
    if (!OK(status))
        FreeStrings();
    return status;
}
