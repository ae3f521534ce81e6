/* Types of the C library. */
#pragma once
#include <stddef.h>
typedef long _off_t;
typedef unsigned int _ino_t, _dev_t;
