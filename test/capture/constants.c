// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// What the source spells with macros and casts is one number, as its type holds it.
typedef long NTSTATUS;
#define STATUS_NO ((NTSTATUS)0xC0000001L)
#define NULL ((void *)0)
enum { A = 5, B };
void n(NTSTATUS s), u(unsigned u), w(unsigned long long w), i(int i), p(void *p), c(unsigned char c);
void f(void)
{
    n(STATUS_NO);
    n(0);
    u(0xFFFFFFFF);
    u(-1);
    w(0xFFFFFFFFFFFFFFFF);
    i(B);
    i('a');
    i(L'b');
    i(~0 & 0xF0 | A << 2);
    i(-7 / 2);
    i(-1 < 1u);
    c(300);
    p(NULL);
    p((void *)-1);
    i(1 ? A : B);
}
// CHECK-LABEL: function 'f'
// CHECK:         call n(0xC0000001)
// CHECK-NEXT:    call n(0)
// CHECK-NEXT:    call u(4294967295)
// CHECK-NEXT:    call u(4294967295)
// CHECK-NEXT:    call w(18446744073709551615)
// CHECK-NEXT:    call i(6)
// CHECK-NEXT:    call i(97)
// CHECK-NEXT:    call i(98)
// CHECK-NEXT:    call i(244)
// CHECK-NEXT:    call i(-3)
// CHECK-NEXT:    call i(0)
// CHECK-NEXT:    call c(44)
// CHECK-NEXT:    call p(NULL)
// CHECK-NEXT:    call p(0xFFFFFFFFFFFFFFFF)
// CHECK-NEXT:    call i(5)
