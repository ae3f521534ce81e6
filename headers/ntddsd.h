/* SD cards: the bus and its requests. */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef UCHAR SD_COMMAND_CODE;
typedef enum { SDCC_STANDARD, SDCC_APP_CMD } SD_COMMAND_CLASS;
typedef enum { SDTD_UNSPECIFIED, SDTD_READ, SDTD_WRITE } SD_TRANSFER_DIRECTION;
typedef enum {
    SDTT_UNSPECIFIED, SDTT_CMD_ONLY, SDTT_SINGLE_BLOCK, SDTT_MULTI_BLOCK, SDTT_MULTI_BLOCK_NO_CMD12
} SD_TRANSFER_TYPE;
typedef enum {
    SDRT_UNSPECIFIED, SDRT_NONE, SDRT_1, SDRT_1B, SDRT_2, SDRT_3, SDRT_4, SDRT_5, SDRT_5B, SDRT_6
} SD_RESPONSE_TYPE;
typedef struct _SDRESP_TYPE3 {
    ULONG Reserved1 : 4;
    ULONG VoltageProfile : 20;
    ULONG Reserved2 : 7;
    ULONG PowerState : 1;
} SDRESP_TYPE3, *PSDRESP_TYPE3;
typedef struct _OCR_REGISTER_V2 {
    ULONG Reserved1 : 7;
    ULONG VoltageProfile1 : 1;
    ULONG Reserved2 : 7;
    ULONG VoltageProfile2 : 9;
    ULONG Reserved3 : 6;
    ULONG CardCapacityStatus : 1;
    ULONG PowerState : 1;
} OCR_REGISTER_V2, *POCR_REGISTER_V2;
typedef struct _SDCMD_DESCRIPTOR {
    SD_COMMAND_CODE Cmd;
    SD_COMMAND_CLASS CmdClass;
    SD_TRANSFER_DIRECTION TransferDirection;
    SD_TRANSFER_TYPE TransferType;
    SD_RESPONSE_TYPE ResponseType;
} SDCMD_DESCRIPTOR, *PSDCMD_DESCRIPTOR;
typedef struct _SD_RW_DIRECT_ARGUMENT {
    union {
        struct {
            ULONG Data : 8;
            ULONG Reserved1 : 1;
            ULONG Address : 17;
            ULONG Reserved2 : 1;
            ULONG ReadAfterWrite : 1;
            ULONG Function : 3;
            ULONG WriteToDevice : 1;
        } bits;
        ULONG AsULONG;
    } u;
} SD_RW_DIRECT_ARGUMENT, *PSD_RW_DIRECT_ARGUMENT;
typedef struct _SD_RW_EXTENDED_ARGUMENT {
    union {
        struct {
            ULONG Count : 9;
            ULONG Address : 17;
            ULONG OpCode : 1;
            ULONG BlockMode : 1;
            ULONG Function : 3;
            ULONG WriteToDevice : 1;
        } bits;
        ULONG AsULONG;
    } u;
} SD_RW_EXTENDED_ARGUMENT, *PSD_RW_EXTENDED_ARGUMENT;
typedef enum {
    SDBUS_TRANSFER_METHOD_UNSPECIFIED, SDBUS_TRANSFER_METHOD_PIO, SDBUS_TRANSFER_METHOD_DB_DMA,
    SDBUS_TRANSFER_METHOD_ADMA2, SDBUS_TRANSFER_METHOD_SYSTEM_DMA
} SDBUS_TRANSFER_METHOD;
typedef enum {
    SDBUS_SPEED_MODE_NORMAL, SDBUS_SPEED_MODE_HIGH, SDBUS_SPEED_MODE_SDR50, SDBUS_SPEED_MODE_SDR104,
    SDBUS_SPEED_MODE_DDR50, SDBUS_SPEED_MODE_HS200, SDBUS_SPEED_MODE_HS400
} SDBUS_SPEED_MODE;
typedef struct _SD_SOCKET_DATA {
    ULONGLONG HostRegisterPhysicalBase;
    ULONGLONG HostRegisterPhysicalBaseOriginal;
    SDBUS_TRANSFER_METHOD TransferMethod;
    SDBUS_SPEED_MODE SpeedMode;
    ULONG BusClock;
    ULONG NumHpiIOs;
    USHORT SupportedSpeedModes;
    USHORT SupportedCardSpeedModes;
    BOOLEAN NonremovableDevice;
    BOOLEAN Support8BitBus;
    BOOLEAN SupportWideBus;
    BOOLEAN SupportHpi;
    BOOLEAN UseTuningForSDR50;
    BOOLEAN NeedsSoftwareRetuner;
    BOOLEAN SupportAutoCmd23;
    BOOLEAN SupportAutoCmd12;
    BOOLEAN SupportGPIOCardDetection;
    BOOLEAN SupportWriteProtect;
} SD_SOCKET_DATA, *PSD_SOCKET_DATA;
typedef struct _SDBUS_ADAPTER_SOCKET_INFO {
    SD_SOCKET_DATA SocketData[1];
} SDBUS_ADAPTER_SOCKET_INFO, *PSDBUS_ADAPTER_SOCKET_INFO;
typedef struct _SDSTOR_DEVICE_INFO {
    ULONG PackedCommandLookaheadCount;
    ULONG PackedCommandLookaheadFoundCount;
    ULONG PackedCommandReadIssuedCount;
    ULONG PackedCommandWriteIssuedCount;
    ULONG PackedCommandBackedOutCount;
    ULONG PackedCommandReadCompletedCount;
    ULONG PackedCommandWriteCompletedCount;
    ULONG PackedCommandLastPackedReadIrpsCount;
    ULONG PackedCommandLastPackedWriteIrpsCount;
    BOOLEAN SupportPacked;
    BOOLEAN HostSupportHpi;
} SDSTOR_DEVICE_INFO, *PSDSTOR_DEVICE_INFO;
typedef void SDBUS_CALLBACK_ROUTINE(PVOID, ULONG);
typedef SDBUS_CALLBACK_ROUTINE *PSDBUS_CALLBACK_ROUTINE;
typedef struct _SDBUS_INTERFACE_PARAMETERS {
    USHORT Size;
    USHORT SdioFlags;
    PDEVICE_OBJECT TargetObject;
    BOOLEAN DeviceGeneratesInterrupts;
    BOOLEAN CallbackAtDpcLevel;
    PSDBUS_CALLBACK_ROUTINE CallbackRoutine;
    PVOID CallbackRoutineContext;
} SDBUS_INTERFACE_PARAMETERS, *PSDBUS_INTERFACE_PARAMETERS;
typedef NTSTATUS (*PSDBUS_INITIALIZE_INTERFACE_ROUTINE)(PVOID, PSDBUS_INTERFACE_PARAMETERS);
typedef NTSTATUS (*PSDBUS_ACKNOWLEDGE_INT_ROUTINE)(PVOID);
extern const GUID GUID_SDBUS_INTERFACE_STANDARD;
extern const GUID GUID_SD_HOST_CONTROLLER;
typedef struct _SDBUS_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PSDBUS_INITIALIZE_INTERFACE_ROUTINE InitializeInterface;
    PSDBUS_ACKNOWLEDGE_INT_ROUTINE AcknowledgeInterrupt;
} SDBUS_INTERFACE_STANDARD, *PSDBUS_INTERFACE_STANDARD;
NTSTATUS NTAPI SdBusOpenInterface(_In_ PDEVICE_OBJECT Pdo, _In_ PSDBUS_INTERFACE_STANDARD InterfaceStandard,
    USHORT Size, USHORT Version);
typedef enum {
    SDP_MEDIA_CHANGECOUNT, SDP_MEDIA_STATE, SDP_WRITE_PROTECTED, SDP_FUNCTION_NUMBER, SDP_FUNCTION_TYPE,
    SDP_BUS_DRIVER_VERSION, SDP_BUS_WIDTH, SDP_BUS_CLOCK, SDP_BUS_INTERFACE_CONTROL, SDP_HOST_BLOCK_LENGTH,
    SDP_FUNCTION_BLOCK_LENGTH, SDP_FN0_BLOCK_LENGTH, SDP_FUNCTION_INT_ENABLE, SDP_SET_CARD_INTERRUPT_FORWARD,
    SDP_SET_WAKE_INTERRUPT_FORWARD, SDP_HIGH_CAPACITY_SUPPORTED, SDP_CHAINED_MDL_SUPPORTED, SDP_HPI_SUPPORTED
} SDBUS_PROPERTY;
typedef enum { SDPMS_NO_MEDIA, SDPMS_MEDIA_INSERTED } SDPROP_MEDIA_STATE;
typedef enum {
    SDBUS_FUNCTION_TYPE_UNKNOWN, SDBUS_FUNCTION_TYPE_SDIO, SDBUS_FUNCTION_TYPE_SD_MEMORY,
    SDBUS_FUNCTION_TYPE_MMC_MEMORY
} SDBUS_FUNCTION_TYPE;
typedef enum {
    SDBUS_ERASE_TYPE_ERASE, SDBUS_ERASE_TYPE_TRIM, SDBUS_ERASE_TYPE_DISCARD = 3,
    SDBUS_ERASE_TYPE_SEC_ERASE = 0x80000000, SDBUS_ERASE_TYPE_SEC_TRIM_1,
    SDBUS_ERASE_TYPE_SEC_TRIM_2 = 0x80008000
} SDBUS_ERASE_TYPE;
typedef enum {
    SDRF_GET_PROPERTY, SDRF_SET_PROPERTY, SDRF_DEVICE_COMMAND, SDRF_ERASE_COMMAND, SDRF_MMC_SOFT_RESET,
    SDRF_MMC_HPI
} SD_REQUEST_FUNCTION;
typedef struct _SDBUS_REQUEST_PACKET {
    SD_REQUEST_FUNCTION RequestFunction;
    PVOID UserContext[3];
    ULONG_PTR Information;
    union {
        UCHAR AsUCHAR[16];
        ULONG AsULONG[4];
        SDRESP_TYPE3 Type3;
    } ResponseData;
    UCHAR ResponseLength;
    UCHAR Reserved;
    USHORT Flags;
    union {
        struct {
            SDBUS_PROPERTY Property;
            PVOID Buffer;
            ULONG Length;
        } GetSetProperty;
        struct {
            SDCMD_DESCRIPTOR CmdDesc;
            ULONG Argument;
            PMDL Mdl;
            ULONG Length;
        } DeviceCommand;
        struct {
            SDBUS_ERASE_TYPE EraseType;
            ULONG StartBlock;
            ULONG EndBlock;
        } EraseCommand;
        struct {
            ULONG Frequency;
        } MmcSoftReset;
        struct {
            PIRP IrpToHpi;
        } MmcHpi;
    } Parameters;
} SDBUS_REQUEST_PACKET, *PSDBUS_REQUEST_PACKET;
NTSTATUS NTAPI SdBusSubmitRequest(_In_ PVOID InterfaceContext, _In_ PSDBUS_REQUEST_PACKET Packet);
NTSTATUS NTAPI SdBusSubmitRequestAsync(_In_ PVOID InterfaceContext, _In_ PSDBUS_REQUEST_PACKET Packet,
    _In_ PIRP Irp, _In_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_ PVOID UserContext);
#ifdef __cplusplus
}
#endif
