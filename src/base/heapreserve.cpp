// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/heapreserve.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace klankbord
{

#ifdef __GLIBC__

namespace
{

constexpr qint64 smallest = qint64(16) * 1024 * 1024; ///< what is less comes in a few faults
constexpr qint64 largest = qint64(2) * 1024 * 1024 * 1024;
// glibc takes blocks of more than 32 MiB elsewhere than from the heap, whatever it is told (mallopt(3)).
constexpr int blockBytes = 31 * 1024 * 1024;
constexpr int keepEverything = 2'000'000'000;
/// What glibc arrives at by itself in a program that has once freed something large.
constexpr int usualMapThreshold = 32 * 1024 * 1024;
constexpr int usualTrimThreshold = 2 * usualMapThreshold;

} // namespace

void preferLargePages(void *start, qint64 bytes)
{
    if (bytes < smallest)
        return;
    // The edges may lie on pages of neighbours, which is no harm.
    const auto pageBytes = quintptr(sysconf(_SC_PAGESIZE));
    const quintptr before = reinterpret_cast<quintptr>(start) % pageBytes;
    const quintptr pages = (before + quintptr(bytes) + pageBytes - 1) / pageBytes;
    (void)madvise(static_cast<char *>(start) - before, pages * pageBytes, MADV_HUGEPAGE);
}

HeapReserve::HeapReserve(qint64 bytes) : m_isReserved(bytes >= smallest)
{
    if (!m_isReserved)
        return;
    mallopt(M_MMAP_THRESHOLD, usualMapThreshold);
    mallopt(M_TRIM_THRESHOLD, keepEverything);
    std::vector<void *> blocks(size_t(std::min(bytes, largest) / blockBytes + 1));
    for (void *&block : blocks) {
        block = std::malloc(blockBytes);
        if (block)
            preferLargePages(block, blockBytes);
    }
    for (void *block : blocks)
        std::free(block);
}

HeapReserve::~HeapReserve()
{
    if (!m_isReserved)
        return;
    mallopt(M_TRIM_THRESHOLD, usualTrimThreshold);
    malloc_trim(0);
}

#else

void preferLargePages(void *, qint64)
{
}

HeapReserve::HeapReserve(qint64)
{
}

HeapReserve::~HeapReserve() = default;

#endif

} // namespace klankbord
