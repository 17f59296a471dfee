// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordform.h"

#include "domain/catalogue.h"
#include "pagefixture.h"
#include "support/pseudotranslator.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Project &project = Project::type();

/// A form in a window that has the keyboard.
struct ShownForm {
    explicit ShownForm(PageFixture &fixture, const RecordType &type = project)
        : form(type, fixture.editors()),
          failed(&form, &RecordForm::failed),
          stored(&form, &RecordForm::stored)
    {
        form.resize(520, 700);
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form))
            qFatal("the form did not come up");
    }
    QLineEdit *line(const FieldInfo &field) const
    {
        auto *line = form.findChild<ValueEditor *>(field.name())->findChild<QLineEdit *>();
        if (!line)
            qFatal("no line");
        return line;
    }
    QLabel *problem(const FieldInfo &field) const
    {
        return form.findChild<QLabel *>(field.name() + "_problem"_L1);
    }
    QLabel *note() const { return form.findChild<QLabel *>(u"note"_s); }
    /// Replaces what stands in a line, and leaves it.
    void type(const FieldInfo &field, const QString &text) const
    {
        QLineEdit *edit = line(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        if (!text.isEmpty())
            QTest::keyClicks(edit, text);
        // While offers stand under a line, the keys go to them.
        QWidget *offers = QApplication::activePopupWidget();
        QTest::keyClick(offers ? offers : edit, Qt::Key_Tab);
    }

    RecordForm form;
    QSignalSpy failed;
    QSignalSpy stored;
};

} // namespace

/// One record as a form.
class RecordFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryFieldOfEveryType()
    {
        PageFixture fixture;
        for (const RecordType *type : recordTypes()) {
            RecordForm form(*type, fixture.editors());
            form.setRecord(Record(*type));
            for (const FieldInfo *field : type->fields()) {
                const auto *editor = form.findChild<ValueEditor *>(field->name());
                QVERIFY2(editor, field->name().data());
                QVERIFY2(!form.hasUnstored(), field->name().data());
            }
        }
    }

    void storesAnEditAtOnce()
    {
        PageFixture fixture;
        const Record record = fixture.addProject(u"ALFA"_s);
        ShownForm shown(fixture);
        shown.form.setRecord(record);
        shown.type(project.code, u"NWE 1"_s);
        QCOMPARE(fixture.found(project, record.id).get(project.code), u"NWE 1"_s);
        QCOMPARE(shown.stored.count(), 1);
        QVERIFY(fixture.session().canUndo());
        QVERIFY(!shown.note()->isVisible());
        // Leaving a field in which nothing was typed is no edit.
        shown.line(project.website)->setFocus();
        shown.line(project.code)->setFocus();
        QCOMPARE(shown.stored.count(), 1);
    }

    void saysWhyAValueIsRefused()
    {
        PageFixture fixture;
        const Record record = fixture.addProject(u"ALFA"_s);
        ShownForm shown(fixture);
        shown.form.setRecord(record);
        shown.type(project.totalCost, u"a lot"_s);
        QCOMPARE(shown.line(project.totalCost)->text(), u"a lot"_s);
        QVERIFY(shown.problem(project.totalCost)->isVisible());
        QVERIFY(shown.form.hasUnstored());
        // The rest goes on.
        shown.type(project.code, u"7"_s);
        QCOMPARE(fixture.found(project, record.id).get(project.code), u"7"_s);
        QCOMPARE(shown.line(project.totalCost)->text(), u"a lot"_s);
        // It is said again in the other language.
        const QString english = shown.problem(project.totalCost)->text();
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        QVERIFY(shown.problem(project.totalCost)->text() != english);
        QCOMPARE(shown.line(project.totalCost)->text(), u"a lot"_s);
        QCoreApplication::removeTranslator(&pseudo);
        shown.type(project.totalCost, u"100"_s);
        QVERIFY(!shown.problem(project.totalCost)->isVisible());
        QVERIFY(!shown.form.hasUnstored());
        QVERIFY(!fixture.found(project, record.id).isEmpty(project.totalCost));
    }

    void requiredStaysRequired()
    {
        PageFixture fixture;
        const Record record = fixture.addProject(u"ALFA"_s);
        ShownForm shown(fixture);
        shown.form.setRecord(record);
        shown.type(project.acronym, {});
        QVERIFY(shown.problem(project.acronym)->isVisible());
        QCOMPARE(fixture.found(project, record.id).get(project.acronym), u"ALFA"_s);
    }

    void aDraftSaysWhatIsMissing()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.form.setDraft(Record(project));
        QVERIFY(!shown.form.hasUnstored());
        QVERIFY(shown.note()->isVisible());
        QVERIFY(shown.note()->text().contains(u"Acronym"_s));
        shown.type(project.code, u"7"_s);
        QVERIFY(shown.form.hasUnstored());
        QCOMPARE(fixture.count(project), 0);
        shown.form.focusFirst();
        QCOMPARE(QApplication::focusWidget(), shown.line(project.acronym));
        shown.type(project.acronym, u"ALFA"_s);
        QCOMPARE(fixture.count(project), 1);
        QVERIFY(!shown.form.isDraft());
        QVERIFY(!shown.note()->isVisible());
        // The next edit changes that record, and adds no other.
        shown.type(project.code, u"8"_s);
        QCOMPARE(fixture.count(project), 1);
    }

    void rulesBetweenFieldsHoldBackTheRecordOnly()
    {
        PageFixture fixture;
        const Group &group = Group::type();
        ShownForm shown(fixture, group);
        shown.form.setDraft(Record(group));
        auto *name = shown.form.findChild<ValueEditor *>(u"name"_s)->findChild<QLineEdit *>(u"en"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Steering group"_s);
        QTest::keyClick(name, Qt::Key_Return);
        // It belongs to a network or to a project.
        QCOMPARE(fixture.count(group), 0);
        QVERIFY(shown.note()->isVisible());
        const Record alfa = fixture.addProject(u"ALFA"_s);
        shown.type(group.project, u"ALFA"_s);
        QCOMPARE(fixture.count(group), 1);
        Query of(group);
        of.conditions = {{&group.project, Condition::Test::AnyOf, {QVariant::fromValue(alfa.id)}}};
        QCOMPARE(fixture.store().count(of).value(), 1);
    }

    void followsOthers()
    {
        PageFixture fixture;
        const Record record = fixture.addProject(u"ALFA"_s);
        ShownForm shown(fixture);
        shown.form.setRecord(record);
        QLineEdit *website = shown.line(project.website);
        website->setFocus();
        QTest::keyClicks(website, u"https://"_s);
        Record other = record;
        other.set(project.code, u"9"_s);
        fixture.write(ChangeSet::editing(record, other));
        QCOMPARE(shown.line(project.code)->text(), u"9"_s);
        // What is being typed stays.
        QCOMPARE(website->text(), u"https://"_s);
        QTest::keyClicks(website, u"verso.be"_s);
        QTest::keyClick(website, Qt::Key_Return);
        QCOMPARE(fixture.found(project, record.id).get(project.website), u"https://verso.be"_s);
        QCOMPARE(shown.failed.count(), 0);
    }

    void tellsOfAConflict()
    {
        PageFixture fixture;
        const Record record = fixture.addProject(u"ALFA"_s);
        ShownForm shown(fixture);
        shown.form.setRecord(record);
        {
            // Another program writes to the same file.
            auto other = Workspace::open(fixture.context().workspace.location());
            QVERIFY(other);
            Record theirs = record;
            theirs.set(project.code, u"theirs"_s);
            ChangeSet changes = ChangeSet::editing(record, theirs);
            changes.sign(u"Jan"_s, QDateTime::currentDateTimeUtc());
            QVERIFY((*other)->store().apply(changes));
        }
        shown.type(project.code, u"mine"_s);
        QCOMPARE(shown.failed.count(), 1);
        QCOMPARE(shown.failed.first().first().value<Error>().kind, Error::Kind::Conflict);
        QCOMPARE(shown.line(project.code)->text(), u"mine"_s);
        QCOMPARE(fixture.store().lastConflicts().size(), 1);
    }

    void isNeverWiderThanItReads()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.form.setRecord(fixture.addProject(u"ALFA"_s));
        shown.form.resize(1400, 700);
        QVERIFY(shown.form.widget()->width() <= 720);
        QCOMPARE(shown.form.widget()->x(), 0);
        shown.form.resize(420, 700);
        const QList<ValueEditor *> editors = shown.form.findChildren<ValueEditor *>();
        for (const ValueEditor *editor : editors) {
            const QRect place(editor->mapTo(&shown.form, QPoint()), editor->size());
            QVERIFY2(place.right() < shown.form.width(), qPrintable(editor->objectName()));
        }
    }
};

QTEST_MAIN(RecordFormTest)
#include "tst_recordform.moc"
