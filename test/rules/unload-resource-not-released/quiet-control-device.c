// RUN: %drvlint %s -- | count 0
// The usual control device: the unload routine finds it through the driver object.
#include <ntddk.h>

static UNICODE_STRING DeviceName = RTL_CONSTANT_STRING(L"\\Device\\DrvlintTest");
static UNICODE_STRING LinkName = RTL_CONSTANT_STRING(L"\\DosDevices\\DrvlintTest");

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = IoCreateDevice(DriverObject, 0, &DeviceName, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&LinkName, &DeviceName);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    DriverObject->DriverUnload = DriverUnload;
    return STATUS_SUCCESS;
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING name;

    RtlInitUnicodeString(&name, L"\\DosDevices\\DrvlintTest");
    IoDeleteSymbolicLink(&name);
    IoDeleteDevice(DriverObject->DeviceObject);
}
