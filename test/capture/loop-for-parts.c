// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// Every part of the head may be missing; which one is, only its text says.
int g(int);
void none(int i)
{
    for (;;)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'none'
// CHECK:       b0:
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER:b[0-9]+]] : [[HEAD]]

void init(int i)
{
    for (i = 1;;)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'init'
// CHECK:       b0:
// CHECK-NEXT:    i = 1
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER:b[0-9]+]] : [[HEAD]]

void condition(int i)
{
    for (; i < 2;)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'condition'
// CHECK:       b0:
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    branch (i < 2) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER]] : [[HEAD]]

void step(int i)
{
    for (;; i += 3)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'step'
// CHECK:       b0:
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER:b[0-9]+]] : [[STEP:b[0-9]+]]
// CHECK-DAG:   [[STEP]]:
// CHECK-DAG:     i = (i + 3)

void init_condition(int i)
{
    for (i = 1; i < 2;)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'init_condition'
// CHECK:       b0:
// CHECK-NEXT:    i = 1
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    branch (i < 2) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER]] : [[HEAD]]

void init_step(int i)
{
    for (i = 1;; i += 3)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'init_step'
// CHECK:       b0:
// CHECK-NEXT:    i = 1
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER:b[0-9]+]] : [[STEP:b[0-9]+]]
// CHECK-DAG:   [[STEP]]:
// CHECK-DAG:     i = (i + 3)

void condition_step(int i)
{
    for (; i < 2; i += 3)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'condition_step'
// CHECK:       b0:
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    branch (i < 2) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER]] : [[STEP:b[0-9]+]]
// CHECK-DAG:   [[STEP]]:
// CHECK-DAG:     i = (i + 3)

void all(int i)
{
    for (i = 1; i < 2; i += 3)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'all'
// CHECK:       b0:
// CHECK-NEXT:    i = 1
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    branch (i < 2) ? [[BODY:b[0-9]+]] : [[AFTER:b[0-9]+]]
// CHECK:       [[BODY]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER]] : [[STEP:b[0-9]+]]
// CHECK-DAG:   [[STEP]]:
// CHECK-DAG:     i = (i + 3)

void hard(int i)
{
    for (i = g(';') /* ; */; /* a comment; */ ; i += (3) /* ) */)
        if (g(9))
            break;
}
// CHECK-LABEL: function 'hard'
// CHECK:       b0:
// CHECK-NEXT:    [[C:%[0-9]+]] = call g(59)
// CHECK-NEXT:    i = [[C]]
// CHECK-NEXT:    goto [[HEAD:b[0-9]+]]
// CHECK:       [[HEAD]]:
// CHECK-NEXT:    [[R:%[0-9]+]] = call g(9)
// CHECK-NEXT:    branch ([[R]]) ? [[AFTER:b[0-9]+]] : [[STEP:b[0-9]+]]
// CHECK-DAG:   [[STEP]]:
// CHECK-DAG:     i = (i + 3)
