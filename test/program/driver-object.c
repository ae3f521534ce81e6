// RUN: %roles | FileCheck %s --implicit-check-not=NeverUsed
// RUN: %roles | count 5
// DriverUnload and MajorFunction: by their names, through a copy of the pointer, by a helper.
#include <ntifs.h>

#define DISPATCH(name)                                                                             \
    static NTSTATUS name(PDEVICE_OBJECT DeviceObject, PIRP Irp)                                    \
    {                                                                                              \
        UNREFERENCED_PARAMETER(DeviceObject);                                                      \
        Irp->IoStatus.Status = STATUS_SUCCESS;                                                     \
        IoCompleteRequest(Irp, IO_NO_INCREMENT);                                                   \
        return STATUS_SUCCESS;                                                                     \
    }
DISPATCH(Create)
DISPATCH(Close)
DISPATCH(Control)
DISPATCH(NeverUsed)

static VOID OnUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static void SetControl(PDRIVER_OBJECT Object, PDRIVER_DISPATCH Function)
{
    // CHECK-DAG: DISPATCH_DEVICE_CONTROL 'Control' {{.*}}.c:[[#@LINE+1]]:
    Object->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Function;
}

// CHECK-DAG: DRIVER_ENTRY 'DriverEntry' {{.*}}.c:[[#@LINE+1]]:
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDRIVER_OBJECT copy = DriverObject;

    UNREFERENCED_PARAMETER(RegistryPath);
    // CHECK-DAG: DRIVER_UNLOAD 'OnUnload' {{.*}}.c:[[#@LINE+1]]:
    DriverObject->DriverUnload = OnUnload;
    // CHECK-DAG: DISPATCH_CREATE 'Create' {{.*}}.c:[[#@LINE+1]]:
    copy->MajorFunction[IRP_MJ_CREATE] = Create;
    // CHECK-DAG: DISPATCH_CLOSE 'Close' {{.*}}.c:[[#@LINE+1]]:
    copy->MajorFunction[IRP_MJ_CLOSE] = &Close;
    SetControl(DriverObject, Control);
    return STATUS_SUCCESS;
}
