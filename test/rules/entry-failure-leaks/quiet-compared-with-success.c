// RUN: %drvlint %s -- | count 0
// Any status but STATUS_SUCCESS is taken for a failure, on which nothing was acquired.
#include <ntddk.h>

static PVOID Cookie;

DRIVER_INITIALIZE DriverEntry;
EX_CALLBACK_FUNCTION RegistryCallback;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static UNICODE_STRING altitude = RTL_CONSTANT_STRING(L"380000");
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = CmRegisterCallbackEx(RegistryCallback, &altitude, DriverObject, NULL, &Cookie, NULL);
    if (status != STATUS_SUCCESS)
        return STATUS_UNSUCCESSFUL;
    return STATUS_SUCCESS;
}
