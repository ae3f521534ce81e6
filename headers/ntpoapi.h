/* Power: what is not in wdm.h. */
#pragma once
#include <wdm.h>
typedef struct {
    ULONG Granularity, Capacity;
} BATTERY_REPORTING_SCALE, *PBATTERY_REPORTING_SCALE;
typedef enum _MONITOR_DISPLAY_STATE { PowerMonitorOff, PowerMonitorOn, PowerMonitorDim } MONITOR_DISPLAY_STATE, *PMONITOR_DISPLAY_STATE;
