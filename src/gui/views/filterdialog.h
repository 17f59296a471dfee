// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace klankbord
{

class FilterBuilder;

/// Builds a filter, and says while it is built how it reads and what it finds.
class FilterDialog final : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(const RecordType &type, const QList<Condition> &conditions, const PageContext &context,
                 QWidget *parent = nullptr);

    /// What was built last that can be read.
    const QList<Condition> &conditions() const { return m_conditions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMeaning();
    void retranslate();

    const RecordType &m_type;
    const PageContext m_context;
    QList<Condition> m_conditions;
    FilterBuilder *m_builder;
    QLabel *m_sentence;
    QLabel *m_found;
    QDialogButtonBox *m_buttons;
};

} // namespace klankbord
