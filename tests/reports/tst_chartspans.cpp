// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartspans.h"

#include "domain/membership.h"
#include "reports/chartexport.h"
#include "reports/chartscene.h"
#include "reports/charttable.h"
#include "reports/membershipchart.h"

#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Membership &type = Membership::type();
constexpr auto jan = RecordId(11);
constexpr auto velo = RecordId(21);
const QDate today(2015, 1, 15);

/// Titles of the few records that are here.
class Names final : public TitleSource
{
public:
    QString title(const RecordType &, RecordId id, const Wording &) const override
    {
        return id == jan ? u"Jan Peeters"_s : u"vzw Velo"_s;
    }
};

Record seat(int id, RecordId person, const QString &when, std::optional<MemberRole> role)
{
    Record record(type);
    record.id = RecordId(id);
    record.set(type.person, person);
    if (person == RecordId::None)
        record.set(type.organisation, velo);
    record.set(type.period, *periodFromIso(when));
    record.set(type.role, role);
    return record;
}

Chart chart(Language language = Language::English)
{
    Record group(Group::type());
    group.set(Group::type().name, {u"Stuurgroep"_s, u"Steering group"_s});
    return membershipChart(
        group,
        {seat(1, jan, u"2014-10/.."_s, MemberRole::Chair), seat(2, RecordId::None, u""_s, MemberRole::Lead),
         seat(3, jan, u"2012/2014-12"_s, MemberRole::Member), seat(4, jan, u"2010/2011"_s, std::nullopt)},
        today, Names(), Wording(language));
}

QStringList textsOf(const ChartScene &scene)
{
    QStringList texts;
    for (QGraphicsItem *item : scene.graphics().items(Qt::AscendingOrder)) {
        if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
            texts.append(text->text());
    }
    return texts;
}

const ChartMark *markOf(const ChartScene &scene, int id)
{
    for (const ChartMark &mark : scene.marks()) {
        if (mark.part.key.value<RecordId>() == RecordId(id))
            return &mark;
    }
    return nullptr;
}

} // namespace

/// Bars along a calendar: who sat in a group and when.
class ChartSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersComeByTheirStart()
    {
        const Chart shown = chart();
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.spans.size(), 4);
        // An open start comes first; then Jan's seats, one after another.
        QCOMPARE(shown.spans.at(0).label, u"vzw Velo"_s);
        QCOMPARE(shown.spans.at(1).key.value<RecordId>(), RecordId(4));
        QCOMPARE(shown.spans.at(2).key.value<RecordId>(), RecordId(3));
        QCOMPARE(shown.spans.at(3).note, u"Chair"_s);
        QCOMPARE(shown.title, u"Members today: 2 of 2"_s);
        QVERIFY(!shown.footnote.isEmpty());
    }

    void spansThatShareADayStandUnderEachOther() { QCOMPARE(lanesOf(chart()), (QList<int>{0, 0, 0, 1})); }

    void theCalendarHoldsAllDaysAndToday()
    {
        const SpanRange range = rangeOf(chart());
        QVERIFY(range.first < QDate(2010, 1, 1));
        QVERIFY(range.last > today);
        Chart unknown = chart();
        unknown.spans = {unknown.spans.first()};
        QVERIFY(rangeOf(unknown).days() >= 360);
        QVERIFY(rangeOf(unknown).first < today && today < rangeOf(unknown).last);
    }

    void everyBarIsDrawnWithItsRole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(320, 240);
        QTest::newRow("panel") << QSize(560, 300);
        QTest::newRow("large") << QSize(1600, 700);
    }

    void everyBarIsDrawnWithItsRole()
    {
        QFETCH(QSize, size);
        const ChartScene scene(chart(), {}, size);
        QCOMPARE(scene.marks().size(), 4);
        for (const ChartMark &mark : scene.marks()) {
            QVERIFY(!mark.shape.isEmpty());
            QVERIFY(QRectF(QPointF(), scene.size()).contains(mark.shape.boundingRect()));
            QCOMPARE(scene.markAt(mark.shape.boundingRect().center()), &mark - scene.marks().constData());
        }
        const QRectF member = markOf(scene, 3)->shape.boundingRect();
        const QRectF chair = markOf(scene, 1)->shape.boundingRect();
        const QRectF before = markOf(scene, 4)->shape.boundingRect();
        QVERIFY(before.right() <= member.left() + 1);
        QVERIFY(chair.top() >= member.bottom());     // they share three months
        QVERIFY(chair.right() > member.right() + 5); // open: to the edge
        QVERIFY(textsOf(scene).contains(u"today"_s));
        QVERIFY(textsOf(scene).contains(u"Jan Peeters"_s) || size.width() < 400);
        QVERIFY(textsOf(scene).contains(u"Lead"_s));
    }

    void aRoleBesideTheEdgeStandsInFrontOfItsBar()
    {
        Chart late = chart();
        late.spans = {late.spans.last()};
        late.spans.first().period = *periodFromIso(u"2014-12-20/2014-12-30");
        late.spans.first().note = u"Secretary"_s;
        late.spans.append(late.spans.first());
        late.spans.last().row = u"other"_s;
        late.spans.last().period = *periodFromIso(u"1990/1991");
        const ChartScene scene(late, {}, QSizeF(500, 300));
        QCOMPARE(textsOf(scene).count(u"Secretary"_s), 2);
    }

    void aMarkSaysWhoAndWhen()
    {
        const ChartScene scene(chart(), {}, QSizeF(800, 400));
        QCOMPARE(markOf(scene, 1)->text(), u"Jan Peeters, Chair: from October 2014"_s);
        QCOMPARE(markOf(scene, 2)->text(), u"vzw Velo, Lead: not specified"_s);
        QCOMPARE(markOf(scene, 4)->text(), u"Jan Peeters: 2010 – 2011"_s);
        QVERIFY(markOf(scene, 2)->part.isUnspecified);
    }

    void theTableHasARowForEachSpan()
    {
        const ChartTable table = chartTable(chart());
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.headers.size(), 3);
        QCOMPARE(table.rows.last().cells,
                 (QStringList{u"Jan Peeters"_s, u"Chair"_s, u"from October 2014"_s}));
        QCOMPARE(table.rows.last().part.key.value<RecordId>(), RecordId(1));
        QVERIFY(chartDescription(chart()).contains(u"Jan Peeters, Chair: from October 2014"_s));
    }

    void datesFollowTheLanguage()
    {
        QVERIFY(chartDescription(chart(Language::Dutch)).contains(u"vanaf oktober 2014"_s));
    }

    void thePictureIsOfShapesAndText()
    {
        const QByteArray svg = chartSvg(chart(), {}, QSize(800, 400));
        QVERIFY(svg.contains("Jan Peeters"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!chartImage(chart(), {}, QSize(400, 300)).isNull());
    }

    void withoutMembersThereIsNothingToDraw()
    {
        const Chart none =
            membershipChart(Record(Group::type()), {}, today, Names(), Wording(Language::English));
        QVERIFY(none.isEmpty());
        QCOMPARE(ChartScene(none, {}, QSizeF(400, 300)).marks().size(), 0);
    }
};

QTEST_MAIN(ChartSpansTest)
#include "tst_chartspans.moc"
