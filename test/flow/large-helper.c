// Helpers that are too large to be followed for their result: what they may have stored, or
// returned, still leads to the memory they were given.
// RUN: %drvlint --strict --quiet %s -- | FileCheck %s --implicit-check-not=warning:
#include <ntddk.h>

struct view {
    unsigned char *Start;
    unsigned long Length;
};

#define FOUR(x)    x x x x
#define SIXTEEN(x) FOUR(FOUR(x))

static void Point(struct view *View, unsigned char *Memory, unsigned long Length)
{
    unsigned long sum = 0;
    FOUR(SIXTEEN(sum = sum * 3 + Memory[sum & 7];))
    View->Start = Memory;
    View->Length = Length + sum;
}

static unsigned char *Checked(unsigned char *Memory)
{
    unsigned long sum = 0;
    FOUR(SIXTEEN(sum = sum * 3 + Memory[sum & 7];))
    return Memory + (sum & 3);
}

NTSTATUS HandedOn(struct view *View)
{
    unsigned char *memory = ExAllocatePoolWithTag(PagedPool, 64, 'iVrD');
    if (memory == NULL)
        return STATUS_NO_MEMORY;
    Point(View, memory, 64);
    return STATUS_SUCCESS;
}

NTSTATUS Forgotten(void)
{
    struct view view;
    unsigned char *memory = ExAllocatePoolWithTag(PagedPool, 64, 'iVrD');
    if (memory == NULL)
        return STATUS_NO_MEMORY;
    Point(&view, memory, 64);
    // CHECK: [[#@LINE+1]]:5: warning: 'Forgotten' returns without releasing pool memory
    return STATUS_SUCCESS;
}

NTSTATUS ReleasedThere(void)
{
    struct view view;
    unsigned char *memory = ExAllocatePoolWithTag(PagedPool, 64, 'iVrD');
    if (memory == NULL)
        return STATUS_NO_MEMORY;
    Point(&view, memory, 64);
    ExFreePoolWithTag(view.Start, 'iVrD');
    return STATUS_SUCCESS;
}

unsigned char *Returned(void)
{
    unsigned char *memory = ExAllocatePoolWithTag(PagedPool, 64, 'iVrD');
    return memory == NULL ? NULL : Checked(memory);
}
