/* Types of SCSI miniports; the kernel's own serve. */
#pragma once
#include <ntddk.h>
