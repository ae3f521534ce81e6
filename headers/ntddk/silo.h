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
PIO_FOEXT_SILO_PARAMETERS NTAPI IoGetSiloParameters(PFILE_OBJECT FileObject);
PESILO NTAPI PsGetCurrentServerSilo(VOID);
PESILO NTAPI PsGetCurrentSilo(VOID);
PESILO NTAPI PsGetEffectiveServerSilo(PESILO Silo);
PESILO NTAPI PsGetHostSilo(VOID);
NTSTATUS NTAPI PsGetJobServerSilo(PEJOB Job, PESILO *ServerSilo);
NTSTATUS NTAPI PsGetJobSilo(PEJOB Job, PESILO *Silo);
PESILO NTAPI PsGetParentSilo(PEJOB Job);
NTSTATUS NTAPI PsGetPermanentSiloContext(PESILO Silo, ULONG ContextSlot,
    PVOID *ReturnedSiloContext);
ULONG NTAPI PsGetServerSiloActiveConsoleId(PESILO Silo);
ULONG NTAPI PsGetSiloMonitorContextSlot(PSILO_MONITOR Monitor);
NTSTATUS NTAPI PsInsertPermanentSiloContext(PESILO Silo, ULONG ContextSlot, PVOID SiloContext);
BOOLEAN NTAPI PsIsHostSilo(PESILO Silo);
NTSTATUS NTAPI PsMakeSiloContextPermanent(PESILO Silo, ULONG ContextSlot);
NTSTATUS NTAPI PsRegisterSiloMonitor(_In_ PSILO_MONITOR_REGISTRATION Registration,
    _Outptr_ PSILO_MONITOR *ReturnedMonitor);
NTSTATUS NTAPI PsReplaceSiloContext(PESILO Silo, ULONG ContextSlot, PVOID NewSiloContext,
    PVOID *OldSiloContext);
NTSTATUS NTAPI PsStartSiloMonitor(PSILO_MONITOR Monitor);
VOID NTAPI PsTerminateServerSilo(PESILO ServerSilo, NTSTATUS ExitStatus);
VOID NTAPI PsUnregisterSiloMonitor(_In_ PSILO_MONITOR Monitor);
NTSTATUS NTAPI PsAcquireSiloHardReference(_In_ PESILO Silo);
VOID NTAPI PsReleaseSiloHardReference(_In_ PESILO Silo);
PESILO NTAPI PsGetThreadServerSilo(PETHREAD Thread);
GUID *NTAPI PsGetSiloContainerId(PESILO Silo);
