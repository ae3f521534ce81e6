/* Request blocks between storage class, port and miniport drivers. */
#pragma once
#include <ntdef.h>
#define SCSI_MAXIMUM_BUSES_V1 8
#define SCSI_MAXIMUM_BUSES 8
#define SCSI_MAXIMUM_TARGETS 8
#define SCSI_MAXIMUM_TARGETS_PER_BUS 128
#define SCSI_MAXIMUM_LUNS_PER_TARGET 255
#define SCSI_MINIMUM_PHYSICAL_BREAKS 16
#define SCSI_MAXIMUM_PHYSICAL_BREAKS 255
#define SCSI_MAXIMUM_LOGICAL_UNITS 8
#define SCSI_COMBINE_BUS_TARGET(bus, target) (((bus) << 24) | ((target) & 0x00FFFFFF))
#define SCSI_DECODE_BUS_TARGET(value, bus, target) ((bus) = (value) >> 24, (target) = (value) & 0x00FFFFFF)
#define SP_UNINITIALIZED_VALUE ((ULONG)~0)
#define SP_BUS_PARITY_ERROR 1
#define SP_UNEXPECTED_DISCONNECT 2
#define SP_INVALID_RESELECTION 3
#define SP_BUS_TIME_OUT 4
#define SP_PROTOCOL_ERROR 5
#define SP_INTERNAL_ADAPTER_ERROR 6
#define SP_REQUEST_TIMEOUT 7
#define SP_IRQ_NOT_RESPONDING 8
#define SP_BAD_FW_WARNING 9
#define SP_BAD_FW_ERROR 10
#define SP_LOST_WMI_MINIPORT_REQUEST 11
#define SP_UNTAGGED ((UCHAR)~0)
#define SRB_TYPE_SCSI_REQUEST_BLOCK 0
#define SRB_TYPE_STORAGE_REQUEST_BLOCK 1
#define STORAGE_ADDRESS_TYPE_BTL8 0

#ifdef DRVLINT_X86
#define STOR_ADDRESS_ALIGN
#else
#define STOR_ADDRESS_ALIGN DECLSPEC_ALIGN(8)
#endif
#define DRVLINT_SRB_PTR DECLSPEC_ALIGN(__SIZEOF_POINTER__)

typedef struct _SCSI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, ScsiStatus, PathId, TargetId, Lun;
    UCHAR QueueTag, QueueAction, CdbLength, SenseInfoBufferLength;
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    PVOID SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    union {
        ULONG InternalStatus;
        ULONG QueueSortKey;
        ULONG LinkTimeoutValue;
    };
#ifndef DRVLINT_X86
    ULONG Reserved;
#endif
    UCHAR Cdb[16];
} SCSI_REQUEST_BLOCK, *PSCSI_REQUEST_BLOCK;
#define SCSI_REQUEST_BLOCK_SIZE sizeof(SCSI_REQUEST_BLOCK)
typedef struct _SCSI_WMI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, WMISubFunction, PathId, TargetId, Lun;
    UCHAR Reserved1, WMIFlags;
    UCHAR Reserved2[2];
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    PVOID DataPath;
    PVOID Reserved3;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    ULONG Reserved4;
#ifndef DRVLINT_X86
    ULONG Reserved6;
#endif
    UCHAR Reserved5[16];
} SCSI_WMI_REQUEST_BLOCK, *PSCSI_WMI_REQUEST_BLOCK;
typedef enum _STOR_DEVICE_POWER_STATE { StorPowerDeviceUnspecified, StorPowerDeviceD0, StorPowerDeviceD1, StorPowerDeviceD2, StorPowerDeviceD3, StorPowerDeviceMaximum } STOR_DEVICE_POWER_STATE, *PSTOR_DEVICE_POWER_STATE;
typedef enum _STOR_POWER_ACTION { StorPowerActionNone, StorPowerActionReserved, StorPowerActionSleep, StorPowerActionHibernate, StorPowerActionShutdown, StorPowerActionShutdownReset, StorPowerActionShutdownOff, StorPowerActionWarmEject } STOR_POWER_ACTION, *PSTOR_POWER_ACTION;
typedef struct _SCSI_POWER_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, SrbPowerFlags, PathId, TargetId, Lun;
    STOR_DEVICE_POWER_STATE DevicePowerState;
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    PVOID SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    STOR_POWER_ACTION PowerAction;
#ifndef DRVLINT_X86
    ULONG Reserved;
#endif
    UCHAR Reserved5[16];
} SCSI_POWER_REQUEST_BLOCK, *PSCSI_POWER_REQUEST_BLOCK;
typedef enum _STOR_PNP_ACTION { StorStartDevice = 0, StorRemoveDevice = 2, StorStopDevice = 4, StorQueryCapabilities = 9, StorQueryResourceRequirements = 11, StorFilterResourceRequirements = 13, StorSurpriseRemoval = 23 } STOR_PNP_ACTION, *PSTOR_PNP_ACTION;
typedef struct _SCSI_PNP_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, PnPSubFunction, PathId, TargetId, Lun;
    STOR_PNP_ACTION PnPAction;
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    PVOID SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    ULONG SrbPnPFlags;
#ifndef DRVLINT_X86
    ULONG Reserved;
#endif
    UCHAR Reserved4[16];
} SCSI_PNP_REQUEST_BLOCK, *PSCSI_PNP_REQUEST_BLOCK;
typedef struct _STOR_DEVICE_CAPABILITIES {
    USHORT Version;
    ULONG DeviceD1 : 1, DeviceD2 : 1, LockSupported : 1, EjectSupported : 1, Removable : 1, DockDevice : 1, UniqueID : 1, SilentInstall : 1;
    ULONG SurpriseRemovalOK : 1, NoDisplayInUI : 1;
} STOR_DEVICE_CAPABILITIES, *PSTOR_DEVICE_CAPABILITIES;
#define STOR_DEVICE_CAPABILITIES_EX_VERSION_1 0x1
typedef struct _STOR_DEVICE_CAPABILITIES_EX {
    USHORT Version, Size;
    ULONG DeviceD1 : 1, DeviceD2 : 1, LockSupported : 1, EjectSupported : 1, Removable : 1, DockDevice : 1, UniqueID : 1, SilentInstall : 1;
    ULONG SurpriseRemovalOK : 1, NoDisplayInUI : 1, RawDeviceOK : 1, WakeFromD0 : 1, WakeFromD1 : 1, WakeFromD2 : 1, WakeFromD3 : 1, HardwareDisabled : 1;
    ULONG NonDynamic : 1, WarmEjectSupported : 1, Reserved1 : 14;
    ULONG Address;
    ULONG UINumber;
    ULONG Reserved2[2];
} STOR_DEVICE_CAPABILITIES_EX, *PSTOR_DEVICE_CAPABILITIES_EX;

/* the extended request block */
#define SRB_SIGNATURE 0x53524258
#define STORAGE_REQUEST_BLOCK_VERSION_1 0x1
#define STOR_ADDRESS_TYPE_UNKNOWN 0x0
#define STOR_ADDRESS_TYPE_BTL8 0x1
#define STOR_ADDRESS_TYPE_MAX 0xffff
#define STOR_ADDR_BTL8_ADDRESS_LENGTH 4
typedef struct STOR_ADDRESS_ALIGN _STOR_ADDRESS {
    USHORT Type;
    USHORT Port;
    ULONG AddressLength;
    UCHAR AddressData[ANYSIZE_ARRAY];
} STOR_ADDRESS, *PSTOR_ADDRESS;
typedef struct STOR_ADDRESS_ALIGN _STOR_ADDR_BTL8 {
    USHORT Type;
    USHORT Port;
    ULONG AddressLength;
    UCHAR Path, Target, Lun, Reserved;
} STOR_ADDR_BTL8, *PSTOR_ADDR_BTL8;
typedef enum _SRBEXDATATYPE {
    SrbExDataTypeUnknown, SrbExDataTypeBidirectional, SrbExDataTypeScsiCdb16 = 0x40, SrbExDataTypeScsiCdb32, SrbExDataTypeScsiCdbVar,
    SrbExDataTypeWmi = 0x60, SrbExDataTypePower, SrbExDataTypePnP, SrbExDataTypeIoInfo = 0x80, SrbExDataTypeMSReservedStart = 0xf0000000, SrbExDataTypeReserved = 0xffffffff
} SRBEXDATATYPE, *PSRBEXDATATYPE;
#define DRVLINT_SRBEX SRBEXDATATYPE Type; ULONG Length
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA {
    DRVLINT_SRBEX;
    UCHAR Data[ANYSIZE_ARRAY];
} SRBEX_DATA, *PSRBEX_DATA;
#define SRBEX_DATA_BIDIRECTIONAL_LENGTH ((2 * sizeof(ULONG)) + sizeof(PVOID))
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_BIDIRECTIONAL {
    DRVLINT_SRBEX;
    ULONG DataInTransferLength;
    ULONG Reserved1;
    PVOID DRVLINT_SRB_PTR DataInBuffer;
} SRBEX_DATA_BIDIRECTIONAL, *PSRBEX_DATA_BIDIRECTIONAL;
#define SRBEX_DATA_SCSI_CDB16_LENGTH ((2 * sizeof(ULONG)) + sizeof(PVOID) + (16 * sizeof(UCHAR)))
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_SCSI_CDB16 {
    DRVLINT_SRBEX;
    UCHAR ScsiStatus, SenseInfoBufferLength, CdbLength, Reserved;
    ULONG Reserved1;
    PVOID DRVLINT_SRB_PTR SenseInfoBuffer;
    UCHAR DRVLINT_SRB_PTR Cdb[16];
} SRBEX_DATA_SCSI_CDB16, *PSRBEX_DATA_SCSI_CDB16;
#define SRBEX_DATA_SCSI_CDB32_LENGTH ((2 * sizeof(ULONG)) + sizeof(PVOID) + (32 * sizeof(UCHAR)))
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_SCSI_CDB32 {
    DRVLINT_SRBEX;
    UCHAR ScsiStatus, SenseInfoBufferLength, CdbLength, Reserved;
    ULONG Reserved1;
    PVOID DRVLINT_SRB_PTR SenseInfoBuffer;
    UCHAR DRVLINT_SRB_PTR Cdb[32];
} SRBEX_DATA_SCSI_CDB32, *PSRBEX_DATA_SCSI_CDB32;
#define SRBEX_DATA_SCSI_CDB_VAR_LENGTH_MIN ((4 * sizeof(ULONG)) + sizeof(PVOID))
#define SRBEX_DATA_SCSI_CDB_VAR_LENGTH_MAX 0xffffffffUL
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_SCSI_CDB_VAR {
    DRVLINT_SRBEX;
    UCHAR ScsiStatus, SenseInfoBufferLength;
    UCHAR Reserved[2];
    ULONG CdbLength;
    ULONG Reserved1[2];
    PVOID DRVLINT_SRB_PTR SenseInfoBuffer;
    UCHAR DRVLINT_SRB_PTR Cdb[ANYSIZE_ARRAY];
} SRBEX_DATA_SCSI_CDB_VAR, *PSRBEX_DATA_SCSI_CDB_VAR;
#define SRBEX_DATA_WMI_LENGTH ((4 * sizeof(UCHAR)) + sizeof(ULONG) + sizeof(PVOID))
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_WMI {
    DRVLINT_SRBEX;
    UCHAR WMISubFunction, WMIFlags;
    UCHAR Reserved[2];
    ULONG Reserved1;
    PVOID DRVLINT_SRB_PTR DataPath;
} SRBEX_DATA_WMI, *PSRBEX_DATA_WMI;
#define SRBEX_DATA_POWER_LENGTH ((4 * sizeof(UCHAR)) + sizeof(STOR_DEVICE_POWER_STATE) + sizeof(STOR_POWER_ACTION))
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_POWER {
    DRVLINT_SRBEX;
    UCHAR SrbPowerFlags;
    UCHAR Reserved[3];
    STOR_DEVICE_POWER_STATE DevicePowerState;
    STOR_POWER_ACTION PowerAction;
} SRBEX_DATA_POWER, *PSRBEX_DATA_POWER;
#define SRBEX_DATA_PNP_LENGTH ((4 * sizeof(UCHAR)) + sizeof(STOR_PNP_ACTION) + (2 * sizeof(ULONG)))
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_PNP {
    DRVLINT_SRBEX;
    UCHAR PnPSubFunction;
    UCHAR Reserved[3];
    STOR_PNP_ACTION PnPAction;
    ULONG SrbPnPFlags;
    ULONG Reserved1;
} SRBEX_DATA_PNP, *PSRBEX_DATA_PNP;
#define SRBEX_DATA_IO_INFO_LENGTH ((5 * sizeof(ULONG)) + (4 * sizeof(UCHAR)))
#define REQUEST_INFO_NO_CACHE_FLAG 0x00000001
#define REQUEST_INFO_PAGING_IO_FLAG 0x00000002
#define REQUEST_INFO_SEQUENTIAL_IO_FLAG 0x00000004
#define REQUEST_INFO_TEMPORARY_FLAG 0x00000008
#define REQUEST_INFO_WRITE_THROUGH_FLAG 0x00000010
#define REQUEST_INFO_HYBRID_WRITE_THROUGH_FLAG 0x00000020
#define REQUEST_INFO_NO_FILE_OBJECT_FLAG 0x00000040
#define REQUEST_INFO_VALID_CACHEPRIORITY_FLAG 0x80000000
typedef struct STOR_ADDRESS_ALIGN _SRBEX_DATA_IO_INFO {
    DRVLINT_SRBEX;
    ULONG Flags;
    ULONG Key;
    ULONG RWLength;
    BOOLEAN IsWriteRequest;
    UCHAR CachePriority;
    UCHAR Reserved[2];
    ULONG Reserved1[2];
} SRBEX_DATA_IO_INFO, *PSRBEX_DATA_IO_INFO;
#define DRVLINT_SRB_HEADER                                                                         \
    USHORT Length;                                                                                 \
    UCHAR Function, SrbStatus;                                                                     \
    UCHAR ReservedUchar1[4];                                                                       \
    ULONG Signature, Version, SrbLength, SrbFunction, SrbFlags, ReservedUlong1, RequestTag;        \
    USHORT RequestPriority, RequestAttribute;                                                      \
    ULONG TimeOutValue;                                                                            \
    ULONG SystemStatus;                                                                            \
    ULONG ZeroGuard1, AddressOffset, NumSrbExData, DataTransferLength;                             \
    PVOID DRVLINT_SRB_PTR DataBuffer;                                                              \
    PVOID DRVLINT_SRB_PTR ZeroGuard2;                                                              \
    PVOID DRVLINT_SRB_PTR OriginalRequest;                                                         \
    PVOID DRVLINT_SRB_PTR ClassContext;                                                            \
    PVOID DRVLINT_SRB_PTR PortContext;                                                             \
    PVOID DRVLINT_SRB_PTR MiniportContext;                                                         \
    struct _STORAGE_REQUEST_BLOCK DRVLINT_SRB_PTR *NextSrb
typedef struct STOR_ADDRESS_ALIGN _STORAGE_REQUEST_BLOCK_HEADER {
    USHORT Length;
    UCHAR Function, SrbStatus;
} STORAGE_REQUEST_BLOCK_HEADER, *PSTORAGE_REQUEST_BLOCK_HEADER;
typedef struct STOR_ADDRESS_ALIGN _STORAGE_REQUEST_BLOCK {
    DRVLINT_SRB_HEADER;
    ULONG SrbExDataOffset[ANYSIZE_ARRAY];
} STORAGE_REQUEST_BLOCK, *PSTORAGE_REQUEST_BLOCK;
#define SRB_TYPE_FLAG_STORAGE_REQUEST_BLOCK (1 << SRB_TYPE_STORAGE_REQUEST_BLOCK)

/* functions */
#define SRB_FUNCTION_EXECUTE_SCSI 0x00
#define SRB_FUNCTION_CLAIM_DEVICE 0x01
#define SRB_FUNCTION_IO_CONTROL 0x02
#define SRB_FUNCTION_RECEIVE_EVENT 0x03
#define SRB_FUNCTION_RELEASE_QUEUE 0x04
#define SRB_FUNCTION_ATTACH_DEVICE 0x05
#define SRB_FUNCTION_RELEASE_DEVICE 0x06
#define SRB_FUNCTION_SHUTDOWN 0x07
#define SRB_FUNCTION_FLUSH 0x08
#define SRB_FUNCTION_PROTOCOL_COMMAND 0x09
#define SRB_FUNCTION_ABORT_COMMAND 0x10
#define SRB_FUNCTION_RELEASE_RECOVERY 0x11
#define SRB_FUNCTION_RESET_BUS 0x12
#define SRB_FUNCTION_RESET_DEVICE 0x13
#define SRB_FUNCTION_TERMINATE_IO 0x14
#define SRB_FUNCTION_FLUSH_QUEUE 0x15
#define SRB_FUNCTION_REMOVE_DEVICE 0x16
#define SRB_FUNCTION_WMI 0x17
#define SRB_FUNCTION_LOCK_QUEUE 0x18
#define SRB_FUNCTION_UNLOCK_QUEUE 0x19
#define SRB_FUNCTION_QUIESCE_DEVICE 0x1a
#define SRB_FUNCTION_RESET_LOGICAL_UNIT 0x20
#define SRB_FUNCTION_SET_LINK_TIMEOUT 0x21
#define SRB_FUNCTION_LINK_TIMEOUT_OCCURRED 0x22
#define SRB_FUNCTION_LINK_TIMEOUT_COMPLETE 0x23
#define SRB_FUNCTION_POWER 0x24
#define SRB_FUNCTION_PNP 0x25
#define SRB_FUNCTION_DUMP_POINTERS 0x26
#define SRB_FUNCTION_FREE_DUMP_POINTERS 0x27
#define SRB_FUNCTION_STORAGE_REQUEST_BLOCK 0x28
#define SRB_FUNCTION_CRYPTO_OPERATION 0x29
/* status */
#define SRB_STATUS_PENDING 0x00
#define SRB_STATUS_SUCCESS 0x01
#define SRB_STATUS_ABORTED 0x02
#define SRB_STATUS_ABORT_FAILED 0x03
#define SRB_STATUS_ERROR 0x04
#define SRB_STATUS_BUSY 0x05
#define SRB_STATUS_INVALID_REQUEST 0x06
#define SRB_STATUS_INVALID_PATH_ID 0x07
#define SRB_STATUS_NO_DEVICE 0x08
#define SRB_STATUS_TIMEOUT 0x09
#define SRB_STATUS_SELECTION_TIMEOUT 0x0A
#define SRB_STATUS_COMMAND_TIMEOUT 0x0B
#define SRB_STATUS_MESSAGE_REJECTED 0x0D
#define SRB_STATUS_BUS_RESET 0x0E
#define SRB_STATUS_PARITY_ERROR 0x0F
#define SRB_STATUS_REQUEST_SENSE_FAILED 0x10
#define SRB_STATUS_NO_HBA 0x11
#define SRB_STATUS_DATA_OVERRUN 0x12
#define SRB_STATUS_UNEXPECTED_BUS_FREE 0x13
#define SRB_STATUS_PHASE_SEQUENCE_FAILURE 0x14
#define SRB_STATUS_BAD_SRB_BLOCK_LENGTH 0x15
#define SRB_STATUS_REQUEST_FLUSHED 0x16
#define SRB_STATUS_INVALID_LUN 0x20
#define SRB_STATUS_INVALID_TARGET_ID 0x21
#define SRB_STATUS_BAD_FUNCTION 0x22
#define SRB_STATUS_ERROR_RECOVERY 0x23
#define SRB_STATUS_NOT_POWERED 0x24
#define SRB_STATUS_LINK_DOWN 0x25
#define SRB_STATUS_INTERNAL_ERROR 0x30
#define SRB_STATUS_QUEUE_FROZEN 0x40
#define SRB_STATUS_AUTOSENSE_VALID 0x80
#define SRB_STATUS(status) ((status) & ~(SRB_STATUS_AUTOSENSE_VALID | SRB_STATUS_QUEUE_FROZEN))
/* flags */
#define SRB_FLAGS_QUEUE_ACTION_ENABLE 0x00000002
#define SRB_FLAGS_DISABLE_DISCONNECT 0x00000004
#define SRB_FLAGS_DISABLE_SYNCH_TRANSFER 0x00000008
#define SRB_FLAGS_BYPASS_FROZEN_QUEUE 0x00000010
#define SRB_FLAGS_DISABLE_AUTOSENSE 0x00000020
#define SRB_FLAGS_DATA_IN 0x00000040
#define SRB_FLAGS_DATA_OUT 0x00000080
#define SRB_FLAGS_NO_DATA_TRANSFER 0x00000000
#define SRB_FLAGS_UNSPECIFIED_DIRECTION (SRB_FLAGS_DATA_IN | SRB_FLAGS_DATA_OUT)
#define SRB_FLAGS_NO_QUEUE_FREEZE 0x00000100
#define SRB_FLAGS_ADAPTER_CACHE_ENABLE 0x00000200
#define SRB_FLAGS_FREE_SENSE_BUFFER 0x00000400
#define SRB_FLAGS_D3_PROCESSING 0x00000800
#define SRB_FLAGS_SEQUENTIAL_REQUIRED 0x00001000
#define SRB_FLAGS_IS_ACTIVE 0x00010000
#define SRB_FLAGS_ALLOCATED_FROM_ZONE 0x00020000
#define SRB_FLAGS_SGLIST_FROM_POOL 0x00040000
#define SRB_FLAGS_BYPASS_LOCKED_QUEUE 0x00080000
#define SRB_FLAGS_NO_KEEP_AWAKE 0x00100000
#define SRB_FLAGS_PORT_DRIVER_ALLOCSENSE 0x00200000
#define SRB_FLAGS_PORT_DRIVER_SENSEHASPORT 0x00400000
#define SRB_FLAGS_DONT_START_NEXT_PACKET 0x00800000
#define SRB_FLAGS_PORT_DRIVER_RESERVED 0x0F000000
#define SRB_FLAGS_CLASS_DRIVER_RESERVED 0xF0000000
#define SRB_IOCTL_FLAGS_ADAPTER_REQUEST 0x01
#define SRB_POWER_FLAGS_ADAPTER_REQUEST 0x01
#define SRB_PNP_FLAGS_ADAPTER_REQUEST 0x01
#define SRB_WMI_FLAGS_ADAPTER_REQUEST 0x01
#define SRB_SIMPLE_TAG_REQUEST 0x20
#define SRB_HEAD_OF_QUEUE_TAG_REQUEST 0x21
#define SRB_ORDERED_QUEUE_TAG_REQUEST 0x22
/* what SCSI miniports and Storport ones share */
#define SP_RETURN_NOT_FOUND 0
#define SP_RETURN_FOUND 1
#define SP_RETURN_ERROR 2
#define SP_RETURN_BAD_CONFIG 3
#define SCSI_DMA64_MINIPORT_SUPPORTED 0x01
#define SCSI_DMA64_SYSTEM_SUPPORTED 0x80
#define SCSI_DMA64_MINIPORT_FULL64BIT_SUPPORTED 0x02
#define SCSI_DMA64_MINIPORT_FULL64BIT_NO_BOUNDARY_REQ_SUPPORTED 0x03
typedef PHYSICAL_ADDRESS SCSI_PHYSICAL_ADDRESS, *PSCSI_PHYSICAL_ADDRESS;
