/* Auxiliary kernel library: modules in memory, data of the last bug check. */
#pragma once
#include <ntddk.h>

#define AUX_KLIB_MODULE_PATH_LEN 256
typedef struct _AUX_MODULE_BASIC_INFO {
    PVOID ImageBase;
} AUX_MODULE_BASIC_INFO, *PAUX_MODULE_BASIC_INFO;
typedef struct _AUX_MODULE_EXTENDED_INFO {
    AUX_MODULE_BASIC_INFO BasicInfo;
    ULONG ImageSize;
    USHORT FileNameOffset;
    UCHAR FullPathName[AUX_KLIB_MODULE_PATH_LEN];
} AUX_MODULE_EXTENDED_INFO, *PAUX_MODULE_EXTENDED_INFO;
typedef struct _KBUGCHECK_DATA {
    ULONG BugCheckDataSize;
    ULONG BugCheckCode;
    ULONG_PTR Parameter1;
    ULONG_PTR Parameter2;
    ULONG_PTR Parameter3;
    ULONG_PTR Parameter4;
} KBUGCHECK_DATA, *PKBUGCHECK_DATA;
struct _IMAGE_EXPORT_DIRECTORY;
NTSTATUS NTAPI AuxKlibInitialize(VOID);
NTSTATUS NTAPI AuxKlibQueryModuleInformation(_Inout_ PULONG BufferSize, ULONG ElementSize,
    _Out_opt_ PVOID QueryInfo);
NTSTATUS NTAPI AuxKlibGetBugCheckData(_Inout_ PKBUGCHECK_DATA BugCheckData);
struct _IMAGE_EXPORT_DIRECTORY *NTAPI AuxKlibGetImageExportDirectory(_In_ PVOID ImageBase);
NTSTATUS NTAPI AuxKlibEnumerateSystemFirmwareTables(ULONG FirmwareTableProviderSignature,
    _Out_opt_ PVOID FirmwareTableBuffer, ULONG BufferLength, _Out_opt_ PULONG ReturnLength);
NTSTATUS NTAPI AuxKlibGetSystemFirmwareTable(ULONG FirmwareTableProviderSignature,
    ULONG FirmwareTableID, _Out_opt_ PVOID FirmwareTableBuffer, ULONG BufferLength,
    _Out_opt_ PULONG ReturnLength);
