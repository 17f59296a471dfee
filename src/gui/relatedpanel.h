// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/relatedrecords.h"

#include <memory>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace klankbord
{

class EmptyState;
class RecordTableModel;
class RecordTableView;
class RecordWindow;

/// The records that refer to the chosen one through one field: a project's partners, a network's sessions.
class RelatedPanel final : public RecordPanel
{
    Q_OBJECT

public:
    RelatedPanel(const RelatedRecords &related, const PageContext &context, QWidget *parent = nullptr);
    ~RelatedPanel() override;

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    RecordTableView *table() const { return m_table; }
    /// Unless the user chose otherwise, @p fields come right behind the title in the tables that follow.
    void leadWith(const QList<const FieldInfo *> &fields) { m_leading = fields; }
    /// Puts a control of a work place right behind the button that adds, and owns it.
    void addTool(QWidget *tool);
    /// What is said while there is nothing.
    void setEmptySentence(const QString &iconName, const LiveText &sentence);

Q_SIGNALS:
    /// Another row is chosen; for a panel below that shows what hangs on it.
    void chosen(klankbord::RecordId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void add();
    void removeSelected();
    void follow(const RecordWindow *window);
    void showCount();
    void retranslate();

    const RelatedRecords m_related;
    const PageContext m_context;
    QList<const FieldInfo *> m_leading;
    RecordId m_id = RecordId::None;
    std::unique_ptr<RecordTableModel> m_model;
    RecordTableView *m_table = nullptr;
    QHBoxLayout *m_tools;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_add;
    QToolButton *m_delete;
};

} // namespace klankbord
