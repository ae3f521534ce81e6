// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A handle is open where the second call fails.
#include <ntddk.h>

NTSTATUS Query(POBJECT_ATTRIBUTES Attributes, PVOID Buffer)
{
    IO_STATUS_BLOCK result;
    HANDLE file;
    NTSTATUS status = ZwCreateFile(&file, GENERIC_READ, Attributes, &result, NULL, 0, 0, FILE_OPEN,
                                   0, NULL, 0);

    if (!NT_SUCCESS(status))
        return status;
    status = ZwReadFile(file, NULL, NULL, NULL, &result, Buffer, 64, NULL, NULL);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:9: warning: 'Query' returns without releasing {{.*}} acquired by 'ZwCreateFile' [pair-resource-leaked]
        return status;
    return ZwClose(file);
}
