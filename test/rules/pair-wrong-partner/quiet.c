// RUN: %drvlint --strict %s -- | count 0
// The tag and the list by arguments of a helper, no tag, several releases of one family.
#include <fltKernel.h>

static NPAGED_LOOKASIDE_LIST First, Second;

static PVOID Take(BOOLEAN IsFirst)
{
    return ExAllocateFromNPagedLookasideList(IsFirst ? &First : &Second);
}

static VOID Give(BOOLEAN IsFirst, PVOID Entry)
{
    if (Entry != NULL)
        ExFreeToNPagedLookasideList(IsFirst ? &First : &Second, Entry);
}

VOID ByArgument(BOOLEAN IsFirst)
{
    PVOID entry = Take(IsFirst);

    Give(IsFirst, entry);
}

/* The section is gone with its handle; the reference on the context is another thing. */
NTSTATUS Scan(PFLT_INSTANCE Instance, PFILE_OBJECT File, PFLT_CONTEXT Context, PHANDLE Handle,
              PVOID *Section)
{
    LARGE_INTEGER size;
    NTSTATUS status = FltCreateSectionForDataScan(Instance, File, Context, SECTION_MAP_READ, NULL,
                                                  NULL, PAGE_READONLY, SEC_COMMIT, 0, Handle,
                                                  Section, &size);

    FltReleaseContext(Context);
    return status;
}

/* One call made both: the pages, and what describes them. */
VOID Pages(PHYSICAL_ADDRESS Low, PHYSICAL_ADDRESS High)
{
    PMDL mdl = MmAllocatePagesForMdl(Low, High, Low, 4096);

    if (mdl != NULL) {
        MmFreePagesFromMdl(mdl);
        ExFreePool(mdl);
    }
}

static PVOID Allocate(ULONG Tag)
{
    return ExAllocatePoolWithTag(PagedPool, 16, Tag);
}

VOID ByTag(VOID)
{
    PVOID first = Allocate('1gaT'), second = Allocate('2gaT');

    if (first != NULL)
        ExFreePoolWithTag(first, '1gaT');
    if (second != NULL)
        ExFreePoolWithTag(second, '2gaT');
}

NTSTATUS NoTag(PUNICODE_STRING String)
{
    PVOID memory = ExAllocatePoolWithTag(PagedPool, 16, 'gaTS');

    if (memory == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    String->Length = 0;
    ExFreePool(memory);
    return STATUS_SUCCESS;
}
