// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=cfg %s -- | FileCheck --check-prefix=CFG %s
// Types that nobody declares: a pointer by its name, a record by what is done with it, the type of a
// function by the function declared with it, an integer else. A function that only hands values of
// them on, or asks whether they are null or the same, is as good as any other.
int take(void *);
int known(int);
NEWHANDLE kept;
EVT_NEW_THING OnThing;
int OnThing(int a, void *b) { return take(b) + a; }
int pass(PNEWCONTEXT context, NEWHANDLE handle)
{
    PNEWCONTEXT other = (PNEWCONTEXT)context;
    if (context == other && !handle && handle != kept)
        known(1);
    return take(context) + known((NEWNUMBER)2);
}
int local(int n)
{
    NEWRECORD record = {0};
    record.Size = n;
    return take(&record);
}
int arrow(PNEWCONTEXT context)
{
    return known(context->Inner->Count);
}
int measure(void *p) { return known(sizeof(NEWSIZE)) + take(p); }
int ordered(NEWHANDLE handle) { return handle < 3 ? known(4) : 0; }
int counted(PNEWCONTEXT context) { return take(context + 1); }
int through(void *p) { return known(*(NEWNUMBER *)p); }
struct mine { int before; NEWHANDLE handle; int after; };
int layout(struct mine *mine) { return mine->after; }
int whole(struct mine *mine) { return take(mine); }
int after(int n) { return known(n); }

// CFG-LABEL: function 'OnThing'
// CFG-NOT:     [degraded]
// CFG-SAME:    [role EVT_NEW_THING]
// CFG-LABEL: function 'pass'
// CFG-NOT:     [degraded]
// CFG:         call known(1)
// CFG:         call take(context)
// CFG:         call known(2)
// CFG-LABEL: function 'local' {{.*}} [degraded]
// CFG:         record.Size = {{.*}}n
// CFG:         call take(&record)
// CFG-LABEL: function 'arrow' {{.*}} [degraded]
// CFG:         call known({{.*}}Inner->Count)
// The size that was made up is not there.
// CFG-LABEL: function 'measure' {{.*}} [degraded]
// CFG:         call known({{.*}}unknown
// CFG-LABEL: function 'ordered' {{.*}} [degraded]
// CFG-LABEL: function 'counted' {{.*}} [degraded]
// CFG-LABEL: function 'through' {{.*}} [degraded]
// CFG-LABEL: function 'layout' {{.*}} [degraded]
// CFG-LABEL: function 'whole'
// CFG-NOT:     [degraded]
// CFG-LABEL: function 'after'
// CFG-NOT:     [degraded]

// CHECK:      problems:
// CHECK-NEXT: error {{.*}}recover-types.c:18:5: depends on 'NEWRECORD', which had to be made up [in 'local']
// CHECK-NEXT: error {{.*}}recover-types.c:24:5: depends on 'NEWCONTEXT_Inner', {{.*}} [in 'arrow']
// CHECK-NEXT: error {{.*}}depends on 'NEWSIZE', {{.*}} [in 'measure']
// CHECK-NEXT: error {{.*}}depends on 'NEWHANDLE', {{.*}} [in 'ordered']
// CHECK-NEXT: error {{.*}}depends on 'PNEWCONTEXT', {{.*}} [in 'counted']
// CHECK-NEXT: error {{.*}}depends on 'NEWNUMBER', {{.*}} [in 'through']
// CHECK-NEXT: error {{.*}}depends on 'NEWHANDLE', {{.*}} [in 'layout']
// CHECK-NEXT: note {{.*}}recover-types.c:8:1: declared by drvlint: type 'NEWHANDLE' is unknown{{$}}
// CHECK-NEXT: note {{.*}}recover-types.c:9:1: declared by drvlint: type 'EVT_NEW_THING' is unknown
// CHECK-NEXT: note {{.*}}recover-types.c:11:10: declared by drvlint: type 'PNEWCONTEXT' is unknown
// CHECK-NEXT: note {{.*}}recover-types.c:16:35: declared by drvlint: type 'NEWNUMBER' is unknown
// CHECK-NEXT: note {{.*}}recover-types.c:20:5: declared by drvlint: type 'NEWRECORD' is unknown
// CHECK-NEXT: note {{.*}}recover-types.c:28:44: declared by drvlint: type 'NEWSIZE' is unknown
// CHECK-NOT: {{.}}
