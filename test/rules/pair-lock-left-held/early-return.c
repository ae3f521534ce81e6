// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// One way out forgets the resource and the critical region.
#include <ntddk.h>

typedef struct _TABLE {
    ERESOURCE Lock;
    ULONG Count;
} TABLE;

static VOID Enter(TABLE *Table)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Table->Lock, TRUE);
}

static VOID Leave(TABLE *Table)
{
    ExReleaseResourceLite(&Table->Lock);
    KeLeaveCriticalRegion();
}

VOID Add(TABLE *Table)
{
    Enter(Table);
    if (Table->Count == 9)
        // CHECK-DAG: :[[#@LINE+2]]:9: warning: 'Add' returns without releasing an executive resource held{{.*}} [pair-lock-left-held]
        // CHECK-DAG: :[[#@LINE+1]]:9: warning: 'Add' returns without releasing a critical region{{.*}} [pair-lock-left-held]
        return;
    Table->Count++;
    Leave(Table);
}
