// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// return: its value is computed in the __try, then the __finally runs, then the value is returned.
// All returns share one copy.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
int f(int a)
{
    __try {
        if (a == 1)
            return g(1);
        if (a == 2)
            return a;
        g(2);
    } __finally {
        a = AbnormalTermination();
    }
    return 0;
}
// CHECK-LABEL: function 'f'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK:         branch (a == 1) ? [[FIRST:b[0-9]+]] : {{b[0-9]+}}
// CHECK:       [[FIRST]]: (handler [[HANDLER]])
// CHECK-NEXT:    [[CALL:%[0-9]+]] = call g(1)
// CHECK-NEXT:    [[R:%[0-9]+]] = [[CALL]]
// CHECK-NEXT:    goto [[COPY:b[0-9]+]]
// CHECK:         [[R]] = a
// CHECK-NEXT:    goto [[COPY]]
// CHECK:       [[COPY]]:{{$}}
// CHECK-NEXT:    a = 1
// CHECK-NEXT:    return [[R]]
// CHECK:         call g(2)
// CHECK-NEXT:    goto [[NORMAL:b[0-9]+]]
// CHECK:       [[NORMAL]]:{{$}}
// CHECK-NEXT:    a = 0
// CHECK-NEXT:    return 0
// CHECK:       [[HANDLER]]:{{$}}
// CHECK-NEXT:    a = 1
// CHECK-NEXT:    unwind

// A return in the __finally replaces whatever was under way, an exception too.
int replaced(void)
{
    __try {
        return g(3);
    } __finally {
        return 7;
    }
}
// CHECK-LABEL: function 'replaced'
// CHECK:         call g(3)
// CHECK:         return 7
// CHECK:         return 7
// CHECK-NOT:     unwind
// CHECK-NOT:     return %
