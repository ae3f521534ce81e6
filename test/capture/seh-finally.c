// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The __finally body once for the normal way, where AbnormalTermination() is 0, and once for
// exceptions, which go on outwards.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
void f(void)
{
    __try {
        g(1);
    } __finally {
        if (AbnormalTermination())
            g(2);
        g(3);
    }
    g(4);
}
// CHECK-LABEL: function 'f'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[NORMAL:b[0-9]+]]
// CHECK:       [[NORMAL]]:{{$}}
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    return
// CHECK:       [[HANDLER]]:{{$}}
// CHECK-NEXT:    call g(2)
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    unwind
