// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A head spelled in a macro: the parts are told by where they stand in the macro's text, or, being
// arguments, by what they are.
int g(int);
#define EACH(i, n) for (i = 0; i < n;)
#define EVER for (;;)
void f(int i)
{
    EACH(i, 4)
        i += g(1);
    EVER
        if (g(2))
            break;
}
// CHECK-LABEL: function 'f'
// CHECK:         i = 0 {{.*}} in EACH
// CHECK-NEXT:    goto [[COND:b[0-9]+]]
// CHECK:       [[COND]]:
// CHECK-NEXT:    branch (i < 4) ? [[BODY:b[0-9]+]] : [[NEXT:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(1)
// CHECK-NEXT:    i = (i + [[R]])
// CHECK-NEXT:    goto [[COND]]
// CHECK:       [[NEXT]]:
// CHECK-NEXT:    [[S:%[0-9]+]] = call g(2)
// CHECK-NEXT:    branch ([[S]]) ? {{b[0-9]+}} : [[NEXT]]
