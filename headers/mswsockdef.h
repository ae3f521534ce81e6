/* Socket extensions that kernel and applications share. */
#pragma once
#include <ntdef.h>
typedef struct _RIO_BUF {
    struct RIO_BUFFERID_t *BufferId;
    ULONG Offset;
    ULONG Length;
} RIO_BUF, *PRIO_BUF;
#define SIO_SET_COMPATIBILITY_MODE _WSAIOW(IOC_VENDOR, 300)
