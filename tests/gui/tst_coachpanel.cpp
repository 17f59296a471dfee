// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coachpanel.h"

#include "gui/bilingualedit.h"
#include "gui/growingtextedit.h"
#include "gui/panelregistry.h"
#include "gui/practiceoutline.h"
#include "gui/practicesectionview.h"
#include "gui/valueeditor.h"
#include "pagefixture.h"
#include "readonlyfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const GoodPractice &type = GoodPractice::type();

/// The coach of a practice that has a title and an owner.
struct ShownCoach {
    explicit ShownCoach(PageFixture &pages) : fixture(pages), panel(pages.context())
    {
        Record record(type);
        record.set(type.name, {u"Jobcoach"_s, u"Job coach"_s});
        record.set(type.owner, fixture.addOrganisation(u"Stebo"_s).id);
        practice = fixture.add(record);
        panel.resize(1200, 700);
        panel.setRecord(practice);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }
    BilingualEdit *edit(const FieldInfo &field) const
    {
        return panel.findChild<BilingualEdit *>(field.name());
    }
    GrowingTextEdit *text(const FieldInfo &field, const char *language) const
    {
        return edit(field)->findChild<GrowingTextEdit *>(QLatin1StringView(language));
    }
    QLabel *under(const FieldInfo &field, const char *name) const
    {
        auto *view = panel.findChild<QWidget *>(u"section_"_s + field.name());
        return view->findChild<QLabel *>(QLatin1StringView(name));
    }
    QPushButton *step(const char *code) const
    {
        return panel.findChild<QPushButton *>(QLatin1StringView(code) + u"_button"_s);
    }
    QString label(const QString &name) const { return panel.findChild<QLabel *>(name)->text(); }
    Record stored() const { return fixture.found(type, practice.id); }
    /// Clicks into the text, types, and leaves it by the keyboard.
    void typeInto(const FieldInfo &field, const char *language, const QString &words) const
    {
        GrowingTextEdit *editor = text(field, language);
        panel.findChild<QScrollArea *>()->ensureWidgetVisible(editor);
        QTest::mouseClick(editor->viewport(), Qt::LeftButton);
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, Qt::Key_Tab);
    }

    PageFixture &fixture;
    Record practice{type};
    CoachPanel panel;
};

/// Answers the question that comes up, and keeps what it said.
QString answer(const QString &button, const std::function<void()> &act)
{
    QString said;
    QTimer::singleShot(0, qApp, [&] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return;
        said = question->text() + u'\n' + question->informativeText();
        if (button.isEmpty())
            QTest::keyClick(question, Qt::Key_Escape);
        else
            QTest::mouseClick(question->findChild<QPushButton *>(button), Qt::LeftButton);
    });
    act();
    return said;
}

} // namespace

/// The coach of a good practice, by keyboard and mouse.
class CoachPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesFirst()
    {
        const LanguageSwitch language(Language::English);
        const QList<PanelKind> kinds = panelsFor(type, language);
        QCOMPARE(kinds.first().title.text(), u"Coach"_s);
    }

    void storesWhenTheTextIsLeft()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        shown.typeInto(type.about, "nl", u"Zo gaat het."_s);
        QCOMPARE(shown.stored().get(type.about), (LocalizedText{u"Zo gaat het."_s, {}}));
        QVERIFY(shown.text(type.about, "en")->hasFocus());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.stored(), shown.practice);
        QCOMPARE(shown.text(type.about, "nl")->toPlainText(), QString());
        QVERIFY(!fixture.session().canUndo());
        QVERIFY(fixture.session().redo());
        QCOMPARE(shown.text(type.about, "nl")->toPlainText(), u"Zo gaat het."_s);
    }

    void storesWhenItIsHidden()
    {
        PageFixture fixture;
        ShownCoach shown(fixture);
        QTest::keyClicks(shown.text(type.about, "en"), u"This way."_s);
        shown.panel.hide();
        QCOMPARE(shown.stored().get(type.about).en, u"This way."_s);
    }

    void keepsWhatIsTypedForItsOwnRecord()
    {
        PageFixture fixture;
        ShownCoach shown(fixture);
        Record other(type);
        other.set(type.name, {u"Ander"_s, u"Other"_s});
        other.set(type.owner, shown.practice.get(type.owner));
        other = fixture.add(other);
        QTest::keyClicks(shown.text(type.about, "nl"), u"Van de eerste."_s);
        shown.panel.setRecord(other);
        QCOMPARE(shown.stored().get(type.about).nl, u"Van de eerste."_s);
        QCOMPARE(shown.text(type.about, "nl")->toPlainText(), QString());
        QCOMPARE(fixture.found(type, other.id), other);
    }

    void anotherWriterDoesNotTakeWhatIsTyped()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        QTest::keyClicks(shown.text(type.about, "nl"), u"Half"_s);
        Record after = shown.stored();
        after.set(type.about, {{}, u"By another"_s});
        fixture.write(ChangeSet::editing(shown.stored(), after));
        QCOMPARE(shown.text(type.about, "nl")->toPlainText(), u"Half"_s);
        QCOMPARE(shown.text(type.about, "en")->toPlainText(), u"By another"_s);
        shown.typeInto(type.about, "nl", {});
        QCOMPARE(shown.stored().get(type.about), (LocalizedText{u"Half"_s, u"By another"_s}));
    }

    void countsAndNeverCuts()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        GrowingTextEdit *editor = shown.text(type.summary, "en");
        QTest::keyClicks(editor, QString(160, u'a'));
        QCOMPARE(shown.edit(type.summary)->counterText(Language::English), u"160 / 160"_s);
        QCOMPARE(shown.edit(type.summary)->counterText(Language::Dutch), u"0 / 160"_s);
        QTest::keyClicks(editor, u"bc"_s);
        QCOMPARE(shown.edit(type.summary)->counterText(Language::English), u"162 / 160: 2 too many"_s);
        QVERIFY(shown.under(type.summary, "hints")->text().contains(u"2 signs too long"_s));
        shown.typeInto(type.summary, "en", {});
        QCOMPARE(shown.stored().get(type.summary).en.size(), 162);
    }

    void hintsFollowTheTyping()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        QLabel *hints = shown.under(type.evidence, "hints");
        QTest::keyClicks(shown.text(type.evidence, "nl"), u"Veel mensen"_s);
        QVERIFY2(hints->text().contains(u"has no figure"_s), qPrintable(hints->text()));
        QVERIFY(hints->text().contains(u"English is missing"_s));
        QTest::keyClicks(shown.text(type.evidence, "nl"), u": 120"_s);
        QTest::keyClicks(shown.text(type.evidence, "en"), u"120 people"_s);
        QVERIFY(!hints->isVisible());
        QVERIFY(shown.label(u"progress"_s).startsWith(u"2 of 9 sections"_s));
    }

    void aTitleIsNeeded()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        for (const char *language : {"nl", "en"}) {
            GrowingTextEdit *editor = shown.text(type.name, language);
            editor->setFocus();
            editor->selectAll();
            QTest::keyClick(editor, Qt::Key_Delete);
        }
        shown.text(type.summary, "nl")->setFocus();
        QVERIFY(shown.under(type.name, "problem")->isVisible());
        QVERIFY(!shown.stored().isEmpty(type.name));
    }

    void factsAreEditedHere()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        auto *view = shown.panel.findChild<PracticeSectionView *>(u"section_owner"_s);
        auto *place = view->findChild<ValueEditor *>(u"place"_s)->findChild<QLineEdit *>();
        place->setFocus();
        QTest::keyClicks(place, u"Genk"_s);
        QTest::keyClick(place, Qt::Key_Return);
        QCOMPARE(shown.stored().get(type.place), u"Genk"_s);
        QVERIFY(!shown.under(type.owner, "hints")->text().contains(u"Country"_s));
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.stored(), shown.practice);
        QCOMPARE(place->text(), QString());
    }

    void theOutlineLeadsToASection()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        auto *button = shown.panel.findChild<QToolButton *>(u"section7"_s);
        QCOMPARE(button->text(), u"Potential for learning or transfer"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(shown.text(type.potential, "nl")->hasFocus());
        QVERIFY(shown.panel.findChild<QScrollArea *>()->verticalScrollBar()->value() > 0);
    }

    void submittingNamesWhatIsOpen()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        const auto press = [&shown] { QTest::mouseClick(shown.step("submitted"), Qt::LeftButton); };
        const QString said = answer({}, press);
        QVERIFY2(said.contains(u"Summary: nothing filled in yet."_s), qPrintable(said));
        QCOMPARE(shown.stored(), shown.practice);
        QVERIFY(!answer(u"submitAnyway"_s, press).isEmpty());
        QCOMPARE(shown.stored().get(type.status), std::optional(PracticeStatus::Submitted));
        QVERIFY(shown.label(u"submitted_who"_s).startsWith(u"now: Els, "_s));
        QVERIFY(shown.label(u"draft_who"_s).startsWith(u"Els, "_s));
        QVERIFY(shown.step("approved")->isVisible() && !shown.step("submitted")->isVisible());
        QTest::mouseClick(shown.step("information_requested"), Qt::LeftButton);
        QCOMPARE(shown.stored().get(type.status), std::optional(PracticeStatus::InformationRequested));
        QVERIFY(fixture.session().undo());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.stored(), shown.practice);
        QCOMPARE(shown.label(u"submitted_who"_s), QString());
    }

    void speaksTheOtherLanguage()
    {
        PageFixture fixture;
        const ShownCoach shown(fixture);
        QTest::keyClicks(shown.text(type.evidence, "nl"), u"Veel"_s);
        fixture.language().setLanguage(Language::Dutch);
        Record typed = shown.practice;
        typed.set(type.evidence, {u"Veel"_s, {}});
        QStringList expected;
        const Wording dutch = fixture.language().wording();
        const QList<PracticeHint> hints = practiceHints(typed, practiceSections().at(5));
        for (const PracticeHint &hint : hints)
            expected.append(hint.text(typed, dutch));
        QTRY_COMPARE(shown.under(type.evidence, "hints")->text(), expected.join(u'\n'));
        QCOMPARE(shown.label(u"progress"_s), practiceProgress(typed).text(dutch));
        fixture.language().setLanguage(Language::English);
    }

    void aClosedWorkspaceIsOnlyRead()
    {
        Record owner = WorkspaceFixture::organisation(u"Stebo"_s);
        owner.id = newRecordId();
        Record practice(type);
        practice.id = newRecordId();
        practice.set(type.name, {u"Jobcoach"_s, u"Job coach"_s});
        practice.set(type.owner, owner.id);
        ReadOnlyFixture fixture({ChangeSet::Kind::Import, {Change::add(owner), Change::add(practice)}});
        CoachPanel panel(fixture.context());
        panel.setRecord(fixture.found(type, practice.id));
        panel.show();
        const QList<GrowingTextEdit *> texts = panel.findChildren<GrowingTextEdit *>();
        QVERIFY(!texts.isEmpty());
        for (const GrowingTextEdit *text : texts)
            QVERIFY(text->isReadOnly());
        const QList<QPushButton *> steps = panel.findChildren<QPushButton *>();
        for (const QPushButton *step : steps)
            QVERIFY(!step->isVisible() || !step->isEnabled());
    }
};

QTEST_MAIN(CoachPanelTest)
#include "tst_coachpanel.moc"
