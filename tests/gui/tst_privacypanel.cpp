// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacypanel.h"

#include "domain/affiliation.h"
#include "domain/person.h"
#include "gui/chip.h"
#include "gui/forgetdialog.h"
#include "pagefixture.h"
#include "storage/backup.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Person &person = Person::type();

/// Somebody with a function, whose name was changed in this session.
struct ShownPanel {
    explicit ShownPanel(PageFixture &pages)
        : fixture(pages), panel(pages.context()), failed(&panel, &RecordPanel::failed)
    {
        Record record(person);
        record.set(person.lastName, u"Peters"_s);
        record.set(person.firstName, u"Zoë"_s);
        record.set(person.publication, Consent::Yes);
        record.set(person.photo, Consent::No);
        record.set(person.keepUntil, PartialDate::fromYear(2020));
        who = pages.add(record);
        Record renamed = who;
        renamed.set(person.lastName, u"Peeters"_s);
        commit(ChangeSet::editing(who, renamed));
        commit(ChangeSet::adding(WorkspaceFixture::project(u"DIALOG"_s)));
        Record function(Affiliation::type());
        function.set(Affiliation::type().person, who.id);
        function.set(Affiliation::type().organisation, pages.addOrganisation(u"Verso"_s).id);
        commit(ChangeSet::adding(function));
        who = pages.found(person, who.id);
        panel.resize(700, 700);
        panel.setRecord(who);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }
    void commit(const ChangeSet &changes)
    {
        if (const Result<> done = fixture.session().commit(changes); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    QPushButton *button() const { return panel.findChild<QPushButton *>(u"forgetPerson"_s); }
    QString said(const QString &name) const { return panel.findChild<QLabel *>(name)->text(); }
    /// Presses the button and lets @p answer deal with the question.
    void press(const std::function<void(ForgetDialog &)> &answer) const
    {
        bool wasAsked = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<ForgetDialog *>(QApplication::activeModalWidget());
            wasAsked = dialog;
            if (dialog)
                answer(*dialog);
        });
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(wasAsked);
    }

    PageFixture &fixture;
    PrivacyPanel panel;
    QSignalSpy failed;
    Record who{person};
};

} // namespace

/// What is asked about privacy, and forgetting.
class PrivacyPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatSomebodyAgreedTo()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        const auto chip = [&shown](const QString &name) { return shown.panel.findChild<Chip *>(name); };
        QCOMPARE(chip(u"consent_publication"_s)->word(), u"Yes"_s);
        QCOMPARE(chip(u"consent_publication"_s)->tone(), Tone::Good);
        QCOMPARE(chip(u"consent_photo"_s)->word(), u"No"_s);
        QCOMPARE(chip(u"consent_mailing"_s)->word(), u"Unknown"_s);
        QVERIFY(chip(u"keptTooLong"_s)->isVisible());
        QVERIFY2(shown.said(u"places"_s).contains(u"Affiliations (Person): 1"_s),
                 qPrintable(shown.said(u"places"_s)));
        Record longer = shown.who;
        longer.set(person.keepUntil, PartialDate::fromYear(9999));
        shown.commit(ChangeSet::editing(shown.who, longer));
        QVERIFY(!chip(u"keptTooLong"_s)->isVisible());
    }

    void wantsTheLastName()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        shown.press([](ForgetDialog &dialog) {
            auto *forget = dialog.findChild<QPushButton *>(u"forget"_s);
            auto *name = dialog.findChild<QLineEdit *>(u"lastName"_s);
            QVERIFY(!forget->isEnabled());
            QVERIFY(!dialog.findChild<QCheckBox *>(u"deleteBackups"_s)->isVisible());
            QTest::keyClicks(name, u"Zoe"_s);
            QVERIFY(!forget->isEnabled());
            QTest::keyClick(name, Qt::Key_Return); // Cancel is the default
        });
        QVERIFY(fixture.found(person, shown.who.id) == shown.who);
        QVERIFY(shown.button()->isVisible());
    }

    void forgetsForGood()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        shown.press([](ForgetDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(u"lastName"_s), u"peeters"_s);
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"forget"_s), Qt::LeftButton);
        });
        QVERIFY(shown.failed.isEmpty());
        QVERIFY(isForgotten(fixture.found(person, shown.who.id)));
        QVERIFY(!shown.button()->isVisible());
        QVERIFY2(shown.said(u"explanation"_s).contains(u"was forgotten on"_s),
                 qPrintable(shown.said(u"explanation"_s)));
        // The step about the project can still be taken back, those about the person cannot.
        QVERIFY(fixture.session().canUndo());
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.count(Project::type()), 0);
        QVERIFY(!fixture.session().canUndo());
        QVERIFY(isForgotten(fixture.found(person, shown.who.id)));
        QCOMPARE(fixture.count(Affiliation::type()), 1);
    }

    void deletesBackupsWhenAsked()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QVERIFY(makeBackup(fixture.location()));
        shown.press([](ForgetDialog &dialog) {
            QVERIFY(dialog.findChild<QLabel *>(u"backups"_s)->text().contains(u".backups"_s));
            auto *also = dialog.findChild<QCheckBox *>(u"deleteBackups"_s);
            QVERIFY(also->isVisible() && !also->isChecked());
            QTest::keyClick(also, Qt::Key_Space);
            QTest::keyClicks(dialog.findChild<QLineEdit *>(u"lastName"_s), u"Peeters"_s);
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"forget"_s), Qt::LeftButton);
        });
        QVERIFY(isForgotten(fixture.found(person, shown.who.id)));
        QVERIFY(backupsOf(fixture.location()).isEmpty());
    }
};

QTEST_MAIN(PrivacyPanelTest)
#include "tst_privacypanel.moc"
