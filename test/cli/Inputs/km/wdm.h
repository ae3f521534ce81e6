/* A kernel of few words for the tests of the command line: they are not about parsing. */
#pragma once
typedef long NTSTATUS;
typedef void *PVOID;
typedef struct _UNICODE_STRING *PUNICODE_STRING;
typedef struct _DRIVER_OBJECT *PDRIVER_OBJECT;
typedef struct _ERESOURCE {
    PVOID Reserved[13];
} ERESOURCE, *PERESOURCE;
typedef NTSTATUS DRIVER_INITIALIZE(PDRIVER_OBJECT, PUNICODE_STRING);
typedef void DRIVER_UNLOAD(PDRIVER_OBJECT);
struct _DRIVER_OBJECT {
    DRIVER_UNLOAD *DriverUnload;
};
#define STATUS_SUCCESS ((NTSTATUS)0)
NTSTATUS ExInitializeResourceLite(PERESOURCE Resource);
NTSTATUS ExDeleteResourceLite(PERESOURCE Resource);
