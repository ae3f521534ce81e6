/* The USB client interface. */
#pragma once
#include <usb.h>
#include <usbioctl.h>
