// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/pagecontext.h"

#include <QDialog>

class QPushButton;

namespace klankbord
{

class MessageBar;
class RecordSide;

/// A record, or one that is being added, in a window of its own. Edits are stored at once, as everywhere.
class RecordWindow final : public QDialog
{
    Q_OBJECT

public:
    ~RecordWindow() override;

    /// Opens a window on a stored record; it deletes itself when it is closed.
    static RecordWindow *open(const RecordType &type, RecordId id, const PageContext &context,
                              QWidget *parent);
    /// Opens a window on a record that is stored once nothing required is missing.
    static RecordWindow *openDraft(const Record &draft, const PageContext &context, QWidget *parent);

    RecordSide &side() const { return *m_side; }

    /// Asks before what was typed into a draft is thrown away.
    void reject() override;

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    RecordWindow(const RecordType &type, const PageContext &context, QWidget *parent);
    void follow();
    void retranslate();

    const RecordType &m_type;
    const PageContext m_context;
    MessageBar *m_messages;
    RecordSide *m_side;
    QPushButton *m_close;
    bool m_isStored = false;
};

} // namespace klankbord
