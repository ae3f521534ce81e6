// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// __leave goes to the end of the __try: the normal copy of __finally, past an __except.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
void with_finally(int a)
{
    __try {
        int in = a;
        if (in)
            __leave;
        g(1);
    } __finally {
        g(AbnormalTermination());
    }
    g(2);
}
// CHECK-LABEL: function 'with_finally'
// CHECK:         branch (in) ? [[LEAVE:b[0-9]+]] : [[ON:b[0-9]+]]
// CHECK:       [[LEAVE]]:
// CHECK-NEXT:    end of scope: in
// CHECK-NEXT:    goto [[NORMAL:b[0-9]+]]
// CHECK:       [[ON]]:
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    end of scope: in
// CHECK-NEXT:    goto [[NORMAL]]
// CHECK:       [[NORMAL]]:{{$}}
// CHECK-NEXT:    call g(0)
// CHECK-NEXT:    call g(2)

void with_except(int a)
{
    __try {
        if (a)
            __leave;
        g(3);
    } __except (1) {
        g(4);
    }
    g(5);
}
// CHECK-LABEL: function 'with_except'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK-NEXT:    branch (a) ? [[AFTER:b[0-9]+]] : [[ON:b[0-9]+]]
// CHECK:       [[ON]]: (handler [[HANDLER]])
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[HANDLER]]:{{$}}
// CHECK-NEXT:    call g(4)
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    call g(5)
