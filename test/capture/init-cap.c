// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A huge array: so many elements, then an explicit unknown.
int table[100000] = {[0 ... 99999] = 7};
int after = 1;
// CHECK:         zero table
// CHECK-NEXT:    table[0] = 7
// CHECK:         table[4095] = 7
// CHECK-NEXT:    unknown
// CHECK-NEXT:    after = 1
