// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The body runs before the condition; continue goes to the condition.
int g(int);
void f(void)
{
    do {
        if (g(1))
            continue;
        if (g(2))
            break;
    } while (g(3));
    g(4);
}
// CHECK-LABEL: function 'f'
// CHECK:         goto [[BODY:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[ONE:%[0-9]+]] = call g(1)
// CHECK-NEXT:    branch ([[ONE]]) ? [[COND:b[0-9]+]] : [[NEXT:b[0-9]+]]
// CHECK:       [[NEXT]]:
// CHECK-NEXT:    [[TWO:%[0-9]+]] = call g(2)
// CHECK-NEXT:    branch ([[TWO]]) ? [[AFTER:b[0-9]+]] : [[COND]]
// CHECK:       [[COND]]:
// CHECK-NEXT:    [[THREE:%[0-9]+]] = call g(3)
// CHECK-NEXT:    branch ([[THREE]]) ? [[BODY]] : [[AFTER]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    call g(4)

// `do { … } while (0)` is its body.
void once(void)
{
    do {
        g(5);
    } while (0);
    g(6);
}
// CHECK-LABEL: function 'once'
// CHECK:         call g(5)
// CHECK-NOT:     branch
// CHECK:         call g(6)
