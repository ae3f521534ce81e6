// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// RUN: %drvlint capture --dump=cfg %s -- --target=i686-pc-windows-msvc | FileCheck --check-prefix=X86 %s
// Checked arithmetic goes by the names that the kit's macros lead to.
#include <ntddk.h>
#include <ntintsafe.h>
NTSTATUS use(size_t n, size_t *product, ULONG *result)
{
    RtlSizeTMult(n, n, product);
    return RtlSizeTToULong(n, result);
}
// CHECK-LABEL: function 'use'
// CHECK:         call RtlULongLongMult(n, n, product)
// CHECK:         call RtlULongLongToULong(n, result)
// X86-LABEL:   function 'use'
// X86:           call RtlUIntMult(n, n, product)
