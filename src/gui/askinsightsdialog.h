// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace klankbord
{

/// Lets the user tick which insights a group is asked to test.
class AskInsightsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p insights to choose from.
    AskInsightsDialog(const QList<Record> &insights, const PageContext &context, QWidget *parent = nullptr);

    /// Those that are ticked, whether the filter shows them or not.
    QList<Record> chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    void filter(const QString &text);
    void tickShown(Qt::CheckState state);
    void follow();
    void fill();
    void retranslate();

    const QList<Record> m_insights;
    const PageContext m_context;
    QLabel *m_sentence;
    QLineEdit *m_filter;
    QCheckBox *m_all;
    QListWidget *m_list;
    QPushButton *m_ask;
    QPushButton *m_cancel;
};

} // namespace klankbord
