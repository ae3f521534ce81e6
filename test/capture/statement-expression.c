// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The value is kept before the locals it is made of end.
int g(int);
int f(int a)
{
    int r = ({
        int b = g(a);
        if (b)
            g(b);
        b + 1;
    });
    ({
        int c = 2;
        g(c);
    });
    return r;
}
// CHECK-LABEL: function 'f'
// CHECK:         branch (b) ? [[THEN:b[0-9]+]] : [[END:b[0-9]+]]
// CHECK:       [[END]]:
// CHECK-NEXT:    [[V:%[0-9]+]] = (b + 1)
// CHECK-NEXT:    end of scope: b
// CHECK-NEXT:    r = [[V]]
// CHECK-NEXT:    c = 2
// CHECK-NEXT:    call g(c)
// CHECK-NEXT:    end of scope: c
