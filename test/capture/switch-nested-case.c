// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Cases inside other statements of the body, enumerators, and an inner switch with a break of its own.
int g(int);
enum kind { FIRST = 4, SECOND };
void f(enum kind k, int n)
{
    switch (k) {
    case FIRST:
        while (n) {
        case SECOND:
            n--;
            if (g(n))
                break;
        }
        g(1);
        break;
    default:
        switch (n) {
        case 1:
            break;
        }
        g(2);
    }
}
// CHECK-LABEL: function 'f'
// CHECK:         switch ({{.*}}k) 4: [[HEAD:b[0-9]+]], 5: [[INSIDE:b[0-9]+]], default: [[DEFAULT:b[0-9]+]]
// CHECK-DAG:   [[HEAD]]:
// CHECK-DAG:     branch (n) ? [[INSIDE]] : [[AFTER:b[0-9]+]]
// CHECK-DAG:     branch ({{%[0-9]+}}) ? [[AFTER]] : [[HEAD]]
// CHECK:       [[AFTER]]:
// CHECK-NEXT:    call g(1)
// CHECK:       [[DEFAULT]]:
// CHECK-NEXT:    switch (n) 1: [[TWO:b[0-9]+]], default: [[TWO]]
// CHECK:       [[TWO]]:
// CHECK-NEXT:    call g(2)
