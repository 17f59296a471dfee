// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/referencecompleter.h"

#include "domain/recordtype.h"
#include "models/referencelookup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace klankbord
{

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int mostOffers = 20;

} // namespace

ReferenceCompleter::ReferenceCompleter(const RecordType &type, const EditorContext &context, QLineEdit &line)
    : QObject(&line),
      m_type(type),
      m_context(context),
      m_line(line),
      m_offers(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_offers, this))
{
    // The offers are found by the store, in words of either language: the completer only shows them.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(&line);
    connect(&line, &QLineEdit::textEdited, this, &ReferenceCompleter::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { Q_EMIT chosen(RecordId{index.data(idRole).toLongLong()}); });
}

Result<RecordId> ReferenceCompleter::recordMeant(const QString &typed) const
{
    ReferenceLookup lookup(m_context.session.store(), m_context.session.titles());
    const Wording wording = m_context.language.wording();
    const Result<ReferenceLookup::Match> exact = lookup.exact(m_type, typed, wording);
    if (exact)
        return exact->id;
    const auto offers = lookup.completions(m_type, typed, wording, 2);
    if (offers && offers->size() == 1)
        return offers->first().id;
    return exact.error();
}

void ReferenceCompleter::offer(const QString &typed)
{
    m_offers->clear();
    if (m_line.isReadOnly())
        return;
    const ReferenceLookup lookup(m_context.session.store(), m_context.session.titles());
    const auto matches =
        lookup.completions(m_type, typed.trimmed(), m_context.language.wording(), mostOffers);
    if (!matches || matches->isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    for (const ReferenceLookup::Match &match : *matches) {
        auto *item = new QStandardItem(match.title);
        item->setData(static_cast<qlonglong>(match.id), idRole);
        item->setEditable(false);
        m_offers->appendRow(item);
    }
    m_completer->complete();
}

} // namespace klankbord
