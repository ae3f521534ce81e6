// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=cfg %s -- | FileCheck --check-prefix=CFG %s
// Annotations survive in all three generations of SAL, on parameters and on functions, also those
// that only a first declaration has.
#include <ntdef.h>
#include <sal.h>
int modern(_In_ int *a, _Out_opt_ int *b, _In_reads_bytes_(n) void *p, int n);
int older(__in int *a, __out_opt int *b, __inout void *p);
int oldest(IN int *a, OUT int *b, IN OUT void *p OPTIONAL);
_Must_inspect_result_ int checked(void);
int modern(int *a, int *b, void *p, int n)
{
    _Analysis_assume_(n > 2);
    return older(a, b, p) + oldest(a, b, p) + checked();
}
// CHECK:      function 'checked': {{.*}}_Must_inspect_result_
// CHECK:      function 'modern':
// CHECK-NEXT:   param a: int * _In_
// CHECK-NEXT:   param b: int * _Out_opt_
// CHECK-NEXT:   param p: void * _In_reads_bytes_
// CHECK-NEXT:   param n: int{{$}}
// CFG-LABEL: function 'modern'
// CFG-NOT:     [degraded]
// CFG:         assume (n > 2)
// CFG-NEXT:    {{%[0-9]+}} = call older(a, b, p)
// CFG-NEXT:    {{%[0-9]+}} = call oldest(a, b, p)
// CFG-NEXT:    {{%[0-9]+}} = call checked()
