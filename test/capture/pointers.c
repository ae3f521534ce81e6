// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// An array is its address; an element of an array is its place, of a pointer what lies behind it.
int g(int *);
struct s { int list[4]; int *p; };
void f(struct s *s, int *p, int i)
{
    int a[3], m[2][2], (*pa)[3] = &a;
    g(a);
    g(a + i);
    g(&a[i]);
    g(s->list);
    a[i] = 1;
    p[i] = 2;
    p[0] = 3;
    *a = 4;
    *(a + i) = 5;
    i[a] = 6;
    s->list[1] = s->p[1];
    s[1].p = &*p;
    m[1][i] = (*pa)[2];
    p = m[1];
    p += i;
    i = &a[2] - p;
    i = p == 0 || p > a;
}
// CHECK-LABEL: function 'f'
// CHECK:         pa = &a
// CHECK-NEXT:    call g(&a)
// CHECK-NEXT:    call g((&a + i))
// CHECK-NEXT:    call g(&a[i])
// CHECK-NEXT:    call g(&s->list)
// CHECK-NEXT:    a[i] = 1
// CHECK-NEXT:    *(p + i) = 2
// CHECK-NEXT:    *p = 3
// CHECK-NEXT:    a[0] = 4
// CHECK-NEXT:    a[i] = 5
// CHECK-NEXT:    a[i] = 6
// CHECK-NEXT:    s->list[1] = *(s->p + 1)
// CHECK-NEXT:    (s + 1)->p = p
// CHECK-NEXT:    m[1][i] = (*pa)[2]
// CHECK-NEXT:    p = &m[1]
// CHECK-NEXT:    p = (p + i)
// CHECK-NEXT:    i = (int)(&a[2] - p)
// CHECK-NEXT:    branch (p == NULL) ?
