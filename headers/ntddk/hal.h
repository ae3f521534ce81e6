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
typedef struct _OPLOCK_KEY_ECP_CONTEXT {
    GUID OplockKey;
    ULONG Reserved;
} OPLOCK_KEY_ECP_CONTEXT, *POPLOCK_KEY_ECP_CONTEXT;
typedef struct _OPLOCK_KEY_CONTEXT {
    USHORT Version;
    USHORT Flags;
    GUID ParentOplockKey;
    GUID TargetOplockKey;
    ULONG Reserved;
} OPLOCK_KEY_CONTEXT, *POPLOCK_KEY_CONTEXT;
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
ULONG NTAPI DbgPrompt(PCCH Prompt, PCH Response, ULONG Length);
NTSTATUS NTAPI HalAllocateHardwareCounters(_In_ PGROUP_AFFINITY GroupAffinty, ULONG GroupCount,
    _In_ PPHYSICAL_COUNTER_RESOURCE_LIST ResourceList, _Out_ PHANDLE CounterSetHandle);
VOID NTAPI HalExamineMBR(_In_ PDEVICE_OBJECT DeviceObject, ULONG SectorSize,
    ULONG MBRTypeIdentifier, _Outptr_ PVOID *Buffer);
NTSTATUS NTAPI HalFreeHardwareCounters(HANDLE CounterSetHandle);
ULONG NTAPI HalGetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber,
    PVOID Buffer, ULONG Offset, ULONG Length);
ULONG NTAPI HalSetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber,
    PVOID Buffer, ULONG Offset, ULONG Length);
VOID NTAPI IoAllocateController(_In_ PCONTROLLER_OBJECT ControllerObject,
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PDRIVER_CONTROL ExecutionRoutine,
    _In_opt_ PVOID Context);
VOID NTAPI IoCancelFileOpen(PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject);
NTSTATUS NTAPI IoCreateDisk(PDEVICE_OBJECT DeviceObject, struct _CREATE_DISK *Disk);
VOID NTAPI IoFreeController(_In_ PCONTROLLER_OBJECT ControllerObject);
NTSTATUS NTAPI IoGetActivityIdIrp(_In_ PIRP Irp, _Out_ LPGUID Guid);
LPCGUID NTAPI IoGetActivityIdThread(VOID);
PGENERIC_MAPPING NTAPI IoGetFileObjectGenericMapping(VOID);
PEPROCESS NTAPI IoGetInitiatorProcess(PFILE_OBJECT FileObject);
POPLOCK_KEY_ECP_CONTEXT NTAPI IoGetOplockKeyContext(PFILE_OBJECT FileObject);
POPLOCK_KEY_CONTEXT NTAPI IoGetOplockKeyContextEx(PFILE_OBJECT FileObject);
IO_PAGING_PRIORITY NTAPI IoGetPagingIoPriority(_In_ PIRP Irp);
BOOLEAN NTAPI IoIsFileObjectIgnoringSharing(PFILE_OBJECT FileObject);
LOGICAL NTAPI IoIsValidIrpStatus(NTSTATUS Status);
NTSTATUS NTAPI IoReadDiskSignature(_In_ PDEVICE_OBJECT DeviceObject, ULONG BytesPerSector,
    _Out_ PDISK_SIGNATURE Signature);
NTSTATUS NTAPI IoReadPartitionTable(_In_ PDEVICE_OBJECT DeviceObject, ULONG SectorSize,
    BOOLEAN ReturnRecognizedPartitions,
    _Outptr_ struct _DRIVE_LAYOUT_INFORMATION **PartitionBuffer);
NTSTATUS NTAPI IoReadPartitionTableEx(_In_ PDEVICE_OBJECT DeviceObject,
    _Outptr_ struct _DRIVE_LAYOUT_INFORMATION_EX **DriveLayout);
NTSTATUS NTAPI IoReportDetectedDevice(PDRIVER_OBJECT DriverObject, INTERFACE_TYPE LegacyBusType,
    ULONG BusNumber, ULONG SlotNumber, PCM_RESOURCE_LIST ResourceList,
    PIO_RESOURCE_REQUIREMENTS_LIST ResourceRequirements, BOOLEAN ResourceAssigned,
    PDEVICE_OBJECT *DeviceObject);
NTSTATUS NTAPI IoReportResourceForDetection(PDRIVER_OBJECT DriverObject,
    PCM_RESOURCE_LIST DriverList, ULONG DriverListSize, PDEVICE_OBJECT DeviceObject,
    PCM_RESOURCE_LIST DeviceList, ULONG DeviceListSize, PBOOLEAN ConflictDetected);
NTSTATUS NTAPI IoReportRootDevice(PDRIVER_OBJECT DriverObject);
NTSTATUS NTAPI IoSetActivityIdIrp(_Inout_ PIRP Irp, _In_opt_ LPCGUID Guid);
NTSTATUS NTAPI IoSetFileObjectIgnoreSharing(PFILE_OBJECT FileObject);
VOID NTAPI IoSetMasterIrpStatus(_Inout_ PIRP MasterIrp, NTSTATUS Status);
NTSTATUS NTAPI IoSetPartitionInformation(PDEVICE_OBJECT DeviceObject, ULONG SectorSize,
    ULONG PartitionNumber, ULONG PartitionType);
NTSTATUS NTAPI IoSetPartitionInformationEx(PDEVICE_OBJECT DeviceObject, ULONG PartitionNumber,
    struct _SET_PARTITION_INFORMATION_EX *PartitionInfo);
NTSTATUS NTAPI IoSetSystemPartition(PUNICODE_STRING VolumeNameString);
VOID NTAPI IoTransferActivityId(LPCGUID ActivityId, LPCGUID RelatedActivityId);
NTSTATUS NTAPI IoVerifyPartitionTable(PDEVICE_OBJECT DeviceObject, BOOLEAN FixErrors);
NTSTATUS NTAPI IoWritePartitionTable(PDEVICE_OBJECT DeviceObject, ULONG SectorSize,
    ULONG SectorsPerTrack, ULONG NumberOfHeads, struct _DRIVE_LAYOUT_INFORMATION *PartitionBuffer);
NTSTATUS NTAPI IoWritePartitionTableEx(PDEVICE_OBJECT DeviceObject,
    struct _DRIVE_LAYOUT_INFORMATION_EX *DriveLayout);
USHORT NTAPI KeGetCurrentNodeNumber(VOID);
NTSTATUS NTAPI KeInitializeCrashDumpHeader(ULONG DumpType, ULONG Flags, PVOID Buffer,
    ULONG BufferSize, PULONG BufferNeeded);
BOOLEAN NTAPI KeInvalidateAllCaches(VOID);
VOID NTAPI KeInvalidateRangeAllCaches(PVOID BaseAddress, ULONG Length);
LONG NTAPI KePulseEvent(PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait);
NTSTATUS NTAPI KeQueryHardwareCounterConfiguration(PHARDWARE_COUNTER CounterArray,
    ULONG MaximumCount, PULONG Count);
USHORT NTAPI KeQueryHighestNodeNumber(VOID);
USHORT NTAPI KeQueryNodeMaximumProcessorCount(USHORT NodeNumber);
LONG NTAPI KeSetBasePriorityThread(_Inout_ PKTHREAD Thread, LONG Increment);
NTSTATUS NTAPI KeSetHardwareCounterConfiguration(PHARDWARE_COUNTER CounterArray, ULONG Count);
NTSTATUS NTAPI MmAddPhysicalMemory(PPHYSICAL_ADDRESS StartAddress, PLARGE_INTEGER NumberOfBytes);
NTSTATUS NTAPI MmCopyMemory(PVOID TargetAddress, MM_COPY_ADDRESS SourceAddress,
    SIZE_T NumberOfBytes, ULONG Flags, PSIZE_T NumberOfBytesTransferred);
PVOID NTAPI PsGetCurrentThreadTeb(VOID);
ULONGLONG NTAPI PsGetProcessStartKey(PEPROCESS Process);
LONGLONG NTAPI PsGetThreadCreateTime(PETHREAD Thread);
NTSTATUS NTAPI PsGetThreadExitStatus(PETHREAD Thread);
PVOID NTAPI PsGetThreadProperty(PETHREAD Thread, ULONG_PTR Key, ULONG Flags);
NTSTATUS NTAPI RtlDrainNonVolatileFlush(PVOID NvToken);
NTSTATUS NTAPI RtlExtendCorrelationVector(PCORRELATION_VECTOR CorrelationVector);
NTSTATUS NTAPI RtlFlushNonVolatileMemory(PVOID NvToken, PVOID NvBuffer, SIZE_T Size, ULONG Flags);
NTSTATUS NTAPI RtlFlushNonVolatileMemoryRanges(PVOID NvToken, PNV_MEMORY_RANGE NvRanges,
    SIZE_T NumRanges, ULONG Flags);
NTSTATUS NTAPI RtlFreeNonVolatileToken(_In_ PVOID NvToken);
ULONG64 NTAPI RtlGetEnabledExtendedFeatures(ULONG64 FeatureMask);
NTSTATUS NTAPI RtlGetNonVolatileToken(_In_ PVOID NvBuffer, SIZE_T Size, _Outptr_ PVOID *NvToken);
NTSTATUS NTAPI RtlIncrementCorrelationVector(PCORRELATION_VECTOR CorrelationVector);
NTSTATUS NTAPI RtlInitializeCorrelationVector(PCORRELATION_VECTOR CorrelationVector, int Version,
    CONST GUID *Guid);
BOOLEAN NTAPI RtlIsStateSeparationEnabled(VOID);
VOID NTAPI RtlMapGenericMask(PACCESS_MASK AccessMask, PGENERIC_MAPPING GenericMapping);
NTSTATUS NTAPI RtlValidateCorrelationVector(PCORRELATION_VECTOR Vector);
NTSTATUS NTAPI ZwAllocateLocallyUniqueId(PLUID Luid);
NTSTATUS NTAPI ZwPowerInformation(POWER_INFORMATION_LEVEL InformationLevel, PVOID InputBuffer,
    ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength);
NTSTATUS NTAPI ZwSetInformationThread(HANDLE ThreadHandle, THREADINFOCLASS ThreadInformationClass,
    PVOID ThreadInformation, ULONG ThreadInformationLength);
NTSTATUS NTAPI NtPowerInformation(POWER_INFORMATION_LEVEL InformationLevel, PVOID InputBuffer,
    ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength);
NTSTATUS NTAPI MmMapViewInSessionSpaceEx(_In_ PVOID Section, _Outptr_ PVOID *MappedBase,
    _Inout_ PSIZE_T ViewSize, _Inout_ PLARGE_INTEGER SectionOffset, ULONG_PTR Flags);
NTSTATUS NTAPI MmMapViewInSystemSpaceEx(_In_ PVOID Section, _Outptr_ PVOID *MappedBase,
    _Inout_ PSIZE_T ViewSize, _Inout_ PLARGE_INTEGER SectionOffset, ULONG_PTR Flags);
PPHYSICAL_MEMORY_RANGE NTAPI MmGetPhysicalMemoryRangesEx2(_In_opt_ PVOID PartitionObject,
    ULONG Flags);
HANDLE NTAPI MmSecureVirtualMemoryEx(_In_ PVOID Address, SIZE_T Size, ULONG ProbeMode, ULONG Flags);
BOOLEAN NTAPI RtlNormalizeSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor,
    ULONG SecurityDescriptorLength, _Outptr_opt_ PSECURITY_DESCRIPTOR *NewSecurityDescriptor,
    _Out_opt_ PULONG NewSecurityDescriptorLength, BOOLEAN CheckOnly);
NTSTATUS NTAPI IoSetShadowFileInformation(PFILE_OBJECT FileObject, PFILE_OBJECT BackingFileObject,
    PVOID BackingFltInstance);
PFILE_OBJECT NTAPI IoGetShadowFileInformation(PFILE_OBJECT FileObject);
NTSTATUS NTAPI RtlWriteNonVolatileMemory(PVOID NvToken, PVOID NvDestination, CONST VOID *Source,
    SIZE_T Size, ULONG Flags);
NTSTATUS NTAPI RtlFillNonVolatileMemory(PVOID NvToken, PVOID NvDestination, SIZE_T Size,
    CONST UCHAR Value, ULONG Flags);
