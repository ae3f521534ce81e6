#pragma once
int isalpha(int);
int isdigit(int);
int isxdigit(int);
int isalnum(int);
int isspace(int);
int isprint(int);
int isupper(int);
int islower(int);
int tolower(int);
int toupper(int);
#define isascii(c) ((unsigned)(c) < 0x80)
