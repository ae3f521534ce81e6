// RUN: not %drvlint %s -- > %t 2>&1
// RUN: FileCheck %s < %t --implicit-check-not="warning:"
// CHECK: error: not analysed completely
// What is lost in a function may have been the release.
#include "driver.h"

PVOID Cache;

NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    Cache = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    return STATUS_SUCCESS;
}

VOID Drop(VOID)
{
    ExFreePool(Cache +);
}
