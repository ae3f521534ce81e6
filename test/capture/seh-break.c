// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// break and continue of a loop around the __try run the __finally; of a loop inside it they do not.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
void f(int a)
{
    while (a) {
        __try {
            if (g(1))
                break;
            if (g(2))
                continue;
            while (g(3))
                break;
        } __finally {
            g(4);
        }
        a--;
    }
    g(5);
}
// CHECK-LABEL: function 'f'
// CHECK:         goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    branch (a) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]: (handler [[HANDLER:b[0-9]+]])
// CHECK-NEXT:    [[ONE:%[0-9]+]] = call g(1)
// CHECK-NEXT:    branch ([[ONE]]) ? [[BREAK:b[0-9]+]] : [[NEXT:b[0-9]+]]
// CHECK:       [[BREAK]]:{{$}}
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[NEXT]]: (handler [[HANDLER]])
// CHECK-NEXT:    [[TWO:%[0-9]+]] = call g(2)
// CHECK-NEXT:    branch ([[TWO]]) ? [[CONTINUE:b[0-9]+]] : [[INNER:b[0-9]+]]
// CHECK:       [[CONTINUE]]:{{$}}
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    goto [[HEAD]]
// CHECK:       [[INNER]]: (handler [[HANDLER]])
// CHECK-NEXT:    [[THREE:%[0-9]+]] = call g(3)
// CHECK:         call g(4)
// CHECK-NEXT:    a = (a - 1)
// CHECK-NEXT:    goto [[HEAD]]
