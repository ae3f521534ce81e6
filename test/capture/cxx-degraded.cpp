// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// What cannot be lowered is UNKNOWN, and the function says why it is degraded.
struct base {
    int a;
};
struct left : virtual base {
    left();
    int l;
};
struct thing {
    int method(int n);
};
struct derived : left {
};
int through_member(thing *t, int (thing::*which)(int)) { return (t->*which)(1); }
void virtual_base() { derived d; }
int fine(thing *t) { return t->method(2); }
// CHECK-LABEL: function 'derived::derived' {{.*}}[inline] [degraded]: base class not known
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call left::left(&this->left)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'through_member' {{.*}}[degraded]: call through a pointer to a member, or not resolved
// CHECK-NEXT:    params: t, which
// CHECK-NEXT:    b0:
// CHECK-NEXT:      unknown
// CHECK-NEXT:      return unknown
// CHECK-LABEL: function 'virtual_base'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call derived::derived(&d)
// CHECK-NEXT:      end of scope: d
// CHECK-NEXT:      return
// CHECK-LABEL: function 'fine'
// CHECK-NEXT:    params: t
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call thing::method(t, 2)
// CHECK-NEXT:      return %0
