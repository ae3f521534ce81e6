/* USB function controllers: what all layers share. */
#pragma once
#include <ntdef.h>
#include <usbspec.h>
typedef enum _USBFN_DEVICE_STATE { UsbfnDeviceStateMinimum, UsbfnDeviceStateAttached, UsbfnDeviceStateDefault, UsbfnDeviceStateDetached, UsbfnDeviceStateAddressed, UsbfnDeviceStateConfigured, UsbfnDeviceStateSuspended, UsbfnDeviceStateStateMaximum } USBFN_DEVICE_STATE;
typedef enum _USBFN_PORT_TYPE { UsbfnUnknownPort, UsbfnStandardDownstreamPort, UsbfnChargingDownstreamPort, UsbfnDedicatedChargingPort, UsbfnInvalidDedicatedChargingPort, UsbfnProprietaryDedicatedChargingPort, UsbfnPortTypeMaximum } USBFN_PORT_TYPE;
typedef enum _USBFN_BUS_SPEED { UsbfnBusSpeedLow, UsbfnBusSpeedFull, UsbfnBusSpeedHigh, UsbfnBusSpeedSuper, UsbfnBusSpeedMaximum } USBFN_BUS_SPEED;
typedef ULONG USBFNPIPEID;
