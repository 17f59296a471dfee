// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/livetext.h"

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace klankbord
{

/// A message at the top of a page that asks for no answer: it says what happened and stays until it is
/// closed, acted upon or followed by another. Takes no room while it has nothing to say.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Error };

    /// A button of the message. The message is closed before @p run is called.
    struct Action {
        LiveText label;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p headline, @p details below it when there are any, and a button for each action, in the place
    /// of what was shown.
    void announce(Kind kind, const LiveText &headline, const LiveText &details = {},
                  std::vector<Action> actions = {});
    /// Shows what failed, why and what to do; as a warning when the user stopped it.
    void showError(const Error &error, std::vector<Action> actions = {});
    /// Closes the message, if there is one, and sends dismissed().
    void dismiss();

    bool isShowing() const { return m_showing; }
    Kind kind() const { return m_kind; }
    QString headline() const;
    QString details() const;

Q_SIGNALS:
    /// The message went away: closed, or by one of its actions.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuildActions();
    void retranslate();
    void redraw();
    void act(std::size_t index);

    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_details;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    Kind m_kind = Kind::Info;
    bool m_showing = false;
    LiveText m_headlineText;
    LiveText m_detailsText;
    std::vector<Action> m_actions;
};

} // namespace klankbord
