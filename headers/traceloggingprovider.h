/* Trace events that describe themselves: written for effect outside the driver only. */
#pragma once
#include <ntdef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _tlgProvider_t const *TraceLoggingHProvider;
#define TRACELOGGING_DECLARE_PROVIDER(provider) extern const TraceLoggingHProvider provider
#define TRACELOGGING_DEFINE_PROVIDER(provider, name, guid, ...) extern const TraceLoggingHProvider provider
#define TraceLoggingOptionGroup(...)
NTSTATUS TraceLoggingRegister(TraceLoggingHProvider Provider);
VOID TraceLoggingUnregister(TraceLoggingHProvider Provider);
#define TraceLoggingWrite(provider, name, ...) ((void)(provider))
#define TraceLoggingWriteActivity(provider, name, activity, related, ...) ((void)(provider))
#define TraceLoggingProviderEnabled(provider, level, keyword) ((BOOLEAN)((provider) != NULL))
#ifdef __cplusplus
}
#endif
