// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The result of the allocating helper is dropped.
#include <ntddk.h>

static PVOID Make(void)
{
    return ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
}

VOID Warm(void)
{
    Make();
    // CHECK: :[[#@LINE+1]]:1: warning: 'Warm' returns {{.*}} [pair-resource-leaked]
}
