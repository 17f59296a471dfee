// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sidebar.h"
#include "gui/windowtheme.h"
#include "support/pseudotranslator.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

LiveText text(const char *source)
{
    return {"TestSidebar", source};
}

std::vector<Sidebar::Place> somePlaces()
{
    return {
        {.id = u"overview"_s, .iconName = u"overview"_s, .label = text("Overview")},
        {.id = u"projects"_s,
         .iconName = u"projects"_s,
         .label = text("Projects"),
         .group = text("Work"),
         .shortcut = QKeySequence(Qt::ALT | Qt::Key_2)},
        {.id = u"events"_s, .iconName = u"events"_s, .label = text("Events"), .group = text("Work")},
        {.id = u"people"_s, .iconName = u"people"_s, .label = text("People"), .group = text("Network")},
    };
}

QListWidget &listOf(Sidebar &sidebar)
{
    return *sidebar.findChild<QListWidget *>(u"sidebarPlaces"_s);
}

QStringList rowsOf(Sidebar &sidebar)
{
    QStringList rows;
    for (int row = 0; row < listOf(sidebar).count(); ++row)
        rows += listOf(sidebar).item(row)->text();
    return rows;
}

QListWidgetItem &rowNamed(Sidebar &sidebar, const QString &name)
{
    return *listOf(sidebar).findItems(name, Qt::MatchExactly).value(0);
}

} // namespace

class TestSidebar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsPlacesUnderTheirGroups();
    void theFirstPlaceIsCurrent();
    void theKeyboardPassesOverHeadings();
    void aClickGoesThere();
    void goesToAnIdAndIgnoresUnknownOnes();
    void showsCounts();
    void keepsPlaceAndCountsOverAChange();
    void collapsesToIcons();
    void followsTheLanguage();
    void followsTheLocale();
    void paintsInBothWidthsAndSchemes();
    void emptyIsHarmless();

private:
    WindowTheme m_theme;
};

void TestSidebar::listsPlacesUnderTheirGroups()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    const QStringList wanted{u"Overview"_s, u"Work"_s, u"Projects"_s, u"Events"_s, u"Network"_s, u"People"_s};
    QCOMPARE(rowsOf(sidebar), wanted);
    QCOMPARE(rowNamed(sidebar, u"Work"_s).flags(), Qt::NoItemFlags);
    QCOMPARE(sidebar.labelOf(u"people"_s), u"People"_s);
    QCOMPARE(sidebar.width(), 208);
}

void TestSidebar::theFirstPlaceIsCurrent()
{
    Sidebar sidebar;
    QSignalSpy went(&sidebar, &Sidebar::currentChanged);
    sidebar.setPlaces(somePlaces());
    QCOMPARE(sidebar.current(), u"overview"_s);
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().toString(), u"overview"_s);
}

void TestSidebar::theKeyboardPassesOverHeadings()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    sidebar.resize(208, 400);
    sidebar.show();
    QStringList went;
    connect(&sidebar, &Sidebar::currentChanged, this, [&went](const QString &id) { went += id; });
    QListWidget &list = listOf(sidebar);
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(went, QStringList({u"projects"_s, u"events"_s, u"people"_s}));
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(sidebar.current(), u"events"_s);
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(sidebar.current(), u"overview"_s);
    QTest::keyClicks(&list, u"pe"_s);
    QCOMPARE(sidebar.current(), u"people"_s);
    QCOMPARE(sidebar.focusProxy(), &list);
    QCOMPARE(list.focusPolicy() & Qt::TabFocus, Qt::TabFocus);
}

void TestSidebar::aClickGoesThere()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    sidebar.resize(208, 400);
    sidebar.show();
    QListWidget &list = listOf(sidebar);
    const auto click = [&](const QString &name) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualItemRect(&rowNamed(sidebar, name)).center());
    };
    click(u"Events"_s);
    QCOMPARE(sidebar.current(), u"events"_s);
    click(u"Network"_s);
    QCOMPARE(sidebar.current(), u"events"_s);
    QVERIFY(rowNamed(sidebar, u"Events"_s).isSelected());
}

void TestSidebar::goesToAnIdAndIgnoresUnknownOnes()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    QSignalSpy went(&sidebar, &Sidebar::currentChanged);
    sidebar.setCurrent(u"people"_s);
    sidebar.setCurrent(u"people"_s);
    QCOMPARE(went.count(), 1);
    sidebar.setCurrent(u"nowhere"_s);
    sidebar.setCurrent({});
    sidebar.setCount(u"nowhere"_s, 3);
    sidebar.clearCount(u"nowhere"_s);
    QCOMPARE(sidebar.current(), u"people"_s);
    QCOMPARE(went.count(), 1);
    QCOMPARE(sidebar.labelOf(u"nowhere"_s), QString());
}

void TestSidebar::showsCounts()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    sidebar.resize(208, 400);
    const QImage without = sidebar.grab().toImage();
    sidebar.setCount(u"projects"_s, 40);
    QVERIFY(sidebar.grab().toImage() != without);
    QCOMPARE(rowNamed(sidebar, u"Projects"_s).data(Qt::AccessibleTextRole).toString(), u"Projects, 40"_s);
    sidebar.clearCount(u"projects"_s);
    QCOMPARE(rowNamed(sidebar, u"Projects"_s).data(Qt::AccessibleTextRole).toString(), u"Projects"_s);
    QCOMPARE(sidebar.grab().toImage(), without);
}

void TestSidebar::keepsPlaceAndCountsOverAChange()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    sidebar.setCurrent(u"events"_s);
    sidebar.setCount(u"events"_s, 12);
    QSignalSpy went(&sidebar, &Sidebar::currentChanged);
    auto fewer = somePlaces();
    fewer.erase(fewer.begin());
    sidebar.setPlaces(fewer);
    QCOMPARE(sidebar.current(), u"events"_s);
    QCOMPARE(went.count(), 0);
    QCOMPARE(rowNamed(sidebar, u"Events"_s).data(Qt::AccessibleTextRole).toString(), u"Events, 12"_s);
    fewer.erase(fewer.begin() + 1);
    sidebar.setPlaces(fewer);
    QCOMPARE(sidebar.current(), u"projects"_s);
    QCOMPARE(went.count(), 1);
}

void TestSidebar::collapsesToIcons()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    sidebar.setCount(u"projects"_s, 40);
    sidebar.resize(208, 400);
    sidebar.show();
    QListWidget &list = listOf(sidebar);
    const int headingBefore = list.visualItemRect(&rowNamed(sidebar, u"Work"_s)).height();
    QSignalSpy changed(&sidebar, &Sidebar::shownWidthChanged);
    auto *toggle = sidebar.findChild<QToolButton *>(u"sidebarToggle"_s);
    const QString before = toggle->toolTip();
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(sidebar.shownWidth(), Sidebar::Width::Icons);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(sidebar.width(), 56);
    QTRY_VERIFY(list.visualItemRect(&rowNamed(sidebar, u"Work"_s)).height() < headingBefore);
    QVERIFY(toggle->toolTip() != before);
    QCOMPARE(toggle->accessibleName(), toggle->toolTip());
    const QString tip = rowNamed(sidebar, u"Projects"_s).toolTip();
    QVERIFY2(tip.contains(u"Projects, 40"_s) && tip.contains(u"Alt+2"_s), qPrintable(tip));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(sidebar.shownWidth(), Sidebar::Width::Full);
    QTRY_COMPARE(sidebar.width(), 208);
}

void TestSidebar::followsTheLanguage()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    sidebar.setCount(u"people"_s, 3);
    sidebar.setCurrent(u"people"_s);
    sidebar.setShownWidth(Sidebar::Width::Icons);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    auto *toggle = sidebar.findChild<QToolButton *>(u"sidebarToggle"_s);
    QVERIFY(PseudoTranslator::isTranslated(toggle->toolTip()));
    QVERIFY(PseudoTranslator::isTranslated(toggle->accessibleName()));
    QVERIFY(PseudoTranslator::isTranslated(listOf(sidebar).accessibleName()));
    for (int row = 0; row < listOf(sidebar).count(); ++row) {
        const QListWidgetItem *item = listOf(sidebar).item(row);
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY2(PseudoTranslator::isTranslated(item->data(role).toString()), qPrintable(item->text()));
    }
    QCOMPARE(sidebar.labelOf(u"people"_s), u"«People»"_s);
    QCOMPARE(sidebar.current(), u"people"_s);
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(sidebar.labelOf(u"people"_s), u"People"_s);
}

void TestSidebar::followsTheLocale()
{
    Sidebar sidebar;
    sidebar.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    sidebar.setPlaces(somePlaces());
    sidebar.setCount(u"people"_s, 4096);
    const auto said = [&] { return rowNamed(sidebar, u"People"_s).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(), u"People, 4,096"_s);
    sidebar.setLocale(QLocale(QLocale::Dutch, QLocale::Belgium));
    QCOMPARE(said(), u"People, 4.096"_s);
}

void TestSidebar::paintsInBothWidthsAndSchemes()
{
    Sidebar sidebar;
    sidebar.setPlaces(somePlaces());
    sidebar.resize(208, 400);
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        m_theme.setScheme(scheme);
        for (const Sidebar::Width width : {Sidebar::Width::Full, Sidebar::Width::Icons}) {
            sidebar.setShownWidth(width);
            const QImage image = sidebar.grab().toImage();
            QCOMPARE(image.pixelColor(image.width() - 1, 200), m_theme.colours().line);
            QCOMPARE(image.pixelColor(2, 300), m_theme.colours().window);
            // The current place stands on the selection, behind its mark.
            QCOMPARE(image.pixelColor(16, 8 + 5), m_theme.colours().selection);
        }
    }
}

void TestSidebar::emptyIsHarmless()
{
    Sidebar sidebar;
    QCOMPARE(sidebar.current(), QString());
    sidebar.setPlaces(somePlaces());
    sidebar.setPlaces({});
    QCOMPARE(sidebar.current(), QString());
    sidebar.setPlaces(somePlaces());
    QCOMPARE(sidebar.current(), u"overview"_s);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
