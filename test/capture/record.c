// RUN: %drvlint capture --dump=facts %s -- | FileCheck %s
// Layout of the records that are used: offsets in bits, widths of bit-fields, anonymous members.
struct list { struct list *next; };
struct s {
    char c;
    unsigned a : 3, : 2, b : 4;
    union {
        int x;
        struct { short lo, hi; };
    };
    struct list link;
    void (*call)(int);
    int tail[];
};
struct unused { int n; };
int f(struct s *s, struct unused *u) { return s->hi + (s->link.next == (void *)u); }
// CHECK-LABEL: records:
// CHECK-DAG:     struct 's' 32 bytes{{[[:space:]]+}}c: char at bit 0
// CHECK-DAG:       a: unsigned int at bit 32 width 3{{[[:space:]]+}}b: unsigned int at bit 37 width 4
// CHECK-DAG:       <anonymous>: union s::(anonymous at record.c:7:5) at bit 64
// CHECK-DAG:       link: struct list at bit 128
// CHECK-DAG:       call: void (*)(int) at bit 192
// CHECK-DAG:       tail: int[] at bit 256
// CHECK-DAG:     union '<anonymous>' 4 bytes{{[[:space:]]+}}x: int at bit 0
// CHECK-DAG:     struct '<anonymous>' 4 bytes{{[[:space:]]+}}lo: short at bit 0{{[[:space:]]+}}hi: short at bit 16
// CHECK-DAG:     struct 'list' 8 bytes{{[[:space:]]+}}next: struct list * at bit 0
// CHECK-DAG:     struct 'unused' 4 bytes{{[[:space:]]+}}{{union|struct|symbols}}
