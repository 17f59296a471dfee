// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plannerfigures.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "gui/plannergrid.h"
#include "gui/plannerpanel.h"
#include "models/seriessamples.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int sessions = 500;
constexpr int months = 60;
constexpr int sectors = 20;
constexpr int coreSize = 12;
constexpr int openings = 15;
constexpr int dragSteps = 200;

void send(QWidget &widget, QEvent::Type type, const QPoint &point)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, point, widget.mapToGlobal(point), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
    QCoreApplication::processEvents(); // what changed is painted
}

} // namespace

PlannerFigures::PlannerFigures()
    : m_open(Workspace::create(m_folder.filePath(u"planner.klankbord"_s)),
             m_folder.filePath(u"settings.ini"_s)),
      m_network(Network::type()),
      m_other(Network::type())
{
    fill();
}

PlannerFigures::~PlannerFigures() = default;

RecordId PlannerFigures::add(ChangeSet &changes, const Record &record)
{
    changes.append(Change::add(record));
    return changes.changes().last().id();
}

void PlannerFigures::fill()
{
    ChangeSet changes(ChangeSet::Kind::Import, {});
    m_network = series::network(u"Lerend netwerk"_s, u"2020-01/2024-12"_s);
    m_network.id = add(changes, m_network);
    m_other = series::network(u"Ander netwerk"_s);
    m_other.id = add(changes, m_other);
    QList<RecordId> rows;
    for (int i = 0; i < sectors; ++i)
        rows.append(add(changes, series::sector(u"Sector %1"_s.arg(i + 1))));
    const RecordId group = add(changes, series::coreGroup(m_network.id));
    QList<RecordId> core;
    for (int i = 0; i < coreSize; ++i) {
        Record organisation(Organisation::type());
        const QString name = u"Organisatie %1"_s.arg(i + 1);
        organisation.set(Organisation::type().name, {name, name});
        core.append(add(changes, organisation));
        add(changes, series::coreSeat(group, core.last()));
    }
    for (int i = 0; i < sessions; ++i) {
        const int month = i % months;
        const QString when = u"%1-%2-%3"_s.arg(2020 + month / 12)
                                 .arg(month % 12 + 1, 2, 10, '0'_L1)
                                 .arg(i % 28 + 1, 2, 10, '0'_L1);
        const QString title = u"Regionale sessie %1: werk en sociale economie"_s.arg(i + 1);
        const RecordId session =
            add(changes, series::session(m_network.id, title, when, rows.at(i % sectors)));
        for (int each = 0; each < coreSize; ++each)
            add(changes, series::participation(session, core.at(each),
                                               (i + each) % 5 == 0 ? Presence::Excused : Presence::Present));
    }
    changes.sign(u"Bench"_s, QDateTime::currentDateTimeUtc());
    if (const Result<> done = m_open.store().apply(changes); !done)
        qFatal("%s", qUtf8Printable(done.error().text()));
    const auto stored = m_open.store().find(Network::type(), m_network.id);
    if (!stored || !*stored)
        qFatal("the network is not there");
    m_network = **stored;
}

void PlannerFigures::drag(PlannerPanel &panel, QList<double> &frames) const
{
    QWidget &viewport = *panel.grid().viewport();
    const RecordId card = panel.plan().sessionsAt(panel.plan().index(0, 0)).value(0, RecordId::None);
    panel.grid().setCurrentCard(card);
    QCoreApplication::processEvents();
    const QPoint start = panel.grid().cardRect(card).center();
    send(viewport, QEvent::MouseButtonPress, start);
    for (int step = 0; step < dragSteps; ++step) {
        const QPoint at(40 + (step * 37) % (viewport.width() - 80),
                        40 + (step * 23) % (viewport.height() - 80));
        const qint64 begin = nowInNanoseconds();
        send(viewport, QEvent::MouseMove, at);
        frames.append(millisecondsSince(begin));
    }
    send(viewport, QEvent::MouseButtonRelease, QPoint(-1000, -1000)); // nowhere: nothing moves
}

void PlannerFigures::measure(Figures &figures)
{
    PlannerPanel panel(m_open.context());
    panel.resize(1600, 1000);
    panel.setRecord(m_other);
    panel.show();
    QCoreApplication::processEvents();
    QList<double> opened;
    QList<double> used;
    QList<double> read;
    for (int i = 0; i < openings; ++i) {
        const qint64 start = nowInNanoseconds();
        const qint64 usedBefore = processorNanoseconds();
        panel.setRecord(m_network);
        read.append(static_cast<double>(processorNanoseconds() - usedBefore) / 1e6);
        panel.repaint();
        QCoreApplication::processEvents();
        opened.append(millisecondsSince(start));
        used.append(static_cast<double>(processorNanoseconds() - usedBefore) / 1e6);
        panel.setRecord(m_other);
        QCoreApplication::processEvents();
    }
    panel.setRecord(m_network);
    panel.grid().showMonth(panel.plan().range().first);
    QList<double> frames;
    drag(panel, frames);
    figures.add({9,
                 u"planner of 500 sessions, chosen to painted, median"_s,
                 median(opened),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 150});
    figures.add({9, u"the same, processor time"_s, median(used), u"ms"_s, {}});
    figures.add({9, u"of which until everything is read"_s, median(read), u"ms"_s, {}});
    figures.add({9, u"the same, slowest of %1"_s.arg(opened.size()), quantile(opened, 1), u"ms"_s, {}});
    figures.add({9,
                 u"longest frame while a card is dragged, of %1"_s.arg(frames.size()),
                 quantile(frames, 1),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 100});
    figures.add({9, u"the same, median"_s, median(frames), u"ms"_s, {}});
}

} // namespace klankbord::bench
