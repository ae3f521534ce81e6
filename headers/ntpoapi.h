/* Power: everything drivers use of it is in wdm.h. */
#pragma once
