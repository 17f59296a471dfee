// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// Names as they are said at a desk.
class TestPersonName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
};

void TestPersonName::takesApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("two words") << u"Els Peeters"_s << u"Els"_s << u"Peeters"_s;
    QTest::newRow("many words") << u"An Van den Broeck"_s << u"An"_s << u"Van den Broeck"_s;
    QTest::newRow("last name first") << u"Van den Broeck, An"_s << u"An"_s << u"Van den Broeck"_s;
    QTest::newRow("one word") << u"Fatma"_s << QString() << u"Fatma"_s;
    QTest::newRow("spaces") << u"  Els \t Peeters "_s << u"Els"_s << u"Peeters"_s;
    QTest::newRow("only a comma before") << u", Els"_s << QString() << u"Els"_s;
    QTest::newRow("only a comma behind") << u"Peeters,"_s << QString() << u"Peeters"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestPersonName::takesApart()
{
    QFETCH(QString, typed);
    const PersonName name = personNameFrom(typed);
    QTEST(name.first, "first");
    QTEST(name.last, "last");
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
