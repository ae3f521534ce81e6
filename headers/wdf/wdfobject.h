/* Objects, their attributes, their contexts. */
#pragma once

typedef enum _WDF_EXECUTION_LEVEL {
    WdfExecutionLevelInvalid, WdfExecutionLevelInheritFromParent, WdfExecutionLevelPassive,
    WdfExecutionLevelDispatch
} WDF_EXECUTION_LEVEL;
typedef enum _WDF_SYNCHRONIZATION_SCOPE {
    WdfSynchronizationScopeInvalid, WdfSynchronizationScopeInheritFromParent, WdfSynchronizationScopeDevice,
    WdfSynchronizationScopeQueue, WdfSynchronizationScopeNone
} WDF_SYNCHRONIZATION_SCOPE;
DRVLINT_EVT(VOID, OBJECT_CONTEXT_CLEANUP, WDFOBJECT);
DRVLINT_EVT(VOID, OBJECT_CONTEXT_DESTROY, WDFOBJECT);
typedef EVT_WDF_OBJECT_CONTEXT_CLEANUP EVT_WDF_DEVICE_CONTEXT_CLEANUP,
    EVT_WDF_IO_QUEUE_CONTEXT_CLEANUP_CALLBACK, EVT_WDF_FILE_CONTEXT_CLEANUP_CALLBACK;
typedef EVT_WDF_OBJECT_CONTEXT_DESTROY EVT_WDF_DEVICE_CONTEXT_DESTROY,
    EVT_WDF_IO_QUEUE_CONTEXT_DESTROY_CALLBACK, EVT_WDF_FILE_CONTEXT_DESTROY_CALLBACK;
typedef CONST struct _WDF_OBJECT_CONTEXT_TYPE_INFO *PCWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef struct _WDF_OBJECT_ATTRIBUTES {
    ULONG Size;
    PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback;
    PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDFOBJECT ParentObject;
    size_t ContextSizeOverride;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO ContextTypeInfo;
} WDF_OBJECT_ATTRIBUTES, *PWDF_OBJECT_ATTRIBUTES;
FORCEINLINE VOID WDF_OBJECT_ATTRIBUTES_INIT(PWDF_OBJECT_ATTRIBUTES c)
{
    DRVLINT_WDF_START(c);
    c->ExecutionLevel = WdfExecutionLevelInheritFromParent;
    c->SynchronizationScope = WdfSynchronizationScopeInheritFromParent;
}
typedef PCWDF_OBJECT_CONTEXT_TYPE_INFO (*PFN_GET_UNIQUE_CONTEXT_TYPE)(VOID);
typedef struct _WDF_OBJECT_CONTEXT_TYPE_INFO {
    ULONG Size;
    LPCSTR ContextName;
    size_t ContextSize;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO UniqueType;
    PFN_GET_UNIQUE_CONTEXT_TYPE EvtDriverGetUniqueContextType;
} WDF_OBJECT_CONTEXT_TYPE_INFO, *PWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef struct _WDF_CUSTOM_TYPE_CONTEXT {
    ULONG Size;
    ULONG_PTR Data;
} WDF_CUSTOM_TYPE_CONTEXT, *PWDF_CUSTOM_TYPE_CONTEXT;
PVOID WdfObjectGetTypedContextWorker(WDFOBJECT Handle, PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo);
NTSTATUS WdfObjectAllocateContext(WDFOBJECT Handle, _In_ PWDF_OBJECT_ATTRIBUTES ContextAttributes,
    _Outptr_opt_ PVOID *Context);
WDFOBJECT WdfObjectContextGetObject(_In_ PVOID ContextPointer);
VOID WdfObjectReferenceActual(WDFOBJECT Handle, _In_opt_ PVOID Tag, LONG Line, PCCH File);
VOID WdfObjectDereferenceActual(WDFOBJECT Handle, _In_opt_ PVOID Tag, LONG Line, PCCH File);
NTSTATUS WdfObjectCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Outptr_ WDFOBJECT *Object);
VOID WdfObjectDelete(WDFOBJECT Object);
NTSTATUS WdfObjectQuery(WDFOBJECT Object, CONST GUID *Guid, ULONG QueryBufferLength,
    _Out_ PVOID QueryBuffer);

/* A context type has one object that describes it, the same in all units, and a function that finds the context. */
#define WDF_TYPE_NAME_TO_TYPE_INFO(type) _WDF_##type##_TYPE_INFO
#define WDF_TYPE_NAME_TO_EXTERNAL_INIT_FUNCTION(type) type##_EXTERNAL_INIT_FUNCTION
#define WDF_TYPE_NAME_POINTER_TYPE(type) WDF_POINTER_TYPE_##type
#define WDF_GET_CONTEXT_TYPE_INFO(type) (&WDF_TYPE_NAME_TO_TYPE_INFO(type))
#define WDF_TYPE_DEFAULT_SECTION_NAME ".data"
#define WDF_TYPE_INIT_SECTION_NAME ".kmdftypeinit$b"
#define WDF_DECLARE_TYPE_AND_GLOBALS(type, unique, get, section)                                   \
    typedef type *WDF_TYPE_NAME_POINTER_TYPE(type);                                                \
    DRVLINT_CONTEXT_TYPE WDF_OBJECT_CONTEXT_TYPE_INFO WDF_TYPE_NAME_TO_TYPE_INFO(type) = {         \
        sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO), #type, sizeof(type), unique, get};
#define WDF_DECLARE_CASTING_FUNCTION(type, getter)                                                 \
    FORCEINLINE WDF_TYPE_NAME_POINTER_TYPE(type) getter(WDFOBJECT object)                          \
    {                                                                                              \
        return (type *)WdfObjectGetTypedContextWorker(object, WDF_GET_CONTEXT_TYPE_INFO(type)->UniqueType); \
    }
#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, getter)                                           \
    WDF_DECLARE_TYPE_AND_GLOBALS(type, WDF_GET_CONTEXT_TYPE_INFO(type), NULL, WDF_TYPE_DEFAULT_SECTION_NAME) \
    WDF_DECLARE_CASTING_FUNCTION(type, getter)
#define WDF_DECLARE_CONTEXT_TYPE(type) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, WdfObjectGet_##type)
#define WDF_DECLARE_SHARED_CONTEXT_TYPE_WITH_NAME(type, getter)                                    \
    WDF_DECLARE_TYPE_AND_GLOBALS(type, NULL, WDF_TYPE_NAME_TO_EXTERNAL_INIT_FUNCTION(type), WDF_TYPE_INIT_SECTION_NAME) \
    WDF_DECLARE_CASTING_FUNCTION(type, getter)
#define WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(a, type) (a)->ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(type)->UniqueType
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(a, type)                                           \
    WDF_OBJECT_ATTRIBUTES_INIT(a);                                                                 \
    WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(a, type)
#define WdfObjectGetTypedContext(object, type) ((type *)WdfObjectGetTypedContextWorker((WDFOBJECT)(object), WDF_GET_CONTEXT_TYPE_INFO(type)->UniqueType))
#define WdfObjectReference(object) WdfObjectReferenceWithTag(object, NULL)
#define WdfObjectReferenceWithTag(object, tag) WdfObjectReferenceActual(object, tag, __LINE__, __FILE__)
#define WdfObjectDereference(object) WdfObjectDereferenceWithTag(object, NULL)
#define WdfObjectDereferenceWithTag(object, tag) WdfObjectDereferenceActual(object, tag, __LINE__, __FILE__)

/* a custom type: a mark on an object, with a word of data */
#define WDF_CUSTOM_TYPE_CONTEXT_NAME(type) WdfCustomType_##type
#define WDF_GET_CUSTOM_TYPE_FUNCTION_NAME(type) WdfObjectGetCustomType_##type
#define WDF_ADD_CUSTOM_TYPE_FUNCTION_NAME(type) WdfObjectAddCustomType_##type
#define DRVLINT_CUSTOM_CONTEXT(name, getter) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(name, getter)
#define WDF_DECLARE_CUSTOM_TYPE(type)                                                              \
    typedef WDF_CUSTOM_TYPE_CONTEXT WDF_CUSTOM_TYPE_CONTEXT_NAME(type);                            \
    DRVLINT_CUSTOM_CONTEXT(WdfCustomType_##type, WdfObjectGetCustomType_##type)                    \
    FORCEINLINE NTSTATUS WDF_ADD_CUSTOM_TYPE_FUNCTION_NAME(type)(WDFOBJECT object, ULONG_PTR data,  \
        PFN_WDF_OBJECT_CONTEXT_CLEANUP cleanup, PFN_WDF_OBJECT_CONTEXT_DESTROY destroy)            \
    {                                                                                              \
        WDF_OBJECT_ATTRIBUTES attributes;                                                          \
        WDF_CUSTOM_TYPE_CONTEXT *context = NULL;                                                   \
        NTSTATUS status;                                                                           \
        WDF_OBJECT_ATTRIBUTES_INIT(&attributes);                                                   \
        attributes.ContextTypeInfo = _WDF_WdfCustomType_##type##_TYPE_INFO.UniqueType;             \
        attributes.EvtCleanupCallback = cleanup;                                                   \
        attributes.EvtDestroyCallback = destroy;                                                   \
        status = WdfObjectAllocateContext(object, &attributes, (PVOID *)&context);                 \
        if (NT_SUCCESS(status)) {                                                                  \
            context->Size = sizeof(*context);                                                      \
            context->Data = data;                                                                  \
        }                                                                                          \
        return status;                                                                             \
    }
#define WdfObjectAddCustomTypeWithData(object, type, data, cleanup, destroy) WDF_ADD_CUSTOM_TYPE_FUNCTION_NAME(type)(object, data, cleanup, destroy)
#define WdfObjectAddCustomType(object, type) WdfObjectAddCustomTypeWithData(object, type, 0, NULL, NULL)
#define WdfObjectGetCustomTypeData(object, type) (WDF_GET_CUSTOM_TYPE_FUNCTION_NAME(type)(object)->Data)
#define WdfObjectIsCustomType(object, type) (WDF_GET_CUSTOM_TYPE_FUNCTION_NAME(type)((WDFOBJECT)(object)) == NULL ? FALSE : TRUE)
