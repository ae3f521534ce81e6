// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Handlers chain outwards; a return passes both __finally bodies, inner first.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
void f(int a)
{
    __try {
        __try {
            if (a)
                return;
            g(1);
        } __finally {
            g(2);
        }
        __try {
            g(3);
        } __except (g(4)) {
            g(5);
        }
    } __finally {
        g(6);
    }
    g(7);
}
// CHECK-LABEL: function 'f'
// CHECK:       b0: (handler [[INNER:b[0-9]+]])
// CHECK-NEXT:    branch (a) ? [[RETURN:b[0-9]+]] : [[ON:b[0-9]+]]
// CHECK:       [[RETURN]]: (handler [[OUTER:b[0-9]+]])
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    goto [[LAST:b[0-9]+]]
// CHECK:       [[LAST]]:{{$}}
// CHECK-NEXT:    call g(6)
// CHECK-NEXT:    return
// CHECK:       [[ON]]: (handler [[INNER]])
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[NORMAL:b[0-9]+]]
// CHECK:       [[NORMAL]]: (handler [[OUTER]])
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    goto [[SECOND:b[0-9]+]]
// CHECK:       [[SECOND]]: (handler [[FILTER:b[0-9]+]])
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    goto [[END:b[0-9]+]]
// CHECK:       [[FILTER]]: (handler [[OUTER]])
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(4)
// CHECK-NEXT:    branch ([[R]] > 0) ? [[TAKEN:b[0-9]+]] : [[OUTER]]
// CHECK:       [[TAKEN]]: (handler [[OUTER]])
// CHECK-NEXT:    call g(5)
// CHECK-NEXT:    goto [[END]]
// CHECK:       [[END]]:{{$}}
// CHECK-NEXT:    call g(6)
// CHECK-NEXT:    call g(7)
// CHECK-NEXT:    return
// CHECK:       [[INNER]]: (handler [[OUTER]])
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    goto [[OUTER]]
// CHECK:       [[OUTER]]:{{$}}
// CHECK-NEXT:    call g(6)
// CHECK-NEXT:    unwind
