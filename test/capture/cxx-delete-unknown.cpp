// RUN: %drvlint capture --dump=cfg %s -- | FileCheck %s
// What is deleted has no type where its expression is wrong: the function is marked, nothing ends.
struct device {
    int handle;
};
void drop(device *one)
{
    delete one->missing();
    delete (unknown *)one;
    delete[] absent.field;
    delete one;
}
// CHECK: function 'drop' {{.*}}[degraded]
