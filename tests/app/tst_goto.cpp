// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/event.h"
#include "domain/organisation.h"
#include "domain/project.h"
#include "gui/goto/gotopopup.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "gui/sectionheading.h"
#include "models/gotolist.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

GotoPopup &popup(WindowFixture &on)
{
    return *on.window().findChild<GotoPopup *>();
}

QAbstractItemModel &answers(WindowFixture &on)
{
    return *popup(on).findChild<QListView *>(u"gotoView"_s)->model();
}

/// Opens it and types.
void type(WindowFixture &on, const QString &text)
{
    on.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(popup(on).isVisible());
    QTest::keyClicks(popup(on).findChild<QLineEdit *>(), text);
    WindowFixture::settle();
}

void key(WindowFixture &on, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(popup(on).findChild<QLineEdit *>(), key, modifiers);
    WindowFixture::settle();
}

QString first(WindowFixture &on)
{
    return answers(on).index(0, 0).data(Qt::AccessibleTextRole).toString();
}

QString shownTitle(WindowFixture &on)
{
    return on.page().findChild<SectionHeading *>(u"recordTitle"_s)->title();
}

} // namespace

/// A few letters lead to every record, place and command.
class TestGoto final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToARecordOfAnyType()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"tand"_s);
        QCOMPARE(first(on), u"TANDEM, Project"_s);
        key(on, Qt::Key_Return);
        QVERIFY(!popup(on).isVisible());
        QCOMPARE(on.view().currentPlace(), u"projects"_s);
        QCOMPARE(shownTitle(on), u"TANDEM"_s);
        type(on, u"herlinde"_s); // not what the title begins with
        QCOMPARE(first(on), u"Herlinde Smet, Person"_s);
        key(on, Qt::Key_Enter);
        QCOMPARE(on.view().currentPlace(), u"people"_s);
    }
    void goesToAPlaceInEitherLanguage()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"evenem"_s);
        QCOMPARE(first(on), u"Events, Place"_s);
        key(on, Qt::Key_Return);
        QCOMPARE(on.view().currentPlace(), u"events"_s);
        on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        type(on, u"proj"_s);
        QCOMPARE(first(on), u"Projecten, Plaats"_s);
        key(on, Qt::Key_Return);
        QCOMPARE(on.view().currentPlace(), u"projects"_s);
    }
    void runsACommand()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        type(on, u"new rec"_s);
        QCOMPARE(first(on).section(u", "_s, 0, 1), u"New record, Command"_s);
        QVERIFY(first(on).contains(u"Ctrl+N"_s));
        key(on, Qt::Key_Return);
        QCOMPARE(on.page().currentRecord(), RecordId::None);
        type(on, u"nederl"_s);
        QCOMPARE(answers(on).index(0, 0).data().toString(), u"Nederlands"_s);
        key(on, Qt::Key_Return);
        QCOMPARE(on.actions().dutch->isChecked(), true);
    }
    void whatCannotBeDoneIsNotThere()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"overview"_s); // where there is no table to paste in
        type(on, u"paste cells"_s);
        for (int row = 0; row < answers(on).rowCount(); ++row)
            QVERIFY(answers(on).index(row, 0).data(GotoList::WhatRole).toString() != u"Command"_s);
    }
    void commandsActWhereTheKeyboardWas()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        on.page().showRecord(on.page().model().idAt(0));
        on.page().table().setFocus();
        QWidget *before = QApplication::focusWidget();
        type(on, u"dialog"_s);
        QVERIFY(QApplication::focusWidget() != before);
        key(on, Qt::Key_Escape);
        QVERIFY(!popup(on).isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        type(on, u"copy cells"_s);
        key(on, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), before);
    }
    void theBestAnswerIsFirst()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"projects"_s); // a place, the same; then records
        QCOMPARE(first(on), u"Projects, Place"_s);
        key(on, Qt::Key_Escape);
        type(on, u"dia"_s);
        QCOMPARE(first(on), u"DIALOG, Project"_s);
        QVERIFY(answers(on).rowCount() > 1);
        QVERIFY(answers(on).rowCount() <= GotoList::most);
    }
    void marksWhatWasTyped()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"sme her"_s);
        QCOMPARE(answers(on).index(0, 0).data().toString(), u"Herlinde Smet"_s);
        const auto matches =
            answers(on).index(0, 0).data(GotoList::MatchesRole).value<QList<QPair<int, int>>>();
        QCOMPARE(matches, (QList<QPair<int, int>>{{0, 3}, {9, 3}}));
    }
    void keysChooseAmongTheAnswers()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"e"_s);
        const auto *view = popup(on).findChild<QListView *>(u"gotoView"_s);
        QCOMPARE(view->currentIndex().row(), 0);
        key(on, Qt::Key_Up);
        QCOMPARE(view->currentIndex().row(), 0);
        key(on, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), 1);
        key(on, Qt::Key_PageDown);
        QVERIFY(view->currentIndex().row() > 5);
        const QString title = view->currentIndex().data().toString();
        QVERIFY(!title.isEmpty());
        key(on, Qt::Key_PageUp);
        QVERIFY(view->currentIndex().row() < 5);
    }
    void aClickGoesThere()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"tandem"_s);
        auto *view = popup(on).findChild<QListView *>(u"gotoView"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->currentIndex()).center());
        WindowFixture::settle();
        QCOMPARE(shownTitle(on), u"TANDEM"_s);
    }
    void aRecordInItsOwnWindow()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"tandem"_s);
        key(on, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(on.view().currentPlace(), u"overview"_s);
        QVERIFY(on.view().findChild<RecordWindow *>());
    }
    void emptyShowsWhereOneWas()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"tandem"_s);
        key(on, Qt::Key_Return);
        type(on, u"dialog"_s);
        key(on, Qt::Key_Return);
        type(on, QString());
        QCOMPARE(answers(on).index(0, 0).data().toString(), u"DIALOG"_s);
        QCOMPARE(answers(on).index(1, 0).data().toString(), u"TANDEM"_s);
        QCOMPARE(answers(on).index(2, 0).data().toString(), u"Overview"_s);
    }
    void saysWhenNothingAnswers()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        type(on, u"xyzzy"_s);
        const auto *nothing = popup(on).findChild<QLabel *>(u"gotoNothing"_s);
        QVERIFY(nothing->isVisible());
        key(on, Qt::Key_Return); // leads nowhere, and stays
        QVERIFY(popup(on).isVisible());
        key(on, Qt::Key_Backspace);
        key(on, Qt::Key_Escape);
        QVERIFY(!popup(on).isVisible());
    }
    void withoutAWorkspaceThereAreCommands()
    {
        WindowFixture on;
        type(on, u"about"_s);
        QVERIFY(answers(on).rowCount() >= 2);
        QCOMPARE(answers(on).index(0, 0).data(GotoList::WhatRole).toString(), u"Command"_s);
        key(on, Qt::Key_Escape);
    }
};

QTEST_MAIN(TestGoto)
#include "tst_goto.moc"
