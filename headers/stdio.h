#pragma once
#include <crtdefs.h>
int sprintf(char *, const char *, ...);
int _snprintf(char *, size_t, const char *, ...);
int _vsnprintf(char *, size_t, const char *, va_list);
int sprintf_s(char *, size_t, const char *, ...);
int swprintf(wchar_t *, size_t, const wchar_t *, ...);
int _snwprintf(wchar_t *, size_t, const wchar_t *, ...);
int _vsnwprintf(wchar_t *, size_t, const wchar_t *, va_list);
int swprintf_s(wchar_t *, size_t, const wchar_t *, ...);
int sscanf(const char *, const char *, ...);
