// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "reports/reportwriter.h"

namespace klankbord
{

/// Writes a document about one event; its title is "<what>: <event>".
class EventWriter : public ReportWriter
{
public:
    /// @p what is in the context "Report"; empty for the event's name alone.
    EventWriter(const ReportJob &job, const char *what);

    /// The head of the page: the event's name, @p under it, and when and where it is.
    void writeHead(const QString &under);
    /// "13 June 2023, 10:00–16:00", or that it has no date.
    QString when(const Record &event) const;
    /// The programme items in the order of the day.
    QList<Record> programme() const;
    QList<Record> contributions(const Record &item) const;
    /// Who contributes: "Sarah Vansteenkiste (Policy researcher, Steunpunt Werk)".
    QString contributor(const Record &contribution) const;
    /// Their function and organisation on that day.
    QString capacity(const Record &contribution) const;
    /// The participants in the order of their names: those that may be invited in, so not who cancelled.
    QList<Record> participants() const;
    /// "Vansteenkiste, Sarah" as lists are sorted; the organisation where no person is named.
    QString listName(const Record &participation) const;
    /// "Sarah Vansteenkiste".
    QString spokenName(const Record &participation) const;
};

} // namespace klankbord
