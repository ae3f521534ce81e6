#pragma once
#include <crtdefs.h>
int abs(int);
long labs(long);
int atoi(const char *);
long atol(const char *);
long strtol(const char *, char **, int);
unsigned long strtoul(const char *, char **, int);
unsigned long wcstoul(const wchar_t *, wchar_t **, int);
long wcstol(const wchar_t *, wchar_t **, int);
int rand(void);
void srand(unsigned);
void qsort(void *, size_t, size_t, int(__cdecl *)(const void *, const void *));
unsigned long _byteswap_ulong(unsigned long);
unsigned short _byteswap_ushort(unsigned short);
unsigned __int64 _byteswap_uint64(unsigned __int64);
#ifndef _countof
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#endif
