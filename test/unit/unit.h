/* What every cmocka test needs. cmocka.h has no includes of its own; the order below is its
 * contract. */
#ifndef DRVLINT_TEST_UNIT_H
#define DRVLINT_TEST_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
