/* USB 2.0: see usbspec.h. */
#pragma once
#include <usbspec.h>
