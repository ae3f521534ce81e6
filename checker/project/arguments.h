/*
 * A compiler's arguments, of any of the compilers drivers are built with, as those that capture
 * wants: Clang's in GNU style, only what changes how the source is parsed.
 */
#ifndef DRVLINT_PROJECT_ARGUMENTS_H
#define DRVLINT_PROJECT_ARGUMENTS_H

#include "base/arena.h"
#include "base/vec.h"
#include "project/command.h"

#include <stdbool.h>

/* How a compiler reads its arguments. */
enum arguments_style {
    ARGUMENTS_GNU, /* gcc, clang */
    ARGUMENTS_CL,  /* cl, clang-cl: `/D` and `-D` mean the same */
};

/* The head of a command, taken off it: launchers (ccache, …) and the compiler. */
struct arguments_head {
    uint32_t count; /* words that belong to it; 0 if the command starts with options */
    bool is_known;  /* the compiler's name is known, and with it the style */
    enum arguments_style style;
    const char *target; /* triple that the compiler's name or folder says, or NULL */
    bool is_cxx;        /* the compiler takes every source for C++ (g++, clang++) */
};

/* `has_compiler`: the first word is a launcher or a compiler in any case, even if its name says
 * nothing; else it is one only if it is known. */
struct arguments_head arguments_head(const struct command *command, bool has_compiler,
                                     struct arena *arena);

/* Settles style and language by the words behind the head: an unknown compiler's options are judged
 * by their looks, `--driver-mode=` overrides all. */
void arguments_mode(struct arguments_head *head, const struct command *options);

struct arguments_input {
    const struct command *options; /* without the head and response files (command_expand) */
    struct arguments_head head;
    const char *source;            /* absolute, or relative to `directory` */
    const char *directory;         /* where the compiler would run, absolute */
    const char *working_directory; /* of this process: relative paths stay so if they are equal */
};

/* The arguments, ended by NULL, `*count` without it. A target, the language and the defaults of a
 * kernel-mode build are added where the command says nothing else. */
const char *const *arguments_normalise(size_t *count, const struct arguments_input *input,
                                       struct arena *arena);

/* Internal to arguments: what to do with an option that one of the tables names. */
enum arguments_action {
    ARGUMENT_DROP,
    ARGUMENT_FIXED,     /* `becomes`: the words it stands for */
    ARGUMENT_JOINED,    /* `becomes` and the value as one word */
    ARGUMENT_SEPARATE,  /* `becomes`, then the value */
    ARGUMENT_PATH,      /* as JOINED, the value is a path */
    ARGUMENT_PATH_NEXT, /* as SEPARATE, the value is a path */
    ARGUMENT_DEFINE,    /* -D; cl allows '#' for '=' */
    ARGUMENT_UNDEFINE,
    ARGUMENT_TARGET,       /* the value is a triple */
    ARGUMENT_LANGUAGE,     /* `becomes`, or the value, is the language of all sources */
    ARGUMENT_SOURCE,       /* the value is a source; `becomes` its language */
    ARGUMENT_NEXT,         /* the value is itself an option (of the GNU style) */
    ARGUMENT_XCLANG,       /* the value goes to the compiler proper */
    ARGUMENT_PREPROCESSOR, /* -Wp,a,b */
    ARGUMENT_END,          /* what follows is for the linker */
};
enum arguments_form {
    ARGUMENT_ALONE,  /* exactly this word */
    ARGUMENT_PREFIX, /* the value, maybe empty, follows in the same word */
    ARGUMENT_FOLLOW, /* the value is the next word */
    ARGUMENT_EITHER, /* in the same word, or else the next word */
};
struct arguments_option {
    const char *name; /* without the '-' or '/' */
    enum arguments_form form;
    enum arguments_action action;
    const char *becomes;
};
/* Ended by a row without a name. The longest name that fits wins. */
extern const struct arguments_option arguments_gnu[];
extern const struct arguments_option arguments_cl[];

#endif
