// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// A handle is closed on all ways out but one.
#define UNLOAD NULL
#include "Inputs/driver.h"

static NTSTATUS ReadFirst(POBJECT_ATTRIBUTES Attributes, PVOID Buffer)
{
    IO_STATUS_BLOCK result;
    HANDLE file;
    NTSTATUS status;

    status = ZwCreateFile(&file, GENERIC_READ, Attributes, &result, NULL, 0, 0, FILE_OPEN, 0, NULL,
                          0);
    if (!OK(status))
        return status;
    status = ZwReadFile(file, NULL, NULL, NULL, &result, Buffer, 64, NULL, NULL);
    if (!OK(status)) {
#ifndef BUG
        ZwClose(file);
#endif
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ZwCreateFile'{{.*}} [pair-resource-leaked]
        return status;
    }
    ZwClose(file);
    return STATUS_SUCCESS;
}

DRIVER_DISPATCH Read;

NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status = ReadFirst(Device->DeviceExtension, Irp->AssociatedIrp.SystemBuffer);

    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
