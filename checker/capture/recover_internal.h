/* What the recover*.c files share: the table of names (recover.c), which the reader of errors
 * (recover_learn.c) fills, with the reader of source text (recover_text.c) at its side. */
#ifndef DRVLINT_CAPTURE_RECOVER_INTERNAL_H
#define DRVLINT_CAPTURE_RECOVER_INTERNAL_H

#include "base/vec.h"
#include "capture/recover.h"

#include <uthash.h>

struct recover_entry {
    struct recover_name public;
    bool is_fresh; /* not in the prelude yet: learnt from the errors being read */
    unsigned turns;
    UT_hash_handle hh;
};

struct recover_line {
    const char *text;
    struct recover_entry *entry; /* NULL: a record that belongs to no one name */
};

struct recover_member {
    const char *name;
    struct recover_entry *type;
};

struct recover_record {
    const char *tag;
    bool is_complete;
    bool is_written;
    VEC(struct recover_member) members;
    UT_hash_handle hh;
};

struct recover {
    struct arena *arena;
    struct recover_entry *entries;
    struct recover_record *records;
    VEC(const struct recover_name *) names;
    VEC(struct recover_line) lines; /* of the prelude */
    const char *prelude;
    bool changed;
    bool is_cxx;
    bool needs_std; /* C++: what the compiler declares in `std` by itself, but later */
};

/* ---- recover.c ---- */

/* The entry of that name, new if there was none (then `changed`). For a banned one NULL. */
struct recover_entry *recover_add(struct recover *recover, const char *name,
                                  enum recover_kind kind);
struct recover_entry *recover_find(const struct recover *recover, const char *name);
struct recover_record *recover_record(struct recover *recover, const char *tag);
struct recover_record *recover_find_record(const struct recover *recover, const char *tag);
void recover_add_member(struct recover *recover, struct recover_record *record, const char *name);
void recover_complete(struct recover *recover, struct recover_record *record);
void recover_set_shape(struct recover *recover, struct recover_entry *entry,
                       enum recover_shape shape);
void recover_set_kind(struct recover *recover, struct recover_entry *entry, enum recover_kind kind);
void recover_ban(struct recover *recover, struct recover_entry *entry);
void recover_write(struct recover *recover);

/* ---- recover_text.c ---- */

/* A place in the text of a file. */
struct recover_spot {
    CXFile file;
    const char *text; /* NULL: not available */
    size_t size, offset;
};

struct recover_word {
    const char *text;
    size_t length;
};

/* The first character after, or before, `offset` that is no blank, comment or line end; `offset` of
 * nothing: size, or 0 with `*c` = 0. */
size_t recover_after(const struct recover_spot *spot, size_t offset);
size_t recover_before(const struct recover_spot *spot, size_t offset);
/* The character there, 0 past the end. */
char recover_char(const struct recover_spot *spot, size_t offset);
bool recover_is_word(char c);
/* The identifier that begins at `offset`, or the one that ends there (excluded); length 0: none. */
struct recover_word recover_word_at(const struct recover_spot *spot, size_t offset);
struct recover_word recover_word_to(const struct recover_spot *spot, size_t offset);
bool recover_word_is(struct recover_word word, const char *text);
/* Capitals, digits and `_`, with two capitals at least. */
bool recover_is_caps(const char *name);
/* `_Xxx_`, `__drv_xxx`: how annotations are named. */
bool recover_is_annotation(const char *name);
/* The parenthesis that closes, or opens, the one at `offset`; `size` if there is none. */
size_t recover_closing(const struct recover_spot *spot, size_t offset);
size_t recover_opening(const struct recover_spot *spot, size_t offset);

#endif
