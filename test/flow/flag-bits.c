// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Bits of one field say what has to be undone.
#include "Inputs/driver.h"

#define HAVE_LOCK 0x1
#define HAVE_MEMORY 0x2

static struct {
    ERESOURCE Lock;
    PVOID Memory;
    ULONG Flags;
} Globals;

static void TearDown(void)
{
    if (IS(Globals.Flags & HAVE_MEMORY))
        FREE(Globals.Memory);
    if (IS(FlagOn(Globals.Flags, HAVE_LOCK)))
        DROP_LOCK(&Globals.Lock);
    ClearFlag(Globals.Flags, HAVE_LOCK | HAVE_MEMORY);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    TearDown();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Globals.Lock);
    if (!OK(status))
        return status;
    Globals.Flags |= HAVE_LOCK;
    Globals.Memory = ALLOCATE(64);
    if (HAS(Globals.Memory))
        SetFlag(Globals.Flags, HAVE_MEMORY);
    status = StartFilter(DriverObject);
    if (!OK(status)) {
#ifdef BUG
        Globals.Flags &= ~HAVE_LOCK;
#endif
        TearDown();
    }
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
