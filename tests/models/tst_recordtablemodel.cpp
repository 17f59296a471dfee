// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "models/runningtotal.h"
#include "storage/filestore.h"
#include "support/pseudotranslator.h"
#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto testerMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// A table of projects under the tester, over a workspace of its own.
struct ProjectTable {
    explicit ProjectTable(const QStringList &acronyms = {}, const QList<SortStep> &order = {})
    {
        if (!acronyms.isEmpty()) {
            const Result<> done = fixture.write(WorkspaceFixture::projects(acronyms));
            if (!done)
                qFatal("%s", qPrintable(done.error().text()));
        }
        Query query(type);
        query.order = order;
        model = std::make_unique<RecordTableModel>(type, fixture.session(), query);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), testerMode);
    }
    QModelIndex cell(int row, const FieldInfo &field) const { return model->index(row, field.index()); }
    QStringList column(const FieldInfo &field) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(cell(row, field).data().toString());
        return texts;
    }
    QStringList acronyms() const { return column(type.acronym); }

    const Project &type = Project::type();
    WorkspaceFixture fixture;
    std::unique_ptr<RecordTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QList<SortStep> ascending(const FieldInfo &field)
{
    return {{&field, Qt::AscendingOrder}};
}

/// "P000000", "P000001" …: in the order of their numbers.
QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"P%1"_s.arg(i, 6, 10, QChar(u'0')));
    return names;
}

/// How often each kind of signal came.
struct Spies {
    explicit Spies(const QAbstractItemModel &model)
        : changed(&model, &QAbstractItemModel::dataChanged),
          inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved),
          layout(&model, &QAbstractItemModel::layoutChanged),
          reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    /// Inserted, removed, moved, laid out, reset.
    QList<qsizetype> counts() const
    {
        return {inserted.size(), removed.size(), moved.size(), layout.size(), reset.size()};
    }
    QSignalSpy changed, inserted, removed, moved, layout, reset;
};

} // namespace

/// The table that every record type has.
class RecordTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRecords()
    {
        ProjectTable table({u"B"_s, u"A"_s, u"C"_s});
        QCOMPARE(table.model->rowCount(), 3);
        QCOMPARE(table.model->columnCount(), static_cast<int>(table.type.fields().size()));
        QCOMPARE(table.acronyms(), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
        const RecordId id = table.model->idAt(1);
        QCOMPARE(table.model->rowOf(id), 1);
        QCOMPARE(table.model->recordAt(1).id, id);
        QCOMPARE(table.cell(1, table.type.acronym).data(RecordTableModel::RecordIdRole).value<RecordId>(),
                 id);
        QCOMPARE(
            table.cell(1, table.type.acronym).data(RecordTableModel::FieldRole).value<const FieldInfo *>(),
            &table.type.acronym);
        QCOMPARE(table.model->columnOf(table.type.acronym), table.type.acronym.index());
        QCOMPARE(table.model->recordAt(3).id, RecordId::None);
        QCOMPARE(table.model->rowOf(RecordId{5}), -1);
        QVERIFY(!table.model->data(QModelIndex()).isValid());
    }

    void sortsBothWays()
    {
        ProjectTable table({u"b"_s, u"É"_s, u"a"_s, u"e"_s, u"F"_s});
        const int column = table.type.acronym.index();
        table.model->sort(column);
        QCOMPARE(table.acronyms(), (QStringList{u"a"_s, u"b"_s, u"e"_s, u"É"_s, u"F"_s}));
        table.model->sort(column, Qt::DescendingOrder);
        QCOMPARE(table.acronyms(), (QStringList{u"F"_s, u"É"_s, u"e"_s, u"b"_s, u"a"_s}));
        table.model->sort(-1);
        QCOMPARE(table.acronyms(), (QStringList{u"b"_s, u"É"_s, u"a"_s, u"e"_s, u"F"_s}));
        QVERIFY(table.model->order().isEmpty());
    }

    void sortsBySecondStep()
    {
        ProjectTable table;
        const Project &type = table.type;
        for (const auto &[acronym, code] : {std::pair(u"A"_s, u"2"_s), std::pair(u"B"_s, u"1"_s),
                                            std::pair(u"A"_s, u"1"_s), std::pair(u"B"_s, u"2"_s)}) {
            Record record = WorkspaceFixture::project(acronym);
            record.set(type.code, code);
            table.fixture.add(record);
        }
        table.model->setOrder({{&type.acronym, Qt::DescendingOrder}, {&type.code, Qt::AscendingOrder}});
        QCOMPARE(table.acronyms(), (QStringList{u"B"_s, u"B"_s, u"A"_s, u"A"_s}));
        QCOMPARE(table.column(type.code), (QStringList{u"1"_s, u"2"_s, u"1"_s, u"2"_s}));
    }

    void selectionSurvivesSortAndSearch()
    {
        QStringList names;
        for (int i = 0; i < 300; ++i)
            names.append((i % 2 == 0 ? u"even %1"_s : u"odd %1"_s).arg(i));
        ProjectTable table(names);
        QItemSelectionModel selection(table.model.get());
        const int column = table.type.acronym.index();
        for (const int row : {10, 11, 250})
            selection.select(table.model->index(row, column), QItemSelectionModel::Select);
        selection.setCurrentIndex(table.model->index(250, column), QItemSelectionModel::NoUpdate);
        const Spies spies(*table.model);
        table.model->sort(column, Qt::DescendingOrder);
        QStringList selected;
        for (const QModelIndex &index : selection.selectedIndexes())
            selected.append(index.data().toString());
        selected.sort();
        QCOMPARE(selected, (QStringList{u"even 10"_s, u"even 250"_s, u"odd 11"_s}));
        table.model->setSearch(u"even"_s);
        QCOMPARE(table.model->rowCount(), 150);
        QCOMPARE(selection.selectedIndexes().size(), 2);
        QCOMPARE(selection.currentIndex().data().toString(), u"even 250"_s);
        table.model->setSearch(QString());
        QCOMPARE(table.model->rowCount(), 300);
        QCOMPARE(selection.currentIndex().data().toString(), u"even 250"_s);
        QCOMPARE(spies.reset.size(), 0);
    }

    void searchAndConditions()
    {
        ProjectTable table({u"Dialoog"_s, u"Elan"_s, u"Dialect"_s});
        QSignalSpy counts(table.model.get(), &RecordTableModel::countChanged);
        table.model->setSearch(u"  dial "_s);
        QCOMPARE(table.acronyms(), (QStringList{u"Dialoog"_s, u"Dialect"_s}));
        QCOMPARE(counts.last().first().toInt(), 2);
        QCOMPARE(table.model->search(), u"dial"_s);
        table.model->setConditions({{&table.type.acronym, Condition::Test::AnyOf, {QVariant(u"Dialect"_s)}}});
        QCOMPARE(table.acronyms(), QStringList{u"Dialect"_s});
        table.model->setSearch(u"elan"_s);
        QCOMPARE(table.model->rowCount(), 0);
        table.model->setConditions({});
        QCOMPARE(table.acronyms(), QStringList{u"Elan"_s});
    }

    void baseConditionsAlwaysHold()
    {
        WorkspaceFixture fixture;
        const Partnership &type = Partnership::type();
        const RecordId dialog = fixture.addProject(u"DIALOG"_s).id;
        const RecordId other = fixture.addProject(u"OTHER"_s).id;
        const RecordId stebo = fixture.addOrganisation(u"Stebo"_s).id;
        fixture.addPartnership(dialog, stebo);
        fixture.addPartnership(other, stebo);
        Query base(type);
        base.conditions = {{&type.project, Condition::Test::AnyOf, {QVariant::fromValue(dialog)}}};
        RecordTableModel model(type, fixture.session(), base);
        const QAbstractItemModelTester tester(&model, testerMode);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.conditions().isEmpty());
        QCOMPARE(model.query().conditions, base.conditions);
        model.setConditions({{&type.organisation, Condition::Test::IsNotEmpty, {}}});
        QCOMPARE(model.rowCount(), 1);
        fixture.addPartnership(dialog, stebo);
        fixture.addPartnership(other, stebo);
        QCOMPARE(model.rowCount(), 2);
    }

    void editRepaintsTheRowOnly()
    {
        ProjectTable table({u"A"_s, u"B"_s, u"C"_s}, ascending(Project::type().acronym));
        const Spies spies(*table.model);
        QSignalSpy answers(table.model.get(), &RecordTableModel::countChanged);
        QVERIFY(table.model->setData(table.cell(1, table.type.code), u"4"_s));
        QCOMPARE(answers.size(), 0); // nothing was asked again
        QCOMPARE(table.cell(1, table.type.code).data().toString(), u"4"_s);
        QCOMPARE(spies.counts(), (QList<qsizetype>{0, 0, 0, 0, 0}));
        QCOMPARE(spies.changed.size(), 1);
        QCOMPARE(spies.changed.first().at(0).value<QModelIndex>().row(), 1);
        QCOMPARE(spies.changed.first().at(1).value<QModelIndex>().row(), 1);
        QVERIFY(table.fixture.session().undo());
        QCOMPARE(table.cell(1, table.type.code).data().toString(), QString());
    }

    void editThatDecidesTheOrderMovesTheRow()
    {
        ProjectTable table({u"A"_s, u"B"_s, u"C"_s}, ascending(Project::type().acronym));
        const QPersistentModelIndex mark = table.cell(0, table.type.acronym);
        const Spies spies(*table.model);
        QVERIFY(table.model->setData(table.cell(0, table.type.acronym), u"Z"_s));
        QCOMPARE(table.acronyms(), (QStringList{u"B"_s, u"C"_s, u"Z"_s}));
        QCOMPARE(spies.counts(), (QList<qsizetype>{0, 0, 1, 0, 0}));
        QCOMPARE(mark.row(), 2);
        QVERIFY(table.fixture.session().undo());
        QCOMPARE(table.acronyms(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(mark.row(), 0);
    }

    void editThatDecidesTheFilterRemovesTheRow()
    {
        ProjectTable table({u"Dialoog"_s, u"Dialect"_s});
        table.model->setSearch(u"dial"_s);
        const Spies spies(*table.model);
        QVERIFY(table.model->setData(table.cell(0, table.type.acronym), u"Elan"_s));
        QCOMPARE(table.acronyms(), QStringList{u"Dialect"_s});
        QCOMPARE(spies.counts(), (QList<qsizetype>{0, 1, 0, 0, 0}));
        QVERIFY(table.fixture.session().undo());
        QCOMPARE(table.model->rowCount(), 2);
    }

    void addAndDeleteArePrecise()
    {
        ProjectTable table({u"A"_s, u"C"_s}, ascending(Project::type().acronym));
        const Spies spies(*table.model);
        QSignalSpy counts(table.model.get(), &RecordTableModel::countChanged);
        QVERIFY(table.fixture.session().commit(ChangeSet::adding(WorkspaceFixture::project(u"B"_s))));
        QCOMPARE(table.acronyms(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(spies.inserted.size(), 1);
        QCOMPARE(spies.inserted.first().at(1).toInt(), 1);
        QCOMPARE(counts.last().first().toInt(), 3);
        QVERIFY(table.fixture.session().undo());
        QCOMPARE(table.acronyms(), (QStringList{u"A"_s, u"C"_s}));
        QCOMPARE(spies.counts(), (QList<qsizetype>{1, 1, 0, 0, 0}));
        QCOMPARE(counts.last().first().toInt(), 2);
    }

    void importComesInOneRange()
    {
        ProjectTable table({u"A"_s});
        QStringList names;
        for (int i = 0; i < 1'000; ++i)
            names.append(u"P%1"_s.arg(i));
        const Spies spies(*table.model);
        QVERIFY(table.fixture.session().commit(WorkspaceFixture::projects(names)));
        QCOMPARE(table.model->rowCount(), 1'001);
        QCOMPARE(spies.counts(), (QList<qsizetype>{1, 0, 0, 0, 0}));
        QVERIFY(table.fixture.session().undo());
        QCOMPARE(table.model->rowCount(), 1);
        QCOMPARE(spies.counts(), (QList<qsizetype>{1, 1, 0, 0, 0}));
    }

    void typesDoNotMixUp()
    {
        ProjectTable table({u"A"_s});
        const Spies spies(*table.model);
        table.fixture.addOrganisation(u"Stebo"_s);
        QCOMPARE(spies.counts(), (QList<qsizetype>{0, 0, 0, 0, 0}));
        QCOMPARE(spies.changed.size(), 0);
    }

    void refusedEditsAreTold_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("required") << u"acronym"_s << u"  "_s;
        QTest::newRow("period") << u"period"_s << u"yesterday-ish"_s;
        QTest::newRow("amount") << u"total_cost"_s << u"a lot"_s;
        QTest::newRow("choice") << u"status"_s << u"sleeping"_s;
        QTest::newRow("reference") << u"lead"_s << u"Nobody"_s;
        QTest::newRow("web address") << u"website"_s << u"not one"_s;
    }
    void refusedEditsAreTold()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        ProjectTable table({u"A"_s});
        const QModelIndex cell = table.cell(0, *table.type.field(field));
        QSignalSpy failed(table.model.get(), &RecordTableModel::failed);
        const QVariant before = cell.data(RecordTableModel::ValueRole);
        QVERIFY(!table.model->setData(cell, typed));
        QCOMPARE(failed.size(), 1);
        QVERIFY(table.model->lastError().has_value());
        const QString problem = cell.data(RecordTableModel::ProblemRole).toString();
        QVERIFY(!problem.isEmpty());
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), problem);
        QCOMPARE(cell.data(RecordTableModel::RefusedTextRole).toString(), typed);
        QCOMPARE(cell.data(RecordTableModel::ValueRole), before);
        QVERIFY(!table.fixture.session().canUndo());
        const QVariant good =
            cell.data(RecordTableModel::FieldRole).value<const FieldInfo *>() == &table.type.acronym
                ? QVariant(u"B"_s)
                : table.model->fieldAt(cell.column()).normalized({});
        QVERIFY(table.model->setData(cell, good));
        QCOMPARE(cell.data(RecordTableModel::ProblemRole).toString(), QString());
        QVERIFY(!table.model->lastError().has_value());
    }

    void packedAndTypedValues()
    {
        ProjectTable table({u"A"_s});
        const RecordId stebo = table.fixture.addOrganisation(u"Stebo"_s).id;
        const Project &type = table.type;
        RecordTableModel &model = *table.model;
        QVERIFY(model.setData(table.cell(0, type.status), u"running"_s));
        QVERIFY(model.setData(table.cell(0, type.lead), QVariant::fromValue(stebo)));
        QVERIFY(model.setData(table.cell(0, type.totalCost), u"~250.000,00 EUR"_s));
        QVERIFY(model.setData(table.cell(0, type.fullTitle), u"Working together"_s));
        const Record record = model.recordAt(0);
        QCOMPARE(record.get(type.status), ProjectStatus::Running);
        QCOMPARE(record.get(type.lead), stebo);
        QCOMPARE(record.get(type.totalCost), (Amount{25'000'000, u"EUR"_s, Qualifier::Approximately}));
        QCOMPARE(record.get(type.fullTitle), (LocalizedText{u""_s, u"Working together"_s}));
        QCOMPARE(table.cell(0, type.lead).data().toString(), u"Stebo"_s);
        QVERIFY(model.setData(table.cell(0, type.lead), u""_s));
        QVERIFY(model.setData(table.cell(0, type.lead), u"stebo"_s));
        QCOMPARE(model.recordAt(0).get(type.lead), stebo);
        QVERIFY(!model.setData(table.cell(0, type.lead), u"stebo"_s, Qt::DisplayRole));
    }

    void conflictShowsWhatIsThere()
    {
        ProjectTable table({u"A"_s});
        const Record record = table.model->recordAt(0);
        // Another connection writes: this store gives no signal of it.
        auto other = Workspace::open(table.fixture.location());
        QVERIFY(other);
        Record theirs = record;
        theirs.set(table.type.acronym, u"THEIRS"_s);
        ChangeSet changes = ChangeSet::editing(record, theirs);
        changes.sign(u"Jan"_s, QDateTime::currentDateTimeUtc());
        QVERIFY((*other)->store().apply(changes));
        QVERIFY(!table.model->setData(table.cell(0, table.type.code), u"4"_s));
        QCOMPARE(table.model->lastError()->kind, Error::Kind::Conflict);
        QCOMPARE(table.acronyms(), QStringList{u"THEIRS"_s});
        QVERIFY(table.model->setData(table.cell(0, table.type.code), u"4"_s));
    }

    void readOnlyIsNotEditable()
    {
        ProjectTable table({u"A"_s});
        QVERIFY(table.model->flags(table.cell(0, table.type.acronym)).testFlag(Qt::ItemIsEditable));
        auto workspace = Workspace::open(table.fixture.location(), Workspace::Mode::ReadOnly);
        QVERIFY(workspace);
        TitleCache titles((*workspace)->store());
        EditSession session((*workspace)->store(), titles, u"Els"_s);
        RecordTableModel model(Project::type(), session, Query(Project::type()));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.setData(model.index(0, Project::type().acronym.index()), u"B"_s));
        QCOMPARE(model.lastError()->kind, Error::Kind::ReadOnly);
    }

    void referenceTitlesComeInBlocks()
    {
        WorkspaceFixture fixture;
        const Partnership &type = Partnership::type();
        const RecordId dialog = fixture.addProject(u"DIALOG"_s).id;
        ChangeSet changes(ChangeSet::Kind::Import, {});
        QList<RecordId> partners;
        for (int i = 0; i < 60; ++i) {
            changes.append(Change::add(WorkspaceFixture::organisation(u"Partner %1"_s.arg(i))));
            partners.append(changes.changes().last().id());
        }
        QVERIFY(fixture.write(changes));
        for (const RecordId partner : std::as_const(partners))
            fixture.addPartnership(dialog, partner);
        RecordTableModel model(type, fixture.session(), Query(type));
        const QAbstractItemModelTester tester(&model, testerMode);
        const int before = fixture.titles().lookups();
        for (int row = 0; row < 60; ++row) {
            QCOMPARE(model.index(row, type.organisation.index()).data().toString(), u"Partner %1"_s.arg(row));
            QCOMPARE(model.index(row, type.project.index()).data().toString(), u"DIALOG"_s);
        }
        QVERIFY(fixture.titles().lookups() - before <= 2);
    }

    void renamedTargetsRepaintAndReorder()
    {
        WorkspaceFixture fixture;
        const Partnership &type = Partnership::type();
        const RecordId dialog = fixture.addProject(u"DIALOG"_s).id;
        const Record first = fixture.addOrganisation(u"Aarschot"_s);
        fixture.addPartnership(dialog, first.id);
        fixture.addPartnership(dialog, fixture.addOrganisation(u"Brussel"_s).id);
        Query query(type);
        query.order = ascending(type.organisation);
        RecordTableModel model(type, fixture.session(), query);
        const QAbstractItemModelTester tester(&model, testerMode);
        const int column = type.organisation.index();
        QCOMPARE(model.index(0, column).data().toString(), u"Aarschot"_s);
        Record after = first;
        after.set(Organisation::type().name, bothLanguages(u"Zele"_s));
        const Spies spies(model);
        QVERIFY(fixture.session().commit(ChangeSet::editing(first, after)));
        QCOMPARE(model.index(0, column).data().toString(), u"Brussel"_s);
        QCOMPARE(model.index(1, column).data().toString(), u"Zele"_s);
        QCOMPARE(spies.counts(), (QList<qsizetype>{0, 0, 1, 0, 0}));
        QVERIFY(!spies.changed.isEmpty());
        model.setSearch(u"zele"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(fixture.session().undo());
        QCOMPARE(model.rowCount(), 0);
    }

    void searchFollowsWhatIsReferredTo()
    {
        WorkspaceFixture fixture;
        const Partnership &type = Partnership::type();
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        fixture.addPartnership(fixture.addProject(u"DIALOG"_s).id, stebo.id);
        RecordTableModel model(type, fixture.session(), Query(type));
        const QAbstractItemModelTester tester(&model, testerMode);
        model.setSearch(u"stebo"_s);
        QCOMPARE(model.rowCount(), 1);
        Record after = stebo;
        after.set(Organisation::type().name, bothLanguages(u"Zele"_s));
        QVERIFY(fixture.session().commit(ChangeSet::editing(stebo, after)));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(fixture.session().undo());
        QCOMPARE(model.rowCount(), 1);
    }

    void followsTheLanguage()
    {
        WorkspaceFixture fixture;
        const Event &type = Event::type();
        for (const auto &[dutch, english] :
             {std::pair(u"Zomer"_s, u"Autumn"_s), std::pair(u"Aarde"_s, u"Winter"_s)}) {
            Record record(type);
            record.set(type.name, {dutch, english});
            record.set(type.kind, EventKind::Workshop);
            fixture.add(record);
        }
        Query query(type);
        query.order = ascending(type.name);
        RecordTableModel model(type, fixture.session(), query);
        const QAbstractItemModelTester tester(&model, testerMode);
        const int column = type.name.index();
        QCOMPARE(model.index(0, column).data().toString(), u"Autumn"_s);
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        model.setWording(Wording(Language::Dutch));
        QCOMPARE(model.index(0, column).data().toString(), u"Aarde"_s);
        QCOMPARE(headers.size(), 1);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        model.setWording(Wording(Language::English));
        QStringList texts{model.index(0, type.kind.index()).data().toString()};
        for (int at = 0; at < model.columnCount(); ++at) {
            texts.append(model.headerData(at, Qt::Horizontal).toString());
            texts.append(model.headerData(at, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        QCoreApplication::removeTranslator(&pseudo);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(PseudoTranslator::isTranslated(text), qPrintable(text));
    }

    void refusalsFollowTheLanguage()
    {
        ProjectTable table({u"A"_s});
        const QModelIndex cell = table.cell(0, table.type.period);
        QVERIFY(!table.model->setData(cell, u"some day"_s));
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        table.model->setWording(Wording(Language::Dutch));
        const QString problem = cell.data(RecordTableModel::ProblemRole).toString();
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(PseudoTranslator::isTranslated(problem), qPrintable(problem));
        QCOMPARE(cell.data(RecordTableModel::RefusedTextRole).toString(), u"some day"_s);
    }

    void missingTranslationsAreMarked()
    {
        ProjectTable table;
        Record record = WorkspaceFixture::project(u"A"_s);
        record.set(table.type.fullTitle, {u"Samen"_s, QString()});
        table.fixture.add(record);
        const QModelIndex cell = table.cell(0, table.type.fullTitle);
        QVERIFY(cell.data(RecordTableModel::FallbackRole).toBool());
        QCOMPARE(cell.data().toString(), u"Samen [nl]"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Not translated"_s));
        table.model->setWording(Wording(Language::Dutch));
        QVERIFY(!cell.data(RecordTableModel::FallbackRole).toBool());
        QVERIFY(!table.cell(0, table.type.acronym).data(RecordTableModel::FallbackRole).toBool());
    }

    void numbersStandRight()
    {
        ProjectTable table({u"A"_s});
        const auto right = [&](const FieldInfo &field) {
            const int cell = table.cell(0, field).data(Qt::TextAlignmentRole).toInt();
            const int head =
                table.model->headerData(field.index(), Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            return cell == head && (cell & Qt::AlignRight) != 0;
        };
        QVERIFY(right(table.type.totalCost));
        QVERIFY(!right(table.type.period));
        QVERIFY(!right(table.type.acronym));
        const QString read = table.cell(0, table.type.acronym).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(read, u"Acronym: A"_s);
        QCOMPARE(table.cell(0, table.type.period).data(Qt::AccessibleTextRole).toString(),
                 u"Period: not specified"_s);
    }

    void longTextsAreOneLine()
    {
        ProjectTable table;
        Record record = WorkspaceFixture::project(u"A"_s);
        record.set(table.type.summary, bothLanguages(u"one\ntwo "_s.repeated(500)));
        table.fixture.add(record);
        const QString shown = table.cell(0, table.type.summary).data().toString();
        QVERIFY(shown.startsWith(u"one two one"_s));
        QVERIFY(shown.size() <= 300);
    }

    void totals()
    {
        ProjectTable table;
        const Project &type = table.type;
        for (const qint64 cents : {131287200, 15000000, 0}) {
            Record record = WorkspaceFixture::project(u"A"_s);
            if (cents > 0)
                record.set(type.totalCost, Amount{cents});
            table.fixture.add(record);
        }
        table.model->setWording(Wording(Language::Dutch));
        const auto total = table.model->total(type.totalCost.index(), {0, 1, 2, 99});
        QVERIFY(total);
        QCOMPARE(total->text, u"€ 1.462.872,00"_s);
        QCOMPARE(total->counted, 2);
        QCOMPARE(total->unspecified, 1);
        QVERIFY(!table.model->total(type.acronym.index(), {0, 1}));
        QVERIFY(!table.model->total(-1, {0, 1}));
        QVERIFY(!table.model->total(999, {0, 1}));
    }

    void largeTotalsRunBesideTheWindow()
    {
        WorkspaceFixture fixture;
        const Project &type = Project::type();
        constexpr int count = RecordTableModel::mostTotalled + 500;
        ChangeSet changes = WorkspaceFixture::projects(manyNames(count - 1));
        Record record = WorkspaceFixture::project(u"LAST"_s);
        record.set(type.totalCost, Amount{4'200});
        changes.append(Change::add(record));
        QVERIFY(fixture.write(changes));
        RecordTableModel model(type, fixture.session(), Query(type));
        QList<int> rows;
        for (int row = 0; row < count; ++row)
            rows.append(row);
        const int column = type.totalCost.index();
        QVERIFY(!model.total(column, rows));
        RunningTotal total(model);
        QList<std::optional<RecordTableModel::Total>> answers;
        connect(&total, &RunningTotal::finished, this,
                [&](const std::optional<RecordTableModel::Total> &answer) { answers.append(answer); });
        total.start(column, rows);
        QVERIFY(total.isBusy());
        QVERIFY(answers.isEmpty());
        model.sort(type.acronym.index(), Qt::DescendingOrder); // other rows, the same records
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(!total.isBusy());
        QCOMPARE(answers.first()->text, u"€42.00"_s);
        QCOMPARE(answers.first()->unspecified, count - 1);
        total.start(column, rows.mid(0, 3));
        QCOMPARE(answers.size(), 2);
        total.start(type.acronym.index(), rows);
        QCOMPARE(answers.size(), 3);
        QVERIFY(!answers.last());
        total.start(column, rows);
        total.cancel();
        QVERIFY(!total.isBusy());
        QCOMPARE(answers.size(), 3);
    }

    void onlyVisibleBlocksAreLoaded_data()
    {
        QTest::addColumn<bool>("inThread");
        QTest::newRow("read at once") << false;
        QTest::newRow("read in a thread") << true;
    }
    void onlyVisibleBlocksAreLoaded()
    {
        // Without the tester, which asks for every row.
        QFETCH(bool, inThread);
        const QStringList names = manyNames(20'000);
        WorkspaceFixture fixture;
        QVERIFY(fixture.write(WorkspaceFixture::projects(names)));
        if (inThread)
            fixture.session().setLocation(fixture.location());
        const Project &type = Project::type();
        RecordTableModel model(type, fixture.session(), Query(type));
        QCOMPARE(model.isComplete(), !inThread);
        QTRY_COMPARE(model.rowCount(), 20'000);
        QVERIFY(model.isComplete());
        QCOMPARE(model.blocks().loads(), 0);
        const int column = type.acronym.index();
        for (int row = 0; row < 50; ++row)
            QCOMPARE(model.index(row, column).data().toString(), names.at(row));
        QCOMPARE(model.blocks().loads(), 1);
        for (int row = 15'000; row < 15'050; ++row)
            QCOMPARE(model.index(row, column).data().toString(), names.at(row));
        QVERIFY(model.blocks().loads() <= 3);
        for (int row = 0; row < 20'000; ++row)
            QCOMPARE(model.index(row, column).data().toString(), names.at(row));
        QVERIFY(model.blocks().count() <= RecordBlocks::capacity);
        const int loads = model.blocks().loads();
        QVERIFY(loads <= 20'000 / RecordBlocks::blockSize + 5);
        model.sort(column, Qt::DescendingOrder);
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.index(0, column).data().toString(), names.last());
        QVERIFY(model.blocks().loads() <= loads + 2);
    }

    void manyRecordsComeInTwoRanges()
    {
        const QStringList names = manyNames(6'000);
        WorkspaceFixture fixture;
        QVERIFY(fixture.write(WorkspaceFixture::projects(names)));
        fixture.session().setLocation(fixture.location());
        const Project &type = Project::type();
        RecordTableModel model(type, fixture.session(), Query(type));
        QCOMPARE(model.rowCount(), RowReader::firstIds); // the first rows at once
        const Spies spies(model);
        QSignalSpy counts(&model, &RecordTableModel::countChanged);
        QTRY_COMPARE(model.rowCount(), 6'000);
        QCOMPARE(spies.counts(), (QList<qsizetype>{1, 0, 0, 0, 0}));
        QCOMPARE(counts.size(), 1);

        // An order keeps the number of rows, and the selection, while it is being read.
        const QPersistentModelIndex mark = model.index(5'000, type.acronym.index());
        QList<int> rowCounts;
        connect(&model, &QAbstractItemModel::layoutChanged, this,
                [&] { rowCounts.append(model.rowCount()); });
        model.setOrder({{&type.acronym, Qt::DescendingOrder}});
        QCOMPARE(mark.data().toString(), names.at(5'000));
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(mark.row(), 999);
        QCOMPARE(mark.data().toString(), names.at(5'000));
        QVERIFY(!rowCounts.isEmpty());
        QVERIFY(std::all_of(rowCounts.cbegin(), rowCounts.cend(), [](int rows) { return rows == 6'000; }));
        model.setSearch(u"P00123"_s);
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.index(0, type.acronym.index()).data().toString(), u"P001239"_s);
    }

    void aLargeWorkspaceIsReadInTheThread()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.write(WorkspaceFixture::projects(manyNames(300))));
        QByteArray bytes(9 * 1024 * 1024, 'x');
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto workspace = Workspace::open(fixture.location());
        QVERIFY(workspace && (*workspace)->files().put(buffer, u"large.txt"_s));
        fixture.session().setLocation(fixture.location());
        const Project &type = Project::type();
        RecordTableModel model(type, fixture.session(), Query(type));
        QCOMPARE(model.rowCount(), RowReader::firstIds);
        QTRY_COMPARE(model.rowCount(), 300);
        model.setSearch(fixture.session().store().find(type, model.idAt(7)).value()->get(type.acronym));
        QVERIFY(!model.isComplete());
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 1);
    }

    void readsThroughTheStoreWhereTheThreadCannot()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.write(WorkspaceFixture::projects(manyNames(6'000))));
        fixture.session().setLocation(fixture.location() + u".gone"_s);
        RecordTableModel model(Project::type(), fixture.session(), Query(Project::type()));
        QSignalSpy failed(&model, &RecordTableModel::failed);
        QTRY_COMPARE(model.rowCount(), 6'000);
        QVERIFY(model.isComplete());
        QCOMPARE(failed.size(), 0);
    }

    void whatWasReadBeforeADeletionIsReadAgain()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.write(WorkspaceFixture::projects(manyNames(6'000))));
        fixture.session().setLocation(fixture.location());
        RecordTableModel model(Project::type(), fixture.session(), Query(Project::type()));
        const Record first = model.recordAt(0);
        QTest::qSleep(300); // the thread reads; its answer waits for the event loop
        QVERIFY(!model.isComplete());
        QVERIFY(fixture.session().commit(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(first)})));
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 5'999);
        QCOMPARE(model.rowOf(first.id), -1);
    }

    void changesWhileReadingAreNotLost()
    {
        const QStringList names = manyNames(6'000);
        WorkspaceFixture fixture;
        QVERIFY(fixture.write(WorkspaceFixture::projects(names)));
        fixture.session().setLocation(fixture.location());
        const Project &type = Project::type();
        Query query(type);
        query.order = ascending(type.acronym);
        RecordTableModel model(type, fixture.session(), query);
        QVERIFY(!model.isComplete());
        const Record first = model.recordAt(0);
        QVERIFY(fixture.session().commit(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(first)})));
        QVERIFY(fixture.session().commit(ChangeSet::adding(WorkspaceFixture::project(u"A"_s))));
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 6'000);
        QCOMPARE(model.rowOf(first.id), -1);
        QCOMPARE(model.index(0, type.acronym.index()).data().toString(), u"A"_s);
        const QPersistentModelIndex mark = model.index(0, type.acronym.index());
        QVERIFY(model.setData(mark, u"ZZ"_s));
        QCOMPARE(mark.data().toString(), u"ZZ"_s);
        QTRY_COMPARE(mark.row(), 5'999);
    }
};

QTEST_GUILESS_MAIN(RecordTableModelTest)
#include "tst_recordtablemodel.moc"
