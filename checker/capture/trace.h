/*
 * The functions of WPP tracing, whose macros stand in headers that only a build makes. Internal to
 * capture/.
 */
#ifndef DRVLINT_CAPTURE_TRACE_H
#define DRVLINT_CAPTURE_TRACE_H

#include "capture/parse.h"

struct trace_name;

struct trace {
    const struct parse *parse;
    bool is_missing; /* a trace header */
    struct trace_name *names;
};

/* Reads the WPP configuration in the comments of the unit's own files, if it includes a trace
 * header that is not there. trace_end frees what is outside the parse's arena. */
void trace_begin(struct trace *trace, const struct parse *parse);
void trace_end(struct trace *trace);

/* Whether a function that nobody declares is one that such a header would define: configured in the
 * sources, or named as those are: all capitals, Trace..., Do...Trace.... */
bool trace_is(const struct trace *trace, const char *name);

#endif
