// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// An allocated structure holds the rest: freed alone, it takes what it holds with it unseen.
#include "Inputs/driver.h"

typedef struct _EXTENSION {
    PVOID Memory;
    ERESOURCE Lock;
} EXTENSION, *PEXTENSION;

static PEXTENSION Extension;

static void Destroy(PEXTENSION Object)
{
    if (!HAS(Object))
        return;
#ifndef BUG
    DROP_LOCK(&Object->Lock);
#endif
    if (HAS(Object->Memory))
        FREE(Object->Memory);
    FREE(Object);
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Destroy(Extension);
    return STATUS_SUCCESS;
}

static NTSTATUS Create(PEXTENSION *Result)
{
    NTSTATUS status;
    PEXTENSION object = ALLOCATE(sizeof(EXTENSION));

    if (!HAS(object))
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(object, sizeof(EXTENSION));
    status = MAKE_LOCK(&object->Lock);
    if (!OK(status)) {
        FREE(object);
        return status;
    }
    object->Memory = ALLOCATE(64);
    *Result = object;
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = Create(&Extension);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        DROP_LOCK(&Extension->Lock);
        if (HAS(Extension->Memory))
            FREE(Extension->Memory);
        FREE(Extension);
    }
    return status;
}
