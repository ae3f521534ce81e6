// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// ?: is two blocks with a temporary; without a value to keep, or as a condition, there is none.
int g(int);
int value(int a, int b)
{
    return a ? g(1) : b;
}
// CHECK-LABEL: function 'value'
// CHECK:         branch (a) ? [[YES:b[0-9]+]] : [[NO:b[0-9]+]]
// CHECK:       [[YES]]:
// CHECK-NEXT:    [[CALL:%[0-9]+]] = call g(1)
// CHECK-NEXT:    [[R:%[0-9]+]] = [[CALL]]
// CHECK:       [[NO]]:
// CHECK-NEXT:    [[R]] = b
// CHECK:         return [[R]]

void effect(int a) { a ? g(1) : (void)0; }
// CHECK-LABEL: function 'effect'
// CHECK:         branch (a) ? [[YES:b[0-9]+]] : [[END:b[0-9]+]]
// CHECK:       [[YES]]:
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[END]]

void condition(int a, int b, int c)
{
    if (a ? b : !c)
        g(2);
}
// CHECK-LABEL: function 'condition'
// CHECK:         branch (a) ? [[FIRST:b[0-9]+]] : [[SECOND:b[0-9]+]]
// CHECK:       [[FIRST]]:
// CHECK-NEXT:    branch (b) ? [[THEN:b[0-9]+]] : [[END:b[0-9]+]]
// CHECK:       [[SECOND]]:
// CHECK-NEXT:    branch (c) ? [[END]] : [[THEN]]

// A constant condition chooses before anything runs.
int chosen(int a) { return sizeof(int) == 4 ? a : g(3); }
// CHECK-LABEL: function 'chosen'
// CHECK-NOT:     call
// CHECK:         return a

// `a ?: b` evaluates a once.
int elvis(int a) { return g(a) ?: 7; }
// CHECK-LABEL: function 'elvis'
// CHECK:         [[A:%[0-9]+]] = call g(a)
// CHECK-NEXT:    branch ([[A]]) ? [[YES:b[0-9]+]] : [[NO:b[0-9]+]]
// CHECK:       [[YES]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = [[A]]
// CHECK:       [[NO]]:
// CHECK-NEXT:    [[R]] = 7
// CHECK:         return [[R]]
