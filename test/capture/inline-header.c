// RUN: %drvlint capture --dump=cfg %s -- -isystem %S/Inputs/system > %t
// RUN: FileCheck %s < %t
// RUN: FileCheck --check-prefix=NOT %s < %t
// RUN: %drvlint capture --dump=facts %s -- -isystem %S/Inputs/system > %t.facts
// RUN: FileCheck --check-prefix=FACTS %s < %t.facts
// RUN: FileCheck --check-prefix=NOTOWN %s < %t.facts
// Inline functions: of a header of the driver all, of a system header those that are used.
#include "Inputs/own.h"
#include <library.h>
typedef int (*FN)(int);
FN kept(int n, int *r)
{
    *r = used(n);
    return by_address;
}
// CHECK-DAG:  function 'kept' {{.*}}inline-header.c:
// CHECK-DAG:  function 'own' {{.*}}own.h:
// CHECK-DAG:  function 'used' {{.*}}library.h:
// CHECK-DAG:  function 'used_by_inline' {{.*}}library.h:
// CHECK-DAG:  function 'by_address' {{.*}}library.h:
// NOT-NOT:    'unused'

// FACTS-DAG:  function 'used': {{.*}}[kernel]{{.*}}[inline]
// FACTS-DAG:  function 'outside': {{.*}}[kernel]
// FACTS-DAG:  function 'own': {{.*}}[inline]
// NOTOWN-NOT: function 'own': {{.*}}[kernel]
