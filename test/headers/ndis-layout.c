// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- -DNDIS620_MINIPORT=1 -DVERSION=620 | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- -DNDIS60=1 -DVERSION=600 | FileCheck %s
// Places and values that the binary interface fixes, and the version that a project asks for.
#include <ndis.h>
#include <wsk.h>
#include <fwpsk.h>
#include <fwpmk.h>
#define IS(x, y) _Static_assert((x) == (y), #x)
IS(176, sizeof(NET_BUFFER));
IS(144, FIELD_OFFSET(NET_BUFFER_LIST, NetBufferListInfo));
IS(16, FIELD_OFFSET(NET_BUFFER_LIST_CONTEXT, ContextData));
IS(0x97, NDIS_OBJECT_TYPE_TIMER_CHARACTERISTICS);
IS(0x00010114, OID_GEN_MEDIA_CONNECT_STATUS);
IS(9, Ieee8021QNetBufferListInfo + NetBufferListCancelId);
IS(0x1001, FWP_ACTION_BLOCK);
IS(5, FWPS_FIELD_ALE_AUTH_CONNECT_V4_IP_PROTOCOL);
IS(6, NDIS_MINIPORT_MAJOR_VERSION);
#if VERSION == 620
IS(20, NDIS_MINIPORT_MINOR_VERSION);
IS(1, NDIS_SUPPORT_NDIS620);
IS(0, NDIS_SUPPORT_NDIS630);
#elif VERSION == 600
IS(0, NDIS_FILTER_MINOR_VERSION);
IS(1, NDIS_SUPPORT_NDIS6);
IS(0, NDIS_SUPPORT_NDIS61);
#else
IS(1, NDIS_SUPPORT_NDIS680);
#endif
// CHECK:     problems:
// CHECK-NOT: {{[a-z]}}
