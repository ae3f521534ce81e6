/* USB targets. As with the real one, usb.h comes first. */
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif
#define BMREQUEST_HOST_TO_DEVICE 0
#define BMREQUEST_DEVICE_TO_HOST 1
#define BMREQUEST_STANDARD 0
#define BMREQUEST_CLASS 1
#define BMREQUEST_VENDOR 2
#define BMREQUEST_TO_DEVICE 0
#define BMREQUEST_TO_INTERFACE 1
#define BMREQUEST_TO_ENDPOINT 2
#define BMREQUEST_TO_OTHER 3
typedef enum _WDF_USB_REQUEST_TYPE {
    WdfUsbRequestTypeInvalid, WdfUsbRequestTypeNoFormat, WdfUsbRequestTypeDeviceString,
    WdfUsbRequestTypeDeviceControlTransfer, WdfUsbRequestTypeDeviceUrb, WdfUsbRequestTypePipeWrite,
    WdfUsbRequestTypePipeRead, WdfUsbRequestTypePipeAbort, WdfUsbRequestTypePipeReset,
    WdfUsbRequestTypePipeUrb
} WDF_USB_REQUEST_TYPE, *PWDF_USB_REQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_DIRECTION {
    BmRequestHostToDevice, BmRequestDeviceToHost
} WDF_USB_BMREQUEST_DIRECTION;
typedef enum _WDF_USB_BMREQUEST_TYPE {
    BmRequestStandard, BmRequestClass, BmRequestVendor
} WDF_USB_BMREQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_RECIPIENT {
    BmRequestToDevice, BmRequestToInterface, BmRequestToEndpoint, BmRequestToOther
} WDF_USB_BMREQUEST_RECIPIENT;
typedef enum _WDF_USB_PIPE_TYPE {
    WdfUsbPipeTypeInvalid, WdfUsbPipeTypeControl, WdfUsbPipeTypeIsochronous, WdfUsbPipeTypeBulk,
    WdfUsbPipeTypeInterrupt
} WDF_USB_PIPE_TYPE;
typedef enum _WdfUsbTargetDeviceSelectConfigType {
    WdfUsbTargetDeviceSelectConfigTypeInvalid, WdfUsbTargetDeviceSelectConfigTypeDeconfig,
    WdfUsbTargetDeviceSelectConfigTypeSingleInterface, WdfUsbTargetDeviceSelectConfigTypeMultiInterface,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor, WdfUsbTargetDeviceSelectConfigTypeUrb
} WdfUsbTargetDeviceSelectConfigType;
typedef enum _WdfUsbTargetDeviceSelectSettingType {
    WdfUsbInterfaceSelectSettingTypeDescriptor = 16, WdfUsbInterfaceSelectSettingTypeSetting,
    WdfUsbInterfaceSelectSettingTypeUrb
} WdfUsbTargetDeviceSelectSettingType;
typedef enum _WDF_USB_DEVICE_TRAITS {
    WDF_USB_DEVICE_TRAIT_SELF_POWERED = 1, WDF_USB_DEVICE_TRAIT_REMOTE_WAKE_CAPABLE,
    WDF_USB_DEVICE_TRAIT_AT_HIGH_SPEED = 4
} WDF_USB_DEVICE_TRAITS;
typedef union _WDF_USB_CONTROL_SETUP_PACKET {
    struct {
        union {
            struct {
                BYTE Recipient : 2;
                BYTE Reserved : 3;
                BYTE Type : 2;
                BYTE Dir : 1;
            } Request;
            BYTE Byte;
        } bm;
        BYTE bRequest;
        union {
            struct {
                BYTE LowByte;
                BYTE HiByte;
            } Bytes;
            USHORT Value;
        } wValue;
        union {
            struct {
                BYTE LowByte;
                BYTE HiByte;
            } Bytes;
            USHORT Value;
        } wIndex;
        USHORT wLength;
    } Packet;
    struct {
        BYTE Bytes[8];
    } Generic;
} WDF_USB_CONTROL_SETUP_PACKET, *PWDF_USB_CONTROL_SETUP_PACKET;
FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_DIRECTION direction, WDF_USB_BMREQUEST_RECIPIENT recipient, BYTE request, USHORT value, USHORT index)
{
    memset(p, 0, sizeof(*p));
    p->Packet.bm.Request.Dir = (BYTE)direction;
    p->Packet.bm.Request.Type = (BYTE)BmRequestStandard;
    p->Packet.bm.Request.Recipient = (BYTE)recipient;
    p->Packet.bRequest = request;
    p->Packet.wValue.Value = value;
    p->Packet.wIndex.Value = index;
}
FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_CLASS(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_DIRECTION direction, WDF_USB_BMREQUEST_RECIPIENT recipient, BYTE request, USHORT value, USHORT index)
{
    WDF_USB_CONTROL_SETUP_PACKET_INIT(p, direction, recipient, request, value, index);
    p->Packet.bm.Request.Type = (BYTE)BmRequestClass;
}
FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_DIRECTION direction, WDF_USB_BMREQUEST_RECIPIENT recipient, BYTE request, USHORT value, USHORT index)
{
    WDF_USB_CONTROL_SETUP_PACKET_INIT(p, direction, recipient, request, value, index);
    p->Packet.bm.Request.Type = (BYTE)BmRequestVendor;
}
FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_FEATURE(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_RECIPIENT recipient, USHORT feature, USHORT index, BOOLEAN set)
{
    WDF_USB_CONTROL_SETUP_PACKET_INIT(p, BmRequestHostToDevice, recipient, set ? USB_REQUEST_SET_FEATURE : USB_REQUEST_CLEAR_FEATURE, feature, index);
}
FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_GET_STATUS(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_RECIPIENT recipient, USHORT index)
{
    WDF_USB_CONTROL_SETUP_PACKET_INIT(p, BmRequestDeviceToHost, recipient, USB_REQUEST_GET_STATUS, 0, index);
}
typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS {
    USBD_STATUS UsbdStatus;
    WDF_USB_REQUEST_TYPE Type;
    union {
        struct {
            WDFMEMORY Buffer;
            USHORT LangID;
            UCHAR StringIndex;
            UCHAR RequiredSize;
        } DeviceString;
        struct {
            WDFMEMORY Buffer;
            WDF_USB_CONTROL_SETUP_PACKET SetupPacket;
            ULONG Length;
        } DeviceControlTransfer;
        struct {
            WDFMEMORY Buffer;
        } DeviceUrb;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } PipeWrite;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } PipeRead;
        struct {
            WDFMEMORY Buffer;
        } PipeUrb;
    } Parameters;
} WDF_USB_REQUEST_COMPLETION_PARAMS, *PWDF_USB_REQUEST_COMPLETION_PARAMS;
DRVLINT_EVT(VOID, USB_READER_COMPLETION_ROUTINE, WDFUSBPIPE, WDFMEMORY, size_t, WDFCONTEXT);
DRVLINT_EVT(BOOLEAN, USB_READERS_FAILED, WDFUSBPIPE, NTSTATUS, USBD_STATUS);
typedef struct _WDF_USB_CONTINUOUS_READER_CONFIG {
    ULONG Size;
    size_t TransferLength;
    size_t HeaderLength;
    size_t TrailerLength;
    UCHAR NumPendingReads;
    PWDF_OBJECT_ATTRIBUTES BufferAttributes;
    PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete;
    WDFCONTEXT EvtUsbTargetPipeReadCompleteContext;
    PFN_WDF_USB_READERS_FAILED EvtUsbTargetPipeReadersFailed;
} WDF_USB_CONTINUOUS_READER_CONFIG, *PWDF_USB_CONTINUOUS_READER_CONFIG;
FORCEINLINE VOID WDF_USB_CONTINUOUS_READER_CONFIG_INIT(PWDF_USB_CONTINUOUS_READER_CONFIG c, PFN_WDF_USB_READER_COMPLETION_ROUTINE routine, WDFCONTEXT context, size_t length)
{
    DRVLINT_WDF_START(c);
    c->EvtUsbTargetPipeReadComplete = routine;
    c->EvtUsbTargetPipeReadCompleteContext = context;
    c->TransferLength = length;
}
WDFIOTARGET WdfUsbTargetDeviceGetIoTarget(WDFUSBDEVICE);
typedef struct _WDF_USB_DEVICE_INFORMATION {
    ULONG Size;
    USBD_VERSION_INFORMATION UsbdVersionInformation;
    ULONG HcdPortCapabilities;
    ULONG Traits;
} WDF_USB_DEVICE_INFORMATION, *PWDF_USB_DEVICE_INFORMATION;
FORCEINLINE VOID WDF_USB_DEVICE_INFORMATION_INIT(PWDF_USB_DEVICE_INFORMATION c) { DRVLINT_WDF_START(c); }
typedef struct _WDF_USB_INTERFACE_SETTING_PAIR {
    WDFUSBINTERFACE UsbInterface;
    UCHAR SettingIndex;
} WDF_USB_INTERFACE_SETTING_PAIR, *PWDF_USB_INTERFACE_SETTING_PAIR;
typedef struct _WDF_USB_DEVICE_SELECT_CONFIG_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectConfigType Type;
    union {
        struct {
            PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor;
            PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors;
            ULONG NumInterfaceDescriptors;
        } Descriptor;
        struct {
            PURB Urb;
        } Urb;
        struct {
            UCHAR NumberConfiguredPipes;
            WDFUSBINTERFACE ConfiguredUsbInterface;
        } SingleInterface;
        struct {
            UCHAR NumberInterfaces;
            PWDF_USB_INTERFACE_SETTING_PAIR Pairs;
            UCHAR NumberOfConfiguredInterfaces;
        } MultiInterface;
    } Types;
} WDF_USB_DEVICE_SELECT_CONFIG_PARAMS, *PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS;
FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_SINGLE_INTERFACE(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS c)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfUsbTargetDeviceSelectConfigTypeSingleInterface;
}
FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_MULTIPLE_INTERFACES(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS c, UCHAR count, PWDF_USB_INTERFACE_SETTING_PAIR pairs)
{
    DRVLINT_WDF_START(c);
    if (pairs != NULL && count > 0) {
        c->Type = WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs;
        c->Types.MultiInterface.NumberInterfaces = count;
        c->Types.MultiInterface.Pairs = pairs;
    } else {
        c->Type = WdfUsbTargetDeviceSelectConfigTypeMultiInterface;
    }
}
FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_INTERFACES_DESCRIPTORS(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS c, PUSB_CONFIGURATION_DESCRIPTOR configuration, PUSB_INTERFACE_DESCRIPTOR *interfaces, ULONG count)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor;
    c->Types.Descriptor.ConfigurationDescriptor = configuration;
    c->Types.Descriptor.InterfaceDescriptors = interfaces;
    c->Types.Descriptor.NumInterfaceDescriptors = count;
}
FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_URB(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS c, PURB urb)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfUsbTargetDeviceSelectConfigTypeUrb;
    c->Types.Urb.Urb = urb;
}
FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_DECONFIG(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS c)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfUsbTargetDeviceSelectConfigTypeDeconfig;
}
typedef struct _WDF_USB_INTERFACE_SELECT_SETTING_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectSettingType Type;
    union {
        struct {
            PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
        } Descriptor;
        struct {
            UCHAR SettingIndex;
        } Interface;
        struct {
            PURB Urb;
        } Urb;
    } Types;
} WDF_USB_INTERFACE_SELECT_SETTING_PARAMS, *PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS;
FORCEINLINE VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_DESCRIPTOR(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS c, PUSB_INTERFACE_DESCRIPTOR descriptor)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfUsbInterfaceSelectSettingTypeDescriptor;
    c->Types.Descriptor.InterfaceDescriptor = descriptor;
}
FORCEINLINE VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_URB(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS c, PURB urb)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfUsbInterfaceSelectSettingTypeUrb;
    c->Types.Urb.Urb = urb;
}
FORCEINLINE VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_SETTING(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS c, UCHAR setting)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfUsbInterfaceSelectSettingTypeSetting;
    c->Types.Interface.SettingIndex = setting;
}
WDFIOTARGET WdfUsbTargetPipeGetIoTarget(WDFUSBPIPE);
typedef struct _WDF_USB_PIPE_INFORMATION {
    ULONG Size;
    ULONG MaximumPacketSize;
    UCHAR EndpointAddress;
    UCHAR Interval;
    UCHAR SettingIndex;
    WDF_USB_PIPE_TYPE PipeType;
    ULONG MaximumTransferSize;
} WDF_USB_PIPE_INFORMATION, *PWDF_USB_PIPE_INFORMATION;
FORCEINLINE VOID WDF_USB_PIPE_INFORMATION_INIT(PWDF_USB_PIPE_INFORMATION c) { DRVLINT_WDF_START(c); }
FORCEINLINE BOOLEAN WDF_USB_PIPE_DIRECTION_IN(UCHAR address) { return USB_ENDPOINT_DIRECTION_IN(address) ? TRUE : FALSE; }
FORCEINLINE BOOLEAN WDF_USB_PIPE_DIRECTION_OUT(UCHAR address) { return USB_ENDPOINT_DIRECTION_OUT(address) ? TRUE : FALSE; }
typedef struct _WDF_USB_DEVICE_CREATE_CONFIG {
    ULONG Size;
    ULONG USBDClientContractVersion;
} WDF_USB_DEVICE_CREATE_CONFIG, *PWDF_USB_DEVICE_CREATE_CONFIG;
FORCEINLINE VOID WDF_USB_DEVICE_CREATE_CONFIG_INIT(PWDF_USB_DEVICE_CREATE_CONFIG c, ULONG version)
{
    DRVLINT_WDF_START(c);
    c->USBDClientContractVersion = version;
}
NTSTATUS WdfUsbTargetDeviceCreate(WDFDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFUSBDEVICE *);
NTSTATUS WdfUsbTargetDeviceCreateWithParameters(WDFDEVICE, PWDF_USB_DEVICE_CREATE_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFUSBDEVICE *);
NTSTATUS WdfUsbTargetDeviceRetrieveInformation(WDFUSBDEVICE, PWDF_USB_DEVICE_INFORMATION);
VOID WdfUsbTargetDeviceGetDeviceDescriptor(WDFUSBDEVICE, PUSB_DEVICE_DESCRIPTOR);
NTSTATUS WdfUsbTargetDeviceRetrieveConfigDescriptor(WDFUSBDEVICE, PVOID, PUSHORT);
NTSTATUS WdfUsbTargetDeviceQueryString(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PUSHORT, PUSHORT, UCHAR, USHORT);
NTSTATUS WdfUsbTargetDeviceAllocAndQueryString(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, PUSHORT, UCHAR, USHORT);
NTSTATUS WdfUsbTargetDeviceFormatRequestForString(WDFUSBDEVICE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET, UCHAR, USHORT);
UCHAR WdfUsbTargetDeviceGetNumInterfaces(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceSelectConfig(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
USBD_CONFIGURATION_HANDLE WdfUsbTargetDeviceWdmGetConfigurationHandle(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceRetrieveCurrentFrameNumber(WDFUSBDEVICE, PULONG);
NTSTATUS WdfUsbTargetDeviceSendControlTransferSynchronously(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_USB_CONTROL_SETUP_PACKET, PWDF_MEMORY_DESCRIPTOR, PULONG);
NTSTATUS WdfUsbTargetDeviceFormatRequestForControlTransfer(WDFUSBDEVICE, WDFREQUEST, PWDF_USB_CONTROL_SETUP_PACKET, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetDeviceIsConnectedSynchronous(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceResetPortSynchronously(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceCyclePortSynchronously(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceFormatRequestForCyclePort(WDFUSBDEVICE, WDFREQUEST);
NTSTATUS WdfUsbTargetDeviceSendUrbSynchronously(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
NTSTATUS WdfUsbTargetDeviceFormatRequestForUrb(WDFUSBDEVICE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetDeviceQueryUsbCapability(WDFUSBDEVICE, CONST GUID *, ULONG, PVOID, PULONG);
NTSTATUS WdfUsbTargetDeviceCreateUrb(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, PURB *);
NTSTATUS WdfUsbTargetDeviceCreateIsochUrb(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, ULONG, WDFMEMORY *, PURB *);
VOID WdfUsbTargetPipeGetInformation(WDFUSBPIPE, PWDF_USB_PIPE_INFORMATION);
BOOLEAN WdfUsbTargetPipeIsInEndpoint(WDFUSBPIPE);
BOOLEAN WdfUsbTargetPipeIsOutEndpoint(WDFUSBPIPE);
WDF_USB_PIPE_TYPE WdfUsbTargetPipeGetType(WDFUSBPIPE);
VOID WdfUsbTargetPipeSetNoMaximumPacketSizeCheck(WDFUSBPIPE);
NTSTATUS WdfUsbTargetPipeWriteSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR, PULONG);
NTSTATUS WdfUsbTargetPipeFormatRequestForWrite(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetPipeReadSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR, PULONG);
NTSTATUS WdfUsbTargetPipeFormatRequestForRead(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetPipeConfigContinuousReader(WDFUSBPIPE, PWDF_USB_CONTINUOUS_READER_CONFIG);
NTSTATUS WdfUsbTargetPipeAbortSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfUsbTargetPipeFormatRequestForAbort(WDFUSBPIPE, WDFREQUEST);
NTSTATUS WdfUsbTargetPipeResetSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfUsbTargetPipeFormatRequestForReset(WDFUSBPIPE, WDFREQUEST);
NTSTATUS WdfUsbTargetPipeSendUrbSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
NTSTATUS WdfUsbTargetPipeFormatRequestForUrb(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
BYTE WdfUsbInterfaceGetInterfaceNumber(WDFUSBINTERFACE);
BYTE WdfUsbInterfaceGetNumEndpoints(WDFUSBINTERFACE, UCHAR);
VOID WdfUsbInterfaceGetDescriptor(WDFUSBINTERFACE, UCHAR, PUSB_INTERFACE_DESCRIPTOR);
BYTE WdfUsbInterfaceGetNumSettings(WDFUSBINTERFACE);
NTSTATUS WdfUsbInterfaceSelectSetting(WDFUSBINTERFACE, PWDF_OBJECT_ATTRIBUTES, PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
VOID WdfUsbInterfaceGetEndpointInformation(WDFUSBINTERFACE, UCHAR, UCHAR, PWDF_USB_PIPE_INFORMATION);
WDFUSBINTERFACE WdfUsbTargetDeviceGetInterface(WDFUSBDEVICE, UCHAR);
BYTE WdfUsbInterfaceGetConfiguredSettingIndex(WDFUSBINTERFACE);
BYTE WdfUsbInterfaceGetNumConfiguredPipes(WDFUSBINTERFACE);
WDFUSBPIPE WdfUsbInterfaceGetConfiguredPipe(WDFUSBINTERFACE, UCHAR, PWDF_USB_PIPE_INFORMATION);
USBD_PIPE_HANDLE WdfUsbTargetPipeWdmGetPipeHandle(WDFUSBPIPE);
#ifdef __cplusplus
}
#endif
