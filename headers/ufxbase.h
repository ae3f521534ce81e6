/* USB function class extension: its objects. */
#pragma once
#include <wdf.h>
#include <usbfnbase.h>
#include <usbfnioctl.h>
typedef struct UFXDEVICE__ *UFXDEVICE;
typedef struct UFXENDPOINT__ *UFXENDPOINT;
typedef struct UFXENDPOINT_INIT *PUFXENDPOINT_INIT;
typedef struct _UFX_HARDWARE_FAILURE_CONTEXT {
    ULONG ExceptionCode;
    UCHAR Data[1];
} UFX_HARDWARE_FAILURE_CONTEXT, *PUFX_HARDWARE_FAILURE_CONTEXT;
typedef struct _UFX_DEVICE_CAPABILITIES {
    ULONG Size;
    USB_DEVICE_SPEED MaxSpeed;
    ULONG RemoteWakeSignalDelay;
    USHORT InEndpointBitmap, OutEndpointBitmap;
    BOOLEAN PdcpSupported;
} UFX_DEVICE_CAPABILITIES, *PUFX_DEVICE_CAPABILITIES;
