// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <functional>

class QLabel;

namespace klankbord
{

class WindowActions;

/// A page of text in a dialog: what Klankbord is and whose work it stands on, or its shortcuts. Follows the
/// language.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    static void showAbout(QWidget *parent);
    static void showShortcuts(const WindowActions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Text = std::function<QString()>;
    AboutDialog(Text title, Text body, QWidget *parent);
    void retranslate();

    Text m_title;
    Text m_body;
    QLabel *m_label;
};

} // namespace klankbord
