/* One-byte packing until packoff.h. */
#pragma pack(push, 1)
