// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// RUN: %drvlint %s -- | count 0
// Written out instead of declared: an unload routine, one dispatch routine of two functions, the
// callback of a context.
#include <ntifs.h>

DRIVER_INITIALIZE DriverEntry;

static VOID FreeNotes(PVOID Buffer)
// CHECK: :[[#@LINE-1]]:13: warning: 'FreeNotes' is a callback of the system but not declared as 'FREE_FUNCTION' [role-not-declared]
// CHECK-NEXT: :[[#@LINE+6]]:{{[0-9]+}}: note: 'FreeNotes' is registered here
{
    ExFreePoolWithTag(Buffer, 'toNE');
}
VOID Note(PFSRTL_PER_STREAM_CONTEXT Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(Notes, Owner, NULL, FreeNotes);
}

// CHECK: :[[#@LINE+1]]:10: warning: 'Dispatch' is a callback of the system but not declared as 'DRIVER_DISPATCH' [role-not-declared]
NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

VOID Unload(PDRIVER_OBJECT DriverObject);

// CHECK: :[[#@LINE+1]]:6: warning: 'Unload' is a callback of the system but not declared as 'DRIVER_UNLOAD' [role-not-declared]
VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = Dispatch;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = Dispatch;
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
