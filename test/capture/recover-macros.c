// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=cfg %s -- | FileCheck --check-prefix=CFG %s
// Macros that nobody defines: annotations, calling conventions, declarations as a whole. They expand
// to nothing and cost no function anything.
typedef int NUMBER;
int known(int);
int NEWCALL convention(int a) { return known(a); }
NEWEXPORT NUMBER exported(int a) { return known(a); }
int annotated(_In_new_ int a, _Out_new_(3) int *b) { *b = a; return known(a); }
_Function_new_(return == 0)
int function(__drv_new(1) int a) { return known(a); }
NEW_DECLARE(Name, Other)
int after(int a) { return known(a); }

// CFG-NOT:   degraded
// CFG:       function 'convention'
// CFG:       call known(a)
// CFG:       function 'exported'
// CFG:       call known(a)
// CFG:       function 'annotated'
// CFG-NEXT:  params: a, b
// CFG:       call known(a)
// CFG:       function 'function'
// CFG:       call known(a)
// CFG:       function 'after'
// CFG:       call known(a)

// CHECK:      problems:
// CHECK-NEXT: note {{.*}}recover-macros.c:7:12: declared by drvlint: macro 'NEWCALL' is unknown
// CHECK-NEXT: note {{.*}}recover-macros.c:8:1: declared by drvlint: macro 'NEWEXPORT' is unknown
// CHECK-NEXT: note {{.*}}declared by drvlint: macro '_In_new_' is unknown
// CHECK-NEXT: note {{.*}}declared by drvlint: macro '_Out_new_' is unknown
// CHECK-NEXT: note {{.*}}declared by drvlint: macro '_Function_new_' is unknown
// CHECK-NEXT: note {{.*}}declared by drvlint: macro '__drv_new' is unknown
// CHECK-NEXT: note {{.*}}declared by drvlint: macro 'NEW_DECLARE' is unknown
// CHECK-NOT: {{.}}
