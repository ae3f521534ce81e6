/* Hal, controllers, partition tables, counters, processors. */
#pragma once

typedef enum _BUS_DATA_TYPE {
    ConfigurationSpaceUndefined = -1,
    Cmos, EisaConfiguration, Pos, CbusConfiguration, PCIConfiguration, VMEConfiguration,
    NuBusConfiguration, PCMCIAConfiguration, MPIConfiguration, MPSAConfiguration,
    PNPISAConfiguration, SgiInternalConfiguration, MaximumBusDataType
} BUS_DATA_TYPE, *PBUS_DATA_TYPE;
struct _DRIVE_LAYOUT_INFORMATION;
struct _DRIVE_LAYOUT_INFORMATION_EX;
struct _SET_PARTITION_INFORMATION_EX;
struct _CREATE_DISK;
typedef struct _DISK_SIGNATURE {
    ULONG PartitionStyle;
    union {
        struct {
            ULONG Signature;
            ULONG CheckSum;
        } Mbr;
        struct {
            GUID DiskId;
        } Gpt;
    };
} DISK_SIGNATURE, *PDISK_SIGNATURE;
typedef enum _HARDWARE_COUNTER_TYPE { PMCCounter, MaxHardwareCounterType } HARDWARE_COUNTER_TYPE, *PHARDWARE_COUNTER_TYPE;
typedef struct _HARDWARE_COUNTER {
    HARDWARE_COUNTER_TYPE Type;
    ULONG Reserved;
    ULONG64 Index;
} HARDWARE_COUNTER, *PHARDWARE_COUNTER;
typedef struct _PHYSICAL_COUNTER_RESOURCE_LIST *PPHYSICAL_COUNTER_RESOURCE_LIST;
typedef enum _IO_PAGING_PRIORITY {
    IoPagingPriorityInvalid, IoPagingPriorityNormal, IoPagingPriorityHigh, IoPagingPriorityReserved1,
    IoPagingPriorityReserved2
} IO_PAGING_PRIORITY;
typedef struct _OPLOCK_KEY_ECP_CONTEXT *POPLOCK_KEY_ECP_CONTEXT;
typedef struct _OPLOCK_KEY_CONTEXT *POPLOCK_KEY_CONTEXT;
typedef struct _MM_COPY_ADDRESS {
    union {
        PVOID VirtualAddress;
        PHYSICAL_ADDRESS PhysicalAddress;
    };
} MM_COPY_ADDRESS, *PMMCOPY_ADDRESS;
#define MM_COPY_MEMORY_PHYSICAL 0x1
#define MM_COPY_MEMORY_VIRTUAL 0x2
typedef struct _NV_MEMORY_RANGE {
    VOID *BaseAddress;
    SIZE_T Length;
} NV_MEMORY_RANGE, *PNV_MEMORY_RANGE;
typedef struct CORRELATION_VECTOR {
    CHAR Version;
    CHAR Vector[129];
} CORRELATION_VECTOR, *PCORRELATION_VECTOR;
typedef enum _THREADINFOCLASS {
    ThreadBasicInformation = 0, ThreadTimes = 1, ThreadPriority = 2, ThreadBasePriority = 3,
    ThreadAffinityMask = 4, ThreadImpersonationToken = 5, ThreadDescriptorTableEntry = 6,
    ThreadEnableAlignmentFaultFixup = 7, ThreadQuerySetWin32StartAddress = 9, ThreadZeroTlsCell = 10,
    ThreadPerformanceCount = 11, ThreadAmILastThread = 12, ThreadIdealProcessor = 13,
    ThreadPriorityBoost = 14, ThreadSetTlsArrayAddress = 15, ThreadIsIoPending = 16,
    ThreadHideFromDebugger = 17, ThreadBreakOnTermination = 18, ThreadSwitchLegacyState = 19,
    ThreadIsTerminated = 20, ThreadLastSystemCall = 21, ThreadIoPriority = 22, ThreadCycleTime = 23,
    ThreadPagePriority = 24, ThreadActualBasePriority = 25, ThreadTebInformation = 26,
    ThreadWow64Context = 29, ThreadGroupInformation = 30, ThreadCounterProfiling = 32,
    ThreadIdealProcessorEx = 33, ThreadSuspendCount = 35, ThreadNameInformation = 38,
    ThreadSubsystemInformation = 45, MaxThreadInfoClass = 50
} THREADINFOCLASS;
typedef enum {
    SystemPowerPolicyAc, SystemPowerPolicyDc, VerifySystemPolicyAc, VerifySystemPolicyDc,
    SystemPowerCapabilities, SystemBatteryState, SystemPowerStateHandler, ProcessorStateHandler,
    SystemPowerPolicyCurrent, AdministratorPowerPolicy, SystemReserveHiberFile,
    ProcessorInformation, SystemPowerInformation, ProcessorStateHandler2, LastWakeTime,
    LastSleepTime, SystemExecutionState, SystemPowerStateNotifyHandler, ProcessorPowerPolicyAc,
    ProcessorPowerPolicyDc, VerifyProcessorPowerPolicyAc, VerifyProcessorPowerPolicyDc,
    ProcessorPowerPolicyCurrent, SystemPowerStateLogging, SystemPowerLoggingEntry,
    SetPowerSettingValue, NotifyUserPowerSetting, PowerInformationLevelUnused0,
    SystemMonitorHiberBootPowerOff, SystemVideoState, TraceApplicationPowerMessage,
    TraceApplicationPowerMessageEnd, ProcessorPerfStates, ProcessorIdleStates, ProcessorCap,
    SystemWakeSource, SystemHiberFileInformation, TraceServicePowerMessage, ProcessorLoad,
    PowerShutdownNotification, MonitorCapabilities, SessionPowerInit, SessionDisplayState,
    PowerRequestCreate, PowerRequestAction, GetPowerRequestList, ProcessorInformationEx,
    NotifyUserModeLegacyPowerEvent, GroupPark, ProcessorIdleDomains, WakeTimerList,
    SystemHiberFileSize, ProcessorIdleStatesHv, ProcessorPerfStatesHv, ProcessorPerfCapHv,
    ProcessorSetIdle, LogicalProcessorIdling, UserPresence, PowerSettingNotificationName,
    GetPowerSettingValue, IdleResiliency, SessionRITState, SessionConnectNotification,
    SessionPowerCleanup, SessionLockState, SystemHiberbootState, PlatformInformation, PdcInvocation,
    MonitorInvocation, FirmwareTableInformationRegistered, SetShutdownSelectedTime,
    SuspendResumeInvocation, PlmPowerRequestCreate, ScreenOff, CsDeviceNotification, PlatformRole,
    LastResumePerformance, DisplayBurst, ExitLatencySamplingPercentage, RegisterSpmPowerSettings,
    PlatformIdleStates, ProcessorIdleVeto, PlatformIdleVeto, SystemBatteryStatePrecise,
    ThermalEvent, PowerRequestActionInternal, BatteryDeviceState, PowerInformationInternal,
    ThermalStandby, SystemHiberFileType, PhysicalPowerButtonPress, QueryPotentialDripsConstraint,
    EnergyTrackerCreate, EnergyTrackerQuery, UpdateBlackBoxRecorder, PowerInformationLevelMaximum
} POWER_INFORMATION_LEVEL, *PPOWER_INFORMATION_LEVEL;
ULONG NTAPI DbgPrompt(PCCH, PCH, ULONG);
NTSTATUS NTAPI HalAllocateHardwareCounters(PGROUP_AFFINITY, ULONG, PPHYSICAL_COUNTER_RESOURCE_LIST, PHANDLE);
VOID NTAPI HalExamineMBR(PDEVICE_OBJECT, ULONG, ULONG, PVOID *);
NTSTATUS NTAPI HalFreeHardwareCounters(HANDLE);
ULONG NTAPI HalGetBusDataByOffset(BUS_DATA_TYPE, ULONG, ULONG, PVOID, ULONG, ULONG);
ULONG NTAPI HalSetBusDataByOffset(BUS_DATA_TYPE, ULONG, ULONG, PVOID, ULONG, ULONG);
VOID NTAPI IoAllocateController(PCONTROLLER_OBJECT, PDEVICE_OBJECT, PDRIVER_CONTROL, PVOID);
VOID NTAPI IoCancelFileOpen(PDEVICE_OBJECT, PFILE_OBJECT);
NTSTATUS NTAPI IoCreateDisk(PDEVICE_OBJECT, struct _CREATE_DISK *);
VOID NTAPI IoFreeController(PCONTROLLER_OBJECT);
NTSTATUS NTAPI IoGetActivityIdIrp(PIRP, LPGUID);
LPCGUID NTAPI IoGetActivityIdThread(VOID);
PGENERIC_MAPPING NTAPI IoGetFileObjectGenericMapping(VOID);
PEPROCESS NTAPI IoGetInitiatorProcess(PFILE_OBJECT);
POPLOCK_KEY_ECP_CONTEXT NTAPI IoGetOplockKeyContext(PFILE_OBJECT);
POPLOCK_KEY_CONTEXT NTAPI IoGetOplockKeyContextEx(PFILE_OBJECT);
IO_PAGING_PRIORITY NTAPI IoGetPagingIoPriority(PIRP);
BOOLEAN NTAPI IoIsFileObjectIgnoringSharing(PFILE_OBJECT);
LOGICAL NTAPI IoIsValidIrpStatus(NTSTATUS);
NTSTATUS NTAPI IoReadDiskSignature(PDEVICE_OBJECT, ULONG, PDISK_SIGNATURE);
NTSTATUS NTAPI IoReadPartitionTable(PDEVICE_OBJECT, ULONG, BOOLEAN, struct _DRIVE_LAYOUT_INFORMATION **);
NTSTATUS NTAPI IoReadPartitionTableEx(PDEVICE_OBJECT, struct _DRIVE_LAYOUT_INFORMATION_EX **);
NTSTATUS NTAPI IoReportDetectedDevice(PDRIVER_OBJECT, INTERFACE_TYPE, ULONG, ULONG, PCM_RESOURCE_LIST, PIO_RESOURCE_REQUIREMENTS_LIST, BOOLEAN, PDEVICE_OBJECT *);
NTSTATUS NTAPI IoReportResourceForDetection(PDRIVER_OBJECT, PCM_RESOURCE_LIST, ULONG, PDEVICE_OBJECT, PCM_RESOURCE_LIST, ULONG, PBOOLEAN);
NTSTATUS NTAPI IoReportRootDevice(PDRIVER_OBJECT);
NTSTATUS NTAPI IoSetActivityIdIrp(PIRP, LPCGUID);
NTSTATUS NTAPI IoSetFileObjectIgnoreSharing(PFILE_OBJECT);
VOID NTAPI IoSetMasterIrpStatus(PIRP, NTSTATUS);
NTSTATUS NTAPI IoSetPartitionInformation(PDEVICE_OBJECT, ULONG, ULONG, ULONG);
NTSTATUS NTAPI IoSetPartitionInformationEx(PDEVICE_OBJECT, ULONG, struct _SET_PARTITION_INFORMATION_EX *);
NTSTATUS NTAPI IoSetSystemPartition(PUNICODE_STRING);
VOID NTAPI IoTransferActivityId(LPCGUID, LPCGUID);
NTSTATUS NTAPI IoVerifyPartitionTable(PDEVICE_OBJECT, BOOLEAN);
NTSTATUS NTAPI IoWritePartitionTable(PDEVICE_OBJECT, ULONG, ULONG, ULONG, struct _DRIVE_LAYOUT_INFORMATION *);
NTSTATUS NTAPI IoWritePartitionTableEx(PDEVICE_OBJECT, struct _DRIVE_LAYOUT_INFORMATION_EX *);
USHORT NTAPI KeGetCurrentNodeNumber(VOID);
NTSTATUS NTAPI KeInitializeCrashDumpHeader(ULONG, ULONG, PVOID, ULONG, PULONG);
BOOLEAN NTAPI KeInvalidateAllCaches(VOID);
VOID NTAPI KeInvalidateRangeAllCaches(PVOID, ULONG);
LONG NTAPI KePulseEvent(PRKEVENT, KPRIORITY, BOOLEAN);
NTSTATUS NTAPI KeQueryHardwareCounterConfiguration(PHARDWARE_COUNTER, ULONG, PULONG);
USHORT NTAPI KeQueryHighestNodeNumber(VOID);
USHORT NTAPI KeQueryNodeMaximumProcessorCount(USHORT);
LONG NTAPI KeSetBasePriorityThread(PKTHREAD, LONG);
NTSTATUS NTAPI KeSetHardwareCounterConfiguration(PHARDWARE_COUNTER, ULONG);
NTSTATUS NTAPI MmAddPhysicalMemory(PPHYSICAL_ADDRESS, PLARGE_INTEGER);
NTSTATUS NTAPI MmCopyMemory(PVOID, MM_COPY_ADDRESS, SIZE_T, ULONG, PSIZE_T);
PVOID NTAPI PsGetCurrentThreadTeb(VOID);
ULONGLONG NTAPI PsGetProcessStartKey(PEPROCESS);
LONGLONG NTAPI PsGetThreadCreateTime(PETHREAD);
NTSTATUS NTAPI PsGetThreadExitStatus(PETHREAD);
PVOID NTAPI PsGetThreadProperty(PETHREAD, ULONG_PTR, ULONG);
NTSTATUS NTAPI RtlDrainNonVolatileFlush(PVOID);
NTSTATUS NTAPI RtlExtendCorrelationVector(PCORRELATION_VECTOR);
NTSTATUS NTAPI RtlFlushNonVolatileMemory(PVOID, PVOID, SIZE_T, ULONG);
NTSTATUS NTAPI RtlFlushNonVolatileMemoryRanges(PVOID, PNV_MEMORY_RANGE, SIZE_T, ULONG);
NTSTATUS NTAPI RtlFreeNonVolatileToken(PVOID);
ULONG64 NTAPI RtlGetEnabledExtendedFeatures(ULONG64);
NTSTATUS NTAPI RtlGetNonVolatileToken(PVOID, SIZE_T, PVOID *);
NTSTATUS NTAPI RtlIncrementCorrelationVector(PCORRELATION_VECTOR);
NTSTATUS NTAPI RtlInitializeCorrelationVector(PCORRELATION_VECTOR, int, CONST GUID *);
BOOLEAN NTAPI RtlIsStateSeparationEnabled(VOID);
VOID NTAPI RtlMapGenericMask(PACCESS_MASK, PGENERIC_MAPPING);
NTSTATUS NTAPI RtlValidateCorrelationVector(PCORRELATION_VECTOR);
NTSTATUS NTAPI ZwAllocateLocallyUniqueId(PLUID);
NTSTATUS NTAPI ZwPowerInformation(POWER_INFORMATION_LEVEL, PVOID, ULONG, PVOID, ULONG);
NTSTATUS NTAPI ZwSetInformationThread(HANDLE, THREADINFOCLASS, PVOID, ULONG);
NTSTATUS NTAPI NtPowerInformation(POWER_INFORMATION_LEVEL, PVOID, ULONG, PVOID, ULONG);
NTSTATUS NTAPI MmMapViewInSessionSpaceEx(PVOID, PVOID *, PSIZE_T, PLARGE_INTEGER, ULONG_PTR);
NTSTATUS NTAPI MmMapViewInSystemSpaceEx(PVOID, PVOID *, PSIZE_T, PLARGE_INTEGER, ULONG_PTR);
PPHYSICAL_MEMORY_RANGE NTAPI MmGetPhysicalMemoryRangesEx2(PVOID, ULONG);
HANDLE NTAPI MmSecureVirtualMemoryEx(PVOID, SIZE_T, ULONG, ULONG);
BOOLEAN NTAPI RtlNormalizeSecurityDescriptor(PSECURITY_DESCRIPTOR *, ULONG, PSECURITY_DESCRIPTOR *, PULONG, BOOLEAN);
NTSTATUS NTAPI IoSetShadowFileInformation(PFILE_OBJECT, PFILE_OBJECT, PVOID);
PFILE_OBJECT NTAPI IoGetShadowFileInformation(PFILE_OBJECT);
NTSTATUS NTAPI RtlWriteNonVolatileMemory(PVOID, PVOID, CONST VOID *, SIZE_T, ULONG);
NTSTATUS NTAPI RtlFillNonVolatileMemory(PVOID, PVOID, SIZE_T, CONST UCHAR, ULONG);
