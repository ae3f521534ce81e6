// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// The loop that empties a list reads the next one out of the node it has freed.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _NODE {
    struct _NODE *Next;
    ULONG Size;
} NODE, *PNODE;

static PNODE First;

void Drain(void)
{
    PNODE node = First;

    while (HAS(node)) {
        PNODE next = node->Next;

        FREE(node);
#ifdef BUG
        // CHECK: :[[#@LINE+1]]:9: error: pool memory, '{{.*}}', is read after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
        node = node->Next;
        (void)next;
#else
        node = next;
#endif
    }
    First = NULL;
}
