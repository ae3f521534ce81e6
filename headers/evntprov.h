/* Event descriptors. */
#pragma once
struct _EVENT_DESCRIPTOR {
    USHORT Id;
    UCHAR Version;
    UCHAR Channel;
    UCHAR Level;
    UCHAR Opcode;
    USHORT Task;
    ULONGLONG Keyword;
};
struct _EVENT_DATA_DESCRIPTOR {
    ULONGLONG Ptr;
    ULONG Size;
    ULONG Reserved;
};
struct _EVENT_FILTER_DESCRIPTOR {
    ULONGLONG Ptr;
    ULONG Size;
    ULONG Type;
};
FORCEINLINE VOID EventDataDescCreate(PEVENT_DATA_DESCRIPTOR d, const VOID *data, ULONG size)
{
    d->Ptr = (ULONGLONG)(ULONG_PTR)data;
    d->Size = size;
    d->Reserved = 0;
}
