// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Structures whole: arguments, results, members of results, assignments.
struct pair { int a[2]; };
struct pair make(int n);
void take(struct pair p);
int f(struct pair *p)
{
    struct pair q = make(1);
    take(make(2));
    *p = q = make(3);
    return make(4).a[1] + (*p = q).a[0];
}
// CHECK-LABEL: function 'f'
// CHECK:         [[ONE:%[0-9]+]] = call make(1)
// CHECK-NEXT:    q = [[ONE]]
// CHECK-NEXT:    [[TWO:%[0-9]+]] = call make(2)
// CHECK-NEXT:    call take([[TWO]])
// CHECK-NEXT:    [[THREE:%[0-9]+]] = call make(3)
// CHECK-NEXT:    q = [[THREE]]
// CHECK-NEXT:    *p = q
// CHECK-NEXT:    [[FOUR:%[0-9]+]] = call make(4)
// CHECK-NEXT:    *p = q
// CHECK-NEXT:    [[R:%[0-9]+]] = ([[FOUR]].a[1] + p->a[0])
