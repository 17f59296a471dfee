// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/threadfigures.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "domain/catalogue.h"
#include "domain/event.h"
#include "gui/goto/gotodelegate.h"
#include "gui/planning/timelineview.h"
#include "gui/start/startboard.h"
#include "gui/thread/threadpanel.h"
#include "models/gotolist.h"
#include "models/planningtable.h"
#include "models/recordthread.h"
#include "reports/graphlayout.h"

#include <QApplication>
#include <QEventLoop>
#include <QListView>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int repetitions = 15;
constexpr int mostOfAType = 60;

/// A project for each hundred, with bars and marks over ten years.
PlanningReading planningOf(int entries)
{
    constexpr int entriesInGroup = 100;
    std::mt19937 chance(1);
    PlanningReading reading;
    for (int number = 0; number < entries; ++number) {
        const PlanningSource &source =
            planningSources().at(number % static_cast<int>(planningSources().size()));
        const QDate first = QDate(2020, 1, 1).addDays(chance() % 3650);
        const auto group = static_cast<RecordId>(1 + number / entriesInGroup);
        reading.groups.insert(group, u"Project %1"_s.arg(number / entriesInGroup));
        PlanningEntry entry;
        entry.source = &source;
        entry.id = static_cast<RecordId>(1'000'000 + number);
        entry.title = u"Entry %1 of the planning"_s.arg(number);
        entry.span.from = PartialDate::fromDay(first);
        entry.span.to =
            source.hasLength ? PartialDate::fromDay(first.addDays(chance() % 400)) : entry.span.from;
        entry.isLate = number % 7 == 0;
        entry.group = group;
        reading.entries.append(entry);
    }
    return reading;
}

/// Milliseconds of each frame of @p view while it is scrolled from top to bottom.
QList<double> framesOf(QTableView &view)
{
    constexpr int frames = 400;
    view.resize(1280, 720);
    view.show();
    QCoreApplication::processEvents();
    const int end = view.verticalScrollBar()->maximum();
    QList<double> taken;
    for (int frame = 0; frame < frames; ++frame) {
        const qint64 start = nowInNanoseconds();
        view.verticalScrollBar()->setValue(end * frame / frames);
        view.repaint();
        QCoreApplication::processEvents();
        taken.append(millisecondsSince(start));
    }
    return taken;
}

} // namespace

ThreadFigures::ThreadFigures(const QString &location, const QString &folder)
    : m_location(location), m_open(Workspace::open(location), folder + u"/thread.ini"_s)
{
}

std::pair<const RecordType *, RecordId> ThreadFigures::busiest()
{
    std::pair<const RecordType *, RecordId> found{nullptr, RecordId::None};
    double longest = -1;
    const RecordThread thread(m_open.context().session);
    for (const RecordType *type : recordTypes()) {
        Query query(*type);
        query.limit = mostOfAType;
        const Result<QList<RecordId>> ids = m_open.store().ids(query);
        if (!ids)
            qFatal("%s", qUtf8Printable(ids.error().text()));
        for (const RecordId id : *ids) {
            const qint64 start = nowInNanoseconds();
            if (!thread.branches(*type, id, m_open.wording()))
                qFatal("the thread cannot be read");
            const double taken = millisecondsSince(start);
            if (taken > longest) {
                longest = taken;
                found = {type, id};
            }
        }
    }
    return found;
}

QStringList ThreadFigures::typedTexts()
{
    constexpr qint64 everyOne = 97;
    constexpr int longest = 6;
    QStringList texts{u"zzz"_s, u"de"_s, u"pr"_s, u"p-0000"_s};
    const QList<const RecordType *> types{&Project::type(), &Organisation::type(), &Event::type()};
    for (const RecordType *type : types) {
        Query query(*type);
        query.limit = 10 * everyOne;
        const Result<QList<RecordId>> ids = m_open.store().ids(query);
        if (!ids)
            qFatal("%s", qUtf8Printable(ids.error().text()));
        for (qsizetype at = 0; at < ids->size(); at += everyOne) {
            const auto titles = m_open.store().titles(*type, std::array{ids->at(at)}, m_open.wording());
            const QString title = titles ? titles->value(ids->at(at)) : QString();
            for (int length = 2; length <= std::min<qsizetype>(longest, title.size()); ++length)
                texts.append(title.left(length));
            texts.append(title.section(u' ', 1, 1).left(3)); // within the title
        }
    }
    texts.removeIf([](const QString &text) { return text.trimmed().size() < 2; });
    return texts;
}

void ThreadFigures::measureGoto(Figures &figures)
{
    GotoList list;
    list.setSession(&m_open.context().session);
    QListView view;
    view.setModel(&list);
    view.setItemDelegate(new GotoDelegate(&view));
    view.setUniformItemSizes(true);
    view.resize(640, 340);
    view.show();
    QCoreApplication::processEvents();
    const QStringList texts = typedTexts();
    QList<double> taken;
    for (const QString &text : texts) {
        const qint64 start = nowInNanoseconds();
        list.setText(text);
        view.repaint();
        taken.append(millisecondsSince(start));
    }
    figures.add({14,
                 u"go to anything, key press to painted answers, p95 of %1"_s.arg(texts.size()),
                 quantile(taken, 0.95),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 16});
    figures.add({14, u"the same, median"_s, median(taken), u"ms"_s, {}});
    figures.add({14, u"the same, longest"_s, quantile(taken, 1), u"ms"_s, {}});
}

void ThreadFigures::measureTimeline(Figures &figures)
{
    constexpr int bars = 5000;
    constexpr double frame = 1000.0 / 60;
    PlanningTable table;
    table.setReading(planningOf(bars), Wording(Language::English));
    TimelineView timeline(table);
    QList<double> taken = framesOf(timeline);
    timeline.fit();
    for (int step = 0; step < 100; ++step) {
        const qint64 start = nowInNanoseconds();
        if (step % 2 == 0)
            timeline.setFirstDay(timeline.scale().first().addDays(30));
        else
            timeline.zoom(step < 50 ? 1.1 : 0.9, timeline.timeWidth() / 2.0);
        timeline.repaint();
        QCoreApplication::processEvents();
        taken.append(millisecondsSince(start));
    }
    QTableView plain;
    plain.setModel(&table);
    const QList<double> plainTaken = framesOf(plain);
    figures.add({15, u"timeline of 5 000 bars, scrolled and zoomed, worst frame"_s, quantile(taken, 1),
                 u"ms"_s, u"the same rows in a plain table"_s, quantile(plainTaken, 1), Figure::Bar::Value,
                 frame});
    figures.add({15, u"the same, median"_s, median(taken), u"ms"_s, u"the same rows in a plain table"_s,
                 median(plainTaken)});
}

void ThreadFigures::measurePicture(Figures &figures)
{
    constexpr int nodes = 300;
    constexpr int edges = 600;
    std::mt19937 chance(1);
    Graph graph;
    for (int i = 0; i < nodes; ++i)
        graph.nodes.append(
            QSizeF(80 + static_cast<double>(chance() % 90), 30 + 14 * static_cast<double>(chance() % 3)));
    for (int i = 1; i < nodes; ++i)
        graph.edges.append({static_cast<int>(chance() % static_cast<unsigned>(i)), i});
    while (graph.edges.size() < edges)
        graph.edges.append({static_cast<int>(chance() % nodes), static_cast<int>(chance() % nodes)});
    GraphLayout layout;
    QList<double> taken;
    double held = 0;
    for (int i = 0; i < 5; ++i) {
        QEventLoop loop;
        QObject::connect(&layout, &GraphLayout::laidOut, &loop, &QEventLoop::quit);
        QObject::connect(&layout, &GraphLayout::failed, &loop, [] { qFatal("there is no Graphviz"); });
        const qint64 start = nowInNanoseconds();
        layout.ask(graph);
        held = std::max(held, millisecondsSince(start));
        loop.exec();
        taken.append(millisecondsSince(start));
    }
    figures.add({16,
                 u"network picture of 300 nodes and 600 ties, laid out, longest of 5"_s,
                 quantile(taken, 1),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 2000});
    figures.add({16, u"the window held meanwhile, longest"_s, held, u"ms"_s, {}});
}

void ThreadFigures::measureThread(Figures &figures)
{
    const auto [type, id] = busiest();
    const Result<std::optional<Record>> record = m_open.store().find(*type, id);
    if (!record || !*record)
        qFatal("the busiest record is not there");
    ThreadPanel panel(m_open.context());
    panel.resize(600, 900);
    panel.show();
    QCoreApplication::processEvents();
    QList<double> shown;
    for (int i = 0; i < repetitions; ++i) {
        const qint64 start = nowInNanoseconds();
        panel.setRecord(**record);
        QCoreApplication::processEvents();
        panel.repaint();
        shown.append(millisecondsSince(start));
    }
    figures.add({17,
                 u"thread of the busiest record (%1), chosen to painted, median"_s.arg(type->code()),
                 median(shown),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 50});
}

void ThreadFigures::measureStartPage(Figures &figures)
{
    const PageContext context = m_open.context();
    context.session.setLocation(m_location); // as the program does: read in a thread
    QList<double> whole;
    QList<double> held;
    for (int i = 0; i < repetitions; ++i) {
        StartBoard board(context);
        board.resize(1072, 640);
        QEventLoop loop;
        QObject::connect(&board, &StartBoard::finished, &loop, &QEventLoop::quit);
        const qint64 start = nowInNanoseconds();
        board.show();
        QCoreApplication::processEvents();
        held.append(millisecondsSince(start));
        loop.exec();
        board.repaint();
        whole.append(millisecondsSince(start));
    }
    figures.add({18,
                 u"start page, shown to complete, median"_s,
                 median(whole),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 100});
    figures.add({18,
                 u"start page, the window held, longest"_s,
                 *std::max_element(held.cbegin(), held.cend()),
                 u"ms"_s,
                 {}});
}

} // namespace klankbord::bench
