// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Where it goes is not known, but it goes to a label whose address was taken.
int g(int);
void f(int a)
{
    static void *const table[] = {&&one, &&two};
    goto *table[a];
one:
    g(1);
    return;
two:
    g(2);
}
// CHECK-LABEL: function 'f'
// CHECK:         unknown
// CHECK-NEXT:    switch (unknown) 0: [[ONE:b[0-9]+]], 1: [[TWO:b[0-9]+]], default: [[NONE:b[0-9]+]]
// CHECK:       [[ONE]]:
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    return
// CHECK:       [[TWO]]:
// CHECK-NEXT:    call g(2)
// CHECK:       [[NONE]]:
// CHECK-NEXT:    stop
