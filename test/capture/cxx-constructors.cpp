// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Bases first, then members in the order of their declaration, whatever the order of initialisers;
// members with an initialiser of their own; delegation.
struct base {
    base(int n);
};
struct part {
    part();
    part(int n);
};
struct thing : base {
    thing(int n) : second(n), count(n), base(n + 1) { count = 7; }
    thing() : thing(3) { flags = 1; }
    part first;
    part second;
    int count;
    int flags = 5;
    int &ref = count;
};
void use()
{
    thing a(1);
    thing b;
    thing c[2];
}
// CHECK-LABEL: function 'thing::thing'
// CHECK-NEXT:    params: this, n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call base::base(&this->base, (n + 1))
// CHECK-NEXT:      call part::part(&this->first)
// CHECK-NEXT:      call part::part(&this->second, n)
// CHECK-NEXT:      this->count = n
// CHECK-NEXT:      this->flags = 5
// CHECK-NEXT:      this->ref = &this->count
// CHECK-NEXT:      this->count = 7
// CHECK-NEXT:      return
// CHECK-LABEL: function 'thing::thing'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call thing::thing(this, 3)
// CHECK-NEXT:      this->flags = 1
// CHECK-NEXT:      return
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call thing::thing(&a, 1)
// CHECK-NEXT:      call thing::thing(&b)
// CHECK-NEXT:      call thing::thing(&c[0])
// CHECK-NEXT:      call thing::thing(&c[1])
// CHECK-NEXT:      end of scope: c
// CHECK-NEXT:      end of scope: b
// CHECK-NEXT:      end of scope: a
// CHECK-NEXT:      return
