/* The operators of the driver; with ELSEWHERE the methods of objects.h too. */
#define OBJECTS_ONLY
#include "objects.h"

void *operator new(size_t Size, POOL_TYPE Type, ULONG Tag)
{
    return ExAllocatePoolWithTag(Type, Size, Tag);
}

void operator delete(void *Memory)
{
    ExFreePool(Memory);
}

#ifdef ELSEWHERE
Block::Block() : m_Held(nullptr) {}

Block::Block(SIZE_T Size)
{
    m_Held = ExAllocatePoolWithTag(PagedPool, Size, TAG);
}

Block::Block(Block &&Other) : m_Held(Other.Detach()) {}

Block::~Block()
{
    Reset();
}

NTSTATUS Block::Init(SIZE_T Size)
{
    m_Held = ExAllocatePoolWithTag(PagedPool, Size, TAG);
    return m_Held ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

PVOID Block::Get() const
{
    return m_Held;
}

PVOID Block::Detach()
{
    PVOID held = m_Held;

    m_Held = nullptr;
    return held;
}

void Block::Reset()
{
    if (m_Held)
        ExFreePoolWithTag(m_Held, TAG);
    m_Held = nullptr;
}
#endif
