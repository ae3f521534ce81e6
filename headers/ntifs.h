/* For file systems and their filters. */
#pragma once
#define _NTIFS_
#define _NTIFS_INCLUDED_
#include <ntddk.h>
#include <ntifs/se.h>
#include <ntifs/file.h>
#include <ntifs/fsctl.h>
#include <ntifs/fsrtl.h>
#include <ntifs/cc.h>
#include <ntifs/rtl.h>
#include <ntifs/sspi.h>
