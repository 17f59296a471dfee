// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace klankbord
{

/// Asks whether a person is to be forgotten for good: says what goes, what stays and that there is no way
/// back, and wants the last name typed.
class ForgetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What becomes of the backups, which still know the person.
    enum class Backups { Keep, Delete };

    ForgetDialog(const Record &person, const PageContext &context, QWidget *parent = nullptr);

    Backups backups() const;

    /// Shows the dialog; nothing when the user changed their mind.
    static std::optional<Backups> ask(const Record &person, const PageContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addControls();
    bool isConfirmed() const;
    QString backupText() const;
    void retranslate();

    const Record m_person;
    const PageContext m_context;
    int m_backupCount = 0;
    QString m_backupFolder;
    QLabel *m_question;
    QLabel *m_goes;
    QLabel *m_stays;
    QLabel *m_kept;
    QCheckBox *m_deleteBackups;
    QLabel *m_instruction;
    QLineEdit *m_name;
    QPushButton *m_cancel;
    QPushButton *m_forget;
};

} // namespace klankbord
