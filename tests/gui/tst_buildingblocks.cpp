// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chip.h"
#include "gui/emptystate.h"
#include "gui/flowlayout.h"
#include "gui/sectionheading.h"
#include "gui/windowtheme.h"
#include "support/pseudotranslator.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

LiveText text(const char *source)
{
    return {"TestBuildingBlocks", source};
}

QImage painted(const Chip::Look &look, const QRect &rect)
{
    QImage image(160, 28, QImage::Format_RGB32);
    image.fill(lightColours().base);
    QPainter painter(&image);
    Chip::paint(painter, rect, look, QApplication::font(), QApplication::palette());
    return image;
}

/// The rectangle of the pixels that are not the ground.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != lightColours().base)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

/// The small widgets that every page is made of.
class TestBuildingBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.setScheme(ColourScheme::Light); }
    void anEmptyPageHasASentenceAndAButton();
    void anEmptyPageFollowsTheLanguage();
    void aChipIsMoreThanAColour();
    void aChipStaysInItsCell();
    void aChipFollowsTheLanguage();
    void aHeadingTellsItsLevel();
    void aHeadingFollowsTheLanguage();
    void aFullLineGoesOnBelow();
    void takenItemsAreGone();

private:
    WindowTheme m_theme;
};

void TestBuildingBlocks::anEmptyPageHasASentenceAndAButton()
{
    EmptyState page;
    auto *button = page.findChild<QPushButton *>(u"emptyButton"_s);
    QVERIFY(button->isHidden());
    page.setSentence(u"projects"_s, text("There are no projects yet."));
    page.setButton(u"add"_s, text("New project"));
    page.resize(600, 400);
    page.show();
    QCOMPARE(page.findChild<QLabel *>(u"emptySentence"_s)->text(), u"There are no projects yet."_s);
    QVERIFY(button->isVisible());
    QSignalSpy activated(&page, &EmptyState::activated);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    page.setButton({}, {});
    QVERIFY(!button->isVisible());
}

void TestBuildingBlocks::anEmptyPageFollowsTheLanguage()
{
    EmptyState page;
    page.setSentence({}, text("Nothing"));
    page.setButton({}, text("Do"));
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(page.findChild<QLabel *>(u"emptySentence"_s)->text(), u"«Nothing»"_s);
    QCOMPARE(page.findChild<QPushButton *>(u"emptyButton"_s)->text(), u"«Do»"_s);
    QCoreApplication::removeTranslator(&pseudo);
}

void TestBuildingBlocks::aChipIsMoreThanAColour()
{
    const QRect rect(0, 0, 160, 28);
    const Chip::Look good{.iconName = u"done"_s, .word = u"Finished"_s, .tone = Tone::Good};
    Chip::Look bare = good;
    bare.iconName.clear();
    Chip::Look danger = good;
    danger.tone = Tone::Danger;
    const QImage image = painted(good, rect);
    QVERIFY(image != painted(danger, rect));
    bool drawn = false;
    for (int x = 7; x < 21; ++x)
        drawn = drawn || contrastRatio(image.pixelColor(x, 14), lightColours().base) > 2;
    QVERIFY2(drawn, "no icon before the word");
    QVERIFY(Chip::sizeOf(bare, QApplication::font()).width() <
            Chip::sizeOf(good, QApplication::font()).width());
    QCOMPARE(inkOf(image).size(), Chip::sizeOf(good, QApplication::font()));
    m_theme.setScheme(ColourScheme::Dark);
    QVERIFY(image != painted(good, rect));
}

void TestBuildingBlocks::aChipStaysInItsCell()
{
    const Chip::Look look{.iconName = u"warning"_s, .word = u"The report is due"_s, .tone = Tone::Warning};
    const QRect narrow(10, 0, 60, 28);
    QVERIFY(narrow.contains(inkOf(painted(look, narrow))));
    const QRect tiny(10, 0, 8, 28);
    QVERIFY(inkOf(painted(look, tiny)).right() < 40);
}

void TestBuildingBlocks::aChipFollowsTheLanguage()
{
    Chip chip;
    chip.setStatus(u"clock"_s, text("Running"), Tone::Accent);
    QCOMPARE(chip.word(), u"Running"_s);
    const int width = chip.sizeHint().width();
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(chip.word(), u"«Running»"_s);
    QCOMPARE(chip.accessibleName(), u"«Running»"_s);
    QVERIFY(chip.sizeHint().width() > width);
    QCoreApplication::removeTranslator(&pseudo);
}

void TestBuildingBlocks::aHeadingTellsItsLevel()
{
    SectionHeading page(SectionHeading::Level::Page, text("Projects"));
    SectionHeading section(SectionHeading::Level::Section, text("Money"));
    const QFont font = QApplication::font();
    QVERIFY(page.findChild<QLabel *>(u"headingTitle"_s)->font().pointSizeF() > font.pointSizeF() * 1.39);
    QCOMPARE(section.findChild<QLabel *>(u"headingTitle"_s)->font().weight(), QFont::DemiBold);
    QVERIFY(section.findChild<QLabel *>(u"headingNote"_s)->isHidden());
    section.setNote(text("4 of 12"));
    QVERIFY(!section.findChild<QLabel *>(u"headingNote"_s)->isHidden());
    auto *button = new QPushButton(u"Add"_s);
    section.addWidget(button);
    QCOMPARE(button->parentWidget(), &section);
    section.resize(300, section.sizeHint().height());
    const QImage image = section.grab().toImage();
    QCOMPARE(image.pixelColor(150, image.height() - 1), lightColours().line);
}

void TestBuildingBlocks::aHeadingFollowsTheLanguage()
{
    SectionHeading heading(SectionHeading::Level::Section, text("Money"));
    heading.setNote(text("per year"));
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(heading.title(), u"«Money»"_s);
    QCOMPARE(heading.findChild<QLabel *>(u"headingNote"_s)->text(), u"«per year»"_s);
    QCoreApplication::removeTranslator(&pseudo);
}

void TestBuildingBlocks::aFullLineGoesOnBelow()
{
    QWidget room;
    auto *flow = new FlowLayout(&room, 8);
    QList<QWidget *> blocks;
    for (int i = 0; i < 4; ++i) {
        auto *block = new QWidget;
        block->setFixedSize(90, 20);
        flow->addWidget(block);
        blocks += block;
    }
    QCOMPARE(flow->sizeHint(), QSize(4 * 90 + 3 * 8, 20));
    QCOMPARE(flow->heightForWidth(4 * 90 + 3 * 8), 20);
    QCOMPARE(flow->heightForWidth(2 * 90 + 8), 48);
    QCOMPARE(flow->heightForWidth(50), 4 * 20 + 3 * 8);
    room.resize(200, 60);
    room.show();
    QTRY_COMPARE(blocks.at(1)->pos(), QPoint(98, 0));
    QCOMPARE(blocks.at(2)->pos(), QPoint(0, 28));
    blocks.at(0)->hide();
    QTRY_COMPARE(blocks.at(2)->pos(), QPoint(98, 0));
}

void TestBuildingBlocks::takenItemsAreGone()
{
    QWidget room;
    auto *flow = new FlowLayout(&room);
    flow->addWidget(new QLabel(u"One"_s));
    QVERIFY(!flow->itemAt(1));
    QVERIFY(!flow->itemAt(-1));
    QVERIFY(!flow->takeAt(5));
    const std::unique_ptr<QLayoutItem> taken(flow->takeAt(0));
    QVERIFY(taken);
    QCOMPARE(flow->count(), 0);
    QCOMPARE(flow->sizeHint(), QSize(0, 0));
}

QTEST_MAIN(TestBuildingBlocks)
#include "tst_buildingblocks.moc"
