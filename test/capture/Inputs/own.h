// A header of the driver: all of it is kept.
static inline int own(int n)
{
    return n + 2;
}
