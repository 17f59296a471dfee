// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/followuppanel.h"

#include "domain/quote.h"
#include "domain/recommendation.h"
#include "gui/linktreeview.h"
#include "gui/recordtableview.h"
#include "gui/relatedpanel.h"
#include "gui/stakes/evidencedialog.h"
#include "models/recordtablemodel.h"
#include "pagefixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Recommendation &type = Recommendation::type();

/// A project with four recommendations: done, overdue, open and parked, and its panel.
struct Shown {
    explicit Shown(PageFixture &pages)
        : fixture(pages), project(pages.addProject(u"ALFA"_s)), panel({&type, &type.project}, pages.context())
    {
        const QDate today = QDate::currentDate();
        add(u"Done"_s, RecommendationStatus::Done, today.addDays(-9));
        add(u"Overdue"_s, RecommendationStatus::InProgress, today.addDays(-1));
        add(u"Open"_s, RecommendationStatus::Proposed, today.addDays(30));
        add(u"Parked"_s, RecommendationStatus::Parked, today.addDays(-9));
        panel.resize(800, 700);
        panel.setRecord(project);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
        QCoreApplication::processEvents();
    }
    void add(const QString &text, RecommendationStatus status, const QDate &due) const
    {
        Record finding(Finding::type());
        finding.set(Finding::type().text, {u"Bevinding "_s + text, u"Finding "_s + text});
        const Record behind = fixture.add(finding);
        Record record(type);
        record.set(type.text, {text, text});
        record.set(type.project, project.id);
        record.set(type.status, status);
        record.set(type.due, PartialDate::fromDay(due));
        record.set(type.findings, {behind.id});
        fixture.add(record);
    }
    RecordTableModel &rows() const { return panel.list().table()->records(); }
    void show(int entry) const
    {
        auto *shown = panel.findChild<QComboBox *>(u"shownRecommendations"_s);
        shown->setCurrentIndex(entry);
        Q_EMIT shown->activated(entry);
        QCoreApplication::processEvents();
    }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < rows().rowCount(); ++row)
            all.append(rows().recordAt(row).get(type.text).nl);
        all.sort();
        return all;
    }
    QString summary() const { return panel.findChild<QLabel *>(u"followUpSummary"_s)->text(); }

    PageFixture &fixture;
    Record project;
    FollowUpPanel panel;
};

/// Does @p act with the dialog that is about to open.
void inDialog(const std::function<void(EvidenceDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        if (auto *dialog = qobject_cast<EvidenceDialog *>(QApplication::activeModalWidget()))
            act(*dialog);
    });
}

} // namespace

/// What became of the recommendations.
class TestFollowUpPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsUp()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QCOMPARE(shown.summary(), u"4 recommendations · 1 done · 2 open · 1 overdue"_s);
        QCOMPARE(shown.panel.countFor(shown.project), 4);
    }
    void showsWhatIsAskedFor_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("all") << 0 << QStringList{u"Done"_s, u"Open"_s, u"Overdue"_s, u"Parked"_s};
        QTest::newRow("open") << 1 << QStringList{u"Open"_s, u"Overdue"_s};
        QTest::newRow("overdue") << 2 << QStringList{u"Overdue"_s};
        QTest::newRow("done") << 3 << QStringList{u"Done"_s};
    }
    void showsWhatIsAskedFor()
    {
        QFETCH(int, entry);
        PageFixture fixture;
        const Shown shown(fixture);
        shown.show(entry);
        QTEST(shown.texts(), "texts");
    }
    void whatBecameOfThemComesFirst()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QList<const FieldInfo *> first;
        for (const int column : shown.panel.list().table()->visibleColumns().mid(0, 4))
            first.append(&shown.rows().fieldAt(column));
        const QList<const FieldInfo *> wanted{&type.text, &type.status, &type.due, &type.progress};
        QCOMPARE(first, wanted);
        // The project is the page's own.
        QVERIFY(!shown.panel.list().table()->visibleColumns().contains(shown.rows().columnOf(type.project)));
    }
    void tellsHowLateEachIs()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QStringList late;
        for (int row = 0; row < shown.rows().rowCount(); ++row) {
            const QModelIndex due = shown.rows().index(row, shown.rows().columnOf(type.due));
            const QString text = due.data(RecordTableModel::LateRole).toString();
            if (!text.isEmpty())
                late.append(shown.rows().recordAt(row).get(type.text).nl + u": " + text);
            QVERIFY(due.data(Qt::AccessibleTextRole).toString().endsWith(text));
            const QModelIndex status = due.siblingAtColumn(shown.rows().columnOf(type.status));
            QVERIFY(status.data(RecordTableModel::LateRole).toString().isEmpty());
        }
        QCOMPARE(late, QStringList{u"Overdue: 1 day late"_s});
    }
    void aStatusIsChangedInPlace()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.show(2);
        RecordTableModel &rows = shown.rows();
        QVERIFY(rows.setData(rows.index(0, rows.columnOf(type.status)), u"Done"_s));
        QCoreApplication::processEvents();
        QCOMPARE(shown.summary(), u"4 recommendations · 2 done · 1 open · 0 overdue"_s);
        QVERIFY(shown.texts().isEmpty());
        QVERIFY(fixture.session().undo());
        QCoreApplication::processEvents();
        QCOMPARE(shown.summary(), u"4 recommendations · 1 done · 2 open · 1 overdue"_s);
        QCOMPARE(shown.texts(), QStringList{u"Overdue"_s});
    }
    void tellsTheEvidenceBehindIt()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.show(2);
        auto *view = shown.panel.findChild<LinkTreeView *>(u"threadView"_s);
        QVERIFY(!view->isVisible());
        shown.panel.list().table()->selectRecord(shown.rows().idAt(0));
        QCoreApplication::processEvents();
        QVERIFY(view->isVisible());
        const QModelIndexList found =
            view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"Finding Overdue"_s, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.first()).center());
        QCOMPARE(opened.size(), 1);
    }
    void saysWhatIsMissingBehindIt()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        const auto *gaps = shown.panel.findChild<QLabel *>(u"evidenceGaps"_s);
        shown.show(2);
        const RecordId id = shown.rows().idAt(0);
        shown.panel.list().table()->selectRecord(id);
        QCoreApplication::processEvents();
        QCOMPARE(gaps->text(), u"No quote is behind it yet."_s);
        Record quote(Quote::type());
        quote.set(Quote::type().text, u"We did it ourselves"_s);
        quote.set(Quote::type().attribution, Attribution::Anonymous);
        const Record asked = fixture.add(quote);
        const auto change = [&](auto edit) {
            const Record before = **fixture.session().store().find(type, id);
            Record after = before;
            edit(after);
            QVERIFY(fixture.session().commit(ChangeSet::editing(before, after)));
            QCoreApplication::processEvents();
        };
        change([&](Record &record) { record.set(type.quotes, {asked.id}); });
        QCOMPARE(gaps->text(), u"1 quote behind it may not be printed yet."_s);
        Record approved = asked;
        approved.set(Quote::type().approval, Approval::Approved);
        QVERIFY(fixture.session().commit(ChangeSet::editing(asked, approved)));
        QCoreApplication::processEvents();
        QVERIFY(!gaps->isVisible());
        change([](Record &record) {
            record.set(type.quotes, {});
            record.set(type.findings, {});
        });
        QVERIFY(gaps->text().startsWith(u"Nothing is behind it yet"_s));
    }
    void evidenceIsTicked()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        Record near(Finding::type());
        near.set(Finding::type().text, {u"Uit dit project"_s, u"Of this project"_s});
        near.set(Finding::type().project, shown.project.id);
        near.set(Finding::type().kind, FindingKind::Tip);
        near = fixture.add(near);
        Record far(Event::type());
        far.set(Event::type().name, {u"Verre bijeenkomst"_s, u"Far meeting"_s});
        far = fixture.add(far);
        shown.show(2);
        const RecordId id = shown.rows().idAt(0);
        shown.panel.list().table()->selectRecord(id);
        QCoreApplication::processEvents();
        const Record before = **fixture.session().store().find(type, id);
        const RecordId named = before.get(type.findings).first();
        QStringList offered;
        QString ticked;
        inDialog([&](EvidenceDialog &dialog) {
            auto *choices = dialog.findChild<QTreeWidget *>(u"choices"_s);
            auto *words = dialog.findChild<QLineEdit *>(u"words"_s);
            const QTreeWidgetItem *findings = choices->topLevelItem(0);
            for (int line = 0; line < findings->childCount(); ++line)
                offered.append(findings->child(line)->text(0) + u'/' + findings->child(line)->text(1));
            findings->child(0)->setCheckState(0, Qt::Unchecked);
            choices->setFocus();
            choices->setCurrentItem(findings->child(1));
            QTest::keyClick(choices, Qt::Key_Space);
            QTest::keyClicks(words, u"verre"_s);
            const QTreeWidgetItem *events = choices->topLevelItem(2);
            offered.append(events->child(0)->text(0));
            events->child(0)->setCheckState(0, Qt::Checked);
            ticked = dialog.findChild<QLabel *>(u"ticked"_s)->text();
            QTest::keyClick(words, Qt::Key_Return);
        });
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"chooseEvidence"_s), Qt::LeftButton);
        QCOMPARE(offered, (QStringList{u"Finding Overdue/"_s, u"Of this project/Tip"_s, u"Far meeting"_s}));
        QCOMPARE(ticked, u"2 chosen"_s);
        const Record after = **fixture.session().store().find(type, id);
        QCOMPARE(after.get(type.findings), QList{near.id});
        QCOMPARE(after.get(type.events), QList{far.id});
        QVERIFY(fixture.session().undo());
        QCOMPARE((**fixture.session().store().find(type, id)).get(type.findings), QList{named});
    }
    void evidenceStaysWhenCancelled()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.show(2);
        const RecordId id = shown.rows().idAt(0);
        shown.panel.list().table()->selectRecord(id);
        QCoreApplication::processEvents();
        const Record before = **fixture.session().store().find(type, id);
        bool wasOpen = false;
        inDialog([&](EvidenceDialog &dialog) {
            auto *choices = dialog.findChild<QTreeWidget *>(u"choices"_s);
            wasOpen = choices->topLevelItem(0)->child(0)->checkState(0) == Qt::Checked;
            choices->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"chooseEvidence"_s), Qt::LeftButton);
        QVERIFY(wasOpen);
        QCOMPARE(**fixture.session().store().find(type, id), before);
    }
    void evidenceGoesWithItsRow()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.show(2);
        shown.panel.list().table()->selectRecord(shown.rows().idAt(0));
        QCoreApplication::processEvents();
        auto *view = shown.panel.findChild<LinkTreeView *>(u"threadView"_s);
        QVERIFY(view->isVisible());
        shown.show(3);
        QVERIFY(!view->isVisible());
    }
    void followsTheLanguage()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        fixture.language().setLanguage(Language::Dutch);
        QCoreApplication::processEvents();
        QCOMPARE(shown.summary(), u"4 aanbevelingen · 1 klaar · 2 open · 1 te laat"_s);
    }
};

QTEST_MAIN(TestFollowUpPanel)
#include "tst_followuppanel.moc"
