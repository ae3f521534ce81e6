/* Some drivers name it; it is part of wdf.h. */
#pragma once
#include <wdf.h>
