// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/viewindexes.h"

#include "domain/action.h"
#include "domain/deliverable.h"
#include "domain/event.h"
#include "domain/keyfields.h"
#include "domain/phase.h"
#include "domain/task.h"
#include "storage/dialect.h"
#include "storage/query.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// For the charts and the portfolio, which then need not read the rows.
QStringList createFigureIndexes(const TableLayout &layout)
{
    if (layout.type == &Event::type()) {
        const Event &event = Event::type();
        return {u"CREATE INDEX event_by_month_sector ON event (coalesce(substr(%1, 1, 7), ''), %2)"_s.arg(
            layout.columnsOf(event.when).first(), layout.columnsOf(event.sector).first())};
    }
    const Project &project = Project::type();
    if (layout.type != &project)
        return {};
    const QString programme = layout.columnsOf(project.programme).first();
    QStringList statements;
    for (const auto *amount : {&project.totalCost, &project.eligibleCost, &project.support}) {
        const QStringList columns = layout.columnsOf(*amount);
        statements.append(u"CREATE INDEX project_by_programme_%1 ON project (%2, %3, %4, %5)"_s.arg(
            amount->name(), programme, columns.at(1), columns.at(0), columns.at(2)));
    }
    return statements;
}

/// What is done or not, and until when: the start of the day asks for what is open and due.
struct OpenAndDue {
    const FieldInfo *state;
    const FieldInfo *when;
};

QList<OpenAndDue> openAndDue()
{
    return {{&Task::type().done, &Task::type().due},
            {&Deliverable::type().delivered, &Deliverable::type().due},
            {&Action::type().status, &Action::type().period},
            {&Phase::type().status, &Phase::type().period},
            {&Event::type().status, &Event::type().when},
            {&Project::type().status, &Project::type().period}};
}

/// For the start of the day: what is open and due, what is not filled in, which texts miss a language. Those
/// that look for a gap hold the few records that have it.
QStringList createStartIndexes(const TableLayout &layout, const Dialect &dialect)
{
    QStringList statements;
    const auto add = [&](const QString &name, const QStringList &expressions, const QString &condition = {}) {
        statements.append(u"CREATE INDEX "_s + quoted(QString(layout.table + u'_' + name)) + u" ON "_s +
                          quoted(layout.table) + u" ("_s + expressions.join(u", "_s) + u')' + condition);
    };
    for (const OpenAndDue &each : openAndDue()) {
        if (&each.when->owner() == layout.type)
            add(u"by_%1_and_end_of_%2"_s.arg(each.state->name(), each.when->name()),
                {layout.columnsOf(*each.state).first(), endExpression(*each.when, {}, dialect)});
    }
    const Project &project = Project::type();
    if (layout.type == &project)
        add(u"by_status_and_period"_s, QStringList(layout.columnsOf(project.status)) +
                                           orderExpressions(project.period, {}, dialect) +
                                           QStringList(u"id"_s));
    for (const KeyField &key : keyFields()) {
        if (&key.field->owner() == layout.type)
            add(u"without_%1"_s.arg(key.field->name()), {u"id"_s},
                u" WHERE "_s + emptyCondition(layout.columnsOf(*key.field)));
    }
    QStringList lacking;
    const Condition lacks = lacksTranslation(*layout.type);
    for (const Condition &part : lacks.parts)
        lacking.append(lacksLanguageCondition(layout.columnsOf(*part.field),
                                              *languageFromCode(part.values.first().toString())));
    if (!lacking.isEmpty())
        add(u"in_one_language"_s, {u"id"_s}, u" WHERE "_s + lacking.join(u" OR "_s));
    return statements;
}

} // namespace

QStringList createViewIndexes(const TableLayout &layout, const Dialect &dialect)
{
    return createFigureIndexes(layout) + createStartIndexes(layout, dialect);
}

} // namespace klankbord
