/* Devices created with a security descriptor. */
#pragma once
#include <wdm.h>
NTSTATUS NTAPI WdmlibIoCreateDeviceSecure(_In_ PDRIVER_OBJECT DriverObject,
    ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, DEVICE_TYPE DeviceType,
    ULONG DeviceCharacteristics, BOOLEAN Exclusive, PCUNICODE_STRING DefaultSDDLString,
    _In_opt_ LPCGUID DeviceClassGuid, _Outptr_ PDEVICE_OBJECT *DeviceObject);
NTSTATUS NTAPI WdmlibRtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString,
    _In_opt_ PCWSTR SourceString);
NTSTATUS NTAPI WdmlibIoValidateDeviceIoControlAccess(_In_ PIRP Irp, ULONG RequiredAccess);
#define IoCreateDeviceSecure WdmlibIoCreateDeviceSecure
#define RtlInitUnicodeStringEx WdmlibRtlInitUnicodeStringEx
#define IoValidateDeviceIoControlAccess WdmlibIoValidateDeviceIoControlAccess
extern const UNICODE_STRING SDDL_DEVOBJ_KERNEL_ONLY;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_INF_SUPPLIED;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RX;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RW_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RWX_RES_RWX;
