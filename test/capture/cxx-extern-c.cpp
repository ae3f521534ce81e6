// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// extern "C" gives a function its plain name; in C++ the same name with other parameters is another.
extern "C" {
typedef int driver_unload(void *driver);
driver_unload unload;
int entry(void *driver);
void work(int n);
}
extern "C" int entry(void *driver) { return unload(driver); }
int unload(void *driver)
{
    work(1);
    return 0;
}
static void helper() { work(2); }
namespace {
void hidden() { helper(); }
}
void visible() { hidden(); }
// CHECK-LABEL: function 'entry'
// CHECK-NEXT:    params: driver
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call unload(driver)
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'unload'
// CHECK-NEXT:    params: driver
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call work(1)
// CHECK-NEXT:      return 0
// CHECK-LABEL: function 'helper'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call work(2)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'hidden'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call helper()
// CHECK-NEXT:      return
// CHECK-LABEL: function 'visible'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call hidden()
// CHECK-NEXT:      return
