// RUN: %drvlint capture --dump=cfg %s -- --target=x86_64-pc-windows-msvc | FileCheck %s
// `for (x : range)`: an array is walked by index; of other ranges the number of rounds is unknown.
struct item {
    int value;
    item(const item &other);
    ~item();
};
struct list {
    int *begin();
    int *end();
};
int sum(item *first)
{
    int total = 0;
    int numbers[3] = {1, 2, 3};
    for (int n : numbers) {
        if (n == 2)
            continue;
        total += n;
    }
    item items[2] = {*first, *first};
    for (auto &i : items)
        total += i.value;
    for (item copy : items) {
        if (copy.value)
            break;
    }
    list l;
    for (int &n : l)
        n = 1;
    return total;
}
// CHECK-LABEL: function 'sum'
// CHECK-NEXT:    params: first
// CHECK-NEXT:    b0:
// CHECK-NEXT:      total = 0
// CHECK-NEXT:      zero numbers
// CHECK-NEXT:      numbers[0] = 1
// CHECK-NEXT:      numbers[1] = 2
// CHECK-NEXT:      numbers[2] = 3
// CHECK-NEXT:      <index> = 0
// CHECK-NEXT:      goto b1
// CHECK-NEXT:    b1:
// CHECK-NEXT:      branch (<index> < 3) ? b2 : b6
// CHECK-NEXT:    b2:
// CHECK-NEXT:      n = numbers[<index>]
// CHECK-NEXT:      branch (n == 2) ? b3 : b4
// CHECK-NEXT:    b3:
// CHECK-NEXT:      end of scope: n
// CHECK-NEXT:      goto b5
// CHECK-NEXT:    b4:
// CHECK-NEXT:      total = (total + n)
// CHECK-NEXT:      end of scope: n
// CHECK-NEXT:      goto b5
// CHECK-NEXT:    b5:
// CHECK-NEXT:      <index> = (<index> + 1)
// CHECK-NEXT:      goto b1
// CHECK-NEXT:    b6:
// CHECK-NEXT:      zero items
// CHECK-NEXT:      call item::item(&items[0], first)
// CHECK-NEXT:      call item::item(&items[1], first)
// CHECK-NEXT:      <index>#2 = 0
// CHECK-NEXT:      goto b7
// CHECK-NEXT:    b7:
// CHECK-NEXT:      branch (<index>#2 < 2) ? b8 : b9
// CHECK-NEXT:    b8:
// CHECK-NEXT:      i = &items[<index>#2]
// CHECK-NEXT:      total = (total + i->value)
// CHECK-NEXT:      end of scope: i
// CHECK-NEXT:      <index>#2 = (<index>#2 + 1)
// CHECK-NEXT:      goto b7
// CHECK-NEXT:    b9:
// CHECK-NEXT:      <index>#3 = 0
// CHECK-NEXT:      goto b10
// CHECK-NEXT:    b10:
// CHECK-NEXT:      branch (<index>#3 < 2) ? b11 : b14
// CHECK-NEXT:    b11:
// CHECK-NEXT:      call item::item(&copy, &items[<index>#3])
// CHECK-NEXT:      branch (copy.value) ? b12 : b13
// CHECK-NEXT:    b12:
// CHECK-NEXT:      call item::~item(&copy)
// CHECK-NEXT:      end of scope: copy
// CHECK-NEXT:      goto b14
// CHECK-NEXT:    b13:
// CHECK-NEXT:      call item::~item(&copy)
// CHECK-NEXT:      end of scope: copy
// CHECK-NEXT:      <index>#3 = (<index>#3 + 1)
// CHECK-NEXT:      goto b10
// CHECK-NEXT:    b14:
// CHECK-NEXT:      branch (unknown) ? b15 : b16
// CHECK-NEXT:    b15:
// CHECK-NEXT:      n#2 = unknown
// CHECK-NEXT:      *n#2 = 1
// CHECK-NEXT:      end of scope: n#2
// CHECK-NEXT:      goto b14
// CHECK-NEXT:    b16:
// CHECK-NEXT:      %0 = total
// CHECK-NEXT:      end of scope: l
// CHECK-NEXT:      call item::~item(&items[1])
// CHECK-NEXT:      call item::~item(&items[0])
// CHECK-NEXT:      end of scope: items
// CHECK-NEXT:      end of scope: numbers
// CHECK-NEXT:      end of scope: total
// CHECK-NEXT:      return %0
