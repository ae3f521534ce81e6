// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- --target=i686-pc-windows-msvc | FileCheck %s
// Sizes, places and values that the framework's binary interface fixes.
#include <wdf.h>
#ifdef _WIN64
#define IS(x86, x64, value) _Static_assert((value) == (x64), #value)
#else
#define IS(x86, x64, value) _Static_assert((value) == (x86), #value)
#endif
#define AT(x86, x64, type, field) IS(x86, x64, FIELD_OFFSET(type, field))
IS(32, 56, sizeof(WDF_OBJECT_ATTRIBUTES));
AT(28, 48, WDF_OBJECT_ATTRIBUTES, ContextTypeInfo);
IS(20, 32, sizeof(WDF_DRIVER_CONFIG));
IS(56, 96, sizeof(WDF_IO_QUEUE_CONFIG));
AT(13, 13, WDF_IO_QUEUE_CONFIG, DefaultQueue);
AT(48, 80, WDF_IO_QUEUE_CONFIG, Settings);
IS(72, 144, sizeof(WDF_PNPPOWER_EVENT_CALLBACKS));
IS(24, 40, sizeof(WDF_FILEOBJECT_CONFIG));
AT(24, 32, WDF_TIMER_CONFIG, UseHighResolutionTimer);
AT(48, 56, WDF_INTERRUPT_INFO, Group);
AT(20, 32, WDF_REQUEST_PARAMETERS, Parameters.DeviceIoControl.Type3InputBuffer);
IS(80, 80, sizeof(WDF_DEVICE_POWER_CAPABILITIES));
IS(80, 136, sizeof(WDF_IO_TARGET_OPEN_PARAMS));
IS(0, 0, WdfRequestTypeCreate);
IS(14, 14, WdfRequestTypeDeviceControl);
IS(15, 15, WdfRequestTypeDeviceControlInternal);
IS(0x10000000, 0x10000000, WdfRequestStopRequestCancelable);
IS(8, 8, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
IS(0x8302, 0x8302, WdfDevStatePowerCheckDeviceTypeNP);
IS(2, 2, WdfIoTargetWaitForSentIoToComplete);
IS((int)0xC0200208, (int)0xC0200208, STATUS_WDF_REQUEST_INVALID_STATE);
// CHECK:     problems:
// CHECK-NOT: {{[a-z]}}
