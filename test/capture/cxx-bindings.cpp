// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Structured bindings are names for the parts of an unnamed object, or of the one referred to.
struct pair {
    int first;
    int *second;
};
pair make(int n);
int use(pair &p)
{
    auto [a, b] = make(1);
    auto &[c, d] = p;
    c = a;
    int numbers[2] = {1, 2};
    auto [x, y] = numbers;
    return *b + *d + x + y;
}
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      <binding> = call make(1)
// CHECK-NEXT:      %0 = p
// CHECK-NEXT:      %0->first = <binding>.first
// CHECK-NEXT:      zero numbers
// CHECK-NEXT:      numbers[0] = 1
// CHECK-NEXT:      numbers[1] = 2
// CHECK-NEXT:      <binding>#2 = numbers
// CHECK-NEXT:      %1 = (((*<binding>.second + *%0->second) + <binding>#2[0]) + <binding>#2[1])
// CHECK-NEXT:      end of scope: <binding>#2
// CHECK-NEXT:      end of scope: numbers
// CHECK-NEXT:      end of scope: <binding>
// CHECK-NEXT:      return %1
