// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"
#include "gui/windowtheme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

QString iconFolder()
{
    return QString::fromUtf8(KLANKBORD_SOURCE_DIR) + u"/resources/icons"_s;
}

QImage drawn(const QIcon &icon, int size, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon.pixmap({size, size}, 1.0, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colours of the pixels that are covered whole.
QSet<QRgb> solidColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

/// The part of the square that is covered, 0 to 1.
double coverage(const QImage &image)
{
    double covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            covered += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return covered / (image.width() * image.height());
}

void everyName()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.setScheme(ColourScheme::Light); }
    void theFolderIsAllThere();
    void theFilesFollowTheRules_data() { everyName(); }
    void theFilesFollowTheRules();
    void rendersAtEverySize_data() { everyName(); }
    void rendersAtEverySize();
    void noTwoAreTheSame();
    void takesTheColour_data();
    void takesTheColour();
    void followsTheTheme();
    void aShownButtonFollowsTheTheme();
    void isSharpOnDenseScreens();
    void anUnknownNameIsNull();
    void theProgramsOwn();

private:
    WindowTheme m_theme;
};

void TestIcons::theFolderIsAllThere()
{
    QStringList files;
    for (const QString &file : QDir(iconFolder()).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        files += file.chopped(4);
    QVERIFY(files.removeOne(u"klankbord"_s));
    QCOMPARE(iconNames(), files);
    QVERIFY(files.size() > 60);
    QCOMPARE(QDir(iconFolder()).entryList({u"*.png"_s, u"*.jpg"_s, u"*.ico"_s}, QDir::Files), QStringList());
}

void TestIcons::theFilesFollowTheRules()
{
    QFETCH(QString, name);
    QFile file(iconFolder() + u'/' + name + u".svg"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.peek(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"));
    const QSet<QString> shapes{u"path"_s, u"circle"_s, u"rect"_s, u"ellipse"_s};
    QXmlStreamReader xml(&file);
    int drawings = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString fill = attributes.value(u"fill"_s).toString();
        const QString stroke = attributes.value(u"stroke"_s).toString();
        if (xml.name() == "svg"_L1) {
            QCOMPARE(attributes.value(u"viewBox"_s).toString(), u"0 0 24 24"_s);
            QCOMPARE(attributes.value(u"stroke-width"_s).toString(), u"1.75"_s);
            QCOMPARE(attributes.value(u"stroke-linecap"_s).toString(), u"round"_s);
            QCOMPARE(attributes.value(u"stroke-linejoin"_s).toString(), u"round"_s);
            QCOMPARE(stroke, u"currentColor"_s);
            QCOMPARE(fill, u"none"_s);
            continue;
        }
        ++drawings;
        QVERIFY2(shapes.contains(xml.name().toString()), qPrintable(xml.name().toString()));
        for (const auto &foreign : {u"stroke-width"_s, u"style"_s, u"class"_s, u"transform"_s, u"opacity"_s})
            QVERIFY2(!attributes.hasAttribute(foreign), qPrintable(foreign));
        // A dot is filled and has no stroke; everything else is a stroke.
        const bool dot = fill == u"currentColor"_s && stroke == u"none"_s;
        QVERIFY(dot || (fill.isEmpty() && stroke.isEmpty()));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(drawings > 0);
}

void TestIcons::rendersAtEverySize()
{
    QFETCH(QString, name);
    for (const int size : {16, 20, 24, 48}) {
        const QImage image = drawn(icon(name), size);
        QCOMPARE(image.size(), QSize(size, size));
        const double part = coverage(image);
        QVERIFY2(part > 0.02 && part < 0.5, qPrintable(u"%1 at %2: %3"_s.arg(name).arg(size).arg(part)));
        // Nothing is cut at the edge.
        for (int i = 0; i < size; ++i) {
            for (const QPoint &edge : {QPoint(i, 0), QPoint(i, size - 1), QPoint(0, i), QPoint(size - 1, i)})
                QVERIFY2(qAlpha(image.pixel(edge)) < 128, qPrintable(u"%1 at %2"_s.arg(name).arg(size)));
        }
    }
}

void TestIcons::noTwoAreTheSame()
{
    QList<QImage> seen;
    for (const QString &name : iconNames()) {
        const QImage image = drawn(icon(name), 24);
        QVERIFY2(!seen.contains(image), qPrintable(name));
        seen += image;
    }
}

void TestIcons::takesTheColour_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QIcon::Mode>("mode");
    QTest::addColumn<QIcon::State>("state");
    QTest::addColumn<QColor>("colour");
    const Colours &colours = lightColours();
    QTest::newRow("text") << Tone::Text << QIcon::Normal << QIcon::Off << colours.text;
    QTest::newRow("under the mouse") << Tone::Text << QIcon::Active << QIcon::Off << colours.text;
    QTest::newRow("selected") << Tone::Text << QIcon::Selected << QIcon::Off << colours.selectionText;
    QTest::newRow("checked") << Tone::Text << QIcon::Normal << QIcon::On << colours.accent;
    QTest::newRow("muted") << Tone::Muted << QIcon::Normal << QIcon::Off << colours.muted;
    QTest::newRow("accent") << Tone::Accent << QIcon::Normal << QIcon::Off << colours.accent;
    QTest::newRow("danger") << Tone::Danger << QIcon::Normal << QIcon::Off << colours.danger;
    QTest::newRow("danger selected") << Tone::Danger << QIcon::Selected << QIcon::Off << colours.danger;
    QTest::newRow("warning") << Tone::Warning << QIcon::Normal << QIcon::Off << colours.warning;
    QTest::newRow("good") << Tone::Good << QIcon::Normal << QIcon::Off << colours.good;
    QTest::newRow("on the accent") << Tone::AccentText << QIcon::Normal << QIcon::Off << colours.accentText;
}

void TestIcons::takesTheColour()
{
    QFETCH(Tone, tone);
    QFETCH(QIcon::Mode, mode);
    QFETCH(QIcon::State, state);
    QFETCH(QColor, colour);
    QCOMPARE(iconColour(tone, mode, state, QApplication::palette()), colour);
    QCOMPARE(solidColours(drawn(icon(u"table"_s, tone), 48, mode, state)), QSet<QRgb>{colour.rgb()});
    const QColor disabled = iconColour(tone, QIcon::Disabled, state, QApplication::palette());
    QVERIFY(disabled != lightColours().text);
    QCOMPARE(solidColours(drawn(icon(u"table"_s, tone), 48, QIcon::Disabled, state)),
             QSet<QRgb>{disabled.rgb()});
}

void TestIcons::followsTheTheme()
{
    const QIcon kept = icon(u"projects"_s);
    QCOMPARE(solidColours(drawn(kept, 24)), QSet<QRgb>{lightColours().text.rgb()});
    m_theme.setScheme(ColourScheme::Dark);
    QCOMPARE(solidColours(drawn(kept, 24)), QSet<QRgb>{darkColours().text.rgb()});
}

void TestIcons::aShownButtonFollowsTheTheme()
{
    QToolButton button;
    button.setAutoRaise(true);
    button.setIcon(icon(u"undo"_s));
    button.setIconSize({24, 24});
    button.show();
    QVERIFY(solidColours(button.grab().toImage()).contains(lightColours().text.rgb()));
    m_theme.setScheme(ColourScheme::Dark);
    const QSet<QRgb> colours = solidColours(button.grab().toImage());
    QVERIFY(colours.contains(darkColours().text.rgb()));
    QVERIFY(!colours.contains(lightColours().text.rgb()));
}

void TestIcons::isSharpOnDenseScreens()
{
    const QIcon search = icon(u"search"_s);
    const QPixmap dense = search.pixmap({16, 16}, 2.0);
    QCOMPARE(dense.size(), QSize(32, 32));
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    QCOMPARE(dense.toImage().convertToFormat(QImage::Format_ARGB32).pixel(9, 16),
             drawn(search, 32).pixel(9, 16));
    QVERIFY(dense.toImage().convertToFormat(QImage::Format_ARGB32) !=
            drawn(search, 16).scaled(32, 32).convertToFormat(QImage::Format_ARGB32));
}

void TestIcons::anUnknownNameIsNull()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    QVERIFY(icon({}).isNull());
    QVERIFY(icon(u"../icons/add"_s).pixmap(0, 0).isNull());
}

void TestIcons::theProgramsOwn()
{
    const QIcon own = applicationIcon();
    for (const int size : {16, 32, 64, 256}) {
        QVERIFY(own.availableSizes().contains(QSize(size, size)));
        const QImage image = drawn(own, size);
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(coverage(image) > 0.6);
        QVERIFY(solidColours(image).contains(lightColours().accent.rgb()));
        QVERIFY(solidColours(image).size() > 1);
    }
    m_theme.setScheme(ColourScheme::Dark);
    QCOMPARE(drawn(applicationIcon(), 64), drawn(own, 64));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
