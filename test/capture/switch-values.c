// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Values of cases are those of the type that is switched on.
int g(int);
#define CODE(n) ((0x22 << 16) | ((n) << 2))
void f(unsigned long code, unsigned long long wide)
{
    switch (code) {
    case CODE(0x800):
        g(1);
        break;
    case 0xFFFFFFFF:
        g(2);
        break;
    }
    switch (wide) {
    case 0xFFFFFFFFFFFFFFFF:
        g(3);
        break;
    }
}
// CHECK-LABEL: function 'f'
// CHECK:         switch (code) 2236416: {{b[0-9]+}}, 4294967295: {{b[0-9]+}}, default:
// CHECK:         switch (wide) {{-1|18446744073709551615}}: {{b[0-9]+}}, default:
