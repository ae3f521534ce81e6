// RUN: %drvlint --strict --stats %s -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// Who resources are given to that nobody knows: --stats has the names, the most frequent first.
// CHECK: {{[1-9][0-9]*}} resources handed to code that is not seen
// CHECK-NEXT: {{[1-9][0-9]*}} to 'OurAllocatorKeeps'
// CHECK-NEXT: {{[1-9][0-9]*}} through a pointer
// CHECK-NEXT: {{[1-9][0-9]*}} to 'OurLog'
#include <ntddk.h>

void OurAllocatorKeeps(PVOID Memory);
void OurLog(PVOID Memory);
extern void (*OurHook)(PVOID Memory);

void First(PIRP Irp)
{
    PVOID memory = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    UNREFERENCED_PARAMETER(Irp);
    if (memory)
        OurAllocatorKeeps(memory);
}

void Second(PIRP Irp)
{
    PVOID memory = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    UNREFERENCED_PARAMETER(Irp);
    if (memory)
        OurAllocatorKeeps(memory);
}

void Third(PIRP Irp)
{
    PVOID memory = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    UNREFERENCED_PARAMETER(Irp);
    if (memory)
        OurLog(memory);
}

void Fourth(PIRP Irp)
{
    PVOID memory = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    UNREFERENCED_PARAMETER(Irp);
    if (memory)
        OurHook(memory);
}
