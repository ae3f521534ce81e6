// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Objects are cut from a block of memory that is freed as a whole; blocks are chained.
#include "Inputs/driver.h"

typedef struct _BLOCK {
    struct _BLOCK *Next;
    ULONG Used;
    UCHAR Bytes[512];
} BLOCK, *PBLOCK;

typedef struct _ITEM {
    ULONG Number;
    struct _ITEM *Next;
} ITEM, *PITEM;

static PBLOCK Blocks;
static PITEM Items;

static PVOID Cut(ULONG Size)
{
    PBLOCK block = Blocks;
    PVOID bytes;

    if (!HAS(block) || IS(block->Used + Size > sizeof(block->Bytes))) {
        block = ALLOCATE(sizeof(BLOCK));
        if (!HAS(block))
            return NULL;
        block->Used = 0;
        block->Next = Blocks;
        Blocks = block;
    }
    bytes = &block->Bytes[block->Used];
    block->Used += Size;
    return bytes;
}

static void FreeBlocks(void)
{
#ifdef BUG
    if (HAS(Blocks))
#else
    while (HAS(Blocks))
#endif
    {
        PBLOCK next = Blocks->Next;

        FREE(Blocks);
        Blocks = next;
    }
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FreeBlocks();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    for (ULONG i = 0; i < 3; i++) {
        PITEM item = Cut(RegistryPath->Length);

        if (!HAS(item))
            break;
        item->Number = i;
        item->Next = Items;
        Items = item;
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeBlocks();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
