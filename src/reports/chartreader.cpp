// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartreader.h"

namespace klankbord
{

ChartReader::ChartReader(const QString &location, QObject *parent) : QObject(parent), m_thread(location)
{
}

void ChartReader::ask(const QList<Maker> &makers)
{
    m_thread.ask([this, makers](Database &database, int request) { make(database, makers, request); },
                 [this](const Error &error, int request) {
                     m_thread.deliver(this, request, [this, error] { Q_EMIT failed(error); });
                 });
}

void ChartReader::make(Database &database, const QList<Maker> &makers, int request)
{
    const RecordStore store(database);
    const Statistics statistics(database);
    const WorkspaceCharts charts(store, statistics);
    for (int place = 0; place < makers.size() && m_thread.isCurrent(request); ++place) {
        const Result<Chart> chart = makers.at(place)(charts);
        if (!chart) {
            m_thread.deliver(this, request, [this, error = chart.error()] { Q_EMIT failed(error); });
            return;
        }
        m_thread.deliver(this, request, [this, place, made = *chart] { Q_EMIT this->made(place, made); });
    }
}

} // namespace klankbord
