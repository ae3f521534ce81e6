// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The spellings of MSVC's headers without underscores.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
void f(void)
{
    try {
        if (g(1))
            leave;
        g(2);
    } finally {
        g(3);
    }
    try {
        g(4);
    } except (1) {
        g(5);
    }
}
// CHECK-LABEL: function 'f'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK:         branch ({{%[0-9]+}}) ? [[NORMAL:b[0-9]+]] :
// CHECK:       [[NORMAL]]:{{$}}
// CHECK-NEXT:    call g(3)
// CHECK:         call g(5)
