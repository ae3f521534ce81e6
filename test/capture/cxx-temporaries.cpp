// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// What an expression makes in passing ends with it: after the call it is an argument of, before
// the branch it decides; bound to a reference it lives as long as that. One that may not be made
// has a flag.
struct text {
    text(int n);
    ~text();
    int length() const;
    operator bool() const;
};
text make(int n);
void take(text by_value, const text &by_reference);
void work(int n);
void passing()
{
    make(1).length();
    take(make(2), text(3));
    work(4);
}
void decides()
{
    if (make(1))
        work(1);
    while (make(2).length() > 3)
        work(2);
}
void extended()
{
    const text &name = make(1);
    text &&other = text(2);
    work(name.length() + other.length());
}
int maybe(bool wanted) { return wanted && make(1).length(); }
text either(bool first) { return first ? make(1) : text(2); }
// CHECK-LABEL: function 'passing'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      <temporary> = call make(1)
// CHECK-NEXT:      call text::length(&<temporary>)
// CHECK-NEXT:      call text::~text(&<temporary>)
// CHECK-NEXT:      end of scope: <temporary>
// CHECK-NEXT:      %0 = call make(2)
// CHECK-NEXT:      call text::text(&<temporary>#2, 3)
// CHECK-NEXT:      call take(%0, &<temporary>#2)
// CHECK-NEXT:      call text::~text(&<temporary>#2)
// CHECK-NEXT:      end of scope: <temporary>#2
// CHECK-NEXT:      call work(4)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'decides'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      <temporary> = call make(1)
// CHECK-NEXT:      %0 = call text::operator bool(&<temporary>)
// CHECK-NEXT:      call text::~text(&<temporary>)
// CHECK-NEXT:      end of scope: <temporary>
// CHECK-NEXT:      branch (%0) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call work(1)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      <temporary>#2 = call make(2)
// CHECK-NEXT:      %1 = call text::length(&<temporary>#2)
// CHECK-NEXT:      %2 = (%1 > 3)
// CHECK-NEXT:      call text::~text(&<temporary>#2)
// CHECK-NEXT:      end of scope: <temporary>#2
// CHECK-NEXT:      branch (%2) ? b3 : b4
// CHECK-NEXT:    b3:
// CHECK-NEXT:      call work(2)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b4:
// CHECK-NEXT:      return
// CHECK-LABEL: function 'extended'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      <temporary> = call make(1)
// CHECK-NEXT:      name = &<temporary>
// CHECK-NEXT:      call text::text(&<temporary>#2, 2)
// CHECK-NEXT:      other = &<temporary>#2
// CHECK-NEXT:      %0 = call text::length(name)
// CHECK-NEXT:      %1 = call text::length(other)
// CHECK-NEXT:      call work((%0 + %1))
// CHECK-NEXT:      call text::~text(&<temporary>#2)
// CHECK-NEXT:      end of scope: <temporary>#2
// CHECK-NEXT:      end of scope: other
// CHECK-NEXT:      call text::~text(&<temporary>)
// CHECK-NEXT:      end of scope: <temporary>
// CHECK-NEXT:      end of scope: name
// CHECK-NEXT:      return
// CHECK-LABEL: function 'maybe'
// CHECK-NEXT:    params: wanted
// CHECK-NEXT:    b0:
// CHECK-NEXT:      <made> = 0
// CHECK-NEXT:      branch (wanted) ? b1 : b3
// CHECK-NEXT:    b1:
// CHECK-NEXT:      <temporary> = call make(1)
// CHECK-NEXT:      <made> = 1
// CHECK-NEXT:      %0 = call text::length(&<temporary>)
// CHECK-NEXT:      branch (%0) ? b2 : b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      %1 = 1
// CHECK-NEXT:      goto b4
// CHECK-NEXT:    b3:
// CHECK-NEXT:      %1 = 0
// CHECK-NEXT:      goto b4
// CHECK-NEXT:    b4:
// CHECK-NEXT:      %2 = (int)%1
// CHECK-NEXT:      branch (<made>) ? b5 : b6
// CHECK-NEXT:    b5:
// CHECK-NEXT:      call text::~text(&<temporary>)
// CHECK-NEXT:      goto b6
// CHECK-NEXT:    b6:
// CHECK-NEXT:      end of scope: <temporary>
// CHECK-NEXT:      return %2
// CHECK-LABEL: function 'either'
// CHECK-NEXT:    params: first
// CHECK-NEXT:    b0:
// CHECK-NEXT:      branch (first) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %0 = call make(1)
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      call text::text(&%0, 2)
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      return %0
