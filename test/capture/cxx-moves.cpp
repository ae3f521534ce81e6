// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Moves: a constructor or assignment like any other; std::move names what it is given. A local
// that is returned is handed over as it is.
namespace std {
template <class T> struct remove_reference { typedef T type; };
template <class T> struct remove_reference<T &> { typedef T type; };
template <class T> typename remove_reference<T>::type &&move(T &&t)
{
    return static_cast<typename remove_reference<T>::type &&>(t);
}
} // namespace std
struct owner {
    owner(int *p) : held(p) {}
    owner(owner &&other) : held(other.held) { other.held = nullptr; }
    owner &operator=(owner &&other)
    {
        held = other.held;
        other.held = nullptr;
        return *this;
    }
    ~owner();
    int *held;
};
void sink(owner taken);
owner make(int *p)
{
    owner made(p);
    return made;
}
void use(owner &from)
{
    owner a(std::move(from));
    a = owner(nullptr);
    a = static_cast<owner &&>(from);
    sink(std::move(a));
    owner b = make(nullptr);
}
// CHECK-LABEL: function 'owner::owner'
// CHECK-NEXT:    params: this, p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->held = p
// CHECK-NEXT:      return
// CHECK-LABEL: function 'owner::owner'
// CHECK-NEXT:    params: this, other
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->held = other->held
// CHECK-NEXT:      other->held = NULL
// CHECK-NEXT:      return
// CHECK-LABEL: function 'owner::operator='
// CHECK-NEXT:    params: this, other
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->held = other->held
// CHECK-NEXT:      other->held = NULL
// CHECK-NEXT:      return this
// CHECK-LABEL: function 'make'
// CHECK-NEXT:    params: p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call owner::owner(&made, p)
// CHECK-NEXT:      %0 = made
// CHECK-NEXT:      end of scope: made
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: from
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call owner::owner(&a, from)
// CHECK-NEXT:      call owner::owner(&<temporary>, NULL)
// CHECK-NEXT:      %0 = call owner::operator=(&a, &<temporary>)
// CHECK-NEXT:      call owner::~owner(&<temporary>)
// CHECK-NEXT:      end of scope: <temporary>
// CHECK-NEXT:      %1 = call owner::operator=(&a, from)
// CHECK-NEXT:      call owner::owner(&%2, &a)
// CHECK-NEXT:      call sink(%2)
// CHECK-NEXT:      b = call make(NULL)
// CHECK-NEXT:      call owner::~owner(&b)
// CHECK-NEXT:      end of scope: b
// CHECK-NEXT:      call owner::~owner(&a)
// CHECK-NEXT:      end of scope: a
// CHECK-NEXT:      return
