// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "reports/chartreader.h"

#include <QWidget>
#include <memory>

class QTimer;

namespace klankbord
{

class ChartView;

/// The charts of some projects and networks, or of the whole workspace: who pays, who receives, and when
/// people meet. They follow what is written, the language and the theme; a click asks for the records behind
/// a part.
class ChartBoard final : public QWidget
{
    Q_OBJECT

public:
    enum class Subject {
        FundingBySource,
        FundingByPartner,
        BudgetByCategory,
        PlannedAndSpent,
        CumulativeSpending,
        CostPerParticipant,
        EventsByMonth,
    };

    /// Shows @p subjects one under the other, or two beside each other where there is room for it.
    ChartBoard(const QList<Subject> &subjects, Qt::Orientation direction, const PageContext &context,
               QWidget *parent = nullptr);

    /// Whose charts; both empty means all.
    void setScope(const QList<RecordId> &projects, const QList<RecordId> &networks);
    /// Of which year budgets and spending are drawn; all of them without one.
    void setYear(std::optional<int> year);
    ChartView *view(Subject subject) const;

Q_SIGNALS:
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ChartReader::Maker makerOf(Subject subject) const;
    void refresh();
    void drawAtOnce();
    void drawLater();
    static void show(ChartView &view, const Chart &chart);
    void ask(Subject subject, const ChartPart &part);
    void askForMoney(Subject subject, const ChartPart &part);
    /// That an expense is of a partner of the scope; nothing when that is all partners.
    QList<Condition> scopeOfExpenses() const;
    QList<Condition> scopeOf(const FieldInfo &projectField) const;

    struct Shown {
        Subject subject;
        ChartView *view;
    };

    const PageContext m_context;
    QList<Shown> m_shown;
    QList<RecordId> m_projects;
    QList<RecordId> m_networks;
    std::optional<int> m_year;
    QTimer *m_timer;
    bool m_isStale = true;
    std::unique_ptr<ChartReader> m_reader;
};

} // namespace klankbord
