/* USB 2.0: see usbspec.h. */
#pragma once
#include <ntdef.h>
#include <usbspec.h>
