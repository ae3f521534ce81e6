// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Overloaded operators and conversions are calls; the operand on the left is `this`, unless the
// operator is a plain function.
struct data {
    int field;
};
struct pointer {
    data *operator->() const;
    data &operator*() const;
    data **operator&();
    explicit operator bool() const;
    operator data *() const;
    bool operator!() const;
    pointer &operator=(data *to);
    pointer &operator++();
    data &operator[](int index);
    int operator()(int a, int b);
};
bool operator==(const pointer &a, const pointer &b);
void acquire(data **out);
void take(data *d);
int use(pointer &p, pointer &q)
{
    acquire(&p);
    p->field = 1;
    (*p).field = 2;
    p = nullptr;
    ++p;
    p[3].field = 4;
    take(p);
    if (p && !q)
        return p(5, 6);
    return p == q;
}
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: p, q
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call pointer::operator&(p)
// CHECK-NEXT:      call acquire(%0)
// CHECK-NEXT:      %1 = call pointer::operator->(p)
// CHECK-NEXT:      %1->field = 1
// CHECK-NEXT:      %2 = call pointer::operator*(p)
// CHECK-NEXT:      %2->field = 2
// CHECK-NEXT:      %3 = call pointer::operator=(p, NULL)
// CHECK-NEXT:      %4 = call pointer::operator++(p)
// CHECK-NEXT:      %5 = call pointer::operator[](p, 3)
// CHECK-NEXT:      %5->field = 4
// CHECK-NEXT:      %6 = call pointer::operator data *(p)
// CHECK-NEXT:      call take(%6)
// CHECK-NEXT:      %7 = call pointer::operator bool(p)
// CHECK-NEXT:      branch (%7) ? b1 : b3
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %8 = call pointer::operator!(q)
// CHECK-NEXT:      branch (%8) ? b2 : b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %9 = call pointer::operator()(p, 5, 6)
// CHECK-NEXT:      return %9
// CHECK-NEXT:    b3:
// CHECK-NEXT:      %10 = call operator==(p, q)
// CHECK-NEXT:      return (int)%10
