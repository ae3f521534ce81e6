// RUN: %drvlint --strict %s -- | count 0
// The memory descriptor goes into the request, whose owner is found through two pointers and marked
// dirty in between.
#include <fltKernel.h>

FLT_PREOP_CALLBACK_STATUS Swap(PFLT_CALLBACK_DATA Data, PVOID Buffer)
{
    PFLT_IO_PARAMETER_BLOCK iopb = Data->Iopb;
    PMDL mdl = IoAllocateMdl(Buffer, 64, FALSE, FALSE, NULL);
    FLT_PREOP_CALLBACK_STATUS result = FLT_PREOP_SUCCESS_NO_CALLBACK;

    if (mdl == NULL)
        return result;
    if (iopb->IrpFlags & IRP_NOCACHE) {
        iopb->Parameters.Read.MdlAddress = mdl;
        FltSetCallbackDataDirty(Data);
        result = FLT_PREOP_SUCCESS_WITH_CALLBACK;
    }
    if (result != FLT_PREOP_SUCCESS_WITH_CALLBACK)
        IoFreeMdl(mdl);
    return result;
}
