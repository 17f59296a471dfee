// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace klankbord
{

/// A line in which one types who comes in: offers people and organisations, and to add a new person.
class WalkInLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit WalkInLine(const EditorContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const klankbord::RecordType &type, klankbord::RecordId id);
    /// The user wants a new person of this name: chose the offer, or pressed Enter again after nobodyFound().
    void newPersonWanted(const QString &name);
    /// Enter, while nobody is called so.
    void nobodyFound(const QString &name);
    /// Enter, while it may be any of several.
    void severalFound(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void offerAll(const RecordType &type, const QString &typed);
    void finish();
    void accept(const QModelIndex &offer);
    void retranslate();

    const EditorContext m_context;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    QString m_unknown; ///< the name of which was said that nobody has it
};

} // namespace klankbord
