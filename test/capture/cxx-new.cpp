// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// `new` is a call of the driver's operator, then of the constructor unless it returned null;
// `delete` the destructor, then the operator.
typedef decltype(sizeof 0) size_t;
enum pool { paged, nonpaged };
void *operator new(size_t size, pool kind, unsigned tag);
void *operator new[](size_t size, pool kind, unsigned tag);
void *operator new(size_t, void *where) noexcept { return where; }
void operator delete(void *memory);
struct item {
    item(int n);
    item();
    ~item();
};
struct own {
    static void *operator new(size_t size, int lookaside);
    static void operator delete(void *memory);
    int value;
};
struct virtual_one {
    virtual ~virtual_one();
};
item *one(int n) { return new (nonpaged, 'abcd') item(n); }
item *two() { return new (paged, 1) item[2]; }
own *three() { return new (5) own; }
item *four(void *where) { return new (where) item(4); }
int *five(unsigned n) { return new (paged, 2) int[n]; }
void gone(item *p, own *q, virtual_one *r, int *s)
{
    delete p;
    delete q;
    delete r;
    delete[] s;
}
void by_hand(item *p) { p->~item(); }
// CHECK-LABEL: function 'operator new'
// CHECK-NEXT:    params: , where
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return where
// CHECK-LABEL: function 'one'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call operator new(1, 1, 1633837924)
// CHECK-NEXT:      %1 = %0
// CHECK-NEXT:      branch (%1 != NULL) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call item::item(%1, n)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      return %1
// CHECK-LABEL: function 'two'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call operator new[](2, 0, 1)
// CHECK-NEXT:      %1 = %0
// CHECK-NEXT:      branch (%1 != NULL) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call item::item(%1)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      return %1
// CHECK-LABEL: function 'three'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call own::operator new(4, 5)
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'four'
// CHECK-NEXT:    params: where
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call operator new(1, where)
// CHECK-NEXT:      %1 = %0
// CHECK-NEXT:      branch (%1 != NULL) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call item::item(%1, 4)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      return %1
// CHECK-LABEL: function 'five'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call operator new[](((unsigned long long)n * 4), 0, 2)
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'gone'
// CHECK-NEXT:    params: p, q, r, s
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = p
// CHECK-NEXT:      branch (%0 != NULL) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call item::~item(%0)
// CHECK-NEXT:      call operator delete(%0)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %1 = q
// CHECK-NEXT:      branch (%1 != NULL) ? b3 : b4
// CHECK-NEXT:    b3:
// CHECK-NEXT:      call own::operator delete(%1)
// CHECK-NEXT:      goto b4
// CHECK-NEXT:    b4:
// CHECK-NEXT:      %2 = r
// CHECK-NEXT:      branch (%2 != NULL) ? b5 : b6
// CHECK-NEXT:    b5:
// CHECK-NEXT:      call (*virtual virtual_one::~virtual_one[unknown])(%2)
// CHECK-NEXT:      call operator delete(%2)
// CHECK-NEXT:      goto b6
// CHECK-NEXT:    b6:
// CHECK-NEXT:      %3 = s
// CHECK-NEXT:      branch (%3 != NULL) ? b7 : b8
// CHECK-NEXT:    b7:
// CHECK-NEXT:      call operator delete[](%3)
// CHECK-NEXT:      goto b8
// CHECK-NEXT:    b8:
// CHECK-NEXT:      return
// CHECK-LABEL: function 'by_hand'
// CHECK-NEXT:    params: p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call item::~item(p)
// CHECK-NEXT:      return
// CHECK-LABEL: function '<initialisers>'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      virtual virtual_one::~virtual_one[0] = virtual_one::~virtual_one
// CHECK-NEXT:      return
