// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A declaration before the first case is in scope in all of them; its initialiser never runs.
int g(int);
void f(int a)
{
    switch (a) {
        int d = g(99);
    case 1:
        d = 1;
        break;
    case 2: {
        int e = 2;
        g(e);
        break;
    }
    }
    g(3);
}
// CHECK-LABEL: function 'f'
// CHECK-NOT:     g(99)
// CHECK:         switch (a) 1: [[ONE:b[0-9]+]], 2: [[TWO:b[0-9]+]], default: [[AFTER:b[0-9]+]]
// CHECK:       [[ONE]]:
// CHECK-NEXT:    d = 1
// CHECK-NEXT:    end of scope: d
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[TWO]]:
// CHECK-NEXT:    e = 2
// CHECK-NEXT:    call g(e)
// CHECK-NEXT:    end of scope: e
// CHECK-NEXT:    end of scope: d
// CHECK-NEXT:    goto [[AFTER]]
