/* Requests to simple peripheral buses. */
#pragma once
#include <wdm.h>
#define IOCTL_SPB_LOCK_CONTROLLER CTL_CODE(FILE_DEVICE_CONTROLLER, 0x100, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_UNLOCK_CONTROLLER CTL_CODE(FILE_DEVICE_CONTROLLER, 0x101, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_EXECUTE_SEQUENCE CTL_CODE(FILE_DEVICE_CONTROLLER, 0x102, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_LOCK_CONNECTION CTL_CODE(FILE_DEVICE_CONTROLLER, 0x103, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_UNLOCK_CONNECTION CTL_CODE(FILE_DEVICE_CONTROLLER, 0x104, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_FULL_DUPLEX CTL_CODE(FILE_DEVICE_CONTROLLER, 0x105, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_MULTI_SPI_TRANSFER CTL_CODE(FILE_DEVICE_CONTROLLER, 0x106, METHOD_BUFFERED, FILE_ANY_ACCESS)
typedef enum SPB_TRANSFER_DIRECTION { SpbTransferDirectionNone, SpbTransferDirectionFromDevice, SpbTransferDirectionToDevice, SpbTransferDirectionMax } SPB_TRANSFER_DIRECTION, *PSPB_TRANSFER_DIRECTION;
typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY {
    PVOID Buffer;
    ULONG BufferCb;
} SPB_TRANSFER_BUFFER_LIST_ENTRY, *PSPB_TRANSFER_BUFFER_LIST_ENTRY;
typedef enum SPB_TRANSFER_BUFFER_FORMAT { SpbTransferBufferFormatInvalid, SpbTransferBufferFormatSimple, SpbTransferBufferFormatList, SpbTransferBufferFormatSimpleNonPaged, SpbTransferBufferFormatMdl, SpbTransferBufferFormatMax } SPB_TRANSFER_BUFFER_FORMAT, *PSPB_TRANSFER_BUFFER_FORMAT;
typedef struct SPB_TRANSFER_BUFFER {
    SPB_TRANSFER_BUFFER_FORMAT Format;
    union {
        struct {
            PVOID Buffer;
            ULONG BufferCb;
        } Simple;
        struct {
            PSPB_TRANSFER_BUFFER_LIST_ENTRY List;
            ULONG ListCe;
        } BufferList;
        PMDL Mdl;
    };
} SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;
typedef struct SPB_TRANSFER_LIST_ENTRY {
    SPB_TRANSFER_DIRECTION Direction;
    ULONG DelayInUs;
    SPB_TRANSFER_BUFFER Buffer;
} SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;
typedef struct SPB_TRANSFER_LIST {
    ULONG Size;
    USHORT Reserved1, Reserved2;
    ULONG TransferCount;
    SPB_TRANSFER_LIST_ENTRY Transfers[1];
} SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;
#define SPB_TRANSFER_LIST_AND_ENTRIES(n)                                                           \
    struct {                                                                                       \
        SPB_TRANSFER_LIST List;                                                                    \
        SPB_TRANSFER_LIST_ENTRY AdditionalEntries[(n) - 1];                                        \
    }
FORCEINLINE VOID SPB_TRANSFER_LIST_INIT(PSPB_TRANSFER_LIST list, ULONG count)
{
    RtlZeroMemory(list, sizeof(SPB_TRANSFER_LIST) + (count - 1) * sizeof(SPB_TRANSFER_LIST_ENTRY));
    list->Size = sizeof(SPB_TRANSFER_LIST);
    list->TransferCount = count;
}
FORCEINLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(SPB_TRANSFER_DIRECTION direction, ULONG delay, PVOID buffer, ULONG size)
{
    SPB_TRANSFER_LIST_ENTRY entry;
    entry.Direction = direction;
    entry.DelayInUs = delay;
    entry.Buffer.Format = SpbTransferBufferFormatSimple;
    entry.Buffer.Simple.Buffer = buffer;
    entry.Buffer.Simple.BufferCb = size;
    return entry;
}
