// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Leaving a __try ends the locals in it, then runs the __finally.
struct lock {
    lock(int n);
    ~lock();
};
bool test(int n);
void work(int n);
int leaves(int n)
{
    __try {
        lock a(1);
        if (test(1))
            __leave;
        if (test(2))
            return 1;
        work(2);
    } __finally {
        work(3);
    }
    return 0;
}
// CHECK-LABEL: function 'leaves'
// CHECK-NEXT:    params: n
// CHECK-NEXT:    b0: (handler b7)
// CHECK-NEXT:      call lock::lock(&a, 1)
// CHECK-NEXT:      %0 = call test(1)
// CHECK-NEXT:      branch (%0) ? b1 : b2
// CHECK-NEXT:    b1: (handler b7)
// CHECK-NEXT:      call lock::~lock(&a)
// CHECK-NEXT:      end of scope: a
// CHECK-NEXT:      goto b6
// CHECK-NEXT:    b2: (handler b7)
// CHECK-NEXT:      %1 = call test(2)
// CHECK-NEXT:      branch (%1) ? b3 : b5
// CHECK-NEXT:    b3: (handler b7)
// CHECK-NEXT:      %2 = 1
// CHECK-NEXT:      call lock::~lock(&a)
// CHECK-NEXT:      end of scope: a
// CHECK-NEXT:      goto b4
// CHECK-NEXT:    b4:
// CHECK-NEXT:      call work(3)
// CHECK-NEXT:      return %2
// CHECK-NEXT:    b5: (handler b7)
// CHECK-NEXT:      call work(2)
// CHECK-NEXT:      call lock::~lock(&a)
// CHECK-NEXT:      end of scope: a
// CHECK-NEXT:      goto b6
// CHECK-NEXT:    b6:
// CHECK-NEXT:      call work(3)
// CHECK-NEXT:      return 0
// CHECK-NEXT:    b7:
// CHECK-NEXT:      call work(3)
// CHECK-NEXT:      unwind
