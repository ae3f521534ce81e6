// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// Objects with static storage: their constructors run in the unit's initialisers.
struct list {
    list();
    list(int n);
    ~list();
    int *head;
};
struct plain {
    int a = 3;
    int b;
};
list first;
static list second(2);
namespace {
list third[2];
plain fields;
}
struct owner {
    static list shared;
};
list owner::shared(4);
int number = 5;
int &alias = number;
// CHECK-LABEL: function 'plain::plain'
// CHECK-NEXT:    params: this
// CHECK-NEXT:    b0:
// CHECK-NEXT:      this->a = 3
// CHECK-NEXT:      return
// CHECK-LABEL: function '<initialisers>'
// CHECK-NEXT:    b0:
// CHECK-NEXT:      call list::list(&first)
// CHECK-NEXT:      call list::list(&second, 2)
// CHECK-NEXT:      call list::list(&third[0])
// CHECK-NEXT:      call list::list(&third[1])
// CHECK-NEXT:      call plain::plain(&fields)
// CHECK-NEXT:      call list::list(&owner::shared, 4)
// CHECK-NEXT:      number = 5
// CHECK-NEXT:      alias = &number
// CHECK-NEXT:      return
