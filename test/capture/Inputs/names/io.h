void own_io(void);
