// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Statements that declare: `if` and `switch` with an initialiser, conditions that are declarations.
struct lock {
    lock(int n);
    ~lock();
};
int *next(int n);
int get(int n);
void work(int n);
void use(int n)
{
    if (lock l(1); n > 1)
        work(1);
    else
        work(2);
    if (int *p = next(1))
        work(*p);
    while (int *q = next(2)) {
        if (*q)
            break;
        work(*q);
    }
    switch (int s = get(3); s) {
    case 1:
        work(3);
    }
}
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call lock::lock(&l, 1)
// CHECK-NEXT:      branch (n > 1) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call work(1)
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b2:
// CHECK-NEXT:      call work(2)
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      call lock::~lock(&l)
// CHECK-NEXT:      end of scope: l
// CHECK-NEXT:      %0 = call next(1)
// CHECK-NEXT:      p = %0
// CHECK-NEXT:      branch (p) ? b4 : b5
// CHECK-NEXT:    b4:
// CHECK-NEXT:      call work(*p)
// CHECK-NEXT:      goto b5
// CHECK-NEXT:    b5:
// CHECK-NEXT:      end of scope: p
// CHECK-NEXT:      goto b6
// CHECK-NEXT:    b6:
// CHECK-NEXT:      %1 = call next(2)
// CHECK-NEXT:      q = %1
// CHECK-NEXT:      branch (q) ? b7 : b10
// CHECK-NEXT:    b7:
// CHECK-NEXT:      branch (*q) ? b8 : b9
// CHECK-NEXT:    b8:
// CHECK-NEXT:      end of scope: q
// CHECK-NEXT:      goto b11
// CHECK-NEXT:    b9:
// CHECK-NEXT:      call work(*q)
// CHECK-NEXT:      end of scope: q
// CHECK-NEXT:      goto b6
// CHECK-NEXT:    b10:
// CHECK-NEXT:      end of scope: q
// CHECK-NEXT:      goto b11
// CHECK-NEXT:    b11:
// CHECK-NEXT:      %2 = call get(3)
// CHECK-NEXT:      s = %2
// CHECK-NEXT:      switch (s) 1: b12, default: b13
// CHECK-NEXT:    b12:
// CHECK-NEXT:      call work(3)
// CHECK-NEXT:      goto b13
// CHECK-NEXT:    b13:
// CHECK-NEXT:      end of scope: s
// CHECK-NEXT:      return
