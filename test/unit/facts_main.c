/* Runs the tests of the facts room. */
#include "facts_tests.h"

int main(void)
{
    return facts_build_tests() + facts_dump_tests() + facts_file_tests();
}
