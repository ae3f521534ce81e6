/* Wireless networks: what drivers of stations and the system tell each other. */
#pragma once
#include <ntddndis.h>
#include <wlantypes.h>
#include <dot11/dot11types.h>
#include <dot11/dot11direct.h>
#include <dot11/dot11oids.h>
