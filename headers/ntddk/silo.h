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
PIO_FOEXT_SILO_PARAMETERS NTAPI IoGetSiloParameters(PFILE_OBJECT);
PESILO NTAPI PsGetCurrentServerSilo(VOID);
PESILO NTAPI PsGetCurrentSilo(VOID);
PESILO NTAPI PsGetEffectiveServerSilo(PESILO);
PESILO NTAPI PsGetHostSilo(VOID);
NTSTATUS NTAPI PsGetJobServerSilo(PEJOB, PESILO *);
NTSTATUS NTAPI PsGetJobSilo(PEJOB, PESILO *);
PESILO NTAPI PsGetParentSilo(PEJOB);
NTSTATUS NTAPI PsGetPermanentSiloContext(PESILO, ULONG, PVOID *);
ULONG NTAPI PsGetServerSiloActiveConsoleId(PESILO);
ULONG NTAPI PsGetSiloMonitorContextSlot(PSILO_MONITOR);
NTSTATUS NTAPI PsInsertPermanentSiloContext(PESILO, ULONG, PVOID);
BOOLEAN NTAPI PsIsHostSilo(PESILO);
NTSTATUS NTAPI PsMakeSiloContextPermanent(PESILO, ULONG);
NTSTATUS NTAPI PsRegisterSiloMonitor(PSILO_MONITOR_REGISTRATION, PSILO_MONITOR *);
NTSTATUS NTAPI PsReplaceSiloContext(PESILO, ULONG, PVOID, PVOID *);
NTSTATUS NTAPI PsStartSiloMonitor(PSILO_MONITOR);
VOID NTAPI PsTerminateServerSilo(PESILO, NTSTATUS);
VOID NTAPI PsUnregisterSiloMonitor(PSILO_MONITOR);
NTSTATUS NTAPI PsAcquireSiloHardReference(PESILO);
VOID NTAPI PsReleaseSiloHardReference(PESILO);
PESILO NTAPI PsGetThreadServerSilo(PETHREAD);
GUID *NTAPI PsGetSiloContainerId(PESILO);
