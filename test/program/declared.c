// RUN: %roles | FileCheck %s
// RUN: %roles | count 2
// Declared with the typedef of a callback, or named DriverEntry; a registration comes before both.
#include <ntifs.h>

// CHECK-DAG: DRIVER_ENTRY 'Start' {{.*}}.c:[[#@LINE+3]]:
DRIVER_INITIALIZE Start;
DRIVER_UNLOAD Stop;
NTSTATUS Start(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    // CHECK-DAG: DRIVER_UNLOAD 'Stop' {{.*}}.c:[[#@LINE+1]]:
    DriverObject->DriverUnload = Stop;
    return STATUS_SUCCESS;
}

VOID Stop(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

/* Static: nobody else's entry. */
static NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    return Start(DriverObject, RegistryPath);
}

NTSTATUS Elsewhere(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    return DriverEntry(DriverObject, RegistryPath);
}
