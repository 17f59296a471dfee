// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/tableview.h"

#include <QToolButton>
#include <functional>

class QMenu;

namespace klankbord
{

/// The button above a table with all that is said of the table as a whole: its filter, its groups, and the
/// views that are kept under a name.
class ViewMenu final : public QToolButton
{
    Q_OBJECT

public:
    /// The table whose view it is.
    struct Table {
        std::function<TableView()> view;
        std::function<void(const TableView &)> setView;
    };

    ViewMenu(const RecordType &type, const PageContext &context, Table table, QWidget *parent = nullptr);

    /// Shows the table as the saved view says; says failed() when it cannot be read.
    void open(const Record &savedView);
    /// Builds the filter in a dialog.
    void editFilter();

Q_SIGNALS:
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(QMenu &menu);
    void fillGroups(QMenu &menu);
    void fillViews(QMenu &menu);
    void save();
    void replace(const Record &savedView);
    void rename(const Record &savedView);
    void remove(const Record &savedView);
    void commit(const ChangeSet &changes);
    QList<Record> savedViews() const;
    void retranslate();

    const RecordType &m_type;
    const PageContext m_context;
    const Table m_table;
};

} // namespace klankbord
