// RUN: split-file %s %t
// RUN: %drvlint %t/helper.c %t/main.c -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Through two helpers of another file, one of which frees only on failure; the report stands in the
// function that calls both.
// CHECK: {{.*}}main.c:18:5: error: 'ExFreePoolWithTag' is given pool memory, {{.*}} [pair-released-twice]
// CHECK: {{.*}}main.c:16:14: note: 'Fill' is called
// CHECK: {{.*}}helper.c:12:9: note: 'ExFreePoolWithTag' frees it
// CHECK: {{.*}}main.c:18:5: note: 'Drop' is called
// CHECK: {{.*}}helper.c:19:9: note: 'ExFreePoolWithTag' is given it again

//--- helper.h
#include <ntddk.h>

typedef struct _BOX {
    PVOID Data;
    ULONG Size;
} BOX, *PBOX;

NTSTATUS Fill(PBOX Box, PWSTR Path);
VOID Drop(PBOX Box);
VOID DropAndForget(PBOX Box);
//--- helper.c
#include "helper.h"

NTSTATUS Fill(PBOX Box, PWSTR Path)
{
    NTSTATUS status;

    Box->Data = ExAllocatePoolWithTag(PagedPool, 64, 'xoB ');
    if (Box->Data == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Path);
    if (!NT_SUCCESS(status))
        ExFreePoolWithTag(Box->Data, 'xoB ');
    return status;
}

VOID Drop(PBOX Box)
{
    if (Box->Data != NULL)
        ExFreePoolWithTag(Box->Data, 'xoB ');
}

VOID DropAndForget(PBOX Box)
{
    if (Box->Data != NULL)
        ExFreePoolWithTag(Box->Data, 'xoB ');
    Box->Data = NULL;
}
//--- main.c
#include "helper.h"

VOID Right(PBOX Box, PWSTR Path)
{
    if (!NT_SUCCESS(Fill(Box, Path)))
        return;
    DropAndForget(Box);
    DropAndForget(Box);
}

VOID Wrong(PWSTR Path)
{
    BOX box = {0};
    NTSTATUS status;

    status = Fill(&box, Path);
    box.Size = NT_SUCCESS(status);
    Drop(&box);
}
