// RUN: %drvlint --strict %s -- | count 0
// A member of a class is declared there, a lambda nowhere.
extern "C" {
#include <ntddk.h>
DRIVER_INITIALIZE DriverEntry;
}

class Notes {
public:
    static VOID Unload(PDRIVER_OBJECT DriverObject);
};

VOID Notes::Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = Notes::Unload;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = [](PDEVICE_OBJECT, PIRP irp) -> NTSTATUS {
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    };
    return STATUS_SUCCESS;
}
