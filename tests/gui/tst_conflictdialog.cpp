// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflictdialog.h"

#include "pagefixture.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Project &project = Project::type();

/// Two versions of one project: they differ in code and website.
Conflict conflictOver(const Record &record)
{
    Record mine = record;
    mine.set(project.code, u"mine"_s);
    mine.set(project.website, u"https://mine.be"_s);
    Record theirs = record;
    theirs.set(project.code, u"theirs"_s);
    theirs.changed.by = u"Jan"_s;
    return {mine, theirs};
}

} // namespace

/// Two versions of a record, field by field.
class ConflictDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBothVersions()
    {
        PageFixture fixture;
        ConflictDialog dialog(conflictOver(fixture.addProject(u"ALFA"_s)), fixture.context());
        dialog.show();
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(u"Jan"_s) && all.contains(u"ALFA"_s) && all.contains(u"Code"_s));
        QCOMPARE(dialog.findChild<QAbstractButton *>(u"code_mine"_s)->text(), u"mine"_s);
        QCOMPARE(dialog.findChild<QAbstractButton *>(u"code_theirs"_s)->text(), u"theirs"_s);
        QCOMPARE(dialog.findChild<QAbstractButton *>(u"website_theirs"_s)->text(), u"not specified"_s);
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"acronym_mine"_s));
    }

    void choosesPerField()
    {
        PageFixture fixture;
        ConflictDialog dialog(conflictOver(fixture.addProject(u"ALFA"_s)), fixture.context());
        dialog.show();
        auto *theirs = dialog.findChild<QAbstractButton *>(u"code_theirs"_s);
        QTest::mouseClick(theirs, Qt::LeftButton, {}, {8, theirs->height() / 2});
        const Record chosen = dialog.chosen();
        QCOMPARE(chosen.get(project.code), u"theirs"_s);
        QCOMPARE(chosen.get(project.website), u"https://mine.be"_s);
    }

    void writesWhatIsChosen()
    {
        PageFixture fixture;
        const Record record = fixture.addProject(u"ALFA"_s);
        const Conflict versions = conflictOver(record);
        {
            auto other = Workspace::open(fixture.context().workspace.location());
            QVERIFY(other);
            ChangeSet changes = ChangeSet::editing(record, *versions.theirs);
            changes.sign(u"Jan"_s, QDateTime::currentDateTimeUtc());
            QVERIFY((*other)->store().apply(changes));
        }
        const Result<> refused = fixture.session().commit(ChangeSet::editing(record, versions.mine));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QTimer::singleShot(0, qApp, [] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            dialog->findChild<QAbstractButton *>(u"code_theirs"_s)->click();
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        });
        QVERIFY(ConflictDialog::resolve(fixture.context(), nullptr));
        const Record kept = fixture.found(project, record.id);
        QCOMPARE(kept.get(project.code), u"theirs"_s);
        QCOMPARE(kept.get(project.website), u"https://mine.be"_s);
    }

    void aDeletedRecordLeavesNothingToChoose()
    {
        PageFixture fixture;
        const Record record = fixture.addProject(u"ALFA"_s);
        fixture.write(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(record)}));
        Record mine = record;
        mine.set(project.code, u"mine"_s);
        QVERIFY(!fixture.session().commit(ChangeSet::editing(record, mine)));
        QVERIFY(!ConflictDialog::resolve(fixture.context(), nullptr));
    }
};

QTEST_MAIN(ConflictDialogTest)
#include "tst_conflictdialog.moc"
