// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/pagecontext.h"

#include <QDialog>
#include <optional>

class QLabel;
class QPushButton;

namespace klankbord
{

/// Asks what becomes of the records that refer to those that are to be deleted.
class DeleteDialog final : public QDialog
{
    Q_OBJECT

public:
    DeleteDialog(const QList<Record> &records, const PageContext &context, QWidget *parent = nullptr);

    std::optional<EditSession::DeletePolicy> policy() const { return m_policy; }

    /// Shows the dialog; nothing when the user changed their mind.
    static std::optional<EditSession::DeletePolicy> ask(const QList<Record> &records,
                                                        const PageContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readDependents();
    void retranslate();
    void choose(EditSession::DeletePolicy policy);

    const QList<Record> m_records;
    const PageContext m_context;
    QList<Dependents> m_dependents;
    std::optional<EditSession::DeletePolicy> m_policy;
    QLabel *m_question;
    QLabel *m_list;
    QPushButton *m_cancel;
    QPushButton *m_unlink;
    QPushButton *m_delete;
};

} // namespace klankbord
