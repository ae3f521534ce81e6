// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Without a default the switch goes on after it; without cases too; a body need not be a block.
int g(int);
void f(int a)
{
    switch (g(a)) {
    case 1:
        g(1);
    }
    switch (a)
    case 7:
        g(2);
    switch (g(9)) {
    }
    g(3);
}
// CHECK-LABEL: function 'f'
// CHECK:         [[R:%[0-9]+]] = call g(a)
// CHECK-NEXT:    switch ([[R]]) 1: [[ONE:b[0-9]+]], default: [[NEXT:b[0-9]+]]
// CHECK:       [[ONE]]:
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[NEXT]]
// CHECK:       [[NEXT]]:
// CHECK-NEXT:    switch (a) 7: [[SEVEN:b[0-9]+]], default: [[LAST:b[0-9]+]]
// CHECK:       [[SEVEN]]:
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    goto [[LAST]]
// CHECK:       [[LAST]]:
// CHECK-NEXT:    [[S:%[0-9]+]] = call g(9)
// CHECK-NEXT:    switch ([[S]]) default: [[END:b[0-9]+]]
// CHECK:       [[END]]:
// CHECK-NEXT:    call g(3)
