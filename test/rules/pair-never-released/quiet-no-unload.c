// RUN: %drvlint %s -- -DSTAYS | count 0
// RUN: %drvlint %s -- | FileCheck %s
// A driver that cannot be unloaded may keep what it has one of. CHECK: [pair-never-released]
#include "driver.h"

PVOID Cache;

NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    if (!Cache)
        Cache = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    return Cache ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

VOID Drop(VOID)
{
}
