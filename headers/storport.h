/* Storport miniports. */
#pragma once
#include <ntddk.h>
#include <srb.h>
#include <scsi.h>
#include <ntddscsi.h>
#define STORPORT_API
#ifndef DebugPrint
#define DebugPrint(x)
#endif
typedef PHYSICAL_ADDRESS STOR_PHYSICAL_ADDRESS, *PSTOR_PHYSICAL_ADDRESS;
#define STOR_STATUS_SUCCESS ((ULONG)0x00000000L)
#define STOR_STATUS_UNSUCCESSFUL ((ULONG)0xC1000001L)
#define STOR_STATUS_NOT_IMPLEMENTED ((ULONG)0xC1000002L)
#define STOR_STATUS_INSUFFICIENT_RESOURCES ((ULONG)0xC1000003L)
#define STOR_STATUS_BUFFER_TOO_SMALL ((ULONG)0xC1000004L)
#define STOR_STATUS_ACCESS_DENIED ((ULONG)0xC1000005L)
#define STOR_STATUS_INVALID_PARAMETER ((ULONG)0xC1000006L)
#define STOR_STATUS_INVALID_DEVICE_REQUEST ((ULONG)0xC1000007L)
#define STOR_STATUS_INVALID_IRQL ((ULONG)0xC1000008L)
#define STOR_STATUS_INVALID_DEVICE_STATE ((ULONG)0xC1000009L)
#define STOR_STATUS_INVALID_BUFFER_SIZE ((ULONG)0xC100000AL)
#define STOR_STATUS_UNSUPPORTED_VERSION ((ULONG)0xC100000BL)
#define STOR_STATUS_BUSY ((ULONG)0xC100000CL)

/* what drivers hand over at start */
#define STOR_MAP_NO_BUFFERS 0
#define STOR_MAP_ALL_BUFFERS 1
#define STOR_MAP_NON_READ_WRITE_BUFFERS 2
#define STOR_MAP_ALL_BUFFERS_INCLUDING_READ_WRITE 3
#define STOR_FEATURE_VIRTUAL_MINIPORT 0x00000001
#define STOR_FEATURE_ATA_PASS_THROUGH 0x00000002
#define STOR_FEATURE_FULL_PNP_DEVICE_CAPABILITIES 0x00000004
#define STOR_FEATURE_DUMP_POINTERS 0x00000008
#define STOR_FEATURE_DEVICE_NAME_NO_SUFFIX 0x00000010
#define STOR_FEATURE_DUMP_RESUME_CAPABLE 0x00000020
#define STOR_FEATURE_DEVICE_DESCRIPTOR_FROM_ATA_INFO_VPD 0x00000040
#define STOR_FEATURE_EXTRA_IO_INFORMATION 0x00000080
#define STOR_FEATURE_ADAPTER_CONTROL_PRE_FINDADAPTER 0x00000100
#define STOR_FEATURE_ADAPTER_NOT_REQUIRE_IO_PORT 0x00000200
#define STOR_FEATURE_DUMP_16_BYTE_ALIGNMENT 0x00000400
#define STOR_FEATURE_SET_ADAPTER_INTERFACE_TYPE 0x00000800
#define STOR_FEATURE_DUMP_INFO 0x00001000
#define STOR_ADAPTER_FEATURE_DEVICE_TELEMETRY 0x00000001
#define STOR_ADAPTER_FEATURE_STOP_UNIT_DURING_POWER_DOWN 0x00000002
#define STOR_ADAPTER_UNCACHED_EXTENSION_NUMA_NODE_PREFERRED 0x00000004
#define STOR_ADAPTER_DMA_V3_PREFERRED 0x00000008
#define STOR_ADAPTER_FEATURE_ABORT_COMMAND 0x00000010
#define STOR_ADAPTER_FEATURE_RICH_TEMPERATURE_THRESHOLD 0x00000020
typedef enum _STOR_SYNCHRONIZATION_MODEL { StorSynchronizeHalfDuplex, StorSynchronizeFullDuplex } STOR_SYNCHRONIZATION_MODEL;
typedef enum _INTERRUPT_SYNCHRONIZATION_MODE { InterruptSupportNone, InterruptSynchronizeAll, InterruptSynchronizePerMessage } INTERRUPT_SYNCHRONIZATION_MODE;
typedef BOOLEAN HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE(PVOID, ULONG);
typedef HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE *PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE;
typedef BOOLEAN STOR_SYNCHRONIZED_ACCESS(PVOID, PVOID);
typedef STOR_SYNCHRONIZED_ACCESS *PSTOR_SYNCHRONIZED_ACCESS;
typedef struct _ACCESS_RANGE {
    STOR_PHYSICAL_ADDRESS RangeStart;
    ULONG RangeLength;
    BOOLEAN RangeInMemory;
} ACCESS_RANGE, *PACCESS_RANGE;
typedef struct _MEMORY_REGION {
    PUCHAR VirtualBase;
    PHYSICAL_ADDRESS PhysicalBase;
    ULONG Length;
} MEMORY_REGION, *PMEMORY_REGION;
#define DUMP_MINIPORT_NAME_LENGTH 15
typedef struct _MINIPORT_DUMP_POINTERS {
    USHORT Version, Size;
    CHAR DriverName[DUMP_MINIPORT_NAME_LENGTH + 1];
    CHAR ReservedName[16];
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    ULONG CommonBufferSize;
    PVOID MiniportPrivateDumpData;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG MaximumTransferLength, NumberOfPhysicalBreaks, AlignmentMask, NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    UCHAR NumberOfBuses;
    BOOLEAN Master, MapBuffers;
    UCHAR MaximumNumberOfTargets;
} MINIPORT_DUMP_POINTERS, *PMINIPORT_DUMP_POINTERS;
typedef struct _PORT_CONFIGURATION_INFORMATION {
    ULONG Length, SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel, BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG MaximumTransferLength, NumberOfPhysicalBreaks, DmaChannel, DmaPort;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG AlignmentMask, NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    PVOID MiniportDumpData;
    UCHAR NumberOfBuses;
    CCHAR InitiatorBusId[8];
    BOOLEAN ScatterGather, Master, CachesData, AdapterScansDown, AtdiskPrimaryClaimed, AtdiskSecondaryClaimed, Dma32BitAddresses, DemandMode;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses, TaggedQueuing, AutoRequestSense, MultipleRequestPerLu, ReceiveEvent, RealModeInitialized, BufferAccessScsiPortControlled;
    UCHAR MaximumNumberOfTargets, SrbType, AddressType;
    ULONG SlotNumber, BusInterruptLevel2, BusInterruptVector2;
    KINTERRUPT_MODE InterruptMode2;
    ULONG DmaChannel2, DmaPort2;
    DMA_WIDTH DmaWidth2;
    DMA_SPEED DmaSpeed2;
    ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize;
    UCHAR Dma64BitAddresses;
    BOOLEAN ResetTargetSupported;
    UCHAR MaximumNumberOfLogicalUnits;
    BOOLEAN WmiDataProvider;
    STOR_SYNCHRONIZATION_MODEL SynchronizationModel;
    PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE HwMSInterruptRoutine;
    INTERRUPT_SYNCHRONIZATION_MODE InterruptSynchronizationMode;
    MEMORY_REGION DumpRegion;
    ULONG RequestedDumpBufferSize;
    BOOLEAN VirtualDevice;
    UCHAR DumpMode, DmaAddressWidth;
    ULONG ExtendedFlags1, MaxNumberOfIO, MaxIOsPerLun, InitialLunQueueDepth, BusResetHoldTime, FeatureSupport;
} PORT_CONFIGURATION_INFORMATION, *PPORT_CONFIGURATION_INFORMATION;
#define DUMP_MODE_CRASH 0x01
#define DUMP_MODE_HIBER 0x02
#define DUMP_MODE_MARK_MEMORY 0x03
#define DUMP_MODE_RESUME 0x04
#define DUMP_MINIPORT_VERSION_1 0x0100
typedef enum _SCSI_ADAPTER_CONTROL_TYPE {
    ScsiQuerySupportedControlTypes, ScsiStopAdapter, ScsiRestartAdapter, ScsiSetBootConfig, ScsiSetRunningConfig, ScsiPowerSettingNotification, ScsiAdapterPower,
    ScsiAdapterPoFxPowerRequired, ScsiAdapterPoFxPowerActive, ScsiAdapterPoFxPowerSetFState, ScsiAdapterPoFxPowerControl, ScsiAdapterPrepareForBusReScan,
    ScsiAdapterSystemPowerHints, ScsiAdapterFilterResourceRequirements, ScsiAdapterPoFxMaxOperationalPower, ScsiAdapterPoFxSetPerfState, ScsiAdapterSurpriseRemoval,
    ScsiAdapterSerialNumber, ScsiAdapterControlMax, MakeAdapterControlTypeSizeOfUlong = 0xffffffff
} SCSI_ADAPTER_CONTROL_TYPE, *PSCSI_ADAPTER_CONTROL_TYPE;
typedef enum _SCSI_ADAPTER_CONTROL_STATUS { ScsiAdapterControlSuccess, ScsiAdapterControlUnsuccessful } SCSI_ADAPTER_CONTROL_STATUS, *PSCSI_ADAPTER_CONTROL_STATUS;
typedef struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST {
    ULONG MaxControlType;
    BOOLEAN SupportedTypeList[];
} SCSI_SUPPORTED_CONTROL_TYPE_LIST, *PSCSI_SUPPORTED_CONTROL_TYPE_LIST;
typedef enum _SCSI_UNIT_CONTROL_TYPE {
    ScsiQuerySupportedUnitControlTypes, ScsiUnitUsage, ScsiUnitStart, ScsiUnitPower, ScsiUnitPoFxPowerInfo, ScsiUnitPoFxPowerRequired, ScsiUnitPoFxPowerActive,
    ScsiUnitPoFxPowerSetFState, ScsiUnitPoFxPowerControl, ScsiUnitRemove, ScsiUnitSurpriseRemoval, ScsiUnitRichDescription, ScsiUnitControlMax, MakeUnitControlTypeSizeOfUlong = 0xffffffff
} SCSI_UNIT_CONTROL_TYPE, *PSCSI_UNIT_CONTROL_TYPE;
typedef enum _SCSI_UNIT_CONTROL_STATUS { ScsiUnitControlSuccess, ScsiUnitControlUnsuccessful } SCSI_UNIT_CONTROL_STATUS, *PSCSI_UNIT_CONTROL_STATUS;

/* the miniport's routines */
#define DRVLINT_HW(ret, name, ...) typedef ret name(__VA_ARGS__)
DRVLINT_HW(BOOLEAN, HW_INITIALIZE, PVOID); typedef HW_INITIALIZE *PHW_INITIALIZE;
DRVLINT_HW(BOOLEAN, HW_BUILDIO, PVOID, PSCSI_REQUEST_BLOCK); typedef HW_BUILDIO *PHW_BUILDIO;
DRVLINT_HW(BOOLEAN, HW_STARTIO, PVOID, PSCSI_REQUEST_BLOCK); typedef HW_STARTIO *PHW_STARTIO;
DRVLINT_HW(BOOLEAN, HW_INTERRUPT, PVOID); typedef HW_INTERRUPT *PHW_INTERRUPT;
DRVLINT_HW(VOID, HW_TIMER, PVOID); typedef HW_TIMER *PHW_TIMER;
DRVLINT_HW(VOID, HW_TIMER_EX, PVOID, PVOID); typedef HW_TIMER_EX *PHW_TIMER_EX;
DRVLINT_HW(VOID, HW_DMA_STARTED, PVOID); typedef HW_DMA_STARTED *PHW_DMA_STARTED;
DRVLINT_HW(ULONG, HW_FIND_ADAPTER, PVOID, PVOID, PVOID, PCHAR, PPORT_CONFIGURATION_INFORMATION, PBOOLEAN); typedef HW_FIND_ADAPTER *PHW_FIND_ADAPTER;
DRVLINT_HW(ULONG, VIRTUAL_HW_FIND_ADAPTER, PVOID, PVOID, PVOID, PVOID, PCHAR, PPORT_CONFIGURATION_INFORMATION, PBOOLEAN); typedef VIRTUAL_HW_FIND_ADAPTER *PVIRTUAL_HW_FIND_ADAPTER;
DRVLINT_HW(BOOLEAN, HW_RESET_BUS, PVOID, ULONG); typedef HW_RESET_BUS *PHW_RESET_BUS;
DRVLINT_HW(BOOLEAN, HW_ADAPTER_STATE, PVOID, PVOID, BOOLEAN); typedef HW_ADAPTER_STATE *PHW_ADAPTER_STATE;
DRVLINT_HW(SCSI_ADAPTER_CONTROL_STATUS, HW_ADAPTER_CONTROL, PVOID, SCSI_ADAPTER_CONTROL_TYPE, PVOID); typedef HW_ADAPTER_CONTROL *PHW_ADAPTER_CONTROL;
DRVLINT_HW(SCSI_UNIT_CONTROL_STATUS, HW_UNIT_CONTROL, PVOID, SCSI_UNIT_CONTROL_TYPE, PVOID); typedef HW_UNIT_CONTROL *PHW_UNIT_CONTROL;
DRVLINT_HW(BOOLEAN, HW_PASSIVE_INITIALIZE_ROUTINE, PVOID); typedef HW_PASSIVE_INITIALIZE_ROUTINE *PHW_PASSIVE_INITIALIZE_ROUTINE;
DRVLINT_HW(VOID, HW_WORKITEM, PVOID, PVOID, PVOID); typedef HW_WORKITEM *PHW_WORKITEM;
DRVLINT_HW(VOID, HW_TRACING_ENABLED, PVOID, BOOLEAN); typedef HW_TRACING_ENABLED *PHW_TRACING_ENABLED;
DRVLINT_HW(VOID, HW_CLEANUP_TRACING, PVOID); typedef HW_CLEANUP_TRACING *PHW_CLEANUP_TRACING;
DRVLINT_HW(VOID, HW_PROCESS_SERVICE_REQUEST, PVOID, PVOID); typedef HW_PROCESS_SERVICE_REQUEST *PHW_PROCESS_SERVICE_REQUEST;
DRVLINT_HW(VOID, HW_COMPLETE_SERVICE_IRP, PVOID); typedef HW_COMPLETE_SERVICE_IRP *PHW_COMPLETE_SERVICE_IRP;
DRVLINT_HW(VOID, HW_INITIALIZE_TRACING, PVOID, PVOID); typedef HW_INITIALIZE_TRACING *PHW_INITIALIZE_TRACING;
DRVLINT_HW(VOID, HW_FREE_ADAPTER_RESOURCES, PVOID); typedef HW_FREE_ADAPTER_RESOURCES *PHW_FREE_ADAPTER_RESOURCES;
DRVLINT_HW(VOID, HW_STATE_CHANGE, PVOID, PVOID, SHORT, PVOID, ULONG); typedef HW_STATE_CHANGE *PHW_STATE_CHANGE;
typedef struct _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVOID HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize, NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses, TaggedQueuing, AutoRequestSense, MultipleRequestPerLu, ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union {
        USHORT ReservedUshort;
        USHORT PortVersionFlags;
    };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
    PHW_TRACING_ENABLED HwTracingEnabled;
    ULONG FeatureSupport, SrbTypeFlags, AddressTypeFlags, Reserved1;
    PHW_UNIT_CONTROL HwUnitControl;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
typedef ULONG sp_DRIVER_INITIALIZE(PVOID, PVOID);
ULONG StorPortInitialize(PVOID, PVOID, PHW_INITIALIZATION_DATA, PVOID);

/* buffers, DMA, registers */
typedef struct _STOR_REQUEST_INFO_V1 {
    ULONG Version, Size, Flags, Key, Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
} STOR_REQUEST_INFO_V1, *PSTOR_REQUEST_INFO_V1, STOR_REQUEST_INFO, *PSTOR_REQUEST_INFO;
#define STOR_REQUEST_INFO_VER_1 1
ULONG StorPortGetRequestInfo(PVOID, PSCSI_REQUEST_BLOCK, PSTOR_REQUEST_INFO);
typedef struct _STOR_SCATTER_GATHER_ELEMENT {
    STOR_PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
    ULONG_PTR Reserved;
} STOR_SCATTER_GATHER_ELEMENT, *PSTOR_SCATTER_GATHER_ELEMENT;
typedef struct _STOR_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    STOR_SCATTER_GATHER_ELEMENT List[];
} STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;
PVOID StorPortGetLogicalUnit(PVOID, UCHAR, UCHAR, UCHAR);
PVOID StorPortGetDeviceBase(PVOID, INTERFACE_TYPE, ULONG, STOR_PHYSICAL_ADDRESS, ULONG, BOOLEAN);
VOID StorPortFreeDeviceBase(PVOID, PVOID);
ULONG StorPortGetBusData(PVOID, ULONG, ULONG, ULONG, PVOID, ULONG);
ULONG StorPortSetBusDataByOffset(PVOID, ULONG, ULONG, ULONG, PVOID, ULONG, ULONG);
PVOID StorPortGetUncachedExtension(PVOID, PPORT_CONFIGURATION_INFORMATION, ULONG);
STOR_PHYSICAL_ADDRESS StorPortGetPhysicalAddress(PVOID, PSCSI_REQUEST_BLOCK, PVOID, ULONG *);
PVOID StorPortGetVirtualAddress(PVOID, STOR_PHYSICAL_ADDRESS);
PSTOR_SCATTER_GATHER_LIST StorPortGetScatterGatherList(PVOID, PSCSI_REQUEST_BLOCK);
PSCSI_REQUEST_BLOCK StorPortGetSrb(PVOID, UCHAR, UCHAR, UCHAR, LONG);
BOOLEAN StorPortValidateRange(PVOID, INTERFACE_TYPE, ULONG, STOR_PHYSICAL_ADDRESS, ULONG, BOOLEAN);
VOID StorPortStallExecution(ULONG);
#define StorPortMoveMemory memmove
VOID StorPortCompleteRequest(PVOID, UCHAR, UCHAR, UCHAR, UCHAR);
#define StorPortCopyMemory(to, from, n) memcpy((to), (from), (n))
#define ScsiPortMoveMemory(to, from, n) StorPortMoveMemory((to), (from), (n))
STOR_PHYSICAL_ADDRESS StorPortConvertUlongToPhysicalAddress(ULONG_PTR);
#define StorPortConvertPhysicalAddressToUlong(a) ((a).LowPart)
#define StorPortReadRegisterUchar(e, r) READ_REGISTER_UCHAR(r)
#define StorPortReadRegisterUshort(e, r) READ_REGISTER_USHORT(r)
#define StorPortReadRegisterUlong(e, r) READ_REGISTER_ULONG(r)
#define StorPortReadRegisterUlong64(e, r) READ_REGISTER_ULONG64(r)
#define StorPortWriteRegisterUchar(e, r, v) WRITE_REGISTER_UCHAR(r, v)
#define StorPortWriteRegisterUshort(e, r, v) WRITE_REGISTER_USHORT(r, v)
#define StorPortWriteRegisterUlong(e, r, v) WRITE_REGISTER_ULONG(r, v)
#define StorPortWriteRegisterUlong64(e, r, v) WRITE_REGISTER_ULONG64(r, v)
#define StorPortReadRegisterBufferUchar(e, r, b, n) READ_REGISTER_BUFFER_UCHAR(r, b, n)
#define StorPortReadRegisterBufferUshort(e, r, b, n) READ_REGISTER_BUFFER_USHORT(r, b, n)
#define StorPortReadRegisterBufferUlong(e, r, b, n) READ_REGISTER_BUFFER_ULONG(r, b, n)
#define StorPortReadRegisterBufferUlong64(e, r, b, n) READ_REGISTER_BUFFER_ULONG64(r, b, n)
#define StorPortWriteRegisterBufferUchar(e, r, b, n) WRITE_REGISTER_BUFFER_UCHAR(r, b, n)
#define StorPortWriteRegisterBufferUshort(e, r, b, n) WRITE_REGISTER_BUFFER_USHORT(r, b, n)
#define StorPortWriteRegisterBufferUlong(e, r, b, n) WRITE_REGISTER_BUFFER_ULONG(r, b, n)
#define StorPortWriteRegisterBufferUlong64(e, r, b, n) WRITE_REGISTER_BUFFER_ULONG64(r, b, n)
#define StorPortReadPortUchar(e, r) READ_PORT_UCHAR(r)
#define StorPortReadPortUshort(e, r) READ_PORT_USHORT(r)
#define StorPortReadPortUlong(e, r) READ_PORT_ULONG(r)
#define StorPortWritePortUchar(e, r, v) WRITE_PORT_UCHAR(r, v)
#define StorPortWritePortUshort(e, r, v) WRITE_PORT_USHORT(r, v)
#define StorPortWritePortUlong(e, r, v) WRITE_PORT_ULONG(r, v)
typedef struct _STORPORT_EXTENDED_FUNCTIONS STORPORT_EXTENDED_FUNCTIONS, *PSTORPORT_EXTENDED_FUNCTIONS;
BOOLEAN StorPortSynchronizeAccess(PVOID, PSTOR_SYNCHRONIZED_ACCESS, PVOID);
VOID StorPortQuerySystemTime(PLARGE_INTEGER);
VOID StorPortDebugPrint(ULONG, PCCHAR, ...);
VOID StorPortLogError(PVOID, PSCSI_REQUEST_BLOCK, UCHAR, UCHAR, UCHAR, ULONG, ULONG);
BOOLEAN StorPortPause(PVOID, ULONG);
BOOLEAN StorPortResume(PVOID);
BOOLEAN StorPortPauseDevice(PVOID, UCHAR, UCHAR, UCHAR, ULONG);
BOOLEAN StorPortResumeDevice(PVOID, UCHAR, UCHAR, UCHAR);
BOOLEAN StorPortDeviceBusy(PVOID, UCHAR, UCHAR, UCHAR, ULONG);
BOOLEAN StorPortDeviceReady(PVOID, UCHAR, UCHAR, UCHAR);
BOOLEAN StorPortBusy(PVOID, ULONG);
BOOLEAN StorPortReady(PVOID);
BOOLEAN StorPortSetDeviceQueueDepth(PVOID, UCHAR, UCHAR, UCHAR, ULONG);
#define MINIPORT_REG_SZ 1
#define MINIPORT_REG_BINARY 3
#define MINIPORT_REG_DWORD 4
PUCHAR StorPortAllocateRegistryBuffer(PVOID, PULONG);
VOID StorPortFreeRegistryBuffer(PVOID, PUCHAR);
BOOLEAN StorPortRegistryRead(PVOID, PUCHAR, ULONG, ULONG, PUCHAR, PULONG);
BOOLEAN StorPortRegistryWrite(PVOID, PUCHAR, ULONG, ULONG, PUCHAR, ULONG);

/* notifications: one call with a varying tail */
typedef enum _SCSI_NOTIFICATION_TYPE {
    RequestComplete, NextRequest, NextLuRequest, ResetDetected, _obsolete1, _obsolete2, RequestTimerCall, BusChangeDetected, WMIEvent, WMIReregister, LinkUp, LinkDown,
    QueryTickCount, BufferOverrunDetected, TraceNotification, GetExtendedFunctionTable, EnablePassiveInitialization = 0x1000, InitializeDpc, IssueDpc, AcquireSpinLock, ReleaseSpinLock,
    StateChangeDetectedCall, IoTargetRequestServiceTime, AsyncNotificationDetected
} SCSI_NOTIFICATION_TYPE, *PSCSI_NOTIFICATION_TYPE;
VOID StorPortNotification(SCSI_NOTIFICATION_TYPE, PVOID, ...);
typedef struct _STOR_DPC {
    KDPC Dpc;
    KSPIN_LOCK Lock;
} STOR_DPC, *PSTOR_DPC;
DRVLINT_HW(VOID, HW_DPC_ROUTINE, PSTOR_DPC, PVOID, PVOID, PVOID); typedef HW_DPC_ROUTINE *PHW_DPC_ROUTINE;
typedef enum _STOR_SPINLOCK { DpcLock = 1, StartIoLock, InterruptLock, ThreadedDpcLock, DpcLevelLock } STOR_SPINLOCK;
typedef struct _STOR_LOCK_HANDLE {
    STOR_SPINLOCK Lock;
    struct {
        struct {
            PVOID Next;
            PVOID Lock;
        } LockQueue;
        KIRQL OldIrql;
    } Context;
} STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;
FORCEINLINE BOOLEAN StorPortEnablePassiveInitialization(PVOID extension, PHW_PASSIVE_INITIALIZE_ROUTINE routine)
{
    LONG done = FALSE;
    StorPortNotification(EnablePassiveInitialization, extension, routine, &done);
    return (BOOLEAN)done;
}
FORCEINLINE VOID StorPortInitializeDpc(PVOID extension, PSTOR_DPC dpc, PHW_DPC_ROUTINE routine)
{
    StorPortNotification(InitializeDpc, extension, dpc, routine);
}
FORCEINLINE BOOLEAN StorPortIssueDpc(PVOID extension, PSTOR_DPC dpc, PVOID first, PVOID second)
{
    LONG done = FALSE;
    StorPortNotification(IssueDpc, extension, dpc, first, second, &done);
    return (BOOLEAN)done;
}
FORCEINLINE VOID StorPortAcquireSpinLock(PVOID extension, STOR_SPINLOCK lock, PVOID context, PSTOR_LOCK_HANDLE handle)
{
    StorPortNotification(AcquireSpinLock, extension, lock, context, handle);
}
FORCEINLINE VOID StorPortReleaseSpinLock(PVOID extension, PSTOR_LOCK_HANDLE handle)
{
    StorPortNotification(ReleaseSpinLock, extension, handle);
}
#define STATE_CHANGE_BUS 0x0004
#define STATE_CHANGE_TARGET 0x0002
#define STATE_CHANGE_LUN 0x0001
FORCEINLINE ULONG StorPortStateChangeDetected(PVOID extension, ULONG what, PSTOR_ADDRESS address, ULONG attributes, PHW_STATE_CHANGE routine, PVOID context)
{
    ULONG status;
    StorPortNotification(StateChangeDetectedCall, extension, what, address, attributes, routine, context, &status);
    return status;
}
#define RAID_ASYNC_NOTIFY_FLAG_MEDIA_STATUS 0x01
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_STATUS 0x02
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_OPERATION 0x04
#define RAID_ASYNC_NOTIFY_SUPPORTED_FLAGS 0x07
FORCEINLINE ULONG StorPortAsyncNotificationDetected(PVOID extension, PSTOR_ADDRESS address, ULONGLONG flags)
{
    ULONG status;
    StorPortNotification(AsyncNotificationDetected, extension, address, flags, &status);
    return status;
}

/* extended functions: one call with a varying tail */
typedef enum _STORPORT_FUNCTION_CODE {
    ExtFunctionAllocatePool, ExtFunctionFreePool, ExtFunctionAllocateMdl, ExtFunctionFreeMdl, ExtFunctionBuildMdlForNonPagedPool, ExtFunctionGetSystemAddress,
    ExtFunctionGetOriginalMdl, ExtFunctionCompleteServiceIrp, ExtFunctionGetDeviceObjects, ExtFunctionBuildScatterGatherList, ExtFunctionPutScatterGatherList,
    ExtFunctionAcquireMSISpinLock, ExtFunctionReleaseMSISpinLock, ExtFunctionGetMessageInterruptInformation, ExtFunctionInitializePerformanceOptimizations,
    ExtFunctionGetStartIoPerformanceParameters, ExtFunctionLogSystemEvent, ExtFunctionGetCurrentProcessorNumber, ExtFunctionGetActiveGroupCount, ExtFunctionGetGroupAffinity,
    ExtFunctionGetActiveNodeCount, ExtFunctionGetNodeAffinity, ExtFunctionGetHighestNodeNumber, ExtFunctionGetLogicalProcessorRelationship, ExtFunctionAllocateContiguousMemorySpecifyCacheNode,
    ExtFunctionFreeContiguousMemorySpecifyCache, ExtFunctionSetPowerSettingNotificationGuids, ExtFunctionInvokeAcpiMethod, ExtFunctionGetRequestInfo, ExtFunctionInitializeWorker,
    ExtFunctionQueueWorkItem, ExtFunctionFreeWorker, ExtFunctionInitializeTimer, ExtFunctionRequestTimer, ExtFunctionFreeTimer, ExtFunctionInitializeSListHead,
    ExtFunctionInterlockedFlushSList, ExtFunctionInterlockedPopEntrySList, ExtFunctionInterlockedPushEntrySList, ExtFunctionQueryDepthSList, ExtFunctionGetActivityId,
    ExtFunctionGetSystemPortNumber, ExtFunctionGetDataInBufferMdl, ExtFunctionGetDataInBufferSystemAddress, ExtFunctionGetDataInBufferScatterGatherList, ExtFunctionMarkDumpMemory,
    ExtFunctionSetUnitAttributes, ExtFunctionQueryPerformanceCounter, ExtFunctionInitializePoFxPower, ExtFunctionPoFxActivateComponent, ExtFunctionPoFxIdleComponent,
    ExtFunctionPoFxSetComponentLatency, ExtFunctionPoFxSetComponentResidency, ExtFunctionPoFxPowerControl, ExtFunctionFlushDataBufferMdl, ExtFunctionDeviceOperationAllowed,
    ExtFunctionGetProcessorIndexFromNumber, ExtFunctionPoFxSetIdleTimeout, ExtFunctionMiniportEtwEvent2, ExtFunctionMiniportEtwEvent4, ExtFunctionMiniportEtwEvent8,
    ExtFunctionCurrentOsInstallationUpgrade, ExtFunctionRegistryReadAdapterKey, ExtFunctionRegistryWriteAdapterKey, ExtFunctionSetAdapterBusType, ExtFunctionPoFxRegisterPerfStates,
    ExtFunctionPoFxSetPerfState, ExtFunctionGetD3ColdSupport, ExtFunctionInitializeRpmb, ExtFunctionAllocateHmb, ExtFunctionFreeHmb, ExtFunctionPropagateIrpExtension,
    ExtFunctionInterlockedInsertHeadList, ExtFunctionInterlockedInsertTailList, ExtFunctionInterlockedRemoveHeadList, ExtFunctionInitializeSpinlock, ExtFunctionGetPfns,
    ExtFunctionInitializeCryptoEngine, ExtFunctionGetRequestCryptoInfo, ExtFunctionMiniportTelemetry
} STORPORT_FUNCTION_CODE, *PSTORPORT_FUNCTION_CODE;
ULONG StorPortExtendedFunction(STORPORT_FUNCTION_CODE, PVOID, ...);
/* Each of these is StorPortExtendedFunction with its code; bodies would say no more than that. */
ULONG StorPortAllocatePool(PVOID, ULONG, ULONG, PVOID *);
ULONG StorPortFreePool(PVOID, PVOID);
ULONG StorPortAllocateMdl(PVOID, PVOID, ULONG, PVOID *);
ULONG StorPortFreeMdl(PVOID, PVOID);
ULONG StorPortBuildMdlForNonPagedPool(PVOID, PVOID);
ULONG StorPortGetSystemAddress(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortGetOriginalMdl(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortCompleteServiceIrp(PVOID, PVOID);
ULONG StorPortGetDeviceObjects(PVOID, PVOID *, PVOID *, PVOID *);
ULONG StorPortPutScatterGatherList(PVOID, PSTOR_SCATTER_GATHER_LIST, BOOLEAN);
ULONG StorPortAcquireMSISpinLock(PVOID, ULONG, PULONG);
ULONG StorPortReleaseMSISpinLock(PVOID, ULONG, ULONG);
typedef struct _MESSAGE_INTERRUPT_INFORMATION {
    ULONG MessageId, MessageData;
    STOR_PHYSICAL_ADDRESS MessageAddress;
    ULONG InterruptVector, InterruptLevel;
    KINTERRUPT_MODE InterruptMode;
} MESSAGE_INTERRUPT_INFORMATION, *PMESSAGE_INTERRUPT_INFORMATION;
ULONG StorPortGetMSIInfo(PVOID, ULONG, PMESSAGE_INTERRUPT_INFORMATION);
#define STOR_PERF_DPC_REDIRECTION 0x00000001
#define STOR_PERF_CONCURRENT_CHANNELS 0x00000002
#define STOR_PERF_INTERRUPT_MESSAGE_RANGES 0x00000004
#define STOR_PERF_ADV_CONFIG_LOCALITY 0x00000008
#define STOR_PERF_OPTIMIZE_FOR_COMPLETION_DURING_STARTIO 0x00000010
#define STOR_PERF_DPC_REDIRECTION_CURRENT_CPU 0x00000020
#define STOR_PERF_NO_SGL 0x00000040
#define STOR_PERF_VERSION_2 0x00000002
#define STOR_PERF_VERSION_3 0x00000003
#define STOR_PERF_VERSION_4 0x00000004
#define STOR_PERF_VERSION_5 0x00000005
#define STOR_PERF_VERSION STOR_PERF_VERSION_5
typedef struct _PERF_CONFIGURATION_DATA {
    ULONG Version, Size, Flags, ConcurrentChannels, FirstRedirectionMessageNumber, LastRedirectionMessageNumber, DeviceNode, Reserved;
    PGROUP_AFFINITY MessageTargets;
} PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;
typedef struct _STARTIO_PERFORMANCE_PARAMETERS {
    ULONG Version, Size, MessageNumber, ChannelNumber;
} STARTIO_PERFORMANCE_PARAMETERS, *PSTARTIO_PERFORMANCE_PARAMETERS;
ULONG StorPortInitializePerfOpts(PVOID, BOOLEAN, PPERF_CONFIGURATION_DATA);
ULONG StorPortGetStartIoPerfParams(PVOID, PSCSI_REQUEST_BLOCK, PSTARTIO_PERFORMANCE_PARAMETERS);
ULONG StorPortGetCurrentProcessorNumber(PVOID, PPROCESSOR_NUMBER);
ULONG StorPortGetActiveGroupCount(PVOID, PUSHORT);
ULONG StorPortGetGroupAffinity(PVOID, USHORT, PKAFFINITY);
ULONG StorPortGetHighestNodeNumber(PVOID, PULONG);
ULONG StorPortAllocateContiguousMemorySpecifyCacheNode(PVOID, SIZE_T, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, MEMORY_CACHING_TYPE, ULONG, PVOID *);
ULONG StorPortFreeContiguousMemorySpecifyCache(PVOID, PVOID, SIZE_T, MEMORY_CACHING_TYPE);
ULONG StorPortSetPowerSettingNotificationGuids(PVOID, ULONG, LPGUID);
ULONG StorPortInvokeAcpiMethod(PVOID, PSTOR_ADDRESS, ULONG, PVOID, ULONG, PVOID, ULONG, PULONG);
ULONG StorPortInitializeWorker(PVOID, PVOID *);
ULONG StorPortQueueWorkItem(PVOID, PHW_WORKITEM, PVOID, PVOID);
ULONG StorPortFreeWorker(PVOID, PVOID);
ULONG StorPortInitializeTimer(PVOID, PVOID *);
ULONG StorPortRequestTimer(PVOID, PVOID, PHW_TIMER_EX, PVOID, ULONGLONG, ULONGLONG);
ULONG StorPortFreeTimer(PVOID, PVOID);
typedef union _STOR_SLIST_HEADER *PSTOR_SLIST_HEADER;
ULONG StorPortGetActivityId(PVOID, PSCSI_REQUEST_BLOCK, LPGUID);
ULONG StorPortGetSystemPortNumber(PVOID, PSTOR_ADDRESS);
ULONG StorPortGetDataInBufferMdl(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortGetDataInBufferSystemAddress(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortGetDataInBufferScatterGatherList(PVOID, PSCSI_REQUEST_BLOCK, PSTOR_SCATTER_GATHER_LIST *);
ULONG StorPortMarkDumpMemory(PVOID, PVOID, ULONG_PTR, ULONG);
typedef struct _STOR_UNIT_ATTRIBUTES {
    ULONG DeviceAttentionSupported : 1, AsyncNotificationSupported : 1, D3ColdNotSupported : 1, BypassIOSupported_drvlint : 1, Reserved : 28;
} STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;
ULONG StorPortSetUnitAttributes(PVOID, PSTOR_ADDRESS, STOR_UNIT_ATTRIBUTES);
ULONG StorPortQueryPerformanceCounter(PVOID, PLARGE_INTEGER, PLARGE_INTEGER);
ULONG StorPortIsDeviceOperationAllowed(PVOID, PSTOR_ADDRESS, LPCGUID, PULONG);
ULONG StorPortRegistryReadAdapterKey(PVOID, PUCHAR, PUCHAR, ULONG, PVOID *, PULONG);
ULONG StorPortRegistryWriteAdapterKey(PVOID, PUCHAR, PUCHAR, ULONG, PVOID, ULONG);
ULONG StorPortGetD3ColdSupport(PVOID, PVOID, PBOOLEAN);
ULONG StorPortSetAdapterBusType(PVOID, ULONG);

/* power */
DEFINE_GUID(STORPORT_POFX_ADAPTER_GUID, 0xdca8bd2d, 0xe3b0, 0x4cf4, 0x84, 0xb9, 0x8c, 0xdb, 0x44, 0xc5, 0x7d, 0x7e);
DEFINE_GUID(STORPORT_POFX_LUN_GUID, 0x585d326b, 0x0c0e, 0x4b4c, 0xb5, 0x9a, 0x14, 0x0f, 0x8f, 0x3d, 0x93, 0x4c);
#define STOR_POFX_UNKNOWN_POWER 0xFFFFFFFF
#define STOR_POFX_UNKNOWN_TIME 0xFFFFFFFFFFFFFFFF
#define STOR_POFX_DEVICE_VERSION_V1 1
#define STOR_POFX_DEVICE_VERSION_V2 2
#define STOR_POFX_DEVICE_VERSION_V3 3
#define STOR_POFX_COMPONENT_VERSION_V1 1
#define STOR_POFX_COMPONENT_VERSION_V2 2
#define STOR_POFX_COMPONENT_IDLE_STATE_VERSION_V1 1
#define STOR_POFX_DEVICE_FLAG_NO_D0 0x01
#define STOR_POFX_DEVICE_FLAG_NO_D3 0x02
#define STOR_POFX_DEVICE_FLAG_ENABLE_D3_COLD 0x04
#define STOR_POFX_DEVICE_FLAG_NO_DUMP_ACTIVE 0x08
#define STOR_POFX_DEVICE_FLAG_IDLE_TIMEOUT 0x10
#define STOR_POFX_DEVICE_FLAG_ADAPTIVE_D3_IDLE_TIMEOUT 0x20
#define STOR_POFX_DEVICE_FLAG_NO_UNIT_REGISTRATION 0x40
#define STOR_POFX_DEVICE_FLAG_PERF_STATE_PEP_OPTIONAL 0x80
#define STOR_POFX_DEVICE_FLAG_NO_IDLE_DEBOUNCE 0x100
typedef struct _STOR_POFX_COMPONENT_IDLE_STATE {
    ULONG Version, Size;
    ULONGLONG TransitionLatency, ResidencyRequirement;
    ULONG NominalPower;
} STOR_POFX_COMPONENT_IDLE_STATE, *PSTOR_POFX_COMPONENT_IDLE_STATE;
typedef struct _STOR_POFX_COMPONENT {
    ULONG Version, Size, FStateCount, DeepestWakeableFState;
    GUID Id;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[ANYSIZE_ARRAY];
} STOR_POFX_COMPONENT, *PSTOR_POFX_COMPONENT;
typedef struct _STOR_POFX_COMPONENT_V2 {
    ULONG Version, Size, FStateCount, DeepestWakeableFState;
    GUID Id;
    ULONG DeepestAdapterPowerRequiredFState, DeepestCrashDumpReadyFState;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[ANYSIZE_ARRAY];
} STOR_POFX_COMPONENT_V2, *PSTOR_POFX_COMPONENT_V2;
typedef struct _STOR_POFX_DEVICE {
    ULONG Version, Size, ComponentCount, Flags;
    STOR_POFX_COMPONENT Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE, *PSTOR_POFX_DEVICE;
typedef struct _STOR_POFX_DEVICE_V2 {
    ULONG Version, Size, ComponentCount, Flags, AdapterIdleTimeoutInMS;
    STOR_POFX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE_V2, *PSTOR_POFX_DEVICE_V2;
typedef struct _STOR_POFX_DEVICE_V3 {
    ULONG Version, Size, ComponentCount, Flags, AdapterIdleTimeoutInMS, MinimumPowerCyclePeriodInMS;
    STOR_POFX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE_V3, *PSTOR_POFX_DEVICE_V3;
#define STOR_POFX_COMPONENT_IDLE_STATE_SIZE sizeof(STOR_POFX_COMPONENT_IDLE_STATE)
#define STOR_POFX_COMPONENT_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_COMPONENT, FStates))
#define STOR_POFX_COMPONENT_V2_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_COMPONENT_V2, FStates))
#define STOR_POFX_DEVICE_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE, Components))
#define STOR_POFX_DEVICE_V2_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE_V2, Components))
#define STOR_POFX_DEVICE_V3_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE_V3, Components))
ULONG StorPortInitializePoFxPower(PVOID, PSTOR_ADDRESS, PSTOR_POFX_DEVICE, PBOOLEAN);
ULONG StorPortPoFxActivateComponent(PVOID, PSTOR_ADDRESS, PSCSI_REQUEST_BLOCK, ULONG, ULONG);
ULONG StorPortPoFxIdleComponent(PVOID, PSTOR_ADDRESS, PSCSI_REQUEST_BLOCK, ULONG, ULONG);
ULONG StorPortPoFxPowerControl(PVOID, PSTOR_ADDRESS, LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T, PSIZE_T);
ULONG StorPortPoFxSetIdleTimeout(PVOID, PSTOR_ADDRESS, ULONG);
#define DRVLINT_STOR_HEADER struct { ULONG Version, Size; PSTOR_ADDRESS Address; } Header
typedef struct _STOR_UNIT_CONTROL_POWER {
    PSTOR_ADDRESS Address;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_UNIT_CONTROL_POWER, *PSTOR_UNIT_CONTROL_POWER;
typedef struct _STOR_ADAPTER_CONTROL_POWER {
    DRVLINT_STOR_HEADER;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_ADAPTER_CONTROL_POWER, *PSTOR_ADAPTER_CONTROL_POWER;
typedef struct _STOR_POFX_UNIT_POWER_INFO {
    DRVLINT_STOR_HEADER;
    BOOLEAN IdlePowerEnabled;
} STOR_POFX_UNIT_POWER_INFO, *PSTOR_POFX_UNIT_POWER_INFO;
typedef struct _STOR_POFX_ACTIVE_CONTEXT {
    DRVLINT_STOR_HEADER;
    ULONG ComponentIndex;
    BOOLEAN Active;
} STOR_POFX_ACTIVE_CONTEXT, *PSTOR_POFX_ACTIVE_CONTEXT;
typedef struct _STOR_POFX_FSTATE_CONTEXT {
    DRVLINT_STOR_HEADER;
    ULONG ComponentIndex, FState;
} STOR_POFX_FSTATE_CONTEXT, *PSTOR_POFX_FSTATE_CONTEXT;
typedef enum _RAID_SYSTEM_POWER { RaidSystemPowerUnknown, RaidSystemPowerLowest, RaidSystemPowerLow, RaidSystemPowerMedium, RaidSystemPowerHigh } RAID_SYSTEM_POWER, *PRAID_SYSTEM_POWER;
typedef struct _STOR_SYSTEM_POWER_HINTS {
    ULONG Version, Size;
    RAID_SYSTEM_POWER SystemPower;
    ULONG ResumeLatencyMSec;
} STOR_SYSTEM_POWER_HINTS, *PSTOR_SYSTEM_POWER_HINTS;
typedef struct _STOR_POWER_SETTING_INFO {
    GUID PowerSettingGuid;
    PVOID Value;
    ULONG ValueLength;
} STOR_POWER_SETTING_INFO, *PSTOR_POWER_SETTING_INFO;

/* tracing */
typedef enum _STORPORT_ETW_LEVEL { StorportEtwLevelLogAlways, StorportEtwLevelCritical, StorportEtwLevelError, StorportEtwLevelWarning, StorportEtwLevelInformational, StorportEtwLevelVerbose, StorportEtwLevelMax = StorportEtwLevelVerbose } STORPORT_ETW_LEVEL, *PSTORPORT_ETW_LEVEL;
typedef enum _STORPORT_ETW_EVENT_OPCODE { StorportEtwEventOpcodeInfo, StorportEtwEventOpcodeStart, StorportEtwEventOpcodeStop, StorportEtwEventOpcodeDC_Start, StorportEtwEventOpcodeDC_Stop, StorportEtwEventOpcodeExtension, StorportEtwEventOpcodeReply, StorportEtwEventOpcodeResume, StorportEtwEventOpcodeSuspend, StorportEtwEventOpcodeSend, StorportEtwEventOpcodeReceive = 240 } STORPORT_ETW_EVENT_OPCODE, *PSTORPORT_ETW_EVENT_OPCODE;
#define STORPORT_ETW_EVENT_KEYWORD_IO 0x01
#define STORPORT_ETW_EVENT_KEYWORD_PERFORMANCE 0x02
#define STORPORT_ETW_EVENT_KEYWORD_POWER 0x04
#define STORPORT_ETW_EVENT_KEYWORD_ENUMERATION 0x08
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE 0x10
#define STORPORT_ETW_MAX_DESCRIPTION_LENGTH 32
#define STORPORT_ETW_MAX_PARAM_NAME_LENGTH 16
ULONG StorPortEtwEvent2(PVOID, PSTOR_ADDRESS, ULONG, PWSTR, ULONGLONG, STORPORT_ETW_LEVEL, STORPORT_ETW_EVENT_OPCODE, PSCSI_REQUEST_BLOCK, PWSTR, ULONGLONG, PWSTR, ULONGLONG);
ULONG StorPortEtwEvent4(PVOID, PSTOR_ADDRESS, ULONG, PWSTR, ULONGLONG, STORPORT_ETW_LEVEL, STORPORT_ETW_EVENT_OPCODE, PSCSI_REQUEST_BLOCK, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG);
ULONG StorPortEtwEvent8(PVOID, PSTOR_ADDRESS, ULONG, PWSTR, ULONGLONG, STORPORT_ETW_LEVEL, STORPORT_ETW_EVENT_OPCODE, PSCSI_REQUEST_BLOCK, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG);
#define EVENT_NAME_MAX_LENGTH 32
#define EVENT_MAX_PARAM_NAME_LEN 32
#define EVENT_BUFFER_MAX_LENGTH 4096
typedef struct _STORPORT_TELEMETRY_EVENT {
    ULONG DriverVersion, EventId;
    UCHAR EventName[EVENT_NAME_MAX_LENGTH];
    ULONG EventVersion, Flags, EventBufferLength;
    PUCHAR EventBuffer;
#define DRVLINT_TELEMETRY(n) UCHAR ParameterName##n[EVENT_MAX_PARAM_NAME_LEN]; ULONGLONG ParameterValue##n
    DRVLINT_TELEMETRY(0); DRVLINT_TELEMETRY(1); DRVLINT_TELEMETRY(2); DRVLINT_TELEMETRY(3);
    DRVLINT_TELEMETRY(4); DRVLINT_TELEMETRY(5); DRVLINT_TELEMETRY(6); DRVLINT_TELEMETRY(7);
} STORPORT_TELEMETRY_EVENT, *PSTORPORT_TELEMETRY_EVENT;
ULONG StorPortLogTelemetry(PVOID, PSTOR_ADDRESS, PSTORPORT_TELEMETRY_EVENT);
