// RUN: %drvlint %s -- | FileCheck %s
// RUN: %drvlint %s -- | FileCheck %s --check-prefix=COUNT
// RUN: %drvlint %s -- -DRELEASE | count 0
// One resource of each of the common families; the order of the reports is not the matter here.
#include "../Inputs/minifilter.h"

static struct {
    ERESOURCE Lock;
    PVOID Table;
    PAGED_LOOKASIDE_LIST Paged;
    NPAGED_LOOKASIDE_LIST NonPaged;
    LOOKASIDE_LIST_EX Extended;
    LARGE_INTEGER RegistryCookie;
    PVOID ObjectCallbacks;
} Globals;

static VOID ProcessCreated(HANDLE Parent, HANDLE Process, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(Parent);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Create);
}

static VOID ThreadCreated(HANDLE Process, HANDLE Thread, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Thread);
    UNREFERENCED_PARAMETER(Create);
}

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static NTSTATUS RegistryChanged(PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    return STATUS_SUCCESS;
}

static OB_PREOP_CALLBACK_STATUS HandleOpened(PVOID Context, POB_PRE_OPERATION_INFORMATION Operation)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Operation);
    return OB_PREOP_SUCCESS;
}

static NTSTATUS RegisterObjectCallbacks(void)
{
    UNICODE_STRING altitude = RTL_CONSTANT_STRING(L"370030");
    OB_OPERATION_REGISTRATION operation = {
        .ObjectType = PsProcessType,
        .Operations = OB_OPERATION_HANDLE_CREATE,
        .PreOperation = HandleOpened,
    };
    OB_CALLBACK_REGISTRATION registration = {
        .Version = OB_FLT_REGISTRATION_VERSION,
        .OperationRegistrationCount = 1,
        .Altitude = altitude,
        .OperationRegistration = &operation,
    };

    return ObRegisterCallbacks(&registration, &Globals.ObjectCallbacks);
}

// CHECK-DAG: :[[#@LINE+11]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+10]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+9]]:{{[0-9]+}}: warning: {{.*}}'ExInitializePagedLookasideList'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+8]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeNPagedLookasideList{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+7]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeLookasideListEx'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+6]]:{{[0-9]+}}: warning: {{.*}}'PsSetCreateProcessNotifyRoutine'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+5]]:{{[0-9]+}}: warning: {{.*}}'PsSetCreateThreadNotifyRoutine'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+4]]:{{[0-9]+}}: warning: {{.*}}'PsSetLoadImageNotifyRoutine'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+3]]:{{[0-9]+}}: warning: {{.*}}'CmRegisterCallback'{{.*}} [unload-resource-not-released]
// CHECK-DAG: :[[#@LINE+2]]:{{[0-9]+}}: warning: {{.*}}'ObRegisterCallbacks'{{.*}} [unload-resource-not-released]
// COUNT-COUNT-10: warning:
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#ifdef RELEASE
    ObUnRegisterCallbacks(Globals.ObjectCallbacks);
    CmUnRegisterCallback(Globals.RegistryCookie);
    PsRemoveLoadImageNotifyRoutine(ImageLoaded);
    PsRemoveCreateThreadNotifyRoutine(ThreadCreated);
    PsSetCreateProcessNotifyRoutine(ProcessCreated, TRUE);
    ExDeleteLookasideListEx(&Globals.Extended);
    ExDeleteNPagedLookasideList(&Globals.NonPaged);
    ExDeletePagedLookasideList(&Globals.Paged);
    ExFreePoolWithTag(Globals.Table, 'lbaT');
    ExDeleteResourceLite(&Globals.Lock);
#endif
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = ExInitializeResourceLite(&Globals.Lock);
    if (!NT_SUCCESS(status))
        return status;
    Globals.Table = ExAllocatePoolWithTag(PagedPool, 512, 'lbaT');
    if (Globals.Table == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto delete_lock;
    }
    ExInitializePagedLookasideList(&Globals.Paged, NULL, NULL, 0, 128, 'tsiL', 0);
    ExInitializeNPagedLookasideList(&Globals.NonPaged, NULL, NULL, 0, 128, 'tsiL', 0);
    status = ExInitializeLookasideListEx(&Globals.Extended, NULL, NULL, PagedPool, 0, 128, 'tsiL',
                                         0);
    if (!NT_SUCCESS(status))
        goto delete_lists;
    status = PsSetCreateProcessNotifyRoutine(ProcessCreated, FALSE);
    if (!NT_SUCCESS(status))
        goto delete_extended;
    status = PsSetCreateThreadNotifyRoutine(ThreadCreated);
    if (!NT_SUCCESS(status))
        goto remove_process;
    status = PsSetLoadImageNotifyRoutine(ImageLoaded);
    if (!NT_SUCCESS(status))
        goto remove_thread;
    status = CmRegisterCallback(RegistryChanged, NULL, &Globals.RegistryCookie);
    if (!NT_SUCCESS(status))
        goto remove_image;
    status = RegisterObjectCallbacks();
    if (!NT_SUCCESS(status))
        goto remove_registry;
    status = StartFilter(DriverObject);
    if (NT_SUCCESS(status))
        return status;
    ObUnRegisterCallbacks(Globals.ObjectCallbacks);
remove_registry:
    CmUnRegisterCallback(Globals.RegistryCookie);
remove_image:
    PsRemoveLoadImageNotifyRoutine(ImageLoaded);
remove_thread:
    PsRemoveCreateThreadNotifyRoutine(ThreadCreated);
remove_process:
    PsSetCreateProcessNotifyRoutine(ProcessCreated, TRUE);
delete_extended:
    ExDeleteLookasideListEx(&Globals.Extended);
delete_lists:
    ExDeleteNPagedLookasideList(&Globals.NonPaged);
    ExDeletePagedLookasideList(&Globals.Paged);
    ExFreePoolWithTag(Globals.Table, 'lbaT');
delete_lock:
    ExDeleteResourceLite(&Globals.Lock);
    return status;
}

// COUNT-NOT: {{warning|error}}:
