/* Virtual HID devices. */
#pragma once
#include <wdm.h>
#include <hidclass.h>
typedef PVOID VHFHANDLE, VHFOPERATIONHANDLE, *PVHFHANDLE;
typedef VOID EVT_VHF_READY_FOR_NEXT_READ_REPORT(PVOID);
typedef EVT_VHF_READY_FOR_NEXT_READ_REPORT *PEVT_VHF_READY_FOR_NEXT_READ_REPORT;
typedef VOID EVT_VHF_CLEANUP(PVOID);
typedef EVT_VHF_CLEANUP *PEVT_VHF_CLEANUP;
typedef VOID EVT_VHF_ASYNC_OPERATION(PVOID, VHFOPERATIONHANDLE, PVOID, PHID_XFER_PACKET);
typedef EVT_VHF_ASYNC_OPERATION *PEVT_VHF_ASYNC_OPERATION;
typedef struct _VHF_CONFIG {
    ULONG Size;
    PVOID VhfClientContext;
    ULONG OperationContextSize;
    PDEVICE_OBJECT DeviceObject;
    USHORT VendorID, ProductID, VersionNumber;
    GUID ContainerID;
    USHORT InstanceIDLength;
    PWSTR InstanceID;
    USHORT ReportDescriptorLength;
    PUCHAR ReportDescriptor;
    PEVT_VHF_READY_FOR_NEXT_READ_REPORT EvtVhfReadyForNextReadReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetFeature, EvtVhfAsyncOperationSetFeature, EvtVhfAsyncOperationWriteReport, EvtVhfAsyncOperationGetInputReport;
    PEVT_VHF_CLEANUP EvtVhfCleanup;
    USHORT HardwareIDsLength;
    PWSTR HardwareIDs;
} VHF_CONFIG, *PVHF_CONFIG;
FORCEINLINE VOID VHF_CONFIG_INIT(PVHF_CONFIG config, PDEVICE_OBJECT device, USHORT size, PUCHAR descriptor)
{
    RtlZeroMemory(config, sizeof(VHF_CONFIG));
    config->Size = sizeof(VHF_CONFIG);
    config->DeviceObject = device;
    config->ReportDescriptorLength = size;
    config->ReportDescriptor = descriptor;
}
NTSTATUS VhfCreate(PVHF_CONFIG, VHFHANDLE *);
NTSTATUS VhfStart(VHFHANDLE);
VOID VhfDelete(VHFHANDLE, BOOLEAN);
NTSTATUS VhfReadReportSubmit(VHFHANDLE, PHID_XFER_PACKET);
NTSTATUS VhfAsyncOperationComplete(VHFOPERATIONHANDLE, NTSTATUS);
