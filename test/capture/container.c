// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// From a member's address back to its record, in every spelling of CONTAINING_RECORD.
typedef struct list { struct list *next, *previous; } LIST;
typedef struct item { int n; LIST link; LIST more[2]; union { int x; LIST own; }; } ITEM;
#define BY_CAST(a, type, f) \
    ((type *)((char *)(a) - (unsigned long long)(&((type *)0)->f)))
#define BY_OFFSET(a, type, f) ((type *)((char *)(a) - (long)(long long)&(((type *)0)->f)))
#define BY_BUILTIN(a, type, f) ((type *)((unsigned char *)(a) - __builtin_offsetof(type, f)))
void use(ITEM *item);
void f(LIST *entry, int *x)
{
    use(BY_CAST(entry, ITEM, link));
    use(BY_OFFSET(entry->next, ITEM, link));
    use(BY_BUILTIN(entry, ITEM, link));
    use(BY_BUILTIN(&entry->previous, ITEM, link.previous));
    use(BY_CAST(entry, ITEM, more[1]));
    use(BY_CAST(x, ITEM, x));
    ITEM *item = BY_CAST(entry, ITEM, own);
    use((ITEM *)((char *)entry - 8));
}
// CHECK-LABEL: function 'f'
// CHECK:         call use(container(entry, item.link))
// CHECK-NEXT:    call use(container(entry->next, item.link))
// CHECK-NEXT:    call use(container(entry, item.link))
// CHECK-NEXT:    call use(container(container(&entry->previous, list.previous), item.link))
// CHECK-NEXT:    call use(container((entry - 1), item.more))
// CHECK-NEXT:    call use(container(container(x, {{.*}}.x), item.))
// CHECK-NEXT:    item = container(container(entry, {{.*}}.own), item.)
// CHECK-NEXT:    call use({{.*}}entry - 8
