/*
 * The command line. One table has every option: what it is called, which commands take it, its
 * value and its help; --help is made from it. Each name may be written with one or two dashes, its
 * value behind '=' or as the next word, because callers of clang-tidy write all of these; one
 * letter may have the value joined on.
 */
#include "cli/options.h"

#include "base/arena.h"
#include "cli/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum option {
    OPTION_HELP,
    OPTION_VERSION,
    OPTION_DATABASE,
    OPTION_WDK,
    OPTION_JOBS,
    OPTION_OUTPUT,
    OPTION_FORMAT,
    OPTION_FAIL_ON,
    OPTION_COLOR,
    OPTION_USE_COLOR,
    OPTION_DUMP,
    OPTION_STATES,
    OPTION_DEPFILE,
    OPTION_EXTRA_ARG,
    OPTION_EXTRA_ARG_BEFORE,
    OPTION_UNIT_MEMORY,
    OPTION_UNIT_CPU,
    OPTION_UNIT_WALL,
    OPTION_QUIET,
    OPTION_STATS,
    OPTION_STRICT,
    OPTION_ENABLE,
    OPTION_DISABLE,
    OPTION_CONFIG_FILE,
    OPTION_WORKER,
    OPTION_WARNINGS_AS_ERRORS,
    OPTION_IGNORED,
};

#define IN(command) (1u << (command))
enum {
    IN_CHECK = IN(CLI_CHECK),
    IN_CAPTURE = IN(CLI_CAPTURE),
    IN_LINK = IN(CLI_LINK),
    IN_PLAN = IN(CLI_PLAN),
    IN_RULES = IN(CLI_RULES),
    IN_EXPLAIN = IN(CLI_EXPLAIN),
    IN_CAPTURES = IN_CHECK | IN_CAPTURE,
    IN_UNITS = IN_CAPTURES | IN_PLAN,
    IN_FINDINGS = IN_CHECK | IN_LINK,
    IN_LISTS = IN_RULES | IN_EXPLAIN,
    IN_ALL = IN_CHECK | IN_CAPTURE | IN_LINK | IN_PLAN | IN_RULES | IN_EXPLAIN,
};

struct row {
    enum option option;
    const char *name;
    char letter;          /* 0: none */
    const char *argument; /* what stands for the value in the help; NULL: takes none */
    unsigned commands;
    const char *help; /* NULL: not listed */
};

static const struct row rows[] = {
    {OPTION_DATABASE, "p", 'p', "PATH", IN_UNITS,
     "folder with compile_commands.json, or such a file (default: searched upward from each "
     "input)"},
    {OPTION_WDK, "wdk", 0, "DIR", IN_UNITS,
     "the WDK whose headers are used: its folder, none (drvlint's own headers), or auto: the one "
     "that the compiler flags name, else one that is installed, else none (default: auto)"},
    {OPTION_CONFIG_FILE, "config-file", 0, "FILE", IN_ALL,
     "the configuration, or none (default: .drvlint.yaml, searched upward from the input; capture "
     "and link search for none)"},
    {OPTION_JOBS, "jobs", 'j', "N", IN_CAPTURES,
     "units to capture at the same time (default: the number of processors)"},
    {OPTION_OUTPUT, "output", 'o', "FILE", IN_ALL,
     "write the result to FILE, which is replaced as a whole (default: standard output)"},
    {OPTION_FORMAT, "format", 0, "FORMAT", IN_FINDINGS | IN_LISTS,
     "text or sarif; of rules and explain: text or json (default: text)"},
    {OPTION_FAIL_ON, "fail-on", 0, "LEVEL", IN_FINDINGS,
     "exit with status 1 from this level on: note, warning, error or none (default: warning)"},
    {OPTION_COLOR, "color", 0, "WHEN", IN_ALL,
     "auto, always or never; auto honours NO_COLOR and CLICOLOR_FORCE (default: auto)"},
    {OPTION_DUMP, "dump", 0, "WHAT", IN_CAPTURE | IN_LINK,
     "print what was understood: cfg or facts (capture), roles (link)"},
    {OPTION_STATES, "states", 0, "FUNCTION", IN_FINDINGS,
     "print to standard error what the solver knows at each block of FUNCTION"},
    {OPTION_DEPFILE, "depfile", 0, "FILE", IN_CAPTURE,
     "write the files that were read, as a rule for make and ninja"},
    {OPTION_EXTRA_ARG, "extra-arg", 0, "ARG", IN_UNITS,
     "add ARG behind the compiler arguments of every unit"},
    {OPTION_EXTRA_ARG_BEFORE, "extra-arg-before", 0, "ARG", IN_UNITS,
     "add ARG in front of the compiler arguments of every unit"},
    {OPTION_UNIT_MEMORY, "unit-memory", 0, "SIZE", IN_CAPTURES,
     "most memory one unit may take, in MiB, or with K, M or G behind it"},
    {OPTION_UNIT_CPU, "unit-cpu", 0, "SECONDS", IN_CAPTURES,
     "most processor time one unit may take"},
    {OPTION_UNIT_WALL, "unit-wall", 0, "SECONDS", IN_CAPTURES, "longest time one unit may take"},
    {OPTION_QUIET, "quiet", 'q', NULL, IN_ALL, "no summary and no remarks on standard error"},
    {OPTION_STRICT, "strict", 0, NULL, IN_FINDINGS | IN_LISTS,
     "ask the strict rules as well: hints"},
    {OPTION_DISABLE, "disable", 0, "RULE", IN_FINDINGS | IN_LISTS,
     "leave out a rule, or all that match a pattern such as 'pair-*'; may be repeated"},
    {OPTION_ENABLE, "enable", 0, "RULE", IN_FINDINGS | IN_LISTS,
     "ask a rule, or all that match, whatever its group and --disable say; may be repeated"},
    {OPTION_STATS, "stats", 0, NULL, IN_FINDINGS,
     "print to standard error what was given up on the way"},
    {OPTION_HELP, "help", 'h', NULL, IN_ALL, "print this help"},
    {OPTION_VERSION, "version", 0, NULL, IN_ALL, "print the version"},
    {OPTION_WARNINGS_AS_ERRORS, "warnings-as-errors", 0, "CHECKS", IN_CHECK,
     "as clang-tidy: with any CHECKS, findings in file mode make the exit status 1"},
    {OPTION_WORKER, "worker", 0, NULL, IN_CAPTURE, NULL},
    {OPTION_USE_COLOR, "use-color", 0, NULL, IN_CHECK, NULL},
    /* What callers of clang-tidy pass and what has no meaning here. */
    {OPTION_IGNORED, "checks", 0, "CHECKS", IN_CHECK, NULL},
    {OPTION_IGNORED, "header-filter", 0, "REGEX", IN_CHECK, NULL},
    {OPTION_IGNORED, "system-headers", 0, NULL, IN_CHECK, NULL},
};
enum {
    ROW_COUNT = sizeof rows / sizeof rows[0],
    HELP_COLUMN = 26,
    HELP_WIDTH = 96,
};

static const struct {
    const char *name;
    const char *usage;
    const char *about;
} commands[CLI_COMMAND_COUNT] = {
    [CLI_CHECK] = {"check", "[check] [options] [FILE | FOLDER]... [-- compiler flags]",
                   "Checks drivers for missing cleanup. Without inputs: all units of the compile "
                   "database named by -p."},
    [CLI_CAPTURE] = {"capture", "capture [options] FILE... [-- compiler flags]",
                     "Turns each source into a facts file (-o; default: NAME.drvfacts), or prints "
                     "what was understood of it."},
    [CLI_LINK] = {"link", "link [options] FACTS...",
                  "Checks the driver that consists of these facts files."},
    [CLI_PLAN] =
        {"plan", "plan [options] [FILE | FOLDER]... [-- compiler flags]",
         "Lists the units that 'check' would capture, as a compile database whose arguments "
         "are those 'capture' takes behind '--'."},
    [CLI_RULES] = {"rules", "rules [options]", "Lists what is checked."},
    [CLI_EXPLAIN] = {"explain", "explain [options] RULE", "Prints the page of a rule."},
};

/* Help */

static void wrap(struct text *out, const char *help)
{
    size_t column = HELP_COLUMN;
    while (*help) {
        size_t length = strcspn(help, " ");
        if (column + 1 + length > HELP_WIDTH) {
            text_printf(out, "\n%*s", HELP_COLUMN, "");
            column = HELP_COLUMN;
        } else if (column > HELP_COLUMN) {
            text_add(out, " ");
            column++;
        }
        text_add_sized(out, help, length);
        column += length;
        help += length + (help[length] == ' ');
    }
    text_add(out, "\n");
}

char *options_help(enum cli_command command)
{
    struct text out = {0};
    struct arena arena = {0};
    text_printf(&out, "usage: drvlint %s\n", commands[command].usage);
    if (command == CLI_CHECK)
        for (size_t i = CLI_CAPTURE; i < CLI_COMMAND_COUNT; i++)
            text_printf(&out, "       drvlint %s\n", commands[i].usage);
    text_printf(&out, "\n%s\n\noptions:\n", commands[command].about);
    for (size_t i = 0; i < ROW_COUNT; i++) {
        const struct row *row = &rows[i];
        if (!row->help || !(row->commands & IN(command)))
            continue;
        bool is_letter = row->letter && !row->name[1];
        const char *name = is_letter     ? arena_printf(&arena, "-%s", row->name)
                           : row->letter ? arena_printf(&arena, "-%c, --%s", row->letter, row->name)
                                         : arena_printf(&arena, "--%s", row->name);
        if (row->argument)
            name = arena_printf(&arena, "%s%s%s", name, is_letter ? " " : "=", row->argument);
        text_printf(&out, "  %-*s", HELP_COLUMN - 2, name);
        if (strlen(name) + 3 > HELP_COLUMN)
            text_printf(&out, "\n%*s", HELP_COLUMN, "");
        wrap(&out, row->help);
    }
    if (command == CLI_CHECK || command == CLI_LINK)
        text_add(&out, "\nexit status: 0 nothing to report, 1 findings, 2 usage or input error,\n"
                       "             3 analysis incomplete, 4 internal error\n");
    if (command == CLI_CHECK)
        text_add(&out,
                 "A FILE with -p or -- is checked as clang-tidy does it: 0 with findings, 1 "
                 "with\n--warnings-as-errors or when the file was not analysed completely.\n");
    arena_free(&arena);
    vec_push(&out.bytes, '\0');
    return out.bytes.items;
}

/* Values */

static int number(uint64_t *out, const char *value, uint64_t least, uint64_t most, const char *name,
                  struct error *error)
{
    uint64_t sum = 0;
    const char *at = value;
    for (; isdigit((unsigned char)*at) && sum <= most; at++)
        sum = sum * 10 + (uint64_t)(*at - '0');
    if (at == value || *at || sum < least || sum > most)
        return error_set(error, NULL, 0, "option '%s' wants a number from %llu to %llu, not '%s'",
                         name, (unsigned long long)least, (unsigned long long)most, value);
    *out = sum;
    return 0;
}

/* MiB, or with a suffix; in bytes. */
static int size_value(uint64_t *out, const char *value, const char *name, struct error *error)
{
    char digits[32];
    size_t length = strlen(value);
    unsigned shift = 20;
    if (length && length < sizeof digits && strchr("kKmMgG", value[length - 1])) {
        char suffix = value[length - 1];
        shift = suffix == 'k' || suffix == 'K' ? 10 : suffix == 'm' || suffix == 'M' ? 20 : 30;
        length--;
    }
    if (length >= sizeof digits)
        length = sizeof digits - 1;
    memcpy(digits, value, length);
    digits[length] = '\0';
    uint64_t count = 0;
    if (number(&count, digits, 1, (uint64_t)1 << 32, name, error) != 0)
        return -1;
    *out = count << shift;
    return 0;
}

/* The index of `value` in a list of names that ends with NULL. */
static int choice(unsigned *out, const char *value, const char *const *names, const char *name,
                  struct error *error)
{
    struct text list = {0};
    for (unsigned i = 0; names[i]; i++) {
        if (!strcmp(value, names[i])) {
            *out = i;
            text_free(&list);
            return 0;
        }
        text_printf(&list, "%s%s", i ? ", " : "", names[i]);
    }
    vec_push(&list.bytes, '\0');
    error_set(error, NULL, 0, "option '%s' wants one of %s, not '%s'", name, list.bytes.items,
              value);
    text_free(&list);
    return -1;
}

static int set_dump(struct options *options, const char *value, struct error *error)
{
    static const char *const of_capture[] = {"cfg", "facts", NULL};
    static const char *const of_link[] = {"roles", NULL};
    bool is_capture = options->command == CLI_CAPTURE;
    unsigned index = 0;
    if (choice(&index, value, is_capture ? of_capture : of_link, "--dump", error) != 0)
        return -1;
    options->dump |= (is_capture ? DUMP_CFG : DUMP_ROLES) << index;
    return 0;
}

static int apply(struct options *options, const struct row *row, const char *value,
                 struct error *error)
{
    static const char *const formats[] = {"text", "sarif", NULL};
    static const char *const list_formats[] = {"text", "json", NULL};
    static const char *const levels[] = {"note", "warning", "error", "none", NULL};
    static const char *const colors[] = {"auto", "always", "never", NULL};
    unsigned index = 0;
    uint64_t count = 0;
    bool is_list;
    switch (row->option) {
    case OPTION_HELP:
        options->help = true;
        return 0;
    case OPTION_VERSION:
        options->version = true;
        return 0;
    case OPTION_DATABASE:
        options->database = value;
        return 0;
    case OPTION_JOBS:
        if (number(&count, value, 0, 1024, "-j", error) != 0)
            return -1;
        options->jobs = (unsigned)count;
        return 0;
    case OPTION_OUTPUT:
        if (!*value)
            return error_set(error, NULL, 0, "option '-o' wants the name of a file");
        options->output = value;
        return 0;
    case OPTION_FORMAT:
        is_list = IN(options->command) & IN_LISTS;
        if (choice(&index, value, is_list ? list_formats : formats, "--format", error) != 0)
            return -1;
        options->format = !index ? FORMAT_TEXT : is_list ? FORMAT_JSON : FORMAT_SARIF;
        return 0;
    case OPTION_FAIL_ON:
        if (choice(&options->fail_on, value, levels, "--fail-on", error) != 0)
            return -1;
        options->has_fail_on = true;
        return 0;
    case OPTION_COLOR:
        if (choice(&index, value, colors, "--color", error) != 0)
            return -1;
        options->color = (enum options_color)index;
        return 0;
    case OPTION_USE_COLOR:
        options->color = COLOR_ALWAYS;
        return 0;
    case OPTION_DEPFILE:
        options->depfile = value;
        return 0;
    case OPTION_STATES:
        options->states = value;
        return 0;
    case OPTION_DUMP:
        return set_dump(options, value, error);
    case OPTION_EXTRA_ARG:
        vec_push(&options->after, value);
        return 0;
    case OPTION_EXTRA_ARG_BEFORE:
        vec_push(&options->before, value);
        return 0;
    case OPTION_WDK:
        options->wdk = value;
        return 0;
    case OPTION_UNIT_MEMORY:
        return size_value(&options->unit_memory, value, "--unit-memory", error);
    case OPTION_UNIT_CPU:
        if (number(&count, value, 1, 1000000, "--unit-cpu", error) != 0)
            return -1;
        options->unit_cpu = (unsigned)count;
        return 0;
    case OPTION_UNIT_WALL:
        if (number(&count, value, 1, 1000000, "--unit-wall", error) != 0)
            return -1;
        options->unit_wall = (unsigned)count;
        return 0;
    case OPTION_QUIET:
        options->quiet = true;
        return 0;
    case OPTION_STRICT:
        options->strict = true;
        options->has_strict = true;
        return 0;
    case OPTION_ENABLE:
        vec_push(&options->enable, value);
        return 0;
    case OPTION_DISABLE:
        vec_push(&options->disable, value);
        return 0;
    case OPTION_CONFIG_FILE:
        if (!*value)
            return error_set(error, NULL, 0, "option '--config-file' wants the name of a file");
        options->config_file = value;
        return 0;
    case OPTION_STATS:
        options->stats = true;
        return 0;
    case OPTION_WORKER:
        options->worker = true;
        return 0;
    case OPTION_WARNINGS_AS_ERRORS:
        options->warnings_as_errors = *value != '\0';
        return 0;
    case OPTION_IGNORED:
        return 0;
    }
    return 0;
}

/* The row an argument names; `*value` is its value if that is in the same word, else NULL. */
static const struct row *find_row(const char *argument, const char **value)
{
    const char *name = argument + 1 + (argument[1] == '-');
    size_t length = strcspn(name, "=");
    *value = name[length] ? name + length + 1 : NULL;
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (strlen(rows[i].name) == length && !strncmp(name, rows[i].name, length))
            return &rows[i];
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (!rows[i].letter || rows[i].letter != name[0] || argument[1] == '-')
            continue;
        if (!name[1])
            *value = NULL;
        else if (!rows[i].argument)
            continue;
        else
            *value = name + 1 + (name[1] == '=');
        return &rows[i];
    }
    return NULL;
}

/* Clang's own command lines write a switch also as NAME=true. */
static int switch_value(bool *is_on, const char *value, const char *argument, struct error *error)
{
    *is_on = true;
    if (!value || !strcmp(value, "true") || !strcmp(value, "1"))
        return 0;
    *is_on = false;
    if (!strcmp(value, "false") || !strcmp(value, "0"))
        return 0;
    return error_set(error, NULL, 0, "option '%.*s' takes no value", (int)strcspn(argument, "="),
                     argument);
}

static int read_option(struct options *options, int argc, char **argv, int *at, struct error *error)
{
    const char *argument = argv[*at];
    const char *value = NULL;
    const struct row *row = find_row(argument, &value);
    if (!row)
        return error_set(error, NULL, 0, "unknown option '%s' (drvlint --help lists them)",
                         argument);
    if (!(row->commands & IN(options->command)))
        return error_set(error, NULL, 0, "option '%.*s' does not apply to 'drvlint %s'",
                         (int)strcspn(argument, "="), argument, commands[options->command].name);
    if (!row->argument) {
        bool is_on;
        if (switch_value(&is_on, value, argument, error) != 0)
            return -1;
        if (!is_on && row->option == OPTION_USE_COLOR)
            options->color = COLOR_NEVER;
        if (!is_on && row->option == OPTION_STRICT) {
            options->strict = false;
            options->has_strict = true;
        }
        return is_on ? apply(options, row, NULL, error) : 0;
    }
    if (!value) {
        if (*at + 1 >= argc)
            return error_set(error, NULL, 0, "option '%s' wants a value: %s", argument,
                             row->argument);
        value = argv[++*at];
    }
    return apply(options, row, value, error);
}

int options_read(struct options *options, int argc, char **argv, struct error *error)
{
    int at = 1;
    options->fail_on = FINDING_WARNING;
    for (size_t i = 0; at < argc && i < CLI_COMMAND_COUNT; i++)
        if (!strcmp(argv[at], commands[i].name)) {
            options->command = (enum cli_command)i;
            at++;
            break;
        }
    for (; at < argc; at++) {
        const char *argument = argv[at];
        if (!strcmp(argument, "--")) {
            if (!(IN(options->command) & IN_UNITS))
                return error_set(error, NULL, 0, "'drvlint %s' takes no compiler flags",
                                 commands[options->command].name);
            options->has_flags = true;
            for (at++; at < argc; at++)
                vec_push(&options->flags, argv[at]);
        } else if (argument[0] == '-' && argument[1]) {
            if (read_option(options, argc, argv, &at, error) != 0)
                return -1;
        } else if (*argument && strcmp(argument, "-") != 0) {
            vec_push(&options->operands, argument);
        }
    }
    return 0;
}

void options_free(struct options *options)
{
    vec_free(&options->operands);
    vec_free(&options->flags);
    vec_free(&options->before);
    vec_free(&options->after);
    vec_free(&options->enable);
    vec_free(&options->disable);
}
