// RUN: split-file %s %t
// RUN: %drvlint --strict %t/helper.c %t/main.c -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A helper of another file frees its argument when it fails; one caller looks at the status, one
// does not.
// CHECK: {{.*}}main.c:16:5: error: pool memory, {{.*}} is written to after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
// CHECK: {{.*}}main.c:15:5: note: 'Put' is called
// CHECK: {{.*}}helper.c:8:9: note: 'ExFreePoolWithTag' frees it
// CHECK: {{.*}}main.c:16:5: note: it is still written to

//--- helper.h
#include <ntddk.h>

typedef struct _NODE {
    struct _NODE *Next;
    ULONG Flags;
} NODE, *PNODE;

NTSTATUS Put(PNODE Node);
//--- helper.c
#include "helper.h"

static PNODE Only;

NTSTATUS Put(PNODE Node)
{
    if (Only != NULL) {
        ExFreePool(Node);
        return STATUS_DEVICE_BUSY;
    }
    Only = Node;
    return STATUS_SUCCESS;
}
//--- main.c
#include "helper.h"

NTSTATUS Right(PNODE Node)
{
    NTSTATUS status = Put(Node);
    BOOLEAN isFailure = !NT_SUCCESS(status);

    if (!isFailure)
        Node->Flags = 1;
    return status;
}

NTSTATUS Wrong(PNODE Node)
{
    Put(Node);
    Node->Flags = 1;
    return STATUS_SUCCESS;
}
