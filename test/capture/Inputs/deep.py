"""Prints a C file that is deep: `nested N` for nesting without end, `chains N` for chains."""
import sys

kind, count = sys.argv[1], int(sys.argv[2])
print("int g(int);")
if kind == "nested":
    print("int f(int a) { return " + "a = " * count + "1; }")
else:
    print("int sum(int a) { return " + " + ".join(["g(a)"] * count) + "; }")
    print("void ladder(int a) { " + " else ".join(
        "if (a == %d) g(%d);" % (i, i) for i in range(count)) + " }")
    print("int all(int a) { return " + " && ".join(["g(a)"] * count) + "; }")
    print("void cases(int a) { switch (a) { " + " ".join(
        "case %d:" % i for i in range(count)) + " g(1); } }")
