/* What every test with a communication port has: callbacks that do nothing, and a name. */
static UNICODE_STRING PortName = RTL_CONSTANT_STRING(L"\\DrvlintTestPort");

static NTSTATUS Connect(PFLT_PORT Client, PVOID Cookie, PVOID Context, ULONG Size,
                        PVOID *Connection)
{
    UNREFERENCED_PARAMETER(Client);
    UNREFERENCED_PARAMETER(Cookie);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Size);
    *Connection = NULL;
    return STATUS_SUCCESS;
}

static VOID Disconnect(PVOID Connection)
{
    UNREFERENCED_PARAMETER(Connection);
}

/* Creates the port at *Port. */
static NTSTATUS CreatePort(PFLT_PORT *Port)
{
    OBJECT_ATTRIBUTES attributes;

    InitializeObjectAttributes(&attributes, &PortName, OBJ_KERNEL_HANDLE, NULL, NULL);
    return FltCreateCommunicationPort(Filter, Port, &attributes, NULL, Connect, Disconnect, NULL,
                                      1);
}
