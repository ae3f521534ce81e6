// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// In order of declaration; unnamed bit-fields take nothing; what is not named is zero.
struct point { int x, y; };
struct s {
    int a;
    struct point p;
    int bits : 3, : 5, more : 2;
    int list[3];
    void *last;
};
struct s full = {1, {2, 3}, 1, 2, {4, 5, 6}, 0};
struct s partly = {1};
int number = 5, braced = {6};
int tentative;
// CHECK-LABEL: function '<initialisers>'
// CHECK:         zero full
// CHECK-NEXT:    full.a = 1
// CHECK-NEXT:    full.p.x = 2
// CHECK-NEXT:    full.p.y = 3
// CHECK-NEXT:    full.bits = 1
// CHECK-NEXT:    full.more = 2
// CHECK-NEXT:    full.list[0] = 4
// CHECK-NEXT:    full.list[1] = 5
// CHECK-NEXT:    full.list[2] = 6
// CHECK-NEXT:    full.last = NULL
// CHECK-NEXT:    zero partly
// CHECK-NEXT:    partly.a = 1
// CHECK-NEXT:    number = 5
// CHECK-NEXT:    braced = 6
// CHECK-NEXT:    return
