// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A __try inside a __finally is copied with it; a label in it is one in each copy; a break out of
// the __finally ends an exception.
int g(int);
int _abnormal_termination(void);
unsigned long _exception_code(void);
#define AbnormalTermination _abnormal_termination
#define GetExceptionCode _exception_code
void copied(void)
{
    __try {
        g(1);
    } __finally {
        __try {
            g(2);
        } __except (1) {
            g(3);
        }
    }
}
// CHECK-LABEL: function 'copied'
// CHECK:       b0: (handler [[HANDLER:b[0-9]+]])
// CHECK-NEXT:    call g(1)
// CHECK-NEXT:    goto [[NORMAL:b[0-9]+]]
// CHECK:       [[NORMAL]]: (handler [[INNER:b[0-9]+]])
// CHECK-NEXT:    call g(2)
// CHECK:       [[INNER]]:{{$}}
// CHECK-NEXT:    call g(3)
// CHECK:         return
// CHECK:       [[HANDLER]]: (handler [[OTHER:b[0-9]+]])
// CHECK-NEXT:    call g(2)
// CHECK:       [[OTHER]]:{{$}}
// CHECK-NEXT:    call g(3)
// CHECK:         unwind

void label(int a)
{
    __try {
        g(4);
    } __finally {
        if (a)
            goto skip;
        g(5);
    skip:
        g(6);
    }
}
// CHECK-LABEL: function 'label'
// CHECK:         call g(4)
// CHECK:         branch (a) ? [[SKIP:b[0-9]+]] : [[ON:b[0-9]+]]
// CHECK:       [[ON]]:
// CHECK-NEXT:    call g(5)
// CHECK-NEXT:    goto [[SKIP]]
// CHECK:       [[SKIP]]:
// CHECK-NEXT:    call g(6)
// CHECK-NEXT:    return
// CHECK:         branch (a) ? [[SKIP2:b[0-9]+]] : [[ON2:b[0-9]+]]
// CHECK:       [[ON2]]:
// CHECK-NEXT:    call g(5)
// CHECK-NEXT:    goto [[SKIP2]]
// CHECK:       [[SKIP2]]:
// CHECK-NEXT:    call g(6)
// CHECK-NEXT:    unwind

void ended(int a)
{
    while (a) {
        __try {
            g(7);
        } __finally {
            break;
        }
    }
    g(8);
}
// CHECK-LABEL: function 'ended'
// CHECK:         branch (a) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]: (handler [[AFTER]])
// CHECK-NEXT:    call g(7)
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    call g(8)
// CHECK-NOT:     unwind
