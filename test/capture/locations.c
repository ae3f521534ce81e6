// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// The place is where the user wrote it, with the outermost macro.
int g(int);
#define INNER(x) g(x)
#define OUTER(x) INNER(x)
#define PASS(x) (x)
void f(int a)
{
    g(1);
    OUTER(2);
    PASS(g(3));
    a = PASS(4);
}
// CHECK-LABEL: function 'f' {{.*}}locations.c:7:6
// CHECK:         call g(1) {{.*}}; 9:5{{$}}
// CHECK-NEXT:    call g(2) {{.*}}; 10:5 in OUTER
// CHECK-NEXT:    call g(3) {{.*}}; 11:5 in PASS
// CHECK-NEXT:    a = 4 {{.*}}; 12:5{{$}}
