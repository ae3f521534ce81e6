// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=cfg %s -- | FileCheck --check-prefix=CFG %s
// Constants and objects that nobody declares are unknown values: the number a constant was given for
// the parser's sake never shows. A function that decides by one is degraded; one that passes it on,
// stores or returns it is not.
int known(int);
extern int outside;
typedef void (*routine)(int);
enum mine { FIRST, SECOND = NEW_NUMBER, THIRD };
const routine table[] = { newRoutine, 0 };
const int numbers[] = { 1, NEW_NUMBER, NEW_NUMBER | 2 };
int pass(int n)
{
    int kept = NEW_NUMBER;
    known(NEW_NUMBER | 1);
    known(newObject);
    outside = newObject;
    return n ? kept : NEW_NUMBER;
}
int compare(int n) { return n == NEW_NUMBER ? known(1) : known(2); }
int test(int n) { if (n & NEW_NUMBER) known(1); return 0; }
int fold(void) { if (NEW_NUMBER) return known(1); return known(2); }
int loop(void) { for (int i = 0; i < newObject; i++) known(i); return 0; }
int label(int n)
{
    switch (n) {
    case NEW_CASE:
        return known(1);
    case NEW_OTHER_CASE:
        return known(2);
    }
    return known(3);
}
int counted(int n) { return n == THIRD ? known(1) : 0; }
int first(int n) { return known(FIRST); }
int sized(int n) { char buffer[NEW_SIZE]; return known(buffer[0]); }
int indexed(int *p) { p[NEW_NUMBER] = 1; return known(*p); }
int member(int n) { return newRecord.Part + newPointer->Part + newArray[n]; }
int assigned(int n) { newObject = n; return known(n); }
int address(int n) { return known(n) + (int)(long long)&NEW_OBJECT; }
int result(void *p) { return NewCall(p)->Part; }

// CFG-LABEL: function 'pass'
// CFG-NOT:     [degraded]
// CFG:         kept = {{.*}}unknown
// CFG-NEXT:    call known({{.*}}unknown
// CFG-NEXT:    call known({{.*}}newObject
// CFG-NEXT:    outside = {{.*}}newObject
// CFG-NOT:     1000
// CFG-LABEL: function 'compare' {{.*}} [degraded]
// CFG:         call known(1)
// CFG:         call known(2)
// CFG-NOT:     1000
// CFG-LABEL: function 'test' {{.*}} [degraded]
// CFG-LABEL: function 'fold' {{.*}} [degraded]
// CFG:         call known(1)
// CFG:         call known(2)
// CFG-LABEL: function 'loop' {{.*}} [degraded]
// CFG-LABEL: function 'label' {{.*}} [degraded]
// CFG-DAG:     call known(1)
// CFG-DAG:     call known(2)
// CFG-DAG:     call known(3)
// CFG-LABEL: function 'counted' {{.*}} [degraded]
// CFG-NOT:     1000
// CFG-LABEL: function 'first'
// CFG-NOT:     [degraded]
// CFG-LABEL: function 'sized' {{.*}} [degraded]
// CFG-LABEL: function 'indexed' {{.*}} [degraded]
// CFG-LABEL: function 'member' {{.*}} [degraded]
// CFG-LABEL: function 'assigned'
// CFG-NOT:     [degraded]
// CFG-LABEL: function 'address'
// CFG-NOT:     [degraded]
// CFG-LABEL: function 'result' {{.*}} [degraded]
// CFG-LABEL: function '<initialisers>'
// CFG-NOT:     [degraded]
// CFG:         table[0] = {{.*}}newRoutine
// CFG:         numbers[1] = {{.*}}unknown
// CFG-NEXT:    numbers[2] = {{.*}}unknown

// CHECK-DAG: global 'newObject': {{.*}} [invented]
// CHECK-DAG: function 'newRoutine': {{.*}} [invented]
// CHECK-DAG: function 'NewCall': {{.*}} [invented]
// CHECK: problems:
// CHECK-NOT: undeclared
// CHECK-DAG: note {{.*}}recover-values.c:9:29: declared by drvlint: constant 'NEW_NUMBER' is unknown{{$}}
// CHECK-DAG: note {{.*}}recover-values.c:27:10: declared by drvlint: constant 'NEW_CASE' is unknown{{$}}
// CHECK-DAG: note {{.*}}recover-values.c:10:27: declared by drvlint: object 'newRoutine' is unknown{{$}}
// CHECK-DAG: note {{.*}}recover-values.c:16:11: declared by drvlint: object 'newObject' is unknown{{$}}
// CHECK-DAG: note {{.*}} declared by drvlint: object 'newRecord' is unknown{{$}}
// CHECK-DAG: note {{.*}} declared by drvlint: object 'newPointer' is unknown{{$}}
// CHECK-DAG: note {{.*}} declared by drvlint: object 'newArray' is unknown{{$}}
// CHECK-DAG: note {{.*}} declared by drvlint: object 'NEW_OBJECT' is unknown{{$}}
// CHECK-NOT: undeclared
