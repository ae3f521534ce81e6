#pragma once
#include <stdarg.h>
#include <stddef.h>
typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef int errno_t;
