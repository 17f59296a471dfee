// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "support/pseudotranslator.h"
#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto testerMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
}

/// A record's history as rows, newest first, in the language of now.
class HistoryModelTest : public QObject
{
    Q_OBJECT

private:
    static QString what(const HistoryModel &model, int row)
    {
        return model.index(row, HistoryModel::WhatColumn).data().toString();
    }
    static void edit(WorkspaceFixture &fixture, RecordId id, const FieldInfo &field, const QVariant &value)
    {
        const Record before = fixture.found(Project::type(), id);
        Record after = before;
        after.setValue(field, value);
        const Result<> done = fixture.session().commit(ChangeSet::editing(before, after));
        QVERIFY(done);
    }

private Q_SLOTS:
    void tellsWhatWasChanged()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addProject(u"DIALOG"_s).id;
        HistoryModel model(fixture.session());
        const QAbstractItemModelTester tester(&model, testerMode);
        QCOMPARE(model.rowCount(), 0);
        model.setRecord(Project::type(), id);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(what(model, 0), u"Added"_s);
        QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), u"Els"_s);

        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        edit(fixture, id, Project::type().code, u"4-A"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(what(model, 0), u"Code: not specified → 4-A"_s);
        QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), u"Els"_s);
        const QString today = QString::number(QDate::currentDate().year());
        QVERIFY(model.index(0, HistoryModel::WhenColumn).data().toString().contains(today));
        QCOMPARE(model.index(0, 0).data(HistoryModel::FieldRole).value<const FieldInfo *>(),
                 &Project::type().code);
        QCOMPARE(model.index(0, 0).data(HistoryModel::AfterRole).toString(), u"4-A"_s);
    }

    void oneRowPerField()
    {
        WorkspaceFixture fixture;
        const Record before = fixture.addProject(u"DIALOG"_s);
        HistoryModel model(fixture.session());
        const QAbstractItemModelTester tester(&model, testerMode);
        model.setRecord(Project::type(), before.id);
        Record after = before;
        after.set(Project::type().code, u"4"_s);
        after.set(Project::type().status, ProjectStatus::Running);
        QVERIFY(fixture.session().commit(ChangeSet::editing(before, after)));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(HistoryModel::ChangeSetRole),
                 model.index(1, 0).data(HistoryModel::ChangeSetRole));
        QVERIFY(model.index(0, 0).data(HistoryModel::FirstOfSetRole).toBool());
        QVERIFY(!model.index(1, 0).data(HistoryModel::FirstOfSetRole).toBool());
        const QString both = what(model, 0) + what(model, 1);
        QVERIFY2(both.contains(u"Running"_s), qPrintable(both));
    }

    void undoIsTold()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addProject(u"DIALOG"_s).id;
        HistoryModel model(fixture.session());
        const QAbstractItemModelTester tester(&model, testerMode);
        model.setRecord(Project::type(), id);
        edit(fixture, id, Project::type().code, u"4"_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(what(model, 0), u"Code: 4 → not specified"_s);
    }

    void followsTheLanguage()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addProject(u"DIALOG"_s).id;
        HistoryModel model(fixture.session());
        const QAbstractItemModelTester tester(&model, testerMode);
        model.setRecord(Project::type(), id);
        edit(fixture, id, Project::type().status, u"running"_s);
        const auto date = QVariant::fromValue(Period{PartialDate::fromIso(u"2019-10"_s), std::nullopt});
        edit(fixture, id, Project::type().period, date);
        const QString before = what(model, 0);
        QVERIFY2(before.contains(u"October 2019"_s), qPrintable(before));
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        model.setWording(Wording(Language::Dutch));
        QVERIFY2(what(model, 0).contains(u"oktober 2019"_s), qPrintable(what(model, 0)));
        QCOMPARE(headers.size(), 1);
        QCOMPARE(cells.size(), 1);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(what(model, row));
        QCoreApplication::removeTranslator(&pseudo);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(PseudoTranslator::isTranslated(text), qPrintable(text));
    }

    void referencesShowTitles()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addProject(u"DIALOG"_s).id;
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        HistoryModel model(fixture.session());
        const QAbstractItemModelTester tester(&model, testerMode);
        model.setRecord(Project::type(), id);
        edit(fixture, id, Project::type().lead, QVariant::fromValue(stebo.id));
        QVERIFY2(what(model, 0).endsWith(u"→ Stebo"_s), qPrintable(what(model, 0)));
        edit(fixture, id, Project::type().lead, QVariant::fromValue(RecordId::None));
        QVERIFY(fixture.write(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(stebo)})));
        QVERIFY2(what(model, 0).contains(u"a record that was deleted"_s), qPrintable(what(model, 0)));
    }

    void longTextsAreShortened()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addProject(u"DIALOG"_s).id;
        HistoryModel model(fixture.session());
        model.setRecord(Project::type(), id);
        const QString text = u"word\n"_s.repeated(200);
        edit(fixture, id, Project::type().summary, QVariant::fromValue(LocalizedText{text, text}));
        QVERIFY(what(model, 0).size() < 150);
        QVERIFY(what(model, 0).contains(u'…'));
        const QString tip = model.index(0, HistoryModel::WhatColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.size() > 900);
    }

    void othersRecordsAreNotListed()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addProject(u"DIALOG"_s).id;
        const RecordId other = fixture.addProject(u"OTHER"_s).id;
        HistoryModel model(fixture.session());
        const QAbstractItemModelTester tester(&model, testerMode);
        model.setRecord(Project::type(), id);
        edit(fixture, other, Project::type().code, u"4"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setRecord(Project::type(), other);
        QCOMPARE(model.rowCount(), 2);
        model.setRecord(Project::type(), RecordId::None);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
