/* The groups of tests of the facts room, run by facts_main.c. */
#ifndef DRVLINT_TEST_FACTS_TESTS_H
#define DRVLINT_TEST_FACTS_TESTS_H

/* Each runs its group and returns the number of failures. */
int facts_build_tests(void);
int facts_dump_tests(void);
int facts_file_tests(void);

#endif
