// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/workload.h"

#include "domain/event.h"
#include "domain/partnership.h"
#include "domain/project.h"
#include "domain/sector.h"
#include "storage/recordstore.h"
#include "storage/workspace.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int batch = 1'000;
constexpr int partnersPerProject = 4;
constexpr int eventsPerProject = 3;
constexpr qsizetype summaryLength = 400;

QStringList englishWords()
{
    return u"participation citizens neighbourhood sounding board region policy dialogue network partners "
           "learning practice social economy employment youth care housing mobility water climate energy "
           "school labour market inclusion poverty health culture digital rural city municipality budget "
           "deliberative workshop study conference exchange transnational cooperation quality support "
           "evaluation advice together stronger open new better local European shared future growing "
           "bridges voices ideas action plan research monitoring guidance skills talent diversity"_s.split(
               u' ');
}

LocalizedText both(const QString &dutch, const QString &english)
{
    return {dutch, english};
}

Result<> write(RecordStore &store, ChangeSet changes)
{
    changes.sign(u"Bench"_s, QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC));
    return store.apply(changes);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

Workload::Workload(int projects) : m_projects(projects)
{
}

QStringList Workload::dutchWords()
{
    return u"de het een en van voor met in op bij naar over participatie burgers inspraak buurt wijk dorp "
           u"stad "
           "gemeente provincie regio Vlaanderen België Europa beleid dialoog klankbord netwerk partners "
           "leren "
           "praktijk sociale economie werk jongeren ouderen zorg wonen mobiliteit water klimaat energie "
           "school "
           "arbeidsmarkt inclusie armoede gezondheid cultuur digitaal platteland begroting overleg werkgroep "
           "studie conferentie uitwisseling grensoverschrijdend samenwerking kwaliteit ondersteuning "
           "evaluatie "
           "advies samen sterker open nieuw beter lokaal gedeeld toekomst groeiende bruggen stemmen ideeën "
           "actie plan onderzoek opvolging begeleiding vaardigheden talent diversiteit coöperatie creëren "
           "reünie financiële middelen draagvlak vrijwilligers verenigingen ondernemers vakbonden werkgevers "
           "maatwerk kringloop erfgoed landbouw natuur bossen fiets spoor haven luchthaven industrie "
           "innovatie "
           "kennis opleiding taal integratie gezin kinderopvang sport toerisme veiligheid justitie "
           "burgerschap "
           "verbinden versterken vernieuwen verduurzamen bevragen luisteren vertellen beslissen uitvoeren "
           "terugkoppeling stuurgroep projectleider coördinatie communicatie website nieuwsbrief bijeenkomst "
           "thematische sessie rondetafel goede voorbeelden methodiek handleiding instrument proeftuin"_s
               .split(u' ');
}

QString Workload::words(const QStringList &from, qsizetype count)
{
    QStringList chosen;
    while (chosen.size() < count)
        chosen.append(from.at(static_cast<qsizetype>(below(static_cast<quint64>(from.size())))));
    return chosen.join(u' ');
}

QString Workload::dutchText(qsizetype length)
{
    static const QStringList from = dutchWords();
    QString text;
    while (text.size() < length) {
        const auto count = static_cast<qsizetype>(6 + below(9));
        text += (text.isEmpty() ? QString() : u" "_s) + capitalised(words(from, count)) + u'.';
    }
    return text;
}

Record Workload::project(int number)
{
    static const QStringList dutch = dutchWords();
    static const QStringList english = englishWords();
    const Project &type = Project::type();
    Record record(type);
    QString acronym;
    for (int letter = 0; letter < 5; ++letter)
        acronym += QChar(u'A' + static_cast<char16_t>(below(26)));
    record.set(type.acronym, acronym + QString::number(number));
    record.set(type.code, u"P-%1"_s.arg(number, 6, 10, QChar(u'0')));
    record.set(type.fullTitle, both(capitalised(words(dutch, 6)), capitalised(words(english, 6))));
    record.set(type.summary, both(dutchText(summaryLength), {}));
    record.set(type.programme, oneOf(m_programmes));
    record.set(type.status, static_cast<ProjectStatus>(below(7)));
    const int year = 2007 + static_cast<int>(below(18));
    const int month = 1 + static_cast<int>(below(12));
    record.set(type.period, {PartialDate::fromMonth(year, month), PartialDate::fromMonth(year + 2, month)});
    record.set(type.totalCost,
               Amount{.cents = static_cast<qint64>(1'000'000 + below(400'000'000)),
                      .qualifier = below(5) == 0 ? Qualifier::Approximately : Qualifier::Exact});
    return record;
}

Record Workload::partnership(RecordId project, int number)
{
    const Partnership &type = Partnership::type();
    Record record(type);
    record.set(type.project, project);
    record.set(type.organisation, oneOf(m_organisations));
    record.set(type.role, number == 0 ? PartnerRole::Lead : PartnerRole::Partner);
    record.set(type.number, number + 1);
    return record;
}

Record Workload::event(RecordId project, int number)
{
    static const QStringList dutch = dutchWords();
    static const QStringList english = englishWords();
    const Event &type = Event::type();
    Record record(type);
    record.set(type.name, both(capitalised(words(dutch, 4)), capitalised(words(english, 4))));
    record.set(type.kind, number == 0 ? EventKind::Conference : EventKind::StudyRound);
    record.set(type.project, project);
    record.set(type.sector, oneOf(m_sectors));
    const QDate day = QDate(2007, 1, 1).addDays(static_cast<qint64>(below(18 * 365)));
    TimeSlot when;
    when.date = PartialDate::fromDay(day);
    when.start = QTime(10, 0);
    when.end = QTime(16, 0);
    record.set(type.when, when);
    return record;
}

Result<> Workload::addOthers(RecordStore &store)
{
    static const QStringList dutch = dutchWords();
    ChangeSet changes(ChangeSet::Kind::Import, {});
    const auto named = [&](const auto &type, qsizetype count) {
        QList<RecordId> ids;
        for (qsizetype number = 0; number < count; ++number) {
            Record record(type);
            const QString name = capitalised(words(dutch, 3)) + u' ' + QString::number(number + 1);
            record.set(type.name, both(name, name));
            changes.append(Change::add(record));
            ids.append(changes.changes().last().id());
        }
        return ids;
    };
    m_programmes = named(Programme::type(), 12);
    m_sectors = named(Sector::type(), 10);
    m_organisations = named(Organisation::type(), qMax(100, m_projects / 20));
    return write(store, changes);
}

Result<> Workload::addBatch(RecordStore &store, int first, int end)
{
    ChangeSet changes(ChangeSet::Kind::Import, {});
    for (int number = first; number < end; ++number) {
        changes.append(Change::add(project(number)));
        const RecordId id = changes.changes().last().id();
        for (int partner = 0; partner < partnersPerProject; ++partner)
            changes.append(Change::add(partnership(id, partner)));
        for (int meeting = 0; meeting < eventsPerProject; ++meeting)
            changes.append(Change::add(event(id, meeting)));
    }
    return write(store, changes);
}

Result<> Workload::make(const QString &location)
{
    auto workspace = Workspace::create(location);
    if (!workspace)
        return workspace.error();
    RecordStore &store = (*workspace)->store();
    Result<> done = addOthers(store);
    for (int first = 0; done && first < m_projects; first += batch) {
        done = addBatch(store, first, qMin(first + batch, m_projects));
        std::printf("\r%d of %d projects", qMin(first + batch, m_projects), m_projects);
        std::fflush(stdout);
    }
    std::printf("\n");
    return done;
}

} // namespace klankbord::bench
