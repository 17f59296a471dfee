// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"
#include "gui/windowtheme.h"
#include "support/pseudotranslator.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

LiveText text(const char *source)
{
    return {"TestMessageBar", source};
}

QList<QPushButton *> buttonsOf(const MessageBar &bar)
{
    QList<QPushButton *> shown;
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            shown += button;
    }
    return shown;
}

} // namespace

class TestMessageBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToSayAtFirst();
    void saysSomething_data();
    void saysSomething();
    void saysWhyAndWhatToDo();
    void theUsersOwnStopIsNoError();
    void anActionClosesAndRuns();
    void anActionMayAnnounceTheNext();
    void closes();
    void theNextTakesItsPlace();
    void keepsMarkupAsText();
    void longTextsWrap();
    void followsTheLanguage();

private:
    WindowTheme m_theme;
};

void TestMessageBar::hasNothingToSayAtFirst()
{
    MessageBar bar;
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    QVERIFY(!bar.isShowing());
    QVERIFY(bar.isHidden());
    bar.dismiss();
    QCOMPARE(dismissed.count(), 0);
}

void TestMessageBar::saysSomething_data()
{
    QTest::addColumn<MessageBar::Kind>("kind");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("info") << MessageBar::Kind::Info << Tone::Accent;
    QTest::newRow("good") << MessageBar::Kind::Good << Tone::Good;
    QTest::newRow("warning") << MessageBar::Kind::Warning << Tone::Warning;
    QTest::newRow("error") << MessageBar::Kind::Error << Tone::Danger;
}

void TestMessageBar::saysSomething()
{
    QFETCH(MessageBar::Kind, kind);
    QFETCH(Tone, tone);
    MessageBar bar;
    bar.announce(kind, text("120 records were imported."));
    QVERIFY(bar.isShowing());
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.kind(), kind);
    QCOMPARE(bar.headline(), u"120 records were imported."_s);
    QCOMPARE(bar.details(), QString());
    QCOMPARE(bar.accessibleName(), bar.headline());
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        m_theme.setScheme(scheme);
        bar.resize(400, bar.sizeHint().height());
        const Colours &colours = m_theme.colours();
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(8, image.height() / 2), colours.tint(colours.of(tone)));
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 12; x < 40; ++x)
                drawn = drawn || image.pixelColor(x, y) == colours.of(tone);
        }
        QVERIFY2(drawn, "no icon in the colour of the message");
    }
}

void TestMessageBar::saysWhyAndWhatToDo()
{
    MessageBar bar;
    bar.showError({.kind = Error::Kind::Invalid,
                   .what = u"The file was not imported."_s,
                   .why = u"Row 12 has no date."_s,
                   .remedy = u"Correct the cell."_s});
    QCOMPARE(bar.kind(), MessageBar::Kind::Error);
    QCOMPARE(bar.headline(), u"The file was not imported."_s);
    QCOMPARE(bar.details(), u"Row 12 has no date. Correct the cell."_s);
    QCOMPARE(bar.accessibleDescription(), bar.details());
    bar.showError({.kind = Error::Kind::System, .what = u"The disk is full."_s, .why = {}, .remedy = {}});
    QCOMPARE(bar.details(), QString());
    QVERIFY(bar.findChild<QLabel *>(u"messageDetails"_s)->isHidden());
}

void TestMessageBar::theUsersOwnStopIsNoError()
{
    MessageBar bar;
    bar.showError({.kind = Error::Kind::Cancelled, .what = u"Stopped."_s, .why = {}, .remedy = {}});
    QCOMPARE(bar.kind(), MessageBar::Kind::Warning);
}

void TestMessageBar::anActionClosesAndRuns()
{
    MessageBar bar;
    int ran = 0;
    bool closedBefore = false;
    bar.announce(MessageBar::Kind::Info, text("3 texts have no translation."), {},
                 {{text("Show them"),
                   [&] {
                       ++ran;
                       closedBefore = !bar.isShowing();
                   }},
                  {text("Later"), {}}});
    bar.show();
    QCOMPARE(buttonsOf(bar).size(), 2);
    QCOMPARE(buttonsOf(bar).first()->text(), u"Show them"_s);
    QTest::mouseClick(buttonsOf(bar).first(), Qt::LeftButton);
    QCOMPARE(ran, 1);
    QVERIFY(closedBefore);
    QVERIFY(bar.isHidden());
}

void TestMessageBar::anActionMayAnnounceTheNext()
{
    MessageBar bar;
    bar.announce(MessageBar::Kind::Error, text("It failed."), {},
                 {{text("Try again"), [&] { bar.announce(MessageBar::Kind::Good, text("It worked.")); }}});
    QTest::mouseClick(buttonsOf(bar).first(), Qt::LeftButton);
    QVERIFY(bar.isShowing());
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.headline(), u"It worked."_s);
    QCOMPARE(buttonsOf(bar).size(), 0);
}

void TestMessageBar::closes()
{
    MessageBar bar;
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.announce(MessageBar::Kind::Info, text("Saved."));
    auto *close = bar.findChild<QToolButton *>(u"messageClose"_s);
    QVERIFY(!close->accessibleName().isEmpty());
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.count(), 1);
    bar.announce(MessageBar::Kind::Info, text("Saved."));
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(!bar.isShowing());
    QCOMPARE(dismissed.count(), 2);
}

void TestMessageBar::theNextTakesItsPlace()
{
    MessageBar bar;
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.announce(MessageBar::Kind::Error, text("First."), text("Details."), {{text("Act"), {}}});
    bar.announce(MessageBar::Kind::Info, text("Second."));
    QCOMPARE(bar.headline(), u"Second."_s);
    QCOMPARE(bar.details(), QString());
    QCOMPARE(buttonsOf(bar).size(), 0);
    QCOMPARE(dismissed.count(), 0);
}

void TestMessageBar::keepsMarkupAsText()
{
    MessageBar bar;
    bar.showError({.kind = Error::Kind::Invalid,
                   .what = u"<b>bold</b> is not a name."_s,
                   .why = u"<img src=x>"_s,
                   .remedy = {}});
    for (const QLabel *label :
         {bar.findChild<QLabel *>(u"messageHeadline"_s), bar.findChild<QLabel *>(u"messageDetails"_s)})
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(bar.headline(), u"<b>bold</b> is not a name."_s);
}

void TestMessageBar::longTextsWrap()
{
    MessageBar bar;
    bar.announce(MessageBar::Kind::Warning, text("A headline"),
                 LiveText::fixed(QString(u"A sentence of some length. "_s).repeated(20)));
    bar.resize(400, 40);
    QVERIFY(bar.heightForWidth(400) > 3 * bar.fontMetrics().height());
    QVERIFY(bar.heightForWidth(1600) < bar.heightForWidth(400));
    QVERIFY(bar.minimumSizeHint().width() < 400);
}

void TestMessageBar::followsTheLanguage()
{
    MessageBar bar;
    bar.announce(MessageBar::Kind::Info, text("Headline"), text("Details"), {{text("Act"), {}}});
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bar.headline(), u"«Headline»"_s);
    QCOMPARE(bar.details(), u"«Details»"_s);
    QCOMPARE(buttonsOf(bar).first()->text(), u"«Act»"_s);
    auto *close = bar.findChild<QToolButton *>(u"messageClose"_s);
    for (const QString &shown :
         {close->toolTip(), close->accessibleName(), bar.accessibleName(), bar.accessibleDescription()})
        QVERIFY2(PseudoTranslator::isTranslated(shown), qPrintable(shown));
    QCoreApplication::removeTranslator(&pseudo);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
