// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sidebar.h"

#include "gui/colours.h"
#include "gui/icons.h"
#include "gui/sidebaritemdelegate.h"

#include <QEvent>
#include <QHash>
#include <QListWidget>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int fullWidth = 208;
constexpr int iconsWidth = 56;

QString idOf(const QListWidgetItem *item)
{
    return item ? item->data(SidebarItemDelegate::IdRole).toString() : QString();
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent), m_list(new QListWidget(this)), m_toggle(new QToolButton(this))
{
    m_list->setObjectName(u"sidebarPlaces"_s);
    m_list->setItemDelegate(new SidebarItemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_toggle->setObjectName(u"sidebarToggle"_s);
    m_toggle->setAutoRaise(true);
    m_toggle->setIconSize({20, 20});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 14, 0);
    foot->addWidget(m_toggle);
    foot->addStretch();
    column->addLayout(foot);

    connect(m_list, &QListWidget::currentItemChanged, this, &Sidebar::tell);
    connect(m_toggle, &QToolButton::clicked, this,
            [this] { setShownWidth(m_width == Width::Full ? Width::Icons : Width::Full); });
    setFocusProxy(m_list);
    setFixedWidth(fullWidth);
    retranslate();
}

void Sidebar::setPlaces(const std::vector<Place> &places)
{
    const QString before = current();
    QHash<QString, QVariant> counts;
    for (int row = 0; row < m_list->count(); ++row)
        counts.insert(idOf(m_list->item(row)), m_list->item(row)->data(SidebarItemDelegate::CountRole));
    {
        const QSignalBlocker quiet(m_list);
        rebuild(places);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setData(SidebarItemDelegate::CountRole, counts.value(idOf(m_list->item(row))));
        retranslate();
        QListWidgetItem *item = itemOf(before);
        m_list->setCurrentItem(item || places.empty() ? item : itemOf(places.front().id));
    }
    tell();
}

void Sidebar::setCount(const QString &id, qint64 count)
{
    if (QListWidgetItem *item = itemOf(id)) {
        item->setData(SidebarItemDelegate::CountRole, count);
        retranslateRow(m_list->row(item));
    }
}

void Sidebar::clearCount(const QString &id)
{
    if (QListWidgetItem *item = itemOf(id)) {
        item->setData(SidebarItemDelegate::CountRole, {});
        retranslateRow(m_list->row(item));
    }
}

QString Sidebar::current() const
{
    return idOf(m_list->currentItem());
}

void Sidebar::setCurrent(const QString &id)
{
    if (QListWidgetItem *item = itemOf(id))
        m_list->setCurrentItem(item);
}

void Sidebar::setShownWidth(Width width)
{
    if (width == m_width)
        return;
    m_width = width;
    setFixedWidth(width == Width::Full ? fullWidth : iconsWidth);
    retranslate();
    Q_EMIT shownWidthChanged(width);
}

QStringList Sidebar::ids() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QString id = idOf(m_list->item(row)); !id.isEmpty())
            all.append(id);
    }
    return all;
}

QString Sidebar::labelOf(const QString &id) const
{
    // Asked for anew: a window may hear of a language before the list in it does.
    const QListWidgetItem *item = itemOf(id);
    return item ? m_rows[std::size_t(m_list->row(item))].label.text() : QString();
}

QString Sidebar::iconOf(const QString &id) const
{
    const QListWidgetItem *item = itemOf(id);
    return item ? item->data(SidebarItemDelegate::IconNameRole).toString() : QString();
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), coloursOf(palette()).line);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // A heading is lower when only icons are shown.
    if (event->size().width() != event->oldSize().width())
        m_list->doItemsLayout();
}

QListWidgetItem *Sidebar::itemOf(const QString &id) const
{
    for (int row = 0; row < m_list->count() && !id.isEmpty(); ++row) {
        if (idOf(m_list->item(row)) == id)
            return m_list->item(row);
    }
    return nullptr;
}

void Sidebar::rebuild(const std::vector<Place> &places)
{
    m_list->clear();
    m_rows.clear();
    QString group;
    for (const Place &place : places) {
        const QString own = place.group.text();
        if (own != group && !own.isEmpty())
            addRow({.id = {}, .iconName = {}, .label = place.group});
        group = own;
        addRow(place);
    }
}

void Sidebar::addRow(const Place &place)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(SidebarItemDelegate::IdRole, place.id);
    item->setData(SidebarItemDelegate::IconNameRole, place.iconName);
    item->setFlags(place.id.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    m_rows.push_back({.label = place.label, .shortcut = place.shortcut});
}

void Sidebar::retranslate()
{
    m_list->setAccessibleName(tr("Places"));
    const bool full = m_width == Width::Full;
    m_toggle->setIcon(icon(full ? u"sidebar-collapse"_s : u"sidebar-expand"_s, Tone::Muted));
    m_toggle->setToolTip(full ? tr("Show only the icons of the places") : tr("Show the names of the places"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    for (int row = 0; row < m_list->count(); ++row)
        retranslateRow(row);
}

void Sidebar::retranslateRow(int row)
{
    QListWidgetItem &item = *m_list->item(row);
    const QString label = m_rows[std::size_t(row)].label.text();
    item.setText(label);
    if (idOf(&item).isEmpty())
        return;
    const QVariant count = item.data(SidebarItemDelegate::CountRole);
    const QString counted = count.isValid() ? tr("%1, %2", "a place and how many records it has")
                                                  .arg(label, locale().toString(count.toLongLong()))
                                            : label;
    item.setData(Qt::AccessibleTextRole, counted);
    // With the names in view only the shortcut is news.
    const QString keys = m_rows[std::size_t(row)].shortcut.toString(QKeySequence::NativeText);
    const QString name = m_width == Width::Icons ? counted : label;
    const QString withKeys = keys.isEmpty() ? name : tr("%1 (%2)", "a place and its keys").arg(name, keys);
    item.setToolTip(m_width == Width::Full && keys.isEmpty() ? QString() : withKeys);
}

void Sidebar::tell()
{
    const QString id = current();
    if (id == m_told)
        return;
    m_told = id;
    if (!id.isEmpty())
        Q_EMIT currentChanged(id);
}

} // namespace klankbord
