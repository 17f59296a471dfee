// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "exchange/sampleworkspace.h"
#include "gui/recordpage.h"
#include "gui/sidebar.h"
#include "gui/workspaceview.h"
#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// How many colours a picture has: a page that shows nothing has a handful.
qsizetype coloursIn(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            colours.insert(picture.pixel(x, y));
    }
    return colours.size();
}

/// The visible texts that have less room than they need.
QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isPlain =
            !label->text().isEmpty() && !label->wordWrap() && label->textFormat() != Qt::RichText;
        if (!label->isVisible() || !isPlain || label->text().endsWith(u'…'))
            continue;
        const int needed = label->fontMetrics().horizontalAdvance(label->text());
        if (needed > label->contentsRect().width() + 1)
            clipped.append(label->objectName() + u": "_s + label->text());
    }
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool showsText =
            button->isVisible() && !button->text().isEmpty() && !button->inherits("QToolButton");
        if (showsText && button->width() + 1 < button->minimumSizeHint().width())
            clipped.append(button->objectName() + u": "_s + button->text());
    }
    return clipped;
}

} // namespace

/// Writes a picture of every page in both languages, light and dark, into the build folder for a person to
/// look at; fails where a page is empty or a text is cut off.
class TstPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();

private:
    QTemporaryDir m_folder;
    QString m_workspace;
};

void TstPictures::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_workspace = m_folder.filePath(u"voorbeeld.klankbord"_s);
    const auto made = createSampleWorkspace(m_workspace, u"test"_s, Wording(Language::English));
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().text()));
    QVERIFY(QDir().mkpath(QStringLiteral(KLANKBORD_BUILD_DIR "/pictures")));
}

void TstPictures::pages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ColourScheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("nl-light") << Language::Dutch << ColourScheme::Light << QSize(1280, 720);
    QTest::newRow("en-light") << Language::English << ColourScheme::Light << QSize(1600, 1000);
    QTest::newRow("nl-dark") << Language::Dutch << ColourScheme::Dark << QSize(1600, 1000);
    QTest::newRow("en-dark") << Language::English << ColourScheme::Dark << QSize(1280, 720);
}

void TstPictures::pages()
{
    QFETCH(Language, language);
    QFETCH(ColourScheme, scheme);
    QFETCH(QSize, size);
    QSettings settings(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".ini"_s),
                       QSettings::IniFormat);
    settings.setValue(u"window/scheme"_s, colourSchemeCode(scheme));
    settings.setValue(u"window/language"_s, languageCode(language));
    Application application(settings, language);
    MainWindow &window = application.window();
    window.resize(size);
    application.start({});
    const auto photograph = [&](const QString &name) {
        QCoreApplication::processEvents();
        const QImage picture = window.grab().toImage();
        const QString file = u"%1/%2-%3.png"_s.arg(QStringLiteral(KLANKBORD_BUILD_DIR "/pictures"), name,
                                                   QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(picture.save(file));
        QVERIFY2(coloursIn(picture) > 60, qPrintable(name + u" is empty"_s));
        const QStringList clipped = clippedTexts(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(name + u": "_s + clipped.join(u" | "_s)));
    };
    photograph(u"welcome"_s);
    QVERIFY(application.open(m_workspace));
    const QStringList places = WorkspaceView::placeIds();
    for (const QString &place : places) {
        window.workspaceView()->showPlace(place);
        QCoreApplication::processEvents();
        if (RecordPage *page = window.workspaceView()->currentPage()) {
            // The cases have nothing of some types; these have no file.
            const bool isShipped = QFile::exists(u":/sample/"_s + place + u".json"_s);
            QVERIFY2((page->model().rowCount() > 0) == isShipped, qPrintable(place));
            if (isShipped)
                page->showRecord(page->model().idAt(0));
        }
        photograph(place);
    }
    window.workspaceView()->showPlace(u"projects"_s);
    auto *tabs = window.workspaceView()->currentPage()->findChild<QTabWidget *>(u"tabs"_s);
    QVERIFY(tabs);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        photograph(u"projects-tab%1"_s.arg(tab));
    }
}

QTEST_MAIN(TstPictures)
#include "tst_pictures.moc"
