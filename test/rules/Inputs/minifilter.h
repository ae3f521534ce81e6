/*
 * What every minifilter of these tests has: a registration without operations. The test defines
 * Unload and DriverEntry.
 */
#include <fltKernel.h>

static PFLT_FILTER Filter;

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);

static const FLT_REGISTRATION Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .FilterUnloadCallback = Unload,
};

DRIVER_INITIALIZE DriverEntry;

/* Registers the filter and starts it; registered only on success. */
static NTSTATUS StartFilter(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status = FltRegisterFilter(DriverObject, &Registration, &Filter);

    if (!NT_SUCCESS(status))
        return status;
    status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status))
        FltUnregisterFilter(Filter);
    return status;
}
