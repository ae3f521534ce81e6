// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %drvlint capture --dump=facts --dump=cfg a.c -- > out.txt
// RUN: FileCheck %s --input-file=out.txt --implicit-check-not='[degraded]' --implicit-check-not=' error '
// RUN: grep ' casts.h [0-9a-f]*$' out.txt > rewritten
// RUN: %drvlint capture --dump=facts plain.c -- | grep ' casts.h' | diff rewritten -
// RUN: %drvlint capture --dump=facts not.c -- | FileCheck %s --check-prefix=NOT
// MSVC takes a cast of an object for the object, of the other type: in assignments, with ++, and
// behind `&`; also in a macro of a header, with the type on lines of its own, twice at one place, and
// a cast of a cast.
// What is seen is what was written, where it was written, and the file is what is on disk.

// CHECK-LABEL: function 'assign' a.c:4:5
// CHECK:         *&p = (*&p + 1){{ +}}; 6:5
// CHECK-NEXT:    *&p = (*&p + 4){{ +}}; 7:5
// CHECK-NEXT:    [[OLD:%[0-9]+]] = *&q{{ +}}; 8:6
// CHECK-NEXT:    *&q = ([[OLD]] + 1)
// CHECK-NEXT:    *[[OLD]] = 1{{ +}}; 8:5
// CHECK-NEXT:    *&n = 5{{ +}}; 9:5
// CHECK-NEXT:    [[USED:%[0-9]+]] = call use(n){{ +}}; 10:9
// CHECK-LABEL: function 'address' a.c:14:5
// CHECK:         a = &p{{ +}}; 16:12
// CHECK-NEXT:    b = &p{{ +}}; 17:11
// CHECK-NEXT:    call use((b == &r->next)){{ +}}; 18:5
// CHECK-LABEL: function 'macro' a.c:21:5
// CHECK:         *&p = (*&p + 2){{ +}}; 23:5 in ADVANCE
// CHECK-NEXT:    *&p = (*&p + 3){{ +}}; 24:5 in ADVANCE
// CHECK-NEXT:    call use(0){{ +}}; 24:20
// CHECK:         *&p = (*&p + 1){{ +}}; 25:5
// CHECK-NEXT:    call release(&p){{ +}}; 28:5 in RELEASE
// CHECK-LABEL: function 'nested' a.c:31:5
// CHECK:         [[COUNT:%[0-9]+]] = *&r->next{{ +}}; 33:19
// CHECK-NEXT:    *&r->next = ([[COUNT]] - 1)
// CHECK-NEXT:    branch ([[COUNT]])
// CHECK:         return 1
// CHECK:         *&r->next = 4{{ +}}; 35:5

// What is no such cast stays an error, once.
// NOT: problems:
// NOT-NEXT: error not.c:2:27: cannot take the address of an rvalue of type 'int'
// NOT-NEXT: error not.c:3:{{.*}} is not assignable {{.*}}
// NOT-NEXT: error not.c:4:{{.*}} is not assignable {{.*}}
// NOT-NOT: {{.}}

//--- a.c
#include "casts.h"
int use(int);
struct r { struct r *next; };
int assign(void *p, char *q, int n)
{
    ((char *)p)++;
    (char *)p += 4;
    *((unsigned short *)q)++ = 1;
    (long)n = 5;
    if (use(n))
        return 0;
    return 1;
}
int address(void *p, struct r *r)
{
    void **a = &(void *)p;
    int **b = (int **)&((void *)p);
    use(b == (int **)&(void *)r->next);
    return a == 0;
}
int macro(void *p)
{
    ADVANCE(p, 2);
    ADVANCE(p, 3); use(0);
    ((unsigned
      char
      *)p)++;
    RELEASE( (struct r *) p );
    return p == 0;
}
int nested(struct r *r)
{
    if (use(1) && ((unsigned)(unsigned long long)r->next)--)
        return 1;
    ( (long) (long long)
      r->next) = 4;
    return 0;
}
//--- casts.h
#define ADVANCE(p, n) ((char *)(p)) += (n)
void release(void *);
#define RELEASE(p) { release(&(p)); (p) = 0; }
//--- plain.c
#include "casts.h"
//--- not.c
int one(void);
int *wrong(void) { return &one(); }
void worse(void) { one() = 1; }
enum e { E } constant(void) { return (E)++; }
