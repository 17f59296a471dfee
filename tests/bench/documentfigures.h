// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/openparts.h"

namespace klankbord::bench
{

class Figures;

/// Measures documents: a long table beside LibreOffice Calc, a thousand summaries, and how long the preview
/// takes.
class DocumentFigures final
{
public:
    /// Of the workspace at @p location; writes in @p folder. Ends the program when it cannot be opened.
    DocumentFigures(const QString &location, QString folder);
    ~DocumentFigures();
    Q_DISABLE_COPY_MOVE(DocumentFigures)

    void measure(Figures &figures);

private:
    void measureTable(Figures &figures) const;
    double secondsOfTable() const;
    /// The rows of the table as CSV, for the yardstick.
    void writeRows(const QString &path) const;
    void measureSummaries(Figures &figures) const;
    void measurePreview(Figures &figures);
    QList<RecordId> projects(qsizetype count) const;

    QString m_folder;
    OpenParts m_open;
};

} // namespace klankbord::bench
