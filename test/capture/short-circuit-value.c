// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// As a value, && and || set a temporary to 1 or 0 on each way.
int g(int);
int both(int a, int b)
{
    int r = a && g(b);
    return r;
}
// CHECK-LABEL: function 'both'
// CHECK:         branch (a) ? [[RIGHT:b[0-9]+]] : [[NO:b[0-9]+]]
// CHECK:       [[RIGHT]]:
// CHECK-NEXT:    [[CALL:%[0-9]+]] = call g(b)
// CHECK-NEXT:    branch ([[CALL]]) ? [[YES:b[0-9]+]] : [[NO]]
// CHECK:       [[YES]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = 1
// CHECK-NEXT:    goto [[JOIN:b[0-9]+]]
// CHECK:       [[NO]]:
// CHECK-NEXT:    [[R]] = 0
// CHECK-NEXT:    goto [[JOIN]]
// CHECK:       [[JOIN]]:
// CHECK-NEXT:    r = [[R]]

int either(int a, int b) { return a || b; }
// CHECK-LABEL: function 'either'
// CHECK:         branch (a) ? [[YES:b[0-9]+]] : [[RIGHT:b[0-9]+]]
// CHECK:         branch (b) ? [[YES]] : [[NO:b[0-9]+]]
// CHECK:       [[YES]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = 1
// CHECK:       [[NO]]:
// CHECK-NEXT:    [[R]] = 0

// With constants there is nothing to branch on, and the right side may never run.
int never(void) { return 0 && g(1); }
// CHECK-LABEL: function 'never'
// CHECK-NOT:     call
// CHECK:         return 0
