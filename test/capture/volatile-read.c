// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A read whose value is dropped is kept where the program insists on it.
void f(volatile int *device, int *plain)
{
    *device;
    (void)*plain;
    device[1];
}
// CHECK-LABEL: function 'f'
// CHECK:         {{%[0-9]+}} = *device
// CHECK-NOT:     plain
// CHECK:         {{%[0-9]+}} = *(device + 1)
