// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "domain/recommendation.h"
#include "models/tabseparated.h"
#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A table of fundings with a few rows, and short names for its columns.
struct FundingTable {
    FundingTable()
    {
        dialog = fixture.addProject(u"DIALOG"_s).id;
        stebo = fixture.addOrganisation(u"Stebo"_s).id;
        for (int i = 0; i < 4; ++i) {
            Record record(type);
            record.set(type.project, dialog);
            record.set(type.organisation, stebo);
            record.set(type.amount, Amount{(i + 1) * 100'000});
            record.set(type.decidedOn, PartialDate::fromIso(u"2019-10-0%1"_s.arg(i + 1)));
            ids.append(fixture.add(record).id);
        }
        model = std::make_unique<RecordTableModel>(type, fixture.session(), Query(type));
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    QModelIndex cell(int row, const FieldInfo &field) const { return model->index(row, field.index()); }
    Record record(int row) { return fixture.found(type, ids.at(row)); }

    const Funding &type = Funding::type();
    const QList<int> visible{type.organisation.index(), type.amount.index(), type.decidedOn.index()};
    WorkspaceFixture fixture;
    RecordId dialog;
    RecordId stebo;
    QList<RecordId> ids;
    std::unique_ptr<RecordTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

/// Cells to a spreadsheet and back.
class TableClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesInTheOrderOfTheScreen()
    {
        FundingTable table;
        const Funding &type = table.type;
        const QList<QModelIndex> cells{table.cell(1, type.amount), table.cell(0, type.decidedOn),
                                       table.cell(1, type.decidedOn), table.cell(0, type.amount)};
        QCOMPARE(table.model->copyCells(cells).text, u"1000.00\t2019-10-01\n2000.00\t2019-10-02\n"_s);
        const QList<int> columns{type.decidedOn.index(), type.amount.index()};
        QCOMPARE(table.model->copyCells(cells, columns).text,
                 u"2019-10-01\t1000.00\n2019-10-02\t2000.00\n"_s);
        QVERIFY(table.model->copyCells({}).text.isEmpty());
    }

    void gapsStayEmpty()
    {
        FundingTable table;
        const QList<QModelIndex> cells{table.cell(0, table.type.amount), table.cell(2, table.type.decidedOn)};
        QCOMPARE(table.model->copyCells(cells).text, u"1000.00\t\n\t2019-10-03\n"_s);
    }

    void htmlIsSafe()
    {
        WorkspaceFixture fixture;
        fixture.addProject(u"<script>=1</script>"_s);
        const RecordTableModel model(Project::type(), fixture.session(), Query(Project::type()));
        const auto copied = model.copyCells({model.index(0, Project::type().acronym.index())});
        QVERIFY(!copied.html.contains(u"<script>"_s));
        QVERIFY(copied.html.contains(u"&lt;script&gt;"_s));
    }

    void aBlockPastesBackUnchanged()
    {
        FundingTable table;
        QList<QModelIndex> cells;
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < table.model->columnCount(); ++column)
                cells.append(table.model->index(row, column));
        }
        QList<int> all;
        for (int column = 0; column < table.model->columnCount(); ++column)
            all.append(column);
        const QString text = table.model->copyCells(cells).text;
        const Result<> done = table.model->pasteCells(table.model->index(0, 0), all, text);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QVERIFY(!table.fixture.session().canUndo()); // nothing was another value
    }

    void pasteIsOneStep()
    {
        FundingTable table;
        const QString text = u"5000,00 EUR\t2020\n\"6.000,00\"\t2021-05-06\n"_s;
        const Result<> done = table.model->pasteCells(table.cell(1, table.type.amount), table.visible, text);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(table.record(1).get(table.type.amount), Amount{500'000});
        QCOMPARE(table.record(2).get(table.type.amount), Amount{600'000});
        QCOMPARE(table.record(2).get(table.type.decidedOn), PartialDate::fromIso(u"2021-05-06"_s));
        QCOMPARE(table.record(3).get(table.type.amount), Amount{400'000});
        QCOMPARE(table.cell(1, table.type.amount).data(RecordTableModel::ValueRole),
                 table.type.amount.pack(Amount{500'000}));
        QVERIFY(table.fixture.session().undo());
        QCOMPARE(table.record(1).get(table.type.amount), Amount{200'000});
        QCOMPARE(table.record(2).get(table.type.amount), Amount{300'000});
        QVERIFY(!table.fixture.session().canUndo());
    }

    void referencesArePastedByTitle()
    {
        FundingTable table;
        const RecordId other = table.fixture.addOrganisation(u"Stad Genk"_s).id;
        const Result<> done =
            table.model->pasteCells(table.cell(0, table.type.organisation), table.visible, u"stad genk"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(table.record(0).get(table.type.organisation), other);
    }

    void aBadCellWritesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("amount") << u"1,00\t2019\nmuch\t2019"_s
                                << QStringList{u"Row 2"_s, u"Amount"_s, u"much"_s};
        QTest::newRow("date") << u"1,00\t2019-13"_s << QStringList{u"Row 1"_s, u"Decided on"_s, u"2019-13"_s};
        QTest::newRow("too many rows") << u"1,00\n2,00\n3,00\n4,00\n5,00"_s << QStringList{u"5"_s, u"4"_s};
        QTest::newRow("too many columns") << u"1,00\t2019\tx"_s << QStringList{u"3"_s, u"2"_s};
        QTest::newRow("nothing") << u""_s << QStringList{u"clipboard"_s};
    }
    void aBadCellWritesNothing()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        FundingTable table;
        QSignalSpy failed(table.model.get(), &RecordTableModel::failed);
        const Result<> done = table.model->pasteCells(table.cell(0, table.type.amount), table.visible, text);
        QVERIFY(!done);
        for (const QString &part : named)
            QVERIFY2(done.error().text().contains(part), qPrintable(done.error().text()));
        QCOMPARE(table.record(0).get(table.type.amount), Amount{100'000});
        QVERIFY(!table.fixture.session().canUndo());
        QCOMPARE(failed.size(), 1);
        QVERIFY(table.model->lastError().has_value());
    }

    void requiredAndUnknownAreNamed()
    {
        FundingTable table;
        const QList<int> columns{table.type.project.index(), table.type.organisation.index()};
        const Result<> emptied =
            table.model->pasteCells(table.cell(1, table.type.project), columns, u"\tStebo"_s);
        QVERIFY(!emptied);
        QVERIFY2(emptied.error().what.startsWith(u"Row 2, “Project”"_s), qPrintable(emptied.error().what));
        const Result<> unknown =
            table.model->pasteCells(table.cell(0, table.type.project), columns, u"DIALOG\tNobody"_s);
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().what.startsWith(u"Row 1, “Source (organisation)”"_s),
                 qPrintable(unknown.error().what));
        QVERIFY(!table.fixture.session().canUndo());
    }

    void aQuoteThatIsNotApprovedIsNotCopied()
    {
        WorkspaceFixture fixture;
        const Quote &type = Quote::type();
        QList<RecordId> ids;
        for (const Approval approval : {Approval::Approved, Approval::Asked}) {
            Record quote(type);
            quote.set(type.text, approval == Approval::Approved ? u"Mag mee"_s : u"Mag niet"_s);
            quote.set(type.attribution, Attribution::Anonymous);
            quote.set(type.person, RecordId::None);
            quote.set(type.approval, approval);
            ids.append(fixture.add(quote).id);
        }
        const RecordTableModel quotes(type, fixture.session(), Query(type));
        const int text = type.text.index();
        const auto both = quotes.copyCells({quotes.index(0, text), quotes.index(1, text)}, {text});
        QCOMPARE(both.text, u"Mag mee\n"_s);
        QVERIFY(!both.html.contains(u"Mag niet"_s));
        QVERIFY2(both.heldBack.startsWith(u"1 "_s), qPrintable(both.heldBack));
        const auto one = quotes.copyCells({quotes.index(1, text)}, {text});
        QVERIFY(one.text.isEmpty() && one.html.isEmpty() && !one.heldBack.isEmpty());
        QVERIFY(quotes.copyCells({quotes.index(0, text)}, {text}).heldBack.isEmpty());

        // Nor by way of a record that refers to it.
        Record advice(Recommendation::type());
        advice.set(Recommendation::type().text, {u"Doen."_s, u"Do it."_s});
        advice.set(Recommendation::type().quotes, ids);
        fixture.add(advice);
        const RecordTableModel advices(Recommendation::type(), fixture.session(),
                                       Query(Recommendation::type()));
        const int evidence = Recommendation::type().quotes.index();
        QCOMPARE(advices.copyCells({advices.index(0, evidence)}, {evidence}).text,
                 u"Mag mee; [quote that is not approved]\n"_s);
    }

    void needsAreCopiedFromAColumnThatIsShown()
    {
        WorkspaceFixture fixture;
        const Person &type = Person::type();
        Record person(type);
        person.set(type.lastName, u"Peeters"_s);
        person.set(type.diet, u"halal"_s);
        fixture.add(person);
        const RecordTableModel model(type, fixture.session(), Query(type));
        const QList<QModelIndex> cells{model.index(0, type.lastName.index()),
                                       model.index(0, type.diet.index())};
        QCOMPARE(model.copyCells(cells).text, u"Peeters\n"_s);
        QCOMPARE(model.copyCells(cells, {type.lastName.index()}).text, u"Peeters\n"_s);
        QCOMPARE(model.copyCells(cells, {type.lastName.index(), type.diet.index()}).text,
                 u"Peeters\thalal\n"_s);
        QVERIFY(model.copyCells({cells.last()}).text.isEmpty());
    }

    void startOutsideIsRefused()
    {
        FundingTable table;
        QVERIFY(!table.model->pasteCells(QModelIndex(), table.visible, u"1"_s));
        QVERIFY(!table.model->pasteCells(table.cell(0, table.type.rate), table.visible, u"1"_s));
    }
};

QTEST_GUILESS_MAIN(TableClipboardTest)
#include "tst_tableclipboard.moc"
