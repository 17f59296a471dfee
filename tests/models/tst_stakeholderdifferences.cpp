// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stakeholderdifferences.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const StakeholderAssessment &type = StakeholderAssessment::type();
const Wording english(Language::English);

/// Everything is called by its number.
class Numbers final : public TitleSource
{
public:
    QString title(const RecordType &kind, RecordId id, const Wording &) const override
    {
        return kind.code() + QString::number(static_cast<qint64>(id));
    }
};

Record assessment(qint64 organisation, std::optional<int> power, std::optional<int> stance)
{
    Record record(type);
    record.id = static_cast<RecordId>(100 + organisation);
    record.set(type.organisation, static_cast<RecordId>(organisation));
    record.set(type.power, power);
    record.set(type.stance, stance);
    return record;
}

QStringList rows(const FigureTable::Content &content)
{
    QStringList all;
    for (const FigureTable::Row &row : content.rows) {
        QStringList cells;
        for (const FigureTable::Cell &cell : row.cells)
            cells.append(cell.text);
        all.append(cells.join(u'|'));
    }
    return all;
}

} // namespace

/// What changed between two assessments of stakeholders.
class TestStakeholderDifferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged()
    {
        const QList<Record> before{assessment(1, 2, -1), assessment(2, 3, {}), assessment(3, 4, 1)};
        const QList<Record> now{assessment(1, 5, -1), assessment(2, 3, 2), assessment(3, 4, 1),
                                assessment(4, 1, {})};
        const FigureTable::Content content = stakeholderDifferences(now, before, english, Numbers());
        QCOMPARE(rows(content), (QStringList{u"organisation1|2 → 5||-1|"_s, u"organisation2|3||– → 2|"_s,
                                             u"organisation4 (new since then)|1|||"_s}));
        QCOMPARE(content.rows.first().record, now.first().id);
        QCOMPARE(content.rows.first().type, static_cast<const RecordType *>(&type));
        QVERIFY(content.note.isEmpty());
        QCOMPARE(content.headers.size(), content.rows.first().cells.size());
    }
    void saysWhenNothingDid()
    {
        const QList<Record> same{assessment(1, 2, -1)};
        const FigureTable::Content content = stakeholderDifferences(same, same, english, Numbers());
        QVERIFY(content.rows.isEmpty());
        QCOMPARE(content.note, u"Nothing is different since then."_s);
    }
    void namesPersonsToo()
    {
        Record record(type);
        record.set(type.person, RecordId(7));
        QCOMPARE(stakeholderName(record, english, Numbers()), u"person7"_s);
    }
};

QTEST_GUILESS_MAIN(TestStakeholderDifferences)
#include "tst_stakeholderdifferences.moc"
