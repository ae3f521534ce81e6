#pragma once
#include <sal.h>
#define __sdv_save_request(r)
#define __sdv_retrieve_request(r)
#define __sdv_save_adapter_context(c)
