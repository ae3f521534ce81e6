/* ATA: commands, registers, identify data, logs. */
#pragma once
#include <ntdef.h>
#define IDE_LBA_MODE (1 << 6)
#define IDE_STATUS_ERROR 0x01
#define IDE_STATUS_INDEX 0x02
#define IDE_STATUS_CORRECTED_ERROR 0x04
#define IDE_STATUS_DRQ 0x08
#define IDE_STATUS_DSC 0x10
#define IDE_STATUS_DEVICE_FAULT 0x20
#define IDE_STATUS_DRDY 0x40
#define IDE_STATUS_IDLE 0x50
#define IDE_STATUS_BUSY 0x80
#define IDE_ERROR_BAD_BLOCK 0x80
#define IDE_ERROR_CRC_ERROR IDE_ERROR_BAD_BLOCK
#define IDE_ERROR_DATA_ERROR 0x40
#define IDE_ERROR_MEDIA_CHANGE 0x20
#define IDE_ERROR_ID_NOT_FOUND 0x10
#define IDE_ERROR_MEDIA_CHANGE_REQ 0x08
#define IDE_ERROR_COMMAND_ABORTED 0x04
#define IDE_ERROR_END_OF_MEDIA 0x02
#define IDE_ERROR_ILLEGAL_LENGTH 0x01
#define IDE_ERROR_ADDRESS_NOT_FOUND IDE_ERROR_ILLEGAL_LENGTH
#define ATA_DEVICE_SIGNATURE_ATA 0x00000101
#define ATA_DEVICE_SIGNATURE_ATAPI 0xeb140101
#define ATA_DEVICE_SIGNATURE_HOST_ZONED 0xabcd0101
/* commands */
#define IDE_COMMAND_NOP 0x00
#define IDE_COMMAND_DATA_SET_MANAGEMENT 0x06
#define IDE_COMMAND_ATAPI_RESET 0x08
#define IDE_COMMAND_GET_PHYSICAL_ELEMENT_STATUS 0x12
#define IDE_COMMAND_READ 0x20
#define IDE_COMMAND_READ_EXT 0x24
#define IDE_COMMAND_READ_DMA_EXT 0x25
#define IDE_COMMAND_READ_DMA_QUEUED_EXT 0x26
#define IDE_COMMAND_READ_MULTIPLE_EXT 0x29
#define IDE_COMMAND_READ_LOG_EXT 0x2F
#define IDE_COMMAND_WRITE 0x30
#define IDE_COMMAND_WRITE_EXT 0x34
#define IDE_COMMAND_WRITE_DMA_EXT 0x35
#define IDE_COMMAND_WRITE_DMA_QUEUED_EXT 0x36
#define IDE_COMMAND_WRITE_MULTIPLE_EXT 0x39
#define IDE_COMMAND_WRITE_DMA_FUA_EXT 0x3D
#define IDE_COMMAND_WRITE_DMA_QUEUED_FUA_EXT 0x3E
#define IDE_COMMAND_WRITE_LOG_EXT 0x3F
#define IDE_COMMAND_VERIFY 0x40
#define IDE_COMMAND_VERIFY_EXT 0x42
#define IDE_COMMAND_ZAC_MANAGEMENT_IN 0x4A
#define IDE_COMMAND_WRITE_LOG_DMA_EXT 0x57
#define IDE_COMMAND_TRUSTED_NON_DATA 0x5B
#define IDE_COMMAND_TRUSTED_RECEIVE 0x5C
#define IDE_COMMAND_TRUSTED_RECEIVE_DMA 0x5D
#define IDE_COMMAND_TRUSTED_SEND 0x5E
#define IDE_COMMAND_TRUSTED_SEND_DMA 0x5F
#define IDE_COMMAND_READ_FPDMA_QUEUED 0x60
#define IDE_COMMAND_WRITE_FPDMA_QUEUED 0x61
#define IDE_COMMAND_NCQ_NON_DATA 0x63
#define IDE_COMMAND_SEND_FPDMA_QUEUED 0x64
#define IDE_COMMAND_RECEIVE_FPDMA_QUEUED 0x65
#define IDE_COMMAND_SET_DATE_AND_TIME 0x77
#define IDE_COMMAND_REMOVE_ELEMENT_AND_TRUNCATE 0x7C
#define IDE_COMMAND_EXECUTE_DEVICE_DIAGNOSTIC 0x90
#define IDE_COMMAND_SET_DRIVE_PARAMETERS 0x91
#define IDE_COMMAND_DOWNLOAD_MICROCODE 0x92
#define IDE_COMMAND_DOWNLOAD_MICROCODE_DMA 0x93
#define IDE_COMMAND_ZAC_MANAGEMENT_OUT 0x9F
#define IDE_COMMAND_ATAPI_PACKET 0xA0
#define IDE_COMMAND_ATAPI_IDENTIFY 0xA1
#define IDE_COMMAND_SMART 0xB0
#define IDE_COMMAND_SANITIZE_DEVICE 0xB4
#define IDE_COMMAND_READ_MULTIPLE 0xC4
#define IDE_COMMAND_WRITE_MULTIPLE 0xC5
#define IDE_COMMAND_SET_MULTIPLE 0xC6
#define IDE_COMMAND_READ_DMA 0xC8
#define IDE_COMMAND_WRITE_DMA 0xCA
#define IDE_COMMAND_WRITE_DMA_QUEUED 0xCC
#define IDE_COMMAND_WRITE_MULTIPLE_FUA_EXT 0xCE
#define IDE_COMMAND_GET_MEDIA_STATUS 0xDA
#define IDE_COMMAND_DOOR_LOCK 0xDE
#define IDE_COMMAND_DOOR_UNLOCK 0xDF
#define IDE_COMMAND_STANDBY_IMMEDIATE 0xE0
#define IDE_COMMAND_IDLE_IMMEDIATE 0xE1
#define IDE_COMMAND_CHECK_POWER 0xE5
#define IDE_COMMAND_SLEEP 0xE6
#define IDE_COMMAND_FLUSH_CACHE 0xE7
#define IDE_COMMAND_FLUSH_CACHE_EXT 0xEA
#define IDE_COMMAND_IDENTIFY 0xEC
#define IDE_COMMAND_MEDIA_EJECT 0xED
#define IDE_COMMAND_SET_FEATURE 0xEF
#define IDE_COMMAND_SECURITY_SET_PASSWORD 0xF1
#define IDE_COMMAND_SECURITY_UNLOCK 0xF2
#define IDE_COMMAND_SECURITY_ERASE_PREPARE 0xF3
#define IDE_COMMAND_SECURITY_ERASE_UNIT 0xF4
#define IDE_COMMAND_SECURITY_FREEZE_LOCK 0xF5
#define IDE_COMMAND_SECURITY_DISABLE_PASSWORD 0xF6
#define IDE_COMMAND_NOT_VALID 0xFF
#define IDE_FEATURE_ENABLE_WRITE_CACHE 0x2
#define IDE_FEATURE_SET_TRANSFER_MODE 0x3
#define IDE_FEATURE_ENABLE_PUIS 0x6
#define IDE_FEATURE_PUIS_SPIN_UP 0x7
#define IDE_FEATURE_ENABLE_SATA_FEATURE 0x10
#define IDE_FEATURE_DISABLE_MSN 0x31
#define IDE_FEATURE_DISABLE_REVERT_TO_POWER_ON 0x66
#define IDE_FEATURE_DISABLE_WRITE_CACHE 0x82
#define IDE_FEATURE_DISABLE_PUIS 0x86
#define IDE_FEATURE_DISABLE_SATA_FEATURE 0x90
#define IDE_FEATURE_ENABLE_MSN 0x95
#define IDE_SATA_FEATURE_NON_ZERO_DMA_BUFFER_OFFSET 0x1
#define IDE_SATA_FEATURE_DMA_SETUP_FIS_AUTO_ACTIVATE 0x2
#define IDE_SATA_FEATURE_DEVICE_INITIATED_POWER_MANAGEMENT 0x3
#define IDE_SATA_FEATURE_GUARANTEED_IN_ORDER_DELIVERY 0x4
#define IDE_SATA_FEATURE_ASYNCHRONOUS_NOTIFICATION 0x5
#define IDE_SATA_FEATURE_SOFTWARE_SETTINGS_PRESERVATION 0x6
#define IDE_SATA_FEATURE_DEVICE_AUTO_PARTIAL_TO_SLUMBER 0x7
#define IDE_SATA_FEATURE_ENABLE_HARDWARE_FEATURE_CONTROL 0x8
#define IDE_SATA_FEATURE_DEVSLP 0x9
#define IDE_SATA_FEATURE_HYBRID_INFORMATION 0xa
#define IDE_SMART_READ_ATTRIBUTES 0xD0
#define IDE_SMART_READ_THRESHOLDS 0xD1
#define IDE_SMART_ENABLE_DISABLE_AUTOSAVE 0xD2
#define IDE_SMART_SAVE_ATTRIBUTE_VALUES 0xD3
#define IDE_SMART_EXECUTE_OFFLINE_DIAGS 0xD4
#define IDE_SMART_READ_LOG 0xD5
#define IDE_SMART_WRITE_LOG 0xD6
#define IDE_SMART_ENABLE 0xD8
#define IDE_SMART_DISABLE 0xD9
#define IDE_SMART_RETURN_STATUS 0xDA
#define IDE_SMART_ENABLE_DISABLE_AUTO_OFFLINE 0xDB
#define IDE_DSM_FEATURE_TRIM 0x0001
#define IDE_NCQ_NON_DATA_ABORT_NCQ_QUEUE 0x00
#define IDE_NCQ_NON_DATA_DEADLINE_HANDLING 0x01
#define IDE_NCQ_NON_DATA_HYBRID_DEMOTE_BY_SIZE 0x02
#define IDE_NCQ_NON_DATA_HYBRID_CHANGE_BY_LBA_RANGE 0x03
#define IDE_NCQ_NON_DATA_HYBRID_CONTROL 0x04
#define IDE_NCQ_SEND_DATA_SET_MANAGEMENT 0x00
#define IDE_NCQ_SEND_HYBRID_EVICT 0x01
/* logs */
#define IDE_GP_LOG_DIRECTORY_ADDRESS 0x00
#define IDE_GP_SUMMARY_SMART_ERROR 0x01
#define IDE_GP_COMPREHENSIVE_SMART_ERROR 0x02
#define IDE_GP_EXTENDED_COMPREHENSIVE_SMART_ERROR 0x03
#define IDE_GP_LOG_DEVICE_STATISTICS_ADDRESS 0x04
#define IDE_GP_SMART_SELF_TEST 0x06
#define IDE_GP_EXTENDED_SMART_SELF_TEST 0x07
#define IDE_GP_LOG_POWER_CONDITIONS 0x08
#define IDE_GP_SELECTIVE_SELF_TEST 0x09
#define IDE_GP_DEVICE_STATISTICS_NOTIFICATION 0x0A
#define IDE_GP_LOG_NCQ_COMMAND_ERROR_ADDRESS 0x10
#define IDE_GP_LOG_PHY_EVENT_COUNTER_ADDRESS 0x11
#define IDE_GP_LOG_NCQ_NON_DATA_ADDRESS 0x12
#define IDE_GP_LOG_NCQ_SEND_RECEIVE_ADDRESS 0x13
#define IDE_GP_LOG_HYBRID_INFO_ADDRESS 0x14
#define IDE_GP_LOG_REBUILD_ASSIST 0x15
#define IDE_GP_LPS_MISALIGNMENT 0x0D
#define IDE_GP_LOG_LBA_STATUS 0x19
#define IDE_GP_LOG_WRITE_STREAM_ERROR 0x21
#define IDE_GP_LOG_READ_STREAM_ERROR 0x22
#define IDE_GP_LOG_CURRENT_DEVICE_INTERNAL_STATUS 0x24
#define IDE_GP_LOG_SAVED_DEVICE_INTERNAL_STATUS 0x25
#define IDE_GP_LOG_SECTOR_SIZE 0x200
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_ADDRESS 0x30
#define IDE_GP_LOG_SCT_COMMAND_STATUS 0xE0
#define IDE_GP_LOG_SCT_DATA_TRANSFER 0xE1
#define IDE_GP_LOG_SUPPORTED_PAGES 0x00
#define IDE_GP_LOG_DEVICE_STATISTICS_GENERAL_PAGE 0x01
#define IDE_GP_LOG_DEVICE_STATISTICS_TEMPERATURE_PAGE 0x05
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_SUPPORTED_CAPABILITIES_PAGE 0x03
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_SATA_PAGE 0x08
#define IDE_GP_LOG_VERSION 0x0001
#define HYBRID_INFORMATION_DISABLED 0x00
#define HYBRID_INFORMATION_DISABLE_IN_PROCESS 0x80
#define HYBRID_INFORMATION_ENABLED 0xFF

/* identify data */
#pragma pack(push, 1)
#define DRVLINT_ATA_SETS \
    USHORT SmartCommands : 1, SecurityMode : 1, RemovableMediaFeature : 1, PowerManagement : 1; \
    USHORT Reserved1 : 1, WriteCache : 1, LookAhead : 1, ReleaseInterrupt : 1; \
    USHORT ServiceInterrupt : 1, DeviceReset : 1, HostProtectedArea : 1, Obsolete1 : 1; \
    USHORT WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1; \
    USHORT DownloadMicrocode : 1, DmaQueued : 1, Cfa : 1, AdvancedPm : 1; \
    USHORT Msn : 1, PowerUpInStandby : 1, ManualPowerUp : 1, Reserved2 : 1; \
    USHORT SetMax : 1, Acoustics : 1, BigLba : 1, DeviceConfigOverlay : 1; \
    USHORT FlushCache : 1, FlushCacheExt : 1
typedef struct _IDENTIFY_DEVICE_DATA {
    struct {
        USHORT Reserved1 : 1, Retired3 : 1, ResponseIncomplete : 1, Retired2 : 3, FixedDevice : 1, RemovableMedia : 1, Retired1 : 7, DeviceType : 1;
    } GeneralConfiguration;
    USHORT NumCylinders, SpecificConfiguration, NumHeads;
    USHORT Retired1[2];
    USHORT NumSectorsPerTrack;
    USHORT VendorUnique1[3];
    UCHAR SerialNumber[20];
    USHORT Retired2[2];
    USHORT Obsolete1;
    UCHAR FirmwareRevision[8];
    UCHAR ModelNumber[40];
    UCHAR MaximumBlockTransfer, VendorUnique2;
    struct {
        USHORT FeatureSupported : 1, Reserved : 15;
    } TrustedComputing;
    struct {
        UCHAR CurrentLongPhysicalSectorAlignment : 2, ReservedByte49 : 6;
        UCHAR DmaSupported : 1, LbaSupported : 1, IordyDisable : 1, IordySupported : 1, Reserved1 : 1, StandybyTimerSupport : 1, Reserved2 : 2;
        USHORT ReservedWord50;
    } Capabilities;
    USHORT ObsoleteWords51[2];
    USHORT TranslationFieldsValid : 3, Reserved3 : 5, FreeFallControlSensitivity : 8;
    USHORT NumberOfCurrentCylinders, NumberOfCurrentHeads, CurrentSectorsPerTrack;
    ULONG CurrentSectorCapacity;
    UCHAR CurrentMultiSectorSetting;
    UCHAR MultiSectorSettingValid : 1, ReservedByte59 : 3, SanitizeFeatureSupported : 1, CryptoScrambleExtCommandSupported : 1, OverwriteExtCommandSupported : 1, BlockEraseExtCommandSupported : 1;
    ULONG UserAddressableSectors;
    USHORT ObsoleteWord62;
    USHORT MultiWordDMASupport : 8, MultiWordDMAActive : 8;
    USHORT AdvancedPIOModes : 8, ReservedByte64 : 8;
    USHORT MinimumMWXferCycleTime, RecommendedMWXferCycleTime, MinimumPIOCycleTime, MinimumPIOCycleTimeIORDY;
    struct {
        USHORT ZonedCapabilities : 2, NonVolatileWriteCache : 1, ExtendedUserAddressableSectorsSupported : 1, DeviceEncryptsAllUserData : 1, ReadZeroAfterTrimSupported : 1;
        USHORT Optional28BitCommandsSupported : 1, IEEE1667 : 1, DownloadMicrocodeDmaSupported : 1, SetMaxSetPasswordUnlockDmaSupported : 1, WriteBufferDmaSupported : 1;
        USHORT ReadBufferDmaSupported : 1, DeviceConfigIdentifySetDmaSupported : 1, LPSAERCSupported : 1, DeterministicReadAfterTrimSupported : 1, CFastSpecSupported : 1;
    } AdditionalSupported;
    USHORT ReservedWords70[5];
    USHORT QueueDepth : 5, ReservedWord75 : 11;
    struct {
        USHORT Reserved0 : 1, SataGen1 : 1, SataGen2 : 1, SataGen3 : 1, Reserved1 : 4, NCQ : 1, HIPM : 1, PhyEvents : 1, NcqUnload : 1, NcqPriority : 1, HostAutoPS : 1, DeviceAutoPS : 1, ReadLogDMA : 1;
        USHORT Reserved2 : 1, CurrentSpeed : 3, NcqStreaming : 1, NcqQueueMgmt : 1, NcqReceiveSend : 1, DEVSLPtoReducedPwrState : 1, Reserved3 : 8;
    } SerialAtaCapabilities;
    struct {
        USHORT Reserved0 : 1, NonZeroOffsets : 1, DmaSetupAutoActivate : 1, DIPM : 1, InOrderData : 1, HardwareFeatureControl : 1, SoftwareSettingsPreservation : 1, NCQAutosense : 1;
        USHORT DEVSLP : 1, HybridInformation : 1, Reserved1 : 6;
    } SerialAtaFeaturesSupported;
    struct {
        USHORT Reserved0 : 1, NonZeroOffsets : 1, DmaSetupAutoActivate : 1, DIPM : 1, InOrderData : 1, HardwareFeatureControl : 1, SoftwareSettingsPreservation : 1, DeviceAutoPS : 1;
        USHORT DEVSLP : 1, HybridInformation : 1, Reserved1 : 6;
    } SerialAtaFeaturesEnabled;
    USHORT MajorRevision, MinorRevision;
    struct {
        DRVLINT_ATA_SETS, WordValid83 : 2;
        USHORT SmartErrorLog : 1, SmartSelfTest : 1, MediaSerialNumber : 1, MediaCardPassThrough : 1, StreamingFeature : 1, GpLogging : 1, WriteFua : 1, WriteQueuedFua : 1;
        USHORT WWN64Bit : 1, URGReadStream : 1, URGWriteStream : 1, ReservedForTechReport : 2, IdleWithUnloadFeature : 1, WordValid : 2;
    } CommandSetSupport;
    struct {
        DRVLINT_ATA_SETS, Resrved3 : 1, Words119_120Valid : 1;
        USHORT SmartErrorLog : 1, SmartSelfTest : 1, MediaSerialNumber : 1, MediaCardPassThrough : 1, StreamingFeature : 1, GpLogging : 1, WriteFua : 1, WriteQueuedFua : 1;
        USHORT WWN64Bit : 1, URGReadStream : 1, URGWriteStream : 1, ReservedForTechReport : 2, IdleWithUnloadFeature : 1, Reserved4 : 2;
    } CommandSetActive;
    USHORT UltraDMASupport : 8, UltraDMAActive : 8;
    struct {
        USHORT TimeRequired : 15, ExtendedTimeReported : 1;
    } NormalSecurityEraseUnit;
    struct {
        USHORT TimeRequired : 15, ExtendedTimeReported : 1;
    } EnhancedSecurityEraseUnit;
    USHORT CurrentAPMLevel : 8, ReservedWord91 : 8;
    USHORT MasterPasswordID, HardwareResetResult;
    USHORT CurrentAcousticValue : 8, RecommendedAcousticValue : 8;
    USHORT StreamMinRequestSize, StreamingTransferTimeDMA, StreamingAccessLatencyDMAPIO;
    ULONG StreamingPerfGranularity;
    ULONG Max48BitLBA[2];
    USHORT StreamingTransferTime, DsmCap;
    struct {
        USHORT LogicalSectorsPerPhysicalSector : 4, Reserved0 : 8, LogicalSectorLongerThan256Words : 1, MultipleLogicalSectorsPerPhysicalSector : 1, Reserved1 : 2;
    } PhysicalLogicalSectorSize;
    USHORT InterSeekDelay;
    USHORT WorldWideName[4];
    USHORT ReservedForWorldWideName128[4];
    USHORT ReservedForTlcTechnicalReport;
    USHORT WordsPerLogicalSector[2];
    struct {
        USHORT ReservedForDrqTechnicalReport : 1, WriteReadVerify : 1, WriteUncorrectableExt : 1, ReadWriteLogDmaExt : 1, DownloadMicrocodeMode3 : 1, FreefallControl : 1, SenseDataReporting : 1;
        USHORT ExtendedPowerConditions : 1, Reserved0 : 6, WordValid : 2;
    } CommandSetSupportExt;
    struct {
        USHORT ReservedForDrqTechnicalReport : 1, WriteReadVerify : 1, WriteUncorrectableExt : 1, ReadWriteLogDmaExt : 1, DownloadMicrocodeMode3 : 1, FreefallControl : 1, SenseDataReporting : 1;
        USHORT ExtendedPowerConditions : 1, Reserved0 : 6, Reserved1 : 2;
    } CommandSetActiveExt;
    USHORT ReservedForExpandedSupportandActive[6];
    USHORT MsnSupport : 2, ReservedWord127 : 14;
    struct {
        USHORT SecuritySupported : 1, SecurityEnabled : 1, SecurityLocked : 1, SecurityFrozen : 1, SecurityCountExpired : 1, EnhancedSecurityEraseSupported : 1, Reserved0 : 2, SecurityLevel : 1, Reserved1 : 7;
    } SecurityStatus;
    USHORT ReservedWord129[31];
    struct {
        USHORT MaximumCurrentInMA : 12, CfaPowerMode1Disabled : 1, CfaPowerMode1Required : 1, Reserved0 : 1, Word160Supported : 1;
    } CfaPowerMode1;
    USHORT ReservedForCfaWord161[7];
    USHORT NominalFormFactor : 4, ReservedWord168 : 12;
    struct {
        USHORT SupportsTrim : 1, Reserved0 : 15;
    } DataSetManagementFeature;
    USHORT AdditionalProductID[4];
    USHORT ReservedForCfaWord174[2];
    USHORT CurrentMediaSerialNumber[30];
    struct {
        USHORT Supported : 1, Reserved0 : 1, WriteSameSuported : 1, ErrorRecoveryControlSupported : 1, FeatureControlSuported : 1, DataTablesSuported : 1, Reserved1 : 6, VendorSpecific : 4;
    } SCTCommandTransport;
    USHORT ReservedWord207[2];
    struct {
        USHORT AlignmentOfLogicalWithinPhysical : 14, Word209Supported : 1, Reserved0 : 1;
    } BlockAlignment;
    USHORT WriteReadVerifySectorCountMode3Only[2];
    USHORT WriteReadVerifySectorCountMode2Only[2];
    struct {
        USHORT NVCachePowerModeEnabled : 1, Reserved0 : 3, NVCacheFeatureSetEnabled : 1, Reserved1 : 3, NVCachePowerModeVersion : 4, NVCacheFeatureSetVersion : 4;
    } NVCacheCapabilities;
    USHORT NVCacheSizeLSW, NVCacheSizeMSW, NominalMediaRotationRate, ReservedWord218;
    struct {
        UCHAR NVCacheEstimatedTimeToSpinUpInSeconds, Reserved;
    } NVCacheOptions;
    USHORT WriteReadVerifySectorCountMode : 8, ReservedWord220 : 8;
    USHORT ReservedWord221;
    struct {
        USHORT MajorVersion : 12, TransportType : 4;
    } TransportMajorVersion;
    USHORT TransportMinorVersion;
    USHORT ReservedWord224[6];
    ULONG ExtendedNumberOfUserAddressableSectors[2];
    USHORT MinBlocksPerDownloadMicrocodeMode03, MaxBlocksPerDownloadMicrocodeMode03;
    USHORT ReservedWord236[19];
    USHORT Signature : 8, CheckSum : 8;
} IDENTIFY_DEVICE_DATA, *PIDENTIFY_DEVICE_DATA;
typedef struct _IDENTIFY_PACKET_DATA {
    struct {
        USHORT PacketType : 2, Reserved1 : 3, DrqDelay : 2, RemovableMedia : 1, CommandPacketType : 5, Reserved2 : 1, DeviceType : 2;
    } GeneralConfiguration;
    USHORT ResevedWord1, UniqueConfiguration;
    USHORT ReservedWords3[7];
    UCHAR SerialNumber[20];
    USHORT ReservedWords20[3];
    UCHAR FirmwareRevision[8];
    UCHAR ModelNumber[40];
    USHORT ReservedWords47[2];
    struct {
        USHORT VendorSpecific : 8, DmaSupported : 1, LbaSupported : 1, IordyDisabled : 1, IordySupported : 1, Obsolete : 1, OverlapSupported : 1, QueuedCommandsSupported : 1, InterleavedDmaSupported : 1;
        USHORT DeviceSpecificStandbyTimerValueMin : 1, Obsolete1 : 1, ReservedWord50 : 12, WordValid : 2;
    } Capabilities;
    USHORT ObsoleteWords51[2];
    USHORT TranslationFieldsValid : 3, Reserved3 : 13;
    USHORT ReservedWords54[8];
    struct {
        USHORT UDMA0Supported : 1, UDMA1Supported : 1, UDMA2Supported : 1, UDMA3Supported : 1, UDMA4Supported : 1, UDMA5Supported : 1, UDMA6Supported : 1, MDMA0Supported : 1, MDMA1Supported : 1, MDMA2Supported : 1, DMASupported : 1, ReservedWord62 : 4, DMADIRBitRequired : 1;
    } DMADIR;
    USHORT MultiWordDMASupport : 8, MultiWordDMAActive : 8;
    USHORT AdvancedPIOModes : 8, ReservedByte64 : 8;
    USHORT MinimumMWXferCycleTime, RecommendedMWXferCycleTime, MinimumPIOCycleTime, MinimumPIOCycleTimeIORDY;
    USHORT ReservedWords69[2];
    USHORT BusReleaseDelay, ServiceCommandDelay;
    USHORT ReservedWords73[2];
    USHORT QueueDepth : 5, ReservedWord75 : 11;
    struct {
        USHORT Reserved0 : 1, SataGen1 : 1, SataGen2 : 1, SataGen3 : 1, Reserved1 : 5, HIPM : 1, PhyEvents : 1, Reserved3 : 2, HostAutoPS : 1, DeviceAutoPS : 1, Reserved4 : 1;
        USHORT Reserved5 : 1, CurrentSpeed : 3, SlimlineDeviceAttention : 1, HostEnvironmentDetect : 1, Reserved : 10;
    } SerialAtaCapabilities;
    struct {
        USHORT Reserved0 : 1, Reserved1 : 2, DIPM : 1, Reserved2 : 1, AsynchronousNotification : 1, SoftwareSettingsPreservation : 1, Reserved3 : 9;
    } SerialAtaFeaturesSupported;
    struct {
        USHORT Reserved0 : 1, Reserved1 : 2, DIPM : 1, Reserved2 : 1, AsynchronousNotification : 1, SoftwareSettingsPreservation : 1, DeviceAutoPS : 1, Reserved3 : 8;
    } SerialAtaFeaturesEnabled;
    USHORT MajorRevision, MinorRevision;
    struct {
        DRVLINT_ATA_SETS, WordValid : 2;
    } CommandSetSupport;
    struct {
        USHORT Reserved0 : 5, GpLogging : 1, Reserved1 : 2, WWN64Bit : 1, Reserved2 : 5, WordValid : 2;
    } CommandSetSupportExt;
    struct {
        DRVLINT_ATA_SETS, Reserved3 : 2;
    } CommandSetActive;
    struct {
        USHORT Reserved0 : 5, GpLogging : 1, Reserved1 : 2, WWN64Bit : 1, Reserved2 : 5, WordValid : 2;
    } CommandSetActiveExt;
    USHORT UltraDMASupport : 8, UltraDMAActive : 8;
    USHORT ReservedWord89[4];
    USHORT HardwareResetResult;
    USHORT CurrentAcousticValue : 8, RecommendedAcousticValue : 8;
    USHORT ReservedWord95[30];
    USHORT AtapiZeroByteCount;
    USHORT ReservedWord126;
    USHORT MsnSupport : 2, ReservedWord127 : 14;
    USHORT SecurityStatus;
    USHORT VendorSpecific[31];
    USHORT ReservedWord160[16];
    USHORT ReservedWord176[46];
    struct {
        USHORT MajorVersion : 12, TransportType : 4;
    } TransportMajorVersion;
    USHORT TransportMinorVersion;
    USHORT ReservedWord224[31];
    USHORT Signature : 8, CheckSum : 8;
} IDENTIFY_PACKET_DATA, *PIDENTIFY_PACKET_DATA;

/* pages of logs */
typedef struct _GP_LOG_NCQ_COMMAND_ERROR {
    UCHAR NcqTag : 5, Reserved0 : 1, UNL : 1, NonQueuedCmd : 1;
    UCHAR Reserved1, Status, Error, LBA7_0, LBA15_8, LBA23_16, Device, LBA31_24, LBA39_32, LBA47_40, Reserved2;
    UCHAR Count7_0, Count15_8, SenseKey, ASC, ASCQ;
    UCHAR Reserved3[239];
    UCHAR Vendor[255];
    UCHAR Checksum;
} GP_LOG_NCQ_COMMAND_ERROR, *PGP_LOG_NCQ_COMMAND_ERROR;
typedef struct _GP_LOG_NCQ_NON_DATA {
    struct {
        ULONG AbortNcq : 1, AbortAll : 1, AbortStreaming : 1, AbortNonStreaming : 1, AbortSelectedTTag : 1, Reserved : 27;
    } SubCmd0;
    struct {
        ULONG DeadlineHandling : 1, WriteDataNotContinue : 1, ReadDataNotContinue : 1, Reserved : 29;
    } SubCmd1;
    struct {
        ULONG HybridDemoteBySize : 1, Reserved : 31;
    } SubCmd2;
    struct {
        ULONG HybridChangeByLbaRange : 1, Reserved : 31;
    } SubCmd3;
    struct {
        ULONG HybridControl : 1, Reserved : 31;
    } SubCmd4;
    ULONG Reserved[123];
} GP_LOG_NCQ_NON_DATA, *PGP_LOG_NCQ_NON_DATA;
typedef struct _GP_LOG_NCQ_SEND_RECEIVE {
    struct {
        ULONG DataSetManagement : 1, HybridEvict : 1, Reserved : 30;
    } SubCmd;
    ULONG Reserved[127];
} GP_LOG_NCQ_SEND_RECEIVE, *PGP_LOG_NCQ_SEND_RECEIVE;
typedef struct _GP_LOG_HYBRID_INFORMATION_HEADER {
    UCHAR HybridInfoDescrCount : 4, Reserved0 : 4;
    UCHAR Reserved1, Enabled, HybridHealth, DirtyLowThreshold, DirtyHighThreshold, OptimalWriteGranularity;
    UCHAR MaximumHybridPriorityLevel : 4, Reserved2 : 4;
    UCHAR PowerCondidtion;
    UCHAR CachingMediumEnabled;
    struct {
        UCHAR MaximumPriorityBehavior : 1, SupportCacheBehavior : 1, Reserved : 6;
    } SupportedOptions;
    UCHAR Reserved3;
    ULONG TimeSinceEnabled;
    ULONGLONG NVMSize, EnableCount;
    USHORT MaximumEvictionCommands, MaximumEvictionDataBlocks;
    UCHAR Reserved[28];
} GP_LOG_HYBRID_INFORMATION_HEADER, *PGP_LOG_HYBRID_INFORMATION_HEADER;
typedef struct _GP_LOG_HYBRID_INFORMATION_DESCRIPTOR {
    UCHAR HybridPriority, ConsumedNVMSizeFraction, ConsumedMappingResourcesFraction, ConsumedNVMSizeForDirtyDataFraction, ConsumedMappingResourcesForDirtyDataFraction;
    UCHAR Reserved[11];
} GP_LOG_HYBRID_INFORMATION_DESCRIPTOR, *PGP_LOG_HYBRID_INFORMATION_DESCRIPTOR;
typedef struct _GP_LOG_HYBRID_INFORMATION {
    GP_LOG_HYBRID_INFORMATION_HEADER Header;
    GP_LOG_HYBRID_INFORMATION_DESCRIPTOR Descriptor[ANYSIZE_ARRAY];
} GP_LOG_HYBRID_INFORMATION, *PGP_LOG_HYBRID_INFORMATION;
typedef struct _DEVICE_STATISTICS_LOG_PAGE_HEADER {
    ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 40;
} DEVICE_STATISTICS_LOG_PAGE_HEADER, *PDEVICE_STATISTICS_LOG_PAGE_HEADER;
typedef struct _GP_LOG_GENERAL_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Count : 32, Reserved0 : 24, ReservedFlags : 3, MonitoredConditionMet : 1, SupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LifeTimePoweronResets;
    struct {
        ULONGLONG Time : 32, Reserved0 : 24, ReservedFlags : 3, MonitoredConditionMet : 1, SupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } PoweronHours;
    struct {
        ULONGLONG Count : 48, Reserved0 : 8, ReservedFlags : 3, MonitoredConditionMet : 1, SupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LogicalSectorsWritten, WriteCommandCount, LogicalSectorsRead, ReadCommandCount;
    struct {
        ULONGLONG TimeStamp : 48, Reserved0 : 8, ReservedFlags : 3, MonitoredConditionMet : 1, SupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } DateAndTime;
    UCHAR Reserved[448];
} GP_LOG_GENERAL_STATISTICS, *PGP_LOG_GENERAL_STATISTICS;
typedef struct _GP_LOG_TEMPERATURE_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
#define DRVLINT_ATA_TEMP(name) struct { ULONGLONG Value : 8, Reserved0 : 48, ReservedFlags : 3, MonitoredConditionMet : 1, SupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1; } name
#define DRVLINT_ATA_TIME(name) struct { ULONGLONG Time : 32, Reserved0 : 24, ReservedFlags : 3, MonitoredConditionMet : 1, SupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1; } name
    DRVLINT_ATA_TEMP(CurrentTemperature); DRVLINT_ATA_TEMP(AverageShortTermTemperature); DRVLINT_ATA_TEMP(AverageLongTermTemperature);
    DRVLINT_ATA_TEMP(HighestTemperature); DRVLINT_ATA_TEMP(LowestTemperature); DRVLINT_ATA_TEMP(HighestAverageShortTermTemperature);
    DRVLINT_ATA_TEMP(LowestAverageShortTermTemperature); DRVLINT_ATA_TEMP(HighestAverageLongTermTemperature); DRVLINT_ATA_TEMP(LowestAverageLongTermTemperature);
    DRVLINT_ATA_TIME(TimeInOverTemperature); DRVLINT_ATA_TEMP(SpecifiedMaximumOperatingTemperature); DRVLINT_ATA_TIME(TimeInUnderTemperature); DRVLINT_ATA_TEMP(SpecifiedMinimumOperatingTemperature);
    UCHAR Reserved[400];
} GP_LOG_TEMPERATURE_STATISTICS, *PGP_LOG_TEMPERATURE_STATISTICS;
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER {
    ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 39, InfoValid : 1;
} IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER;
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES {
    IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG WriteReadVerify : 1, WriteUncorrectableExt : 1, ReadWriteLogDmaExt : 1, DownloadMicrocodeMode3 : 1, FreefallControl : 1, SenseDataReporting : 1, ExtendedPowerConditions : 1, AccessibleMaxAddressConfig : 1;
        ULONGLONG DSNSupported : 1, Reserved : 54, InfoValid : 1;
    } SupportedCapabilities;
    struct {
        ULONGLONG DmMaxTransferSize : 16, DmMinTransferSize : 16, DmOffsetsImmediateSupported : 1, DmImmediateSupported : 1, DmOffsetsDeferredSupported : 1, Reserved : 28, Valid : 1;
    } DownloadMicrocodeCapabilities;
    ULONGLONG Reserved[61];
} IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES;
#define CURRENT_DEVICE_INTERNAL_STATUS_DATA_LOG_ADDRESS 0x24
#define SAVED_DEVICE_INTERNAL_STATUS_DATA_LOG_ADDRESS 0x25
typedef struct _CURRENT_DEVICE_INTERNAL_STATUS_LOG {
    UCHAR LogAddress;
    UCHAR Reserved0[3];
    ULONG OrganizationID;
    USHORT Area1LastLogPage, Area2LastLogPage, Area3LastLogPage;
    UCHAR Reserved2[368];
    UCHAR SavedDataAvailable, SavedDataGenerationNumber;
    UCHAR ReasonIdentifier[128];
} CURRENT_DEVICE_INTERNAL_STATUS_LOG, *PCURRENT_DEVICE_INTERNAL_STATUS_LOG;
typedef struct _ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
    UCHAR Reserved1[4];
    ULONG ElementIdentifier;
    UCHAR Reserved2[6];
    UCHAR PhysicalElementType, PhysicalElementHealth;
    ULONGLONG AssociatedCapacity;
    UCHAR Reserved3[8];
} ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR, *PATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
typedef struct _ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
    ULONG NumberOfDescriptors, NumberOfDescriptorsReturned, ElementIdentifierBeingDepoped;
    UCHAR Reserved[20];
    ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[ANYSIZE_ARRAY];
} ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA, *PATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
typedef union _ATA_HYBRID_INFO_FIELDS {
    struct {
        UCHAR HybridPriority : 4, Reserved0 : 1, InfoValid : 1, Reserved1 : 2;
    };
    UCHAR AsUchar;
} ATA_HYBRID_INFO_FIELDS, *PATA_HYBRID_INFO_FIELDS;
#pragma pack(pop)
