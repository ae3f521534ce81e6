/* WMI data blocks that the system defines: serial ports, disks. */
#pragma once
#include <wdm.h>
DEFINE_GUID(MSSerial_PortName_GUID, 0xa0ec11a8, 0xb16c, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
DEFINE_GUID(MSSerial_CommInfo_GUID, 0xedb16a62, 0xb16c, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
DEFINE_GUID(MSSerial_HardwareConfiguration_GUID, 0x270b9b86, 0xb16d, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
DEFINE_GUID(MSSerial_PerformanceInformation_GUID, 0x56415acc, 0xb16d, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
DEFINE_GUID(MSSerial_CommProperties_GUID, 0x8209ec2a, 0x2d6b, 0x11d2, 0xba, 0x49, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
#define SERIAL_WMI_PARITY_NONE 0
#define SERIAL_WMI_PARITY_ODD 1
#define SERIAL_WMI_PARITY_EVEN 2
#define SERIAL_WMI_PARITY_SPACE 3
#define SERIAL_WMI_PARITY_MARK 4
#define SERIAL_WMI_STOP_1 0
#define SERIAL_WMI_STOP_1_5 1
#define SERIAL_WMI_STOP_2 2
#define SERIAL_WMI_INTTYPE_LATCHED 0
#define SERIAL_WMI_INTTYPE_LEVEL 1
typedef struct _SERIAL_WMI_COMM_DATA {
    ULONG BaudRate, BitsPerByte, Parity;
    UCHAR ParityCheckEnable;
    ULONG StopBits, XoffCharacter, XoffXmitThreshold, XonCharacter, XonXmitThreshold, MaximumBaudRate, MaximumOutputBufferSize, MaximumInputBufferSize;
    UCHAR Support16BitMode, SupportDTRDSR, SupportIntervalTimeouts, SupportParityCheck, SupportRTSCTS, SupportXonXoff;
    UCHAR SettableBaudRate, SettableDataBits, SettableFlowControl, SettableParity, SettableParityCheck, SettableStopBits, IsBusy;
} SERIAL_WMI_COMM_DATA, *PSERIAL_WMI_COMM_DATA;
typedef struct _SERIAL_WMI_HW_DATA {
    ULONG IrqNumber, IrqVector, IrqLevel;
    ULONGLONG IrqAffinityMask;
    ULONG InterruptType;
    ULONGLONG BaseIOAddress;
} SERIAL_WMI_HW_DATA, *PSERIAL_WMI_HW_DATA;
typedef struct _SERIAL_WMI_PERF_DATA {
    ULONG ReceivedCount, TransmittedCount, FrameErrorCount, SerialOverrunErrorCount, BufferOverrunErrorCount, ParityErrorCount;
} SERIAL_WMI_PERF_DATA, *PSERIAL_WMI_PERF_DATA;
#define WMI_STORAGE_FAILURE_PREDICT_STATUS_GUID {0x8e1b3d8b, 0x4c28, 0x11d2, {0x97, 0x5b, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_FAILURE_PREDICT_DATA_GUID {0x6ec1c4d8, 0x5ac6, 0x11d2, {0x97, 0x5b, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_PREDICT_FAILURE_EVENT_GUID {0x89d2bb35, 0x4dd8, 0x4a8e, {0xa4, 0x62, 0xa8, 0x4b, 0x2c, 0x29, 0x1b, 0x8e}}
#define WMI_STORAGE_FAILURE_PREDICT_FUNCTION_GUID {0x5ec1c4d8, 0x5ac6, 0x11d2, {0x97, 0x5b, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_FAILURE_PREDICT_THRESHOLDS_GUID {0x5ec1c4d9, 0x5ac6, 0x11d2, {0x97, 0x5b, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_SCSI_INFO_EXCEPTIONS_GUID {0x5ec1c4da, 0x5ac6, 0x11d2, {0x97, 0x5b, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
typedef struct _STORAGE_FAILURE_PREDICT_STATUS {
    ULONG Reason;
    BOOLEAN PredictFailure;
} STORAGE_FAILURE_PREDICT_STATUS, *PSTORAGE_FAILURE_PREDICT_STATUS;
typedef struct _STORAGE_FAILURE_PREDICT_DATA {
    ULONG Length;
    UCHAR VendorSpecific[512];
} STORAGE_FAILURE_PREDICT_DATA, *PSTORAGE_FAILURE_PREDICT_DATA;
typedef struct _STORAGE_FAILURE_PREDICT_EVENT {
    ULONG Length;
    UCHAR VendorSpecific[1];
} STORAGE_FAILURE_PREDICT_EVENT, *PSTORAGE_FAILURE_PREDICT_EVENT;
typedef struct _STORAGE_FAILURE_PREDICT_THRESHOLDS {
    UCHAR VendorSpecific[512];
} STORAGE_FAILURE_PREDICT_THRESHOLDS, *PSTORAGE_FAILURE_PREDICT_THRESHOLDS;
typedef struct _STORAGE_SCSI_INFO_EXCEPTIONS {
    BOOLEAN PageSavable, Flags;
    UCHAR MRIE, Padding;
    ULONG IntervalTimer, ReportCount;
} STORAGE_SCSI_INFO_EXCEPTIONS, *PSTORAGE_SCSI_INFO_EXCEPTIONS;
#define AllowPerformanceHit 1
#define EnableDisableHardwareFailurePrediction 2
#define EnableDisableFailurePredictionPolling 3
#define GetFailurePredictionCapability 4
#define EnableOfflineDiags 5
#define ReadLogSectors 6
#define WriteLogSectors 7
#define ExecuteSelfTest 8
typedef struct _READ_LOG_SECTORS_IN {
    UCHAR LogAddress, SectorCount;
} READ_LOG_SECTORS_IN, *PREAD_LOG_SECTORS_IN;
typedef struct _READ_LOG_SECTORS_OUT {
    ULONG Length;
    UCHAR LogSectors[1];
} READ_LOG_SECTORS_OUT, *PREAD_LOG_SECTORS_OUT;
typedef struct _WRITE_LOG_SECTORS_IN {
    UCHAR LogAddress, SectorCount;
    ULONG Length;
    UCHAR LogSectors[1];
} WRITE_LOG_SECTORS_IN, *PWRITE_LOG_SECTORS_IN;
typedef struct _WRITE_LOG_SECTORS_OUT {
    BOOLEAN Success;
} WRITE_LOG_SECTORS_OUT, *PWRITE_LOG_SECTORS_OUT;
typedef struct _EXECUTE_SELF_TEST_IN {
    UCHAR Subcommand;
} EXECUTE_SELF_TEST_IN, *PEXECUTE_SELF_TEST_IN;
typedef struct _EXECUTE_SELF_TEST_OUT {
    ULONG ReturnCode;
} EXECUTE_SELF_TEST_OUT, *PEXECUTE_SELF_TEST_OUT;
DEFINE_GUID(POINTER_PORT_WMI_STD_DATA_GUID, 0x4731f89c, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
DEFINE_GUID(KEYBOARD_PORT_WMI_STD_DATA_GUID, 0x4731f89a, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
