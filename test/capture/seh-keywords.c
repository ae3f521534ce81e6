// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// MSVC's other spellings: without underscores, as its headers define them.
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

// The older ones, with a single underscore.
void older(void)
{
    _try {
        if (g(6))
            _leave;
        g(7);
    } _except (1) {
        g(8);
    }
    _try {
        g(9);
    } _finally {
        g(10);
    }
}
// CHECK-LABEL: function 'older'
// CHECK-NOT:     [degraded]
// CHECK:       b1: (handler [[HANDLER:b[0-9]+]])
// CHECK:       [[HANDLER]]:{{$}}
// CHECK-NEXT:    call g(8)
