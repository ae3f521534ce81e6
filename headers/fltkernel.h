/* The filter manager's kernel interface. */
#pragma once
#include <ntifs.h>
#include <fltuserstructures.h>
#include <flt/types.h>
#include <flt/calls.h>
