// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{

/// From left to right: a layer includes itself and what stands before it.
const QStringList layers{u"base"_s,    u"domain"_s, u"storage"_s, u"exchange"_s,
                         u"reports"_s, u"models"_s, u"gui"_s,     u"app"_s};

const QString spdxLine = u"// SPDX-License-Identifier: GPL-3.0-or-later"_s;

/// Where a file stands: the tree ("src" or "tests") and the room in it, which for most tests is a layer.
struct Place {
    QString tree;
    QString room;

    bool isTest() const { return tree == u"tests"_s; }
    /// How far to the right this place may look; a room of tests that is no layer, such as bench, sees all.
    qsizetype reach() const
    {
        if (isTest() && room == u"support"_s)
            return layers.indexOf(u"base"_s);
        const qsizetype index = layers.indexOf(room);
        return isTest() && index < 0 ? layers.size() - 1 : index;
    }
    bool isAtLeast(const QString &layer) const { return reach() >= layers.indexOf(layer); }
};

/// Whether Qt's module @p module has the header @p header: asked of the installed headers, so that no list
/// of classes has to be kept here.
bool isHeaderOf(const QString &module, const QString &header)
{
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header);
}

bool isModule(const QString &name)
{
    return name.startsWith(u"Qt"_s) &&
           QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + name).exists();
}

QString complaintAboutLayer(const Place &place, const QString &header)
{
    static const QRegularExpression generated(u"^(ui_\\w+\\.h|\\w+\\.moc|moc_\\w+\\.cpp)$"_s);
    if (generated.match(header).hasMatch())
        return {};
    if (place.isTest() && !header.contains(u'/'))
        return {}; // a companion of the test, beside it
    const QString room = header.section(u'/', 0, 0);
    if (place.isTest() && (room == u"support"_s || (room == place.room && !layers.contains(room))))
        return {};
    const qsizetype index = layers.indexOf(room);
    if (!header.contains(u'/') || index < 0)
        return u"say \"layer/file.h\""_s;
    if (index > place.reach())
        return u"%1 stands to the right of %2"_s.arg(room, place.room);
    return {};
}

QString complaintAboutQt(const Place &place, const QString &include)
{
    const QString module = include.contains(u'/') ? include.section(u'/', 0, 0) : QString();
    const QString header = include.section(u'/', -1);
    if (isModule(header))
        return u"this pulls in a whole module: include the class's own header"_s;

    const bool isSql = module == u"QtSql"_s || (module.isEmpty() && isHeaderOf(u"QtSql"_s, header));
    const bool maySql = place.room == u"storage"_s ||
                        (place.isTest() && (place.room == u"support"_s || !layers.contains(place.room)));
    if (isSql && !maySql)
        return u"no SQL outside storage"_s;

    const bool isWidget =
        module == u"QtWidgets"_s || (module.isEmpty() && isHeaderOf(u"QtWidgets"_s, header));
    if (!isWidget || place.room == u"gui"_s || (place.isTest() && place.isAtLeast(u"gui"_s)))
        return {};
    // Charts live in a graphics scene, and need the application object of widgets.
    const bool isChartStuff = header.startsWith(u"QGraphics"_s) || header == u"QApplication"_s;
    if (isChartStuff && place.room == u"reports"_s)
        return {};
    if (header == u"QApplication"_s && (place.room == u"app"_s || place.isTest()))
        return {};
    return u"no widget outside gui"_s;
}

/// What is wrong with one line of a file in @p place; empty when nothing is.
QString complaint(const Place &place, const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    return match.captured(1) == u"<"_s ? complaintAboutQt(place, match.captured(2))
                                       : complaintAboutLayer(place, match.captured(2));
}

/// Every complaint about the file, each as "path:line: complaint".
QStringList complaints(const Place &place, const QString &path, const QStringList &lines)
{
    QStringList found;
    if (lines.value(0) != spdxLine)
        found += path + u":1: the first line is to be "_s + spdxLine;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString what = complaint(place, lines.at(i));
        if (!what.isEmpty())
            found += u"%1:%2: %3: %4"_s.arg(path).arg(i + 1).arg(what, lines.at(i).trimmed());
    }
    return found;
}

} // namespace

/// The arrows between the folders all point to the left; rules 1 and 2 of the house.
class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsWrong_data();
    void seesWhatIsWrong();
    void seesAMissingLicence();
    void knowsItsLayers();
    void holdInEveryFile_data();
    void holdInEveryFile();
};

void TestLayers::seesWhatIsWrong_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isGood");

    const auto row = [](const char *tree, const char *room, const char *line, bool isGood) {
        QTest::addRow("%s/%s %s", tree, room, line)
            << QString::fromLatin1(tree) << QString::fromLatin1(room) << QString::fromLatin1(line) << isGood;
    };
    row("src", "domain", "#include \"base/result.h\"", true);
    row("src", "domain", "#include \"domain/record.h\"", true);
    row("src", "domain", "#include \"storage/recordstore.h\"", false);
    row("src", "domain", "  #  include   \"gui/mainwindow.h\" // why not", false);
    row("src", "gui", "#include \"mainwindow.h\"", false);
    row("src", "gui", "#include \"ui_mainwindow.h\"", true);
    row("src", "gui", "#include \"gui/moon/phase.h\"", true);
    row("src", "gui", "#include \"support/pseudotranslator.h\"", false);
    row("src", "gui", "#include \"../app/application.h\"", false);
    row("src", "models", "#include <QSqlQuery>", false);
    row("src", "models", "#include <QtSql/QSqlQuery>", false);
    row("src", "models", "#include <qsqlquery.h>", false);
    row("src", "storage", "#include <QSqlQuery>", true);
    row("src", "models", "#include <QTableView>", false);
    row("src", "models", "#include <QtWidgets/QTableView>", false);
    row("src", "models", "#include <QAbstractTableModel>", true);
    row("src", "models", "#include <QApplication>", false);
    row("src", "gui", "#include <QTableView>", true);
    row("src", "reports", "#include <QGraphicsScene>", true);
    row("src", "reports", "#include <QLabel>", false);
    row("src", "reports", "#include <QChart>", true);
    row("src", "app", "#include <QApplication>", true);
    row("src", "app", "#include <QMessageBox>", false);
    row("src", "gui", "#include <QtWidgets>", false);
    row("src", "gui", "#include <QtWidgets/QtWidgets>", false);
    row("src", "domain", "#include <QtCore>", false);
    row("src", "domain", "#include <QtGlobal>", true);
    row("src", "domain", "#include <algorithm>", true);
    row("src", "domain", "// like #include \"gui/mainwindow.h\"", true);
    row("tests", "domain", "#include \"domain/record.h\"", true);
    row("tests", "domain", "#include \"models/editsession.h\"", false);
    row("tests", "domain", "#include \"tst_record.moc\"", true);
    row("tests", "domain", "#include \"samples.h\"", true);
    row("tests", "domain", "#include <QTest>", true);
    row("tests", "domain", "#include <QtTest>", false);
    row("tests", "domain", "#include <QSqlQuery>", false);
    row("tests", "models", "#include <QApplication>", true);
    row("tests", "models", "#include <QTableView>", false);
    row("tests", "gui", "#include <QTableView>", true);
    row("tests", "gui", "#include \"support/pseudotranslator.h\"", true);
    row("tests", "bench", "#include \"app/application.h\"", true);
    row("tests", "bench", "#include \"bench/workload.h\"", true);
    row("tests", "support", "#include \"storage/database.h\"", false);
    row("tests", "support", "#include <QSqlQuery>", true);
}

void TestLayers::seesWhatIsWrong()
{
    QFETCH(const QString, tree);
    QFETCH(const QString, room);
    QFETCH(const QString, line);
    QFETCH(const bool, isGood);

    const QString what = complaint({.tree = tree, .room = room}, line);
    QVERIFY2(what.isEmpty() == isGood, qPrintable(what));
}

void TestLayers::seesAMissingLicence()
{
    const Place place{.tree = u"src"_s, .room = u"domain"_s};
    QCOMPARE(complaints(place, u"f.h"_s, {spdxLine, u"#pragma once"_s}), QStringList());
    QCOMPARE(complaints(place, u"f.h"_s, {u"#pragma once"_s}).size(), 1);
    QCOMPARE(complaints(place, u"f.h"_s, {}).size(), 1);
}

void TestLayers::knowsItsLayers()
{
    const QDir source(QStringLiteral(KLANKBORD_SOURCE_DIR "/src"));
    for (const QString &room : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(layers.contains(room), qPrintable(room + u" is a folder of src that is no layer"_s));
}

void TestLayers::holdInEveryFile_data()
{
    QTest::addColumn<QString>("tree");
    QTest::newRow("src") << u"src"_s;
    QTest::newRow("tests") << u"tests"_s;
}

void TestLayers::holdInEveryFile()
{
    QFETCH(const QString, tree);

    const QDir root(QStringLiteral(KLANKBORD_SOURCE_DIR));
    QDirIterator files(root.filePath(tree), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList found;
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString path = root.relativeFilePath(file.fileName());
        const Place place{.tree = tree, .room = path.section(u'/', 1, 1)};
        found += complaints(place, path, QString::fromUtf8(file.readAll()).split(u'\n'));
        ++count;
    }
    QVERIFY(count > 2);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
