// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Stores and loads of bit-fields; what was assigned to one is what it can hold.
struct flags { unsigned open : 1, mode : 3; int small : 2; };
int f(struct flags *p, int n)
{
    p->open = 1;
    p->mode |= n;
    n = p->small = 2;
    return p->mode + n;
}
// CHECK-LABEL: function 'f'
// CHECK:         p->open = 1
// CHECK-NEXT:    p->mode =
// CHECK-NEXT:    p->small = 2
// CHECK-NEXT:    n = p->small
// CHECK-NEXT:    return
