void kernel_security(void);
