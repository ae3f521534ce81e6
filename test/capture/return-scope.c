// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// What is returned is read before the locals end.
int g(int);
struct pair { int a, b; };
int local(void)
{
    int n = g(1);
    return n + 1;
}
// CHECK-LABEL: function 'local'
// CHECK:         [[R:%[0-9]+]] = (n + 1)
// CHECK-NEXT:    end of scope: n
// CHECK-NEXT:    return [[R]]

int constant(void)
{
    int n = g(1);
    (void)n;
    return 0x40;
}
// CHECK-LABEL: function 'constant'
// CHECK:         end of scope: n
// CHECK-NEXT:    return 64

struct pair whole(struct pair p)
{
    struct pair q = p;
    return q;
}
// CHECK-LABEL: function 'whole'
// CHECK:         q = p
// CHECK-NEXT:    [[R:%[0-9]+]] = q
// CHECK-NEXT:    end of scope: q
// CHECK-NEXT:    return [[R]]

void nothing(int a)
{
    if (a)
        return;
    g(2);
}
// CHECK-LABEL: function 'nothing'
// CHECK:         branch (a) ? [[OUT:b[0-9]+]] : [[ON:b[0-9]+]]
// CHECK:         call g(2)
// CHECK:         return
