// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// Handed from pre- to post-operation where the pre-operation asks for the callback.
#define UNLOAD NULL
#include "Inputs/driver.h"

static FLT_POSTOP_CALLBACK_STATUS PostWrite(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                            PVOID Context, FLT_POST_OPERATION_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Flags);
    FREE(Context);
    return FLT_POSTOP_FINISHED_PROCESSING;
}

static FLT_PREOP_CALLBACK_STATUS PreWrite(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                          PVOID *Context)
{
    PULONG count = ALLOCATE(sizeof(ULONG));

    UNREFERENCED_PARAMETER(Objects);
    if (!HAS(count))
        return FLT_PREOP_SUCCESS_NO_CALLBACK;
    if (IS(Data->Iopb->Parameters.Write.Length == 0)) {
#ifndef BUG
        FREE(count);
#endif
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [pair-resource-leaked]
        return FLT_PREOP_SUCCESS_NO_CALLBACK;
    }
    *count = Data->Iopb->Parameters.Write.Length;
    *Context = count;
    return FLT_PREOP_SUCCESS_WITH_CALLBACK;
}

const FLT_OPERATION_REGISTRATION Operations[] = {
    {IRP_MJ_WRITE, 0, PreWrite, PostWrite},
    {IRP_MJ_OPERATION_END},
};
