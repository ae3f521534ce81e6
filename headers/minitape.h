/* Tape class minidrivers. */
#pragma once
#include <ntddk.h>
#include <ntddtape.h>
#include <srb.h>
#include <scsi.h>
