// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/project.h"
#include "gui/conditionbar.h"
#include "gui/recordtableview.h"
#include "gui/views/conditionedit.h"
#include "gui/views/filterbuilder.h"
#include "gui/views/filterdialog.h"
#include "gui/views/viewmenu.h"
#include "models/tableview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

QAction *entry(const QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// The menu above the table, as it is when it is opened.
QMenu &viewMenu(WindowFixture &on)
{
    QMenu *menu = on.page().findChild<ViewMenu *>()->menu();
    Q_EMIT menu->aboutToShow();
    return *menu;
}

void choose(WindowFixture &on, const QString &text)
{
    QAction *action = entry(viewMenu(on), text);
    QVERIFY2(action, qPrintable(text));
    action->trigger();
    WindowFixture::settle();
}

void saveAs(WindowFixture &on, const QString &name)
{
    WindowFixture::inDialog([name](QWidget &dialog) {
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"en"_s); // the window's language
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    choose(on, u"Save this view…"_s);
    on.window().activateWindow(); // as a desktop does when a dialog is gone
    WindowFixture::settle();
}

/// Chooses the entry of a box as a user does.
void pick(QComboBox &box, const QString &text)
{
    const int place = box.findText(text);
    QVERIFY2(place >= 0, qPrintable(text));
    box.setCurrentIndex(place);
    Q_EMIT box.activated(place);
}

QStringList acronyms(WindowFixture &on)
{
    QStringList all;
    const RecordTableModel &model = on.page().model();
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.recordAt(row).get(Project::type().acronym));
    return all;
}

QStringList viewsInSidebar(WindowFixture &on)
{
    QStringList labels;
    const QStringList all = on.view().shownPlaces();
    for (const QString &id : all) {
        if (id.startsWith(u"view:"_s))
            labels.append(on.view().sidebar().labelOf(id));
    }
    return labels;
}

} // namespace

/// Filters of several conditions, groups, and views that are kept under a name.
class TestViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsAFilter()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        WindowFixture::inDialog([](QWidget &widget) {
            auto &dialog = dynamic_cast<FilterDialog &>(widget);
            auto *builder = dialog.findChild<FilterBuilder *>();
            auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            const auto *sentence = dialog.findChild<QLabel *>(u"sentence"_s);
            const auto *found = dialog.findChild<QLabel *>(u"found"_s);
            QCOMPARE(sentence->text(), u"Projects."_s);
            QTest::mouseClick(builder->findChild<QToolButton *>(u"addCondition"_s), Qt::LeftButton);
            QVERIFY(!ok->isEnabled()); // nothing to compare with yet
            auto *edit = builder->findChild<ConditionEdit *>();
            pick(*edit->findChild<QComboBox *>(u"conditionField"_s), u"Status"_s);
            auto *value = edit->findChild<ValueEditor *>()->findChild<QComboBox *>();
            pick(*value, u"Closed"_s);
            QCOMPARE(sentence->text(), u"Projects for which Status is Closed."_s);
            QCOMPARE(found->text(), u"3 records found"_s);
            QTest::mouseClick(builder->findChild<QToolButton *>(u"addCondition"_s), Qt::LeftButton);
            edit = builder->findChildren<ConditionEdit *>().last();
            pick(*edit->findChild<QComboBox *>(u"conditionField"_s), u"Period"_s);
            pick(*edit->findChild<QComboBox *>(u"conditionTest"_s), u"is over before"_s);
            auto *line = edit->findChild<QLineEdit *>(u"conditionValue"_s);
            line->setText(u"soon"_s);
            QVERIFY(!ok->isEnabled());
            line->setText(u"2015"_s);
            QVERIFY(ok->isEnabled());
            QVERIFY2(sentence->text().endsWith(u"and Period is over before 2015."_s),
                     qPrintable(sentence->text()));
            QTest::mouseClick(ok, Qt::LeftButton);
        });
        choose(on, u"Filter…"_s);
        QCOMPARE(on.page().findChild<ConditionBar *>()->conditions().size(), 2);
        QVERIFY(!acronyms(on).contains(u"TANDEM"_s));
        QVERIFY(acronyms(on).size() < 3);
    }

    void asksForRelatedRecords()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        WindowFixture::inDialog([](QWidget &dialog) {
            auto *builder = dialog.findChild<FilterBuilder *>();
            QTest::mouseClick(builder->findChild<QToolButton *>(u"addRelated"_s), Qt::LeftButton);
            auto *relations = builder->findChild<QMenu *>(u"relations"_s);
            QVERIFY(relations);
            QAction *budgets = entry(*relations, u"Spending"_s);
            if (!budgets)
                budgets = entry(*relations, u"Reporting periods"_s);
            QVERIFY(budgets);
            budgets->trigger();
            relations->close();
            QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                              Qt::LeftButton);
        });
        choose(on, u"Filter…"_s);
        QCOMPARE(acronyms(on), QStringList{u"TANDEM"_s}); // the only one with reporting periods
    }

    void takesAConditionAway()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        const auto status = [](ProjectStatus one) {
            return Condition{
                &Project::type().status, Condition::Test::AnyOf, {Project::type().status.pack(one)}};
        };
        on.page().setConditions({status(ProjectStatus::Closed), status(ProjectStatus::Running)});
        QCOMPARE(acronyms(on).size(), 0);
        WindowFixture::inDialog([](QWidget &dialog) {
            auto *builder = dialog.findChild<FilterBuilder *>();
            QTest::mouseClick(builder->findChildren<QToolButton *>(u"removePart"_s).first(), Qt::LeftButton);
            WindowFixture::settle();
            QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                              Qt::LeftButton);
        });
        choose(on, u"Filter…"_s);
        QCOMPARE(acronyms(on), QStringList{u"TANDEM"_s});
        // And again as it was: cancelling keeps the filter.
        WindowFixture::inDialog([](QWidget &dialog) {
            QTest::mouseClick(dialog.findChild<QToolButton *>(u"removePart"_s), Qt::LeftButton);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        choose(on, u"Filter…"_s);
        QCOMPARE(acronyms(on), QStringList{u"TANDEM"_s});
    }

    void isRenamedInBothLanguages()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        saveAs(on, u"Mine"_s);
        WindowFixture::inDialog([](QWidget &dialog) {
            QCOMPARE(dialog.findChild<QLineEdit *>(u"en"_s)->text(), u"Mine"_s);
            dialog.findChild<QLineEdit *>(u"en"_s)->setText(u"Ours"_s);
            dialog.findChild<QLineEdit *>(u"nl"_s)->setText(u"De onze"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        entry(*viewMenu(on).findChild<QMenu *>(u"renameMenu"_s), u"Mine"_s)->trigger();
        on.window().activateWindow();
        WindowFixture::settle();
        QVERIFY(entry(viewMenu(on), u"Ours"_s));
        on.actions().dutch->trigger();
        QVERIFY(entry(viewMenu(on), u"De onze"_s));
        on.actions().english->trigger();
        on.actions().undo->trigger();
        WindowFixture::settle();
        QVERIFY(entry(viewMenu(on), u"Mine"_s));
    }

    void groupsStandTogether()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        QMenu *groups = viewMenu(on).findChild<QMenu *>(u"groupMenu"_s);
        QVERIFY(groups);
        entry(*groups, u"Status"_s)->trigger();
        WindowFixture::settle();
        const RecordTableModel &model = on.page().model();
        QCOMPARE(model.grouping(), static_cast<const FieldInfo *>(&Project::type().status));
        const int column = model.columnOf(Project::type().status);
        QCOMPARE(on.page().table().visibleColumns().first(), column);
        QString last = u"?"_s;
        QStringList seen;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString value = model.index(row, column).data(RecordTableModel::ValueRole).toString();
            const bool repeats = model.index(row, column).data(RecordTableModel::RepeatsRole).toBool();
            QCOMPARE(repeats, value == last);
            QCOMPARE(model.index(row, column).data().toString().isEmpty(), repeats);
            if (!repeats) {
                QVERIFY(!seen.contains(value));
                seen.append(value);
            }
            last = value;
        }
        QCOMPARE(seen.size(), 2);
        entry(*viewMenu(on).findChild<QMenu *>(u"groupMenu"_s), u"No groups"_s)->trigger();
        QVERIFY(!model.grouping());
    }

    void aViewIsKeptForEverybody()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        const Project &type = Project::type();
        on.page().setView({.conditions = {{&type.status,
                                           Condition::Test::AnyOf,
                                           {type.status.pack(ProjectStatus::Closed)}}},
                           .words = u"netwerk"_s,
                           .columns = {&type.acronym, &type.period},
                           .order = {{&type.period, Qt::DescendingOrder}},
                           .grouping = nullptr});
        WindowFixture::settle();
        const QStringList shown = acronyms(on);
        QVERIFY(!shown.isEmpty());
        saveAs(on, u"Closed & networked"_s);
        QCOMPARE(viewsInSidebar(on), QStringList{u"Closed & networked"_s});
        QCOMPARE(on.view().currentPlace(), u"projects"_s);
        // Another table, other columns; then by the sidebar, after a start.
        on.page().setView({});
        on.begin();
        QCOMPARE(viewsInSidebar(on), QStringList{u"Closed & networked"_s});
        on.view().showPlace(u"events"_s);
        const QStringList places = on.view().shownPlaces();
        on.view().showPlace(*std::find_if(places.begin(), places.end(),
                                          [](const QString &id) { return id.startsWith(u"view:"_s); }));
        WindowFixture::settle();
        QCOMPARE(on.page().type().code(), "project"_L1);
        QCOMPARE(acronyms(on), shown);
        QCOMPARE(on.page().table().visibleColumns().size(), 2);
        QCOMPARE(on.page().view().words, u"netwerk"_s);
        QCOMPARE(on.page().view().order.first().order, Qt::DescendingOrder);
    }

    void keepingItIsOneStep()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        saveAs(on, u"All of them"_s);
        QCOMPARE(viewsInSidebar(on).size(), 1);
        on.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(viewsInSidebar(on).isEmpty());
        on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(viewsInSidebar(on).size(), 1);
        // Replaced by what is shown now, and deleted.
        on.page().setView({.conditions = {}, .words = u"dialog"_s, .columns = {}, .order = {}});
        entry(*viewMenu(on).findChild<QMenu *>(u"replaceMenu"_s), u"All of them"_s)->trigger();
        on.page().setView({});
        choose(on, u"All of them"_s);
        QCOMPARE(on.page().view().words, u"dialog"_s);
        entry(*viewMenu(on).findChild<QMenu *>(u"deleteMenu"_s), u"All of them"_s)->trigger();
        WindowFixture::settle();
        QVERIFY(viewsInSidebar(on).isEmpty());
    }

    void followsTheLanguage()
    {
        WindowFixture on;
        QVERIFY(on.openSample());
        on.view().showPlace(u"projects"_s);
        saveAs(on, u"Everything"_s);
        on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(entry(viewMenu(on), u"Filter…"_s));
        QVERIFY(entry(viewMenu(on), u"Deze weergave bewaren…"_s));
        QCOMPARE(viewsInSidebar(on).size(), 1);
        QVERIFY(viewsInSidebar(on).first().startsWith(u"Everything"_s)); // there is no Dutch name yet
    }
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
