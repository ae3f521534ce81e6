/* The driver framework for kernel mode (KMDF). */
#pragma once
#define _WDF_H_
#include <ntddk.h>
#include <devpropdef.h>
#include <wdmsec.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <wdf/wdftypes.h>
#include <wdf/wdfobject.h>
#include <wdf/wdfdriver.h>
#include <wdf/wdfsync.h>
#include <wdf/wdfrequest.h>
#include <wdf/wdfiotarget.h>
#include <wdf/wdfio.h>
#include <wdf/wdfstates.h>
#include <wdf/wdfdevice.h>
#include <wdf/wdfpnp.h>
#include <wdf/wdfresource.h>
#include <wdf/wdfstore.h>
#include <wdf/wdfdma.h>
#include <wdf/wdfwmi.h>
#ifdef __cplusplus
}
#endif
