// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// What the language defines for a class is a function where it does something: members and bases
// are made, copied and destroyed. Where it does nothing there is no call.
struct handle {
    handle();
    handle(const handle &other);
    handle &operator=(const handle &other);
    ~handle();
};
struct base {
    handle of_base;
};
struct outer : base {
    int number;
    handle of_outer[2];
};
struct plain {
    int a, b;
};
void use(outer &from, plain &bytes)
{
    outer made;
    outer copied(from);
    copied = from;
    plain p, q = bytes;
    p = bytes;
    plain zeroed = plain();
}
// CHECK-LABEL: function 'base::base'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call handle::handle(&this->of_base)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'base::base'
// CHECK-NEXT:    params: this, other
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call handle::handle(&this->of_base, &other->of_base)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'base::operator='
// CHECK-NEXT:    params: this, other
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call handle::operator=(&this->of_base, &other->of_base)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'base::~base'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call handle::~handle(&this->of_base)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'outer::outer'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call base::base(&this->base)
// CHECK-NEXT:      call handle::handle(&this->of_outer[0])
// CHECK-NEXT:      call handle::handle(&this->of_outer[1])
// CHECK-NEXT:      return
// CHECK-LABEL: function 'outer::outer'
// CHECK-NEXT:    params: this, other
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call base::base(&this->base, &other->base)
// CHECK-NEXT:      this->number = other->number
// CHECK-NEXT:      call handle::handle(&this->of_outer[0], &other->of_outer[0])
// CHECK-NEXT:      call handle::handle(&this->of_outer[1], &other->of_outer[1])
// CHECK-NEXT:      return
// CHECK-LABEL: function 'outer::operator='
// CHECK-NEXT:    params: this, other
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call base::operator=(&this->base, &other->base)
// CHECK-NEXT:      this->number = other->number
// CHECK-NEXT:      call handle::operator=(&this->of_outer[0], &other->of_outer[0])
// CHECK-NEXT:      call handle::operator=(&this->of_outer[1], &other->of_outer[1])
// CHECK-NEXT:      return
// CHECK-LABEL: function 'outer::~outer'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call handle::~handle(&this->of_outer[1])
// CHECK-NEXT:      call handle::~handle(&this->of_outer[0])
// CHECK-NEXT:      call base::~base(&this->base)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: from, bytes
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call outer::outer(&made)
// CHECK-NEXT:      call outer::outer(&copied, from)
// CHECK-NEXT:      call outer::operator=(&copied, from)
// CHECK-NEXT:      q = *bytes
// CHECK-NEXT:      p = *bytes
// CHECK-NEXT:      zero zeroed
// CHECK-NEXT:      end of scope: zeroed
// CHECK-NEXT:      end of scope: q
// CHECK-NEXT:      end of scope: p
// CHECK-NEXT:      call outer::~outer(&copied)
// CHECK-NEXT:      end of scope: copied
// CHECK-NEXT:      call outer::~outer(&made)
// CHECK-NEXT:      end of scope: made
// CHECK-NEXT:      return
