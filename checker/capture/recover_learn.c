/*
 * From libclang's errors to names. Requires a parsed unit; fills the table of recover.c.
 *
 * Errors follow from each other: a declaration whose type is unknown takes its variable along. So
 * the rest of a message is believed only where a name of its own is at stake; what looks declared
 * further up counts as a missing object only once no new type or macro was found. Every lesson
 * costs a parse, so one reading learns as much as it can.
 */
#include "capture/parse.h"
#include "capture/recover_internal.h"

#include <ctype.h>
#include <string.h>

enum {
    LONGEST_DECLARATION = 800, /* bytes to either side of an error that are searched */
};

struct problem {
    const char *text;
    struct recover_spot spot; /* where it is spelled */
    CXSourceLocation location;
    CXFile file; /* where it is expanded */
    unsigned line, column, offset;
    bool is_syntax;
};

struct learner {
    struct recover *recover;
    CXTranslationUnit tu;
    struct arena arena;
    VEC(struct problem) problems;
    bool has_new; /* a type or macro: what else is missing may follow from it */
};

static bool starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static const char *word_text(struct learner *learner, struct recover_word word)
{
    return arena_text(&learner->arena, word.text, word.length);
}

static void set_place(struct learner *learner, struct recover_entry *entry,
                      const struct problem *problem)
{
    if (!entry || entry->public.file || !problem->file)
        return;
    entry->public.file = parse_file_name(problem->file, learner->recover->arena);
    entry->public.line = problem->line;
    entry->public.column = problem->column;
}

/* The first text in quotes; NULL if there is none. */
static const char *quoted(struct learner *learner, const char *text)
{
    const char *start = strchr(text, '\'');
    const char *end = start ? strchr(start + 1, '\'') : NULL;
    return end ? arena_text(&learner->arena, start + 1, (size_t)(end - start - 1)) : NULL;
}

/* The invented type, member's type or object's type that a message speaks of. */
static struct recover_entry *entry_in(struct learner *learner, const char *text)
{
    for (const char *at = strchr(text, '\''); at && *at;) {
        size_t length = 0;
        while (recover_is_word(at[length]))
            length++;
        if (!length) {
            at++;
            continue;
        }
        const char *word = arena_text(&learner->arena, at, length);
        struct recover_entry *entry = recover_find(learner->recover, word);
        if (entry && (entry->public.kind == RECOVER_TYPE || entry->public.kind == RECOVER_MEMBER))
            return entry;
        if (starts_with(word, RECOVER_TYPE_OF)) {
            entry = recover_find(learner->recover, word + strlen(RECOVER_TYPE_OF));
            if (entry && entry->public.kind == RECOVER_OBJECT)
                return entry;
        }
        at += length;
    }
    return NULL;
}

/* The tag after the last `struct` of a message, or in its last pair of quotes; NULL: none. */
static const char *tag_in(struct learner *learner, const char *text)
{
    static const char word[] = "struct ";
    const char *at = NULL;
    for (const char *next = strstr(text, word); next; next = strstr(next + 1, word))
        at = next + strlen(word);
    const char *quote = strrchr(text, '\'');
    if (!at) {
        while (quote && quote > text && recover_is_word(quote[-1]))
            quote--;
        at = quote;
    }
    size_t length = 0;
    while (at && recover_is_word(at[length]))
        length++;
    return length ? arena_text(&learner->arena, at, length) : NULL;
}

/* ---- is it declared somewhere after all? ---- */

struct search {
    struct learner *learner;
    const char *name;
    bool found;
};

static enum CXChildVisitResult find_typedef(CXCursor cursor, CXCursor parent, CXClientData data)
{
    struct search *search = data;
    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_TypedefDecl)
        return CXChildVisit_Continue;
    CXString spelling = clang_getCursorSpelling(cursor);
    search->found = strcmp(clang_getCString(spelling), search->name) == 0;
    clang_disposeString(spelling);
    return search->found ? CXChildVisit_Break : CXChildVisit_Continue;
}

static bool is_type(struct learner *learner, struct recover_word word)
{
    static const char *const words[] = {"void",   "char",   "short",    "int",    "long", "float",
                                        "double", "signed", "unsigned", "struct", "enum", "union"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (recover_word_is(word, words[i]))
            return true;
    struct search search = {learner, word_text(learner, word), false};
    clang_visitChildren(clang_getTranslationUnitCursor(learner->tu), find_typedef, &search);
    return search.found;
}

/* `# define NAME` in one of the files, whether or not it is compiled. */
static void find_define(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data)
{
    struct search *search = data;
    (void)stack;
    (void)depth;
    struct recover_spot spot = {.file = file};
    spot.text = clang_getFileContents(search->learner->tu, file, &spot.size);
    size_t length = strlen(search->name);
    const char *at = spot.text, *end = spot.text + spot.size;
    while (at && !search->found && (at = memchr(at, search->name[0], (size_t)(end - at)))) {
        size_t offset = (size_t)(at - spot.text), before = offset;
        at++;
        if ((size_t)(end - at) + 1 < length || memcmp(at - 1, search->name, length) != 0 ||
            recover_is_word(recover_char(&spot, offset + length)))
            continue;
        while (before && (spot.text[before - 1] == ' ' || spot.text[before - 1] == '\t'))
            before--;
        search->found =
            before < offset && recover_word_is(recover_word_to(&spot, before), "define");
    }
}

static bool is_defined(struct learner *learner, const char *name)
{
    struct search search = {learner, name, false};
    clang_getInclusions(learner->tu, find_define, &search);
    return search.found;
}

/* ---- macros ---- */

static void add_macro(struct learner *learner, const char *name, bool has_arguments,
                      const struct problem *problem)
{
    if (recover_find(learner->recover, name) || is_defined(learner, name))
        return;
    struct recover_entry *entry = recover_add(learner->recover, name, RECOVER_MACRO);
    if (!entry)
        return;
    entry->public.has_arguments = has_arguments;
    set_place(learner, entry, problem);
    learner->has_new = true;
}

/* All words of the declaration around the error that are named like annotations. */
static void add_annotations(struct learner *learner, const struct problem *problem)
{
    const struct recover_spot *spot = &problem->spot;
    size_t from = spot->offset, to = spot->offset;
    while (from > 0 && spot->offset - from < LONGEST_DECLARATION &&
           !strchr(";}", spot->text[from - 1]))
        from--;
    while (to < spot->size && to - spot->offset < LONGEST_DECLARATION &&
           !strchr(";{", spot->text[to]))
        to++;
    for (size_t at = from; at < to;) {
        struct recover_word word = recover_word_at(spot, at);
        if (!word.length) {
            at = recover_after(spot, at + 1);
            continue;
        }
        at += word.length;
        const char *name = word_text(learner, word);
        if (recover_is_annotation(name))
            add_macro(learner, name, recover_char(spot, recover_after(spot, at)) == '(', problem);
        at = recover_after(spot, at);
    }
}

/* `type WORD name (`: a calling convention and the like. The error is behind WORD. */
static void add_modifier(struct learner *learner, const struct problem *problem)
{
    const struct recover_spot *spot = &problem->spot;
    struct recover_word word = recover_word_to(spot, recover_before(spot, spot->offset));
    struct recover_word next = recover_word_at(spot, recover_after(spot, spot->offset));
    if (!word.length || !next.length || is_type(learner, word))
        return;
    size_t after = recover_after(spot, (size_t)(next.text - spot->text) + next.length);
    if (recover_char(spot, after) == '(')
        add_macro(learner, word_text(learner, word), false, problem);
}

/* `WORD(...)` at file scope without a semicolon. The error is behind it. */
static void add_statement(struct learner *learner, const struct problem *problem)
{
    const struct recover_spot *spot = &problem->spot;
    size_t end = recover_before(spot, spot->offset);
    if (!end || spot->text[end - 1] != ')')
        return;
    size_t open = recover_opening(spot, end - 1);
    if (open == spot->size)
        return;
    struct recover_word word = recover_word_to(spot, recover_before(spot, open));
    if (!word.length)
        return;
    size_t start = (size_t)(word.text - spot->text);
    /* Nothing but the end of another declaration, or of a line, before it. */
    size_t before = recover_before(spot, start);
    bool is_first = before == 0 || strchr(";})", spot->text[before - 1]) ||
                    memchr(spot->text + before, '\n', start - before);
    if (is_first && recover_char(spot, recover_after(spot, end)) != '{')
        add_macro(learner, word_text(learner, word), true, problem);
}

/* The same, followed by a function: read as the parameter of an old-style one. */
static void add_statement_before(struct learner *learner, const struct problem *problem)
{
    struct problem at = *problem;
    size_t *offset = &at.spot.offset;
    *offset = recover_before(&at.spot, *offset);
    while (*offset &&
           (recover_is_word(at.spot.text[*offset - 1]) || at.spot.text[*offset - 1] == '*'))
        *offset = recover_before(&at.spot, *offset - 1);
    add_statement(learner, &at);
}

static void learn_syntax(struct learner *learner, const struct problem *problem)
{
    if (!problem->spot.text)
        return;
    if (starts_with(problem->text, "parameter named ") && strstr(problem->text, " is missing"))
        add_statement_before(learner, problem);
    if (!problem->is_syntax)
        return;
    add_annotations(learner, problem);
    if (starts_with(problem->text, "expected ';' after top level declarator"))
        add_modifier(learner, problem);
    if (starts_with(problem->text, "expected ';' after top level declarator") ||
        starts_with(problem->text, "expected function body after function declarator"))
        add_statement(learner, problem);
}

/* ---- unknown names ---- */

static struct recover_entry *add_type(struct learner *learner, const char *name,
                                      const struct problem *problem)
{
    struct recover_entry *entry = recover_add(learner->recover, name, RECOVER_TYPE);
    if (!entry)
        return NULL;
    learner->has_new |= entry->is_fresh;
    recover_set_kind(learner->recover, entry, RECOVER_TYPE);
    set_place(learner, entry, problem);
    return entry;
}

static void learn_type(struct learner *learner, const struct problem *problem)
{
    const struct recover_spot *spot = &problem->spot;
    const char *name = quoted(learner, problem->text);
    if (!name || !*name)
        return;
    struct recover_word next = {NULL, 0};
    size_t after = 0;
    if (spot->text) {
        after = recover_after(spot, spot->offset + strlen(name));
        next = recover_word_at(spot, after);
    }
    if (recover_is_annotation(name)) {
        add_macro(learner, name, spot->text && recover_char(spot, after) == '(', problem);
        return;
    }
    /* `WORD type name`, not `type const name`. */
    if (next.length && is_type(learner, next)) {
        after = recover_after(spot, after + next.length);
        char c = recover_char(spot, after);
        if (recover_is_word(c) || c == '*') {
            add_macro(learner, name, false, problem);
            return;
        }
    }
    add_type(learner, name, problem);
}

enum use {
    USE_TYPE,
    USE_VALUE,
    USE_RECORD,  /* WORD. */
    USE_POINTER, /* WORD->, WORD[ ]. */
    USE_ARRAY,   /* WORD[ ] */
    USE_PLACE,   /* &WORD, WORD = */
};

/* `( WORD )` or `( WORD * )`: a cast, when an operand follows; after sizeof, a type. */
static bool is_in_cast(const struct recover_spot *spot, size_t start, size_t end, bool has_stars)
{
    size_t open = recover_before(spot, start);
    if (!open || spot->text[open - 1] != '(' || recover_char(spot, end) != ')')
        return false;
    struct recover_word before = recover_word_to(spot, recover_before(spot, open - 1));
    if (has_stars || recover_word_is(before, "sizeof"))
        return true;
    if (before.length && !recover_word_is(before, "return"))
        return false; /* an argument */
    char c = recover_char(spot, recover_after(spot, end + 1));
    return recover_is_word(c) || (c && strchr("(&*~!\"'", c));
}

/* From its `[` on: whether a member of the element is asked for. */
static bool is_record_element(const struct recover_spot *spot, size_t offset)
{
    while (offset < spot->size && spot->text[offset] != ']' && spot->text[offset] != ';')
        offset++;
    return recover_char(spot, recover_after(spot, offset + 1)) == '.';
}

static enum use use_of(const struct recover_spot *spot, size_t length)
{
    size_t start = spot->offset, after = recover_after(spot, start + length), at = after;
    char c = recover_char(spot, after), next = recover_char(spot, after + 1);
    size_t before = recover_before(spot, start);
    char previous = before ? spot->text[before - 1] : ';';
    if (recover_word_at(spot, after).length)
        return USE_TYPE;
    while (recover_char(spot, at) == '*')
        at = recover_after(spot, at + 1);
    if (is_in_cast(spot, start, at, at != after))
        return USE_TYPE;
    if (at != after && strchr(";{}(", previous)) {
        struct recover_word word = recover_word_at(spot, at);
        char end = recover_char(spot, recover_after(spot, at + word.length));
        if (word.length && end && strchr(";=,[)", end))
            return USE_TYPE;
    }
    if (c == '.')
        return USE_RECORD;
    if (c == '-' && next == '>')
        return USE_POINTER;
    if (c == '[')
        return is_record_element(spot, after) ? USE_POINTER : USE_ARRAY;
    if ((c == '=' && next != '=') || (c == '+' && next == '+') || (c == '-' && next == '-'))
        return USE_PLACE;
    if (previous == '&' && before > 1) {
        size_t operand = recover_before(spot, before - 1);
        char left = operand ? spot->text[operand - 1] : ';';
        if (left != '&' && left != ')' && !recover_is_word(left))
            return USE_PLACE;
    }
    return USE_VALUE;
}

/* Whether the file has, further up, what looks like a declaration of the word: one whose type is
 * missing takes it along. */
static bool looks_declared(const struct recover_spot *spot, const char *name)
{
    static const char *const others[] = {"return", "goto", "case", "else", "sizeof", "define"};
    size_t length = strlen(name);
    for (size_t at = 0; spot->text && at + length <= spot->offset; at++) {
        const char *found = memchr(spot->text + at, name[0], spot->offset - length - at + 1);
        if (!found)
            return false;
        at = (size_t)(found - spot->text);
        if (memcmp(found, name, length) != 0 || (at && recover_is_word(found[-1])) ||
            recover_is_word(recover_char(spot, at + length)))
            continue;
        size_t before = recover_before(spot, at);
        struct recover_word word = recover_word_to(spot, before);
        bool is_other = !word.length && !(before && spot->text[before - 1] == '*');
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            is_other |= recover_word_is(word, others[i]);
        if (!is_other)
            return true;
    }
    return false;
}

/* `next`: the error after this one, or NULL. */
/* C++: `name::`, of which nothing can be made up but the little of `std` that compilers declare. */
static bool is_scope(struct learner *learner, const struct problem *problem, const char *name)
{
    const struct recover_spot *spot = &problem->spot;
    if (!spot->text)
        return false;
    size_t after = recover_after(spot, spot->offset + strlen(name));
    if (recover_char(spot, after) != ':' || recover_char(spot, after + 1) != ':')
        return false;
    if (!strcmp(name, "std") && !learner->recover->needs_std)
        learner->recover->needs_std = learner->recover->changed = true;
    return true;
}

static void learn_identifier(struct learner *learner, const struct problem *problem,
                             const struct problem *next, bool objects)
{
    const char *name = quoted(learner, problem->text);
    if (!name || !*name)
        return;
    if (learner->recover->is_cxx && is_scope(learner, problem, name))
        return;
    enum use use = problem->spot.text ? use_of(&problem->spot, strlen(name)) : USE_VALUE;
    /* A macro that makes a cast of its argument. */
    if (use == USE_VALUE && next && next->file == problem->file &&
        next->offset == problem->offset && problem->spot.offset != problem->offset &&
        starts_with(next->text, "expected expression"))
        use = USE_TYPE;
    if (use == USE_TYPE) {
        if (!objects)
            add_type(learner, name, problem);
        return;
    }
    bool is_constant = use == USE_VALUE && recover_is_caps(name);
    if (objects ? is_constant : !is_constant && looks_declared(&problem->spot, name))
        return;
    struct recover_entry *entry =
        recover_add(learner->recover, name, is_constant ? RECOVER_CONSTANT : RECOVER_OBJECT);
    if (!entry)
        return;
    set_place(learner, entry, problem);
    if (is_constant || entry->public.kind == RECOVER_TYPE)
        return;
    recover_set_kind(learner->recover, entry, RECOVER_OBJECT);
    if (use == USE_RECORD || use == USE_POINTER || use == USE_ARRAY)
        recover_set_shape(learner->recover, entry,
                          use == USE_RECORD    ? RECOVER_RECORD
                          : use == USE_POINTER ? RECOVER_POINTER
                                               : RECOVER_ARRAY);
}

/* ---- names that turn out to be something else ---- */

/* Our entry for the word at, or the last before, the error. */
static struct recover_entry *entry_at(struct learner *learner, const struct problem *problem,
                                      bool before)
{
    const struct recover_spot *spot = &problem->spot;
    if (!spot->text)
        return NULL;
    struct recover_word word = before ? recover_word_to(spot, recover_before(spot, spot->offset))
                                      : recover_word_at(spot, recover_after(spot, spot->offset));
    return word.length ? recover_find(learner->recover, word_text(learner, word)) : NULL;
}

static bool is_value(const struct recover_entry *entry)
{
    return entry &&
           (entry->public.kind == RECOVER_CONSTANT || entry->public.kind == RECOVER_OBJECT);
}

static enum CXChildVisitResult find_variable(CXCursor cursor, CXCursor parent, CXClientData data)
{
    struct search *search = data;
    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_VarDecl)
        return CXChildVisit_Continue;
    CXString spelling = clang_getCursorSpelling(cursor);
    search->found = strcmp(clang_getCString(spelling), search->name) == 0;
    clang_disposeString(spelling);
    if (!search->found)
        return CXChildVisit_Continue;
    CXString type = clang_getCursorSpelling(clang_getTypeDeclaration(clang_getCursorType(cursor)));
    search->name = arena_string(&search->learner->arena, clang_getCString(type));
    clang_disposeString(type);
    return CXChildVisit_Break;
}

/* `ROLE f;` and then `long f(int) {...}`: ROLE is the type of that function. */
static void learn_role(struct learner *learner, const struct problem *problem)
{
    const char *name = quoted(learner, problem->text);
    struct search search = {learner, name, false};
    if (!name)
        return;
    clang_visitChildren(clang_getTranslationUnitCursor(learner->tu), find_variable, &search);
    struct recover_entry *entry = search.found ? recover_find(learner->recover, search.name) : NULL;
    if (!entry || entry->public.kind != RECOVER_TYPE)
        return;
    CXCursor function = clang_getCursor(learner->tu, problem->location);
    if (clang_getCursorKind(function) == CXCursor_FunctionDecl) {
        CXString type =
            clang_getTypeSpelling(clang_getCanonicalType(clang_getCursorType(function)));
        const char *text = clang_getCString(type);
        if (!strchr(text, ':')) /* of no unnamed record */
            entry->public.type = arena_string(learner->recover->arena, text);
        clang_disposeString(type);
    }
    recover_set_shape(learner->recover, entry, RECOVER_FUNCTION);
}

static void learn_redefinition(struct learner *learner, const struct problem *problem)
{
    struct recover_entry *entry = entry_at(learner, problem, false);
    if (entry)
        recover_ban(learner->recover, entry);
    else if (strstr(problem->text, "as different kind of symbol"))
        learn_role(learner, problem);
}

static void learn_subscript(struct learner *learner, const struct problem *problem)
{
    const struct recover_spot *spot = &problem->spot;
    struct recover_word word = {NULL, 0};
    if (!spot->text)
        return;
    size_t at = spot->offset;
    while (at < spot->size && (recover_is_word(spot->text[at]) || strchr(".-> \t", spot->text[at])))
        at++;
    word = recover_word_to(spot, recover_before(spot, at));
    if (!word.length)
        return;
    const char *name = word_text(learner, word);
    enum recover_shape shape =
        is_record_element(spot, recover_after(spot, at)) ? RECOVER_POINTER : RECOVER_ARRAY;
    struct recover_entry *entry = recover_find(learner->recover, name);
    if (entry && entry->public.kind == RECOVER_OBJECT)
        recover_set_shape(learner->recover, entry, shape);
    for (struct recover_record *record = learner->recover->records; record;
         record = record->hh.next)
        for (uint32_t i = 0; i < record->members.count; i++)
            if (strcmp(record->members.items[i].name, name) == 0 &&
                record->members.items[i].type->public.shape == RECOVER_INTEGER)
                recover_set_shape(learner->recover, record->members.items[i].type, shape);
}

/* `struct X` without a definition: one of ours, or one that nobody has. */
static void learn_incomplete(struct learner *learner, const struct problem *problem)
{
    struct recover *recover = learner->recover;
    const char *tag = tag_in(learner, problem->text);
    if (!tag || learner->has_new)
        return;
    if (!starts_with(tag, RECOVER_PREFIX)) {
        struct recover_entry *entry = recover_add(recover, tag, RECOVER_TAG);
        if (!entry || entry->public.kind != RECOVER_TAG)
            return;
        set_place(learner, entry, problem);
    }
    struct recover_record *record = recover_record(recover, tag);
    recover_complete(recover, record);
    const struct recover_spot *spot = &problem->spot;
    if (!starts_with(problem->text, "incomplete definition") || !spot->text)
        return;
    size_t arrow = recover_after(spot, spot->offset);
    char c = recover_char(spot, arrow);
    struct recover_word member = {NULL, 0};
    if (c == '.' || c == '-')
        member = recover_word_at(spot, recover_after(spot, arrow + (c == '.' ? 1 : 2)));
    if (member.length)
        recover_add_member(recover, record, word_text(learner, member));
}

static void learn_member(struct learner *learner, const struct problem *problem)
{
    const char *member = quoted(learner, problem->text), *tag = tag_in(learner, problem->text);
    struct recover_record *record = tag ? recover_find_record(learner->recover, tag) : NULL;
    if (record && member && record->is_complete)
        recover_add_member(learner->recover, record, member);
}

static void learn_shape(struct learner *learner, const struct problem *problem)
{
    const char *text = problem->text;
    struct recover_entry *entry = entry_in(learner, text);
    if (!entry)
        return;
    struct recover *recover = learner->recover;
    const char *name = strstr(text, entry->public.name);
    bool is_pointed = name && strspn(name + strlen(entry->public.name), " *") > 1;
    if (starts_with(text, "member reference base type") || starts_with(text, "offsetof requires") ||
        strstr(text, "is a pointer; did you mean"))
        recover_set_shape(recover, entry, RECOVER_RECORD);
    else if (starts_with(text, "member reference type") ||
             starts_with(text, "indirection requires pointer operand"))
        recover_set_shape(recover, entry, RECOVER_POINTER);
    else if (starts_with(text, "called object type"))
        /* C++ declares no function by its call: an object that is called is one. */
        recover_set_shape(recover, entry,
                          is_pointed || (recover->is_cxx && entry->public.kind == RECOVER_OBJECT)
                              ? RECOVER_FUNCTION
                              : RECOVER_CALLED);
    else if (starts_with(text, "cannot combine with previous"))
        recover_ban(recover, entry);
    else if (entry->public.shape == RECOVER_RECORD && !entry->public.is_banned &&
             !recover_record(recover, entry->public.record)->members.count &&
             (strstr(text, "scalar type") || strstr(text, "incompatible type") ||
              strstr(text, "arithmetic or pointer type") || strstr(text, "invalid operands")))
        recover_set_shape(recover, entry, RECOVER_INTEGER);
}

static void learn_turn(struct learner *learner, const struct problem *problem)
{
    const char *text = problem->text;
    struct recover *recover = learner->recover;
    struct recover_entry *here = entry_at(learner, problem, false);
    struct recover_entry *before = entry_at(learner, problem, true);
    if (starts_with(text, "unexpected type name")) {
        const char *name = quoted(learner, text);
        here = name ? recover_find(recover, name) : NULL;
        if (here && here->public.kind == RECOVER_TYPE)
            recover_set_kind(recover, here,
                             recover_is_caps(name) ? RECOVER_CONSTANT : RECOVER_OBJECT);
    } else if (starts_with(text, "expected ';' after expression") ||
               starts_with(text, "expected expression")) {
        if (is_value(before))
            recover_set_kind(recover, before, RECOVER_TYPE);
    } else if (strstr(text, "the address of an rvalue") || strstr(text, "is not assignable")) {
        struct problem operand = *problem; /* the error is at the operator */
        operand.spot.offset++;
        struct recover_entry *entry = is_value(here) ? here : before;
        if (!is_value(entry))
            entry = entry_at(learner, &operand, false);
        if (is_value(entry))
            recover_set_kind(recover, entry, RECOVER_OBJECT);
    } else if (strstr(text, "not an integer constant expression")) {
        if (is_value(here))
            recover_set_kind(recover, here, RECOVER_CONSTANT);
    } else if (strstr(text, "not a compile-time constant")) {
        /* First the address of a function, as in a table of them. */
        if (is_value(here) && here->public.shape != RECOVER_FUNCTION)
            recover_set_shape(recover, here, RECOVER_FUNCTION);
        else if (is_value(here))
            recover_set_kind(recover, here, RECOVER_CONSTANT);
    } else {
        learn_shape(learner, problem);
    }
}

/* C++: what a made-up function gives is wanted as a pointer. */
static void learn_pointer(struct learner *learner, const struct problem *problem)
{
    const struct recover_spot *spot = &problem->spot;
    if (!spot->text || !strstr(problem->text, "'long long'") || !strstr(problem->text, "*'"))
        return;
    for (size_t at = spot->offset; at < spot->size && !strchr(";{}", spot->text[at]);) {
        struct recover_word word = recover_word_at(spot, at);
        struct recover_entry *entry =
            word.length ? recover_find(learner->recover, word_text(learner, word)) : NULL;
        if (entry && entry->public.kind == RECOVER_OBJECT &&
            entry->public.shape == RECOVER_FUNCTION) {
            recover_set_shape(learner->recover, entry, RECOVER_RETURNS);
            return;
        }
        at += word.length ? word.length : 1;
    }
}

/* `WORD(...)->`: an implicitly declared function that turns out to give a pointer. */
static void learn_result(struct learner *learner, const struct problem *problem)
{
    const struct recover_spot *spot = &problem->spot;
    if (!spot->text)
        return;
    size_t end = recover_before(spot, spot->offset); /* the error is at the member */
    if (end < 2 || memcmp(spot->text + end - 2, "->", 2) != 0)
        return;
    end = recover_before(spot, end - 2);
    size_t open = end && spot->text[end - 1] == ')' ? recover_opening(spot, end - 1) : spot->size;
    if (open == spot->size)
        return;
    struct recover_word word = recover_word_to(spot, recover_before(spot, open));
    if (!word.length)
        return;
    struct recover_entry *entry =
        recover_add(learner->recover, word_text(learner, word), RECOVER_OBJECT);
    if (!entry || !entry->is_fresh)
        return;
    set_place(learner, entry, problem);
    recover_set_shape(learner->recover, entry, RECOVER_RETURNS);
}

/* An error in the prelude itself. */
static void learn_own(struct learner *learner, const struct problem *problem)
{
    unsigned index = problem->line - 1;
    struct recover_entry *entry =
        index < learner->recover->lines.count ? learner->recover->lines.items[index].entry : NULL;
    if (entry)
        recover_ban(learner->recover, entry);
}

/* ---- all of them ---- */

static void add_problem(struct learner *learner, CXDiagnostic diagnostic)
{
    struct problem problem = {.location = clang_getDiagnosticLocation(diagnostic)};
    unsigned offset;
    CXString text = clang_getDiagnosticSpelling(diagnostic);
    CXString category = clang_getDiagnosticCategoryText(diagnostic);
    problem.text = arena_string(&learner->arena, clang_getCString(text));
    problem.is_syntax = strcmp(clang_getCString(category), "Parse Issue") == 0;
    clang_disposeString(category);
    clang_disposeString(text);
    clang_getExpansionLocation(problem.location, &problem.file, &problem.line, &problem.column,
                               &problem.offset);
    clang_getSpellingLocation(problem.location, &problem.spot.file, NULL, NULL, &offset);
    if (problem.spot.file)
        problem.spot.text =
            clang_getFileContents(learner->tu, problem.spot.file, &problem.spot.size);
    problem.spot.offset = offset;
    if (!problem.spot.text || offset > problem.spot.size)
        problem.spot.text = NULL;
    vec_push(&learner->problems, problem);
}

static void learn(struct learner *learner, const struct problem *problem,
                  const struct problem *next, CXFile own)
{
    const char *text = problem->text;
    if (own && parse_same_file(problem->file, own))
        learn_own(learner, problem);
    else if (starts_with(text, "unknown type name"))
        learn_type(learner, problem);
    else if (starts_with(text, "use of undeclared identifier"))
        learn_identifier(learner, problem, next, false);
    else if (learner->recover->is_cxx &&
             (starts_with(text, "cannot initialize") || starts_with(text, "assigning to") ||
              starts_with(text, "static_cast from")))
        learn_pointer(learner, problem);
    else if (starts_with(text, "member reference type 'int' is not a pointer"))
        learn_result(learner, problem);
    else if (starts_with(text, "typedef redefinition") || starts_with(text, "redefinition of") ||
             starts_with(text, "conflicting types for"))
        learn_redefinition(learner, problem);
    else if (starts_with(text, "no member named"))
        learn_member(learner, problem);
    else if (starts_with(text, "subscripted value is not"))
        learn_subscript(learner, problem);
    else if (!strstr(text, "incomplete type") && !strstr(text, "incomplete definition"))
        learn_turn(learner, problem);
    learn_syntax(learner, problem);
}

bool recover_learn(struct recover *recover, CXTranslationUnit tu)
{
    struct learner learner = {.recover = recover, .tu = tu};
    unsigned count = clang_getNumDiagnostics(tu);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error)
            add_problem(&learner, diagnostic);
        clang_disposeDiagnostic(diagnostic);
    }
    const struct problem *problems = learner.problems.items;
    count = learner.problems.count;
    CXFile own = recover->prelude ? clang_getFile(tu, RECOVER_PRELUDE) : NULL;
    for (unsigned i = 0; i < count; i++)
        learn(&learner, &problems[i], i + 1 < count ? &problems[i + 1] : NULL, own);
    for (unsigned i = 0; i < count && !learner.has_new; i++) {
        if (starts_with(problems[i].text, "use of undeclared identifier"))
            learn_identifier(&learner, &problems[i], NULL, true);
        else if (strstr(problems[i].text, "incomplete type") ||
                 strstr(problems[i].text, "incomplete definition"))
            learn_incomplete(&learner, &problems[i]);
    }
    vec_free(&learner.problems);
    arena_free(&learner.arena);
    bool changed = recover->changed;
    if (changed)
        recover_write(recover);
    return changed;
}
