// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s --check-prefix=FACTS
// Unknown names in C++: functions take anything, and give a pointer where one is wanted; what
// compilers declare in `std` by themselves is there; a type that only passes degrades nothing.
typedef void *PVOID;
void *operator new(decltype(sizeof 0) size, std::align_val_t alignment, NEW_FLAGS flags);
long use(PNEW_THING thing, PVOID context)
{
    PVOID memory = (PVOID)NewAllocate(NEW_FLAG_PAGED, 4, 'abcd');
    void *other = NewAllocateOther(1);
    long status = NewCall(memory, other);
    if (status < 0) {
        NewFree(memory, context, thing);
        return status;
    }
    return 0;
}
long decides(NEW_THING *thing) { return thing->Field == 3; }
// CHECK-LABEL: function 'use'
// CHECK-NOT:     [degraded]
// CHECK:         %0 = call NewAllocate(unknown, 4, {{.*}})
// CHECK:         memory = (void *)%0
// CHECK:         %1 = call NewAllocateOther(1)
// CHECK:         other = %1
// CHECK:         %2 = call NewCall(memory, other)
// CHECK:         call NewFree(memory, context, thing)
// CHECK-LABEL: function 'decides' {{.*}} [degraded]: depends on a made-up declaration
// FACTS: function 'NewAllocateOther': {{.*}}[invented]
