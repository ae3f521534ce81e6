// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Templates as they were instantiated: functions, members, destructors that nobody names.
template <class T> T largest(T a, T b) { return a < b ? b : a; }
template <class T> struct holder {
    holder(T *p) : held(p) {}
    ~holder() { delete held; }
    T *detach()
    {
        T *p = held;
        held = nullptr;
        return p;
    }
    T *operator->() const { return held; }
    T *held;
};
template <class T, void (*release)(T *)> struct scoped {
    explicit scoped(T *p) : object(p) {}
    ~scoped()
    {
        if (object)
            release(object);
    }
    T *object;
};
template <int size> struct buffer {
    int data[size];
    int length() const { return size; }
};
struct item {
    int n;
};
void put(item *p);
int use(item *p)
{
    holder<item> h(new item);
    scoped<item, put> s(p);
    buffer<8> b;
    h->n = largest(1, 2) + largest<long>(3, 4) + b.length();
    h.detach();
    return 0;
}
// A base that depends on the parameters.
template <class T> struct counted {
    counted() : count(1) {}
    ~counted() { count = 0; }
    int count;
};
template <class T> struct shared : counted<T> {
    shared(T *p) : object(p) {}
    int uses() { return this->count; }
    T *object;
};
int count(item *p)
{
    shared<item> s(p);
    return s.uses() + s.count;
}
// CHECK-LABEL: function 'largest'
// CHECK-NEXT:    params: a, b
// CHECK-NEXT:    b0:
// CHECK-NEXT:      branch (a < b) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %0 = b
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %0 = a
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'largest'
// CHECK-NEXT:    params: a, b
// CHECK-NEXT:    b0:
// CHECK-NEXT:      branch (a < b) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %0 = b
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %0 = a
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'holder<item>::holder'
// CHECK-NEXT:    params: this, p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->held = p
// CHECK-NEXT:      return
// CHECK-LABEL: function 'holder<item>::~holder'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = this->held
// CHECK-NEXT:      branch (%0 != NULL) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call operator delete(%0)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      return
// CHECK-LABEL: function 'holder<item>::detach'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      p = this->held
// CHECK-NEXT:      this->held = NULL
// CHECK-NEXT:      %0 = p
// CHECK-NEXT:      end of scope: p
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'holder<item>::operator->'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return this->held
// CHECK-LABEL: function 'scoped<item, &put>::scoped'
// CHECK-NEXT:    params: this, p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->object = p
// CHECK-NEXT:      return
// CHECK-LABEL: function 'scoped<item, &put>::~scoped'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      branch (this->object) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call put(this->object)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      return
// CHECK-LABEL: function 'buffer<8>::length'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return 8
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call operator new(4)
// CHECK-NEXT:      call holder<item>::holder(&h, %0)
// CHECK-NEXT:      call scoped<item, &put>::scoped(&s, p)
// CHECK-NEXT:      %1 = call largest(1, 2)
// CHECK-NEXT:      %2 = call largest(3, 4)
// CHECK-NEXT:      %3 = call buffer<8>::length(&b)
// CHECK-NEXT:      %4 = call holder<item>::operator->(&h)
// CHECK-NEXT:      %4->n = ((%1 + %2) + %3)
// CHECK-NEXT:      call holder<item>::detach(&h)
// CHECK-NEXT:      end of scope: b
// CHECK-NEXT:      call scoped<item, &put>::~scoped(&s)
// CHECK-NEXT:      end of scope: s
// CHECK-NEXT:      call holder<item>::~holder(&h)
// CHECK-NEXT:      end of scope: h
// CHECK-NEXT:      return 0
// CHECK-LABEL: function 'counted<item>::counted'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->count = 1
// CHECK-NEXT:      return
// CHECK-LABEL: function 'counted<item>::~counted'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->count = 0
// CHECK-NEXT:      return
// CHECK-LABEL: function 'shared<item>::~shared'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call counted<item>::~counted(&this->counted<item>)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'shared<item>::shared'
// CHECK-NEXT:    params: this, p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call counted<item>::counted(&this->counted<item>)
// CHECK-NEXT:      this->object = p
// CHECK-NEXT:      return
// CHECK-LABEL: function 'shared<item>::uses'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return this->count
// CHECK-LABEL: function 'count'
// CHECK-NEXT:    params: p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call shared<item>::shared(&s, p)
// CHECK-NEXT:      %0 = call shared<item>::uses(&s)
// CHECK-NEXT:      %1 = (%0 + s.counted<item>.count)
// CHECK-NEXT:      call shared<item>::~shared(&s)
// CHECK-NEXT:      end of scope: s
// CHECK-NEXT:      return %1
