/*
 * Normalising a compiler's arguments: tables (options_gnu.c, options_cl.c) say what each option
 * means, this file walks over the words and completes what a kernel-mode build leaves unsaid.
 *
 * Nothing that would make libclang load code (plug-ins) or write files gets through: only options
 * named in the tables do.
 */
#include "project/arguments.h"

#include "project/paths.h"

#include <ctype.h>
#include <string.h>

/* Windows 11 24H2: the newest declarations of the kernel headers are visible. */
#define DEFAULT_NTDDI "NTDDI_VERSION=0x0A000010"
#define DEFAULT_WINNT "_WIN32_WINNT=0x0A00"
#define DEFAULT_MSC   "-fms-compatibility-version=19.30"

struct normaliser {
    const struct arguments_input *input;
    struct arena *arena;
    VEC(const char *) out;
    const char *target;   /* as the command says it */
    const char *language; /* as the command says it */
    bool has_ended;       /* `/link`: the rest is not the compiler's */
};

/* Heads */

/* The name of a program, lower case, without folder, ".exe" and a version suffix. */
static const char *program_name(const char *word, struct arena *arena)
{
    char *name = arena_string(arena, paths_name(paths_from_windows(arena, word)));
    for (char *at = name; *at; at++)
        *at = (char)tolower((unsigned char)*at);
    size_t length = strlen(name);
    if (length > 4 && !strcmp(name + length - 4, ".exe"))
        length -= 4;
    size_t digits = length;
    while (digits && (isdigit((unsigned char)name[digits - 1]) || name[digits - 1] == '.'))
        digits--;
    if (digits && digits < length && name[digits - 1] == '-')
        length = digits - 1;
    name[length] = '\0';
    return name;
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && !strcmp(text + length - tail, end);
}

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (!strcmp(name, *names))
            return true;
    return false;
}

/* `name` is `tool`, or `tool` behind a prefix such as a triple ("aarch64-linux-gnu-gcc"). */
static bool is_tool(const char *name, const char *tool)
{
    size_t prefix = strlen(name) - strlen(tool);
    return !strcmp(name, tool) ||
           (strlen(name) > strlen(tool) && ends_with(name, tool) && name[prefix - 1] == '-');
}

static bool is_cl(const char *name)
{
    static const char *const names[] = {"cl", "clang-cl", "icl", "icx-cl", "llvm-cl", NULL};
    return is_one_of(name, names);
}

static bool is_gnu_cxx(const char *name)
{
    return is_tool(name, "g++") || is_tool(name, "clang++") || is_tool(name, "c++");
}

static bool is_compiler(const char *name)
{
    return is_cl(name) || is_gnu_cxx(name) || is_tool(name, "gcc") || is_tool(name, "clang") ||
           is_tool(name, "cc") || !strcmp(name, "clang-tidy") || !strcmp(name, "clang-tool");
}

static bool is_launcher(const char *name)
{
    static const char *const names[] = {"ccache",  "sccache", "distcc",     "icecc",     "gomacc",
                                        "env",     "time",    "buildcache", "rewrapper", "fbuild",
                                        "clcache", "nice",    NULL};
    return is_one_of(name, names);
}

/* The triple a compiler is made for, where its name or its folder tells. */
static const char *compiler_target(const char *word, const char *name, struct arena *arena)
{
    if (ends_with(name, "-gcc") || ends_with(name, "-g++") ||
        (!is_cl(name) && (ends_with(name, "-clang") || ends_with(name, "-clang++")))) {
        const char *triple = arena_text(arena, name, (size_t)(strrchr(name, '-') - name));
        return strchr(triple, '-') ? triple : NULL;
    }
    if (!strcmp(name, "cl")) {
        const char *folder = paths_name(paths_directory(arena, paths_from_windows(arena, word)));
        if (paths_same_name(folder, "x86"))
            return "i686-pc-windows-msvc";
        if (paths_same_name(folder, "arm64"))
            return "aarch64-pc-windows-msvc";
        if (paths_same_name(folder, "arm"))
            return "thumbv7-pc-windows-msvc";
    }
    return NULL;
}

/* Whether options without a compiler's name are cl's: some word starts with '/' and is an option
 * rather than a path of a Unix system. */
static bool looks_like_cl(const struct command *command)
{
    static const char *const words[] = {"/c",  "/nologo", "/kernel", "/TC", "/TP",
                                        "/X",  "/J",      "/W4",     "/W3", "/WX",
                                        "/Gz", "/GS",     "/D",      "/I",  NULL};
    for (uint32_t i = 0; i < command->words.count; i++) {
        const char *word = command->words.items[i];
        if (word[0] != '/')
            continue;
        if (is_one_of(word, words) || !strncmp(word, "/std:", 5) || !strncmp(word, "/Zc:", 4) ||
            !strncmp(word, "/external:", 10) ||
            ((!strncmp(word, "/D", 2) || !strncmp(word, "/I", 2) || !strncmp(word, "/Fo", 3) ||
              !strncmp(word, "/FI", 3) || !strncmp(word, "/U", 2)) &&
             !strchr(word + 1, '/') && !paths_is_source(word)))
            return true;
    }
    return false;
}

/* The index of the compiler's name, behind launchers with options and VARIABLE=value words of their
 * own; UINT32_MAX if there is none that is known. */
static uint32_t find_compiler(const struct command *command, struct arena *arena)
{
    uint32_t count = command->words.count;
    uint32_t at = 0;
    while (at < count) {
        const char *name = program_name(command->words.items[at], arena);
        if (is_compiler(name))
            return at;
        if (!is_launcher(name))
            break;
        at++;
        while (at < count &&
               (command->words.items[at][0] == '-' || strchr(command->words.items[at], '=')))
            at++;
    }
    /* A launcher nobody knows, right before a compiler. */
    if (at + 1 < count && is_compiler(program_name(command->words.items[at + 1], arena)))
        return at + 1;
    return UINT32_MAX;
}

struct arguments_head arguments_head(const struct command *command, bool has_compiler,
                                     struct arena *arena)
{
    struct arguments_head head = {0};
    uint32_t compiler = find_compiler(command, arena);
    if (compiler != UINT32_MAX) {
        const char *word = command->words.items[compiler];
        const char *name = program_name(word, arena);
        head.count = compiler + 1;
        head.is_known = true;
        head.style = is_cl(name) ? ARGUMENTS_CL : ARGUMENTS_GNU;
        head.is_cxx = is_gnu_cxx(name);
        head.target = compiler_target(word, name, arena);
    } else {
        head.count = has_compiler && command->words.count ? 1 : 0;
    }
    return head;
}

void arguments_mode(struct arguments_head *head, const struct command *options)
{
    if (!head->is_known)
        head->style = looks_like_cl(options) ? ARGUMENTS_CL : ARGUMENTS_GNU;
    for (uint32_t i = 0; i < options->words.count; i++) {
        const char *word = options->words.items[i];
        if (!strcmp(word, "--driver-mode=cl"))
            head->style = ARGUMENTS_CL;
        else if (!strncmp(word, "--driver-mode=g", 15))
            head->style = ARGUMENTS_GNU;
        if (!strcmp(word, "--driver-mode=g++"))
            head->is_cxx = true;
    }
}

/* Options */

static const struct arguments_option *find_option(const struct arguments_option *table,
                                                  const char *text)
{
    const struct arguments_option *best = NULL;
    size_t best_length = 0;
    for (; table->name; table++) {
        size_t length = strlen(table->name);
        if (text[0] != table->name[0] || strncmp(text, table->name, length) != 0)
            continue;
        bool is_exact = !text[length];
        if (!is_exact && (table->form == ARGUMENT_ALONE || table->form == ARGUMENT_FOLLOW))
            continue;
        if (!best || length > best_length ||
            (length == best_length && is_exact && table->form == ARGUMENT_ALONE)) {
            best = table;
            best_length = length;
        }
    }
    return best;
}

static void emit(struct normaliser *self, const char *word)
{
    vec_push(&self->out, word);
}

static void emit_words(struct normaliser *self, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, " ");
        emit(self, arena_text(self->arena, words, length));
        words += length + (words[length] == ' ');
    }
}

/* A path of the command as this process can use it: '\' of cl's becomes '/'; relative ones are made
 * absolute when the compiler would run elsewhere. */
static const char *usable_path(struct normaliser *self, const char *path)
{
    const struct arguments_input *input = self->input;
    const char *copy = input->head.style == ARGUMENTS_CL ? paths_from_windows(self->arena, path)
                                                         : arena_string(self->arena, path);
    if (paths_is_absolute(copy) || !*copy || *copy == '=' ||
        !strcmp(input->directory, input->working_directory))
        return copy;
    return paths_join(self->arena, input->directory, copy);
}

static void define(struct normaliser *self, const char *value)
{
    char *copy = arena_printf(self->arena, "-D%s", value);
    if (self->input->head.style == ARGUMENTS_CL) {
        /* cl takes NAME#value too. */
        char *sign = strpbrk(copy + 2, "#=");
        if (sign)
            *sign = '=';
    }
    emit(self, copy);
}

static void take_word(struct normaliser *self, const char *word, const char *next, bool *took_next);

/* What libclang's own front end may be told directly: the tables' -f options that stand alone, and
 * a few that exist only there. Everything else (plug-ins, outputs) stays away from it. */
static void xclang(struct normaliser *self, const char *value)
{
    static const char *const inner[] = {"-fno-wchar", "-fdeclspec", "-fms-kernel", NULL};
    const struct arguments_option *option =
        !strncmp(value, "-f", 2) ? find_option(arguments_gnu, value + 1) : NULL;
    if (is_one_of(value, inner) || !strncmp(value, "-fdefault-calling-conv=", 23) ||
        (option && (option->action == ARGUMENT_FIXED || option->action == ARGUMENT_JOINED))) {
        emit(self, "-Xclang");
        emit(self, value);
    }
}

static void preprocessor(struct normaliser *self, const char *list)
{
    struct command words = {0};
    while (*list) {
        size_t length = strcspn(list, ",");
        vec_push(&words.words, arena_text(self->arena, list, length));
        list += length + (list[length] == ',');
    }
    for (uint32_t i = 0; i < words.words.count; i++) {
        bool took_next = false;
        const char *next = i + 1 < words.words.count ? words.words.items[i + 1] : NULL;
        /* -MD and its like take a file here. */
        if (!strncmp(words.words.items[i], "-M", 2))
            took_next = next && next[0] != '-';
        else
            take_word(self, words.words.items[i], next, &took_next);
        i += took_next;
    }
    command_free(&words);
}

static void apply(struct normaliser *self, const struct arguments_option *option, const char *value)
{
    /* `-I ""` says nothing, and its option alone would take the word behind it. */
    if (option->form != ARGUMENT_ALONE && !*value)
        return;
    switch (option->action) {
    case ARGUMENT_DROP:
        break;
    case ARGUMENT_FIXED:
        emit_words(self, option->becomes);
        break;
    case ARGUMENT_JOINED:
        emit(self, arena_printf(self->arena, "%s%s", option->becomes, value));
        break;
    case ARGUMENT_SEPARATE:
        emit(self, option->becomes);
        emit(self, value);
        break;
    case ARGUMENT_PATH:
        emit(self, arena_printf(self->arena, "%s%s", option->becomes, usable_path(self, value)));
        break;
    case ARGUMENT_PATH_NEXT:
        emit(self, option->becomes);
        emit(self, usable_path(self, value));
        break;
    case ARGUMENT_DEFINE:
        if (option->form == ARGUMENT_ALONE)
            emit(self, option->becomes);
        else
            define(self, value);
        break;
    case ARGUMENT_UNDEFINE:
        emit(self, arena_printf(self->arena, "-U%s", value));
        break;
    case ARGUMENT_TARGET:
        self->target = value;
        break;
    case ARGUMENT_LANGUAGE:
        self->language = option->becomes ? option->becomes : value;
        break;
    case ARGUMENT_SOURCE:
        self->language = option->becomes;
        break;
    case ARGUMENT_NEXT: {
        bool took_next = false;
        take_word(self, value, NULL, &took_next);
        break;
    }
    case ARGUMENT_XCLANG:
        xclang(self, value);
        break;
    case ARGUMENT_PREPROCESSOR:
        preprocessor(self, value);
        break;
    case ARGUMENT_END:
        self->has_ended = true;
        break;
    }
}

static void take_word(struct normaliser *self, const char *word, const char *next, bool *took_next)
{
    bool is_cl_style = self->input->head.style == ARGUMENTS_CL;
    if (!(word[0] == '-' || (is_cl_style && word[0] == '/')) || !word[1])
        return; /* a source, an object, a library */
    const struct arguments_option *option = NULL;
    if (is_cl_style)
        option = find_option(arguments_cl, word + 1);
    if (!option && word[0] == '-')
        option = find_option(arguments_gnu, word + 1);
    if (!option)
        return;
    const char *value = word + 1 + strlen(option->name);
    bool wants_next =
        option->form == ARGUMENT_FOLLOW || (option->form == ARGUMENT_EITHER && !*value);
    if (wants_next) {
        if (!next)
            return;
        /* In clang's own options the value of -Xclang is written behind a second -Xclang. */
        value = next;
        *took_next = true;
    }
    apply(self, option, value);
}

/* Completion */

/* What the words so far do to a macro last: 1 defined, -1 undefined, 0 nothing. */
static int macro_state(const struct normaliser *self, const char *name)
{
    size_t length = strlen(name);
    int state = 0;
    for (uint32_t i = 0; i < self->out.count; i++) {
        const char *word = self->out.items[i];
        if (word[0] != '-' || (word[1] != 'D' && word[1] != 'U') ||
            strncmp(word + 2, name, length) != 0)
            continue;
        char end = word[2 + length];
        if (!end || end == '=' || end == '(')
            state = word[1] == 'D' ? 1 : -1;
    }
    return state;
}

static bool has_word(const struct normaliser *self, const char *start)
{
    for (uint32_t i = 0; i < self->out.count; i++)
        if (!strncmp(self->out.items[i], start, strlen(start)))
            return true;
    return false;
}

static void define_unless_said(struct normaliser *self, const char *definition)
{
    const char *name = arena_text(self->arena, definition, strcspn(definition, "="));
    if (macro_state(self, name) == 0)
        emit(self, arena_printf(self->arena, "-D%s", definition));
}

/* The machines of Windows, and the macros its build sets for each. */
struct machine {
    const char *triple;
    const char *arch; /* the triple's start */
    const char *macros[3];
    const char *says[5]; /* macros that mean this machine when no target is named */
};
static const struct machine machines[] = {
    {"x86_64-pc-windows-msvc",
     "x86_64",
     {"_AMD64_", "AMD64", "_WIN64"},
     {"_AMD64_", "_M_AMD64", "_M_X64", "AMD64", NULL}},
    {"aarch64-pc-windows-msvc",
     "aarch64",
     {"_ARM64_", "ARM64", "_WIN64"},
     {"_ARM64_", "_M_ARM64", "ARM64", NULL, NULL}},
    {"i686-pc-windows-msvc",
     "i",
     {"_X86_", "i386", "STD_CALL"},
     {"_X86_", "_M_IX86", "i386", NULL, NULL}},
    {"thumbv7-pc-windows-msvc",
     "thumbv7",
     {"_ARM_", "ARM", NULL},
     {"_ARM_", "_M_ARM", "ARM", NULL, NULL}},
};
enum {
    MACHINE_COUNT = sizeof machines / sizeof machines[0],
};

static bool says_machine(const struct normaliser *self, const struct machine *machine)
{
    for (size_t i = 0; i < sizeof machine->says / sizeof machine->says[0] && machine->says[i]; i++)
        if (macro_state(self, machine->says[i]) == 1)
            return true;
    return false;
}

/* Takes back what the command defines for whatever machine. */
static void forget_machines(struct normaliser *self)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < self->out.count; i++) {
        const char *word = self->out.items[i];
        const char *name = arena_text(self->arena, word, strcspn(word, "="));
        bool is_machine = !strcmp(name, "-D_WIN64") || !strcmp(name, "-DSTD_CALL");
        for (size_t k = 0; k < MACHINE_COUNT; k++)
            for (const char *const *says = machines[k].says; *says; says++)
                is_machine = is_machine || (!strncmp(name, "-D", 2) && !strcmp(name + 2, *says));
        if (!is_machine)
            self->out.items[kept++] = word;
    }
    self->out.count = kept;
}

static const char *choose_target(const struct normaliser *self)
{
    if (self->target)
        return self->target;
    if (self->input->head.target)
        return self->input->head.target;
    for (size_t i = 0; i < MACHINE_COUNT; i++)
        if (says_machine(self, &machines[i]))
            return machines[i].triple;
    /* -m32 turns the default into its 32-bit twin; clang does that itself with a target in hand,
     * but the macros below depend on the outcome. */
    return has_word(self, "-m32") ? machines[2].triple : machines[0].triple;
}

/* What a build with the kernel's own tools defines, as far as the command leaves it open. */
static void kernel_defaults(struct normaliser *self, const char *target)
{
    const struct machine *machine = NULL;
    bool is_said = false;
    for (size_t i = 0; i < MACHINE_COUNT; i++) {
        if (!machine && !strncmp(target, machines[i].arch, strlen(machines[i].arch)))
            machine = &machines[i];
        is_said = is_said || says_machine(self, &machines[i]);
    }
    if (!strncmp(target, "arm64", 5))
        machine = &machines[1];
    if (machine && self->target && is_said && !says_machine(self, machine)) {
        forget_machines(self); /* the command's target was overridden (--extra-arg) */
        is_said = false;
    }
    if (machine && !is_said)
        for (size_t i = 0; i < 3 && machine->macros[i]; i++)
            define_unless_said(self, machine->macros[i]);
    else if (macro_state(self, "_WIN64") == 0 && machine && machine->macros[2] &&
             !strcmp(machine->macros[2], "_WIN64"))
        emit(self, "-D_WIN64");
    if (macro_state(self, "_WIN32_WINNT") == 0 && macro_state(self, "NTDDI_VERSION") == 0) {
        emit(self, "-D" DEFAULT_NTDDI);
        emit(self, "-D" DEFAULT_WINNT);
    }
    /* A program of user mode in the same database is not taken into the kernel. */
    if (macro_state(self, "_CONSOLE") != 1 && macro_state(self, "_WINDOWS") != 1 &&
        macro_state(self, "_USRDLL") != 1) {
        define_unless_said(self, "_KERNEL_MODE");
        define_unless_said(self, "POOL_NX_OPTIN=1");
    }
    if (strstr(target, "msvc") && !has_word(self, "-fms-compatibility-version=") &&
        !has_word(self, "-fmsc-version="))
        emit(self, DEFAULT_MSC);
    bool is_x86 = machine == &machines[2];
    if (is_x86 && !has_word(self, "-mrtd") && !has_word(self, "-mno-rtd"))
        emit(self, "-mrtd");
}

static const char *choose_language(const struct normaliser *self)
{
    if (self->language && (!strcmp(self->language, "c") || !strcmp(self->language, "c++")))
        return self->language;
    return self->input->head.is_cxx || paths_is_cxx(self->input->source) ? "c++" : "c";
}

/* -mrtd is an error on all machines but x86, and without meaning there. */
static void drop_word(struct normaliser *self, const char *gone)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < self->out.count; i++)
        if (strcmp(self->out.items[i], gone) != 0)
            self->out.items[kept++] = self->out.items[i];
    self->out.count = kept;
}

const char *const *arguments_normalise(size_t *count, const struct arguments_input *input,
                                       struct arena *arena)
{
    struct normaliser self = {.input = input, .arena = arena};
    const char *absolute = paths_join(arena, input->directory, input->source);
    const struct command *command = input->options;
    for (uint32_t i = 0; i < command->words.count && !self.has_ended; i++) {
        const char *word = command->words.items[i];
        if (!strcmp(word, "--"))
            break; /* what follows are sources */
        if ((word[0] == '/' || word[0] != '-') &&
            (!strcmp(word, input->source) ||
             !strcmp(paths_join(arena, input->directory, word), absolute)))
            continue;
        const char *next = i + 1 < command->words.count ? command->words.items[i + 1] : NULL;
        bool took_next = false;
        take_word(&self, word, next, &took_next);
        i += took_next;
    }
    const char *target = choose_target(&self);
    const char *language = choose_language(&self);
    if (strncmp(target, "i", 1) != 0 && strncmp(target, "x86-", 4) != 0) {
        drop_word(&self, "-mrtd");
        drop_word(&self, "-mno-rtd");
    }
    if (strstr(target, "windows") || strstr(target, "win32") || strstr(target, "mingw"))
        kernel_defaults(&self, target);
    if (input->head.style == ARGUMENTS_CL && !strcmp(language, "c++")) {
        if (!has_word(&self, "-std="))
            emit(&self, "-std=c++14");
        if (!has_word(&self, "-foperator-names") && !has_word(&self, "-fno-operator-names"))
            emit(&self, "-fno-operator-names");
    }

    const char **all = ARENA_ARRAY(arena, const char *, (size_t)self.out.count + 4);
    size_t used = 0;
    all[used++] = arena_printf(arena, "--target=%s", target);
    for (uint32_t i = 0; i < self.out.count; i++)
        all[used++] = self.out.items[i];
    all[used++] = "-x";
    all[used++] = language;
    *count = used;
    vec_free(&self.out);
    return all;
}
