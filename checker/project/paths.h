/*
 * Paths as text, without asking the disk. The separator is '/', on Windows '\' too; elsewhere that
 * is a character like others, and text from Windows goes through paths_from_windows first.
 */
#ifndef DRVLINT_PROJECT_PATHS_H
#define DRVLINT_PROJECT_PATHS_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

/* "/x", "\\server\x", "C:\x", "C:/x". */
bool paths_is_absolute(const char *path);

/* `path` with '/' for every '\'. */
char *paths_from_windows(struct arena *arena, const char *path);

/* `path` with '/' between its steps, without empty and "." steps; "x/.." is taken out unless `x` is
 * itself
 * "..". Never empty: "." remains. */
char *paths_normalise(struct arena *arena, const char *path);

/* `path` itself if absolute, else below `directory`; normalised. */
char *paths_join(struct arena *arena, const char *directory, const char *path);

/* The folder a path is in: "." for a bare name, "/" for one in the root. */
char *paths_directory(struct arena *arena, const char *path);

/* Behind the last separator; points into `path`. */
const char *paths_name(const char *path);

/* From the last '.' of the name on, or "" (a leading '.' makes a hidden file, not an extension);
 * points into `path`. */
const char *paths_extension(const char *path);

/* Equal without regard to the case of ASCII letters. */
bool paths_same_name(const char *a, const char *b);

/* How many leading steps two normalised paths have in common: ("/a/b", "/a/c") is 2, the root
 * counts as one. */
size_t paths_common_steps(const char *a, const char *b);

/* How many steps a normalised path has, counted the same way ("." has none). */
size_t paths_steps(const char *path);

/* `inner` is `outer` or lies below it; both normalised. */
bool paths_is_below(const char *inner, const char *outer);

/* A source file of C or C++ by its extension. */
bool paths_is_source(const char *path);
/* A C++ source by its extension; `.C` counts as C, since Windows does not tell it from `.c`. */
bool paths_is_cxx(const char *path);
bool paths_is_header(const char *path);

#endif
