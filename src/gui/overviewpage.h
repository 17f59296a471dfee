// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace klankbord
{

class LateRefresh;
class MessageBar;
class SectionHeading;
class StartBoard;

/// The page on which a day begins: what is to be done, and why; and the workspace in figures.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);
    /// The user wants to see the money that needs attention.
    void moneyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    template <typename Board>
    void addTab(Board *board);
    void nameTabs();
    void showAttention();
    void showAttentionCount(int count);

    const PageContext m_context;
    SectionHeading *m_heading;
    MessageBar *m_messages;
    QPushButton *m_attention;
    int m_attentionCount = 0;
    LateRefresh *m_refresh;
    QTabWidget *m_tabs;
    StartBoard *m_start;
};

} // namespace klankbord
