/*
 * What the C++ tests of this folder have: a small object that owns pool memory, in three spellings:
 * a class in this file; with ELSEWHERE its methods in another (objects.cpp); with TEMPLATE an
 * instance of a class template. The test defines Unload and DriverEntry.
 */
#pragma once
#include <fltKernel.h>

#define TAG 'tseT'

void *operator new(size_t Size, POOL_TYPE Type, ULONG Tag);
void operator delete(void *Memory);

#ifdef TEMPLATE
template <class T, void (*Release)(T)> class Owner {
public:
    Owner() : m_Held() {}
    explicit Owner(T Held) : m_Held(Held) {}
    Owner(Owner &&Other) : m_Held(Other.Detach()) {}
    Owner(const Owner &) = delete;
    Owner &operator=(const Owner &) = delete;
    ~Owner() { Reset(); }
    T Get() const { return m_Held; }
    T Detach()
    {
        T held = m_Held;
        m_Held = T();
        return held;
    }
    void Reset()
    {
        if (m_Held)
            Release(m_Held);
        m_Held = T();
    }
    void Attach(T Held)
    {
        Reset();
        m_Held = Held;
    }

private:
    T m_Held;
};

inline void FreeBlock(PVOID Memory)
{
    ExFreePoolWithTag(Memory, TAG);
}

class Block : public Owner<PVOID, FreeBlock> {
public:
    Block() = default;
    explicit Block(SIZE_T Size) : Owner(ExAllocatePoolWithTag(PagedPool, Size, TAG)) {}
    Block(Block &&Other) = default;
    NTSTATUS Init(SIZE_T Size)
    {
        Attach(ExAllocatePoolWithTag(PagedPool, Size, TAG));
        return Get() ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
    }
};
#elif defined ELSEWHERE
class Block {
public:
    Block();
    explicit Block(SIZE_T Size);
    Block(Block &&Other);
    Block(const Block &) = delete;
    ~Block();
    NTSTATUS Init(SIZE_T Size);
    PVOID Get() const;
    PVOID Detach();
    void Reset();

private:
    PVOID m_Held;
};
#else
class Block {
public:
    Block() : m_Held(nullptr) {}
    explicit Block(SIZE_T Size) { m_Held = ExAllocatePoolWithTag(PagedPool, Size, TAG); }
    Block(Block &&Other) : m_Held(Other.m_Held) { Other.m_Held = nullptr; }
    Block(const Block &) = delete;
    ~Block() { Reset(); }
    NTSTATUS Init(SIZE_T Size)
    {
        m_Held = ExAllocatePoolWithTag(PagedPool, Size, TAG);
        return m_Held ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
    }
    PVOID Get() const { return m_Held; }
    PVOID Detach()
    {
        PVOID held = m_Held;
        m_Held = nullptr;
        return held;
    }
    void Reset()
    {
        if (m_Held)
            ExFreePoolWithTag(m_Held, TAG);
        m_Held = nullptr;
    }

private:
    PVOID m_Held;
};
#endif

#ifndef OBJECTS_ONLY
static PFLT_FILTER Filter;

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);

static const FLT_REGISTRATION Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, nullptr, nullptr, Unload,
};

extern "C" DRIVER_INITIALIZE DriverEntry;

/* Registers the filter and starts it; registered only on success. */
static NTSTATUS StartFilter(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status = FltRegisterFilter(DriverObject, &Registration, &Filter);

    if (!NT_SUCCESS(status))
        return status;
    status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status))
        FltUnregisterFilter(Filter);
    return status;
}
#endif
