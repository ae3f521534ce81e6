// RUN: %drvlint capture --dump=facts %s -- > %t
// RUN: not grep -E "^ +(fatal|error|note) " %t
// Sizes and places on x64 that drivers and tools rely on, as they are documented or known.
#include <fltkernel.h>
#include <aux_klib.h>
#define AT(type, field, offset) C_ASSERT(FIELD_OFFSET(type, field) == offset)
C_ASSERT(sizeof(IRP) == 208);
AT(IRP, Tail.Overlay.CurrentStackLocation, 184);
C_ASSERT(sizeof(IO_STACK_LOCATION) == 72);
AT(IO_STACK_LOCATION, Parameters, 8);
C_ASSERT(sizeof(DRIVER_OBJECT) == 336);
AT(DRIVER_OBJECT, DriverUnload, 104);
AT(DRIVER_OBJECT, MajorFunction, 112);
C_ASSERT(sizeof(ERESOURCE) == 104);
C_ASSERT(sizeof(NPAGED_LOOKASIDE_LIST) == 128);
AT(FLT_REGISTRATION, FilterUnloadCallback, 24);
AT(FLT_CALLBACK_DATA, Iopb, 16);
AT(PO_FX_DEVICE_V1, DeviceContext, 56);
AT(SILO_MONITOR_REGISTRATION, CreateCallback, 16);
C_ASSERT(sizeof(AUX_MODULE_EXTENDED_INFO) == 272);
C_ASSERT(OSVER(0x0A000004) == NTDDI_WIN10);
C_ASSERT(STATUS_FWP_CALLOUT_NOT_FOUND == (NTSTATUS)0xC0220001L);
C_ASSERT(SystemPowerStateHandler == 6 && WinLocalSystemSid == 22);
