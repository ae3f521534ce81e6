// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// __assume: what holds from here on. It evaluates nothing, so a call in it is none.
int g(int);
void f(int a, int *p)
{
    __assume(a > 1 && p);
    __assume(g(1));
    __noop(g(2), a++);
    g(3);
    switch (a) {
    case 1:
        g(4);
        break;
    default:
        __assume(0);
    }
    g(5);
}
// CHECK-LABEL: function 'f'
// CHECK:         assume (a > 1)
// CHECK-NEXT:    assume (p)
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    switch (a) 1: [[ONE:b[0-9]+]], default: [[NONE:b[0-9]+]]
// CHECK:       [[ONE]]:
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    call g(5)
// CHECK:       [[NONE]]:
// CHECK-NEXT:    stop
