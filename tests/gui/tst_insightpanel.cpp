// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/insightpanel.h"

#include "groupsamples.h"
#include "gui/askinsightsdialog.h"
#include "gui/chip.h"
#include "gui/emptystate.h"
#include "gui/relatedpanel.h"
#include "models/insightlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Insight &insight = Insight::type();

enum class Asked { Nothing, Both };

/// The panel on the expert group.
struct ShownInsights {
    explicit ShownInsights(PageFixture &fixture, Asked asked = Asked::Both)
        : fixture(fixture), sample(fixture), panel(fixture.context())
    {
        if (asked == Asked::Both) {
            fixture.write(asking({sample.first, sample.second}, sample.experts.id));
            sample.first = fixture.found(insight, sample.first.id);
            sample.second = fixture.found(insight, sample.second.id);
        }
        panel.setRecord(sample.experts);
        showPanel(panel);
    }

    QListView *view() const { return panel.findChild<QListView *>(u"insights"_s); }
    QPushButton *button(const QString &verdict) const
    {
        return panel.findChild<QPushButton *>(u"verdict_"_s + verdict);
    }
    QString count(const QString &verdict) const
    {
        return panel.findChild<Chip *>(u"count_"_s + verdict)->word();
    }
    void choose(int row) const
    {
        view()->setFocus();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->visualRect(view()->model()->index(row, 0)).center());
    }
    Record now(const Record &record) const { return fixture.found(insight, record.id); }

    PageFixture &fixture;
    GroupSample sample;
    InsightPanel panel;
};

/// Does @p act with the dialog that is about to open.
void inDialog(const std::function<void(AskInsightsDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<AskInsightsDialog *>(QApplication::activeModalWidget());
        if (dialog)
            act(*dialog);
    });
}

} // namespace

/// What a group was asked to test.
class InsightPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsInsightsAndCounts()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture);
        QCOMPARE(shown.view()->model()->rowCount(), 2);
        QCOMPARE(shown.panel.countFor(shown.sample.experts), 2);
        QCOMPARE(shown.count(u"open"_s), u"Open: 2"_s);
        QCOMPARE(shown.count(u"confirmed"_s), u"Confirmed: 0"_s);
        QVERIFY(!shown.button(u"confirmed"_s)->isEnabled()); // nothing is chosen
        QVERIFY(shown.view()->visualRect(shown.view()->model()->index(0, 0)).height() > 40);
    }

    void aKeyGivesTheVerdict_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("confirmed") << int(Qt::Key_2) << Verdict::Confirmed;
        QTest::newRow("adjusted") << int(Qt::Key_3) << Verdict::Adjusted;
        QTest::newRow("rejected") << int(Qt::Key_4) << Verdict::Rejected;
    }

    void aKeyGivesTheVerdict()
    {
        QFETCH(int, key);
        QFETCH(Verdict, verdict);
        PageFixture fixture;
        const ShownInsights shown(fixture);
        shown.choose(0);
        QTest::keyClick(shown.view(), Qt::Key(key));
        QCOMPARE(shown.now(shown.sample.first).get(insight.verdict), verdict);
        QCOMPARE(shown.now(shown.sample.first).get(insight.testedIn), RecordId::None);
        QCOMPARE(shown.now(shown.sample.second), shown.sample.second);
        QTRY_COMPARE(shown.count(u"open"_s), u"Open: 1"_s);
        QVERIFY(shown.view()->selectionModel()->isRowSelected(0)); // still chosen
        QTest::keyClick(shown.view(), Qt::Key_1);
        QCOMPARE(shown.now(shown.sample.first).get(insight.verdict), Verdict::Open);
        QVERIFY(fixture.session().undo());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.sample.first), shown.sample.first);
        QTRY_COMPARE(shown.count(u"open"_s), u"Open: 2"_s);
    }

    void aVerdictOnSeveralInAMeetingIsOneStep()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture);
        auto *meetings = shown.panel.findChild<QComboBox *>(u"meeting"_s);
        QCOMPARE(meetings->count(), 2);
        meetings->setFocus();
        QTest::keyClick(meetings, Qt::Key_Down);
        shown.choose(0);
        QTest::keyClick(shown.view(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(shown.button(u"confirmed"_s), Qt::LeftButton);
        for (const Record &each : {shown.sample.first, shown.sample.second}) {
            QCOMPARE(shown.now(each).get(insight.verdict), Verdict::Confirmed);
            QCOMPARE(shown.now(each).get(insight.testedIn), shown.sample.meeting.id);
        }
        QTRY_COMPARE(shown.count(u"confirmed"_s), u"Confirmed: 2"_s);
        QCOMPARE(meetings->currentIndex(), 1); // the meeting stays chosen
        QVERIFY(fixture.session().undo());
        QVERIFY(!fixture.session().canUndo());
        QCOMPARE(shown.now(shown.sample.first), shown.sample.first);
        QCOMPARE(shown.now(shown.sample.second), shown.sample.second);
    }

    void whatTheExpertsSaidIsStored()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture);
        auto *outcome = shown.panel.findChild<ValueEditor *>(u"outcome"_s);
        QVERIFY(!outcome->isEnabled());
        shown.choose(1);
        QVERIFY(outcome->isEnabled());
        QWidget *text = outcome->focusProxy();
        text->setFocus();
        QTest::keyClicks(text, u"Only with a coach"_s);
        shown.view()->setFocus();
        QCOMPARE(shown.now(shown.sample.second).get(insight.outcome).nl, u"Only with a coach"_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.sample.second), shown.sample.second);
    }

    void asksSeveralInOneStep()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture, Asked::Nothing);
        QVERIFY(shown.panel.findChild<EmptyState *>(u"nothingAsked"_s)->isVisible());
        bool wasOpen = false;
        inDialog([&wasOpen](AskInsightsDialog &dialog) {
            auto *list = dialog.findChild<QListWidget *>(u"choices"_s);
            auto *ask = dialog.findChild<QPushButton *>(u"ask"_s);
            wasOpen = list->count() == 2 && !ask->isEnabled();
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Space);
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_Space);
            QTest::mouseClick(ask, Qt::LeftButton);
        });
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"askGroup"_s), Qt::LeftButton);
        QVERIFY(wasOpen);
        QCOMPARE(shown.now(shown.sample.first).get(insight.askedOf), shown.sample.experts.id);
        QCOMPARE(shown.now(shown.sample.second).get(insight.askedOf), shown.sample.experts.id);
        QTRY_COMPARE(shown.view()->model()->rowCount(), 2);
        QVERIFY(fixture.session().undo());
        QVERIFY(!fixture.session().canUndo());
        QCOMPARE(shown.now(shown.sample.first), shown.sample.first);
        QCOMPARE(shown.now(shown.sample.second), shown.sample.second);
        QTRY_COMPARE(shown.view()->model()->rowCount(), 0);
    }

    void theDialogTicksWhatItsFilterShows()
    {
        PageFixture fixture;
        const GroupSample sample(fixture);
        AskInsightsDialog dialog({sample.first, sample.second}, fixture.context());
        showPanel(dialog);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"filter"_s), u"coaching"_s);
        dialog.findChild<QAbstractButton *>(u"all"_s)->click();
        QCOMPARE(dialog.chosen().size(), 1);
        QCOMPARE(dialog.chosen().first().id, sample.second.id);
        QCOMPARE(dialog.findChild<QPushButton *>(u"ask"_s)->text(), u"Ask (1)"_s);
        dialog.findChild<QAbstractButton *>(u"all"_s)->click();
        QVERIFY(dialog.chosen().isEmpty());
    }

    void theListIsOneClickAway()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture);
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"showList"_s), Qt::LeftButton);
        QVERIFY(shown.panel.findChild<RelatedPanel *>()->isVisible());
    }

    void opensAnInsight()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        shown.choose(0);
        QTest::keyClick(shown.view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), shown.sample.first.id);
    }

    void everyTextFollowsTheLanguage()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        const QStringList untranslated = untranslatedTexts(shown.panel);
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u" | "_s)));
        auto *meetings = shown.panel.findChild<QComboBox *>(u"meeting"_s);
        for (int row = 0; row < meetings->count(); ++row)
            QVERIFY(PseudoTranslator::isTranslated(meetings->itemText(row)));
        const QModelIndex first = shown.view()->model()->index(0, 0);
        QVERIFY(first.data(InsightList::ContextRole).toString().contains(u'«'));
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::processEvents();
        QCOMPARE(shown.count(u"open"_s), u"Open: 2"_s);
    }

    void readingAloneChangesNothing()
    {
        PageFixture fixture;
        const ShownInsights shown(fixture);
        ReadOnlySight sight(fixture);
        InsightPanel panel(sight.context());
        panel.setRecord(shown.sample.experts);
        showPanel(panel);
        auto *view = panel.findChild<QListView *>(u"insights"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_2);
        QCOMPARE(shown.now(shown.sample.first), shown.sample.first);
        QVERIFY(!panel.findChild<QPushButton *>(u"verdict_confirmed"_s)->isEnabled());
        QVERIFY(!panel.findChild<QPushButton *>(u"askGroup"_s)->isEnabled());
    }
};

QTEST_MAIN(InsightPanelTest)
#include "tst_insightpanel.moc"
