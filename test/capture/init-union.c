// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A union's first member, or the one that is named; anonymous ones too.
union u { int i; char c[4]; struct { short lo, hi; }; };
struct s { int a; union { int x; void *p; }; int b; };
union u first = {1}, named = {.c[1] = 2}, inner = {.hi = 3};
struct s plain = {4, 5, 6}, other = {.p = 0, .b = 7}, anonymous = {8, {9}, 10};
// CHECK:         zero first
// CHECK-NEXT:    first.i = 1
// CHECK-NEXT:    zero named
// CHECK-NEXT:    named.c[1] = 2
// CHECK-NEXT:    zero inner
// CHECK-NEXT:    inner.hi = 3
// CHECK-NEXT:    zero plain
// CHECK-NEXT:    plain.a = 4
// CHECK-NEXT:    plain.x = 5
// CHECK-NEXT:    plain.b = 6
// CHECK-NEXT:    zero other
// CHECK-NEXT:    other.p = NULL
// CHECK-NEXT:    other.b = 7
// CHECK-NEXT:    zero anonymous
// CHECK-NEXT:    anonymous.a = 8
// CHECK-NEXT:    anonymous.x = 9
// CHECK-NEXT:    anonymous.b = 10
// CHECK-NEXT:    return
