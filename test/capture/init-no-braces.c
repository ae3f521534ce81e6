// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Braces may be left out around nested aggregates, all or some.
struct point { int x, y; };
struct line { struct point from, to; int tag; };
struct line flat = {1, 2, 3, 4, 5};
struct line half = {{1, 2}, 3, 4, 5};
struct line lines[2] = {1, 2, 3, 4, 5, {{6, 7}, {8}, 9}};
int grid[2][2] = {1, 2, 3};
// CHECK:         zero flat
// CHECK-NEXT:    flat.from.x = 1
// CHECK-NEXT:    flat.from.y = 2
// CHECK-NEXT:    flat.to.x = 3
// CHECK-NEXT:    flat.to.y = 4
// CHECK-NEXT:    flat.tag = 5
// CHECK-NEXT:    zero half
// CHECK-NEXT:    half.from.x = 1
// CHECK-NEXT:    half.from.y = 2
// CHECK-NEXT:    half.to.x = 3
// CHECK-NEXT:    half.to.y = 4
// CHECK-NEXT:    half.tag = 5
// CHECK-NEXT:    zero lines
// CHECK-NEXT:    lines[0].from.x = 1
// CHECK-NEXT:    lines[0].from.y = 2
// CHECK-NEXT:    lines[0].to.x = 3
// CHECK-NEXT:    lines[0].to.y = 4
// CHECK-NEXT:    lines[0].tag = 5
// CHECK-NEXT:    lines[1].from.x = 6
// CHECK-NEXT:    lines[1].from.y = 7
// CHECK-NEXT:    lines[1].to.x = 8
// CHECK-NEXT:    lines[1].tag = 9
// CHECK-NEXT:    zero grid
// CHECK-NEXT:    grid[0][0] = 1
// CHECK-NEXT:    grid[0][1] = 2
// CHECK-NEXT:    grid[1][0] = 3
// CHECK-NEXT:    return
