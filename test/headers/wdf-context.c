// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- | FileCheck --check-prefix=FACTS %s
// The function that finds a context is a function of the driver, its argument the object and the type.
#include <wdf.h>
typedef struct _DEVICE_CONTEXT {
    ULONG Value;
} DEVICE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)
VOID Attributes(PWDF_OBJECT_ATTRIBUTES Out)
{
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(Out, DEVICE_CONTEXT);
}
ULONG Value(WDFDEVICE Device)
{
    return GetDeviceContext(Device)->Value;
}
VOID Count(WDFREQUEST Request)
{
    WdfObjectReference(Request);
}
// CHECK-LABEL: function 'GetDeviceContext'
// CHECK:         %0 = call WdfObjectGetTypedContextWorker(object, _WDF_DEVICE_CONTEXT_TYPE_INFO.UniqueType)
// CHECK-NEXT:    return %0
// CHECK-LABEL: function 'Attributes'
// CHECK:         call WDF_OBJECT_ATTRIBUTES_INIT(Out)
// CHECK-NEXT:    Out->ContextTypeInfo = _WDF_DEVICE_CONTEXT_TYPE_INFO.UniqueType
// CHECK-LABEL: function 'Value'
// CHECK:         %0 = call GetDeviceContext(Device)
// CHECK-NEXT:    return %0->Value
// CHECK-LABEL: function 'Count'
// CHECK:         call WdfObjectReferenceActual(Request, NULL, 19, {{.*}})
// CHECK-LABEL: function 'WDF_OBJECT_ATTRIBUTES_INIT'
// CHECK:         call memset(c, 0, 56)
// CHECK-NEXT:    c->Size = 56
// CHECK-NEXT:    c->ExecutionLevel = 1
// CHECK-NEXT:    c->SynchronizationScope = 1
// CHECK-LABEL: function '<initialisers>'
// CHECK:         _WDF_DEVICE_CONTEXT_TYPE_INFO.ContextName = "DEVICE_CONTEXT"
// CHECK:         _WDF_DEVICE_CONTEXT_TYPE_INFO.ContextSize = 4
// CHECK:         _WDF_DEVICE_CONTEXT_TYPE_INFO.UniqueType = &_WDF_DEVICE_CONTEXT_TYPE_INFO

// FACTS:       function 'GetDeviceContext': struct _DEVICE_CONTEXT *(void *) [external] [defined] [inline]
// FACTS:       function 'WdfObjectReferenceActual': void (void *, void *, long, const char *) [external] [kernel]
// FACTS-NEXT:    param Handle: void *
// FACTS-NEXT:    param Tag: void * _In_opt_
