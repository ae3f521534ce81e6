// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Floating-point values are unknown; the effects of their operands are not.
int g(int);
double f(double d, int n)
{
    double e = d * g(1);
    if (e > 1.5)
        n = (int)(e + g(2));
    return d;
}
// CHECK-LABEL: function 'f'
// CHECK:         call g(1)
// CHECK-NEXT:    e = unknown
// CHECK-NEXT:    branch (unknown) ?
// CHECK:         call g(2)
// CHECK-NEXT:    n = unknown
