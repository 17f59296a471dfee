// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace klankbord
{

class LanguageSwitch;

/// A page of help beside the window, in the window's language; it follows a live switch.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Shows the page @p name ("money") of :/help. @p language is borrowed and outlives the window.
    HelpWindow(const QString &name, LanguageSwitch &language, QWidget *parent = nullptr);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();

    QString m_name;
    LanguageSwitch &m_language;
    QTextBrowser *m_browser;
};

} // namespace klankbord
