/* Tidemark: settings from the Parameters key of the service. */

#include "tidemark.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, TmConfigLoad)
#pragma alloc_text(PAGE, TmConfigFree)
#endif

/* Reads one DWORD; leaves *Value alone if it is missing or of another type. */
static BOOLEAN
TmReadDword(_In_ HANDLE Key, _In_ PCWSTR Name, _Inout_ PULONG Value)
{
    UCHAR buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    PKEY_VALUE_PARTIAL_INFORMATION info = (PKEY_VALUE_PARTIAL_INFORMATION)buffer;
    UNICODE_STRING name;
    ULONG length;
    NTSTATUS status;

    RtlInitUnicodeString(&name, Name);
    status = ZwQueryValueKey(Key, &name, KeyValuePartialInformation, info, sizeof(buffer), &length);
    if (!NT_SUCCESS(status) || info->Type != REG_DWORD || info->DataLength != sizeof(ULONG)) {
        return FALSE;
    }

    *Value = *(PULONG)info->Data;
    return TRUE;
}

/* Leaves the settings in TmGlobals.Config. A missing key is no error: the defaults apply. */
NTSTATUS
TmConfigLoad(_In_ PUNICODE_STRING RegistryPath)
{
    OBJECT_ATTRIBUTES attributes;
    PTM_CONFIG config;
    HANDLE key;
    ULONG megabytes = 0;
    ULONG reportOnly = 1;
    NTSTATUS status;

    config = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(TM_CONFIG), TM_TAG_CONFIG);
    if (config == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }

    config->BytesPerProcess = TM_DEFAULT_LIMIT;
    config->ReportOnly = TRUE;

    InitializeObjectAttributes(&attributes, RegistryPath, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL,
                               NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (NT_SUCCESS(status)) {
        if (TmReadDword(key, L"MegabytesPerProcess", &megabytes) && megabytes != 0) {
            config->BytesPerProcess = (ULONGLONG)megabytes * 1024 * 1024;
            TmGlobals.ConfigFromRegistry = TRUE;
        }

        if (TmReadDword(key, L"ReportOnly", &reportOnly)) {
            config->ReportOnly = (BOOLEAN)(reportOnly != 0);
        }

        ZwClose(key);
    }

    TmGlobals.Config = config;
    return STATUS_SUCCESS;
}

VOID
TmConfigFree(VOID)
{
    PAGED_CODE();

    if (TmGlobals.Config != NULL) {
        ExFreePoolWithTag(TmGlobals.Config, TM_TAG_CONFIG);
        TmGlobals.Config = NULL;
    }
}
