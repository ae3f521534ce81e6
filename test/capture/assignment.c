// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Chains, compound assignments, ++ and -- as statements and as values.
int g(int);
struct node { int n; struct node *next; };
void f(struct node *p, int a, unsigned char c)
{
    int b = p->n = a = g(1);
    b += 2;
    b <<= a;
    c += 300;
    p->next = p = p->next->next;
    g(a++);
    g(--a);
    p->n++;
    struct node copy = *p;
    *p = copy;
    *&b = 4;
}
// CHECK-LABEL: function 'f'
// CHECK:         [[R:%[0-9]+]] = call g(1)
// CHECK-NEXT:    a = [[R]]
// CHECK-NEXT:    p->n = a
// CHECK-NEXT:    b = p->n
// CHECK-NEXT:    b = (b + 2)
// CHECK-NEXT:    b = (b << a)
// CHECK-NEXT:    c = (unsigned char)((int)c + 300)
// CHECK-NEXT:    p = p->next->next
// CHECK-NEXT:    p->next = p
// CHECK-NEXT:    [[OLD:%[0-9]+]] = a
// CHECK-NEXT:    a = ([[OLD]] + 1)
// CHECK-NEXT:    call g([[OLD]])
// CHECK-NEXT:    a = (a - 1)
// CHECK-NEXT:    call g(a)
// CHECK-NEXT:    p->n = (p->n + 1)
// CHECK-NEXT:    copy = *p
// CHECK-NEXT:    *p = copy
// CHECK-NEXT:    b = 4

// Each side moves once.
void walk(char *to, const char *from)
{
    while ((*to++ = *from++) != 0)
        ;
}
// CHECK-LABEL: function 'walk'
// CHECK:         [[FROM:%[0-9]+]] = from
// CHECK-NEXT:    from = ([[FROM]] + 1)
// CHECK-NEXT:    [[TO:%[0-9]+]] = to
// CHECK-NEXT:    to = ([[TO]] + 1)
// CHECK-NEXT:    *[[TO]] = *[[FROM]]
// CHECK-NEXT:    branch ((int)*[[TO]] != 0) ?
