// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quote.h"
#include "gui/pagecontext.h"
#include "gui/statuslook.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace klankbord
{

class Chip;
class TonedLabel;

/// How an approval is shown beside its word.
StatusLook approvalLook(Approval approval);

/// One quote: what was said and its translation side by side, who said it as it would be printed, and where
/// its approval stands. Works by buttons, and by keys while it has the keyboard: ? asks, + approves, -
/// refuses.
class QuoteCard final : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteCard(const PageContext &context, QWidget *parent = nullptr);

    void setQuote(const Record &quote);
    const Record &quote() const { return m_quote; }

Q_SIGNALS:
    /// The user wants the quote to be this.
    void edited(const klankbord::Record &after);
    void openRequested(klankbord::RecordId id);
    void deleteRequested(klankbord::RecordId id);
    /// The keyboard goes to the card above (-1) or below (1).
    void leftBy(int step);
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A text with its language above it.
    struct Words {
        TonedLabel *caption;
        QLabel *text;
    };

    Words addWords(const QString &name);
    void makeButtons();
    QWidget *makeTop();
    QWidget *makeTools();
    void setApproval(Approval approval);
    void takeDate();
    /// The translation beside the original: in the window's language, unless the quote is in it.
    Language translationLanguage() const;
    void showWords();
    void showPermission();
    void retranslate();

    const PageContext m_context;
    Record m_quote;
    Chip *m_chip;
    ValueEditor *m_date;
    QBoxLayout *m_sides;
    Words m_original;
    Words m_translation;
    TonedLabel *m_who;
    TonedLabel *m_reason;
    QPushButton *m_ask;
    QPushButton *m_approve;
    QPushButton *m_refuse;
    QToolButton *m_open;
    QToolButton *m_delete;
};

} // namespace klankbord
