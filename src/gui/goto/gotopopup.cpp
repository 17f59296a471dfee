// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/gotopopup.h"

#include "gui/goto/gotodelegate.h"
#include "gui/icons.h"
#include "models/gotolist.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int widest = 640;
constexpr int mostRows = 12;

} // namespace

GotoPopup::GotoPopup(GotoList &list, QWidget &window)
    : QFrame(&window),
      m_list(list),
      m_window(window),
      m_line(new QLineEdit(this)),
      m_view(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(u"gotoPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(u"gotoLine"_s);
    m_line->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_view->setObjectName(u"gotoView"_s);
    m_view->setModel(&list);
    m_view->setItemDelegate(new GotoDelegate(this));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_nothing->setObjectName(u"gotoNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(56);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_view);
    column->addWidget(m_nothing);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &GotoPopup::show);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_view->setCurrentIndex(index);
        choose(QApplication::keyboardModifiers());
    });
    window.installEventFilter(this);
    retranslate();
    hide();
}

void GotoPopup::open()
{
    if (isVisible()) {
        m_line->selectAll();
        return;
    }
    m_before = QApplication::focusWidget();
    m_line->clear();
    show(QString());
    QFrame::show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void GotoPopup::show(const QString &text)
{
    m_list.setText(text);
    const int rows = m_list.rowCount();
    m_nothing->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    if (rows > 0)
        m_view->setCurrentIndex(m_list.index(0));
    place();
}

void GotoPopup::place()
{
    const int rows = std::min(m_list.rowCount(), mostRows);
    m_view->setFixedHeight(rows * m_view->sizeHintForRow(0) + 2);
    const int width = std::min(widest, m_window.width() - 64);
    setFixedWidth(width);
    adjustSize();
    constexpr int fromTop = 64;
    move((m_window.width() - width) / 2, fromTop);
}

void GotoPopup::close(Qt::FocusReason reason)
{
    if (!isVisible())
        return;
    // First: hiding would hand the keyboard to whatever comes next in the window.
    if (m_before && reason != Qt::MouseFocusReason)
        m_before->setFocus(reason);
    hide();
}

void GotoPopup::choose(Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const GotoEntry entry = m_list.at(index.row());
    close(Qt::PopupFocusReason);
    if (modifiers.testFlag(Qt::ControlModifier) && entry.kind == GotoEntry::Kind::Record)
        Q_EMIT chosenForWindow(entry);
    else
        Q_EMIT chosen(entry);
}

bool GotoPopup::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto move = [this](int by) {
        const int row = std::clamp(m_view->currentIndex().row() + by, 0, m_list.rowCount() - 1);
        m_view->setCurrentIndex(m_list.index(row));
        // The list has no keyboard, and what it stands on is what is to be heard.
        QAccessibleEvent event(m_view, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    };
    switch (key) {
    case Qt::Key_Escape:
        close(Qt::PopupFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - mostRows);
        return true;
    default:
        return false;
    }
}

bool GotoPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason ||
            reason == Qt::BacktabFocusReason)
            close(Qt::MouseFocusReason); // whoever was clicked has the keyboard now
        return false;
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_list.rowCount() < 0)
        return false;
    auto *pressed = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape and Return belong to the window's actions too.
        const bool isOurs = pressed->key() == Qt::Key_Escape || pressed->key() == Qt::Key_Return ||
                            pressed->key() == Qt::Key_Enter;
        event->setAccepted(isOurs);
        return isOurs;
    }
    return handleKey(pressed->key(), pressed->modifiers());
}

void GotoPopup::retranslate()
{
    m_line->setPlaceholderText(tr("Go to a record or a place, or do something"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_view->setAccessibleName(tr("Answers"));
    m_nothing->setText(tr("Nothing is called so, and no record has these words."));
}

void GotoPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            close(Qt::OtherFocusReason);
    }
    QFrame::changeEvent(event);
}

} // namespace klankbord
