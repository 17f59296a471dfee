// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"

#include <QDialog>
#include <optional>

class QLabel;
class QLineEdit;

namespace klankbord
{

class ReferenceCompleter;

/// Asks by whom somebody is represented.
class RepresentativeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The person who was chosen, None when it was left open, nothing when the user changed their mind.
    static std::optional<RecordId> ask(const PageContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    RepresentativeDialog(const PageContext &context, QWidget *parent);
    void finish();
    void retranslate();

    const PageContext m_context;
    QLabel *m_question;
    QLineEdit *m_line;
    QLabel *m_problem;
    ReferenceCompleter *m_completer;
    RecordId m_person = RecordId::None;
    QString m_chosenName; ///< of m_person, as it stands in the line
};

} // namespace klankbord
