// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The failure path returns at a raised level.
#include <ntddk.h>

static KSPIN_LOCK Lock;
static LIST_ENTRY Entries;

PLIST_ENTRY Take(void)
{
    PLIST_ENTRY entry = NULL;
    KIRQL old;

    KeAcquireSpinLock(&Lock, &old);
    if (!IsListEmpty(&Entries)) {
        entry = RemoveHeadList(&Entries);
        if (entry->Flink == entry)
            // CHECK: :[[#@LINE+1]]:13: warning: 'Take' returns without releasing {{.*}}lock{{.*}} [pair-lock-left-held]
            return entry;
    }
    KeReleaseSpinLock(&Lock, old);
    return entry;
}
