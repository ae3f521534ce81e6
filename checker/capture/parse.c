/*
 * A request becomes a CXTranslationUnit.
 *
 * Includes are matched case-insensitively without touching the disk: clang parses on past an
 * include it does not find (KeepGoing); for each, the name is looked up without regard to case
 * along the folders clang searched, a stub that includes the true file is put in memory under the
 * missing name, and the unit is parsed again until nothing new turns up. Stubs are kept for the
 * next units of the session; so that these come out the same whatever was parsed before, a stub
 * that was used is checked to be what this unit's own search finds.
 *
 * Each parse that only finds a name is one too many, so the files' text is looked through for
 * includes beforehand, whatever #if they stand under: a stub too many is never asked for.
 *
 * Assertions are compiled in every build (headers/assertions.inl). Some make sense in a checked one
 * only: where errors stand in macros, the unit is parsed without, and stays so if that helps.
 *
 * A unit that uses names nobody declares is parsed again with declarations made up for them
 * (recover.h). These are forgotten with the unit: what is missing in one may be declared in the
 * next.
 */
#include "capture/parse.h"

#include "base/file.h"
#include "base/vec.h"
#include "capture/headers.h"
#include "capture/kitsal.h"
#include "capture/path.h"

#include <string.h>
#include <uthash.h>
#include <uv.h>

enum {
    MOST_ROUNDS = 200, /* parses of one unit; each but the last finds at least one more file */
    MOST_LESSONS = 8,  /* parses of one unit after errors were learnt from */
    LONGEST_PATH = 4096,
};

struct parse_stub {
    const char *path;    /* as clang looks for it */
    const char *spelled; /* in the include, with `/` */
    const char *real;    /* what it stands for; NULL: trace_header */
    const char *text;
    UT_hash_handle hh;
};

struct parse_seen {
    const char *path;
    UT_hash_handle hh;
};

/* One inclusion of a file: by whom, up to the main file. */
struct included {
    CXFile file;
    const char *name;
    CXFile *includers; /* innermost first */
    unsigned depth;
    unsigned offset; /* of the file name in includers[0] */
};

struct round {
    struct parse *parse;
    const struct capture_request *request;
    struct arena arena;
    VEC(struct included) included;
    bool changed;
};

int parse_session_begin(struct parse_session *session, struct error *error)
{
    *session = (struct parse_session){0};
    char base[LONGEST_PATH];
    size_t size = sizeof base;
    int status = uv_cwd(base, &size);
    if (status < 0)
        return error_set(error, NULL, 0, "cannot tell the current folder: %s", uv_strerror(status));
    session->base = path_slashes(&session->arena, base);
    session->lookup = lookup_begin(&session->arena);
    return 0;
}

void parse_session_end(struct parse_session *session)
{
    HASH_CLEAR(hh, session->stubs);
    HASH_CLEAR(hh, session->seen);
    kitsal_end(&session->annotated);
    lookup_end(session->lookup);
    arena_free(&session->arena);
}

const char *parse_file_name(CXFile file, struct arena *arena)
{
    CXString name = clang_getFileName(file);
    const char *text = clang_getCString(name);
    const char *copy = arena_string(arena, text ? text : "");
    clang_disposeString(name);
    return copy;
}

bool parse_same_file(CXFile a, CXFile b)
{
    if (!a || !b || a == b)
        return a == b;
    CXString left = clang_getFileName(a), right = clang_getFileName(b);
    bool same = strcmp(clang_getCString(left), clang_getCString(right)) == 0;
    clang_disposeString(left);
    clang_disposeString(right);
    return same;
}

const char *parse_missing_include(CXDiagnostic diagnostic, struct arena *arena)
{
    CXString spelling = clang_getDiagnosticSpelling(diagnostic);
    const char *text = clang_getCString(spelling);
    const char *end = text && text[0] == '\'' ? strstr(text, "' file not found") : NULL;
    const char *name = end ? arena_text(arena, text + 1, (size_t)(end - text - 1)) : NULL;
    clang_disposeString(spelling);
    return name;
}

static struct parse_stub *find_stub(const struct parse *parse, const char *path)
{
    struct parse_stub *stub = NULL;
    HASH_FIND_STR(parse->session->stubs, path, stub);
    if (!stub)
        HASH_FIND_STR(parse->stubs, path, stub);
    return stub;
}

bool parse_is_stub(const struct parse *parse, const char *name)
{
    return find_stub(parse, name) != NULL || strcmp(name, RECOVER_PRELUDE) == 0 ||
           strcmp(name, CASTS_PRELUDE) == 0;
}

const char *parse_text_on_disk(const struct parse *parse, const char *name, const char *text,
                               size_t *size)
{
    const struct casts_file *rewritten = casts_find(parse->casts, name);
    if (rewritten)
        return rewritten->text_before;
    const struct kitsal_file *file = kitsal_find(parse->session->annotated, name, parse->arena);
    if (file && file->size == *size)
        *size = file->size_on_disk;
    return text;
}

bool parse_lacks_trace_header(const struct parse *parse)
{
    return parse->stubs != NULL; /* the others are the session's */
}

bool parse_in_kernel_folder(const struct parse *parse, const char *name)
{
    for (size_t i = 0; i < parse->arguments.folder_count; i++) {
        const struct include_folder *folder = &parse->arguments.folders[i];
        size_t length = strlen(folder->path);
        if (folder->has_kernel && strncmp(name, folder->path, length) == 0 && name[length] == '/')
            return true;
    }
    return false;
}

static void record(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data)
{
    struct round *round = data;
    struct included included = {
        .file = file,
        .name = parse_file_name(file, &round->arena),
        .includers = ARENA_ARRAY(&round->arena, CXFile, depth),
        .depth = depth,
    };
    for (unsigned i = 0; i < depth; i++)
        clang_getExpansionLocation(stack[i], &included.includers[i], NULL, NULL,
                                   i == 0 ? &included.offset : NULL);
    vec_push(&round->included, included);
}

/* The folders a quoted include is looked for in before the include folders: its own, and in MSVC's
 * manner those of the files that include it. */
struct include_site {
    VEC(const char *) folders;
    bool angled;
};

static void add_includer(struct round *round, struct include_site *site, CXFile file)
{
    const char *name = parse_file_name(file, &round->arena);
    vec_push(&site->folders,
             name[0] ? path_folder(&round->arena, name) : round->request->directory);
}

/* An includer may be NULL: the command line. `includers` may be NULL with a count of 0: likewise.
 */
static void read_site(struct round *round, struct include_site *site, CXFile *includers,
                      unsigned count, unsigned offset)
{
    CXFile by = count ? includers[0] : NULL;
    add_includer(round, site, by);
    for (unsigned i = 1; i < count && round->parse->arguments.is_msvc; i++)
        add_includer(round, site, includers[i]);
    size_t size = 0;
    const char *text = by ? clang_getFileContents(round->parse->tu, by, &size) : NULL;
    site->angled = text && offset < size && text[offset] == '<';
}

/* Looks `spelled` up as clang would, without regard to case. `*folder` is where it was found. */
static const char *search(struct round *round, const struct include_site *site, const char *spelled,
                          const char **folder)
{
    const struct arguments *arguments = &round->parse->arguments;
    struct lookup *lookup = round->parse->session->lookup;
    const char *real = NULL;
    for (uint32_t i = 0; i < site->folders.count && !site->angled && !real; i++) {
        *folder = site->folders.items[i];
        real = lookup_file(lookup, *folder, spelled);
    }
    for (size_t i = 0; i < arguments->folder_count && !real; i++) {
        if (site->angled && arguments->folders[i].quote_only)
            continue;
        *folder = arguments->folders[i].path;
        real = lookup_file(lookup, *folder, spelled);
    }
    return real;
}

/* Of what WPP's preprocessor would make, what is of use outside its own macros. */
static const char trace_header[] = "#ifndef TRACE_LEVEL_NONE\n"
                                   "#define TRACE_LEVEL_NONE 0\n"
                                   "#define TRACE_LEVEL_CRITICAL 1\n"
                                   "#define TRACE_LEVEL_FATAL 1\n"
                                   "#define TRACE_LEVEL_ERROR 2\n"
                                   "#define TRACE_LEVEL_WARNING 3\n"
                                   "#define TRACE_LEVEL_INFORMATION 4\n"
                                   "#define TRACE_LEVEL_VERBOSE 5\n"
                                   "#endif\n";

static bool ends_with_tmh(const char *name)
{
    size_t length = strlen(name);
    return length >= 4 && path_fold_compare(name + length - 4, ".tmh") == 0;
}

static void add_stub(struct round *round, struct parse_stub **table, struct arena *arena,
                     const struct parse_stub *model)
{
    if (parse_is_stub(round->parse, model->path) ||
        (model->real && strcmp(model->path, model->real) == 0))
        return; /* there already, or there on disk and unreadable: nothing to be gained */
    struct parse_stub *stub = ARENA_NEW(arena, struct parse_stub);
    stub->path = arena_string(arena, model->path);
    stub->spelled = arena_string(arena, model->spelled);
    stub->real = model->real; /* the session's */
    stub->text = model->real ? arena_printf(arena, "#include \"%s\"\n", model->real) : trace_header;
    HASH_ADD_KEYPTR(hh, *table, stub->path, strlen(stub->path), stub);
    round->changed = true;
}

/* Answers an include that clang did not find, or found a stub of another unit for (`known`). */
static void answer(struct round *round, const struct include_site *site, const char *name,
                   const struct parse_stub *known)
{
    struct parse *parse = round->parse;
    struct parse_stub stub = {.spelled = path_slashes(&round->arena, name)};
    const char *folder = NULL;
    stub.real = search(round, site, stub.spelled, &folder);
    if (known && (!stub.real || !known->real || strcmp(stub.real, known->real) == 0))
        return;
    if (stub.real) {
        stub.path = path_join(&round->arena, folder, stub.spelled);
        add_stub(round, &parse->session->stubs, &parse->session->arena, &stub);
    } else if (ends_with_tmh(stub.spelled)) {
        /* WPP's preprocessor would make it; what it declares then counts as undeclared. */
        folder = site->folders.items[0];
        if (site->angled && parse->arguments.folder_count)
            folder = parse->arguments.folders[parse->arguments.folder_count - 1].path;
        stub.path = path_join(&round->arena, folder, stub.spelled);
        add_stub(round, &parse->stubs, parse->arena, &stub);
    }
}

/* ---- before the first parse ---- */

/* Whether clang finds `spelled` as it stands, in a folder it searches; `*real` is the file it
 * finds.
 */
static bool is_found(struct round *round, const struct include_site *site, const char *spelled,
                     const char **real)
{
    const struct arguments *arguments = &round->parse->arguments;
    uint32_t own = site->angled ? 0 : site->folders.count;
    for (size_t i = 0; i < own + arguments->folder_count; i++) {
        bool is_own = i < own;
        if (!is_own && site->angled && arguments->folders[i - own].quote_only)
            continue;
        const char *folder = is_own ? site->folders.items[i] : arguments->folders[i - own].path;
        *real = lookup_file(round->parse->session->lookup, folder, spelled);
        if (*real) /* of another case: before the same name in a later folder, as on Windows */
            return strcmp(*real, path_join(&round->arena, folder, spelled)) == 0;
    }
    return false;
}

static bool mark_seen(struct parse_session *session, const char *path)
{
    struct parse_seen *seen = NULL;
    HASH_FIND_STR(session->seen, path, seen);
    if (seen)
        return false;
    seen = ARENA_NEW(&session->arena, struct parse_seen);
    seen->path = arena_string(&session->arena, path);
    HASH_ADD_KEYPTR(hh, session->seen, seen->path, strlen(seen->path), seen);
    return true;
}

/* The next `#include` from `*at` on, behind which `*at` is moved; NULL: none. */
static const char *next_include(struct round *round, const char **at, const char *end, bool *angled)
{
    static const char word[] = "include";
    while ((*at = memchr(*at, '#', (size_t)(end - *at)))) {
        ++*at;
        while (*at < end && (**at == ' ' || **at == '\t'))
            ++*at;
        if ((size_t)(end - *at) < sizeof word || memcmp(*at, word, sizeof word - 1) != 0)
            continue;
        *at += sizeof word - 1;
        while (*at < end && (**at == ' ' || **at == '\t'))
            ++*at;
        if (*at == end || (**at != '<' && **at != '"'))
            continue;
        *angled = **at == '<';
        const char *start = ++*at;
        while (*at < end && **at != '\n' && **at != (*angled ? '>' : '"'))
            ++*at;
        if (*at < end && **at != '\n')
            return arena_text(&round->arena, start, (size_t)(*at - start));
    }
    return NULL;
}

/* What was seen holds for one list of include folders. */
static void forget_seen(struct parse *parse)
{
    struct parse_session *session = parse->session;
    const char *folders = "";
    for (size_t i = 0; i < parse->arguments.folder_count; i++)
        folders = arena_printf(parse->arena, "%s\n%s", folders, parse->arguments.folders[i].path);
    if (session->seen_from && strcmp(session->seen_from, folders) == 0)
        return;
    HASH_CLEAR(hh, session->seen);
    session->seen_from = arena_string(&session->arena, folders);
}

/* Adds the stubs that `path` and what it includes will need. */
static void foresee(struct round *round, const char *path)
{
    struct parse *parse = round->parse;
    VEC(const char *) paths = {0};
    vec_push(&paths, path);
    while (paths.count) {
        path = vec_pop(&paths);
        char *text;
        size_t size;
        struct error error = {0};
        struct arena file = {0};
        if (!headers_below(path) && mark_seen(parse->session, path) &&
            file_read(&text, &size, path, &file, &error) == 0) {
            struct include_site site = {0};
            vec_push(&site.folders, path_folder(&round->arena, path));
            const char *name, *at = text;
            while (at && (name = next_include(round, &at, text + size, &site.angled))) {
                struct parse_stub stub = {.spelled = path_slashes(&round->arena, name)};
                const char *folder = NULL;
                if (!is_found(round, &site, stub.spelled, &stub.real)) {
                    stub.real = search(round, &site, stub.spelled, &folder);
                    if (!stub.real)
                        continue;
                    stub.path = path_join(&round->arena, folder, stub.spelled);
                    add_stub(round, &parse->session->stubs, &parse->session->arena, &stub);
                }
                vec_push(&paths, stub.real);
            }
            vec_free(&site.folders);
        }
        arena_free(&file);
    }
    vec_free(&paths);
}

/* ---- after a parse ---- */

static void answer_missing(struct round *round, CXDiagnostic diagnostic)
{
    if (clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error)
        return;
    const char *name = parse_missing_include(diagnostic, &round->arena);
    if (!name)
        return;
    CXFile file;
    unsigned offset;
    clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, NULL, NULL, &offset);
    VEC(CXFile) includers = {0};
    if (file)
        vec_push(&includers, file);
    for (uint32_t i = 0; i < round->included.count && file; i++) {
        const struct included *included = &round->included.items[i];
        if (!parse_same_file(included->file, file))
            continue;
        for (unsigned k = 0; k < included->depth; k++)
            vec_push(&includers, included->includers[k]);
        break;
    }
    struct include_site site = {0};
    read_site(round, &site, includers.items, includers.count, offset);
    answer(round, &site, name, NULL);
    vec_free(&site.folders);
    vec_free(&includers);
}

static void check_stub(struct round *round, const struct included *included)
{
    const struct parse_stub *stub = find_stub(round->parse, included->name);
    if (!stub)
        return;
    struct include_site site = {0};
    read_site(round, &site, included->includers, included->depth, included->offset);
    answer(round, &site, stub->spelled, stub);
    vec_free(&site.folders);
}

/* After a parse: adds the stubs it lacked. */
static void repair(struct round *round)
{
    CXTranslationUnit tu = round->parse->tu;
    clang_getInclusions(tu, record, round);
    unsigned count = clang_getNumDiagnostics(tu);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        answer_missing(round, diagnostic);
        clang_disposeDiagnostic(diagnostic);
    }
    for (uint32_t i = 0; i < round->included.count; i++)
        check_stub(round, &round->included.items[i]);
    vec_free(&round->included);
    arena_free(&round->arena);
}

struct unsaved {
    VEC(struct CXUnsavedFile) files;
};

static void add_unsaved(struct unsaved *unsaved, const char *name, const char *text, size_t size)
{
    struct CXUnsavedFile file = {.Filename = name, .Contents = text, .Length = size};
    vec_push(&unsaved->files, file);
}

static void add_annotated(void *context, const struct kitsal_file *file)
{
    add_unsaved(context, file->path, file->text, file->size);
}

static void list_unsaved(struct unsaved *unsaved, const struct parse *parse,
                         const struct capture_request *request)
{
    const char *root = parse->arguments.embedded ? HEADERS_ROOT : HEADERS_STAND_IN;
    size_t count = 0;
    const struct header *headers = headers_all(&count);
    for (size_t i = 0; i < count; i++)
        if (headers_is_in(&headers[i], root))
            add_unsaved(unsaved, arena_printf(parse->arena, "%s/%s", root, headers[i].name),
                        headers[i].text, headers[i].size);
    kitsal_each(&parse->session->annotated, &parse->arguments, parse->session->lookup,
                &parse->session->arena, add_annotated, unsaved);
    struct parse_stub *const tables[] = {parse->session->stubs, parse->stubs};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        for (const struct parse_stub *stub = tables[i]; stub; stub = stub->hh.next)
            add_unsaved(unsaved, stub->path, stub->text, strlen(stub->text));
    for (size_t i = 0; i < request->buffer_count; i++)
        add_unsaved(unsaved, request->buffers[i].path, request->buffers[i].text,
                    request->buffers[i].size);
    size_t rewritten_count;
    const struct casts_file *rewritten = casts_files(parse->casts, &rewritten_count);
    for (size_t i = 0; i < rewritten_count; i++) /* the last text of a file counts */
        add_unsaved(unsaved, rewritten[i].path, rewritten[i].text, rewritten[i].size);
    const char *prelude = recover_prelude(parse->recover);
    if (prelude)
        add_unsaved(unsaved, RECOVER_PRELUDE, prelude, strlen(prelude));
    prelude = casts_prelude(parse->casts);
    if (prelude)
        add_unsaved(unsaved, CASTS_PRELUDE, prelude, strlen(prelude));
}

static int parse_once(struct parse *parse, const struct capture_request *request,
                      struct error *error)
{
    struct unsaved unsaved = {0};
    list_unsaved(&unsaved, parse, request);
    VEC(const char *) arguments = {0};
    /* Before what the command includes by force. */
    if (recover_prelude(parse->recover)) {
        vec_push(&arguments, "-include");
        vec_push(&arguments, RECOVER_PRELUDE);
    }
    if (casts_prelude(parse->casts)) {
        vec_push(&arguments, "-include");
        vec_push(&arguments, CASTS_PRELUDE);
    }
    for (size_t i = 0; i < parse->arguments.clang_count; i++)
        vec_push(&arguments, parse->arguments.clang[i]);
    if (parse->plain_assertions)
        vec_push(&arguments, "-DDRVLINT_PLAIN_ASSERTIONS");
    if (parse->tu)
        clang_disposeTranslationUnit(parse->tu);
    parse->tu = NULL;
    enum CXErrorCode code = clang_parseTranslationUnit2(
        parse->index, parse->arguments.source, arguments.items, (int)arguments.count,
        unsaved.files.items, unsaved.files.count, CXTranslationUnit_KeepGoing, &parse->tu);
    vec_free(&arguments);
    vec_free(&unsaved.files);
    if (code == CXError_Success && parse->tu)
        return 0;
    return error_set(error, parse->arguments.source, 0,
                     "libclang cannot parse it (error %d); check the compiler arguments",
                     (int)code);
}

static int check_source(const struct parse *parse, const struct capture_request *request,
                        struct error *error)
{
    const char *source = path_clean(parse->arena, parse->arguments.source);
    for (size_t i = 0; i < request->buffer_count; i++)
        if (strcmp(path_clean(parse->arena, request->buffers[i].path), source) == 0)
            return 0;
    uv_fs_t stat;
    int status = uv_fs_stat(NULL, &stat, parse->arguments.source, NULL);
    bool is_folder = status == 0 && (stat.statbuf.st_mode & S_IFMT) == S_IFDIR;
    uv_fs_req_cleanup(&stat);
    if (status == 0 && !is_folder)
        return 0;
    return error_set(error, path_show(parse->arena, parse->session->base, source), 0,
                     "cannot read: %s", is_folder ? "is a folder" : uv_strerror(status));
}

struct errors {
    unsigned all;
    unsigned in_macros; /* in what a macro expands to, or in its arguments */
};

static struct errors count_errors(CXTranslationUnit tu)
{
    struct errors errors = {0};
    unsigned count = clang_getNumDiagnostics(tu);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error) {
            CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
            unsigned expanded, spelled;
            clang_getExpansionLocation(location, NULL, NULL, NULL, &expanded);
            clang_getSpellingLocation(location, NULL, NULL, NULL, &spelled);
            errors.all++;
            errors.in_macros += expanded != spelled;
        }
        clang_disposeDiagnostic(diagnostic);
    }
    return errors;
}

/* True: parse again. `before`: the errors with the assertions compiled, once that was tried. */
static bool choose_assertions(struct parse *parse, struct errors *before, bool *is_chosen)
{
    if (*is_chosen)
        return false;
    struct errors errors = count_errors(parse->tu);
    if (!parse->plain_assertions) {
        *before = errors;
        *is_chosen = errors.in_macros == 0;
        parse->plain_assertions = !*is_chosen;
        return !*is_chosen;
    }
    *is_chosen = true;
    parse->plain_assertions = errors.all < before->all;
    return !parse->plain_assertions;
}

int parse_begin(struct parse *parse, struct parse_session *session,
                const struct capture_request *request, struct arena *arena, struct error *error)
{
    *parse = (struct parse){.session = session, .arena = arena};
    arguments_read(&parse->arguments, request, session->lookup, arena);
    if (check_source(parse, request, error))
        return -1;
    parse->casts = casts_begin(arena);
    parse->recover = recover_begin(arena, parse->arguments.is_cxx);
    /* With "declarations of a precompiled header left out", libclang also shows the functions that
     * templates were instantiated to. */
    parse->index = clang_createIndex(parse->arguments.is_cxx, 0);
    /* Its recovery leaves the process in doubt and hides what happened from the pool, which deals
     * with a crash by starting another worker. createIndex switches it on. */
    clang_toggleCrashRecovery(0);
    struct round before = {.parse = parse, .request = request};
    forget_seen(parse);
    foresee(&before, parse->arguments.source);
    arena_free(&before.arena);
    int lessons = 0;
    struct errors errors = {0};
    bool is_chosen = false;
    for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
        if (parse_once(parse, request, error)) {
            parse_end(parse);
            return -1;
        }
        struct round round = {.parse = parse, .request = request};
        repair(&round);
        if (round.changed || choose_assertions(parse, &errors, &is_chosen))
            continue;
        if (lessons++ == MOST_LESSONS)
            return 0;
        bool has_rewritten = casts_learn(parse->casts, parse->tu);
        if (!recover_learn(parse->recover, parse->tu) && !has_rewritten)
            return 0;
    }
    return 0;
}

void parse_end(struct parse *parse)
{
    if (parse->tu)
        clang_disposeTranslationUnit(parse->tu);
    clang_disposeIndex(parse->index);
    HASH_CLEAR(hh, parse->stubs);
    casts_end(parse->casts);
    recover_end(parse->recover);
    parse->tu = NULL;
}
