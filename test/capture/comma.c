// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The left side runs first; the value is the right side's.
int g(int);
int f(int a)
{
    int r = (g(1), a++, a + 2);
    if (g(2), r)
        g(3);
    return r;
}
// CHECK-LABEL: function 'f'
// CHECK:         call g(1)
// CHECK-NEXT:    a = (a + 1)
// CHECK-NEXT:    r = (a + 2)
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    branch (r) ?
