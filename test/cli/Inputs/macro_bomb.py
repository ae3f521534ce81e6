"""A source whose preprocessing takes for ever: 2 to the 31 tokens from 32 macros."""

print("#define A0 x;")
for i in range(1, 32):
    print("#define A%d A%d A%d" % (i, i - 1, i - 1))
print("int x;\nvoid bomb(void) { A31 }")
