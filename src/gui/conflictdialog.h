// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace klankbord
{

/// Shows two versions of a record that was changed by somebody else meanwhile, field by field, to choose
/// from.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const Conflict &conflict, const PageContext &context, QWidget *parent = nullptr);

    /// What the user chose: theirs, with the fields of mine that are ticked.
    Record chosen() const;

    /// Asks about the conflicts of the last write, and writes what is chosen. False when there is nothing to
    /// choose: the record was deleted, or many records were written at once.
    static bool resolve(const PageContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addField(const FieldInfo &field, QGridLayout *grid);
    void retranslate();

    struct Row {
        const FieldInfo *field;
        QLabel *label;
        QButtonGroup *sides; ///< 0: mine, 1: theirs
    };

    const Conflict m_conflict;
    const PageContext m_context;
    QLabel *m_explanation;
    QLabel *m_mine;
    QLabel *m_theirs;
    QList<Row> m_rows;
};

} // namespace klankbord
