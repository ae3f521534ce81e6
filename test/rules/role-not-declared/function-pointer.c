// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Registered through a variable; DriverEntry is called by its name.
#include <ntifs.h>

static KDPC Dpc;

// CHECK: :[[#@LINE+1]]:6: warning: 'Tick' is a callback of the system but not declared as 'KDEFERRED_ROUTINE' or 'IO_DPC_ROUTINE' [role-not-declared]
VOID Tick(PKDPC Timer, PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Timer);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
}

static PKDEFERRED_ROUTINE Routine = Tick;

// CHECK: :[[#@LINE+1]]:10: warning: 'DriverEntry' is a callback of the system but not declared as 'DRIVER_INITIALIZE' [role-not-declared]
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    KeInitializeDpc(&Dpc, Routine, NULL);
    return STATUS_SUCCESS;
}
