// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"

class QTableView;

namespace klankbord
{

class HistoryModel;

/// What was changed in a record, when and by whom, newest first.
class HistoryPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit HistoryPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    const PageContext m_context;
    HistoryModel *m_model;
    QTableView *m_view;
};

} // namespace klankbord
