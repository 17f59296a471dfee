// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordtableview.h"

#include "models/recordtablemodel.h"
#include "pagefixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Project &project = Project::type();

/// A table of three projects that has the keyboard.
struct ShownTable {
    explicit ShownTable(PageFixture &fixture)
        : model(project, fixture.session(), Query(project)), view(model, fixture.context(), u"test"_s)
    {
        model.setWording(fixture.language().wording());
        view.resize(1000, 300);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the table did not come up");
        view.setFocus();
    }
    QModelIndex cell(int row, const FieldInfo &field) const { return model.index(row, field.index()); }
    void click(const QModelIndex &index, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, view.visualRect(index).center());
    }
    void clickHeader(const FieldInfo &field, Qt::KeyboardModifiers keys = {}) const
    {
        const QHeaderView *header = view.horizontalHeader();
        const int at = header->sectionViewportPosition(field.index()) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, {at, header->height() / 2});
    }
    QStringList acronyms() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.recordAt(row).get(project.acronym));
        return texts;
    }

    RecordTableModel model;
    RecordTableView view;
};

Record projectWith(const QString &acronym, const QString &code, qint64 cents)
{
    Record record = WorkspaceFixture::project(acronym);
    record.set(project.code, code);
    if (cents > 0)
        record.set(project.totalCost, Amount{cents, u"EUR"_s, Qualifier::Exact});
    return record;
}

void addThree(PageFixture &fixture)
{
    fixture.add(projectWith(u"BETA"_s, u"2"_s, 10'000));
    fixture.add(projectWith(u"ALFA"_s, u"1"_s, 25'000));
    fixture.add(projectWith(u"GAMMA"_s, u"1"_s, 0));
}

} // namespace

/// The table that every page shows.
class RecordTableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatBelongsInATable()
    {
        PageFixture fixture;
        addThree(fixture);
        const ShownTable table(fixture);
        for (const FieldInfo *field : project.fields())
            QCOMPARE(!table.view.isColumnHidden(field->index()), field->is(Rule::InTable));
        QCOMPARE(table.view.rowHeight(0), 28);
        QVERIFY(!table.view.showGrid());
    }

    void sortsByItsHeader()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        table.clickHeader(project.acronym);
        QCOMPARE(table.acronyms(), (QStringList{u"ALFA"_s, u"BETA"_s, u"GAMMA"_s}));
        table.clickHeader(project.acronym);
        QCOMPARE(table.acronyms(), (QStringList{u"GAMMA"_s, u"BETA"_s, u"ALFA"_s}));
        table.view.setColumnHidden(project.code.index(), false);
        table.clickHeader(project.code);
        table.clickHeader(project.acronym, Qt::ShiftModifier);
        QCOMPARE(table.model.order().size(), 2);
        QCOMPARE(table.acronyms(), (QStringList{u"ALFA"_s, u"GAMMA"_s, u"BETA"_s}));
        table.clickHeader(project.acronym, Qt::ShiftModifier);
        QCOMPARE(table.acronyms(), (QStringList{u"GAMMA"_s, u"ALFA"_s, u"BETA"_s}));
    }

    void columnsAreChosenWhileTheMenuStaysOpen()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        const std::unique_ptr<QMenu> menu(table.view.makeColumnMenu(nullptr));
        menu->popup(QPoint(0, 0));
        for (const FieldInfo *field : {static_cast<const FieldInfo *>(&project.code),
                                       static_cast<const FieldInfo *>(&project.website)}) {
            auto *box = menu->findChild<QCheckBox *>(field->name());
            QVERIFY(!box->isChecked());
            QTest::mouseClick(box, Qt::LeftButton, {}, {10, box->height() / 2});
            QVERIFY(!table.view.isColumnHidden(field->index()));
            QVERIFY(table.view.columnWidth(field->index()) > 50);
            QVERIFY(menu->isVisible());
        }
        menu->actions().last()->trigger();
        QVERIFY(table.view.isColumnHidden(project.code.index()));
    }

    void oneColumnAlwaysStays()
    {
        PageFixture fixture;
        ShownTable table(fixture);
        const std::unique_ptr<QMenu> menu(table.view.makeColumnMenu(nullptr));
        const QList<QCheckBox *> boxes = menu->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes)
            box->setChecked(false);
        QCOMPARE(table.view.visibleColumns().size(), 1);
    }

    void keepsItsColumns()
    {
        PageFixture fixture;
        addThree(fixture);
        {
            ShownTable table(fixture);
            QHeaderView *header = table.view.horizontalHeader();
            header->moveSection(header->visualIndex(project.acronym.index()), 2);
            table.view.setColumnWidth(project.acronym.index(), 321);
            table.view.setColumnHidden(project.kind.index(), true);
            table.clickHeader(project.acronym);
            table.clickHeader(project.acronym);
        }
        const ShownTable table(fixture);
        QCOMPARE(table.view.horizontalHeader()->visualIndex(project.acronym.index()), 2);
        QCOMPARE(table.view.columnWidth(project.acronym.index()), 321);
        QVERIFY(table.view.isColumnHidden(project.kind.index()));
        QCOMPARE(table.acronyms().first(), u"GAMMA"_s);
    }

    void editsInPlace()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        table.click(table.cell(0, project.acronym));
        QTest::keyClick(&table.view, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(editor));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, u"DELTA"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(table.acronyms().first(), u"DELTA"_s);
        QVERIFY(fixture.session().canUndo());
        QTRY_COMPARE(QApplication::focusWidget(), &table.view);
    }

    void aRefusedEditStaysOpen()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        const QModelIndex cell = table.cell(0, project.totalCost);
        QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.view.visualRect(cell).center());
        QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, {}, table.view.visualRect(cell).center());
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"a lot"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), line);
        QVERIFY(line->property("problem").toBool());
        QCOMPARE(line->text(), u"a lot"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), &table.view);
        QCOMPARE(table.model.recordAt(0).get(project.totalCost)->cents, 10'000);
        QVERIFY(!fixture.session().canUndo());
    }

    void tabGoesToTheNextCell()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        table.click(table.cell(0, project.acronym));
        QTest::keyClick(&table.view, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"X"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(table.view.currentIndex().column(), project.fullTitle.index());
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void choosesInPlace()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        table.click(table.cell(0, project.status));
        QTest::keyClick(&table.view, Qt::Key_F2);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(table.model.recordAt(0).get(project.status), std::optional(ProjectStatus::Idea));
    }

    void copiesAndPastesBack()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        table.view.setColumnHidden(project.code.index(), false);
        table.click(table.cell(0, project.acronym));
        table.click(table.cell(1, project.code), Qt::ShiftModifier);
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().trimmed(), u"BETA\t2\nALFA\t1"_s);
        QVERIFY(copied->html().contains(u"<td"_s));
        QGuiApplication::clipboard()->setText(u"ONE\t11\nTWO\t12\n"_s);
        QTest::keyClick(&table.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table.acronyms(), (QStringList{u"ONE"_s, u"TWO"_s, u"GAMMA"_s}));
        QCOMPARE(table.model.recordAt(1).get(project.code), u"12"_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(table.acronyms(), (QStringList{u"BETA"_s, u"ALFA"_s, u"GAMMA"_s}));
    }

    void aRefusedPasteSaysWhere()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        QSignalSpy failed(&table.view, &RecordTableView::failed);
        table.click(table.cell(0, project.totalCost));
        QGuiApplication::clipboard()->setText(u"a lot"_s);
        QTest::keyClick(&table.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Error>().text().contains(u"Total cost"_s));
    }

    void sumsTheSelection()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        QSignalSpy totals(&table.view, &RecordTableView::totalChanged);
        table.click(table.cell(0, project.totalCost));
        table.click(table.cell(2, project.totalCost), Qt::ShiftModifier);
        const QString text = totals.last().first().toString();
        QVERIFY2(text.contains(u"350"_s) && text.contains(u"1 not specified"_s), qPrintable(text));
        table.click(table.cell(0, project.acronym));
        QCOMPARE(totals.last().first().toString(), QString());
    }

    void lettersAreForTheFilter()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        QSignalSpy typed(&table.view, &RecordTableView::typed);
        table.click(table.cell(0, project.acronym));
        QTest::keyClick(&table.view, 'd');
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.first().first().toString(), u"d"_s);
    }

    void theMenuFiltersOnAValue()
    {
        PageFixture fixture;
        addThree(fixture);
        ShownTable table(fixture);
        QSignalSpy asked(&table.view, &RecordTableView::conditionRequested);
        table.view.setColumnHidden(project.code.index(), false);
        table.click(table.cell(1, project.code));
        QTimer::singleShot(0, qApp, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Only those with this value"_s)
                    action->trigger();
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(table.view.viewport(), &event);
        QCOMPARE(asked.count(), 1);
        table.model.setConditions({asked.first().first().value<Condition>()});
        QCOMPARE(table.acronyms(), (QStringList{u"ALFA"_s, u"GAMMA"_s}));
    }
};

QTEST_MAIN(RecordTableViewTest)
#include "tst_recordtableview.moc"
