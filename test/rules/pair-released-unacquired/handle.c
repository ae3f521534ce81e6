// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A handle that is closed on a way that does not open it.
#include <ntddk.h>

NTSTATUS Start(POBJECT_ATTRIBUTES Name, ULONG Mode)
{
    HANDLE key;
    NTSTATUS status = STATUS_SUCCESS;

    switch (Mode) {
    case 0:
        status = ZwOpenKey(&key, KEY_READ, Name);
        if (!NT_SUCCESS(status))
            return status;
        break;
    case 1:
        break;
    default:
        return STATUS_INVALID_PARAMETER;
    }
    // CHECK: :[[#@LINE+4]]:5: error: 'ZwClose' is given 'key', which nothing was stored to [pair-released-unacquired]
    // CHECK-NEXT: note: 'Start' is called
    // CHECK-NEXT: note: {{.*}} is in case 1
    // CHECK-NEXT: note: 'ZwClose' is given what the variable happens to hold
    ZwClose(key);
    return status;
}
