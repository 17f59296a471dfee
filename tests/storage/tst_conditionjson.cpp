// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditionjson.h"

#include "base/language.h"
#include "domain/partnership.h"

#include <QJsonDocument>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;
using Test = Condition::Test;

namespace
{

const Wording english(Language::English);
const Project &project = Project::type();
const Partnership &partnership = Partnership::type();

QVariant day(const QString &iso)
{
    return QVariant::fromValue(*PartialDate::fromIso(iso));
}

} // namespace

Q_DECLARE_METATYPE(klankbord::Condition)

/// A filter is the same after it was kept.
class TestConditionJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAgain_data()
    {
        QTest::addColumn<Condition>("condition");
        const Condition running{&project.status, Test::AnyOf, {project.status.pack(ProjectStatus::Running)}};
        const Condition lead{&partnership.role, Test::NoneOf, {partnership.role.pack(PartnerRole::Lead)}};
        QTest::newRow("choice") << running;
        QTest::newRow("two choices") << Condition{
            &project.status,
            Test::NoneOf,
            {project.status.pack(ProjectStatus::Running), project.status.pack(ProjectStatus::Closed)}};
        QTest::newRow("empty") << Condition{&project.period, Test::IsEmpty, {}};
        QTest::newRow("not empty") << Condition{&project.themes, Test::IsNotEmpty, {}};
        QTest::newRow("during") << Condition{&project.period, Test::During, {day(u"2014"_s)}};
        QTest::newRow("before") << Condition{&project.period, Test::Before, {day(u"2014-10"_s)}};
        QTest::newRow("from") << Condition{&project.period, Test::From, {day(u"2014-10-03"_s)}};
        QTest::newRow("reference") << Condition{
            &project.lead, Test::AnyOf, {project.lead.pack(static_cast<RecordId>(1234567890123))}};
        QTest::newRow("reference in a list")
            << Condition{&project.themes, Test::AnyOf, {QVariant::fromValue(static_cast<RecordId>(77))}};
        QTest::newRow("amount") << Condition{
            &project.totalCost,
            Test::AtLeast,
            {project.totalCost.pack(Amount{.cents = 500, .currency = u"USD"_s})}};
        QTest::newRow("at most") << Condition{
            &project.totalCost, Test::AtMost, {project.totalCost.pack(Amount{.cents = -1})}};
        QTest::newRow("translation") << Condition{&project.summary, Test::LacksLanguage, {u"nl"_s}};
        QTest::newRow("words") << Condition{nullptr, Test::Words, {u"“naughty” \\ 'words'"_s}};
        QTest::newRow("none of") << Condition{nullptr, Test::NoPart, {}, {running}};
        QTest::newRow("groups in groups") << Condition{
            nullptr, Test::AnyPart, {}, {running, {nullptr, Test::AllParts, {}, {running, running}}}};
        QTest::newRow("related") << Condition{&partnership.project, Test::Related, {}, {lead}};
        QTest::newRow("related by our own field") << Condition{
            &project.programme, Test::Related, {}, {{&Programme::type().name, Test::IsNotEmpty, {}}}};
    }
    void isTheSameAgain()
    {
        QFETCH(const Condition, condition);
        const QByteArray kept = QJsonDocument(conditionsToJson({condition})).toJson();
        const auto read = conditionsFromJson(QJsonDocument::fromJson(kept).array(), project, english);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, QList{condition});
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("a field that is gone")
            << QByteArray(R"([{"test":"empty","field":"project.gone"}])") << u"project.gone"_s;
        QTest::newRow("a field of another type")
            << QByteArray(R"([{"test":"empty","field":"event.when"}])") << u"event.when"_s;
        QTest::newRow("a type that is gone")
            << QByteArray(R"([{"test":"empty","field":"gone.name"}])") << u"gone.name"_s;
        QTest::newRow("a way to compare")
            << QByteArray(R"([{"test":"sounds_like","field":"project.title"}])") << u"compares"_s;
        QTest::newRow("no field") << QByteArray(R"([{"test":"empty"}])") << u"which field"_s;
        QTest::newRow("related by no reference")
            << QByteArray(R"([{"test":"related","field":"project.title"}])") << u"which field"_s;
        QTest::newRow("not a date")
            << QByteArray(R"([{"test":"before","field":"project.period","values":["soon"]}])") << u"soon"_s;
        QTest::newRow("not an id") << QByteArray(
                                          R"([{"test":"any_of","field":"project.lead","values":["x"]}])")
                                   << u"x"_s;
        QByteArray deep = R"([{"test":"empty","field":"project.title"}])";
        for (int i = 0; i < 40; ++i)
            deep = R"([{"test":"all","parts":)" + deep + "}]";
        QTest::newRow("too deep") << deep << u"deep"_s;
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = conditionsFromJson(QJsonDocument::fromJson(json).array(), project, english);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().text().contains(says), qPrintable(read.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestConditionJson)
#include "tst_conditionjson.moc"
