/* What a free build is promised by its assertions: nothing is evaluated, and what they say holds. Ours, and over
   those of a WDK, behind its wdm.h. DRVLINT_PLAIN_ASSERTIONS: one of the unit makes sense in a checked build only. */
#if !DBG && !defined(DRVLINT_PLAIN_ASSERTIONS)
#undef ASSERT
#define ASSERT(e) __builtin_assume((e) ? 1 : 0)
#undef ASSERTMSG
#define ASSERTMSG(m, e) ASSERT(e)
#undef NT_ASSERT
#define NT_ASSERT(e) (__builtin_assume((e) ? 1 : 0), 0)
#undef NT_ASSERTMSG
#define NT_ASSERTMSG(m, e) NT_ASSERT(e)
#undef NT_ASSERTMSGW
#define NT_ASSERTMSGW(m, e) NT_ASSERT(e)
#undef NT_ASSERT_ASSUME
#define NT_ASSERT_ASSUME(e) NT_ASSERT(e)
#undef NT_VERIFY
#define NT_VERIFY(e) (__builtin_assume((e) ? 1 : 0), ((e) ? TRUE : FALSE))
#undef NT_VERIFYMSG
#define NT_VERIFYMSG(m, e) NT_VERIFY(e)
#undef NT_VERIFYMSGW
#define NT_VERIFYMSGW(m, e) NT_VERIFY(e)
#endif
