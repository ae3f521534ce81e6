// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The same in a function, with values of the moment, in order.
int g(int);
struct point { int x, y; };
void f(struct point from, int n)
{
    struct point p = {n, g(1)}, copy = p, list[] = {copy, {.y = g(2)}, from};
    char buffer[16] = {0};
    int scalar = {n};
    buffer[scalar] = 1;
}
// CHECK-LABEL: function 'f'
// CHECK:         zero p
// CHECK-NEXT:    p.x = n
// CHECK-NEXT:    [[ONE:%[0-9]+]] = call g(1)
// CHECK-NEXT:    p.y = [[ONE]]
// CHECK-NEXT:    copy = p
// CHECK-NEXT:    zero list
// CHECK-NEXT:    list[0] = copy
// CHECK-NEXT:    [[TWO:%[0-9]+]] = call g(2)
// CHECK-NEXT:    list[1].y = [[TWO]]
// CHECK-NEXT:    list[2] = from
// CHECK-NEXT:    zero buffer
// CHECK-NEXT:    buffer[0] = 0
// CHECK-NEXT:    scalar = n
// CHECK-NEXT:    buffer[scalar] = 1
