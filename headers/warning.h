/* Spellings that the kernel build adds to the language. A compile command may define them too. */
#pragma once
#ifndef try
#define try __try
#endif
#ifndef except
#define except __except
#endif
#ifndef finally
#define finally __finally
#endif
#ifndef leave
#define leave __leave
#endif
