/* Composes the one line of an error. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

int error_set(struct error *error, const char *file, unsigned long line, const char *format, ...)
{
    if (error->text[0])
        return -1;
    int used = 0;
    if (file && line)
        used = snprintf(error->text, sizeof error->text, "%s:%lu: ", file, line);
    else if (file)
        used = snprintf(error->text, sizeof error->text, "%s: ", file);
    if (used < 0 || (size_t)used >= sizeof error->text - 1)
        used = 0;
    va_list args;
    va_start(args, format);
    vsnprintf(error->text + used, sizeof error->text - (size_t)used, format, args);
    va_end(args);
    return -1;
}
