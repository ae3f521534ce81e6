// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The ladder of drivers: forward out of nested blocks, ending what is left behind.
int g(int);
int f(int a)
{
    int status = g(1);
    if (status)
        goto end;
    {
        int inner = g(2);
        while (inner) {
            int deep = g(3);
            if (deep)
                goto undo;
        }
    }
    return 0;
undo:
    g(4);
end:
    return status;
}
// CHECK-LABEL: function 'f'
// CHECK:         branch (status) ? [[END:b[0-9]+]] : [[ON:b[0-9]+]]
// CHECK:         branch (deep) ? [[LEAVE:b[0-9]+]] : [[TURN:b[0-9]+]]
// CHECK:       [[LEAVE]]:
// CHECK-NEXT:    end of scope: deep
// CHECK-NEXT:    end of scope: inner
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    goto [[END]]
// CHECK:       [[END]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = status
// CHECK-NEXT:    end of scope: status
// CHECK-NEXT:    return [[R]]
// CHECK:       [[TURN]]:
// CHECK-NEXT:    end of scope: deep
// CHECK:         end of scope: inner
// CHECK-NEXT:    end of scope: status
// CHECK-NEXT:    return 0
