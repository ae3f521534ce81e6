// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// What the kit has as an inline function is one in ours, in C++, too.
#include <ntifs.h>
void *use(PWORK_QUEUE_ITEM item, PWORKER_THREAD_ROUTINE routine, PIRP irp, PIO_PRIORITY_INFO info)
{
    ExInitializeWorkItem(item, routine, 0);
    IoSetCancelRoutine(irp, 0);
    IoInitializePriorityInfo(info);
    return ULongToPtr(1);
}
// CHECK-LABEL: function {{'.*use.*'}}
// CHECK:         call {{.*}}ExInitializeWorkItem{{.*}}(item, routine, {{.*}})
// CHECK:         call {{.*}}IoSetCancelRoutine{{.*}}(irp, {{.*}})
// CHECK:         call {{.*}}IoInitializePriorityInfo
// CHECK:         call {{.*}}ULongToPtr{{.*}}(1)
// CHECK-LABEL: function {{'.*ExInitializeWorkItem.*'}}
// CHECK:         item->List.Flink =
