// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
int g(int);
void f(int a)
{
    while (a) {
        if (g(1))
            continue;
        if (g(2))
            break;
        a--;
    }
    g(3);
}
// CHECK-LABEL: function 'f'
// CHECK:         goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    branch (a) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[ONE:%[0-9]+]] = call g(1)
// CHECK-NEXT:    branch ([[ONE]]) ? [[HEAD]] : [[NEXT:b[0-9]+]]
// CHECK:       [[NEXT]]:
// CHECK-NEXT:    [[TWO:%[0-9]+]] = call g(2)
// CHECK-NEXT:    branch ([[TWO]]) ? [[AFTER]] : [[LAST:b[0-9]+]]
// CHECK:       [[LAST]]:
// CHECK-NEXT:    a = (a - 1)
// CHECK-NEXT:    goto [[HEAD]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    call g(3)

// A condition that is always true is no branch: the only way out is the break.
void forever(void)
{
    while (1)
        if (g(4))
            break;
}
// CHECK-LABEL: function 'forever'
// CHECK:         goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(4)
// CHECK-NEXT:    branch ([[R]]) ? [[OUT:b[0-9]+]] : [[HEAD]]
// CHECK:       [[OUT]]:
// CHECK-NEXT:    return
