// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// An unnamed local that lives as long as the enclosing block; outside functions, a static object.
struct pair { int a, b; };
void take(struct pair *p);
void value(struct pair p);
void f(int n)
{
    {
        take(&(struct pair){.b = n});
        value((struct pair){1, n});
    }
    value((struct pair){0});
}
struct pair *held = &(struct pair){3, 4};
// CHECK-LABEL: function 'f'
// CHECK:         zero [[A:.*literal.*[^ ]]]{{ +}};
// CHECK-NEXT:    [[A]].b = n
// CHECK-NEXT:    call take(&[[A]])
// CHECK-NEXT:    zero [[B:.*literal.*[^ ]]]{{ +}};
// CHECK-NEXT:    [[B]].a = 1
// CHECK-NEXT:    [[B]].b = n
// CHECK-NEXT:    call value([[B]])
// CHECK-NEXT:    end of scope: [[B]]
// CHECK-NEXT:    end of scope: [[A]]
// CHECK-NEXT:    zero
// CHECK:         call value(
// CHECK-LABEL: function '<initialisers>'
// CHECK:         zero [[C:.*literal.*[^ ]]]{{ +}};
// CHECK-NEXT:    [[C]].a = 3
// CHECK-NEXT:    [[C]].b = 4
// CHECK-NEXT:    held = &[[C]]
