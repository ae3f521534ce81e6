/* Another unit with the inline functions of inline_lock.h, and functions named as the test's own. */
#include "inline_lock.h"

extern INLINE_LOCK Lock;
VOID DropElsewhere(VOID);

static void TearDown(void)
{
    DropInline(&Lock);
}

VOID DropElsewhere(VOID)
{
    TearDown();
}
