/* Remote calls: types of stubs. Kernel code needs none. */
#pragma once
#include <rpc.h>
