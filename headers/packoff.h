/* End of the packing of packon.h. */
#pragma pack(pop)
