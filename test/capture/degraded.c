// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- | FileCheck --check-prefix=FACTS %s
// A function with an error in it is degraded; its neighbours are not. One that calls what nobody
// declared is not either: the callee is marked. Nor is one that is defined with other types than it was
// declared with, which MSVC lets pass.
int g(int);
int fine(int n) { return g(n); }
int broken(int n)
{
    g(1);
    (n + 1) = 1;
    return g(2);
}
int guessed(int n) { return undeclared_function(n); }
void other(void *context, int n);
void other(char *context, int n) { g(*context + n); }
int last(int n) { return n; }
// CHECK-LABEL: function 'fine'
// CHECK-NOT:     [degraded]
// CHECK-LABEL: function 'broken' {{.*}} [degraded]
// CHECK:         call g(1)
// CHECK:         call g(2)
// CHECK-LABEL: function 'guessed'
// CHECK-NOT:     [degraded]
// CHECK:         call undeclared_function(n)
// CHECK-LABEL: function 'other'
// CHECK-NOT:     [degraded]
// CHECK:         call g(((int)*context + n))
// CHECK-LABEL: function 'last'
// CHECK-NOT:     [degraded]
// FACTS:       function 'undeclared_function': {{.*}}[invented]
