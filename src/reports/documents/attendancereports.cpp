// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participation.h"
#include "domain/person.h"
#include "reports/documents/documents.h"
#include "reports/documents/eventparts.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qreal roomToSign = 130; ///< points
constexpr qreal roomForAName = 110;

/// Writes the list that participants sign when they come in.
class SignInWriter final : public EventWriter
{
public:
    explicit SignInWriter(const ReportJob &job)
        : EventWriter(job, QT_TRANSLATE_NOOP("Report", "Sign-in sheet"))
    {
    }

    Result<QByteArray> write();

private:
    QString cell(QStringView column, const Record &participation, const std::optional<Record> &person) const;
    QString photoConsent(const std::optional<Record> &person) const;
};

Result<QByteArray> SignInWriter::write()
{
    writeHead(say("Sign-in sheet"));
    QStringList chosen;
    QList<PaperColumn> columns{{u"#"_s, PaperAlignment::Right},
                               {say("Name"), PaperAlignment::Left, true, roomForAName}};
    for (const ReportPart &column : job().report.columns) {
        if (!hasColumn(column.code))
            continue;
        chosen.append(QString::fromLatin1(column.code));
        const bool isToSign = QLatin1StringView(column.code) == "signature"_L1;
        columns.append({say(column.label), PaperAlignment::Left, true, isToSign ? roomToSign : 0});
    }
    {
        PaperTable table(paper(), columns);
        int number = 0;
        for (const Record &participation : participants()) {
            const auto person = record(Person::type(), participation.get(Participation::type().person));
            QStringList cells{QString::number(++number), listName(participation)};
            for (const QString &column : std::as_const(chosen))
                cells.append(cell(column, participation, person));
            table.addRow(cells);
        }
        // For those whom nobody expected.
        for (int row = 0; row < qBound(0, request().blankRows, mostBlankRows); ++row) {
            QStringList cells{QString::number(++number), u"\n"_s};
            for (const QString &column : std::as_const(chosen))
                cells.append(column == "consent"_L1 ? photoConsent({}) : QString());
            table.addRow(cells);
        }
    }
    if (hasColumn("consent")) {
        paper().addNote(say(QT_TRANSLATE_NOOP(
            "Report", "Photos: a cross means that you may be shown in pictures of this event. You can "
                      "change your mind at any time; tell the organiser.")));
    }
    return finish();
}

QString SignInWriter::photoConsent(const std::optional<Record> &person) const
{
    const auto consent = person ? person->get(Person::type().photo) : std::nullopt;
    if (consent == Consent::Yes)
        return say(QT_TRANSLATE_NOOP("Report", "☒ yes   ☐ no"));
    if (consent == Consent::No)
        return say(QT_TRANSLATE_NOOP("Report", "☐ yes   ☒ no"));
    return say(QT_TRANSLATE_NOOP("Report", "☐ yes   ☐ no"));
}

QString SignInWriter::cell(QStringView column, const Record &participation,
                           const std::optional<Record> &person) const
{
    const Participation &p = Participation::type();
    if (column == u"organisation")
        return participation.isEmpty(p.person) ? QString() : shown(participation, p.organisation);
    if (column == u"role")
        return shown(participation, p.role);
    if (column == u"email")
        return person ? person->get(Person::type().emails).value(0) : QString();
    if (column == u"consent")
        return photoConsent(person);
    return u"\n"_s; // to sign in: two lines high
}

/// Points: 90 by 54 millimetres, as badge holders are sold.
constexpr QSizeF badge(255, 153);

/// What stands on a participant's badge.
PaperCard badgeOf(const EventWriter &writer, const Record &participation)
{
    const Participation &p = Participation::type();
    const QString name = writer.spokenName(participation);
    const QString organisation = writer.shown(participation, p.organisation);
    const auto role = participation.get(p.role);
    // That somebody takes part goes without saying; in what other role does not.
    const bool isPlain = !role || *role == ParticipationRole::Core || *role == ParticipationRole::Variable;
    return {.head = writer.text(writer.subject(), Event::type().name),
            .name = name,
            .under = organisation == name ? QString() : organisation,
            .foot = isPlain ? QString() : writer.shown(participation, p.role)};
}

Result<QByteArray> writeBadges(const ReportJob &job, const PaperCardGrid &grid)
{
    EventWriter writer(job, QT_TRANSLATE_NOOP("Report", "Name badges"));
    QList<PaperCard> cards;
    for (const Record &participation : writer.participants())
        cards.append(badgeOf(writer, participation));
    if (cards.isEmpty()) {
        return Error{.kind = Error::Kind::Invalid,
                     .what =
                         writer.say(QT_TRANSLATE_NOOP("Report", "Nobody is on the list of participants.")),
                     .why = {},
                     .remedy = writer.say(QT_TRANSLATE_NOOP(
                         "Report", "Add participants to the event; those who cancelled get nothing."))};
    }
    writer.paper().addCards(cards, grid);
    return writer.finish();
}

/// Writes the certificate of one participant on a page of its own.
void writeCertificate(EventWriter &writer, const Record &event, const Record &participation)
{
    const Event &e = Event::type();
    Paper &paper = writer.paper();
    const QString organisation = writer.shown(participation, Participation::type().organisation);
    const QString name = writer.spokenName(participation);
    const QString when = formatTimeSlot(event.get(e.when), writer.language());
    const QString where = writer.shown(event, e.venue);
    paper.addSpace(60);
    paper.addCentred(writer.say(QT_TRANSLATE_NOOP("Report", "Certificate of attendance")), PaperVoice::Title);
    paper.addSpace(18);
    paper.addCentred(writer.say(QT_TRANSLATE_NOOP("Report", "We confirm that")), PaperVoice::Plain);
    paper.addSpace(10);
    paper.addCentred(name, PaperVoice::Name);
    if (organisation != name)
        paper.addCentred(organisation, PaperVoice::Plain);
    paper.addSpace(10);
    paper.addCentred(writer.say(QT_TRANSLATE_NOOP("Report", "took part in")), PaperVoice::Plain);
    paper.addSpace(8);
    paper.addCentred(writer.text(event, e.name), PaperVoice::Strong);
    QStringList place{when, where};
    place.removeAll(QString());
    paper.addCentred(place.join(u" · "_s), PaperVoice::Plain);
    paper.addSpace(30);
    const QString organiser = writer.shown(event, e.organiser);
    const QString day = formatDate(*PartialDate::fromDay(writer.request().now.date()), writer.language());
    paper.addSignatures({writer.say(QT_TRANSLATE_NOOP("Report", "Date: %1")).arg(day),
                         organiser.isEmpty()
                             ? writer.say(QT_TRANSLATE_NOOP("Report", "For the organiser"))
                             : writer.say(QT_TRANSLATE_NOOP("Report", "For %1")).arg(organiser)});
}

/// Who gets a certificate: who was there.
bool wasPresent(const Record &participation)
{
    return participation.get(Participation::type().presence) == Presence::Present;
}

Error nobodyPresent(const Wording &wording)
{
    return {.kind = Error::Kind::Invalid,
            .what = wording.text("Report", QT_TRANSLATE_NOOP("Report", "Nobody is marked as present.")),
            .why = {},
            .remedy = wording.text("Report",
                                   QT_TRANSLATE_NOOP("Report", "Certificates go to those who were present: "
                                                               "mark them in the event's participants."))};
}

Result<QByteArray> writeCertificates(const ReportJob &job)
{
    EventWriter writer(job, QT_TRANSLATE_NOOP("Report", "Certificates of attendance"));
    bool isFirst = true;
    for (const Record &participation : writer.participants()) {
        if (!wasPresent(participation))
            continue;
        if (!std::exchange(isFirst, false))
            writer.paper().addPageBreak();
        writeCertificate(writer, job.subject, participation);
    }
    if (isFirst)
        return nobodyPresent(writer.wording());
    return writer.finish();
}

Result<QByteArray> writeOneCertificate(const ReportJob &job)
{
    const RecordId id = job.subject.get(Participation::type().event);
    const auto event = job.data.store.find(Event::type(), id);
    if (!event)
        return event.error();
    if (!*event || !wasPresent(job.subject))
        return nobodyPresent(job.data.wording);
    const ReportJob about{.report = job.report, .request = job.request, .data = job.data, .subject = **event};
    EventWriter writer(about, QT_TRANSLATE_NOOP("Report", "Certificate of attendance"));
    writeCertificate(writer, **event, job.subject);
    return writer.finish();
}

} // namespace

Report signInReport()
{
    return {.code = "sign-in",
            .title = QT_TRANSLATE_NOOP("Report", "Sign-in sheet"),
            .about = QT_TRANSLATE_NOOP(
                "Report", "The participants of one event by name, with room to sign and blank rows."),
            .subject = &Event::type(),
            .columns = {{"organisation", QT_TRANSLATE_NOOP("Report", "Organisation")},
                        {"role", QT_TRANSLATE_NOOP("Report", "Role"), false},
                        {"email", QT_TRANSLATE_NOOP("Report", "E-mail"), false},
                        {"consent", QT_TRANSLATE_NOOP("Report", "Photos")},
                        {"signature", QT_TRANSLATE_NOOP("Report", "Signature")}},
            .usesBlankRows = true,
            .write = [](const ReportJob &job) { return SignInWriter(job).write(); }};
}

Report badgesReport()
{
    return {.code = "badges",
            .title = QT_TRANSLATE_NOOP("Report", "Name badges on A4"),
            .about = QT_TRANSLATE_NOOP("Report", "A badge for each participant, ten on a sheet, to cut."),
            .subject = &Event::type(),
            .cardSheet = QSizeF(595, 842),
            .write = [](const ReportJob &job) {
                return writeBadges(job, {.columns = 2, .rows = 5, .card = badge});
            }};
}

Report badgeCardsReport()
{
    return {.code = "badge-cards",
            .title = QT_TRANSLATE_NOOP("Report", "Name badges, one a page"),
            .about = QT_TRANSLATE_NOOP(
                "Report", "A badge for each participant on a page of its own, for a card printer."),
            .subject = &Event::type(),
            .cardSheet = badge,
            .write = [](const ReportJob &job) {
                return writeBadges(job, {.columns = 1, .rows = 1, .card = badge});
            }};
}

Report certificatesReport()
{
    return {.code = "certificates",
            .title = QT_TRANSLATE_NOOP("Report", "Certificates of attendance"),
            .about = QT_TRANSLATE_NOOP("Report", "A page for each participant who was present at one event."),
            .subject = &Event::type(),
            .turn = PaperTurn::Landscape,
            .isForHanding = true,
            .write = writeCertificates};
}

Report certificateReport()
{
    return {.code = "certificate",
            .title = QT_TRANSLATE_NOOP("Report", "Certificate of attendance"),
            .about = QT_TRANSLATE_NOOP("Report", "The certificate of one participant."),
            .subject = &Participation::type(),
            .turn = PaperTurn::Landscape,
            .isForHanding = true,
            .write = writeOneCertificate};
}

} // namespace klankbord
