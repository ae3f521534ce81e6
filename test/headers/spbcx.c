// RUN: %drvlint capture --dump=facts --dump=cfg %s -- > %t
// RUN: FileCheck %s --input-file=%t --implicit-check-not='[degraded]' --implicit-check-not=' error '
// A controller of a peripheral bus and one of SD cards: callbacks with their roles, what the framework
// makes known of a request, and the classification that a boot driver is asked for.
#include <ntddk.h>
#include <SPBCx.h>
#include <sdport.h>
EVT_SPB_CONTROLLER_READ OnRead;
SDPORT_CLEANUP OnCleanup;
BOOT_DRIVER_CALLBACK_FUNCTION OnBoot;
VOID OnRead(WDFDEVICE Controller, SPBTARGET Target, SPBREQUEST Request, size_t Length)
{
    SPB_REQUEST_PARAMETERS Parameters;
    SPB_REQUEST_PARAMETERS_INIT(&Parameters);
    SpbRequestGetParameters(Request, &Parameters);
    if (Parameters.Position == SpbRequestSequencePositionFirst && Length)
        SpbRequestComplete(Request, STATUS_SUCCESS);
}
VOID OnCleanup(PSD_MINIPORT Miniport)
{
    SDPORT_INITIALIZATION_DATA *Data = Miniport->InitializationData;
    Data->Cleanup = OnCleanup;
}
VOID OnBoot(PVOID Context, BDCB_CALLBACK_TYPE Type, PBDCB_IMAGE_INFORMATION Image)
{
    if (Type == BdCbInitializeImage && Context)
        Image->Classification = BdCbClassificationKnownGoodImage;
}
// CHECK-LABEL: problems:
// CHECK-LABEL: function 'OnRead' {{.*}} [role EVT_SPB_CONTROLLER_READ]
// CHECK:         call SPB_REQUEST_PARAMETERS_INIT(&Parameters)
// CHECK-NEXT:    call SpbRequestGetParameters(Request, &Parameters)
// CHECK-NEXT:    branch (Parameters.Position == 2)
// CHECK:         call SpbRequestComplete(Request, 0)
// CHECK-LABEL: function 'OnCleanup' {{.*}} [role SDPORT_CLEANUP]
// CHECK:         Data->Cleanup = OnCleanup
// CHECK-LABEL: function 'OnBoot' {{.*}} [role BOOT_DRIVER_CALLBACK_FUNCTION]
// CHECK:         Image->Classification = 1
