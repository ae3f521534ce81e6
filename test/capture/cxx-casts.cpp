// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Pointers and references move between the classes of a family; a base that is not the first has
// an offset.
struct first {
    int a;
};
struct second {
    int b;
};
struct both : first, second {
    int c;
};
void take_second(second *p);
void take_first(first &r);
void up(both *p, both &r)
{
    first *f = p;
    second *s = p;
    take_second(&r);
    take_first(r);
    s->b = r.b + p->a + r.c;
}
both *down(second *s, first *f, void *v)
{
    both *x = static_cast<both *>(s);
    x = (both *)f;
    x = static_cast<both *>(v);
    x = reinterpret_cast<both *>(s);
    return const_cast<both *>(x);
}
long number(double d, short s) { return static_cast<int>(s) + long(s) + (long)s; }
// CHECK-LABEL: function 'up'
// CHECK-NEXT:    params: p, r
// CHECK-NEXT:    b0:
// CHECK-NEXT:      f = p
// CHECK-NEXT:      s = &p->second
// CHECK-NEXT:      call take_second(&r->second)
// CHECK-NEXT:      call take_first(&r->first)
// CHECK-NEXT:      s->b = ((r->second.b + p->a) + r->c)
// CHECK-NEXT:      end of scope: s
// CHECK-NEXT:      end of scope: f
// CHECK-NEXT:      return
// CHECK-LABEL: function 'down'
// CHECK-NEXT:    params: s, f, v
// CHECK-NEXT:    b0:
// CHECK-NEXT:      x = container(s, both.second)
// CHECK-NEXT:      x = f
// CHECK-NEXT:      x = v
// CHECK-NEXT:      x = s
// CHECK-NEXT:      %0 = x
// CHECK-NEXT:      end of scope: x
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'number'
// CHECK-NEXT:    params: d, s
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return (((int)s + (long)s) + (long)s)
