// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Assembly is unknown, with its place.
int g(int);
void f(void)
{
    g(1);
    __asm__("nop");
    __asm { int 3 }
    g(2);
}
// CHECK-LABEL: function 'f'
// CHECK:         call g(1)
// CHECK-NEXT:    unknown {{.*}} 7:5
// CHECK-NEXT:    unknown {{.*}} 8:5
// CHECK-NEXT:    call g(2)
