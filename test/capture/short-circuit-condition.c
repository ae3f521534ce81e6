// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// As a condition, && and || are branches straight to the two sides; nothing is stored.
int g(int);
void f(int a, int b, int c)
{
    if (a && (b || !c))
        g(1);
    g(2);
}
// CHECK-LABEL: function 'f'
// CHECK:         branch (a) ? [[OR:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[OR]]:
// CHECK-NEXT:    branch (b) ? [[THEN:b[0-9]+]] : [[RIGHT:b[0-9]+]]
// CHECK:       [[RIGHT]]:
// CHECK-NEXT:    branch (c) ? [[AFTER]] : [[THEN]]
// CHECK:       [[THEN]]:
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    call g(2)

// Comparing with 0, casting and negating twice change nothing but which side is which.
void wrapped(int a, int b)
{
    if (((unsigned char)(a && b) != 0) == 0)
        g(3);
}
// CHECK-LABEL: function 'wrapped'
// CHECK:         branch (a) ? [[RIGHT:b[0-9]+]] : [[THEN:b[0-9]+]]
// CHECK:       [[RIGHT]]:
// CHECK-NEXT:    branch (b) ? [[AFTER:b[0-9]+]] : [[THEN]]
// CHECK:       [[THEN]]:
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    goto [[AFTER]]

// A cast that cuts bits off is not looked through.
void narrowed(int a)
{
    if ((unsigned char)a)
        g(4);
}
// CHECK-LABEL: function 'narrowed'
// CHECK:         branch ((unsigned char)a) ?

// The right side is evaluated only if the left side leaves it open.
void effects(int a)
{
    a && g(5);
    a || g(6);
}
// CHECK-LABEL: function 'effects'
// CHECK:         branch (a) ? [[YES:b[0-9]+]] : [[NEXT:b[0-9]+]]
// CHECK:       [[YES]]:
// CHECK-NEXT:    call g(5)
// CHECK-NEXT:    goto [[NEXT]]
// CHECK:       [[NEXT]]:
// CHECK-NEXT:    branch (a) ? [[END:b[0-9]+]] : [[NO:b[0-9]+]]
// CHECK:       [[NO]]:
// CHECK-NEXT:    call g(6)
// CHECK-NEXT:    goto [[END]]
