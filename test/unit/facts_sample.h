/* A small unit that has every kind of entry, for the tests of dumps and files. */
#ifndef DRVLINT_TEST_FACTS_SAMPLE_H
#define DRVLINT_TEST_FACTS_SAMPLE_H

#include "base/arena.h"
#include "facts/facts.h"

/* Made with facts/build.h; lives in `arena`. */
struct facts_unit *facts_sample(struct arena *arena);

#endif
