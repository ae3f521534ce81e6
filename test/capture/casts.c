// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Conversions that change a value are kept; between pointers only the ends count, and not their
// qualifiers.
typedef struct a { int n; } A;
typedef struct b { int n; } B;
void pa(A *a), pv(const void *v), pb(B *b), uc(unsigned char c);
void f(A *a, int i, void *v)
{
    pb((B *)(void *)a);
    pa((A *)(void *)a);
    pa((A *)(unsigned long long)a);
    pa((A *)(char *)v);
    pv((const A *)a);
    uc(i);
    i = (short)i;
}
// CHECK-LABEL: function 'f'
// CHECK:         call pb(a)
// CHECK-NEXT:    call pa(a)
// CHECK-NEXT:    call pa(a)
// CHECK-NEXT:    call pa(v)
// CHECK-NEXT:    call pv(a)
// CHECK-NEXT:    call uc((unsigned char)i)
// CHECK-NEXT:    i = (int)(short)i
