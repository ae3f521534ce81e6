// RUN: %roles | FileCheck %s
// Every entry is set in a loop, then one of them again; and from a table of functions.
#include <ntifs.h>

static NTSTATUS Any(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_NOT_SUPPORTED;
}

static NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return Any(DeviceObject, Irp);
}

static NTSTATUS Power(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return Any(DeviceObject, Irp);
}

static const struct {
    UCHAR Major;
    PDRIVER_DISPATCH Function;
} Table[] = {{IRP_MJ_POWER, Power}};

// CHECK-DAG: DISPATCH_CREATE 'Any' {{.*}}.c:[[#LOOP:]]:
// CHECK-DAG: DISPATCH_CLOSE 'Any' {{.*}}.c:[[#LOOP]]:
// CHECK-DAG: DISPATCH_SYSTEM_CONTROL 'Any' {{.*}}.c:[[#LOOP]]:
// CHECK-DAG: DISPATCH_CLEANUP 'Any' {{.*}}.c:[[#LOOP]]:
// CHECK-DAG: DISPATCH_PNP 'Any' {{.*}}.c:[[#LOOP]]:
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        DriverObject->MajorFunction[i] = Any;
    // CHECK-DAG: DISPATCH_READ 'Read' {{.*}}.c:[[#@LINE+1]]:
    DriverObject->MajorFunction[IRP_MJ_READ] = Read;
    for (ULONG i = 0; i < ARRAYSIZE(Table); i++)
        // CHECK-DAG: DISPATCH_POWER 'Power' {{.*}}.c:[[#@LINE+1]]:
        DriverObject->MajorFunction[Table[i].Major] = Table[i].Function;
    return STATUS_SUCCESS;
}
