// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/threadfigures.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "domain/catalogue.h"
#include "domain/event.h"
#include "gui/goto/gotodelegate.h"
#include "gui/start/startboard.h"
#include "gui/thread/threadpanel.h"
#include "models/gotolist.h"
#include "models/recordthread.h"
#include "reports/graphlayout.h"

#include <QApplication>
#include <QEventLoop>
#include <QListView>
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
