// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Designators: fields, elements, ranges, several in a row; what follows one goes on behind it.
struct point { int x, y; };
struct s {
    int a;
    struct point p;
    int list[4];
    struct point q;
};
struct s fields = {.q = {1, 2}, .a = 3};
struct s on = {.p = {.y = 1}, 2, 3};
struct s nested = {.p.y = 4, {5, 6}, .list[2] = 7, 8, 9};
int elements[6] = {[4] = 1, 2, [1] = 3};
int range[5] = {[1 ... 3] = 4, 5};
int both[2][3] = {[1][2] = 6, [0] = {7}};
// CHECK:         zero fields
// CHECK-NEXT:    fields.q.x = 1
// CHECK-NEXT:    fields.q.y = 2
// CHECK-NEXT:    fields.a = 3
// CHECK-NEXT:    zero on
// CHECK-NEXT:    on.p.y = 1
// CHECK-NEXT:    on.list[0] = 2
// CHECK-NEXT:    on.list[1] = 3
// CHECK-NEXT:    zero nested
// CHECK-NEXT:    nested.p.y = 4
// CHECK-NEXT:    nested.list[0] = 5
// CHECK-NEXT:    nested.list[1] = 6
// CHECK-NEXT:    nested.list[2] = 7
// CHECK-NEXT:    nested.list[3] = 8
// CHECK-NEXT:    nested.q.x = 9
// CHECK-NEXT:    zero elements
// CHECK-NEXT:    elements[4] = 1
// CHECK-NEXT:    elements[5] = 2
// CHECK-NEXT:    elements[1] = 3
// CHECK-NEXT:    zero range
// CHECK-NEXT:    range[1] = 4
// CHECK-NEXT:    range[2] = 4
// CHECK-NEXT:    range[3] = 4
// CHECK-NEXT:    range[4] = 5
// CHECK-NEXT:    zero both
// CHECK-NEXT:    both[1][2] = 6
// CHECK-NEXT:    both[0][0] = 7
// CHECK-NEXT:    return
