/* Whea, Pshed: hardware errors. Records and descriptors are named, not described, where only the
   system makes them. */
#pragma once

typedef enum _WHEA_ERROR_SEVERITY {
    WheaErrSevRecoverable, WheaErrSevFatal, WheaErrSevCorrected, WheaErrSevInformational
} WHEA_ERROR_SEVERITY, *PWHEA_ERROR_SEVERITY;
typedef enum _WHEA_ERROR_SOURCE_TYPE {
    WheaErrSrcTypeMCE, WheaErrSrcTypeCMC, WheaErrSrcTypeCPE, WheaErrSrcTypeNMI, WheaErrSrcTypePCIe,
    WheaErrSrcTypeGeneric, WheaErrSrcTypeINIT, WheaErrSrcTypeBOOT, WheaErrSrcTypeSCIGeneric,
    WheaErrSrcTypeIPFMCA, WheaErrSrcTypeIPFCMC, WheaErrSrcTypeIPFCPE, WheaErrSrcTypeGenericV2,
    WheaErrSrcTypeSCIGenericV2, WheaErrSrcTypeBMC, WheaErrSrcTypePMEM, WheaErrSrcTypeDeviceDriver,
    WheaErrSrcTypeMax
} WHEA_ERROR_SOURCE_TYPE, *PWHEA_ERROR_SOURCE_TYPE;
typedef enum _WHEA_ERROR_SOURCE_STATE { WheaErrSrcStateStopped = 1, WheaErrSrcStateStarted = 2 } WHEA_ERROR_SOURCE_STATE;
union _WHEA_ERROR_INJECTION_CAPABILITIES;
typedef struct _WHEA_ERROR_RECORD *PWHEA_ERROR_RECORD;
typedef struct _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR *PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR;
typedef struct _WHEA_ERROR_SOURCE_DESCRIPTOR *PWHEA_ERROR_SOURCE_DESCRIPTOR;
typedef struct _WHEA_ERROR_PACKET_V2 *PWHEA_ERROR_PACKET;
typedef struct _WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS;
typedef struct _WHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER *PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER;
typedef struct _WHEA_RECOVERY_CONTEXT {
    union {
        struct {
            ULONG_PTR Address;
            BOOLEAN Consumed;
            UINT16 ErrorCode;
            BOOLEAN ErrorIpValid;
            BOOLEAN RestartIpValid;
        } MemoryError;
    };
    UINT64 PartitionId;
    UINT32 VpIndex;
} WHEA_RECOVERY_CONTEXT, *PWHEA_RECOVERY_CONTEXT;
typedef NTSTATUS HVL_WHEA_ERROR_NOTIFICATION(PWHEA_RECOVERY_CONTEXT RecoveryContext, BOOLEAN PlatformDirected, BOOLEAN Poisoned);
typedef HVL_WHEA_ERROR_NOTIFICATION *PHVL_WHEA_ERROR_NOTIFICATION;
typedef BOOLEAN (*PFN_IN_USE_PAGE_OFFLINE_NOTIFY)(PFN_NUMBER Page, BOOLEAN Poisoned, BOOLEAN Rollback, PVOID Context);
typedef BOOLEAN (*PFN_WHEA_HIGH_IRQL_LOG_SEL_EVENT_HANDLER)(PVOID Context, PVOID OsSelRecord);
typedef NTSTATUS (*WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK)(UINT_PTR Context);

typedef NTSTATUS(NTAPI *PSHED_PI_GET_ALL_ERROR_SOURCES)(PVOID, PULONG, PWHEA_ERROR_SOURCE_DESCRIPTOR *, PULONG);
typedef NTSTATUS(NTAPI *PSHED_PI_GET_ERROR_SOURCE_INFO)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS(NTAPI *PSHED_PI_SET_ERROR_SOURCE_INFO)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS(NTAPI *PSHED_PI_ENABLE_ERROR_SOURCE)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS(NTAPI *PSHED_PI_DISABLE_ERROR_SOURCE)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS(NTAPI *PSHED_PI_WRITE_ERROR_RECORD)(PVOID, ULONG, ULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS(NTAPI *PSHED_PI_READ_ERROR_RECORD)(PVOID, ULONG, ULONGLONG, PULONGLONG, PULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS(NTAPI *PSHED_PI_CLEAR_ERROR_RECORD)(PVOID, ULONG, ULONGLONG);
typedef NTSTATUS(NTAPI *PSHED_PI_RETRIEVE_ERROR_INFO)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR, ULONGLONG, PWHEA_ERROR_PACKET);
typedef NTSTATUS(NTAPI *PSHED_PI_FINALIZE_ERROR_RECORD)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR, ULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS(NTAPI *PSHED_PI_CLEAR_ERROR_STATUS)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR, ULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS(NTAPI *PSHED_PI_ATTEMPT_ERROR_RECOVERY)(PVOID, ULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS(NTAPI *PSHED_PI_GET_INJECTION_CAPABILITIES)(PVOID, union _WHEA_ERROR_INJECTION_CAPABILITIES *);
typedef NTSTATUS(NTAPI *PSHED_PI_INJECT_ERROR)(PVOID, ULONGLONG, ULONGLONG, ULONGLONG, ULONGLONG, ULONGLONG);
typedef struct _WHEA_PSHED_PLUGIN_CALLBACKS {
    PSHED_PI_GET_ALL_ERROR_SOURCES GetAllErrorSources;
    PVOID Reserved;
    PSHED_PI_GET_ERROR_SOURCE_INFO GetErrorSourceInfo;
    PSHED_PI_SET_ERROR_SOURCE_INFO SetErrorSourceInfo;
    PSHED_PI_ENABLE_ERROR_SOURCE EnableErrorSource;
    PSHED_PI_DISABLE_ERROR_SOURCE DisableErrorSource;
    PSHED_PI_WRITE_ERROR_RECORD WriteErrorRecord;
    PSHED_PI_READ_ERROR_RECORD ReadErrorRecord;
    PSHED_PI_CLEAR_ERROR_RECORD ClearErrorRecord;
    PSHED_PI_RETRIEVE_ERROR_INFO RetrieveErrorInfo;
    PSHED_PI_FINALIZE_ERROR_RECORD FinalizeErrorRecord;
    PSHED_PI_CLEAR_ERROR_STATUS ClearErrorStatus;
    PSHED_PI_ATTEMPT_ERROR_RECOVERY AttemptRecovery;
    PSHED_PI_GET_INJECTION_CAPABILITIES GetInjectionCapabilities;
    PSHED_PI_INJECT_ERROR InjectError;
} WHEA_PSHED_PLUGIN_CALLBACKS, *PWHEA_PSHED_PLUGIN_CALLBACKS;
#define DRVLINT_PSHED_PACKET                                                                       \
    ULONG Length;                                                                                  \
    ULONG Version;                                                                                 \
    PVOID Context;                                                                                 \
    ULONG FunctionalAreaMask;                                                                      \
    ULONG Reserved;                                                                                \
    WHEA_PSHED_PLUGIN_CALLBACKS Callbacks;
typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET {
    DRVLINT_PSHED_PACKET
} WHEA_PSHED_PLUGIN_REGISTRATION_PACKET, *PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 {
    DRVLINT_PSHED_PACKET
    PVOID PluginHandle;
} WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2, *PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2;
PVOID NTAPI PshedAllocateMemory(ULONG Size);
VOID NTAPI PshedFreeMemory(_In_ PVOID Address);
BOOLEAN NTAPI PshedIsSystemWheaEnabled(VOID);
NTSTATUS NTAPI PshedRegisterPlugin(_Inout_ PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET Packet);
BOOLEAN NTAPI PshedSynchronizeExecution(_In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
    _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_ PVOID SynchronizeContext);
NTSTATUS NTAPI WheaFindErrorRecordSection(_In_ PWHEA_ERROR_RECORD Record, CONST GUID *SectionType,
    _Outptr_ PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR *SectionDescriptor,
    _Outptr_opt_ PVOID *SectionData);
NTSTATUS NTAPI WheaFindNextErrorRecordSection(_In_ PWHEA_ERROR_RECORD Record,
    _Inout_ ULONG *Context, _Outptr_ PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR *SectionDescriptor,
    _Outptr_opt_ PVOID *SectionData);
PWHEA_ERROR_PACKET NTAPI WheaGetErrPacketFromErrRecord(_In_ PWHEA_ERROR_RECORD Record);
BOOLEAN NTAPI WheaIsValidErrorRecordSignature(_In_ PWHEA_ERROR_RECORD Record);
NTSTATUS NTAPI HvlRegisterWheaErrorNotification(_In_ PHVL_WHEA_ERROR_NOTIFICATION Callback);
NTSTATUS NTAPI HvlUnregisterWheaErrorNotification(_In_ PHVL_WHEA_ERROR_NOTIFICATION Callback);
NTSTATUS NTAPI WheaRegisterInUsePageOfflineNotification(PFN_IN_USE_PAGE_OFFLINE_NOTIFY Callback,
    _In_opt_ PVOID Context);
NTSTATUS NTAPI WheaUnregisterInUsePageOfflineNotification(PFN_IN_USE_PAGE_OFFLINE_NOTIFY Callback);
VOID NTAPI PshedUnregisterPlugin(_In_ PVOID PluginHandle);
NTSTATUS NTAPI WheaAddErrorSourceDeviceDriver(_Inout_opt_ PVOID Context,
    _In_ PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER Configuration,
    ULONG NumberPreallocatedErrorReports);
NTSTATUS NTAPI WheaRemoveErrorSourceDeviceDriver(ULONG ErrorSourceId);
BOOLEAN NTAPI WheaHighIrqlLogSelEventHandlerRegister(
    PFN_WHEA_HIGH_IRQL_LOG_SEL_EVENT_HANDLER Handler, _In_opt_ PVOID Context);
VOID NTAPI WheaHighIrqlLogSelEventHandlerUnregister(VOID);
NTSTATUS NTAPI WheaRegisterErrorSourceOverride(
    _In_ WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS *OverrideSettings, _In_ PVOID OverrideConfig,
    WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK OverrideCallback);
NTSTATUS NTAPI WheaUnregisterErrorSourceOverride(WHEA_ERROR_SOURCE_TYPE Type,
    ULONG OverrideErrorSourceId);
