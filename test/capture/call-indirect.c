// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Through variables, members, elements and casts; a function named through * or & is called
// directly.
typedef int (*FN)(int);
struct driver { FN unload; FN major[4]; };
int g(int);
void f(struct driver *d, FN p, int i)
{
    d->unload = g;
    d->major[i] = d->major[2] = g;
    d->unload(1);
    (*d->major[i])(2);
    p(3);
    (*p)(4);
    ((FN)p)(5);
    (*g)(6);
    (&g)(7);
    ((FN)g)(8);
}
// CHECK-LABEL: function 'f'
// CHECK:         d->unload = g
// CHECK-NEXT:    d->major[2] = g
// CHECK-NEXT:    d->major[i] = d->major[2]
// CHECK-NEXT:    call (*d->unload)(1)
// CHECK-NEXT:    call (*d->major[i])(2)
// CHECK-NEXT:    call (*p)(3)
// CHECK-NEXT:    call (*p)(4)
// CHECK-NEXT:    call (*p)(5)
// CHECK-NEXT:    call g(6)
// CHECK-NEXT:    call g(7)
// CHECK-NEXT:    call g(8)
