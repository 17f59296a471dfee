// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deletedialog.h"

#include "pagefixture.h"

#include <QLabel>
#include <QPushButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString textOf(const DeleteDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QPushButton *button(const DeleteDialog &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

} // namespace

/// What becomes of what hangs on a record that is deleted.
class DeleteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeRecordIsJustDeleted()
    {
        PageFixture fixture;
        DeleteDialog dialog({fixture.addProject(u"ALFA"_s)}, fixture.context());
        dialog.show();
        QVERIFY(textOf(dialog).contains(u"ALFA"_s));
        QVERIFY(!button(dialog, u"unlink"_s)->isVisible());
        QCOMPARE(button(dialog, u"deleteAlong"_s)->text(), u"Delete"_s);
        QTest::mouseClick(button(dialog, u"deleteAlong"_s), Qt::LeftButton);
        QVERIFY(dialog.policy().has_value());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void saysWhatHangsOnIt()
    {
        PageFixture fixture;
        const Record project = fixture.addProject(u"ALFA"_s);
        for (const QString &name : {u"Verso"_s, u"Gent"_s})
            fixture.addPartnership(project.id, fixture.addOrganisation(name).id);
        DeleteDialog dialog({project}, fixture.context());
        dialog.show();
        QVERIFY2(textOf(dialog).contains(u"Partnerships (Project): 2"_s), qPrintable(textOf(dialog)));
        fixture.language().setLanguage(Language::Dutch);
        QCoreApplication::processEvents();
        QVERIFY(textOf(dialog).contains(u"ALFA"_s));
        QVERIFY(button(dialog, u"deleteAlong"_s)->isVisible());
    }

    void unlinks()
    {
        PageFixture fixture;
        const Record organisation = fixture.addOrganisation(u"Verso"_s);
        Record led = WorkspaceFixture::project(u"ALFA"_s);
        led.set(Project::type().lead, organisation.id);
        led = fixture.add(led);
        DeleteDialog dialog({organisation}, fixture.context());
        dialog.show();
        QTest::mouseClick(button(dialog, u"unlink"_s), Qt::LeftButton);
        QCOMPARE(dialog.policy(), std::optional(EditSession::DeletePolicy::Unlink));
        const auto changes = fixture.session().deletion({organisation}, *dialog.policy());
        QVERIFY(changes && fixture.session().commit(*changes));
        QVERIFY(fixture.found(Project::type(), led.id).isEmpty(Project::type().lead));
    }

    void escapeChangesNothing()
    {
        PageFixture fixture;
        DeleteDialog dialog({fixture.addProject(u"ALFA"_s), fixture.addProject(u"BETA"_s)},
                            fixture.context());
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.policy());
        QCOMPARE(fixture.count(Project::type()), 2);
    }

    void returnDoesNotDelete()
    {
        PageFixture fixture;
        DeleteDialog dialog({fixture.addProject(u"ALFA"_s)}, fixture.context());
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.policy());
    }
};

QTEST_MAIN(DeleteDialogTest)
#include "tst_deletedialog.moc"
