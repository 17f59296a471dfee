// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tablefigures.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "bench/workload.h"
#include "domain/foldedtext.h"
#include "domain/project.h"
#include "models/recordtablemodel.h"
#include "storage/dialect.h"
#include "storage/schema.h"
#include "storage/statistics.h"

#include <QEventLoop>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int screenRows = 40;
constexpr int typedWords = 40;
constexpr qsizetype longestPrefix = 7;
constexpr int sortRuns = 9;
constexpr int totalRuns = 15;

QString projectKey()
{
    static const Schema schema;
    return schema.table(Project::type()).keyColumn(Project::type().fullTitle, Language::Dutch);
}

} // namespace

TableFigures::TableFigures(const QString &location)
{
    auto opened = Workspace::open(location);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().text()));
    m_workspace = std::move(opened).value();
    m_titles = std::make_unique<TitleCache>(m_workspace->store());
    m_session = std::make_unique<EditSession>(m_workspace->store(), *m_titles, u"Bench"_s);
    m_session->setLocation(location);
    m_session->setWording(Wording(Language::Dutch));
    m_model = std::make_unique<RecordTableModel>(Project::type(), *m_session, Query(Project::type()));
    m_sqlite = std::make_unique<Yardstick>(location);
    answerTo([] {});
}

TableFigures::~TableFigures() = default;

void TableFigures::readScreen() const
{
    const int rows = qMin(screenRows, m_model->rowCount());
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->fieldAt(column).is(Rule::InTable))
                static_cast<void>(m_model->index(row, column).data());
        }
    }
}

TableFigures::Answer TableFigures::answerTo(const std::function<void()> &act)
{
    Answer answer;
    bool isThere = false;
    QObject context;
    const auto seen = [&isThere] { isThere = true; };
    QObject::connect(m_model.get(), &QAbstractItemModel::modelReset, &context, seen);
    QObject::connect(m_model.get(), &QAbstractItemModel::layoutChanged, &context, seen);
    QObject::connect(m_model.get(), &QAbstractItemModel::rowsInserted, &context, seen);
    QObject::connect(m_model.get(), &QAbstractItemModel::rowsRemoved, &context, seen);
    QObject::connect(m_model.get(), &RecordTableModel::countChanged, &context, seen);
    QObject::connect(m_model.get(), &RecordTableModel::failed, &context,
                     [](const Error &error) { qFatal("%s", qUtf8Printable(error.text())); });
    const qint64 start = nowInNanoseconds();
    qint64 stretch = start;
    act();
    const auto settle = [&] {
        if (answer.firstRows <= 0 && (isThere || m_model->isComplete())) {
            readScreen();
            answer.firstRows = millisecondsSince(start);
        }
        answer.blocked = qMax(answer.blocked, millisecondsSince(stretch));
    };
    settle();
    QEventLoop loop;
    while (!m_model->isComplete()) {
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        stretch = nowInNanoseconds();
        loop.processEvents();
        settle();
    }
    answer.allRows = millisecondsSince(start);
    return answer;
}

void TableFigures::measureSearch(Figures &figures)
{
    std::mt19937_64 random(7);
    const QStringList words = Workload::dutchWords();
    QList<double> first;
    QList<double> all;
    QList<double> blocked;
    QList<double> sqlite;
    for (int typed = 0; typed < typedWords; ++typed) {
        const QString word = words.at(static_cast<qsizetype>(random() % static_cast<quint64>(words.size())));
        for (qsizetype length = 2; length <= qMin(word.size(), longestPrefix); ++length) {
            const QString prefix = word.left(length);
            const Answer answer = answerTo([&] { m_model->setSearch(prefix); });
            first.append(answer.firstRows);
            all.append(answer.allRows);
            blocked.append(answer.blocked);
            sqlite.append(m_sqlite->milliseconds(u"SELECT * FROM project WHERE id IN (SELECT rowid FROM "
                                                 u"project_search WHERE project_search MATCH "
                                                 "? LIMIT 100)"_s,
                                                 u'"' + foldedText(prefix) + u"\"*"_s));
        }
        answerTo([&] { m_model->setSearch({}); });
    }
    figures.add({3, u"key press to filtered rows, p95 of %1"_s.arg(first.size()), quantile(first, 0.95),
                 u"ms"_s, u"FTS5's first 100 rows, p95"_s, quantile(sqlite, 0.95), Figure::Bar::Value, 16});
    figures.add({3, u"key press to filtered rows, median"_s, median(first), u"ms"_s,
                 u"FTS5's first 100 rows, median"_s, median(sqlite)});
    figures.add({3, u"key press to all filtered ids, p95"_s, quantile(all, 0.95), u"ms"_s, {}});
    figures.add({3,
                 u"longest stretch in the window's thread while filtering"_s,
                 quantile(blocked, 1),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 100});
}

void TableFigures::measureSort(Figures &figures)
{
    const Project &type = Project::type();
    QList<double> first;
    QList<double> all;
    QList<double> blocked;
    for (int run = 0; run < sortRuns; ++run) {
        answerTo([&] { m_model->sort(m_model->columnOf(type.acronym), Qt::AscendingOrder); });
        const Answer answer = answerTo([&] { m_model->sort(m_model->columnOf(type.fullTitle)); });
        first.append(answer.firstRows);
        all.append(answer.allRows);
        blocked.append(answer.blocked);
    }
    const QString key = projectKey();
    const QString top = u"SELECT * FROM project ORDER BY %1, id LIMIT 100"_s.arg(key);
    const QString full = u"SELECT id FROM project ORDER BY %1, id"_s.arg(key);
    const QString bare = u"SELECT id FROM project ORDER BY +%1, id"_s.arg(key);
    figures.add({4, u"click on a header to first sorted rows"_s, median(first), u"ms"_s,
                 u"sqlite3 top 100, same index, in process"_s, m_sqlite->medianOf(top, sortRuns),
                 Figure::Bar::Ratio, 1.5});
    if (const auto line = m_sqlite->commandLine(top, sortRuns))
        figures.add({4, u"the same"_s, median(first), u"ms"_s, u"sqlite3 command line, its start included"_s,
                     *line, Figure::Bar::Ratio, 1.5});
    figures.add({4, u"click on a header to all sorted rows"_s, median(all), u"ms"_s,
                 u"sqlite3 full order, same index, in process"_s, m_sqlite->medianOf(full, sortRuns),
                 Figure::Bar::Ratio, 1.2});
    figures.add({4, u"the same"_s, median(all), u"ms"_s, u"sqlite3 full order without an index, in process"_s,
                 m_sqlite->medianOf(bare, sortRuns)});
    if (const auto line = m_sqlite->commandLine(full, sortRuns))
        figures.add({4, u"the same"_s, median(all), u"ms"_s, u"sqlite3 command line, its start included"_s,
                     *line, Figure::Bar::Ratio, 1.2});
    figures.add({4,
                 u"longest stretch in the window's thread while sorting"_s,
                 quantile(blocked, 1),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 100});
}

void TableFigures::measureTotals(Figures &figures)
{
    static const Schema schema;
    const TableLayout &layout = schema.table(Project::type());
    const QString programme = layout.columnsOf(Project::type().programme).first();
    const QStringList cost = layout.columnsOf(Project::type().totalCost);
    const QString sql = u"SELECT %1, %2, count(*), sum(%3) FROM project GROUP BY %1, %2"_s.arg(
        programme, cost.at(1), cost.at(0));
    QList<double> ours;
    QList<double> sqlite;
    for (int run = 0; run < totalRuns; ++run) {
        const qint64 start = nowInNanoseconds();
        if (const auto totals = m_workspace->statistics().totalsByProgramme(); !totals)
            qFatal("%s", qUtf8Printable(totals.error().text()));
        ours.append(millisecondsSince(start));
        sqlite.append(m_sqlite->milliseconds(sql));
    }
    figures.add({5, u"totals by programme"_s, median(ours), u"ms"_s, u"sqlite3, same index, in process"_s,
                 median(sqlite), Figure::Bar::Ratio, 1.2});
    measurePortfolio(figures);
    if (const auto line = m_sqlite->commandLine(sql, sortRuns))
        figures.add({5, u"the same"_s, median(ours), u"ms"_s, u"sqlite3 command line, its start included"_s,
                     *line, Figure::Bar::Ratio, 1.2});
}

void TableFigures::measurePortfolio(Figures &figures)
{
    static const Schema schema;
    const TableLayout &layout = schema.table(Project::type());
    const QString programme = layout.columnsOf(Project::type().programme).first();
    const QStringList cost = layout.columnsOf(Project::type().totalCost);
    const QString sql = u"SELECT %1, %2, count(*), sum(%3), max(CASE WHEN coalesce(%4, 'exact') <> 'exact' "
                        u"THEN 1 ELSE 0 END) "
                        "FROM project GROUP BY %1, %2"_s.arg(programme, cost.at(1), cost.at(0), cost.at(2));
    QList<double> ours;
    QList<double> sqlite;
    for (int run = 0; run < totalRuns; ++run) {
        const qint64 start = nowInNanoseconds();
        if (const auto total = m_workspace->statistics().portfolioTotal(Statistics::ProjectAmount::TotalCost);
            !total)
            qFatal("%s", qUtf8Printable(total.error().text()));
        ours.append(millisecondsSince(start));
        sqlite.append(m_sqlite->milliseconds(sql));
    }
    figures.add({5, u"portfolio total with what it leaves out"_s, median(ours), u"ms"_s,
                 u"sqlite3, same index, in process"_s, median(sqlite), Figure::Bar::Ratio, 1.2});
}

} // namespace klankbord::bench
