// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace klankbord
{

/// Offers, under a line, the records of one type whose words begin with what is typed there.
class ReferenceCompleter final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p line.
    ReferenceCompleter(const RecordType &type, const EditorContext &context, QLineEdit &line);

    /// The one record that @p typed names by its whole title, or the only one whose words begin so. Error:
    /// Invalid, with what to do, when there is none or more than one.
    Result<RecordId> recordMeant(const QString &typed) const;

Q_SIGNALS:
    void chosen(klankbord::RecordId id);

private:
    void offer(const QString &typed);

    const RecordType &m_type;
    const EditorContext m_context;
    QLineEdit &m_line;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace klankbord
