// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The filter decides: 1 runs the handler, 0 searches outwards, a condition branches, a value is
// compared with 0.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
int always(void)
{
    __try {
        g(1);
    } __except (1) {
        return g(2);
    }
    return 0;
}
// CHECK-LABEL: function 'always'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK-NEXT:    call g(1)
// CHECK:       [[HANDLER]]:{{$}}
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(2)
// CHECK-NEXT:    return [[R]]
// CHECK-NOT:     unwind

void never(void)
{
    __try {
        g(3);
    } __except (0) {
        g(4);
    }
}
// CHECK-LABEL: function 'never'
// CHECK:         call g(3)
// CHECK-NOT:     call g(4)
// CHECK:         unwind

void condition(void)
{
    __try {
        g(5);
    } __except (GetExceptionCode() == 0xC0000005 ? 1 : 0) {
        g(GetExceptionCode());
    }
}
// CHECK-LABEL: function 'condition'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK:       [[HANDLER]]:{{$}}
// CHECK-NEXT:    [[CODE:%[0-9]+]] = call _exception_code()
// CHECK-NEXT:    branch ([[CODE]] == {{.*}}) ? [[TAKEN:b[0-9]+]] : [[UNWIND:b[0-9]+]]
// CHECK:       [[TAKEN]]:{{$}}
// CHECK-NEXT:    [[AGAIN:%[0-9]+]] = call _exception_code()
// CHECK-NEXT:    call g((int)[[AGAIN]])
// CHECK:       [[UNWIND]]:{{$}}
// CHECK-NEXT:    unwind

void filter(void)
{
    int code;
    __try {
        g(6);
    } __except (code = GetExceptionCode(), g(code)) {
        g(7);
    }
}
// CHECK-LABEL: function 'filter'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK:       [[HANDLER]]:{{$}}
// CHECK:         code = (int)
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(code)
// CHECK-NEXT:    branch ([[R]] > 0) ? [[TAKEN:b[0-9]+]] : [[UNWIND:b[0-9]+]]
// CHECK:       [[TAKEN]]:{{$}}
// CHECK-NEXT:    call g(7)
