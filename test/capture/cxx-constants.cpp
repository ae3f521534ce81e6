// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// constexpr, enum class, auto, `if constexpr`, static_assert: values are known where they are used.
enum class state : unsigned char { idle, busy = 4, gone };
constexpr int twice(int n) { return 2 * n; }
constexpr int limit = twice(21);
static_assert(limit == 42, "");
inline constexpr unsigned mask = 1u << 3;
void work(int n);
template <bool wanted> void chosen()
{
    if constexpr (wanted)
        work(1);
    else
        work(2);
}
int use(state s)
{
    auto n = limit;
    const auto *p = &n;
    if (s == state::busy)
        work(*p);
    chosen<true>();
    switch (s) {
    case state::idle:
        return mask;
    case state::gone:
        return limit;
    default:
        return nullptr == p;
    }
}
// CHECK-LABEL: function 'twice'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return (2 * n)
// CHECK-LABEL: function 'chosen'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call work(1)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: s
// CHECK-NEXT:    b0:
// CHECK-NEXT:      n = 42
// CHECK-NEXT:      p = &n
// CHECK-NEXT:      branch (s == 4) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call work(*p)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      call chosen()
// CHECK-NEXT:      switch (s) 0: b3, 5: b4, default: b5
// CHECK-NEXT:    b3:
// CHECK-NEXT:      end of scope: p
// CHECK-NEXT:      end of scope: n
// CHECK-NEXT:      return 8
// CHECK-NEXT:    b4:
// CHECK-NEXT:      end of scope: p
// CHECK-NEXT:      end of scope: n
// CHECK-NEXT:      return 42
// CHECK-NEXT:    b5:
// CHECK-NEXT:      %0 = (int)(NULL == p)
// CHECK-NEXT:      end of scope: p
// CHECK-NEXT:      end of scope: n
// CHECK-NEXT:      return %0
// CHECK-LABEL: function '<initialisers>'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call twice(21)
// CHECK-NEXT:      limit = %0
// CHECK-NEXT:      mask = 8
// CHECK-NEXT:      return
