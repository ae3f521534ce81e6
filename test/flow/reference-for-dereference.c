// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A reference is taken where one should be dropped.
#include "Inputs/driver.h"

static PCALLBACK_OBJECT Callback;

static NTSTATUS Create(PCALLBACK_OBJECT *Result)
{
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Callback\\drvlint");

    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
    return ExCreateCallback(Result, &attributes, TRUE, FALSE);
}

#ifdef ELSEWHERE
static void Drop(PVOID *Object)
{
    ObDereferenceObject(*Object);
    *Object = NULL;
}
#define DROP(object) Drop((PVOID *)&(object))
#else
#define DROP(object) ObDereferenceObject(object)
#endif

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DROP(Callback);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = Create(&Callback);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
#ifdef BUG
        ObReferenceObject(Callback);
#else
        DROP(Callback);
#endif
    }
    // CHECK-DAG: :[[#@LINE+2]]:{{[0-9]+}}: warning: {{.*}}'ExCreateCallback'{{.*}} [entry-failure-leaks]
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ObfReferenceObject'{{.*}} [entry-failure-leaks]
    return status;
}
