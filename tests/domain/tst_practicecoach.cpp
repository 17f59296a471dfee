// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/practicecoach.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = PracticeHint::Kind;

const GoodPractice &type = GoodPractice::type();
const Wording english(Language::English);

/// A practice with nothing to add: only the optional sections are empty.
Record complete()
{
    const auto both = [](const QString &text) { return LocalizedText{text, text}; };
    Record record(type);
    record.set(type.name, both(u"Jobcoach op de werkvloer"_s));
    record.set(type.summary, both(u"Wie werkt, leert."_s));
    record.set(type.owner, RecordId{1});
    record.set(type.place, u"Genk"_s);
    record.set(type.level, PracticeLevel::Local);
    record.set(type.period, Period{PartialDate::fromYear(2019), std::nullopt});
    record.set(type.themes, {RecordId{2}});
    record.set(type.about, both(u"Zo gaat het."_s));
    record.set(type.resources, both(u"Twee mensen."_s));
    record.set(type.evidence, both(u"120 mensen vonden werk."_s));
    record.set(type.difficulties, both(u"Tijd."_s));
    record.set(type.potential, both(u"Overal."_s));
    record.set(type.contact, RecordId{3});
    return record;
}

using Edit = void (*)(Record &);

} // namespace

/// What the coach says about a good practice.
class PracticeCoachTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hints_data();
    void hints();
    void progressCounts();
    void anOptionalSectionCountsOnceBegun();
    void everyHintIsASentence();
    void everySectionStandsOnce();
    void nextSteps_data();
    void nextSteps();
    void whoGoesBackTakesLaterStepsBack();
};

void PracticeCoachTest::hints_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QList<PracticeHint>>("expected");
    const auto row = [](const char *name, Edit edit, const QList<PracticeHint> &expected) {
        QTest::newRow(name) << edit << expected;
    };
    const auto dutch = Language::Dutch;
    row("nothing", [](Record &) {}, {});
    row("no owner", [](Record &r) { r.set(type.owner, RecordId::None); }, {{Kind::Missing, &type.owner}});
    row("no place", [](Record &r) { r.set(type.place, {}); }, {{Kind::Missing, &type.country}});
    row("a region is a place",
        [](Record &r) {
            r.set(type.place, {});
            r.set(type.nuts, u"BE22"_s);
        },
        {});
    row("another place than the owner's", [](Record &r) { r.set(type.place, u"Palermo"_s); }, {});
    row("no period", [](Record &r) { r.set(type.period, {}); }, {{Kind::Missing, &type.period}});
    row("ongoing is a period",
        [](Record &r) {
            r.set(type.period, {});
            r.set(type.ongoing, true);
        },
        {});
    row("no level", [](Record &r) { r.set(type.level, std::nullopt); }, {{Kind::Missing, &type.level}});
    row("no themes", [](Record &r) { r.set(type.themes, {}); }, {{Kind::Missing, &type.themes}});
    row("no contact", [](Record &r) { r.set(type.contact, RecordId::None); },
        {{Kind::Missing, &type.contact}});
    row("no translation",
        [](Record &r) {
            r.set(type.about, {u"Zo gaat het."_s, {}});
        },
        {{Kind::MissingTranslation, &type.about, Language::English}});
    row("no original",
        [](Record &r) {
            r.set(type.about, {{}, u"This way."_s});
        },
        {{Kind::MissingTranslation, &type.about, dutch}});
    row("no text", [](Record &r) { r.set(type.potential, {}); }, {{Kind::Missing, &type.potential}});
    row("evidence without a figure",
        [](Record &r) {
            r.set(type.evidence, {u"Veel mensen vonden werk."_s, u"120 people"_s});
        },
        {{Kind::NoFigure, &type.evidence, dutch}});
    row("at the limit", [](Record &r) { r.set(type.summary, {QString(160, u'a'), u"b"_s}); }, {});
    row("over the limit",
        [](Record &r) {
            r.set(type.summary, {QString(161, u'a'), u"b"_s});
        },
        {{Kind::TooLong, &type.summary, dutch}});
    row("an expert without a name",
        [](Record &r) {
            r.set(type.opinion, {u"Sterk."_s, u"Strong."_s});
        },
        {{Kind::Missing, &type.expert}});
    row("a web address is enough", [](Record &r) { r.set(type.url, u"https://example.eu"_s); }, {});
}

void PracticeCoachTest::hints()
{
    QFETCH(const Edit, edit);
    QFETCH(const QList<PracticeHint>, expected);
    Record record = complete();
    edit(record);
    QCOMPARE(practiceHints(record), expected);
}

void PracticeCoachTest::progressCounts()
{
    Record record = complete();
    QCOMPARE(practiceProgress(record), (PracticeProgress{9, 9, 0, 0}));
    record.set(type.about, {u"Zo gaat het."_s, {}});
    record.set(type.potential, {u"Overal."_s, {}});
    QCOMPARE(practiceProgress(record), (PracticeProgress{9, 7, 0, 2}));
    QCOMPARE(practiceProgress(record).text(english), u"7 of 9 sections; English misses 2"_s);
    QCOMPARE(practiceProgress(Record(type)), (PracticeProgress{9, 0, 0, 0}));
}

void PracticeCoachTest::anOptionalSectionCountsOnceBegun()
{
    Record record = complete();
    record.set(type.opinion, {u"Sterk."_s, {}});
    QCOMPARE(practiceProgress(record), (PracticeProgress{10, 9, 0, 1}));
}

void PracticeCoachTest::everyHintIsASentence()
{
    Record record = complete();
    record.set(type.summary, {QString(1'200, u'a'), u"b"_s});
    record.set(type.evidence, {u"Veel."_s, {}});
    QStringList sentences;
    const QList<PracticeHint> hints = practiceHints(record);
    for (const PracticeHint &hint : hints)
        sentences.append(hint.text(record, english));
    QCOMPARE(sentences,
             (QStringList{
                 u"Summary: the text in Dutch is 1,040 signs too long."_s,
                 u"Evidence of success: the text in Dutch has no figure. How many, how much, since when?"_s,
                 u"Evidence of success: the text in English is missing."_s,
             }));
}

void PracticeCoachTest::everySectionStandsOnce()
{
    QList<const FieldInfo *> seen;
    for (const PracticeSection &section : practiceSections()) {
        QVERIFY(!section.titleText(english).isEmpty());
        for (const FieldInfo *field : section.fields) {
            QVERIFY2(!seen.contains(field), field->name().data());
            seen.append(field);
        }
    }
    for (const FieldInfo *field : type.fields())
        QVERIFY2(!type.limitOf(*field) || seen.contains(field), field->name().data());
}

void PracticeCoachTest::nextSteps_data()
{
    using Status = PracticeStatus;
    QTest::addColumn<Status>("status");
    QTest::addColumn<QList<Status>>("next");
    QTest::newRow("draft") << Status::Draft << QList{Status::Submitted};
    QTest::newRow("submitted") << Status::Submitted
                               << QList{Status::Approved, Status::InformationRequested, Status::Declined};
    QTest::newRow("asked back") << Status::InformationRequested << QList{Status::Submitted, Status::Declined};
    QTest::newRow("approved") << Status::Approved
                              << QList{Status::Validated, Status::InformationRequested, Status::Declined};
    QTest::newRow("validated") << Status::Validated << QList<Status>();
    QTest::newRow("declined") << Status::Declined << QList{Status::Draft};
}

void PracticeCoachTest::nextSteps()
{
    QFETCH(const PracticeStatus, status);
    QFETCH(const QList<PracticeStatus>, next);
    QCOMPARE(nextPracticeSteps(status), next);
}

void PracticeCoachTest::whoGoesBackTakesLaterStepsBack()
{
    using Status = PracticeStatus;
    const auto stepsAfter = [](const QList<Status> &moves) {
        QList<PracticeStep> steps;
        for (const Status status : moves)
            steps.append({status, {}});
        QList<Status> standing;
        for (const PracticeStep &step : standingSteps(steps))
            standing.append(step.status);
        return standing;
    };
    QCOMPARE(stepsAfter({Status::Draft, Status::Submitted, Status::Approved}),
             (QList{Status::Draft, Status::Submitted, Status::Approved}));
    QCOMPARE(stepsAfter({Status::Draft, Status::Submitted, Status::InformationRequested, Status::Submitted}),
             (QList{Status::Draft, Status::Submitted}));
    QCOMPARE(stepsAfter({Status::Draft, Status::Submitted, Status::Draft}), QList{Status::Draft});
    QCOMPARE(stepsAfter({Status::Draft, Status::Submitted, Status::Declined}),
             (QList{Status::Draft, Status::Submitted, Status::Declined}));
}

QTEST_APPLESS_MAIN(PracticeCoachTest)
#include "tst_practicecoach.moc"
