// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Methods take `this` first; static ones do not. Names are qualified, overloads are told apart.
namespace io {
class port {
public:
    int open(int mode);
    int open(const char *name) { return open(name ? 1 : 0); }
    static int count(int n) { return n; }
    int get() const { return this->fd + limit; }
    static int limit;
private:
    int fd;
};
int port::open(int mode)
{
    fd = mode;
    return get() + count(2) + port::count(3);
}
} // namespace io
int use(io::port *p, io::port &q) { return p->open(1) + q.open("x") + io::port::limit; }
// CHECK-LABEL: function 'io::port::open'
// CHECK-NEXT:    params: this, name
// CHECK-NEXT:    b0:
// CHECK-NEXT:      branch (name) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %0 = 1
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %0 = 0
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      %1 = call io::port::open(this, %0)
// CHECK-NEXT:      return %1
// CHECK-LABEL: function 'io::port::count'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return n
// CHECK-LABEL: function 'io::port::get'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return (this->fd + io::port::limit)
// CHECK-LABEL: function 'io::port::open'
// CHECK-NEXT:    params: this, mode
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->fd = mode
// CHECK-NEXT:      %0 = call io::port::get(this)
// CHECK-NEXT:      %1 = call io::port::count(2)
// CHECK-NEXT:      %2 = call io::port::count(3)
// CHECK-NEXT:      return ((%0 + %1) + %2)
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: p, q
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call io::port::open(p, 1)
// CHECK-NEXT:      %1 = call io::port::open(q, "x")
// CHECK-NEXT:      return ((%0 + %1) + io::port::limit)
