// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Arguments that are left out are those of the declaration.
int g;
struct opt {
    opt(int n = 3);
    ~opt();
    int run(int a, int b = 4, const char *name = nullptr);
};
int plain(int a, int b = sizeof(int), int *c = &g);
int use(opt &o)
{
    opt made;
    return plain(1) + plain(1, 2) + o.run(5) + o.run(5, 6, "x");
}
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: o
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call opt::opt(&made, 3)
// CHECK-NEXT:      %0 = call plain(1, 4, &g)
// CHECK-NEXT:      %1 = call plain(1, 2, &g)
// CHECK-NEXT:      %2 = call opt::run(o, 5, 4, NULL)
// CHECK-NEXT:      %3 = call opt::run(o, 5, 6, "x")
// CHECK-NEXT:      call opt::~opt(&made)
// CHECK-NEXT:      end of scope: made
// CHECK-NEXT:      return (((%0 + %1) + %2) + %3)
