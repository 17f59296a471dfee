// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participation.h"
#include "gui/languageswitch.h"

#include <QWidget>

class QAbstractItemView;
class QToolButton;

namespace klankbord
{

/// One key for each presence, which works while the list has the keyboard; its legend is a row of buttons
/// that do the same. The letters are those of the language's words.
class PresenceBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p language is borrowed and outlives this.
    explicit PresenceBar(const LanguageSwitch &language, QWidget *parent = nullptr);

    /// Takes the keys that @p list would get.
    void listenTo(QAbstractItemView *list);
    void setEditable(bool isEditable);
    /// The letter for @p presence in the language of now.
    static QString keyOf(Presence presence);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(klankbord::Presence presence);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Key {
        Presence presence;
        QToolButton *button;
    };

    void retranslate();

    const LanguageSwitch &m_language;
    QList<Key> m_keys;
    bool m_isEditable = true;
};

} // namespace klankbord
