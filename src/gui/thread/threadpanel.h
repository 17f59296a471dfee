// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"

class QStackedWidget;

namespace klankbord
{

class EmptyState;
class LateRefresh;
class ThreadModel;
class ThreadView;

/// What leads to a record and what follows from it, several steps deep, one click each.
class ThreadPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit ThreadPanel(const PageContext &context, QWidget *parent = nullptr);
    ~ThreadPanel() override;

    void setRecord(const Record &record) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showWhatIsThere();

    const PageContext m_context;
    ThreadModel *m_model;
    ThreadView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    LateRefresh *m_refresh;
    const RecordType *m_type = nullptr;
    RecordId m_id = RecordId::None;
};

} // namespace klankbord
