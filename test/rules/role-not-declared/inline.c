// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error|note}}:"
// An inline function of the headers does the storing; that is no place to show.
#include <ntddk.h>

// CHECK: :[[#@LINE+1]]:10: warning: 'Done' is a callback of the system but not declared as 'IO_COMPLETION_ROUTINE' [role-not-declared]
NTSTATUS Done(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS Send(PDEVICE_OBJECT Target, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Done, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(Target, Irp);
}
