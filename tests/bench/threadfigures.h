// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/openparts.h"
#include "domain/record.h"

namespace klankbord::bench
{

class Figures;

/// Measures the ways through the workspace: a few letters to any record, the thread of the record that most
/// refers to, and the page on which a day begins.
class ThreadFigures final
{
public:
    /// Opens the workload at @p location, with settings of its own in @p folder; ends the program when that
    /// fails.
    ThreadFigures(const QString &location, const QString &folder);
    Q_DISABLE_COPY_MOVE(ThreadFigures)

    /// Row 14.
    void measureGoto(Figures &figures);
    /// Row 15: on a planning of its own.
    static void measureTimeline(Figures &figures);
    /// Row 16: on a graph of its own.
    static void measurePicture(Figures &figures);
    /// Row 17.
    void measureThread(Figures &figures);
    /// Row 18.
    void measureStartPage(Figures &figures);

private:
    /// The record of which the first step of the thread takes longest.
    std::pair<const RecordType *, RecordId> busiest();
    /// What a person types, a letter at a time, to find records of these types.
    QStringList typedTexts();

    const QString m_location;
    OpenParts m_open;
};

} // namespace klankbord::bench
