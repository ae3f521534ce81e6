// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// What the functions that fill a configuration leave in it.
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Read;
EVT_WDF_TIMER Tick;
VOID Configure(PWDF_IO_QUEUE_CONFIG Queue, PWDF_TIMER_CONFIG Timer, PWDF_FILEOBJECT_CONFIG File)
{
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(Queue, WdfIoQueueDispatchParallel);
    Queue->EvtIoRead = Read;
    WDF_TIMER_CONFIG_INIT_PERIODIC(Timer, Tick, 100);
    WDF_FILEOBJECT_CONFIG_INIT(File, WDF_NO_EVENT_CALLBACK, WDF_NO_EVENT_CALLBACK, NULL);
}
// CHECK-LABEL: function 'Configure'
// CHECK:         call WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(Queue, 2)
// CHECK-NEXT:    Queue->EvtIoRead = Read
// CHECK-NEXT:    call WDF_TIMER_CONFIG_INIT_PERIODIC(Timer, Tick, 100)
// CHECK-DAG:   function 'WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE' {{.*}}wdfio.h
// CHECK-DAG:     call WDF_IO_QUEUE_CONFIG_INIT(c, type)
// CHECK-DAG:     c->DefaultQueue = 1
// CHECK-DAG:   function 'WDF_IO_QUEUE_CONFIG_INIT' {{.*}}wdfio.h
// CHECK-DAG:     c->PowerManaged = 2
// CHECK-DAG:     c->DispatchType = type
// CHECK-DAG:     c->Settings.Parallel.NumberOfPresentedRequests = 4294967295
// CHECK-DAG:     c->EvtTimerFunc = routine
// CHECK-DAG:     c->Period = {{.*}}period
// CHECK-DAG:     c->FileObjectClass = 4
