/* Silos (containers): who belongs to which, contexts of drivers in them, monitors. */
#pragma once

typedef VOID(NTAPI *SILO_CONTEXT_CLEANUP_CALLBACK)(PVOID SiloContext);
typedef NTSTATUS(NTAPI *SILO_MONITOR_CREATE_CALLBACK)(PESILO Silo);
typedef VOID(NTAPI *SILO_MONITOR_TERMINATE_CALLBACK)(PESILO Silo);
typedef struct _SILO_MONITOR *PSILO_MONITOR;
#define SILO_MONITOR_REGISTRATION_VERSION 1
typedef struct _SILO_MONITOR_REGISTRATION {
    UCHAR Version;
    BOOLEAN MonitorHost;
    BOOLEAN MonitorExistingSilos;
    UCHAR Reserved[5];
    union {
        PUNICODE_STRING DriverObjectName;
        PUNICODE_STRING ComponentName;
    };
    SILO_MONITOR_CREATE_CALLBACK CreateCallback;
    SILO_MONITOR_TERMINATE_CALLBACK TerminateCallback;
} SILO_MONITOR_REGISTRATION, *PSILO_MONITOR_REGISTRATION;
typedef struct _IO_FOEXT_SILO_PARAMETERS {
    ULONG Length;
    union {
        struct {
            ULONG HasHardReference : 1;
            ULONG SpareFlags : 31;
        };
        ULONG Flags;
    };
    PESILO SiloContext;
} IO_FOEXT_SILO_PARAMETERS, *PIO_FOEXT_SILO_PARAMETERS;
PIO_FOEXT_SILO_PARAMETERS NTAPI IoGetSiloParameters(_In_ PFILE_OBJECT FileObject);
PESILO NTAPI PsGetCurrentServerSilo(VOID);
PESILO NTAPI PsGetCurrentSilo(VOID);
PESILO NTAPI PsGetEffectiveServerSilo(_In_ PESILO Silo);
PESILO NTAPI PsGetHostSilo(VOID);
NTSTATUS NTAPI PsGetJobServerSilo(_In_opt_ PEJOB Job, _Outptr_ PESILO *ServerSilo);
NTSTATUS NTAPI PsGetJobSilo(_In_ PEJOB Job, _Outptr_ PESILO *Silo);
PESILO NTAPI PsGetParentSilo(_In_opt_ PEJOB Job);
NTSTATUS NTAPI PsGetPermanentSiloContext(_In_ PESILO Silo, ULONG ContextSlot,
    _Outptr_ PVOID *ReturnedSiloContext);
ULONG NTAPI PsGetServerSiloActiveConsoleId(_In_ PESILO Silo);
ULONG NTAPI PsGetSiloMonitorContextSlot(_In_ PSILO_MONITOR Monitor);
NTSTATUS NTAPI PsInsertPermanentSiloContext(_In_ PESILO Silo, ULONG ContextSlot,
    _In_ PVOID SiloContext);
BOOLEAN NTAPI PsIsHostSilo(_In_ PESILO Silo);
NTSTATUS NTAPI PsMakeSiloContextPermanent(_In_ PESILO Silo, ULONG ContextSlot);
NTSTATUS NTAPI PsRegisterSiloMonitor(_In_ PSILO_MONITOR_REGISTRATION Registration,
    _Outptr_ PSILO_MONITOR *ReturnedMonitor);
NTSTATUS NTAPI PsReplaceSiloContext(_In_ PESILO Silo, ULONG ContextSlot, _In_ PVOID NewSiloContext,
    _Outptr_opt_ PVOID *OldSiloContext);
NTSTATUS NTAPI PsStartSiloMonitor(_In_ PSILO_MONITOR Monitor);
VOID NTAPI PsTerminateServerSilo(_In_ PESILO ServerSilo, NTSTATUS ExitStatus);
VOID NTAPI PsUnregisterSiloMonitor(_In_ PSILO_MONITOR Monitor);
NTSTATUS NTAPI PsAcquireSiloHardReference(_In_ PESILO Silo);
VOID NTAPI PsReleaseSiloHardReference(_In_ PESILO Silo);
PESILO NTAPI PsGetThreadServerSilo(_In_ PETHREAD Thread);
GUID *NTAPI PsGetSiloContainerId(_In_ PESILO Silo);
