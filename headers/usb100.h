/* USB 1.1: see usbspec.h. */
#pragma once
#include <ntdef.h>
#include <usbspec.h>
