// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- -DPOOL_NX_OPTIN=1 | FileCheck --check-prefix=NX %s
// Prototypes of ours say how pointers are used, and which locks are taken; nothing about plain values
// and pointers to constants.
#include <fltkernel.h>
#include <bcrypt.h>
#include <aux_klib.h>
void use(PERESOURCE lock, PFLT_FILTER filter, PKSPIN_LOCK spin, PFLT_CONTEXT *context, POHANDLE po)
{
    BCRYPT_ALG_HANDLE random;
    KIRQL irql;
    ExAcquireResourceExclusiveLite(lock, TRUE);
    KeReleaseSpinLockFromDpcLevel(spin);
    FltAllocateContext(filter, FLT_FILE_CONTEXT, 8, PagedPool, context);
    FltGetVolumeName(0, 0, 0);
    ExInitializeNPagedLookasideList(0, 0, 0, 0, 8, 'tset', 0);
    BCryptOpenAlgorithmProvider(&random, BCRYPT_RNG_ALGORITHM, 0, 0);
    AuxKlibInitialize();
    ClfsCloseLogFileObject(0);
    PoFxUnregisterDevice(po);
    PsRegisterSiloMonitor(0, 0);
    FltAddOpenReparseEntry(filter, 0, 0);
    KeAcquireSpinLock(spin, &irql);
}
// CHECK-LABEL: function 'KeReleaseSpinLockFromDpcLevel':
// CHECK-SAME:  _Releases_lock_(*SpinLock)
// CHECK-LABEL: function 'ExInitializeNPagedLookasideList':
// CHECK-NEXT:    param Lookaside: struct _NPAGED_LOOKASIDE_LIST * _Out_
// CHECK-LABEL: function 'ExAcquireResourceExclusiveLite': unsigned char (struct _ERESOURCE *, unsigned char)
// CHECK-SAME:  [kernel]
// CHECK-NEXT:    param Resource: struct _ERESOURCE * _Inout_{{.*}}_Acquires_exclusive_lock_
// CHECK-NEXT:    param Wait: unsigned char{{$}}
// CHECK-LABEL: function 'ClfsCloseLogFileObject': long (struct _FILE_OBJECT *)
// CHECK-LABEL: function 'PoFxUnregisterDevice': void (struct POHANDLE__ *)
// CHECK-LABEL: function 'PsRegisterSiloMonitor': long (struct _SILO_MONITOR_REGISTRATION *, struct _SILO_MONITOR **)
// CHECK-LABEL: function 'FltAllocateContext':
// CHECK-NEXT:    param Filter: struct _FLT_FILTER * _In_
// CHECK-NEXT:    param ContextType: unsigned short{{$}}
// CHECK:         param ReturnedContext: void ** _Outptr_
// CHECK-LABEL: function 'FltGetVolumeName':
// CHECK-NEXT:    param Volume: struct _FLT_VOLUME * _In_
// CHECK-NEXT:    param VolumeName: struct _UNICODE_STRING * _Inout_opt_
// CHECK-NEXT:    param BufferSizeNeeded: unsigned long * _Out_opt_
// CHECK-LABEL: function 'FltAddOpenReparseEntry':
// CHECK-LABEL: function 'BCryptOpenAlgorithmProvider': long (void **, const unsigned short *, const unsigned short *, unsigned long)
// CHECK-LABEL: function 'AuxKlibInitialize': long (void)
// NX:          function 'ExInitializeNPagedLookasideList_NXPoolOptIn':
