// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Tables of functions, as drivers register them: positional, designated and through macros.
typedef long (*ROUTINE)(void *);
long create(void *), cleanup(void *), other(void *);
struct operation { unsigned char major; unsigned flags; ROUTINE pre, post; };
#define END 0x80
#define OPERATION(major, pre) {major, 0, pre, 0}
const struct operation operations[] = {
    {0, 0, create, other},
    OPERATION(18, cleanup),
    {.major = 3, .post = (ROUTINE)other},
    {END},
};
struct registration { unsigned short size; const struct operation *operations; ROUTINE unload; };
static const struct registration registration = {sizeof(struct registration), operations, &other};
ROUTINE dispatch[4] = {create, [2] = cleanup};
const struct registration *use(void) { return &registration; }
// CHECK-LABEL: function '<initialisers>'
// CHECK:         zero operations
// CHECK-NEXT:    operations[0].major = 0
// CHECK-NEXT:    operations[0].flags = 0
// CHECK-NEXT:    operations[0].pre = create
// CHECK-NEXT:    operations[0].post = other
// CHECK-NEXT:    operations[1].major = 18 {{.*}} in OPERATION
// CHECK-NEXT:    operations[1].flags = 0
// CHECK-NEXT:    operations[1].pre = cleanup
// CHECK-NEXT:    operations[1].post = NULL
// CHECK-NEXT:    operations[2].major = 3
// CHECK-NEXT:    operations[2].post = other
// CHECK-NEXT:    operations[3].major = 128
// CHECK-NEXT:    zero registration
// CHECK-NEXT:    registration.size = 24
// CHECK-NEXT:    registration.operations = &operations
// CHECK-NEXT:    registration.unload = other
// CHECK-NEXT:    zero dispatch
// CHECK-NEXT:    dispatch[0] = create
// CHECK-NEXT:    dispatch[2] = cleanup
