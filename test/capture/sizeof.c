// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Sizes and offsets are constants; what they name is not evaluated.
int g(int);
struct s { char c; int n[4]; struct { short a, b; } in; };
#define FIELD_OFFSET(type, f) ((long)(long long)&(((type *)0)->f))
void f(struct s *p, int i)
{
    g(sizeof(struct s));
    g(sizeof p->n / sizeof p->n[0]);
    g(sizeof(g(9)));
    g(sizeof i++);
    g(_Alignof(struct s));
    g(__builtin_offsetof(struct s, in.b));
    g(FIELD_OFFSET(struct s, n[2]));
    g((long long)&((struct s *)0)->in);
    g(sizeof(int[3][2]));
}
// CHECK-LABEL: function 'f'
// CHECK:         call g(24)
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    call g(22)
// CHECK-NEXT:    call g(12)
// CHECK-NEXT:    call g(20)
// CHECK-NEXT:    call g(24)
