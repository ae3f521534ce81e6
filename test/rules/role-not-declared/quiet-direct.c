// RUN: %drvlint --strict %s -- | count 0
// Declared with the typedef, before or after its use, static or not, or with a name of the driver's
// own for the same type, or annotated. Roles without a function type (a minifilter's) are nobody's
// fault.
#include <fltKernel.h>

typedef DRIVER_DISPATCH NOTES_DISPATCH;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD Unload;
NOTES_DISPATCH Dispatch;

_Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH Close;

_Function_class_(IRP_MJ_WRITE)
_Function_class_(DRIVER_DISPATCH)
NTSTATUS
Write(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return Dispatch(DeviceObject, Irp);
}

static NTSTATUS FilterUnload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(NULL);
    return STATUS_SUCCESS;
}

const FLT_REGISTRATION Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .FilterUnloadCallback = FilterUnload,
};

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = Dispatch;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = Close;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = Write;
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

NTSTATUS Close(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return Dispatch(DeviceObject, Irp);
}

static VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
