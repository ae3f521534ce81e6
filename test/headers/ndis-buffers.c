// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// RUN: %drvlint capture --dump=cfg %s -- --target=i686-pc-windows-msvc | FileCheck %s
// What the macros of network drivers do.
#include <ndis.h>
NDIS_SPIN_LOCK Lock;
LIST_ENTRY List;
PNET_BUFFER_LIST Second(PNET_BUFFER_LIST Lists)
{
    NET_BUFFER_LIST_STATUS(Lists) = NDIS_STATUS_FAILURE;
    return NET_BUFFER_LIST_NEXT_NBL(Lists);
}
ULONG Length(PNET_BUFFER_LIST Lists, ULONG Flags)
{
    PNET_BUFFER buffer = NET_BUFFER_LIST_FIRST_NB(Lists);
    if (NDIS_TEST_RECEIVE_CANNOT_PEND(Flags))
        return NET_BUFFER_DATA_LENGTH(buffer);
    return NET_BUFFER_CURRENT_MDL_OFFSET(buffer);
}
VOID Locked(PVOID Memory)
{
    NdisInitializeListHead(&List);
    NdisZeroMemory(Memory, 12);
    NdisAcquireSpinLock(&Lock);
    NdisReleaseSpinLock(&Lock);
}
VOID Map(PMDL Mdl, PVOID *Address, PULONG Size)
{
    NdisQueryMdl(Mdl, Address, Size, NormalPagePriority);
}
PVOID Cancel(PNET_BUFFER_LIST Lists)
{
    return NDIS_GET_NET_BUFFER_LIST_CANCEL_ID(Lists);
}
// CHECK-LABEL: function 'Second'
// CHECK:         Lists->Status = 0xC0000001
// CHECK-NEXT:    return Lists->Next
// CHECK-LABEL: function 'Length'
// CHECK:         buffer = Lists->FirstNetBuffer
// CHECK:         branch ((Flags & 2) == 2)
// CHECK:         %0 = buffer->DataLength
// CHECK:         %0 = buffer->CurrentMdlOffset
// CHECK-LABEL: function 'Locked'
// CHECK:         call memset(Memory, 0, 12)
// CHECK:         call K{{[ef]}}AcquireSpinLock{{(RaiseToDpc)?}}(&Lock.SpinLock)
// CHECK:         call K{{[ef]}}ReleaseSpinLock(&Lock.SpinLock, Lock.OldIrql)
// CHECK-LABEL: function 'Map'
// CHECK:         call MmGetSystemAddressForMdlSafe(Mdl, 1073741840)
// CHECK:         *Size = Mdl->ByteCount
// CHECK-LABEL: function 'Cancel'
// CHECK:         return Lists->NetBufferListInfo[5]
