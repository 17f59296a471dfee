// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper.h"

#include <QFile>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Whether a library whose name begins so is loaded in this process.
bool isLoaded(const QByteArray &name)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(QByteArray('/' + name));
}

} // namespace

/// What finishes PDF files is loaded when the first one is made.
class TestPdfModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithTheFirstDocument()
    {
        QVERIFY(isLoaded("libQt6Core"));
        QVERIFY(!isLoaded("libqpdf"));
        Paper paper({});
        paper.addHeading(1, u"Dialoog"_s);
        const Result<QByteArray> document = paper.finish();
        QVERIFY2(document, document ? "" : qPrintable(document.error().text()));
        QVERIFY(document->startsWith("%PDF-1.4"));
        QVERIFY(isLoaded("libqpdf"));
        QVERIFY(isLoaded("libklankbord_pdf"));
    }
};

QTEST_MAIN(TestPdfModule)
#include "tst_pdfmodule.moc"
