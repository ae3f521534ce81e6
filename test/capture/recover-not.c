// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// What is declared further down is missing at its first use, and is not made up: the error stays, the
// declaration counts. Nor is a macro that some header defines under a condition. A member that a known
// structure does not have is not made up either.
int known(int);
int early(LATE *p) { return known(1); }
typedef struct { int a; } LATE;
int late(LATE *p) { return p->a; }
#ifdef NEVER
#define SOMETIMES __stdcall
#endif
int SOMETIMES conditional(int a) { return known(a); }
int member(LATE *p) { return p->nowhere; }
// CHECK:     function 'late'
// CHECK:     problems:
// CHECK-DAG: {{(note|error)}} {{.*}}recover-not.c:6:11: unknown type name 'LATE'
// CHECK-DAG: error {{.*}}no member named 'nowhere' in 'LATE'
// CHECK-DAG: error {{.*}}recover-not.c:12:14: expected ';'
// CHECK-NOT: drvlint: type 'LATE'
// CHECK-NOT: SOMETIMES' is unknown
