// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Calls with more arguments than parameters, and what reads them.
void print(const char *format, ...);
void list(const char *format, char *arguments);
void f(const char *format, ...)
{
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    int n = __builtin_va_arg(arguments, int);
    list(format, arguments);
    __builtin_va_end(arguments);
    print("%d %s", n, format);
}
// CHECK-LABEL: function 'f'
// CHECK:         call __builtin_va_start(&arguments, format)
// CHECK-NEXT:    arguments = unknown
// CHECK-NEXT:    n = unknown
// CHECK-NEXT:    call list(format, arguments)
// CHECK-NEXT:    call __builtin_va_end(&arguments)
// CHECK-NEXT:    call print("%d %s", n, format)
