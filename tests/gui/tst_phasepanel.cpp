// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/phasepanel.h"

#include "domain/phase.h"
#include "gui/languageswitch.h"
#include "gui/messagebar.h"
#include "pagefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Phase &type = Phase::type();

Record phase(RecordId project, const QString &title, const QString &period)
{
    Record record(type);
    record.set(type.name, {title, title});
    record.set(type.project, project);
    record.set(type.period, periodFromIso(period).value());
    return record;
}

/// The phases of a project, of which none overlaps another.
struct ShownPhases {
    explicit ShownPhases(PageFixture &fixture)
        : project(fixture.addProject(u"ALFA"_s)),
          regional(fixture.add(phase(project.id, u"Regional"_s, u"2014-10-14/2015-03-31"_s))),
          closing(fixture.add(phase(project.id, u"Closing"_s, u"2015-06-30/2015-06-30"_s))),
          panel({&type, &type.project}, fixture.context())
    {
        panel.setRecord(project);
        panel.show();
    }
    MessageBar &warning() const { return *panel.findChild<MessageBar *>(u"overlapWarning"_s); }

    Record project;
    Record regional;
    Record closing;
    PhasePanel panel;
};

} // namespace

/// The warning above phases that run at the same time.
class PhasePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isQuietWithoutAnOverlap()
    {
        PageFixture fixture;
        const ShownPhases shown(fixture);
        QVERIFY(!shown.warning().isShowing());
        QCOMPARE(shown.panel.countFor(shown.project), 2);
    }

    void warnsAndLetsItStand()
    {
        PageFixture fixture;
        const ShownPhases shown(fixture);
        Record longer = shown.regional;
        longer.set(type.period, periodFromIso(u"2014-10-14/2015-06-30").value());
        QVERIFY(fixture.session().commit(ChangeSet::editing(shown.regional, longer)));
        QVERIFY(shown.warning().isVisible());
        QCOMPARE(shown.warning().kind(), MessageBar::Kind::Warning);
        QVERIFY(shown.warning().details().contains(u"“Regional” (14 Oct 2014 – 30 Jun 2015)"_s));
        QVERIFY(shown.warning().details().contains(u"“Closing” (30 Jun 2015)"_s));
        QCOMPARE(fixture.found(type, shown.regional.id).get(type.period), longer.get(type.period));
        fixture.language().setLanguage(Language::Dutch);
        QTRY_VERIFY(shown.warning().details().contains(u"30 jun 2015"_s));
        QVERIFY(fixture.session().undo());
        QVERIFY(!shown.warning().isShowing());
        QCOMPARE(fixture.found(type, shown.regional.id), shown.regional);
    }

    void followsTheOtherProject()
    {
        PageFixture fixture;
        ShownPhases shown(fixture);
        fixture.add(phase(shown.project.id, u"Same time"_s, u"2015-01/2015-02"_s));
        QVERIFY(shown.warning().isShowing());
        shown.panel.setRecord(fixture.addProject(u"BETA"_s));
        QVERIFY(!shown.warning().isShowing());
    }
};

QTEST_MAIN(PhasePanelTest)
#include "tst_phasepanel.moc"
