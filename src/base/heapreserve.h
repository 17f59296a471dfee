// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace klankbord
{

/// Tells the system that @p bytes from @p start will all be used, so that it gives them in large pages where
/// it has those (Linux: transparent huge pages). A hint, not given for a few megabytes.
void preferLargePages(void *start, qint64 bytes);

/// Room on the heap for work that asks for very much memory in very many pieces, as a document of thousands
/// of pages does: while it lives, what is freed stays with the program, and the room is asked of the system
/// in large pages (Linux: transparent huge pages), a fault for each two megabytes instead of each four
/// kilobytes. When it goes, what is free goes back to the system. A hint: where the system knows no such
/// thing it does nothing, and nothing needs it. One at a time, on the main thread.
class HeapReserve final
{
public:
    /// @p bytes is what is expected to be needed; below a few megabytes nothing is reserved.
    explicit HeapReserve(qint64 bytes);
    ~HeapReserve();
    Q_DISABLE_COPY_MOVE(HeapReserve)

private:
    bool m_isReserved = false;
};

} // namespace klankbord
