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
// CHECK:      records:
// CHECK-NEXT:   struct 's' 32 bytes
// CHECK-NEXT:     c: char at bit 0
// CHECK-NEXT:     a: unsigned int at bit 32 width 3
// CHECK-NEXT:     b: unsigned int at bit 37 width 4
// CHECK-NEXT:     <anonymous>: union s::(anonymous at record.c:7:5) at bit 64
// CHECK-NEXT:     link: struct list at bit 128
// CHECK-NEXT:     call: void (*)(int) at bit 192
// CHECK-NEXT:     tail: int[] at bit 256
// CHECK-NEXT:   struct 'unused' 4 bytes
// CHECK-NEXT:   union '<anonymous>' 4 bytes
// CHECK-NEXT:     x: int at bit 0
// CHECK-NEXT:     <anonymous>: struct s::(anonymous at record.c:9:9) at bit 0
// CHECK-NEXT:   struct 'list' 8 bytes
// CHECK-NEXT:     next: struct list * at bit 0
// CHECK-NEXT:   struct '<anonymous>' 4 bytes
// CHECK-NEXT:     lo: short at bit 0
// CHECK-NEXT:     hi: short at bit 16
// CHECK-NEXT: symbols:
