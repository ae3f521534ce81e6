/* The USB client interface. */
#pragma once
#include <wdm.h>
#include <usb.h>
#include <usbioctl.h>
