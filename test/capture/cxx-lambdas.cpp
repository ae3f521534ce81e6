// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// A lambda is a function, its captures the fields of an object. One that captures nothing is the
// function that its conversion to a pointer names.
typedef void callback(void *context);
void call(callback *function, void *context);
struct guard {
    guard(int n);
    ~guard();
    int value;
};
guard make(int n);
template <class F> void run(F function) { function(1); }
void use(int n, int *p)
{
    int local = n;
    call([](void *context) { *(int *)context = 1; }, p);
    auto add = [n, &local](int k) {
        local = n + k;
        return local;
    };
    add(3);
    auto all = [&] { local += n; };
    all();
    auto owns = [g = make(2)] { return g.value; };
    owns();
    run([=](int k) { *p = k; });
}
struct timer {
    int ticks;
    void start()
    {
        auto tick = [this] { ticks++; };
        tick();
    }
};
// CHECK-LABEL: function 'run'
// CHECK-NEXT:    params: function
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call <lambda>(&function, 1)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: n, p
// CHECK-NEXT:    b0:
// CHECK-NEXT:      local = n
// CHECK-NEXT:      call call(<lambda>, p)
// CHECK-NEXT:      add.n = n
// CHECK-NEXT:      add.local = &local
// CHECK-NEXT:      call <lambda>(&add, 3)
// CHECK-NEXT:      all.local = &local
// CHECK-NEXT:      all.n = &n
// CHECK-NEXT:      call <lambda>(&all)
// CHECK-NEXT:      owns.g = call make(2)
// CHECK-NEXT:      call <lambda>(&owns)
// CHECK-NEXT:      %0.p = p
// CHECK-NEXT:      call run(%0)
// CHECK-NEXT:      call ~lambda(&owns)
// CHECK-NEXT:      end of scope: owns
// CHECK-NEXT:      end of scope: all
// CHECK-NEXT:      end of scope: add
// CHECK-NEXT:      end of scope: local
// CHECK-NEXT:      return
// CHECK-LABEL: function '<lambda>'
// CHECK-NEXT:    params: context
// CHECK-NEXT:    b0:
// CHECK-NEXT:      *context = 1
// CHECK-NEXT:      return
// CHECK-LABEL: function '<lambda>'
// CHECK-NEXT:    params: this, k
// CHECK-NEXT:    b0:
// CHECK-NEXT:      *this->local = (this->n + k)
// CHECK-NEXT:      return *this->local
// CHECK-LABEL: function '<lambda>'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      *this->local = (*this->local + *this->n)
// CHECK-NEXT:      return
// CHECK-LABEL: function '<lambda>'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return this->g.value
// CHECK-LABEL: function '~lambda'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call guard::~guard(&this->g)
// CHECK-NEXT:      return
// CHECK-LABEL: function '<lambda>'
// CHECK-NEXT:    params: this, k
// CHECK-NEXT:    b0:
// CHECK-NEXT:      *this->p = k
// CHECK-NEXT:      return
// CHECK-LABEL: function 'timer::start'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      tick.this = this
// CHECK-NEXT:      call <lambda>(&tick)
// CHECK-NEXT:      end of scope: tick
// CHECK-NEXT:      return
// CHECK-LABEL: function '<lambda>'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->this->ticks = (this->this->ticks + 1)
// CHECK-NEXT:      return
