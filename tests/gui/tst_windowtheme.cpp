// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/systemscheme.h"
#include "gui/themestyle.h"
#include "gui/windowtheme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

constexpr double readable = 4.5;
constexpr double visible = 3.0;

const Colours &coloursOfScheme(ColourScheme scheme)
{
    return scheme == ColourScheme::Dark ? darkColours() : lightColours();
}

/// How many pixels of @p image are drawn in exactly @p colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

using Maker = std::function<QWidget *()>;

QWidget *tableOfOneCell()
{
    auto *table = new QTableWidget(2, 2);
    table->setCurrentCell(1, 1);
    table->clearSelection();
    return table;
}

QWidget *listOfOne()
{
    auto *list = new QListWidget;
    list->addItem(u"One"_s);
    list->setCurrentRow(0);
    list->clearSelection();
    return list;
}

QWidget *primaryButton()
{
    auto *button = new QPushButton(u"Primary"_s);
    makePrimary(*button);
    return button;
}

QWidget *tabsOfTwo()
{
    auto *tabs = new QTabBar;
    tabs->addTab(u"One"_s);
    tabs->addTab(u"Two"_s);
    return tabs;
}

QWidget *flatToolButton()
{
    auto *button = new QToolButton;
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->setText(u"Tool"_s);
    return button;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.setScheme(ColourScheme::Light); }
    void theDesignsColours();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void everyPaletteTextIsReadable_data();
    void everyPaletteTextIsReadable();
    void followsTheSystem();
    void aChoiceOutweighsTheSystem();
    void switchesLivingWidgets();
    void tellsOnlyWhenItChanges();
    void codesComeBack();
    void understandsThePortal();
    void rowsAndControlsKeepTheGrid();
    void noVerticalGridLines();
    void focusShows_data();
    void focusShows();
    void thePrimaryButtonIsFilled();
    void numbersAreEquallyWide();

private:
    WindowTheme m_theme;
};

void TestTheme::theDesignsColours()
{
    QCOMPARE(lightColours().accent.name(), u"#0b6e8f"_s);
    QCOMPARE(darkColours().accent.name(), u"#5cbde0"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Window).name(), u"#f6f7f9"_s);
    QVERIFY(!isDark(WindowTheme::paletteFor(lightColours())));
    QVERIFY(isDark(WindowTheme::paletteFor(darkColours())));
    QCOMPARE(&coloursOf(WindowTheme::paletteFor(darkColours())), &darkColours());
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const Colours &colours = coloursOfScheme(scheme);
        const auto row = [scheme](const QString &name, const QColor &ink, const QColor &ground,
                                  double least) {
            QTest::newRow(qPrintable(colourSchemeCode(scheme) + u": "_s + name)) << ink << ground << least;
        };
        const QList<std::pair<QString, QColor>> grounds{{u"window"_s, colours.window},
                                                        {u"base"_s, colours.base}};
        const QList<std::pair<QString, QColor>> inks{
            {u"text"_s, colours.text},     {u"muted"_s, colours.muted},   {u"disabled"_s, colours.disabled},
            {u"accent"_s, colours.accent}, {u"danger"_s, colours.danger}, {u"warning"_s, colours.warning},
            {u"good"_s, colours.good},
        };
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[inkName, ink] : inks)
                row(inkName + u" on "_s + groundName, ink, ground, readable);
            row(u"outline on "_s + groundName, colours.outline, ground, visible);
            row(u"focus on "_s + groundName, colours.accent, ground, visible);
        }
        for (const auto &[name, status] :
             {std::pair(u"accent"_s, colours.accent), std::pair(u"danger"_s, colours.danger),
              std::pair(u"warning"_s, colours.warning), std::pair(u"good"_s, colours.good)}) {
            row(name + u" on its tint"_s, status, colours.tint(status), readable);
            row(u"text on the tint of "_s + name, colours.text, colours.tint(status), readable);
            row(u"muted on the tint of "_s + name, colours.muted, colours.tint(status), readable);
        }
        for (const auto &[name, ground] :
             {std::pair(u"hover"_s, colours.hover), std::pair(u"pressed"_s, colours.pressed)}) {
            row(u"text on "_s + name, colours.text, ground, readable);
            row(u"muted on "_s + name, colours.muted, ground, readable);
        }
        row(u"selection"_s, colours.selectionText, colours.selection, readable);
        row(u"muted on selection"_s, colours.muted, colours.selection, readable);
        row(u"accent on selection"_s, colours.accent, colours.selection, visible);
        row(u"accentText"_s, colours.accentText, colours.accent, readable);
    }
}

void TestTheme::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
}

void TestTheme::everyPaletteTextIsReadable_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::addColumn<QPalette::ColorGroup>("group");
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(colourSchemeCode(scheme)).arg(int(group))))
                << scheme << group;
    }
}

void TestTheme::everyPaletteTextIsReadable()
{
    QFETCH(ColourScheme, scheme);
    QFETCH(QPalette::ColorGroup, group);
    m_theme.setScheme(scheme);
    const QPalette palette = QApplication::palette();
    for (const auto &[ink, ground] :
         {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
          std::pair(QPalette::Text, QPalette::AlternateBase),
          std::pair(QPalette::PlaceholderText, QPalette::Base),
          std::pair(QPalette::ButtonText, QPalette::Button), std::pair(QPalette::BrightText, QPalette::Base),
          std::pair(QPalette::HighlightedText, QPalette::Highlight),
          std::pair(QPalette::Link, QPalette::Base), std::pair(QPalette::Link, QPalette::Window),
          std::pair(QPalette::LinkVisited, QPalette::Window),
          std::pair(QPalette::ToolTipText, QPalette::ToolTipBase)}) {
        const double ratio = contrastRatio(palette.color(group, ink), palette.color(group, ground));
        QVERIFY2(ratio >= readable, qPrintable(u"role %1 on %2: %3"_s.arg(ink).arg(ground).arg(ratio)));
    }
}

void TestTheme::followsTheSystem()
{
    m_theme.setSystemScheme(ColourScheme::Light);
    m_theme.setScheme(ColourScheme::System);
    QVERIFY(!m_theme.isDark());
    QSignalSpy changed(&m_theme, &WindowTheme::changed);
    m_theme.setSystemScheme(ColourScheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColours().window);
    QCOMPARE(m_theme.scheme(), ColourScheme::System);
    m_theme.setSystemScheme(ColourScheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColours().window);
}

void TestTheme::aChoiceOutweighsTheSystem()
{
    QSignalSpy changed(&m_theme, &WindowTheme::changed);
    m_theme.setSystemScheme(ColourScheme::Dark);
    QVERIFY(!m_theme.isDark());
    QCOMPARE(changed.count(), 0);
    m_theme.setScheme(ColourScheme::System);
    QVERIFY(m_theme.isDark());
    m_theme.setSystemScheme(ColourScheme::Light);
}

void TestTheme::switchesLivingWidgets()
{
    QLineEdit field(u"DIALOG"_s);
    field.resize(120, 28);
    field.show();
    QVERIFY(pixelsOf(field.grab().toImage(), lightColours().base) > 1000);
    m_theme.setScheme(ColourScheme::Dark);
    const QImage dark = field.grab().toImage();
    QCOMPARE(pixelsOf(dark, lightColours().base), 0);
    QVERIFY(pixelsOf(dark, darkColours().base) > 1000);
}

void TestTheme::tellsOnlyWhenItChanges()
{
    QSignalSpy changed(&m_theme, &WindowTheme::changed);
    m_theme.setScheme(ColourScheme::Light);
    QCOMPARE(changed.count(), 0);
    m_theme.setScheme(ColourScheme::Dark);
    m_theme.setScheme(ColourScheme::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::codesComeBack()
{
    for (const ColourScheme scheme : {ColourScheme::System, ColourScheme::Light, ColourScheme::Dark})
        QCOMPARE(colourSchemeFromCode(colourSchemeCode(scheme)), scheme);
    QCOMPARE(colourSchemeFromCode(u"purple"_s), ColourScheme::System);
    QCOMPARE(colourSchemeFromCode({}), ColourScheme::System);
}

void TestTheme::understandsThePortal()
{
    QCOMPARE(SystemScheme::fromPortal(0), ColourScheme::System);
    QCOMPARE(SystemScheme::fromPortal(1), ColourScheme::Dark);
    QCOMPARE(SystemScheme::fromPortal(2), ColourScheme::Light);
    QCOMPARE(SystemScheme::fromPortal(77), ColourScheme::System);
}

void TestTheme::rowsAndControlsKeepTheGrid()
{
    QTableWidget table(3, 2);
    table.show();
    QCOMPARE(table.rowHeight(0), 28);
    QCOMPARE(table.horizontalHeader()->height(), 32);
    QListWidget list;
    list.addItem(u"One"_s);
    QCOMPARE(list.sizeHintForRow(0), 28);
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    QDateEdit date;
    QPushButton button(u"Cancel"_s);
    QToolButton tool;
    tool.setText(u"Tool"_s);
    for (const QWidget *widget : std::initializer_list<const QWidget *>{&line, &combo, &spin, &date, &button})
        QCOMPARE(widget->sizeHint().height(), 28);
    QVERIFY(tool.sizeHint().height() >= 28);
}

void TestTheme::noVerticalGridLines()
{
    QTableWidget table(3, 2);
    table.verticalHeader()->hide();
    table.resize(300, 150);
    table.show();
    QVERIFY(!table.showGrid());
    const QImage image = table.viewport()->grab().toImage();
    const int rowMiddle = table.rowViewportPosition(1) + 14;
    for (int x = 0; x < table.columnViewportPosition(1) + table.columnWidth(1); ++x)
        QCOMPARE(image.pixelColor(x, rowMiddle), lightColours().base);
    const int hairline = table.rowViewportPosition(1) + 27;
    QCOMPARE(image.pixelColor(10, hairline), lightColours().line);
    QCOMPARE(image.pixelColor(table.columnViewportPosition(1), hairline), lightColours().line);
}

void TestTheme::focusShows_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<ColourScheme>("scheme");
    const QList<std::pair<const char *, Maker>> makers{
        {"line edit", [] { return new QLineEdit; }},
        {"text area", [] { return new QPlainTextEdit; }},
        {"combo box", [] { return new QComboBox; }},
        {"spin box", [] { return new QSpinBox; }},
        {"date edit", [] { return new QDateEdit; }},
        {"push button", [] { return new QPushButton(u"Push"_s); }},
        {"primary button", primaryButton},
        {"tool button", flatToolButton},
        {"check box", [] { return new QCheckBox(u"Check"_s); }},
        {"radio button", [] { return new QRadioButton(u"Radio"_s); }},
        {"tab bar", tabsOfTwo},
        {"table", tableOfOneCell},
        {"list", listOfOne},
    };
    for (const auto &[name, make] : makers) {
        QTest::newRow(qPrintable(QLatin1StringView(name) + u", light"_s)) << make << ColourScheme::Light;
        QTest::newRow(qPrintable(QLatin1StringView(name) + u", dark"_s)) << make << ColourScheme::Dark;
    }
}

void TestTheme::focusShows()
{
    QFETCH(Maker, make);
    QFETCH(ColourScheme, scheme);
    m_theme.setScheme(scheme);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    QWidget *widget = make();
    column->addWidget(before);
    column->addWidget(widget);
    window.resize(320, 240);
    window.show();
    window.activateWindow();
    before->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(before->hasFocus());
    const QImage without = widget->grab().toImage();
    QTest::keyClick(before, Qt::Key_Tab);
    QTRY_VERIFY(widget->hasFocus());
    const QImage with = widget->grab().toImage();
    // A ring of two pixels around the smallest of them has far more; a caret has far fewer.
    const QColor ring = widget->property("primary").toBool() ? coloursOfScheme(scheme).accentText
                                                             : coloursOfScheme(scheme).accent;
    const int gained = pixelsOf(with, ring) - pixelsOf(without, ring);
    QVERIFY2(gained >= 60, qPrintable(u"only %1 pixels show the focus"_s.arg(gained)));
}

void TestTheme::thePrimaryButtonIsFilled()
{
    QPushButton plain(u"Add"_s);
    QVERIFY(!isPrimary(&plain));
    QVERIFY(!isPrimary(nullptr));
    QCOMPARE(pixelsOf(plain.grab().toImage(), lightColours().accent), 0);
    makePrimary(plain);
    QVERIFY(isPrimary(&plain));
    QVERIFY(pixelsOf(plain.grab().toImage(), lightColours().accent) > 500);
    plain.setEnabled(false);
    QCOMPARE(pixelsOf(plain.grab().toImage(), lightColours().accent), 0);
}

void TestTheme::numbersAreEquallyWide()
{
    QVERIFY(hasTabularDigits(tabularFont(QApplication::font())));
    const QFont base = QApplication::font();
    QVERIFY(titleFont(base).pointSizeF() > base.pointSizeF() * 1.39);
    QCOMPARE(sectionFont(base).pointSizeF(), base.pointSizeF());
    QCOMPARE(sectionFont(base).weight(), QFont::DemiBold);
    QFont inPixels = base;
    inPixels.setPixelSize(20);
    QCOMPARE(titleFont(inPixels).pixelSize(), 28);
    const QFont uneven(QStringList{u"Inter"_s});
    if (!hasTabularDigits(uneven))
        QVERIFY(hasTabularDigits(tabularFont(uneven)));
}

QTEST_MAIN(TestTheme)
#include "tst_windowtheme.moc"
