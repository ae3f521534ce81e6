// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Members of anonymous structures and unions, however deep, through pointers and objects.
struct s { int a; union { int x; struct { short lo; union { char c; short hi; }; }; }; };
void f(struct s *p, struct s o)
{
    p->x = o.hi;
    p->c = 1;
    o.lo = p->lo;
    *&p->hi = 2;
}
// CHECK-LABEL: function 'f'
// CHECK:         p->x = (int)o.hi
// CHECK-NEXT:    p->c = 1
// CHECK-NEXT:    o.lo = p->lo
// CHECK-NEXT:    p->hi = 2
