// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storedfile.h"

#include "domain/document.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// The names of files, and what they may do.
class StoredFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNamesSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("as it is") << u"Verslag é 2014.pdf"_s << u"Verslag é 2014.pdf"_s;
        QTest::newRow("folders") << u"/etc/passwd"_s << u"passwd"_s;
        QTest::newRow("folders upwards") << u"../../x.pdf"_s << u"x.pdf"_s;
        QTest::newRow("folders of Windows") << u"C:\\temp\\x.pdf"_s << u"x.pdf"_s;
        QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
        QTest::newRow("an option") << u"--help.txt"_s << u"help.txt"_s;
        QTest::newRow("signs of control") << u"a\nb\tc\x7f.pdf"_s << u"abc.pdf"_s;
        QTest::newRow("turned round") << u"foto\u202Egpj.exe"_s << u"fotogpj.exe"_s;
        QTest::newRow("refused signs") << u"wat?*<>|\":.pdf"_s << u"wat.pdf"_s;
        QTest::newRow("reserved") << u"con.txt"_s << u"_con.txt"_s;
        QTest::newRow("reserved port") << u"LPT1"_s << u"_LPT1"_s;
        QTest::newRow("nearly reserved") << u"contract.pdf"_s << u"contract.pdf"_s;
        QTest::newRow("ends in dots") << u"x.. ."_s << u"x"_s;
        QTest::newRow("nothing") << u""_s << u"file"_s;
        QTest::newRow("nothing but dots") << u"..."_s << u"file"_s;
        QTest::newRow("long") << QString(QString(300, u'a') + u".pdf"_s)
                              << QString(QString(116, u'a') + u".pdf"_s);
    }
    void makesNamesSafe()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
        QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
    }

    void knowsWhatMayRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<bool>("mayRun");
        QTest::newRow("report") << u"verslag.pdf"_s << u"application/pdf"_s << false;
        QTest::newRow("photo") << u"foto.JPG"_s << u"image/jpeg"_s << false;
        QTest::newRow("no ending") << u"README"_s << u"text/plain"_s << false;
        QTest::newRow("program") << u"zet.EXE"_s << u""_s << true;
        QTest::newRow("script") << u"doe.sh"_s << u"application/x-shellscript"_s << true;
        QTest::newRow("shortcut") << u"klik.desktop"_s << u"application/x-desktop"_s << true;
        QTest::newRow("batch") << u"x.bat"_s << u""_s << true;
        QTest::newRow("two endings") << u"factuur.pdf.exe"_s << u"application/pdf"_s << true;
        QTest::newRow("dots behind it") << u"x.exe. ."_s << u""_s << true;
        QTest::newRow("turned round") << u"foto\u202Egpj.exe"_s << u"image/jpeg"_s << true;
        QTest::newRow("without an ending") << u"install"_s << u"application/x-executable"_s << true;
        QTest::newRow("macros") << u"begroting.xlsm"_s << u""_s << true;
    }
    void knowsWhatMayRun()
    {
        QFETCH(QString, name);
        QFETCH(QString, mediaType);
        QTEST(mayRunWhenOpened({name, QString(64, u'a'), 1, mediaType}), "mayRun");
    }

    void guessesTheKind_data()
    {
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<DocumentKind>("kind");
        QTest::newRow("photo") << u"image/jpeg"_s << DocumentKind::Photo;
        QTest::newRow("video") << u"video/mp4"_s << DocumentKind::Video;
        QTest::newRow("slides") << u"application/vnd.oasis.opendocument.presentation"_s
                                << DocumentKind::Presentation;
        QTest::newRow("slides of Microsoft")
            << u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s
            << DocumentKind::Presentation;
        QTest::newRow("old slides") << u"application/vnd.ms-powerpoint"_s << DocumentKind::Presentation;
        QTest::newRow("report") << u"application/pdf"_s << DocumentKind::Report;
        QTest::newRow("text") << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s
                              << DocumentKind::Report;
        QTest::newRow("sheet") << u"text/csv"_s << DocumentKind::Other;
        QTest::newRow("unknown") << u""_s << DocumentKind::Other;
    }
    void guessesTheKind()
    {
        QFETCH(QString, mediaType);
        QTEST(documentKindOf(mediaType), "kind");
    }

    void knowsWhoseADocumentIs() { QCOMPARE(documentOwners().size(), 9); }
};

QTEST_GUILESS_MAIN(StoredFileTest)
#include "tst_storedfile.moc"
