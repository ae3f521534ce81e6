// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The cleanup routine completes its own IRP only.
#include <ntddk.h>

IO_CSQ Queue;

DRIVER_DISPATCH Read, Cleanup;
DRIVER_INITIALIZE DriverEntry;

NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    // CHECK: :[[#@LINE+1]]:5: warning: 'Read' leaves an IRP in a cancel-safe queue, by 'IoCsqInsertIrp', which no DispatchCleanup routine takes out [cleanup-leaves-queued-irps]
    IoCsqInsertIrp(&Queue, Irp, NULL);
    // CHECK-NEXT: :[[#@LINE+18]]:{{[0-9]+}}: note: 'Read' is registered here
    // CHECK-NEXT: :[[#@LINE-6]]:10: note: 'Read' is called
    // CHECK-NEXT: :[[#@LINE-3]]:5: note: 'Read' calls 'IoCsqInsertIrp'
    // CHECK-NEXT: :[[#@LINE+4]]:10: note: 'Cleanup' and what it calls do not take it back
    return STATUS_PENDING;
}

NTSTATUS Cleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_READ] = Read;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = Cleanup;
    return STATUS_SUCCESS;
}
