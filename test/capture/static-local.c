// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A static local is a global object; its initialiser is not run by the function.
int g(int);
int next(void)
{
    static int count = 3;
    static int *where = &count;
    return (*where)++ + g(count);
}
// CHECK-LABEL: function 'next'
// CHECK-NOT:     count = 3
// CHECK-NOT:     end of scope
// CHECK:         [[OLD:%[0-9]+]] = *where
// CHECK-NEXT:    *where = ([[OLD]] + 1)
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(count)
// CHECK-NEXT:    return ([[OLD]] + [[R]])
// CHECK-LABEL: function '<initialisers>'
// CHECK:         count = 3
// CHECK-NEXT:    where = &count
