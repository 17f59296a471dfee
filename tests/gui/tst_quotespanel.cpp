// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotespanel.h"

#include "domain/quote.h"
#include "gui/chip.h"
#include "gui/deletedialog.h"
#include "gui/quotecard.h"
#include "gui/recordform.h"
#include "gui/recordside.h"
#include "gui/recordwindow.h"
#include "pagefixture.h"
#include "readonlyfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Quote &type = Quote::type();

/// The quotes of a project that has three: not asked, asked, approved.
struct ShownQuotes {
    explicit ShownQuotes(PageFixture &pages)
        : fixture(pages), project(pages.addProject(u"ALFA"_s)), panel({&type, &type.project}, pages.context())
    {
        quotes.append(addQuote(u"Eerste"_s, std::nullopt));
        quotes.append(addQuote(u"Tweede"_s, Approval::Asked));
        quotes.append(addQuote(u"<b>Derde</b>"_s, Approval::Approved));
        panel.resize(700, 800);
        panel.setRecord(project);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }
    Record addQuote(const QString &text, std::optional<Approval> approval) const
    {
        Record quote(type);
        quote.set(type.text, text);
        quote.set(type.language, u"nl"_s);
        quote.set(type.translation, {{}, u"In English"_s});
        quote.set(type.attribution, Attribution::FunctionOnly);
        quote.set(type.function, {u"deelnemer"_s, u"participant"_s});
        quote.set(type.project, project.id);
        quote.set(type.approval, approval);
        return fixture.add(quote);
    }
    QList<QuoteCard *> cards() const
    {
        QList<QuoteCard *> visible = panel.findChildren<QuoteCard *>();
        visible.removeIf([](const QuoteCard *card) { return !card->isVisible(); });
        return visible;
    }
    Record stored(qsizetype at) const { return fixture.found(type, quotes.at(at).id); }

    PageFixture &fixture;
    Record project;
    QList<Record> quotes;
    QuotesPanel panel;
};

QString label(const QuoteCard *card, const char *name)
{
    return card->findChild<QLabel *>(QLatin1StringView(name))->text();
}

} // namespace

/// The desk where quotes are approved.
class QuotesPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasSaidAndByWhom()
    {
        PageFixture fixture;
        const ShownQuotes shown(fixture);
        QCOMPARE(shown.cards().size(), 3);
        QCOMPARE(shown.panel.countFor(shown.project), 3);
        const QuoteCard *third = shown.cards().at(2);
        QCOMPARE(label(third, "original"), u"“<b>Derde</b>”"_s);
        QCOMPARE(third->findChild<QLabel *>(u"original"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(label(third, "translation"), u"“In English”"_s);
        QCOMPARE(label(third, "who"), u"— participant"_s);
        QVERIFY(!third->findChild<QLabel *>(u"reason"_s)->isVisible());
        QVERIFY(shown.cards().first()->findChild<QLabel *>(u"reason"_s)->isVisible());
    }

    void approvesByMouse()
    {
        PageFixture fixture;
        const ShownQuotes shown(fixture);
        QuoteCard *first = shown.cards().first();
        QTest::mouseClick(first->findChild<QPushButton *>(u"approve"_s), Qt::LeftButton);
        QCOMPARE(shown.stored(0).get(type.approval), std::optional(Approval::Approved));
        QCOMPARE(shown.stored(0).get(type.approvedOn), PartialDate::fromDay(QDate::currentDate()));
        QCOMPARE(first->findChild<Chip *>()->word(), u"Approved"_s);
        QVERIFY(!first->findChild<QPushButton *>(u"approve"_s)->isVisible());

        auto *date = first->findChild<ValueEditor *>(u"approvedOn"_s)->findChild<QLineEdit *>();
        QVERIFY(date->isVisible());
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, u"2026-02"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(shown.stored(0).get(type.approvedOn), PartialDate::fromMonth(2026, 2));

        QVERIFY(fixture.session().undo());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.stored(0), shown.quotes.first());
        QVERIFY(!fixture.session().canUndo());
    }

    void worksByKeyboardAlone()
    {
        PageFixture fixture;
        const ShownQuotes shown(fixture);
        QuoteCard *first = shown.cards().first();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Question);
        QCOMPARE(shown.stored(0).get(type.approval), std::optional(Approval::Asked));
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), shown.cards().at(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus);
        QCOMPARE(shown.stored(1).get(type.approval), std::optional(Approval::Refused));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
        QCOMPARE(shown.stored(1).get(type.approval), std::optional(Approval::Approved));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), first);
        for (int step = 0; step < 3; ++step)
            QVERIFY(fixture.session().undo());
        QCOMPARE(shown.stored(0), shown.quotes.at(0));
        QCOMPARE(shown.stored(1), shown.quotes.at(1));
    }

    void countsAndFilters()
    {
        PageFixture fixture;
        const ShownQuotes shown(fixture);
        const auto button = [&shown](int id) {
            return shown.panel.findChild<QToolButton *>(u"filter%1"_s.arg(id));
        };
        QCOMPARE(button(0)->text(), u"All (3)"_s);
        QCOMPARE(button(1)->text(), u"Not asked (1)"_s);
        QCOMPARE(button(3)->text(), u"Approved (1)"_s);
        QTest::mouseClick(button(2), Qt::LeftButton);
        QCOMPARE(shown.cards().size(), 1);
        QCOMPARE(label(shown.cards().first(), "original"), u"“Tweede”"_s);
        QTest::mouseClick(shown.cards().first()->findChild<QPushButton *>(u"refuse"_s), Qt::LeftButton);
        QCOMPARE(shown.cards().size(), 0);
        QCOMPARE(button(4)->text(), u"Refused (1)"_s);
        button(4)->setFocus();
        QTest::keyClick(button(4), Qt::Key_Space);
        QCOMPARE(shown.cards().size(), 1);
        QTest::mouseClick(button(0), Qt::LeftButton);
        QCOMPARE(shown.cards().size(), 3);
    }

    void addsAndDeletes()
    {
        PageFixture fixture;
        ShownQuotes shown(fixture);
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        auto *window = shown.panel.findChild<RecordWindow *>();
        QVERIFY(window);
        QCOMPARE(window->side().form().edited().get(type.project), shown.project.id);
        window->close();

        QTimer::singleShot(0, qApp, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                QTest::mouseClick(dialog->findChild<QPushButton *>(u"deleteAlong"_s), Qt::LeftButton);
        });
        QTest::mouseClick(shown.cards().first()->findChild<QToolButton *>(u"delete"_s), Qt::LeftButton);
        QCOMPARE(shown.cards().size(), 2);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.cards().size(), 3);
        QCOMPARE(shown.stored(0), shown.quotes.first());
    }

    void manyComeInParts()
    {
        PageFixture fixture;
        const ShownQuotes shown(fixture);
        for (int i = 0; i < 60; ++i)
            shown.addQuote(u"Nog een"_s, std::nullopt);
        QCOMPARE(shown.cards().size(), 50);
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"more"_s), Qt::LeftButton);
        QCOMPARE(shown.cards().size(), 63);
        QVERIFY(!shown.panel.findChild<QPushButton *>(u"more"_s)->isVisible());
    }

    void aClosedWorkspaceIsOnlyRead()
    {
        Record project = WorkspaceFixture::project(u"ALFA"_s);
        project.id = newRecordId();
        Record quote(type);
        quote.id = newRecordId();
        quote.set(type.text, u"Eerste"_s);
        quote.set(type.project, project.id);
        ReadOnlyFixture fixture({ChangeSet::Kind::Import, {Change::add(project), Change::add(quote)}});
        QuotesPanel panel({&type, &type.project}, fixture.context());
        panel.setRecord(project);
        panel.show();
        auto *card = panel.findChild<QuoteCard *>();
        QVERIFY(card);
        for (const char *button : {"ask", "approve", "refuse"})
            QVERIFY(!card->findChild<QPushButton *>(QLatin1StringView(button))->isEnabled());
        QVERIFY(!card->findChild<QToolButton *>(u"delete"_s)->isEnabled());
        QVERIFY(!panel.findChild<QPushButton *>(u"add"_s)->isEnabled());
        QSignalSpy edited(card, &QuoteCard::edited);
        QTest::keyClick(card, Qt::Key_Plus);
        QCOMPARE(edited.count(), 0);
        QVERIFY(fixture.found(type, quote.id).isEmpty(type.approval));
    }

    void speaksTheOtherLanguage()
    {
        PageFixture fixture;
        const ShownQuotes shown(fixture);
        const QString english = label(shown.cards().first(), "who");
        fixture.language().setLanguage(Language::Dutch);
        QTRY_COMPARE(label(shown.cards().first(), "who"), u"— deelnemer"_s);
        QCOMPARE(label(shown.cards().first(), "reason"),
                 reasonToStay(shown.quotes.first(), fixture.language().wording()));
        // A Dutch quote keeps its English translation beside it.
        QCOMPARE(label(shown.cards().first(), "translation"), u"“In English”"_s);
        fixture.language().setLanguage(Language::English);
        QTRY_COMPARE(label(shown.cards().first(), "who"), english);
    }
};

QTEST_MAIN(QuotesPanelTest)
#include "tst_quotespanel.moc"
