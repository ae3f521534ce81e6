// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// RUN: %drvlint capture --dump=facts %s -- --target=i686-pc-windows-msvc | FileCheck %s
// Sizes, places and values that hardware, other drivers or applications fix.
#include <ntddk.h>
#include <storport.h>
#include <classpnp.h>
#include <ata.h>
#include <mountdev.h>
#include <ntddser.h>
#include <kbdmou.h>
#include <hidport.h>
#include <usbdi.h>
#include <usbdlib.h>
#include <acpiioct.h>
#include <batclass.h>
#include <spb.h>
#ifdef _WIN64
#define IS(x86, x64, value) _Static_assert((value) == (x64), #value)
#else
#define IS(x86, x64, value) _Static_assert((value) == (x86), #value)
#endif
#define AT(x86, x64, type, field) IS(x86, x64, FIELD_OFFSET(type, field))
IS(16, 16, sizeof(CDB));
IS(8, 8, FIELD_OFFSET(CDB, CDB10.TransferBlocksLsb));
IS(64, 88, sizeof(SCSI_REQUEST_BLOCK));
AT(48, 72, SCSI_REQUEST_BLOCK, Cdb);
IS(12, 16, sizeof(STOR_ADDR_BTL8));
AT(8, 8, STORAGE_REQUEST_BLOCK, Signature);
AT(64, 64, STORAGE_REQUEST_BLOCK, DataBuffer);
IS(512, 512, sizeof(IDENTIFY_DEVICE_DATA));
IS(512, 512, sizeof(IDENTIFY_PACKET_DATA));
AT(200, 200, IDENTIFY_DEVICE_DATA, Max48BitLBA);
IS(96, 96, sizeof(INQUIRYDATA) - 8);
IS(18, 18, sizeof(SENSE_DATA));
IS(18, 18, sizeof(USB_DEVICE_DESCRIPTOR));
IS(9, 9, sizeof(USB_CONFIGURATION_DESCRIPTOR));
IS(8, 8, sizeof(USB_DEFAULT_PIPE_SETUP_PACKET));
IS(9, 9, sizeof(HID_DESCRIPTOR));
IS(12, 12, sizeof(KEYBOARD_INPUT_DATA));
IS(24, 24, sizeof(MOUSE_INPUT_DATA));
IS(20, 20, sizeof(SERIAL_TIMEOUTS));
IS(0x1b0004, 0x1b0004, IOCTL_SERIAL_SET_BAUD_RATE);
IS(0x2d1400, 0x2d1400, IOCTL_STORAGE_QUERY_PROPERTY);
IS(0x220003, 0x220003, IOCTL_INTERNAL_USB_SUBMIT_URB);
IS(0x4d0000, 0x4d0000, IOCTL_MOUNTDEV_QUERY_UNIQUE_ID);
IS(0x32c004, 0x32c004, IOCTL_ACPI_EVAL_METHOD);
IS(0x0b0203, 0x0b0203, IOCTL_INTERNAL_KEYBOARD_CONNECT);
IS(0x04, 0x04, SRB_STATUS(SRB_STATUS_ERROR | SRB_STATUS_AUTOSENSE_VALID | SRB_STATUS_QUEUE_FROZEN));
IS(1, 1, USBD_SUCCESS(USBD_STATUS_SUCCESS) && !USBD_SUCCESS(USBD_STATUS_STALL_PID));
IS(1, 1, USB_ENDPOINT_DIRECTION_OUT(0x02) && USB_ENDPOINT_DIRECTION_IN(0x82));
IS(1, 1, IS_SCSIOP_READWRITE(SCSIOP_READ16) && !IS_SCSIOP_READWRITE(SCSIOP_INQUIRY));
// CHECK:     function 'Swap'
// CHECK:     problems:
// CHECK-NOT: {{[a-z]}}
VOID Swap(PULONG To, PULONG From)
{
    REVERSE_BYTES(To, From);
}
