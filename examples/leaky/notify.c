/* Tidemark: what the system tells about threads and images. */

#include "tidemark.h"

static VOID
TmThreadNotify(_In_ HANDLE ProcessId, _In_ HANDLE ThreadId, _In_ BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(ThreadId);

    TmTableAddThread(ProcessId, Create);
}

static VOID
TmImageNotify(_In_opt_ PUNICODE_STRING FullImageName, _In_ HANDLE ProcessId, _In_ PIMAGE_INFO ImageInfo)
{
    /* Process 0 stands for a driver being loaded. */
    if (ProcessId == NULL || ImageInfo->SystemModeImage || FullImageName == NULL) {
        return;
    }

    TmTableSetImage(ProcessId, FullImageName);
}

NTSTATUS
TmNotifyStart(VOID)
{
    NTSTATUS status;

    status = PsSetCreateThreadNotifyRoutine(TmThreadNotify);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    status = PsSetLoadImageNotifyRoutine(TmImageNotify);
    if (!NT_SUCCESS(status)) {
        DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, "tidemark: no image names: %08x\n", status);
        return status;
    }

    return STATUS_SUCCESS;
}

VOID
TmNotifyStop(VOID)
{
    PsRemoveLoadImageNotifyRoutine(TmImageNotify);
    PsRemoveCreateThreadNotifyRoutine(TmThreadNotify);
}
