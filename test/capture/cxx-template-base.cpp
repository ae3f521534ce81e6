// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// A template that derives from another instance of itself: which one is not guessed to be itself.
template <class T> struct step {
    typedef T type;
};
template <class T> struct step<T *> : step<T> {
    step() { depth = 1; }
    int depth;
};
int use()
{
    step<int *> s;
    return s.depth;
}
// CHECK-LABEL: function 'step<int *>::step' {{.*}} [degraded]: base class not known
// CHECK:         this->depth = 1
// CHECK-LABEL: function 'use'
// CHECK:         call step<int *>::step(&s)
