#include "globals.h"

ERESOURCE Lock;
DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    (void)Path;
    Driver->DriverUnload = Unload;
    ExInitializeResourceLite(&Lock);
    return STATUS_SUCCESS;
}
