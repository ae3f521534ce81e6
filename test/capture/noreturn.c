// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// After a call that does not return, in every spelling, nothing follows.
__declspec(noreturn) void a(int);
__attribute__((noreturn)) void b(int);
_Noreturn void c(int);
#define DECLSPEC_NORETURN __declspec(noreturn)
DECLSPEC_NORETURN void d(int);
void back(int);
int f(int n)
{
    if (n == 1)
        a(1);
    if (n == 2)
        b(2);
    if (n == 3)
        c(3);
    if (n == 4)
        d(4);
    if (n == 5)
        back(5);
    __debugbreak();
    return 0;
}
// CHECK-LABEL: function 'f'
// CHECK-DAG:     call a(1){{.*[[:space:]]}}    stop
// CHECK-DAG:     call b(2){{.*[[:space:]]}}    stop
// CHECK-DAG:     call c(3){{.*[[:space:]]}}    stop
// CHECK-DAG:     call d(4){{.*[[:space:]]}}    stop
// CHECK-DAG:     call back(5){{.*[[:space:]]}}    goto
// CHECK-DAG:     call __debugbreak(){{.*[[:space:]]}}    return 0
