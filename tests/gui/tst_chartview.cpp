// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartcanvas.h"
#include "gui/chartview.h"
#include "reports/chartsamples.h"
#include "support/pseudotranslator.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

QPoint middleOf(const ChartMark &mark)
{
    const QRect box = mark.shape.boundingRect().toRect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (mark.shape.contains(QRectF(x - 4, y - 4, 9, 9)))
                return {x, y};
        }
    }
    return mark.area.boundingRect().center().toPoint();
}

ChartPart partOf(const QSignalSpy &spy)
{
    return spy.last().first().value<ChartPart>();
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(u"#1E2227"_s));
    palette.setColor(QPalette::Base, QColor(u"#16191D"_s));
    palette.setColor(QPalette::WindowText, QColor(u"#E6EAF0"_s));
    palette.setColor(QPalette::Text, QColor(u"#E6EAF0"_s));
    return palette;
}

} // namespace

/// The chart in the window, driven by mouse and keyboard.
class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hoverGivesFigures();
    void aClickTellsThePart();
    void aClickOnTheLegendTellsThePart();
    void aClickOnACellTellsMonthAndSector();
    void aDragIsNoClick();
    void keysWalkOverTheParts();
    void returnChoosesAPart();
    void keysOnAnEmptyChartAreHarmless();
    void theFocusStaysOnItsPart();
    void aListenerMaySetAnotherChart();
    void screenReadersHearIt();
    void theDrawingFollowsTheSize();
    void theDrawingFollowsThePalette();
    void textsFollowTheLanguage();
    void theMenuOpens();
    void figuresStandInATable();
    void aRowChoosesItsPart();
    void theTableFollowsTheChart();
    void anEmptyChartSaysSo();
    void picturesAreCopied();
    void figuresAreCopied();
    void filesAreSaved_data();
    void filesAreSaved();
    void savingCanBeStopped();
    void aFailureIsTold();
    void theSuggestedNameIsUsable_data();
    void theSuggestedNameIsUsable();
    void makesPicturesToLookAt();

private:
    ChartCanvas &canvas() const { return *m_view->findChild<ChartCanvas *>(); }
    QTableWidget &table() const { return *m_view->findChild<QTableWidget *>(); }
    QAction &action(const QString &name) const { return *m_view->findChild<QAction *>(name); }

    std::unique_ptr<ChartView> m_view;
};

void TestChartView::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->resize(560, 380);
    m_view->setChart(samples::partnerShare(Language::English));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestChartView::cleanup()
{
    m_view.reset();
    QToolTip::hideText();
}

void TestChartView::hoverGivesFigures()
{
    QTest::mouseMove(&canvas(), middleOf(canvas().marks().at(0)));
    QTRY_VERIFY(QToolTip::isVisible());
    const QString tip = QToolTip::text();
    for (const QString &fact : {u"ESF Flanders"_s, u"€178,916.00"_s, u"13.63%"_s})
        QVERIFY2(tip.contains(fact), qPrintable(tip));
    QCOMPARE(canvas().cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(&canvas(), middleOf(canvas().marks().at(1)));
    QTRY_VERIFY(QToolTip::text().contains(u"€1,133,956.00"_s));
    QTest::mouseMove(&canvas(), QPoint(3, 3));
    QCOMPARE(canvas().cursor().shape(), Qt::ArrowCursor);
}

void TestChartView::aClickTellsThePart()
{
    const QSignalSpy spy(m_view.get(), &ChartView::partClicked);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, middleOf(canvas().marks().at(0)));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(partOf(spy).key, QVariant(qint64(1)));
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, middleOf(canvas().marks().at(1)));
    QVERIFY(partOf(spy).isUnspecified);
    QTest::mouseClick(&canvas(), Qt::RightButton, {}, middleOf(canvas().marks().at(1)));
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(spy.size(), 2);
}

void TestChartView::aClickOnTheLegendTellsThePart()
{
    const QSignalSpy spy(m_view.get(), &ChartView::partClicked);
    m_view->setChart(samples::elevenPartners(Language::Dutch));
    const ChartMark &other = canvas().marks().last();
    const QRectF box = other.area.boundingRect();
    // The line in the legend is right of the ring.
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPointF(box.right() - 4, box.bottom() - 4).toPoint());
    QCOMPARE(spy.size(), 1);
    QVERIFY(partOf(spy).isOther());
    QCOMPARE(partOf(spy).otherKeys, QList<QVariant>({qint64(9), qint64(10), qint64(11)}));
}

void TestChartView::aClickOnACellTellsMonthAndSector()
{
    m_view->setChart(samples::sessionsByMonth(Language::Dutch));
    const QSignalSpy spy(m_view.get(), &ChartView::partClicked);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, middleOf(canvas().marks().at(2)));
    QCOMPARE(partOf(spy).category, QVariant(QDate(2014, 12, 1)));
    QCOMPARE(partOf(spy).key, QVariant(qint64(12)));
    QCOMPARE(partOf(spy).categoryLabel, u"december 2014"_s);
}

void TestChartView::aDragIsNoClick()
{
    const QSignalSpy spy(m_view.get(), &ChartView::partClicked);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, middleOf(canvas().marks().at(0)));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, middleOf(canvas().marks().at(1)));
    QCOMPARE(spy.size(), 0);
}

void TestChartView::keysWalkOverTheParts()
{
    m_view->setChart(samples::elevenPartners(Language::Dutch));
    canvas().setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(canvas().current(), 0);
    QTest::keyClick(&canvas(), Qt::Key_Left);
    QCOMPARE(canvas().current(), 0);
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QCOMPARE(canvas().current(), 2);
    QTest::keyClick(&canvas(), Qt::Key_Up);
    QCOMPARE(canvas().current(), 1);
    QTest::keyClick(&canvas(), Qt::Key_End);
    QCOMPARE(canvas().current(), 8);
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QCOMPARE(canvas().current(), 8);
    QTest::keyClick(&canvas(), Qt::Key_Home);
    QCOMPARE(canvas().current(), 0);
}

void TestChartView::returnChoosesAPart()
{
    const QSignalSpy spy(m_view.get(), &ChartView::partClicked);
    canvas().setFocus(Qt::OtherFocusReason);
    QTest::keyClick(&canvas(), Qt::Key_Return); // nothing has the focus yet
    QCOMPARE(spy.size(), 0);
    QTest::keyClick(&canvas(), Qt::Key_End);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&canvas(), key);
    QCOMPARE(spy.size(), 3);
    QVERIFY(partOf(spy).isUnspecified);
}

void TestChartView::keysOnAnEmptyChartAreHarmless()
{
    m_view->setChart(Chart());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&canvas(), key);
    QCOMPARE(canvas().current(), -1);
}

void TestChartView::theFocusStaysOnItsPart()
{
    QTest::keyClick(&canvas(), Qt::Key_End);
    Chart dutch = samples::partnerShare(Language::Dutch);
    dutch.parts.prepend({.key = qint64(4), .label = u"SERV"_s, .value = 100});
    m_view->setChart(dutch);
    QCOMPARE(canvas().current(), 2);
    QVERIFY(canvas().accessibleDescription().contains(u"niet gespecificeerd"_s));
    m_view->setChart(samples::sixtyForty(Language::Dutch));
    QCOMPARE(canvas().current(), -1);
}

void TestChartView::aListenerMaySetAnotherChart()
{
    QVariant key;
    connect(m_view.get(), &ChartView::partClicked, m_view.get(), [this, &key](const ChartPart &part) {
        m_view->setChart(samples::sixtyForty(Language::Dutch));
        key = part.key;
    });
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, middleOf(canvas().marks().at(0)));
    QCOMPARE(key, QVariant(qint64(1)));
    QCOMPARE(m_view->chart().kind, ChartKind::ShareBar);
}

void TestChartView::screenReadersHearIt()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&canvas());
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"13.63% of the support goes to Flanders"_s);
    QVERIFY(accessible->text(QAccessible::Description).contains(u"€1,312,872.00"_s));
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QCOMPARE(accessible->text(QAccessible::Description), u"ESF Flanders: €178,916.00 (13.63%)"_s);
    const QToolButton *button = m_view->findChild<QToolButton *>(u"chartMenuButton"_s);
    QVERIFY(!button->accessibleName().isEmpty());
}

void TestChartView::theDrawingFollowsTheSize()
{
    const QRectF before = canvas().marks().at(0).shape.boundingRect();
    m_view->resize(900, 620);
    QTRY_COMPARE(canvas().width(), 900);
    const QRectF after = canvas().marks().at(0).shape.boundingRect();
    QVERIFY(after.width() > before.width() * 1.2);
    for (int width = 900; width > 0; width -= 137) {
        m_view->resize(width, width / 2);
        QVERIFY(!m_view->grab().isNull());
    }
}

void TestChartView::theDrawingFollowsThePalette()
{
    const auto corner = [this] { return canvas().grab().toImage().pixelColor(2, 2); };
    QCOMPARE(corner(), QColor(Qt::white));
    m_view->setPalette(darkPalette());
    QCOMPARE(corner(), QColor(u"#16191D"_s));
    const QColor dark = canvas().marks().at(0).color;
    m_view->setPalette(QPalette());
    QVERIFY(canvas().marks().at(0).color != dark);
}

void TestChartView::textsFollowTheLanguage()
{
    m_view->setChart(samples::elevenPartners(Language::English));
    const QList<QAction *> actions = m_view->findChild<QMenu *>(u"chartMenu"_s)->actions();
    const QToolButton *button = m_view->findChild<QToolButton *>(u"chartMenuButton"_s);
    m_view->setEmptyText(LiveText("ChartBoard", "Nothing to draw yet."));
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    QStringList texts{button->toolTip(), button->accessibleName(), table().horizontalHeaderItem(1)->text(),
                      table().item(table().rowCount() - 1, 0)->text(), canvas().marks().last().part.label};
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    for (const QLabel *label : m_view->findChild<QWidget *>(u"chartEmpty"_s)->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            texts.append(label->text());
    }
    QCOMPARE(texts.size(), 12);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(PseudoTranslator::isTranslated(text), qPrintable(text));
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::processEvents();
    QCOMPARE(action(u"showChartTable"_s).text(), u"Show as table"_s);
    QCOMPARE(canvas().marks().last().part.label, u"Other (3)"_s);
}

void TestChartView::theMenuOpens()
{
    QMenu *menu = m_view->findChild<QMenu *>(u"chartMenu"_s);
    QContextMenuEvent request(QContextMenuEvent::Keyboard, QPoint(40, 40),
                              canvas().mapToGlobal(QPoint(40, 40)));
    QCoreApplication::sendEvent(&canvas(), &request);
    QVERIFY(menu->isVisible());
    menu->hide();
    const QToolButton *button = m_view->findChild<QToolButton *>(u"chartMenuButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(m_view->rect().contains(button->geometry()));
    QTest::mouseClick(m_view->findChild<QToolButton *>(u"chartMenuButton"_s), Qt::LeftButton);
    QVERIFY(menu->isVisible());
    menu->hide();
    m_view->setChart(Chart());
    QCoreApplication::sendEvent(m_view.get(), &request);
    QVERIFY(!menu->isVisible());
    QVERIFY(!button->isVisible());
}

void TestChartView::figuresStandInATable()
{
    action(u"showChartTable"_s).trigger();
    QVERIFY(table().isVisible());
    QVERIFY(!canvas().isVisible());
    QVERIFY(m_view->isTableShown());
    QCOMPARE(table().horizontalHeaderItem(0)->text(), u"Partner"_s);
    QCOMPARE(table().rowCount(), 3);
    QCOMPARE(table().item(0, 1)->text(), u"€178,916.00"_s);
    QCOMPARE(table().item(1, 2)->text(), u"86.37%"_s);
    QVERIFY(table().item(0, 1)->textAlignment() & Qt::AlignRight);
    QVERIFY(table().item(0, 0)->textAlignment() & Qt::AlignLeft);
    m_view->showDrawing();
    QVERIFY(canvas().isVisible());
}

void TestChartView::aRowChoosesItsPart()
{
    m_view->setChart(samples::elevenPartners(Language::Dutch));
    m_view->showTable();
    const QSignalSpy spy(m_view.get(), &ChartView::partClicked);
    table().setCurrentCell(10, 1);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(partOf(spy).key, QVariant(qint64(11)));
    table().setCurrentCell(11, 0); // the total
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
}

void TestChartView::theTableFollowsTheChart()
{
    m_view->showTable();
    m_view->setChart(samples::sessionsByMonth(Language::Dutch));
    QCOMPARE(table().columnCount(), 4);
    QCOMPARE(table().item(0, 0)->text(), u"oktober 2014"_s);
    m_view->setChart(samples::partnerShare(Language::Dutch));
    QCOMPARE(table().columnCount(), 3);
    QVERIFY(table().isVisible());
}

void TestChartView::anEmptyChartSaysSo()
{
    m_view->setEmptyText(LiveText::fixed(u"No funding yet."_s));
    Chart chart = samples::partnerShare(Language::English);
    chart.parts.clear();
    m_view->setChart(chart);
    QVERIFY(!canvas().isVisible());
    QWidget *empty = m_view->findChild<QWidget *>(u"chartEmpty"_s);
    QVERIFY(empty->isVisible());
    QStringList texts;
    for (const QLabel *label : empty->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"No funding yet."_s));
    QVERIFY(!action(u"saveChartPng"_s).isEnabled());
    m_view->setChart(samples::partnerShare(Language::English));
    QVERIFY(canvas().isVisible());
    QVERIFY(action(u"saveChartPng"_s).isEnabled());
}

void TestChartView::picturesAreCopied()
{
    m_view->setPalette(darkPalette());
    action(u"copyChartImage"_s).trigger();
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() >= 1440);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // for a document, whatever the window's colours
}

void TestChartView::figuresAreCopied()
{
    action(u"copyChartFigures"_s).trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ESF Flanders\t€178,916.00\t13.63%\n"_s));
    QGuiApplication::clipboard()->clear();
    m_view->showTable();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Partner\t"_s));
}

void TestChartView::filesAreSaved_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"saveChartPng"_s << u"a.png"_s << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("png, no suffix") << u"saveChartPng"_s << u"a"_s << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"saveChartSvg"_s << u"b.svg"_s << u"b.svg"_s << QByteArray("<?xml");
    QTest::newRow("svg, no suffix") << u"saveChartSvg"_s << u"b"_s << u"b.svg"_s << QByteArray("<?xml");
}

void TestChartView::filesAreSaved()
{
    QFETCH(QString, action);
    QFETCH(QString, answer);
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    QString suggested;
    QString filters;
    m_view->setAskFileName([&](const QString &suggestion, const QString &filter) {
        suggested = suggestion;
        filters = filter;
        return folder.filePath(answer);
    });
    const QSignalSpy spy(m_view.get(), &ChartView::saved);
    this->action(action).trigger();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.last().first().toString(), folder.filePath(file));
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(start));
    const QString suffix = file.section(u'.', 1);
    QCOMPARE(suggested, QString(u"13.63 of the support goes to Flanders."_s + suffix));
    QVERIFY(filters.contains(QString(u"*."_s + suffix)));
}

void TestChartView::savingCanBeStopped()
{
    bool isAsked = false;
    m_view->setAskFileName([&isAsked](const QString &, const QString &) {
        isAsked = true;
        return QString();
    });
    m_view->setTellError([](const Error &) { QFAIL("no error"); });
    const QSignalSpy spy(m_view.get(), &ChartView::saved);
    action(u"saveChartPng"_s).trigger();
    QVERIFY(isAsked);
    QCOMPARE(spy.size(), 0);
}

void TestChartView::aFailureIsTold()
{
    const QTemporaryDir folder;
    m_view->setAskFileName(
        [&folder](const QString &, const QString &) { return folder.filePath(u"missing/chart.svg"_s); });
    Error told;
    m_view->setTellError([&told](const Error &error) { told = error; });
    const QSignalSpy spy(m_view.get(), &ChartView::saved);
    action(u"saveChartSvg"_s).trigger();
    QCOMPARE(told.kind, Error::Kind::System);
    QVERIFY(told.text().contains(u"chart.svg"_s));
    QCOMPARE(spy.size(), 0);
}

void TestChartView::theSuggestedNameIsUsable_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << u"chart.png"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc passwd.png"_s;
    QTest::newRow("signs") << u"a<b>: \"c\" | d?*\n"_s << u"a b c d.png"_s;
    QTest::newRow("dots") << u"..."_s << u"chart.png"_s;
    QTest::newRow("Dutch") << u"Eén sector per maand"_s << u"Eén sector per maand.png"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(QString(80, u'x') + u".png"_s);
}

void TestChartView::theSuggestedNameIsUsable()
{
    QFETCH(QString, title);
    Chart chart = samples::partnerShare(Language::English);
    chart.title = title;
    m_view->setChart(chart);
    QString suggested;
    m_view->setAskFileName([&suggested](const QString &suggestion, const QString &) {
        suggested = suggestion;
        return QString();
    });
    action(u"saveChartPng"_s).trigger();
    QTEST(suggested, "name");
}

void TestChartView::makesPicturesToLookAt()
{
    QTest::keyClick(&canvas(), Qt::Key_Right);
    canvas().setFocus();
    QVERIFY(m_view->grab().save(QStringLiteral(KLANKBORD_BUILD_DIR "/chartview-focus.png")));
    m_view->setPalette(darkPalette());
    m_view->setChart(samples::sessionsByMonth(Language::Dutch));
    QTest::mouseMove(&canvas(), middleOf(canvas().marks().at(2)));
    QVERIFY(m_view->grab().save(QStringLiteral(KLANKBORD_BUILD_DIR "/chartview-dark.png")));
    m_view->showTable();
    m_view->setPalette(QPalette());
    QVERIFY(m_view->grab().save(QStringLiteral(KLANKBORD_BUILD_DIR "/chartview-table.png")));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
