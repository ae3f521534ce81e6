// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Locals are destroyed on every way out of their scope, the last one first.
struct lock {
    lock(int n);
    ~lock();
};
bool test(int n);
int work(int n);
int ways(int n)
{
    lock a(1);
    if (test(0))
        return work(1);
    for (int i = 0; i < n; i++) {
        lock b(2);
        if (test(1))
            continue;
        if (test(2))
            break;
        lock c(3);
        if (test(3))
            goto out;
    }
    switch (n) {
    case 1: {
        lock d(4);
        work(2);
        break;
    }
    default:
        break;
    }
out:
    return work(3);
}
void array(int n)
{
    lock few[2] = {1, 2};
    lock *pointer = &few[0];
    lock &reference = few[1];
    static lock kept(3);
}
void taken(lock by_value, lock &by_reference) { work(1); }
// CHECK-LABEL: function 'ways'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call lock::lock(&a, 1)
// CHECK-NEXT:      %0 = call test(0)
// CHECK-NEXT:      branch (%0) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      %1 = call work(1)
// CHECK-NEXT:      call lock::~lock(&a)
// CHECK-NEXT:      end of scope: a
// CHECK-NEXT:      return %1
// CHECK-NEXT:    b2:
// CHECK-NEXT:      i = 0
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b3:
// CHECK-NEXT:      branch (i < n) ? b4 : b12
// CHECK-NEXT:    b4:
// CHECK-NEXT:      call lock::lock(&b, 2)
// CHECK-NEXT:      %2 = call test(1)
// CHECK-NEXT:      branch (%2) ? b5 : b6
// CHECK-NEXT:    b5:
// CHECK-NEXT:      call lock::~lock(&b)
// CHECK-NEXT:      end of scope: b
// CHECK-NEXT:      goto b11
// CHECK-NEXT:    b6:
// CHECK-NEXT:      %3 = call test(2)
// CHECK-NEXT:      branch (%3) ? b7 : b8
// CHECK-NEXT:    b7:
// CHECK-NEXT:      call lock::~lock(&b)
// CHECK-NEXT:      end of scope: b
// CHECK-NEXT:      goto b12
// CHECK-NEXT:    b8:
// CHECK-NEXT:      call lock::lock(&c, 3)
// CHECK-NEXT:      %4 = call test(3)
// CHECK-NEXT:      branch (%4) ? b9 : b10
// CHECK-NEXT:    b9:
// CHECK-NEXT:      call lock::~lock(&c)
// CHECK-NEXT:      end of scope: c
// CHECK-NEXT:      call lock::~lock(&b)
// CHECK-NEXT:      end of scope: b
// CHECK-NEXT:      end of scope: i
// CHECK-NEXT:      goto b14
// CHECK-NEXT:    b10:
// CHECK-NEXT:      call lock::~lock(&c)
// CHECK-NEXT:      end of scope: c
// CHECK-NEXT:      call lock::~lock(&b)
// CHECK-NEXT:      end of scope: b
// CHECK-NEXT:      goto b11
// CHECK-NEXT:    b11:
// CHECK-NEXT:      i = (i + 1)
// CHECK-NEXT:      goto b3
// CHECK-NEXT:    b12:
// CHECK-NEXT:      end of scope: i
// CHECK-NEXT:      switch (n) 1: b13, default: b14
// CHECK-NEXT:    b13:
// CHECK-NEXT:      call lock::lock(&d, 4)
// CHECK-NEXT:      call work(2)
// CHECK-NEXT:      call lock::~lock(&d)
// CHECK-NEXT:      end of scope: d
// CHECK-NEXT:      goto b14
// CHECK-NEXT:    b14:
// CHECK-NEXT:      %5 = call work(3)
// CHECK-NEXT:      call lock::~lock(&a)
// CHECK-NEXT:      end of scope: a
// CHECK-NEXT:      return %5
// CHECK-LABEL: function 'array'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      zero few
// CHECK-NEXT:      call lock::lock(&few[0], 1)
// CHECK-NEXT:      call lock::lock(&few[1], 2)
// CHECK-NEXT:      pointer = &few[0]
// CHECK-NEXT:      reference = &few[1]
// CHECK-NEXT:      end of scope: reference
// CHECK-NEXT:      end of scope: pointer
// CHECK-NEXT:      call lock::~lock(&few[1])
// CHECK-NEXT:      call lock::~lock(&few[0])
// CHECK-NEXT:      end of scope: few
// CHECK-NEXT:      return
// CHECK-LABEL: function 'taken'
// CHECK-NEXT:    params: by_value, by_reference
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call work(1)
// CHECK-NEXT:      call lock::~lock(&by_value)
// CHECK-NEXT:      return
// CHECK-LABEL: function '<initialisers>'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call lock::lock(&kept, 3)
// CHECK-NEXT:      return
