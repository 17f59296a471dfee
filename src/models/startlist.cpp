// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startlist.h"

#include "domain/action.h"
#include "domain/catalogue.h"
#include "domain/keyfields.h"
#include "domain/projectprogress.h"
#include "domain/quote.h"
#include "models/deadlines.h"
#include "storage/recordstore.h"
#include "storage/referringrecords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "StartList";
constexpr int daysOfAWeek = 7;

using Test = Condition::Test;

} // namespace

/// One part in the making.
class StartList::Reading final
{
public:
    Reading(const StartList &list, StartPart::Kind kind)
        : m_store(list.m_store), m_wording(list.m_wording), m_today(list.m_today)
    {
        m_part.kind = kind;
    }

    Result<StartPart> run()
    {
        Result<> read = readKind();
        if (read)
            read = nameLines();
        if (!read)
            return read.error();
        return m_part;
    }

private:
    /// What a line says of a record, besides its title.
    struct Saying {
        QString why;
        int progress = -1;
        std::optional<PartialDate> day = {};
    };
    using Say = std::function<Result<Saying>(const Record &record)>;

    Result<> readKind()
    {
        switch (m_part.kind) {
        case StartPart::Kind::Late:
            return readDeadlines(Qt::DescendingOrder, LinkTree::Mark::Danger,
                                 [this](const Deadline &each) { return each.late(m_today); });
        case StartPart::Kind::ThisWeek:
            return readDeadlines(Qt::AscendingOrder, LinkTree::Mark::Warning, [this](const Deadline &each) {
                return each.soon(m_today, m_today.addDays(daysOfAWeek - 1));
            });
        case StartPart::Kind::Money:
            break; // read with the rest of the money
        case StartPart::Kind::Quotes:
            return readQuotes();
        case StartPart::Kind::Empty:
            return readEmpty();
        case StartPart::Kind::Translations:
            return readTranslations();
        case StartPart::Kind::NextEvents:
            return readNextEvents();
        case StartPart::Kind::Running:
            return readRunning();
        }
        return ok();
    }

    /// The first records of @p query, and what each has to say; the others are in a rest.
    Result<QList<std::optional<PartialDate>>> readSome(const Query &query, const QString &restName,
                                                       const Say &say,
                                                       LinkTree::Mark mark = LinkTree::Mark::None)
    {
        QList<std::optional<PartialDate>> days;
        const Result<QList<RecordId>> some = someOf(query);
        if (!some)
            return some.error();
        if (some->isEmpty())
            return days;
        const Result<QList<RecordId>> ids = first(query, *some);
        if (!ids)
            return ids.error();
        const Result<QList<Record>> records = m_store.load(*query.type, *ids);
        if (!records)
            return records.error();
        m_part.count += some->size();
        for (const Record &record : *records) {
            const Result<Saying> said = say(record);
            if (!said)
                return said.error();
            days.append(said->day);
            m_part.lines.append({.record = {query.type, record.id, {}},
                                 .lead = {},
                                 .why = said->why,
                                 .mark = mark,
                                 .progress = said->progress});
        }
        m_rests.append({restName, query, some->size()});
        return days;
    }

    /// What a query finds. Whether it is a thousand or a million says the same on a start page, and takes
    /// much longer.
    Result<QList<RecordId>> someOf(const Query &query) const
    {
        Query some = query;
        if (!beginsAtADay(query))
            some.order.clear();
        some.limit = mostCounted + 1;
        return m_store.ids(some);
    }

    /// Whether the order begins where a condition does: the first are then found first, and at once.
    static bool beginsAtADay(const Query &query)
    {
        return !query.order.isEmpty() && query.order.first().order == Qt::AscendingOrder &&
               std::any_of(query.conditions.cbegin(), query.conditions.cend(),
                           [field = query.order.first().field](const Condition &each) {
                               return each.test == Test::From && each.field == field;
                           });
    }

    /// The first of @p query, of which @p some were found.
    Result<QList<RecordId>> first(const Query &query, const QList<RecordId> &some) const
    {
        if (query.order.isEmpty() || beginsAtADay(query))
            return some.mid(0, mostLines);
        if (some.size() > mostCounted) {
            Query ordered = query;
            ordered.limit = mostLines;
            return m_store.ids(ordered);
        }
        // Where few fit, the database would go through all of the order to find them.
        const SortStep &step = query.order.first();
        Result<QList<Record>> records = m_store.loadFields(*query.type, some, QList{step.field});
        if (!records)
            return records.error();
        std::stable_sort(records->begin(), records->end(), [&step](const Record &a, const Record &b) {
            const QString first = dayText(a, step);
            const QString second = dayText(b, step);
            return step.order == Qt::AscendingOrder ? first < second : second < first;
        });
        QList<RecordId> ids;
        for (const Record &record : records->mid(0, mostLines))
            ids.append(record.id);
        return ids;
    }

    /// What a dated field begins with, then what comes after, as the database has it; or its end alone.
    static QString dayText(const Record &record, const SortStep &step)
    {
        const QVariantList columns = step.field->toColumns(record.value(*step.field));
        if (step.by == SortStep::By::End)
            return columns.value(step.field->kind() == ValueKind::Period ? 1 : 0).toString();
        QString text;
        for (const QVariant &column : columns)
            text += column.toString() + u' ';
        return text;
    }

    template <typename Ask>
    Result<> readDeadlines(Qt::SortOrder order, LinkTree::Mark mark, Ask ask)
    {
        QList<std::optional<PartialDate>> days;
        for (const Deadline &each : deadlines()) {
            const Query query = ask(each);
            const auto found = readSome(
                query, query.type->pluralLabel(m_wording),
                [this, &each](const Record &record) -> Result<Saying> {
                    return Saying{.why = each.reason(record, m_today, m_wording), .day = each.day(record)};
                },
                mark);
            if (!found)
                return found.error();
            days += *found;
        }
        keepFirst(days, order);
        return ok();
    }

    /// Of what each type gave, the lines whose day is nearest.
    void keepFirst(const QList<std::optional<PartialDate>> &days, Qt::SortOrder order)
    {
        QList<qsizetype> places(m_part.lines.size());
        std::iota(places.begin(), places.end(), 0);
        std::stable_sort(places.begin(), places.end(), [&days, order](qsizetype a, qsizetype b) {
            const QDate first = days.at(a)->lastDay();
            const QDate second = days.at(b)->lastDay();
            return order == Qt::AscendingOrder ? first < second : second < first;
        });
        QList<StartLine> kept;
        for (const qsizetype place : places.mid(0, mostLines))
            kept.append(m_part.lines.at(place));
        m_part.lines = kept;
    }

    Result<> readQuotes()
    {
        const Quote &type = Quote::type();
        Query query(type);
        query.conditions = {
            {&type.approval,
             Test::NoneOf,
             {type.approval.pack(Approval::Approved), type.approval.pack(Approval::Refused)}}};
        const auto read = readSome(
            query, type.pluralLabel(m_wording), [this, &type](const Record &record) -> Result<Saying> {
                const bool isAsked = record.get(type.approval) == Approval::Asked;
                return Saying{
                    .why = isAsked ? say(QT_TRANSLATE_NOOP("StartList",
                                                           "asked, and no answer yet: it is not printed"))
                                   : say(QT_TRANSLATE_NOOP("StartList",
                                                           "approval not asked yet: it is not printed"))};
            });
        return read ? ok() : read.error();
    }

    Result<> readEmpty()
    {
        for (const KeyField &key : keyFields()) {
            const RecordType &type = key.field->owner();
            Query query(type);
            query.conditions = {{key.field, Test::IsEmpty, {}}};
            const QString why = m_wording.text("KeyFields", key.because);
            const auto read =
                readSome(query, restName(type, *key.field),
                         [&why](const Record &) -> Result<Saying> { return Saying{.why = why}; });
            if (!read)
                return read.error();
        }
        m_part.lines = takeInTurn();
        return ok();
    }

    Result<> readTranslations()
    {
        for (const RecordType *type : recordTypes()) {
            const Condition lacking = lacksTranslation(*type);
            if (lacking.parts.isEmpty())
                continue;
            Query query(*type);
            query.conditions = {lacking};
            const auto read =
                readSome(query, type->pluralLabel(m_wording), [this](const Record &record) -> Result<Saying> {
                    return Saying{.why = missingText(record)};
                });
            if (!read)
                return read.error();
        }
        m_part.lines = takeInTurn();
        return ok();
    }

    /// Which text of the record is there in one language only: the first one.
    QString missingText(const Record &record) const
    {
        const Condition lacking = lacksTranslation(record.type());
        for (const Condition &part : lacking.parts) {
            const FieldInfo *field = part.field;
            const auto text = record.value(*field).value<LocalizedText>();
            if (text.nl.isEmpty() == text.en.isEmpty())
                continue;
            return say(text.nl.isEmpty() ? QT_TRANSLATE_NOOP("StartList", "%1: the Dutch text is missing")
                                         : QT_TRANSLATE_NOOP("StartList", "%1: the English text is missing"))
                .arg(field->label(m_wording));
        }
        return {};
    }

    /// A few lines of each kind of reason, so that one reason does not hide the others.
    QList<StartLine> takeInTurn() const
    {
        QList<StartLine> taken;
        QList<QList<StartLine>> byReason;
        for (const StartLine &line : m_part.lines) {
            if (byReason.isEmpty() || byReason.last().last().why != line.why ||
                byReason.last().last().record.type != line.record.type)
                byReason.append(QList<StartLine>());
            byReason.last().append(line);
        }
        for (qsizetype round = 0; taken.size() < mostLines && round < mostLines; ++round) {
            for (const QList<StartLine> &lines : byReason) {
                if (round < lines.size() && taken.size() < mostLines)
                    taken.append(lines.at(round));
            }
        }
        return taken;
    }

    Result<> readNextEvents()
    {
        const Event &type = Event::type();
        Query query(type);
        query.conditions = {
            {&type.when, Test::From, {QVariant::fromValue(*PartialDate::fromDay(m_today))}},
            {&type.status,
             Test::NoneOf,
             {type.status.pack(EventStatus::Cancelled), type.status.pack(EventStatus::Held)}}};
        query.order = {{&type.when, Qt::AscendingOrder}};
        const auto read = readSome(
            query, type.pluralLabel(m_wording), [this, &type](const Record &record) -> Result<Saying> {
                QStringList facts{
                    formatTimeSlot(record.get(type.when), m_wording.language(), DateStyle::Short)};
                if (!record.isEmpty(type.status))
                    facts.append(type.status.display(record.value(type.status), m_wording, nullptr));
                return Saying{.why = facts.join(u" · "_s)};
            });
        return read ? ok() : read.error();
    }

    Result<> readRunning()
    {
        const Project &type = Project::type();
        Query query(type);
        query.conditions = {{&type.status, Test::AnyOf, {type.status.pack(ProjectStatus::Running)}}};
        query.order = {{&type.period, Qt::DescendingOrder}};
        const auto read = readSome(query, type.pluralLabel(m_wording),
                                   [this](const Record &record) { return sayProgress(record); });
        return read ? ok() : read.error();
    }

    Result<Saying> sayProgress(const Record &project) const
    {
        const Result<QList<Record>> actions = recordsReferring(m_store, Action::type().project, {project.id});
        if (!actions)
            return actions.error();
        const std::optional<ProjectProgress> progress = projectProgress(project, *actions, m_today);
        if (!progress)
            return Saying{.why =
                              say(QT_TRANSLATE_NOOP("StartList", "no actions and no period to measure by"))};
        const char *measured = progress->measure == ProjectProgress::Measure::Actions
                                   ? QT_TRANSLATE_NOOP("StartList", "%1 of %2 actions done")
                                   : QT_TRANSLATE_NOOP("StartList", "month %1 of %2");
        return Saying{.why = say(measured).arg(progress->done).arg(progress->all),
                      .progress = progress->hundredths};
    }

    /// What the records behind the lines are called; and how many of each are left for the tables.
    Result<> nameLines()
    {
        QHash<const RecordType *, QList<RecordId>> wanted;
        for (const StartLine &line : std::as_const(m_part.lines))
            wanted[line.record.type].append(line.record.id);
        QHash<RecordId, QString> titles;
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const auto found = m_store.titles(*it.key(), it.value(), m_wording);
            if (!found)
                return found.error();
            titles.insert(*found);
        }
        for (StartLine &line : m_part.lines)
            line.record.title = titles.value(line.record.id).simplified();
        for (const Counted &each : std::as_const(m_rests))
            addRest(each);
        return ok();
    }

    /// How many of one query are among the lines is told by what can be seen; the rest leads to all of them.
    struct Counted {
        QString name;
        Query query;
        qint64 count;
    };
    void addRest(const Counted &counted)
    {
        if (m_part.count <= m_part.lines.size())
            return;
        m_part.rests.append(
            {u"%1 (%2)"_s.arg(counted.name, countText(counted.count, m_wording)), counted.query});
    }

    QString restName(const RecordType &type, const FieldInfo &field) const
    {
        return u"%1: %2"_s.arg(type.pluralLabel(m_wording), field.label(m_wording));
    }
    QString say(const char *source) const { return m_wording.text(context, source); }

    const RecordStore &m_store;
    const Wording &m_wording;
    const QDate m_today;
    StartPart m_part;
    QList<Counted> m_rests;
};

QString countText(qint64 count, const Wording &wording)
{
    const QString most = wording.locale().toString(StartList::mostCounted);
    return count > StartList::mostCounted ? most + u'+' : wording.locale().toString(count);
}

StartPart moneyPart(const FigureTable::Content &attention)
{
    StartPart part;
    part.kind = StartPart::Kind::Money;
    part.count = attention.rows.size();
    for (const FigureTable::Row &row : attention.rows) {
        if (part.lines.size() == StartList::mostLines || row.cells.size() < 3)
            break;
        const bool presses = row.cells.at(0).mark == FigureTable::Mark::Danger;
        part.lines.append({.record = {row.type, row.record, row.cells.at(1).text},
                           .lead = {},
                           .why = row.cells.at(0).text + u": "_s + row.cells.at(2).text,
                           .mark = presses ? LinkTree::Mark::Danger : LinkTree::Mark::Warning});
    }
    return part;
}

Result<StartPart> StartList::part(StartPart::Kind kind) const
{
    return Reading(*this, kind).run();
}

} // namespace klankbord
