// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace klankbord
{

class GotoList;
struct GotoEntry;

/// A field over the window in which a few letters lead anywhere. Escape, or a click elsewhere, closes it and
/// gives the keyboard back to where it was.
class GotoPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Stands over @p window. @p list is borrowed and outlives this.
    GotoPopup(GotoList &list, QWidget &window);

    /// Comes up empty, with the keyboard.
    void open();

Q_SIGNALS:
    /// The entry was chosen; the popup is closed and the keyboard is back by then.
    void chosen(const klankbord::GotoEntry &entry);
    /// The same for a record that is to have a window of its own.
    void chosenForWindow(const klankbord::GotoEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text);
    void choose(Qt::KeyboardModifiers modifiers);
    void close(Qt::FocusReason reason);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void place();
    void retranslate();

    GotoList &m_list;
    QWidget &m_window;
    QLineEdit *m_line;
    QListView *m_view;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace klankbord
