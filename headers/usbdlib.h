/* The USB client library. */
#pragma once
#include <wdm.h>
#include <usb.h>
typedef struct _USBD_INTERFACE_LIST_ENTRY {
    PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
    PUSBD_INTERFACE_INFORMATION Interface;
} USBD_INTERFACE_LIST_ENTRY, *PUSBD_INTERFACE_LIST_ENTRY;
typedef struct USBD_HANDLE__ *USBD_HANDLE;
#define USBD_CLIENT_CONTRACT_VERSION_INVALID 0xFFFFFFFF
#define USBD_CLIENT_CONTRACT_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_600 0x600
#define USBD_INTERFACE_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_603 0x603
DEFINE_GUID(GUID_USB_CAPABILITY_CHAINED_MDLS, 0xf5ceeb23, 0xad90, 0x458c, 0x97, 0x9a, 0xd5, 0x9b, 0x3a, 0xd6, 0x88, 0x4f);
DEFINE_GUID(GUID_USB_CAPABILITY_STATIC_STREAMS, 0x09051e1f, 0x0dc9, 0x4e6b, 0x8b, 0x12, 0x96, 0x0c, 0xbd, 0x81, 0xaa, 0x8f);
DEFINE_GUID(GUID_USB_CAPABILITY_FUNCTION_SUSPEND, 0xf4563183, 0xd66e, 0x42bd, 0xbd, 0x53, 0x1a, 0xc7, 0xb0, 0x4c, 0xd5, 0x9d);
DEFINE_GUID(GUID_USB_CAPABILITY_SELECTIVE_SUSPEND, 0x755c630d, 0xc8a0, 0x4765, 0x94, 0x6f, 0x90, 0xcc, 0x70, 0x38, 0x56, 0xa4);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_HIGH_SPEED_COMPATIBLE, 0x81a885a6, 0xf239, 0x42a2, 0x83, 0x97, 0xa5, 0xd9, 0x5b, 0xea, 0x69, 0x53);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_SUPER_SPEED_COMPATIBLE, 0x8a2f776c, 0x9bd0, 0x4f29, 0x97, 0x71, 0xc7, 0xa3, 0x88, 0x46, 0xd4, 0xc7);
DEFINE_GUID(GUID_USB_CAPABILITY_TIME_SYNC, 0xbb6e6472, 0x4be5, 0x44a3, 0x96, 0x41, 0x34, 0x5e, 0x56, 0xac, 0x34, 0x85);
VOID NTAPI USBD_GetUSBDIVersion(PUSBD_VERSION_INFORMATION);
PUSB_INTERFACE_DESCRIPTOR NTAPI USBD_ParseConfigurationDescriptor(PUSB_CONFIGURATION_DESCRIPTOR, UCHAR, UCHAR);
PURB NTAPI USBD_CreateConfigurationRequest(PUSB_CONFIGURATION_DESCRIPTOR, PUSHORT);
PUSB_COMMON_DESCRIPTOR NTAPI USBD_ParseDescriptors(PVOID, ULONG, PVOID, LONG);
PUSB_INTERFACE_DESCRIPTOR NTAPI USBD_ParseConfigurationDescriptorEx(PUSB_CONFIGURATION_DESCRIPTOR, PVOID, LONG, LONG, LONG, LONG, LONG);
PURB NTAPI USBD_CreateConfigurationRequestEx(PUSB_CONFIGURATION_DESCRIPTOR, PUSBD_INTERFACE_LIST_ENTRY);
ULONG NTAPI USBD_GetInterfaceLength(PUSB_INTERFACE_DESCRIPTOR, PUCHAR);
VOID NTAPI USBD_RegisterHcFilter(PDEVICE_OBJECT, PDEVICE_OBJECT);
NTSTATUS NTAPI USBD_GetPdoRegistryParameter(PDEVICE_OBJECT, PVOID, ULONG, PWSTR, ULONG);
NTSTATUS NTAPI USBD_QueryBusTime(PDEVICE_OBJECT, PULONG);
NTSTATUS NTAPI USBD_CreateHandle(PDEVICE_OBJECT, PDEVICE_OBJECT, ULONG, ULONG, USBD_HANDLE *);
VOID NTAPI USBD_CloseHandle(USBD_HANDLE);
NTSTATUS NTAPI USBD_UrbAllocate(USBD_HANDLE, PURB *);
NTSTATUS NTAPI USBD_IsochUrbAllocate(USBD_HANDLE, ULONG, PURB *);
NTSTATUS NTAPI USBD_SelectConfigUrbAllocateAndBuild(USBD_HANDLE, PUSB_CONFIGURATION_DESCRIPTOR, PUSBD_INTERFACE_LIST_ENTRY, PURB *);
NTSTATUS NTAPI USBD_SelectInterfaceUrbAllocateAndBuild(USBD_HANDLE, USBD_CONFIGURATION_HANDLE, PUSBD_INTERFACE_LIST_ENTRY, PURB *);
VOID NTAPI USBD_UrbFree(USBD_HANDLE, PURB);
VOID NTAPI USBD_AssignUrbToIoStackLocation(USBD_HANDLE, PIO_STACK_LOCATION, PURB);
NTSTATUS USBD_QueryUsbCapability(USBD_HANDLE, const GUID *, ULONG, PUCHAR, PULONG);
BOOLEAN USBD_IsInterfaceVersionSupported(USBD_HANDLE, ULONG);
USBD_STATUS NTAPI USBD_ValidateConfigurationDescriptor(PUSB_CONFIGURATION_DESCRIPTOR, ULONG, USHORT, PUCHAR *, ULONG);
#define URB_STATUS(urb) ((urb)->UrbHeader.Status)
#define GET_SELECT_CONFIGURATION_REQUEST_SIZE(interfaces, pipes) (sizeof(struct _URB_SELECT_CONFIGURATION) + ((interfaces - 1) * sizeof(USBD_INTERFACE_INFORMATION)) + ((pipes - interfaces) * sizeof(USBD_PIPE_INFORMATION)))
#define GET_SELECT_INTERFACE_REQUEST_SIZE(pipes) (sizeof(struct _URB_SELECT_INTERFACE) + ((pipes - 1) * sizeof(USBD_PIPE_INFORMATION)))
#define GET_USBD_INTERFACE_SIZE(pipes) (sizeof(USBD_INTERFACE_INFORMATION) + (sizeof(USBD_PIPE_INFORMATION) * (pipes)) - sizeof(USBD_PIPE_INFORMATION))
#define GET_ISO_URB_SIZE(n) (sizeof(struct _URB_ISOCH_TRANSFER) + sizeof(USBD_ISO_PACKET_DESCRIPTOR) * n)
#define UsbBuildInterruptOrBulkTransferRequest(urb, length, pipe, buffer, mdl, size, flags, link)  \
    {                                                                                              \
        (urb)->UrbHeader.Function = URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER;                       \
        (urb)->UrbHeader.Length = (length);                                                        \
        (urb)->UrbBulkOrInterruptTransfer.PipeHandle = (pipe);                                     \
        (urb)->UrbBulkOrInterruptTransfer.TransferBufferLength = (size);                           \
        (urb)->UrbBulkOrInterruptTransfer.TransferBufferMDL = (mdl);                               \
        (urb)->UrbBulkOrInterruptTransfer.TransferBuffer = (buffer);                               \
        (urb)->UrbBulkOrInterruptTransfer.TransferFlags = (flags);                                 \
        (urb)->UrbBulkOrInterruptTransfer.UrbLink = (link);                                        \
    }
#define UsbBuildGetDescriptorRequest(urb, length, type, index, language, buffer, mdl, size, link)  \
    {                                                                                              \
        (urb)->UrbHeader.Function = URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE;                       \
        (urb)->UrbHeader.Length = (length);                                                        \
        (urb)->UrbControlDescriptorRequest.TransferBufferLength = (size);                          \
        (urb)->UrbControlDescriptorRequest.TransferBufferMDL = (mdl);                              \
        (urb)->UrbControlDescriptorRequest.TransferBuffer = (buffer);                              \
        (urb)->UrbControlDescriptorRequest.DescriptorType = (type);                                \
        (urb)->UrbControlDescriptorRequest.Index = (index);                                        \
        (urb)->UrbControlDescriptorRequest.LanguageId = (language);                                \
        (urb)->UrbControlDescriptorRequest.UrbLink = (link);                                       \
    }
#define UsbBuildSelectConfigurationRequest(urb, length, descriptor)                                \
    {                                                                                              \
        (urb)->UrbHeader.Function = URB_FUNCTION_SELECT_CONFIGURATION;                             \
        (urb)->UrbHeader.Length = (length);                                                        \
        (urb)->UrbSelectConfiguration.ConfigurationDescriptor = (descriptor);                      \
    }
#define UsbBuildVendorRequest(urb, cmd, length, flags, bits, request, value, index, buffer, mdl, size, link) \
    {                                                                                              \
        (urb)->UrbHeader.Function = cmd;                                                           \
        (urb)->UrbHeader.Length = (length);                                                        \
        (urb)->UrbControlVendorClassRequest.TransferBufferLength = (size);                         \
        (urb)->UrbControlVendorClassRequest.TransferBufferMDL = (mdl);                             \
        (urb)->UrbControlVendorClassRequest.TransferBuffer = (buffer);                             \
        (urb)->UrbControlVendorClassRequest.RequestTypeReservedBits = (bits);                      \
        (urb)->UrbControlVendorClassRequest.Request = (request);                                   \
        (urb)->UrbControlVendorClassRequest.Value = (value);                                       \
        (urb)->UrbControlVendorClassRequest.Index = (index);                                       \
        (urb)->UrbControlVendorClassRequest.TransferFlags = (flags);                               \
        (urb)->UrbControlVendorClassRequest.UrbLink = (link);                                      \
    }
