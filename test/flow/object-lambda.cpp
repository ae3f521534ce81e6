// RUN: %object_pair
// RUN: %elsewhere_object_pair
// RUN: %template_object_pair
// Callbacks that are lambdas, and a scope guard that runs one.
#include "Inputs/objects.h"

template <class F> class Finally {
public:
    explicit Finally(F Function) : m_Function(Function) {}
    ~Finally()
    {
        if (m_Armed)
            m_Function();
    }
    void Dismiss() { m_Armed = false; }

private:
    F m_Function;
    bool m_Armed = true;
};

static Block Global;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    auto unload = [](FLT_FILTER_UNLOAD_FLAGS) {
        FltUnregisterFilter(Filter);
        Global.Reset();
    };
    unload(Flags);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = Global.Init(64);

    UNREFERENCED_PARAMETER(RegistryPath);
    if (!NT_SUCCESS(status))
        return status;
    auto reset = [] { Global.Reset(); };
    Finally<decltype(reset)> undo(reset);
#ifdef BUG
    undo.Dismiss();
#endif
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
    undo.Dismiss();
    return status;
}
