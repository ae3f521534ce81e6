// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Released through a function pointer.
#include "Inputs/driver.h"

static ERESOURCE Lock;

typedef struct _ACTIONS {
    NTSTATUS (*Make)(PERESOURCE Resource);
    void (*Drop)(PERESOURCE Resource);
} ACTIONS, *PACTIONS;

static NTSTATUS Make(PERESOURCE Resource)
{
    return MAKE_LOCK(Resource);
}

static void Drop(PERESOURCE Resource)
{
    DROP_LOCK(Resource);
}

static void Keep(PERESOURCE Resource)
{
    UNREFERENCED_PARAMETER(Resource);
}

static const ACTIONS Actions[] = {{Make, Drop}, {Make, Keep}};
static const ACTIONS *Current;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Current->Drop(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    void (*drop)(PERESOURCE) = Actions[0].Drop;

    UNREFERENCED_PARAMETER(RegistryPath);
#ifdef BUG
    Current = &Actions[1];
#else
    Current = &Actions[0];
#endif
    status = Current->Make(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status))
        drop(&Lock);
    return status;
}
