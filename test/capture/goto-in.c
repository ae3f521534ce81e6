// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Into a block, past a declaration, and backwards.
int g(int);
void f(int a)
{
    if (a)
        goto in;
    {
        int b = g(1);
        g(b);
    in:
        g(2);
        b = 3;
        {
            int c = 4;
            if (g(c))
                goto in;
        }
    }
    g(5);
}
// CHECK-LABEL: function 'f'
// CHECK:         branch (a) ? [[IN:b[0-9]+]] : [[START:b[0-9]+]]
// CHECK:       [[START]]:
// CHECK:         call g(b)
// CHECK-NEXT:    goto [[IN]]
// CHECK:       [[IN]]:
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    b = 3
// CHECK-NEXT:    c = 4
// CHECK:         branch ({{.*}}) ? [[BACK:b[0-9]+]] : [[ON:b[0-9]+]]
// CHECK:       [[BACK]]:
// CHECK-NEXT:    end of scope: c
// CHECK-NEXT:    goto [[IN]]
// CHECK:       [[ON]]:
// CHECK-NEXT:    end of scope: c
// CHECK-NEXT:    end of scope: b
// CHECK-NEXT:    call g(5)
