/* ACPI tables. */
#pragma once
#include <ntdef.h>
#pragma pack(push, 1)
typedef struct _DESCRIPTION_HEADER {
    ULONG Signature, Length;
    UCHAR Revision, Checksum;
    CHAR OEMID[6];
    CHAR OEMTableID[8];
    ULONG OEMRevision;
    CHAR CreatorID[4];
    ULONG CreatorRev;
} DESCRIPTION_HEADER, *PDESCRIPTION_HEADER;
typedef struct _ACPI_PLD_BUFFER {
    UINT32 Revision : 7, IgnoreColor : 1, Color : 24;
    UINT32 Width : 16, Height : 16;
    UINT32 UserVisible : 1, Dock : 1, Lid : 1, Panel : 3, VerticalPosition : 2, HorizontalPosition : 2, Shape : 4, GroupOrientation : 1, GroupToken : 8, GroupPosition : 8, Bay : 1;
    UINT32 Ejectable : 1, EjectionRequired : 1, CabinetNumber : 8, CardCageNumber : 8, Reference : 1, Rotation : 4, Order : 5, Reserved : 4;
    UINT32 VerticalOffset : 16, HorizontalOffset : 16;
} ACPI_PLD_BUFFER, *PACPI_PLD_BUFFER;
#pragma pack(pop)
