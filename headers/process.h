/* Nothing of it exists in the kernel. */
#pragma once
