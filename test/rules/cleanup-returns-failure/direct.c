// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// One routine for three major functions: what it returns for the others does not matter.
#include <ntddk.h>

DRIVER_DISPATCH Dispatch;
DRIVER_INITIALIZE DriverEntry;

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    switch (stack->MajorFunction) {
    case IRP_MJ_CREATE:
        return STATUS_ACCESS_DENIED;
    case IRP_MJ_CLOSE:
        return STATUS_UNSUCCESSFUL;
    default:
        // CHECK: :[[#@LINE+1]]:9: warning: 'Dispatch' returns failure [cleanup-returns-failure]
        return STATUS_NOT_SUPPORTED;
        // CHECK-NEXT: :[[#@LINE-14]]:10: note: 'Dispatch' is called
        // CHECK-NEXT: :[[#@LINE-9]]:5: note: '(int)stack->MajorFunction' is in no case
        // CHECK-NEXT: :[[#@LINE-3]]:9: note: it returns here
    }
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = Dispatch;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = Dispatch;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = Dispatch;
    return STATUS_SUCCESS;
}
