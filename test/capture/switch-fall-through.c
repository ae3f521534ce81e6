// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Labels on one statement, falling from one case into the next, a range, a default between cases.
int g(int);
void f(int a)
{
    switch (a) {
    case 1:
    case 2:
        g(1);
    case 10 ... 20:
        g(2);
        break;
    default:
        g(3);
    case -1:
        g(4);
    }
    g(5);
}
// CHECK-LABEL: function 'f'
// CHECK:         switch (a) 1: [[A:b[0-9]+]], 2: [[A]], 10..20: [[B:b[0-9]+]], -1: [[D:b[0-9]+]], default: [[C:b[0-9]+]]
// CHECK:       [[A]]:
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[B]]
// CHECK:       [[B]]:
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    goto [[AFTER:b[0-9]+]]
// CHECK:       [[C]]:
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    goto [[D]]
// CHECK:       [[D]]:
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    call g(5)
