/* The resource hub: connections by number. */
#pragma once
#include <wdm.h>
#define RESOURCE_HUB_DEVICE_NAME L"\\Device\\RESOURCE_HUB"
#define RESOURCE_HUB_PATH_SIZE sizeof(L"\\Device\\RESOURCE_HUB\\0123456789ABCDEF")
#define RESOURCE_HUB_PATH_CHARS (RESOURCE_HUB_PATH_SIZE / sizeof(WCHAR))
#define FILE_DEVICE_RESOURCE_HUB FILE_DEVICE_BUS_EXTENDER
#define IOCTL_RH_QUERY_CONNECTION_PROPERTIES CTL_CODE(FILE_DEVICE_RESOURCE_HUB, 0, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
typedef struct _RH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER {
    ULONG Version, QueryType;
    union {
        LARGE_INTEGER ConnectionId;
        PVOID Reserved;
    } u;
} RH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER;
typedef struct _RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER {
    ULONG Version, PropertiesLength;
    UCHAR ConnectionProperties[ANYSIZE_ARRAY];
} RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER;
#pragma pack(push, 1)
typedef struct _PNP_GPIO_INTERRUPT_IO_DESCRIPTOR {
    UCHAR Tag;
    USHORT Length;
    UCHAR Revision, InterruptOrIo;
    USHORT GeneralFlags, InterruptIoFlags;
    UCHAR PinConfig;
    USHORT OutputDriveStrength, DebounceTimeout, PinTableOffset;
    UCHAR ResourceSourceIndex;
    USHORT ResourceSourceNameOffset, VendorDataOffset, VendorDataLength;
} PNP_GPIO_INTERRUPT_IO_DESCRIPTOR, *PPNP_GPIO_INTERRUPT_IO_DESCRIPTOR;
typedef struct _PNP_SERIAL_BUS_DESCRIPTOR {
    UCHAR Tag;
    USHORT Length;
    UCHAR RevisionId, ResourceSourceIndex, SerialBusType, GeneralFlags;
    USHORT TypeSpecificFlags;
    UCHAR TypeSpecificRevisionId;
    USHORT TypeDataLength;
} PNP_SERIAL_BUS_DESCRIPTOR, *PPNP_SERIAL_BUS_DESCRIPTOR;
typedef struct _PNP_I2C_SERIAL_BUS_DESCRIPTOR {
    PNP_SERIAL_BUS_DESCRIPTOR SerialBusDescriptor;
    ULONG ConnectionSpeed;
    USHORT SlaveAddress;
} PNP_I2C_SERIAL_BUS_DESCRIPTOR, *PPNP_I2C_SERIAL_BUS_DESCRIPTOR;
typedef struct _PNP_SPI_SERIAL_BUS_DESCRIPTOR {
    PNP_SERIAL_BUS_DESCRIPTOR SerialBusDescriptor;
    ULONG ConnectionSpeed;
    UCHAR DataBitLength, Phase, Polarity;
    USHORT DeviceSelection;
} PNP_SPI_SERIAL_BUS_DESCRIPTOR, *PPNP_SPI_SERIAL_BUS_DESCRIPTOR;
typedef struct _PNP_UART_SERIAL_BUS_DESCRIPTOR {
    PNP_SERIAL_BUS_DESCRIPTOR SerialBusDescriptor;
    ULONG BaudRate;
    USHORT RxBufferSize, TxBufferSize;
    UCHAR Parity, SerialLinesEnabled;
} PNP_UART_SERIAL_BUS_DESCRIPTOR, *PPNP_UART_SERIAL_BUS_DESCRIPTOR;
#pragma pack(pop)
#define SERIAL_BUS_DESCRIPTOR 0x8E
#define GPIO_INTERRUPT_IO_DESCRIPTOR 0x8C
#define I2C_SERIAL_BUS_TYPE 0x01
#define SPI_SERIAL_BUS_TYPE 0x02
#define UART_SERIAL_BUS_TYPE 0x03
#define I2C_SLV_BIT 0x0001
#ifdef RESHUB_USE_HELPER_ROUTINES
#include <ntstrsafe.h>
FORCEINLINE NTSTATUS RESOURCE_HUB_CREATE_PATH_FROM_ID(PUNICODE_STRING path, ULONG low, ULONG high)
{
    if (path->MaximumLength < RESOURCE_HUB_PATH_SIZE || path->Buffer == NULL)
        return STATUS_INVALID_PARAMETER;
    path->Length = (USHORT)(RESOURCE_HUB_PATH_SIZE - sizeof(WCHAR));
    return RtlStringCbPrintfW(path->Buffer, RESOURCE_HUB_PATH_SIZE, L"%s\\%0*I64x", RESOURCE_HUB_DEVICE_NAME, 16, ((ULONGLONG)high << 32) | low);
}
#endif
