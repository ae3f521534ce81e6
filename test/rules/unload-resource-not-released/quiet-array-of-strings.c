// RUN: %drvlint %s -- | count 0
// An array of strings, filled and drained by a counter: which element a loop is at is not known
// after a few rounds.
#include <fltKernel.h>

static PFLT_FILTER Filter;
static PUNICODE_STRING Names;
static ULONG NameCount;

DRIVER_INITIALIZE DriverEntry;

static VOID FreeNames(VOID)
{
    while (NameCount > 0) {
        NameCount--;
        if (Names[NameCount].Buffer != NULL)
            ExFreePoolWithTag(Names[NameCount].Buffer, 'emaN');
    }
    if (Names != NULL)
        ExFreePoolWithTag(Names, 'semN');
    Names = NULL;
}

static NTSTATUS MakeName(PUNICODE_STRING Name)
{
    Name->Buffer = ExAllocatePoolWithTag(PagedPool, Name->MaximumLength, 'emaN');
    if (Name->Buffer == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Name->Length = 0;
    return STATUS_SUCCESS;
}

static NTSTATUS MakeNames(ULONG Count)
{
    NTSTATUS status = STATUS_SUCCESS;
    PUNICODE_STRING name;

    Names = ExAllocatePoolWithTag(PagedPool, Count * sizeof(UNICODE_STRING), 'semN');
    if (Names == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    name = Names;
    while (NameCount < Count) {
        name->MaximumLength = 64;
        status = MakeName(name);
        if (!NT_SUCCESS(status))
            break;
        NameCount++;
        name++;
    }
    if (!NT_SUCCESS(status))
        FreeNames();
    return status;
}

static NTSTATUS FilterUnload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FreeNames();
    return STATUS_SUCCESS;
}

static const FLT_REGISTRATION Registration = {.Size = sizeof(FLT_REGISTRATION),
                                              .Version = FLT_REGISTRATION_VERSION,
                                              .FilterUnloadCallback = FilterUnload};

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = MakeNames(RegistryPath->Length);

    if (!NT_SUCCESS(status))
        return status;
    status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!NT_SUCCESS(status))
        FreeNames();
    return status;
}
