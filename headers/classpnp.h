/* The storage class library. */
#pragma once
#include <ntddk.h>
#include <ntdddisk.h>
#include <ntddcdrm.h>
#include <ntddscsi.h>
#include <ntddtape.h>
#include <srb.h>
#include <scsi.h>
#include <ntstrsafe.h>
#define SCSIPORT_API
#define CLASSPNP_POOL_TAGS_DEFINED 1
#define CLASS_TAG_AUTORUN_DISABLE 'ALcS'
#define CLASS_TAG_FILE_OBJECT_EXTENSION 'FLcS'
#define CLASS_TAG_MEDIA_CHANGE_DETECTION 'MLcS'
#define CLASS_TAG_MOUNT 'mLcS'
#define CLASS_TAG_RELEASE_QUEUE 'qLcS'
#define CLASS_TAG_POWER 'WLcS'
#define CLASS_TAG_WMI 'wLcS'
#define CLASS_TAG_FAILURE_PREDICT 'fLcS'
#define CLASS_TAG_DEVICE_CONTROL 'OIcS'
#define CLASS_TAG_MODE_DATA 'oLcS'
#define CLASS_TAG_MULTIPATH 'mPcS'
#define CLASS_TAG_LOCK_TRACKING 'TLcS'
#define CLASS_TAG_LB_PROVISIONING 'PLcS'
#define CLASS_TAG_MANAGE_DATASET 'MDcS'
#define MAXIMUM_RETRIES 4
#define CLASS_DRIVER_EXTENSION_KEY ((PVOID)ClassInitialize)
#define NO_REMOVE 0
#define REMOVE_PENDING 1
#define REMOVE_COMPLETE 2
#define ASSERT_FDO(d) NT_ASSERT(((PCOMMON_DEVICE_EXTENSION)(d)->DeviceExtension)->IsFdo)
#define ASSERT_PDO(d) NT_ASSERT(!(((PCOMMON_DEVICE_EXTENSION)(d)->DeviceExtension)->IsFdo))
#define IS_CLEANUP_REQUEST(major) (((major) == IRP_MJ_CLOSE) || ((major) == IRP_MJ_CLEANUP) || ((major) == IRP_MJ_SHUTDOWN))
#define DO_MCD(fdo) (((fdo)->MediaChangeDetectionInfo != NULL) && ((fdo)->MediaChangeDetectionInfo->MediaChangeDetectionDisableCount == 0))
#define IS_SCSIOP_READ(op) (((op) == SCSIOP_READ6) || ((op) == SCSIOP_READ) || ((op) == SCSIOP_READ12) || ((op) == SCSIOP_READ16))
#define IS_SCSIOP_WRITE(op) (((op) == SCSIOP_WRITE6) || ((op) == SCSIOP_WRITE) || ((op) == SCSIOP_WRITE12) || ((op) == SCSIOP_WRITE16))
#define IS_SCSIOP_READWRITE(op) (IS_SCSIOP_READ(op) || IS_SCSIOP_WRITE(op))
#define ADJUST_FUA_FLAG(e)                                                                         \
    {                                                                                              \
        if (TEST_FLAG(e->DeviceFlags, DEV_WRITE_CACHE) &&                                          \
            !TEST_FLAG(e->DeviceFlags, DEV_POWER_PROTECTED) &&                                     \
            !TEST_FLAG(e->ScanForSpecialFlags, CLASS_SPECIAL_FUA_NOT_SUPPORTED))                   \
            e->CdbForceUnitAccess = TRUE;                                                          \
        else                                                                                       \
            e->CdbForceUnitAccess = FALSE;                                                         \
    }
#define FREE_POOL(p)                                                                               \
    if (p != NULL) {                                                                               \
        ExFreePool(p);                                                                             \
        p = NULL;                                                                                  \
    }
#ifndef FIELD_SIZE
#define FIELD_SIZE(type, field) RTL_FIELD_SIZE(type, field)
#endif
#ifndef DebugPrint
#define DebugPrint(x)
#endif
#define ClasspAllocateSrb(e) ExAllocateFromNPagedLookasideList(&((e)->CommonExtension.SrbLookasideList))
#define ClasspFreeSrb(e, srb) ExFreeToNPagedLookasideList(&((e)->CommonExtension.SrbLookasideList), (srb))
#define TRY
#define LEAVE goto __tryLabel;
#define FINALLY __tryLabel:
#define SET_FLAG(f, bit) ((f) |= (bit))
#define CLEAR_FLAG(f, bit) ((f) &= ~(bit))
#define TEST_FLAG(f, bit) (((f) & (bit)) != 0)
#define CLASS_SPECIAL_DISABLE_SPIN_DOWN 0x00000001
#define CLASS_SPECIAL_DISABLE_SPIN_UP 0x00000002
#define CLASS_SPECIAL_NO_QUEUE_LOCK 0x00000008
#define CLASS_SPECIAL_DISABLE_WRITE_CACHE 0x00000010
#define CLASS_SPECIAL_CAUSE_NOT_REPORTABLE_HACK 0x00000020
#define CLASS_SPECIAL_MODIFY_CACHE_UNSUCCESSFUL 0x00000040
#define CLASS_SPECIAL_FUA_NOT_SUPPORTED 0x00000080
#define CLASS_SPECIAL_VALID_MASK 0x000000FB
#define CLASS_SPECIAL_RESERVED (~CLASS_SPECIAL_VALID_MASK)
#define DEV_WRITE_CACHE 0x00000001
#define DEV_USE_SCSI1 0x00000002
#define DEV_SAFE_START_UNIT 0x00000004
#define DEV_NO_12BYTE_CDB 0x00000008
#define DEV_POWER_PROTECTED 0x00000010
#define DEV_USE_16BYTE_CDB 0x00000020
#define SRB_CLASS_FLAGS_LOW_PRIORITY 0x10000000
#define SRB_CLASS_FLAGS_PERSISTANT 0x20000000
#define SRB_CLASS_FLAGS_PAGING 0x40000000
#define SRB_CLASS_FLAGS_FREE_MDL 0x80000000
#define MEDIA_CHANGE_DEFAULT_TIME 1
#define START_UNIT_TIMEOUT (60 * 4)
#define MEDIA_CHANGE_TIMEOUT_TIME 300
#define DEFAULT_FAILURE_PREDICTION_PERIOD 60 * 60 * 1
#define MAXIMUM_RETRY_FOR_SINGLE_IO_IN_100NS_UNITS 1000000000
#define CLASS_INTERPRET_SENSE_INFO2_MAXIMUM_HISTORY_COUNT 30000
#define CLASS_WORKING_SET_MAXIMUM 2048
#define CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8) + sizeof(SRBEX_DATA_SCSI_CDB16))
#define CLASS_SRBEX_NO_SRBEX_DATA_BUFFER_SIZE (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8))
#define CLASS_SRB_SCSI_REQUEST_BLOCK 0x1
#define CLASS_SRB_STORAGE_REQUEST_BLOCK 0x2
typedef enum _MEDIA_CHANGE_DETECTION_STATE { MediaUnknown, MediaPresent, MediaNotPresent, MediaUnavailable } MEDIA_CHANGE_DETECTION_STATE, *PMEDIA_CHANGE_DETECTION_STATE;
typedef enum _CLASS_DEBUG_LEVEL { ClassDebugError, ClassDebugWarning, ClassDebugTrace, ClassDebugInfo, ClassDebugMediaLocks = 8, ClassDebugMCN, ClassDebugDelayedRetry, ClassDebugSenseInfo, ClassDebugRemoveLock, ClassDebugExternal4, ClassDebugExternal3, ClassDebugExternal2, ClassDebugExternal1 } CLASS_DEBUG_LEVEL, *PCLASS_DEBUG_LEVEL;
typedef enum { EventGeneration, DataBlockCollection } CLASSENABLEDISABLEFUNCTION;
typedef enum { FailurePredictionNone, FailurePredictionIoctl, FailurePredictionSmart, FailurePredictionSense } FAILURE_PREDICTION_METHOD, *PFAILURE_PREDICTION_METHOD;
typedef enum { PowerDownDeviceInitial, PowerDownDeviceLocked, PowerDownDeviceStopped, PowerDownDeviceOff, PowerDownDeviceUnlocked } CLASS_POWER_DOWN_STATE;
typedef enum { PowerDownDeviceInitial2, PowerDownDeviceLocked2, PowerDownDeviceFlushed2, PowerDownDeviceStopped2, PowerDownDeviceOff2, PowerDownDeviceUnlocked2 } CLASS_POWER_DOWN_STATE2;
typedef enum { PowerDownDeviceInitial3 = 0, PowerDownDeviceLocked3, PowerDownDeviceQuiesced3, PowerDownDeviceFlushed3, PowerDownDeviceStopped3, PowerDownDeviceOff3, PowerDownDeviceUnlocked3 } CLASS_POWER_DOWN_STATE3;
typedef enum { PowerUpDeviceInitial, PowerUpDeviceLocked, PowerUpDeviceOn, PowerUpDeviceStarted, PowerUpDeviceUnlocked } CLASS_POWER_UP_STATE;
typedef enum _CLASS_FUNCTION_SUPPORT { SupportUnknown = 0, Supported, NotSupported } CLASS_FUNCTION_SUPPORT, *PCLASS_FUNCTION_SUPPORT;
typedef struct _DICTIONARY_HEADER DICTIONARY_HEADER, *PDICTIONARY_HEADER;
typedef struct _DICTIONARY {
    ULONGLONG Signature;
    struct _DICTIONARY_HEADER *List;
    KSPIN_LOCK SpinLock;
} DICTIONARY, *PDICTIONARY;
typedef struct _CLASS_INIT_DATA CLASS_INIT_DATA, *PCLASS_INIT_DATA;
typedef struct _CLASS_DEV_INFO CLASS_DEV_INFO, *PCLASS_DEV_INFO;
typedef struct _COMMON_DEVICE_EXTENSION COMMON_DEVICE_EXTENSION, *PCOMMON_DEVICE_EXTENSION;
typedef struct _FUNCTIONAL_DEVICE_EXTENSION FUNCTIONAL_DEVICE_EXTENSION, *PFUNCTIONAL_DEVICE_EXTENSION;
typedef struct _PHYSICAL_DEVICE_EXTENSION PHYSICAL_DEVICE_EXTENSION, *PPHYSICAL_DEVICE_EXTENSION;
typedef struct _MEDIA_CHANGE_DETECTION_INFO MEDIA_CHANGE_DETECTION_INFO, *PMEDIA_CHANGE_DETECTION_INFO;
typedef struct _CLASS_PRIVATE_FDO_DATA *PCLASS_PRIVATE_FDO_DATA;
typedef struct _CLASS_PRIVATE_FDO_DATA CLASS_PRIVATE_FDO_DATA;
typedef struct _CLASS_PRIVATE_PDO_DATA CLASS_PRIVATE_PDO_DATA, *PCLASS_PRIVATE_PDO_DATA;
typedef struct _CLASS_PRIVATE_COMMON_DATA CLASS_PRIVATE_COMMON_DATA, *PCLASS_PRIVATE_COMMON_DATA;
typedef struct _SRB_HISTORY SRB_HISTORY, *PSRB_HISTORY;

/* routines of the class driver */
#define DRVLINT_CLASS(ret, name, ...)                                                              \
    typedef ret NTAPI name(__VA_ARGS__);                                                           \
    typedef name *P##name
DRVLINT_CLASS(VOID, CLASS_ERROR, PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, NTSTATUS *, BOOLEAN *);
DRVLINT_CLASS(NTSTATUS, CLASS_ADD_DEVICE, PDRIVER_OBJECT, PDEVICE_OBJECT);
DRVLINT_CLASS(NTSTATUS, CLASS_POWER_DEVICE, PDEVICE_OBJECT, PIRP);
DRVLINT_CLASS(NTSTATUS, CLASS_START_DEVICE, PDEVICE_OBJECT);
DRVLINT_CLASS(NTSTATUS, CLASS_STOP_DEVICE, PDEVICE_OBJECT, UCHAR);
DRVLINT_CLASS(NTSTATUS, CLASS_INIT_DEVICE, PDEVICE_OBJECT);
DRVLINT_CLASS(NTSTATUS, CLASS_ENUM_DEVICE, PDEVICE_OBJECT);
DRVLINT_CLASS(NTSTATUS, CLASS_READ_WRITE, PDEVICE_OBJECT, PIRP);
DRVLINT_CLASS(NTSTATUS, CLASS_DEVICE_CONTROL, PDEVICE_OBJECT, PIRP);
DRVLINT_CLASS(NTSTATUS, CLASS_SHUTDOWN_FLUSH, PDEVICE_OBJECT, PIRP);
DRVLINT_CLASS(NTSTATUS, CLASS_CREATE_CLOSE, PDEVICE_OBJECT, PIRP);
DRVLINT_CLASS(NTSTATUS, CLASS_QUERY_ID, PDEVICE_OBJECT, BUS_QUERY_ID_TYPE, PUNICODE_STRING);
DRVLINT_CLASS(NTSTATUS, CLASS_REMOVE_DEVICE, PDEVICE_OBJECT, UCHAR);
DRVLINT_CLASS(VOID, CLASS_UNLOAD, PDRIVER_OBJECT);
DRVLINT_CLASS(NTSTATUS, CLASS_QUERY_PNP_CAPABILITIES, PDEVICE_OBJECT, PDEVICE_CAPABILITIES);
DRVLINT_CLASS(VOID, CLASS_TICK, PDEVICE_OBJECT);
DRVLINT_CLASS(NTSTATUS, CLASS_QUERY_WMI_REGINFO, PDEVICE_OBJECT, ULONG *, PUNICODE_STRING);
DRVLINT_CLASS(NTSTATUS, CLASS_QUERY_WMI_REGINFO_EX, PDEVICE_OBJECT, ULONG *, PUNICODE_STRING, PUNICODE_STRING);
DRVLINT_CLASS(NTSTATUS, CLASS_QUERY_WMI_DATABLOCK, PDEVICE_OBJECT, PIRP, ULONG, ULONG, PUCHAR);
DRVLINT_CLASS(NTSTATUS, CLASS_SET_WMI_DATABLOCK, PDEVICE_OBJECT, PIRP, ULONG, ULONG, PUCHAR);
DRVLINT_CLASS(NTSTATUS, CLASS_SET_WMI_DATAITEM, PDEVICE_OBJECT, PIRP, ULONG, ULONG, ULONG, PUCHAR);
DRVLINT_CLASS(NTSTATUS, CLASS_EXECUTE_WMI_METHOD, PDEVICE_OBJECT, PIRP, ULONG, ULONG, ULONG, ULONG, PUCHAR);
DRVLINT_CLASS(NTSTATUS, CLASS_WMI_FUNCTION_CONTROL, PDEVICE_OBJECT, PIRP, ULONG, CLASSENABLEDISABLEFUNCTION, BOOLEAN);
typedef VOID NTAPI CLASS_SCAN_FOR_SPECIAL_HANDLER(PFUNCTIONAL_DEVICE_EXTENSION, ULONG_PTR);
typedef CLASS_SCAN_FOR_SPECIAL_HANDLER *PCLASS_SCAN_FOR_SPECIAL_HANDLER;
typedef struct _SRB_HISTORY_ITEM {
    LARGE_INTEGER TickCountSent, TickCountCompleted;
    ULONG MillisecondsDelayOnRetry;
    SENSE_DATA NormalizedSenseData;
    UCHAR SrbStatus, ClassDriverUse;
} SRB_HISTORY_ITEM, *PSRB_HISTORY_ITEM;
struct _SRB_HISTORY {
    ULONG_PTR ClassDriverUse[4];
    ULONG TotalHistoryCount, UsedHistoryCount;
    SRB_HISTORY_ITEM History[1];
};
/* Since its second version with the request; an older kit has no such parameter. */
typedef BOOLEAN NTAPI CLASS_INTERPRET_SENSE_INFO(PDEVICE_OBJECT, PIRP, PSCSI_REQUEST_BLOCK, UCHAR, ULONG, ULONG, PSRB_HISTORY, NTSTATUS *, LONGLONG *);
typedef CLASS_INTERPRET_SENSE_INFO *PCLASS_INTERPRET_SENSE_INFO;
typedef VOID NTAPI CLASS_COMPRESS_RETRY_HISTORY_DATA(PDEVICE_OBJECT, PSRB_HISTORY);
typedef CLASS_COMPRESS_RETRY_HISTORY_DATA *PCLASS_COMPRESS_RETRY_HISTORY_DATA;
typedef struct _CLASS_INTERPRET_SENSE_INFO2 {
    ULONG Size, HistoryCount;
    PCLASS_COMPRESS_RETRY_HISTORY_DATA Compress;
    PCLASS_INTERPRET_SENSE_INFO Interpret;
} CLASS_INTERPRET_SENSE_INFO2, *PCLASS_INTERPRET_SENSE_INFO2;
C_ASSERT(MAXULONG - sizeof(SRB_HISTORY) > 30000 * sizeof(SRB_HISTORY_ITEM));
typedef struct _CLASS_SRB_SUPPORT {
    ULONG Size, SrbSupport;
} CLASS_SRB_SUPPORT, *PCLASS_SRB_SUPPORT;
typedef struct _CLASS_QUERY_WMI_REGINFO_EX_LIST {
    ULONG Size;
    PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx, ClassPdoQueryWmiRegInfoEx;
} CLASS_QUERY_WMI_REGINFO_EX_LIST, *PCLASS_QUERY_WMI_REGINFO_EX_LIST;
typedef struct _CLASS_WORKING_SET {
    ULONG Size, XferPacketsWorkingSetMaximum, XferPacketsWorkingSetMinimum;
} CLASS_WORKING_SET, *PCLASS_WORKING_SET;
#define GUID_CLASSPNP_QUERY_REGINFOEX {0x00e34b11, 0x2444, 0x4745, {0xa5, 0x3d, 0x62, 0x01, 0x00, 0xcd, 0x82, 0xf7}}
#define GUID_CLASSPNP_SENSEINFO2 {0x509a8c5f, 0x71d7, 0x48f6, {0x82, 0x1e, 0x17, 0x3c, 0x49, 0xbf, 0x2f, 0x18}}
#define GUID_CLASSPNP_WORKING_SET {0x105701b0, 0x9e9b, 0x47cb, {0x97, 0x80, 0x81, 0x19, 0x8a, 0xf7, 0xb5, 0x24}}
#define GUID_CLASSPNP_SRB_SUPPORT {0x0a483941, 0xbdfd, 0x4f7b, {0xbe, 0x95, 0xce, 0xe2, 0xa2, 0x16, 0x09, 0x0c}}
typedef struct _GUIDREGINFO {
    GUID Guid;
    ULONG Flags;
} GUIDREGINFO, *PGUIDREGINFO;
typedef struct _CLASS_WMI_INFO {
    ULONG GuidCount;
    PGUIDREGINFO GuidRegInfo;
    PCLASS_QUERY_WMI_REGINFO ClassQueryWmiRegInfo;
    PCLASS_QUERY_WMI_DATABLOCK ClassQueryWmiDataBlock;
    PCLASS_SET_WMI_DATABLOCK ClassSetWmiDataBlock;
    PCLASS_SET_WMI_DATAITEM ClassSetWmiDataItem;
    PCLASS_EXECUTE_WMI_METHOD ClassExecuteWmiMethod;
    PCLASS_WMI_FUNCTION_CONTROL ClassWmiFunctionControl;
} CLASS_WMI_INFO, *PCLASS_WMI_INFO;
struct _CLASS_DEV_INFO {
    ULONG DeviceExtensionSize;
    DEVICE_TYPE DeviceType;
    UCHAR StackSize;
    ULONG DeviceCharacteristics;
    PCLASS_ERROR ClassError;
    PCLASS_READ_WRITE ClassReadWriteVerification;
    PCLASS_DEVICE_CONTROL ClassDeviceControl;
    PCLASS_SHUTDOWN_FLUSH ClassShutdownFlush;
    PCLASS_CREATE_CLOSE ClassCreateClose;
    PCLASS_INIT_DEVICE ClassInitDevice;
    PCLASS_START_DEVICE ClassStartDevice;
    PCLASS_POWER_DEVICE ClassPowerDevice;
    PCLASS_STOP_DEVICE ClassStopDevice;
    PCLASS_REMOVE_DEVICE ClassRemoveDevice;
    PCLASS_QUERY_PNP_CAPABILITIES ClassQueryPnpCapabilities;
    CLASS_WMI_INFO ClassWmiInfo;
};
struct _CLASS_INIT_DATA {
    ULONG InitializationDataSize;
    CLASS_DEV_INFO FdoData, PdoData;
    PCLASS_ADD_DEVICE ClassAddDevice;
    PCLASS_ENUM_DEVICE ClassEnumerateDevice;
    PCLASS_QUERY_ID ClassQueryId;
    PDRIVER_STARTIO ClassStartIo;
    PCLASS_UNLOAD ClassUnload;
    PCLASS_TICK ClassTick;
};
typedef struct _FILE_OBJECT_EXTENSION {
    PFILE_OBJECT FileObject;
    PDEVICE_OBJECT DeviceObject;
    ULONG LockCount, McnDisableCount;
} FILE_OBJECT_EXTENSION, *PFILE_OBJECT_EXTENSION;
typedef struct _CLASS_DRIVER_EXTENSION {
    UNICODE_STRING RegistryPath;
    CLASS_INIT_DATA InitData;
    ULONG DeviceCount;
    PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx, ClassPdoQueryWmiRegInfoEx;
    REGHANDLE EtwHandle;
    PDRIVER_DISPATCH DeviceMajorFunctionTable[IRP_MJ_MAXIMUM_FUNCTION + 1];
    PDRIVER_DISPATCH MpDeviceMajorFunctionTable[IRP_MJ_MAXIMUM_FUNCTION + 1];
    PCLASS_INTERPRET_SENSE_INFO2 InterpretSenseInfo;
    PCLASS_WORKING_SET WorkingSet;
    ULONG SrbSupport;
} CLASS_DRIVER_EXTENSION, *PCLASS_DRIVER_EXTENSION;
struct _COMMON_DEVICE_EXTENSION {
    ULONG Version;
    PDEVICE_OBJECT DeviceObject;
    PDEVICE_OBJECT LowerDeviceObject;
    PFUNCTIONAL_DEVICE_EXTENSION PartitionZeroExtension;
    PCLASS_DRIVER_EXTENSION DriverExtension;
    LONG RemoveLock;
    KEVENT RemoveEvent;
    KSPIN_LOCK RemoveTrackingSpinlock;
    PVOID RemoveTrackingList;
    LONG RemoveTrackingUntrackedCount;
    PVOID DriverData;
    BOOLEAN IsFdo : 1, IsInitialized : 1, IsSrbLookasideListInitialized : 1;
    UCHAR PreviousState, CurrentState;
    ULONG IsRemoved;
    UNICODE_STRING DeviceName;
    PPHYSICAL_DEVICE_EXTENSION ChildList;
    ULONG PartitionNumber;
    LARGE_INTEGER PartitionLength, StartingOffset;
    PCLASS_DEV_INFO DevInfo;
    ULONG PagingPathCount, DumpPathCount, HibernationPathCount;
    KEVENT PathCountEvent;
    union {
        NPAGED_LOOKASIDE_LIST SrbLookasideList;
    };
    UNICODE_STRING MountedDeviceInterfaceName;
    ULONG GuidCount;
    PGUIDREGINFO GuidRegInfo;
    DICTIONARY FileObjectDictionary;
    PCLASS_PRIVATE_COMMON_DATA PrivateCommonData;
    PDRIVER_DISPATCH *DispatchTable;
    ULONG_PTR Reserved4, Reserved1, Reserved2, Reserved3;
};
struct _PHYSICAL_DEVICE_EXTENSION {
    union {
        struct {
            ULONG Version;
            PDEVICE_OBJECT DeviceObject;
        };
        COMMON_DEVICE_EXTENSION CommonExtension;
    };
    BOOLEAN IsMissing, IsEnumerated;
    PCLASS_PRIVATE_PDO_DATA PrivatePdoData;
};
typedef struct _CLASS_POWER_OPTIONS {
    ULONG PowerDown : 1, LockQueue : 1, HandleSpinDown : 1, HandleSpinUp : 1, Reserved : 27;
} CLASS_POWER_OPTIONS, *PCLASS_POWER_OPTIONS;
typedef struct _CLASS_POWER_CONTEXT {
    union {
        CLASS_POWER_DOWN_STATE PowerDown;
        CLASS_POWER_DOWN_STATE2 PowerDown2;
        CLASS_POWER_DOWN_STATE3 PowerDown3;
        CLASS_POWER_UP_STATE PowerUp;
    } PowerChangeState;
    CLASS_POWER_OPTIONS Options;
    BOOLEAN InUse, QueueLocked;
    NTSTATUS FinalStatus;
    ULONG RetryCount, RetryInterval;
    PIO_COMPLETION_ROUTINE CompletionRoutine;
    PDEVICE_OBJECT DeviceObject;
    PIRP Irp;
    SCSI_REQUEST_BLOCK Srb;
} CLASS_POWER_CONTEXT, *PCLASS_POWER_CONTEXT;
typedef struct _COMPLETION_CONTEXT {
    PDEVICE_OBJECT DeviceObject;
    union {
        SCSI_REQUEST_BLOCK Srb;
        STORAGE_REQUEST_BLOCK SrbEx;
        UCHAR SrbExBuffer[CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE];
    } DECLSPEC_ALIGN(8) Srb;
} COMPLETION_CONTEXT, *PCOMPLETION_CONTEXT;
typedef struct _CLASSPNP_SCAN_FOR_SPECIAL_INFO {
    PCHAR VendorId, ProductId, ProductRevision;
    ULONG_PTR Data;
} CLASSPNP_SCAN_FOR_SPECIAL_INFO, *PCLASSPNP_SCAN_FOR_SPECIAL_INFO;
typedef struct _CLASS_VPD_B1_DATA {
    NTSTATUS CommandStatus;
    USHORT MediumRotationRate;
    UCHAR NominalFormFactor, Zoned;
    ULONG MediumProductType, DepopulationTime;
} CLASS_VPD_B1_DATA, *PCLASS_VPD_B1_DATA;
typedef struct _CLASS_VPD_B0_DATA {
    NTSTATUS CommandStatus;
    ULONG MaxUnmapLbaCount, MaxUnmapBlockDescrCount, OptimalUnmapGranularity, UnmapGranularityAlignment;
    BOOLEAN UGAVALID;
    UCHAR Reserved0;
    USHORT OptimalTransferLengthGranularity;
    ULONG MaximumTransferLength, OptimalTransferLength;
} CLASS_VPD_B0_DATA, *PCLASS_VPD_B0_DATA;
typedef struct _CLASS_VPD_B2_DATA {
    NTSTATUS CommandStatus;
    UCHAR ThresholdExponent;
    UCHAR DP : 1, ANC_SUP : 1, Reserved0 : 2, LBPRZ : 1, LBPWS10 : 1, LBPWS : 1, LBPU : 1;
    UCHAR ProvisioningType : 3, Reserved1 : 5;
    ULONG SoftThresholdEventPending;
} CLASS_VPD_B2_DATA, *PCLASS_VPD_B2_DATA;
typedef struct _CLASS_READ_CAPACITY16_DATA {
    NTSTATUS CommandStatus;
    ULONG BytesPerLogicalSector, BytesPerPhysicalSector, BytesOffsetForSectorAlignment;
    BOOLEAN LBProvisioningEnabled, LBProvisioningReadZeros;
    UCHAR Reserved0[2];
    ULONG Reserved1;
} CLASS_READ_CAPACITY16_DATA, *PCLASS_READ_CAPACITY16_DATA;
typedef struct _CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS {
    NTSTATUS CommandStatus;
    USHORT MaximumRangeDescriptors;
    UCHAR Restricted, Reserved;
    ULONG MaximumInactivityTimer, DefaultInactivityTimer;
    ULONGLONG MaximumTokenTransferSize, OptimalTransferCount;
} CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS, *PCLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS;
typedef struct _CLASS_FUNCTION_SUPPORT_INFO {
    KSPIN_LOCK SyncLock;
    ULONG GenerationCount;
    volatile ULONG ChangeRequestCount;
    struct {
        ULONG BlockLimits : 1, BlockDeviceCharacteristics : 1, LBProvisioning : 1, BlockDeviceRODLimits : 1, DeviceType : 8, Reserved : 20;
    } ValidInquiryPages;
    struct {
        CLASS_FUNCTION_SUPPORT SeekPenaltyProperty, AccessAlignmentProperty, TrimProperty, TrimProcess;
    } LowerLayerSupport;
    BOOLEAN RegAccessAlignmentQueryNotSupported, AsynchronousNotificationSupported;
    UCHAR Reserved0[2];
    CLASS_VPD_B0_DATA BlockLimitsData;
    CLASS_VPD_B1_DATA DeviceCharacteristicsData;
    CLASS_VPD_B2_DATA LBProvisioningData;
    CLASS_READ_CAPACITY16_DATA ReadCapacity16Data;
    CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS BlockDeviceRODLimitsData;
    struct {
        ULONG D3ColdSupported : 1, DeviceWakeable : 1, IdlePowerEnabled : 1, D3IdleTimeoutOverridden : 1, NoVerifyDuringIdlePower : 1, Reserved : 27;
        ULONG D3IdleTimeout;
    } IdlePower;
    CLASS_FUNCTION_SUPPORT HwFirmwareGetInfoSupport;
    PSTORAGE_HW_FIRMWARE_INFO HwFirmwareInfo;
} CLASS_FUNCTION_SUPPORT_INFO, *PCLASS_FUNCTION_SUPPORT_INFO;
typedef struct _FAILURE_PREDICTION_INFO *PFAILURE_PREDICTION_INFO;
typedef struct _ADDITIONAL_FDO_DATA {
    ULONG Version;
    PVOID Reserved[8];
} ADDITIONAL_FDO_DATA, *PADDITIONAL_FDO_DATA;
struct _FUNCTIONAL_DEVICE_EXTENSION {
    union {
        struct {
            ULONG Version;
            PDEVICE_OBJECT DeviceObject;
        };
        COMMON_DEVICE_EXTENSION CommonExtension;
    };
    PDEVICE_OBJECT LowerPdo;
    PSTORAGE_DEVICE_DESCRIPTOR DeviceDescriptor;
    PSTORAGE_ADAPTER_DESCRIPTOR AdapterDescriptor;
    DEVICE_POWER_STATE DevicePowerState;
    ULONG DMByteSkew, DMSkew;
    BOOLEAN DMActive;
    UCHAR SenseDataLength;
    USHORT Reserved2;
    DISK_GEOMETRY DiskGeometry;
    PSENSE_DATA SenseData;
    ULONG TimeOutValue, DeviceNumber, SrbFlags, ErrorCount;
    LONG LockCount, ProtectedLockCount, InternalLockCount;
    KEVENT EjectSynchronizationEvent;
    USHORT DeviceFlags;
    UCHAR SectorShift, CdbForceUnitAccess;
    PMEDIA_CHANGE_DETECTION_INFO MediaChangeDetectionInfo;
    PKEVENT Unused1;
    HANDLE Unused2;
    FILE_OBJECT_EXTENSION KernelModeMcnContext;
    ULONG MediaChangeCount;
    HANDLE DeviceDirectory;
    KSPIN_LOCK ReleaseQueueSpinLock;
    PIRP ReleaseQueueIrp;
    SCSI_REQUEST_BLOCK ReleaseQueueSrb;
    BOOLEAN ReleaseQueueNeeded, ReleaseQueueInProgress, ReleaseQueueIrpFromPool, FailurePredicted;
    ULONG FailureReason;
    PFAILURE_PREDICTION_INFO FailurePredictionInfo;
    BOOLEAN PowerDownInProgress;
    ULONG EnumerationInterlock;
    KEVENT ChildLock;
    PKTHREAD ChildLockOwner;
    ULONG ChildLockAcquisitionCount, ScanForSpecialFlags;
    KDPC PowerRetryDpc;
    KTIMER PowerRetryTimer;
    CLASS_POWER_CONTEXT PowerContext;
    PCLASS_PRIVATE_FDO_DATA PrivateFdoData;
    PCLASS_FUNCTION_SUPPORT_INFO FunctionSupportInfo;
    PSTORAGE_MINIPORT_DESCRIPTOR MiniportDescriptor;
    PADDITIONAL_FDO_DATA AdditionalFdoData;
};

/* the library */
ULONG NTAPI ClassInitialize(PVOID, PVOID, PCLASS_INIT_DATA);
ULONG NTAPI ClassInitializeEx(PDRIVER_OBJECT, LPGUID, PVOID);
PCLASS_DRIVER_EXTENSION NTAPI ClassGetDriverExtension(PDRIVER_OBJECT);
NTSTATUS NTAPI ClassCreateDeviceObject(PDRIVER_OBJECT, PCCHAR, PDEVICE_OBJECT, BOOLEAN, PDEVICE_OBJECT *);
NTSTATUS NTAPI ClassReadDriveCapacity(PDEVICE_OBJECT);
VOID NTAPI ClassReleaseQueue(PDEVICE_OBJECT);
VOID NTAPI ClassSplitRequest(PDEVICE_OBJECT, PIRP, ULONG);
NTSTATUS NTAPI ClassDeviceControl(PDEVICE_OBJECT, PIRP);
IO_COMPLETION_ROUTINE ClassIoComplete, ClassIoCompleteAssociated, ClassSignalCompletion;
BOOLEAN NTAPI ClassInterpretSenseInfo(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, UCHAR, ULONG, ULONG, NTSTATUS *, ULONG *);
VOID ClassSendDeviceIoControlSynchronous(ULONG, PDEVICE_OBJECT, PVOID, ULONG, ULONG, BOOLEAN, PIO_STATUS_BLOCK);
NTSTATUS NTAPI ClassSendIrpSynchronous(PDEVICE_OBJECT, PIRP);
NTSTATUS NTAPI ClassForwardIrpSynchronous(PCOMMON_DEVICE_EXTENSION, PIRP);
NTSTATUS NTAPI ClassSendSrbSynchronous(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, PVOID, ULONG, BOOLEAN);
NTSTATUS NTAPI ClassSendSrbAsynchronous(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, PIRP, PVOID, ULONG, BOOLEAN);
NTSTATUS NTAPI ClassBuildRequest(PDEVICE_OBJECT, PIRP);
ULONG NTAPI ClassModeSense(PDEVICE_OBJECT, PCHAR, ULONG, UCHAR);
ULONG NTAPI ClassModeSenseEx(PDEVICE_OBJECT, PCHAR, ULONG, UCHAR, UCHAR);
NTSTATUS NTAPI ClassModeSelect(PDEVICE_OBJECT, PCHAR, ULONG, BOOLEAN);
PVOID NTAPI ClassFindModePage(PCHAR, ULONG, UCHAR, BOOLEAN);
NTSTATUS NTAPI ClassClaimDevice(PDEVICE_OBJECT, BOOLEAN);
NTSTATUS NTAPI ClassInternalIoControl(PDEVICE_OBJECT, PIRP);
VOID NTAPI ClassInitializeSrbLookasideList(PCOMMON_DEVICE_EXTENSION, ULONG);
VOID NTAPI ClassDeleteSrbLookasideList(PCOMMON_DEVICE_EXTENSION);
ULONG NTAPI ClassQueryTimeOutRegistryValue(PDEVICE_OBJECT);
NTSTATUS NTAPI ClassGetDescriptor(PDEVICE_OBJECT, PSTORAGE_PROPERTY_ID, PVOID *);
VOID NTAPI ClassInvalidateBusRelations(PDEVICE_OBJECT);
VOID NTAPI ClassMarkChildrenMissing(PFUNCTIONAL_DEVICE_EXTENSION);
BOOLEAN NTAPI ClassMarkChildMissing(PPHYSICAL_DEVICE_EXTENSION, BOOLEAN);
VOID ClassDebugPrint(CLASS_DEBUG_LEVEL, PCCHAR, ...);
PVPB NTAPI ClassGetVpb(PDEVICE_OBJECT);
NTSTATUS NTAPI ClassSpinDownPowerHandler(PDEVICE_OBJECT, PIRP);
NTSTATUS NTAPI ClassStopUnitPowerHandler(PDEVICE_OBJECT, PIRP);
NTSTATUS NTAPI ClassMinimalPowerHandler(PDEVICE_OBJECT, PIRP);
NTSTATUS ClassSetFailurePredictionPoll(PFUNCTIONAL_DEVICE_EXTENSION, FAILURE_PREDICTION_METHOD, ULONG);
VOID ClassNotifyFailurePredicted(PFUNCTIONAL_DEVICE_EXTENSION, PUCHAR, ULONG, BOOLEAN, ULONG, UCHAR, UCHAR, UCHAR);
VOID NTAPI ClassAcquireChildLock(PFUNCTIONAL_DEVICE_EXTENSION);
VOID NTAPI ClassReleaseChildLock(PFUNCTIONAL_DEVICE_EXTENSION);
NTSTATUS ClassRemoveDevice(PDEVICE_OBJECT, UCHAR);
VOID NTAPI ClassSendStartUnit(PDEVICE_OBJECT);
ULONG ClassAcquireRemoveLockEx(PDEVICE_OBJECT, PVOID, PCSTR, ULONG);
VOID NTAPI ClassReleaseRemoveLock(PDEVICE_OBJECT, PVOID);
#define ClassAcquireRemoveLock(device, tag) ClassAcquireRemoveLockEx(device, tag, __FILE__, __LINE__)
VOID NTAPI ClassCompleteRequest(PDEVICE_OBJECT, PIRP, CCHAR);
VOID NTAPI ClassGetDeviceParameter(PFUNCTIONAL_DEVICE_EXTENSION, PWSTR, PWSTR, PULONG);
NTSTATUS NTAPI ClassSetDeviceParameter(PFUNCTIONAL_DEVICE_EXTENSION, PWSTR, PWSTR, ULONG);
PFILE_OBJECT_EXTENSION NTAPI ClassGetFsContext(PCOMMON_DEVICE_EXTENSION, PFILE_OBJECT);
VOID NTAPI ClassSendNotification(PFUNCTIONAL_DEVICE_EXTENSION, const GUID *, ULONG, PVOID);
VOID ClassUpdateInformationInRegistry(PDEVICE_OBJECT, PCHAR, ULONG, PINQUIRYDATA, ULONG);
NTSTATUS NTAPI ClassWmiCompleteRequest(PDEVICE_OBJECT, PIRP, NTSTATUS, ULONG, CCHAR);
NTSTATUS ClassWmiFireEvent(PDEVICE_OBJECT, LPGUID, ULONG, ULONG, PVOID);
VOID NTAPI ClassResetMediaChangeTimer(PFUNCTIONAL_DEVICE_EXTENSION);
VOID ClassInitializeMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION, PUCHAR);
NTSTATUS ClassInitializeTestUnitPolling(PFUNCTIONAL_DEVICE_EXTENSION, BOOLEAN);
VOID ClassEnableMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION);
VOID ClassDisableMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION);
VOID ClassCleanupMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION);
VOID ClassCheckMediaState(PFUNCTIONAL_DEVICE_EXTENSION);
VOID NTAPI ClassSetMediaChangeState(PFUNCTIONAL_DEVICE_EXTENSION, MEDIA_CHANGE_DETECTION_STATE, BOOLEAN);
NTSTATUS ClassAsynchronousCompletion(PDEVICE_OBJECT, PIRP, PVOID);
VOID ClassScanForSpecial(PFUNCTIONAL_DEVICE_EXTENSION, CLASSPNP_SCAN_FOR_SPECIAL_INFO[], PCLASS_SCAN_FOR_SPECIAL_HANDLER);
UCHAR GET_FDO_EXTENSON_SENSE_DATA_LENGTH(PFUNCTIONAL_DEVICE_EXTENSION);
FORCEINLINE BOOLEAN PORT_ALLOCATED_SENSE(PFUNCTIONAL_DEVICE_EXTENSION extension, PSCSI_REQUEST_BLOCK srb)
{
    return (BOOLEAN)((TEST_FLAG(srb->SrbFlags, SRB_FLAGS_PORT_DRIVER_ALLOCSENSE) && TEST_FLAG(srb->SrbFlags, SRB_FLAGS_FREE_SENSE_BUFFER)) && (srb->SenseInfoBuffer != extension->SenseData));
}
FORCEINLINE VOID FREE_PORT_ALLOCATED_SENSE_BUFFER(PFUNCTIONAL_DEVICE_EXTENSION extension, PSCSI_REQUEST_BLOCK srb)
{
    ExFreePool(srb->SenseInfoBuffer);
    srb->SenseInfoBuffer = extension->SenseData;
    srb->SenseInfoBufferLength = GET_FDO_EXTENSON_SENSE_DATA_LENGTH(extension);
    CLEAR_FLAG(srb->SrbFlags, SRB_FLAGS_FREE_SENSE_BUFFER);
}
