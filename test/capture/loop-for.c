// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// continue goes to the increment; what the head declares ends after the loop, what the body
// declares at each turn.
int g(int);
void f(int n)
{
    for (int i = 0; i < n; i++) {
        int k = g(i);
        if (k == 1)
            continue;
        if (k == 2)
            break;
        g(k);
    }
    g(9);
}
// CHECK-LABEL: function 'f'
// CHECK:         i = 0
// CHECK-NEXT:    goto [[COND:b[0-9]+]]
// CHECK:       [[COND]]:
// CHECK-NEXT:    branch (i < n) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(i)
// CHECK-NEXT:    k = [[R]]
// CHECK-NEXT:    branch (k == 1) ? [[CONTINUE:b[0-9]+]] : [[NEXT:b[0-9]+]]
// CHECK:       [[CONTINUE]]:
// CHECK-NEXT:    end of scope: k
// CHECK-NEXT:    goto [[STEP:b[0-9]+]]
// CHECK:       [[NEXT]]:
// CHECK-NEXT:    branch (k == 2) ? [[BREAK:b[0-9]+]] : [[LAST:b[0-9]+]]
// CHECK:       [[BREAK]]:
// CHECK-NEXT:    end of scope: k
// CHECK-NEXT:    goto [[AFTER]]
// CHECK:       [[LAST]]:
// CHECK-NEXT:    call g(k)
// CHECK-NEXT:    end of scope: k
// CHECK-NEXT:    goto [[STEP]]
// CHECK:       [[STEP]]:
// CHECK-NEXT:    i = (i + 1)
// CHECK-NEXT:    goto [[COND]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    end of scope: i
// CHECK-NEXT:    call g(9)
