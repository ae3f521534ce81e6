/* Mm: memory descriptor lists, mappings, sections. */
#pragma once

typedef ULONG_PTR PFN_NUMBER, *PPFN_NUMBER;
typedef struct _MDL {
    struct _MDL *Next;
    CSHORT Size;
    CSHORT MdlFlags;
    struct _KPROCESS *Process;
    PVOID MappedSystemVa;
    PVOID StartVa;
    ULONG ByteCount;
    ULONG ByteOffset;
} MDL;
#define MDL_MAPPED_TO_SYSTEM_VA 0x0001
#define MDL_PAGES_LOCKED 0x0002
#define MDL_SOURCE_IS_NONPAGED_POOL 0x0004
#define MDL_ALLOCATED_FIXED_SIZE 0x0008
#define MDL_PARTIAL 0x0010
#define MDL_PARTIAL_HAS_BEEN_MAPPED 0x0020
#define MDL_IO_PAGE_READ 0x0040
#define MDL_WRITE_OPERATION 0x0080
#define MDL_LOCKED_PAGE_TABLES 0x0100
#define MDL_FREE_EXTRA_PTES 0x0200
#define MDL_DESCRIBES_AWE 0x0400
#define MDL_IO_SPACE 0x0800
#define MDL_NETWORK_HEADER 0x1000
#define MDL_MAPPING_CAN_FAIL 0x2000
#define MDL_ALLOCATED_MUST_SUCCEED 0x4000
#define MDL_INTERNAL 0x8000
typedef enum _LOCK_OPERATION { IoReadAccess, IoWriteAccess, IoModifyAccess } LOCK_OPERATION;
typedef enum _MEMORY_CACHING_TYPE {
    MmNonCached, MmCached, MmWriteCombined, MmHardwareCoherentCached, MmNonCachedUnordered,
    MmUSWCCached, MmMaximumCacheType, MmNotMapped = -1
} MEMORY_CACHING_TYPE;
typedef enum _MM_PAGE_PRIORITY { LowPagePriority = 0, NormalPagePriority = 16, HighPagePriority = 32 } MM_PAGE_PRIORITY;
typedef enum _MM_SYSTEM_SIZE { MmSmallSystem, MmMediumSystem, MmLargeSystem } MM_SYSTEMSIZE;
#define MdlMappingNoWrite 0x80000000
#define MdlMappingNoExecute 0x40000000
#define MM_ANY_NODE_OK 0x80000000
#define MM_DONT_ZERO_ALLOCATION 0x00000001
#define MM_ALLOCATE_FROM_LOCAL_NODE_ONLY 0x00000002
#define MM_ALLOCATE_FULLY_REQUIRED 0x00000004
#define MM_ALLOCATE_NO_WAIT 0x00000008
#define MM_ALLOCATE_PREFER_CONTIGUOUS 0x00000010
#define MM_ALLOCATE_REQUIRE_CONTIGUOUS_CHUNKS 0x00000020
#define PAGE_NOACCESS 0x01
#define PAGE_READONLY 0x02
#define PAGE_READWRITE 0x04
#define PAGE_WRITECOPY 0x08
#define PAGE_EXECUTE 0x10
#define PAGE_EXECUTE_READ 0x20
#define PAGE_EXECUTE_READWRITE 0x40
#define PAGE_EXECUTE_WRITECOPY 0x80
#define PAGE_GUARD 0x100
#define PAGE_NOCACHE 0x200
#define PAGE_WRITECOMBINE 0x400
#define MEM_COMMIT 0x1000
#define MEM_RESERVE 0x2000
#define MEM_DECOMMIT 0x4000
#define MEM_RELEASE 0x8000
#define MEM_TOP_DOWN 0x100000
#define SECTION_QUERY 0x0001
#define SECTION_MAP_WRITE 0x0002
#define SECTION_MAP_READ 0x0004
#define SECTION_MAP_EXECUTE 0x0008
#define SECTION_EXTEND_SIZE 0x0010
#define SECTION_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | 0x1f)
#define SEC_FILE 0x800000
#define SEC_IMAGE 0x1000000
#define SEC_RESERVE 0x4000000
#define SEC_COMMIT 0x8000000
#define SEC_NOCACHE 0x10000000
#define SEC_LARGE_PAGES 0x80000000
typedef enum _SECTION_INHERIT { ViewShare = 1, ViewUnmap = 2 } SECTION_INHERIT;
#define BYTES_TO_PAGES(n) (((n) >> PAGE_SHIFT) + (((n) & (PAGE_SIZE - 1)) != 0))
#define BYTE_OFFSET(va) ((ULONG)((LONG_PTR)(va) & (PAGE_SIZE - 1)))
#define PAGE_ALIGN(va) ((PVOID)((ULONG_PTR)(va) & ~(PAGE_SIZE - 1)))
#define ROUND_TO_PAGES(n) (((ULONG_PTR)(n) + PAGE_SIZE - 1) & ~(PAGE_SIZE - 1))
#define ADDRESS_AND_SIZE_TO_SPAN_PAGES(va, n)                                                      \
    ((BYTE_OFFSET(va) + ((SIZE_T)(n)) + (PAGE_SIZE - 1)) >> PAGE_SHIFT)
#define COMPUTE_PAGES_SPANNED(va, n) ADDRESS_AND_SIZE_TO_SPAN_PAGES(va, n)
#define ALIGN_DOWN_BY(n, a) ((ULONG_PTR)(n) & ~((ULONG_PTR)(a) - 1))
#define ALIGN_UP_BY(n, a) (ALIGN_DOWN_BY(((ULONG_PTR)(n) + (a) - 1), a))
#define ALIGN_DOWN_POINTER_BY(p, a) ((PVOID)ALIGN_DOWN_BY((p), a))
#define ALIGN_UP_POINTER_BY(p, a) ((PVOID)ALIGN_UP_BY((p), a))
#define ALIGN_DOWN(n, t) ALIGN_DOWN_BY((n), sizeof(t))
#define ALIGN_UP(n, t) ALIGN_UP_BY((n), sizeof(t))
#define ALIGN_DOWN_POINTER(p, t) ALIGN_DOWN_POINTER_BY((p), sizeof(t))
#define ALIGN_UP_POINTER(p, t) ALIGN_UP_POINTER_BY((p), sizeof(t))
#define MmGetMdlVirtualAddress(m) ((PVOID)((PCHAR)((m)->StartVa) + (m)->ByteOffset))
#define MmGetMdlByteCount(m) ((m)->ByteCount)
#define MmGetMdlByteOffset(m) ((m)->ByteOffset)
#define MmGetMdlBaseVa(m) ((m)->StartVa)
#define MmGetMdlPfnArray(m) ((PPFN_NUMBER)((m) + 1))
FORCEINLINE VOID MmInitializeMdl(PMDL mdl, PVOID base, SIZE_T length)
{
    mdl->Next = NULL;
    mdl->Size = (CSHORT)(sizeof(MDL) + sizeof(PFN_NUMBER) * ADDRESS_AND_SIZE_TO_SPAN_PAGES(base, length));
    mdl->MdlFlags = 0;
    mdl->StartVa = PAGE_ALIGN(base);
    mdl->ByteOffset = BYTE_OFFSET(base);
    mdl->ByteCount = (ULONG)length;
}
PVOID NTAPI MmMapLockedPages(_Inout_ PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode);
PVOID NTAPI MmMapLockedPagesSpecifyCache(_Inout_ PMDL MemoryDescriptorList,
    KPROCESSOR_MODE AccessMode, MEMORY_CACHING_TYPE CacheType, _In_opt_ PVOID RequestedAddress,
    ULONG BugCheckOnFailure, ULONG Priority);
#if POOL_NX_OPTIN
FORCEINLINE PVOID MmMapLockedPagesSpecifyCache_NXOptIn(PMDL mdl, KPROCESSOR_MODE mode,
    MEMORY_CACHING_TYPE type, PVOID address, ULONG bug_check, ULONG priority)
{
    return MmMapLockedPagesSpecifyCache(mdl, mode, type, address, bug_check,
                                        priority | ExDefaultMdlProtection);
}
#define MmMapLockedPagesSpecifyCache MmMapLockedPagesSpecifyCache_NXOptIn
#endif
VOID NTAPI MmUnmapLockedPages(_In_ PVOID BaseAddress, _Inout_ PMDL MemoryDescriptorList);
VOID NTAPI MmProbeAndLockPages(_Inout_ PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode,
    LOCK_OPERATION Operation);
VOID NTAPI MmProbeAndLockProcessPages(_Inout_ PMDL MemoryDescriptorList, _In_ PEPROCESS Process,
    KPROCESSOR_MODE AccessMode, LOCK_OPERATION Operation);
VOID NTAPI MmUnlockPages(_Inout_ PMDL MemoryDescriptorList);
VOID NTAPI MmBuildMdlForNonPagedPool(_Inout_ PMDL MemoryDescriptorList);
FORCEINLINE PVOID MmGetSystemAddressForMdlSafe(PMDL mdl, ULONG priority)
{
    if (mdl->MdlFlags & (MDL_MAPPED_TO_SYSTEM_VA | MDL_SOURCE_IS_NONPAGED_POOL))
        return mdl->MappedSystemVa;
    return MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, priority);
}
#define MmGetSystemAddressForMdl(m) MmGetSystemAddressForMdlSafe(m, HighPagePriority)
FORCEINLINE VOID MmPrepareMdlForReuse(PMDL mdl)
{
    if (mdl->MdlFlags & MDL_PARTIAL_HAS_BEEN_MAPPED)
        MmUnmapLockedPages(mdl->MappedSystemVa, mdl);
}
PVOID NTAPI MmMapLockedPagesWithReservedMapping(_In_ PVOID MappingAddress, ULONG PoolTag,
    _Inout_ PMDL MemoryDescriptorList, MEMORY_CACHING_TYPE CacheType);
VOID NTAPI MmUnmapReservedMapping(_In_ PVOID BaseAddress, ULONG PoolTag,
    _Inout_ PMDL MemoryDescriptorList);
PVOID NTAPI MmAllocateMappingAddress(SIZE_T NumberOfBytes, ULONG PoolTag);
VOID NTAPI MmFreeMappingAddress(_In_ PVOID BaseAddress, ULONG PoolTag);
PMDL NTAPI MmAllocatePagesForMdl(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress,
    PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes);
PMDL NTAPI MmAllocatePagesForMdlEx(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress,
    PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes, MEMORY_CACHING_TYPE CacheType, ULONG Flags);
PMDL NTAPI MmAllocateNodePagesForMdlEx(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress,
    PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes, MEMORY_CACHING_TYPE CacheType, ULONG IdealNode,
    ULONG Flags);
VOID NTAPI MmFreePagesFromMdl(_Inout_ PMDL MemoryDescriptorList);
PVOID NTAPI MmMapIoSpace(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes,
    MEMORY_CACHING_TYPE CacheType);
PVOID NTAPI MmMapIoSpaceEx(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes, ULONG Protect);
VOID NTAPI MmUnmapIoSpace(_In_ PVOID BaseAddress, SIZE_T NumberOfBytes);
PVOID NTAPI MmAllocateContiguousMemory(SIZE_T NumberOfBytes,
    PHYSICAL_ADDRESS HighestAcceptableAddress);
PVOID NTAPI MmAllocateContiguousMemorySpecifyCache(SIZE_T NumberOfBytes,
    PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress,
    PHYSICAL_ADDRESS BoundaryAddressMultiple, MEMORY_CACHING_TYPE CacheType);
PVOID NTAPI MmAllocateContiguousMemorySpecifyCacheNode(SIZE_T NumberOfBytes,
    PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress,
    PHYSICAL_ADDRESS BoundaryAddressMultiple, MEMORY_CACHING_TYPE CacheType, ULONG PreferredNode);
PVOID NTAPI MmAllocateContiguousNodeMemory(SIZE_T NumberOfBytes,
    PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress,
    PHYSICAL_ADDRESS BoundaryAddressMultiple, ULONG Protect, ULONG PreferredNode);
VOID NTAPI MmFreeContiguousMemory(_In_ PVOID BaseAddress);
VOID NTAPI MmFreeContiguousMemorySpecifyCache(_In_ PVOID BaseAddress, SIZE_T NumberOfBytes,
    MEMORY_CACHING_TYPE CacheType);
NTSTATUS NTAPI MmAllocateMdlForIoSpace(_In_ struct _MM_PHYSICAL_ADDRESS_LIST *PhysicalAddressList,
    SIZE_T NumberOfEntries, _Outptr_ PMDL *NewMdl);
SIZE_T NTAPI MmSizeOfMdl(_In_opt_ PVOID Base, SIZE_T Length);
NTSTATUS NTAPI MmProtectMdlSystemAddress(PMDL MemoryDescriptorList, ULONG NewProtect);
NTSTATUS NTAPI MmAdvanceMdl(PMDL Mdl, ULONG NumberOfBytes);
PVOID NTAPI MmLockPagableDataSection(_In_ PVOID AddressWithinSection);
#define MmLockPagableCodeSection MmLockPagableDataSection
VOID NTAPI MmUnlockPagableImageSection(_In_ PVOID ImageSectionHandle);
VOID NTAPI MmLockPagableSectionByHandle(_In_ PVOID ImageSectionHandle);
PVOID NTAPI MmPageEntireDriver(_In_ PVOID AddressWithinSection);
VOID NTAPI MmResetDriverPaging(_In_ PVOID AddressWithinSection);
PVOID NTAPI MmGetSystemRoutineAddress(_In_ PUNICODE_STRING SystemRoutineName);
MM_SYSTEMSIZE NTAPI MmQuerySystemSize(VOID);
LOGICAL NTAPI MmIsDriverVerifying(struct _DRIVER_OBJECT *DriverObject);
LOGICAL NTAPI MmIsDriverSuspectForVerifier(struct _DRIVER_OBJECT *DriverObject);
BOOLEAN NTAPI MmIsAddressValid(PVOID VirtualAddress);
BOOLEAN NTAPI MmIsThisAnNtAsSystem(VOID);
typedef VOID MM_MDL_ROUTINE(PVOID DriverContext, PVOID MappedVa);
typedef MM_MDL_ROUTINE *PMM_MDL_ROUTINE;
LOGICAL NTAPI MmIsDriverVerifyingByAddress(PVOID AddressWithinSection);
NTSTATUS NTAPI MmMapMdl(_Inout_ PMDL MemoryDescriptorList, ULONG Protection,
    _In_ PMM_MDL_ROUTINE DriverRoutine, _In_opt_ PVOID DriverContext);
VOID NTAPI MmProbeAndLockSelectedPages(_Inout_ PMDL MemoryDescriptorList,
    _In_ union _FILE_SEGMENT_ELEMENT *SegmentArray, KPROCESSOR_MODE AccessMode,
    LOCK_OPERATION Operation);
NTSTATUS NTAPI VslCreateSecureSection(_Out_ PHANDLE Handle, _In_ PEPROCESS TargetProcess,
    _In_ PMDL Mdl, ULONG DevicePageProtection, ULONG Attributes);
NTSTATUS NTAPI VslDeleteSecureSection(HANDLE GlobalHandle);
PMDL NTAPI MmAllocatePartitionNodePagesForMdlEx(PHYSICAL_ADDRESS LowAddress,
    PHYSICAL_ADDRESS HighAddress, PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes,
    MEMORY_CACHING_TYPE CacheType, ULONG IdealNode, ULONG Flags, _In_opt_ PVOID PartitionObject);
VOID NTAPI MmFreePagesFromMdlEx(_Inout_ PMDL MemoryDescriptorList, ULONG Flags);
NTSTATUS NTAPI MmAllocateContiguousMemoryEx(_In_ PSIZE_T NumberOfBytes,
    PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress,
    PHYSICAL_ADDRESS BoundaryAddressMultiple, ULONG PreferredNode, ULONG Protect,
    _In_opt_ PVOID PartitionObject, ULONG Tag, ULONG Flags, _Outptr_ PVOID *BaseAddress);
PVOID NTAPI MmAllocateMappingAddressEx(SIZE_T NumberOfBytes, ULONG PoolTag, ULONG Flags);
PVOID NTAPI MmGetSystemRoutineAddressEx(PUNICODE_STRING ModuleName, PCSTR FunctionName);
NTSTATUS NTAPI MmProtectDriverSection(PVOID AddressWithinSection, SIZE_T Size, ULONG Flags);
