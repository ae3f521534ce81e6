// RUN: %drvlint %s %S/Inputs/inline_lock.c -- -DBUG | FileCheck %s --implicit-check-not='{{warning|error}}:'
// RUN: %drvlint %s %S/Inputs/inline_lock.c -- | count 0
// RUN: %drvlint %s %S/Inputs/inline_lock.c -- -DBUG -DELSEWHERE | FileCheck %s --implicit-check-not='{{warning|error}}:'
// RUN: %drvlint %s %S/Inputs/inline_lock.c -- -DELSEWHERE | count 0
// RUN: %drvlint %s %S/Inputs/inline_lock.c -- -DBUG -DGUARDS | FileCheck %s --implicit-check-not='{{warning|error}}:'
// RUN: %drvlint %s %S/Inputs/inline_lock.c -- -DGUARDS | count 0
// Inline functions of a header that two units include; a static function of the same name in both.
#include "Inputs/driver.h"
#include "Inputs/inline_lock.h"

INLINE_LOCK Lock;
VOID DropElsewhere(VOID);

static void TearDown(void)
{
    if (HAS(Filter)) {
        FltUnregisterFilter(Filter);
        Filter = NULL;
    }
}

#ifdef ELSEWHERE
#undef DROP_LOCK
#define DROP_LOCK(lock) DropElsewhere()
#else
#undef DROP_LOCK
#define DROP_LOCK(lock) DropInline(lock)
#endif

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    TearDown();
#ifndef BUG
    DROP_LOCK(&Lock);
#endif
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MakeInline(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status))
        DROP_LOCK(&Lock);
    return status;
}
