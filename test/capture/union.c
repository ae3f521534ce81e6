// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
union u { int i; void *p; unsigned char bytes[8]; };
int f(union u *u, union u v)
{
    u->p = &v.i;
    v.bytes[3] = u->bytes[0];
    *u = v;
    return u->i;
}
// CHECK-LABEL: function 'f'
// CHECK:         u->p = {{.*}}&v.i
// CHECK-NEXT:    v.bytes[3] = u->bytes[0]
// CHECK-NEXT:    *u = v
// CHECK-NEXT:    return u->i
