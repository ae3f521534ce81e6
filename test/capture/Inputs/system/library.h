// Included as a system header: of what it defines only what is used is kept.
int outside(int n);
static inline int used_by_inline(int n)
{
    return outside(n);
}
static inline int used(int n)
{
    return used_by_inline(n) + 1;
}
static inline int unused(int n)
{
    return outside(n + 1);
}
static inline int by_address(int n)
{
    return n;
}
