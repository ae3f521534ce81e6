// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// A header of a driver that is called like a part of ours (wdm/io.h) is the driver's; one called
// like a header of the kernel (wdmsec.h) is the kernel's, wherever it is.
#include "Inputs/names/io.h"
#include "Inputs/names/wdmsec.h"
void use(void)
{
    own_io();
    kernel_security();
}
// CHECK-DAG: function 'own_io': void (void) [external]  ;
// CHECK-DAG: function 'kernel_security': {{.*}} [kernel]  ;
