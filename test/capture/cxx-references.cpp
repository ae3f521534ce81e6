// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// References are pointers: as parameters, results, members, locals.
struct node {
    node(int &n) : value(n) {}
    int &value;
};
void set(int &to, const int &from) { to = from; }
int &larger(int &a, int &b) { return a > b ? a : b; }
void use(node &n)
{
    int x = 1, y = 2;
    int &alias = x;
    set(alias, 5);
    larger(x, y) = 3;
    larger(x, y)++;
    n.value = alias;
    set(n.value, y);
    int *p = &alias;
    (x > 1 ? x : y) = 4;
    (x = y) = 6;
}
// CHECK-LABEL: function 'node::node'
// CHECK-NEXT:    params: this, n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->value = n
// CHECK-NEXT:      return
// CHECK-LABEL: function 'set'
// CHECK-NEXT:    params: to, from
// CHECK-NEXT:    b0:
// CHECK-NEXT:      *to = *from
// CHECK-NEXT:      return
// CHECK-LABEL: function 'larger'
// CHECK-NEXT:    params: a, b
// CHECK-NEXT:    b0:
// CHECK-NEXT:      branch (*a > *b) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %0 = a
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %0 = b
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      x = 1
// CHECK-NEXT:      y = 2
// CHECK-NEXT:      alias = &x
// CHECK-NEXT:      %0 = 5
// CHECK-NEXT:      call set(alias, &%0)
// CHECK-NEXT:      %1 = call larger(&x, &y)
// CHECK-NEXT:      *%1 = 3
// CHECK-NEXT:      %2 = call larger(&x, &y)
// CHECK-NEXT:      *%2 = (*%2 + 1)
// CHECK-NEXT:      *n->value = *alias
// CHECK-NEXT:      call set(n->value, &y)
// CHECK-NEXT:      p = alias
// CHECK-NEXT:      branch (x > 1) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %3 = &x
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %3 = &y
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      *%3 = 4
// CHECK-NEXT:      x = y
// CHECK-NEXT:      x = 6
// CHECK-NEXT:      end of scope: p
// CHECK-NEXT:      end of scope: alias
// CHECK-NEXT:      end of scope: y
// CHECK-NEXT:      end of scope: x
// CHECK-NEXT:      return
