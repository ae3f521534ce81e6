// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// Linkage, definitions, roles, and who declared what.
typedef int ROLE(int n);
ROLE first;
int first(int n) { return n; }
int late(int n);
ROLE late;
int late(int n) { return n; }
ROLE declared_only;
static int internal(void) { return 1; }
extern int elsewhere;
int tentative;
static int hidden;
int use(void)
{
    static int kept;
    _InterlockedIncrement((long *)&kept);
    return elsewhere + hidden + internal();
}
void many(const char *format, ...);
void call(void) { many("a"); }
// CHECK-DAG: function 'first': int (int) [role ROLE] [external] [defined]
// CHECK-DAG: function 'late': int (int) [role ROLE] [external] [defined]
// CHECK-DAG: function 'declared_only': int (int) [role ROLE] [external]{{ +}};
// CHECK-DAG: function 'internal': int (void) [defined]
// CHECK-DAG: global 'elsewhere': int [external]{{ +}};
// CHECK-DAG: global 'tentative': int [external] [defined]
// CHECK-DAG: global 'hidden': int [defined]
// CHECK-DAG: global 'kept': int [defined] [static local]
// CHECK-DAG: function '_InterlockedIncrement': {{.*}} [builtin]
// CHECK-DAG: function 'many': void (const char *, ...) [external] [variadic]
