// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Into arrays, braced or not, and as pointers.
typedef unsigned short wide;
char text[] = "a\tb\"c\\";
char padded[8] = {"xy"};
wide name[] = L"\\Device";
const char *list[] = {"one", "two" "three", [3] = "four"};
struct { char id[4]; int n; } rows[] = {{"p", 1}, "q", 2};
// CHECK:         text = "a\tb\"c\\"
// CHECK-NEXT:    zero padded
// CHECK-NEXT:    padded = "xy"
// CHECK-NEXT:    name = "\\Device"
// CHECK-NEXT:    zero list
// CHECK-NEXT:    list[0] = "one"
// CHECK-NEXT:    list[1] = "twothree"
// CHECK-NEXT:    list[3] = "four"
// CHECK-NEXT:    zero rows
// CHECK-NEXT:    rows[0].id = "p"
// CHECK-NEXT:    rows[0].n = 1
// CHECK-NEXT:    rows[1].id = "q"
// CHECK-NEXT:    rows[1].n = 2
// CHECK-NEXT:    return
