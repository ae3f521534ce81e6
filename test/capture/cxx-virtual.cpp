// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// A virtual call goes through a table that lists the overriders; a qualified one, and one of an
// object whose class is certain, does not.
struct device {
    virtual int start(int n) = 0;
    virtual void stop();
    virtual ~device();
};
struct disk : device {
    int start(int n) override { return n; }
    ~disk() override;
};
struct fast_disk final : disk {
    int start(int n) override { return disk::start(n) + 1; }
    void stop() override;
};
int use(device *d, disk &k)
{
    fast_disk certain;
    d->start(1);
    k.stop();
    certain.stop();
    d->device::stop();
    delete d;
    return 0;
}
// Of a base that is not the first, `this` is moved before the overrider is called.
struct queue {
    virtual int add(int n) = 0;
};
struct worker : device, queue {
    int start(int n) override;
    int add(int n) override { return n; }
};
int add(queue *q) { return q->add(1); }
// CHECK-LABEL: function 'disk::start'
// CHECK-NEXT:    params: this, n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return n
// CHECK-LABEL: function 'fast_disk::~fast_disk'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call disk::~disk(&this->disk)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'fast_disk::start'
// CHECK-NEXT:    params: this, n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call disk::start(this, n)
// CHECK-NEXT:      return (%0 + 1)
// CHECK-LABEL: function 'use'
// CHECK-NEXT:    params: d, k
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call (*virtual device::start[unknown])(d, 1)
// CHECK-NEXT:      call (*virtual device::stop[unknown])(&k->device)
// CHECK-NEXT:      call fast_disk::stop(&certain)
// CHECK-NEXT:      call device::stop(d)
// CHECK-NEXT:      %0 = d
// CHECK-NEXT:      branch (%0 != NULL) ? b1 : b2
// CHECK-NEXT:    b1:
// CHECK-NEXT:      call (*virtual device::~device[unknown])(%0)
// CHECK-NEXT:      call operator delete(%0)
// CHECK-NEXT:      goto b2
// CHECK-NEXT:    b2:
// CHECK-NEXT:      call fast_disk::~fast_disk(&certain)
// CHECK-NEXT:      end of scope: certain
// CHECK-NEXT:      return 0
// CHECK-LABEL: function 'worker::add (of queue)'
// CHECK-NEXT:    params: this, argument
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call worker::add(container(this, worker.queue), argument)
// CHECK-NEXT:      return %0
// CHECK-LABEL: function 'worker::~worker'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call device::~device(&this->device)
// CHECK-NEXT:      return
// CHECK-LABEL: function 'worker::add'
// CHECK-NEXT:    params: this, n
// CHECK-NEXT:    b0:
// CHECK-NEXT:      return n
// CHECK-LABEL: function 'add'
// CHECK-NEXT:    params: q
// CHECK-NEXT:    b0:
// CHECK-NEXT:      %0 = call (*virtual queue::add[unknown])(q, 1)
// CHECK-NEXT:      return %0
// CHECK-LABEL: function '<initialisers>'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      virtual device::stop[0] = device::stop
// CHECK-NEXT:      virtual device::~device[0] = device::~device
// CHECK-NEXT:      virtual disk::start[0] = disk::start
// CHECK-NEXT:      virtual device::start[0] = disk::start
// CHECK-NEXT:      virtual disk::~disk[0] = disk::~disk
// CHECK-NEXT:      virtual device::~device[1] = disk::~disk
// CHECK-NEXT:      virtual disk::~disk[1] = fast_disk::~fast_disk
// CHECK-NEXT:      virtual device::~device[2] = fast_disk::~fast_disk
// CHECK-NEXT:      virtual fast_disk::start[0] = fast_disk::start
// CHECK-NEXT:      virtual disk::start[1] = fast_disk::start
// CHECK-NEXT:      virtual device::start[1] = fast_disk::start
// CHECK-NEXT:      virtual fast_disk::stop[0] = fast_disk::stop
// CHECK-NEXT:      virtual device::stop[1] = fast_disk::stop
// CHECK-NEXT:      virtual device::~device[3] = worker::~worker
// CHECK-NEXT:      virtual worker::start[0] = worker::start
// CHECK-NEXT:      virtual device::start[2] = worker::start
// CHECK-NEXT:      virtual worker::add[0] = worker::add
// CHECK-NEXT:      virtual queue::add[0] = worker::add (of queue)
// CHECK-NEXT:      return
