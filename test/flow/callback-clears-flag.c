// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Between load and unload a callback may clear the flag that guards the release.
#define OWN_REGISTRATION
#include "Inputs/driver.h"

static ERESOURCE Lock;
static BOOLEAN IsLocked, IsQuiet;

static FLT_PREOP_CALLBACK_STATUS PreWrite(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                          PVOID *Context)
{
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
#ifdef BUG
    IsLocked = FALSE;
#else
    IsQuiet = TRUE;
#endif
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

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (IS(IsLocked))
        DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    IsLocked = TRUE;
    status = StartFilter(DriverObject);
    if (!OK(status))
        DROP_LOCK(&Lock);
    return status;
}
