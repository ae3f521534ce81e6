/* Access to request blocks of either form. */
#pragma once
#include <wdm.h>
#include <srb.h>
#include <scsi.h>
#ifndef SRB_ALIGN_SIZE
#define SRB_ALIGN_SIZE(n) (((SIZE_T)(n) + sizeof(PVOID) - 1) & ~(sizeof(PVOID) - 1))
#endif
PSRBEX_DATA SrbGetSrbExDataByType(PSTORAGE_REQUEST_BLOCK, SRBEXDATATYPE);
PSRBEX_DATA SrbGetSrbExDataByIndex(PSTORAGE_REQUEST_BLOCK, ULONG);
BOOLEAN SrbCopySrb(PVOID, ULONG, PVOID);
VOID SrbZeroSrb(PVOID);
ULONG SrbGetSrbLength(PVOID);
PVOID SrbGetDefaultAddress(PVOID);
PCDB SrbGetCdb(PVOID);
ULONG SrbGetSrbFunction(PVOID);
PVOID SrbGetSenseInfoBuffer(PVOID);
UCHAR SrbGetSenseInfoBufferLength(PVOID);
VOID SrbSetSenseInfoBuffer(PVOID, PVOID);
VOID SrbSetSenseInfoBufferLength(PVOID, UCHAR);
PVOID SrbGetOriginalRequest(PVOID);
VOID SrbSetOriginalRequest(PVOID, PVOID);
PVOID SrbGetDataBuffer(PVOID);
VOID SrbSetDataBuffer(PVOID, PVOID);
ULONG SrbGetDataTransferLength(PVOID);
VOID SrbSetDataTransferLength(PVOID, ULONG);
ULONG SrbGetTimeOutValue(PVOID);
VOID SrbSetTimeOutValue(PVOID, ULONG);
VOID SrbSetNextSrb(PVOID, PVOID);
PVOID SrbGetNextSrb(PVOID);
ULONG SrbGetSrbFlags(PVOID);
VOID SrbAssignSrbFlags(PVOID, ULONG);
VOID SrbSetSrbFlags(PVOID, ULONG);
VOID SrbClearSrbFlags(PVOID, ULONG);
ULONG SrbGetSystemStatus(PVOID);
VOID SrbSetSystemStatus(PVOID, ULONG);
UCHAR SrbGetSrbStatus(PVOID);
VOID SrbSetSrbStatus(PVOID, UCHAR);
UCHAR SrbGetScsiStatus(PVOID);
VOID SrbSetScsiStatus(PVOID, UCHAR);
UCHAR SrbGetCdbLength(PVOID);
VOID SrbSetCdbLength(PVOID, UCHAR);
#define SrbGetRequestTag(srb) SrbGetQueueTag(srb)
#define SrbSetRequestTag(srb, tag) SrbSetQueueTag(srb, tag)
ULONG SrbGetRequestAttribute(PVOID);
VOID SrbSetRequestAttribute(PVOID, UCHAR);
UCHAR SrbGetPathId(PVOID);
UCHAR SrbGetTargetId(PVOID);
UCHAR SrbGetLun(PVOID);
VOID SrbGetPathTargetLun(PVOID, PUCHAR, PUCHAR, PUCHAR);
PVOID SrbGetMiniportContext(PVOID);
PVOID SrbGetPortContext(PVOID);
VOID SrbSetPortContext(PVOID, PVOID);
VOID SrbSetQueueSortKey(PVOID, ULONG);
ULONG SrbGetQueueTag(PVOID);
VOID SrbSetQueueTag(PVOID, ULONG);
#define SrbSetQueueAction(srb, how) SrbSetRequestAttribute(srb, how)
PCDB SrbGetScsiData(PSTORAGE_REQUEST_BLOCK, PUCHAR, PULONG, PUCHAR, PVOID *, PUCHAR);
