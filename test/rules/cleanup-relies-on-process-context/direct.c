// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Asked for in a helper, by the name that the macro stands for.
#include <ntddk.h>

PEPROCESS Owner;

DRIVER_DISPATCH Cleanup;
DRIVER_INITIALIZE DriverEntry;

static BOOLEAN IsOwner(VOID)
{
    // CHECK: :[[#@LINE+1]]:12: warning: 'Cleanup' calls 'IoGetCurrentProcess', by way of 'IsOwner', which need not be the process that opened the file [cleanup-relies-on-process-context]
    return PsGetCurrentProcess() == Owner;
}

NTSTATUS Cleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IsOwner())
        Owner = NULL;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = Cleanup;
    return STATUS_SUCCESS;
}
