// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/relatedpanel.h"

#include "gui/deletedialog.h"
#include "gui/recordform.h"
#include "gui/recordside.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "models/recordtablemodel.h"
#include "pagefixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Partnership &partnership = Partnership::type();

RelatedRecords partners()
{
    return {&partnership, &partnership.project};
}

/// The partners of a project that has one.
struct ShownPanel {
    explicit ShownPanel(PageFixture &fixture)
        : project(fixture.addProject(u"ALFA"_s)),
          organisation(fixture.addOrganisation(u"Verso"_s)),
          panel(partners(), fixture.context())
    {
        fixture.addPartnership(project.id, organisation.id);
        fixture.addPartnership(fixture.addProject(u"BETA"_s).id, organisation.id);
        panel.resize(700, 400);
        panel.setRecord(project);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }
    int rows() const { return panel.table()->records().rowCount(); }
    RecordWindow *window() const
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<RecordWindow *>(each);
            if (window && window->isVisible())
                return window;
        }
        return nullptr;
    }

    Record project;
    Record organisation;
    RelatedPanel panel;
};

} // namespace

/// What hangs on a record.
class RelatedPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatRefersToTheRecord()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.panel.countFor(shown.project), 1);
        QVERIFY(shown.panel.table()->isColumnHidden(partnership.project.index()));
        QVERIFY(!shown.panel.table()->isColumnHidden(partnership.organisation.index()));
        shown.panel.setRecord(fixture.addProject(u"GAMMA"_s));
        QCOMPARE(shown.rows(), 0);
        QVERIFY(!shown.panel.table()->isVisible());
    }

    void addsOneThatRefersToIt()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        const Record second = fixture.addOrganisation(u"Stad Gent"_s);
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        RecordWindow *window = shown.window();
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
        RecordForm &form = window->side().form();
        QVERIFY(form.isDraft());
        QCOMPARE(form.edited().get(partnership.project), shown.project.id);
        auto *organisation = form.findChild<ValueEditor *>(u"organisation"_s)->findChild<QLineEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), organisation); // the first that is missing
        QTest::keyClicks(organisation, u"Stad Gent"_s);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape); // closes the offers only
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(window->isVisible());
        QTest::keyClick(organisation, Qt::Key_Return);
        QVERIFY(window->isVisible());
        auto *role = form.findChild<ValueEditor *>(u"role"_s)->findChild<QComboBox *>();
        QTest::keyClick(role, Qt::Key_Down);
        QCOMPARE(shown.rows(), 2);
        QVERIFY(!form.isDraft());
        window->close();
        QVERIFY(!shown.window());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.rows(), 1);
    }

    void asksBeforeADraftIsThrownAway()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        RecordWindow *window = shown.window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto *abbreviation =
            window->side().form().findChild<ValueEditor *>(u"abbreviation"_s)->findChild<QLineEdit *>();
        abbreviation->setFocus();
        QTest::keyClicks(abbreviation, u"SG"_s);
        bool wasAsked = false;
        QTimer::singleShot(0, qApp, [&wasAsked] {
            QWidget *question = QApplication::activeModalWidget();
            wasAsked = question && !qobject_cast<RecordWindow *>(question);
            if (wasAsked)
                QTest::keyClick(question, Qt::Key_Escape);
        });
        window->reject();
        QVERIFY(wasAsked);
        QVERIFY(window->isVisible());
        abbreviation->clear();
        window->reject();
        QVERIFY(!window->isVisible());
        QCOMPARE(shown.rows(), 1);
    }

    void opensAndDeletes()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        RecordTableView *table = shown.panel.table();
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->records().index(0, partnership.role.index())).center());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTimer::singleShot(0, qApp, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                QTest::mouseClick(dialog->findChild<QPushButton *>(u"deleteAlong"_s), Qt::LeftButton);
        });
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"delete"_s), Qt::LeftButton);
        QCOMPARE(shown.rows(), 0);
        QCOMPARE(fixture.count(partnership), 1);
    }

    void aWindowClosesWithItsRecord()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        RecordWindow::open(Organisation::type(), shown.organisation.id, fixture.context(), &shown.panel);
        QVERIFY(shown.window());
        QVERIFY(shown.window()->windowTitle().contains(u"Verso"_s));
        const auto changes =
            fixture.session().deletion({shown.organisation}, EditSession::DeletePolicy::DeleteAlong);
        QVERIFY(changes && fixture.session().commit(*changes));
        QVERIFY(!shown.window());
    }
};

QTEST_MAIN(RelatedPanelTest)
#include "tst_relatedpanel.moc"
