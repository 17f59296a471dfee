// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace klankbord
{

class RecentFiles;

/// What one sees without a workspace: open the sample, begin a new one, open a file, or go on with a recent
/// one.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// @p recentFiles is borrowed and outlives the page.
    explicit WelcomePage(RecentFiles &recentFiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openFileRequested();
    void recentRequested(const QString &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(QVBoxLayout *column, const char *objectName, const QString &iconName);
    void fillRecent();
    void retranslate();

    RecentFiles &m_recentFiles;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_sample;
    QLabel *m_sampleNote;
    QPushButton *m_new;
    QPushButton *m_open;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QLabel *m_hint;
};

} // namespace klankbord
