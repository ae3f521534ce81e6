// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// goto out of a __try: one copy for each label, abnormal; the label may come later or earlier.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
void f(int a)
{
again:
    g(1);
    __try {
        int in = g(2);
        if (in == 1)
            goto out;
        if (in == 2)
            goto again;
        if (in == 3)
            goto out;
    } __finally {
        g(AbnormalTermination());
    }
    g(3);
out:
    g(4);
}
// CHECK-LABEL: function 'f'
// CHECK:         goto [[AGAIN:b[0-9]+]]
// CHECK:       [[AGAIN]]:
// CHECK-NEXT:    call g(1)
// CHECK:         branch (in == 1) ? [[ONE:b[0-9]+]] :
// CHECK:       [[ONE]]: (handler
// CHECK-NEXT:    end of scope: in
// CHECK-NEXT:    goto [[COPY:b[0-9]+]]
// CHECK:         branch (in == 2) ? [[TWO:b[0-9]+]] :
// CHECK:       [[TWO]]: (handler
// CHECK-NEXT:    end of scope: in
// CHECK-NEXT:    goto [[BACK:b[0-9]+]]
// CHECK:       [[BACK]]:{{$}}
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[AGAIN]]
// CHECK:         branch (in == 3) ? [[THREE:b[0-9]+]] :
// CHECK:       [[THREE]]: (handler
// CHECK-NEXT:    end of scope: in
// CHECK-NEXT:    goto [[COPY]]
// CHECK:       [[COPY]]:{{$}}
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[OUT:b[0-9]+]]
// CHECK:         call g(0)
// CHECK-NEXT:    call g(3)
// CHECK-NEXT:    goto [[OUT]]
// CHECK:       [[OUT]]:
// CHECK-NEXT:    call g(4)
