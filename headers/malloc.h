/* Memory of the C library. */
#pragma once
#include <stdlib.h>
