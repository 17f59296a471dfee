// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/walkinline.h"

#include "domain/organisation.h"
#include "domain/person.h"
#include "gui/icons.h"
#include "gui/typeicon.h"
#include "models/referencelookup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int isOrganisationRole = Qt::UserRole + 1;
constexpr int newNameRole = Qt::UserRole + 2;
constexpr int mostOffers = 8; ///< of each type

std::array<const RecordType *, 2> offeredTypes()
{
    return {&Person::type(), &Organisation::type()};
}

} // namespace

WalkInLine::WalkInLine(const EditorContext &context, QWidget *parent)
    : QLineEdit(parent),
      m_context(context),
      m_offers(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_offers, this))
{
    addAction(icon(u"people"_s, Tone::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    // Nothing is marked until the user goes into the list: Enter means what was typed, not the first offer.
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(2 * mostOffers + 1);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &WalkInLine::offer);
    connect(this, &QLineEdit::returnPressed, this, &WalkInLine::finish);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &WalkInLine::accept);
    retranslate();
}

void WalkInLine::offer()
{
    const QString typed = text().simplified();
    m_offers->clear();
    m_unknown.clear();
    if (typed.isEmpty() || isReadOnly()) {
        m_completer->popup()->hide();
        return;
    }
    for (const RecordType *type : offeredTypes())
        offerAll(*type, typed);
    auto *fresh = new QStandardItem(icon(u"add"_s), tr("Add new person “%1”").arg(typed));
    fresh->setData(typed, newNameRole);
    fresh->setEditable(false);
    m_offers->appendRow(fresh);
    m_completer->complete();
}

void WalkInLine::offerAll(const RecordType &type, const QString &typed)
{
    const ReferenceLookup lookup(m_context.session.store(), m_context.session.titles());
    const auto matches = lookup.completions(type, typed, m_context.language.wording(), mostOffers);
    if (!matches)
        return;
    for (const ReferenceLookup::Match &match : *matches) {
        auto *item = new QStandardItem(icon(typeIcon(type)), match.title);
        item->setData(static_cast<qlonglong>(match.id), idRole);
        item->setData(&type == &Organisation::type(), isOrganisationRole);
        item->setEditable(false);
        m_offers->appendRow(item);
    }
}

void WalkInLine::accept(const QModelIndex &offer)
{
    const QString fresh = offer.data(newNameRole).toString();
    const bool isOrganisation = offer.data(isOrganisationRole).toBool();
    const RecordId id{offer.data(idRole).toLongLong()};
    clear();
    if (!fresh.isEmpty())
        Q_EMIT newPersonWanted(fresh);
    else if (isOrganisation)
        Q_EMIT chosen(Organisation::type(), id);
    else
        Q_EMIT chosen(Person::type(), id);
}

void WalkInLine::finish()
{
    // A line that is marked in the list is what is meant: the list answers.
    const QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return;
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return;
    const QString unknown = std::exchange(m_unknown, {});
    if (unknown == typed) {
        clear();
        Q_EMIT newPersonWanted(typed);
        return;
    }
    ReferenceLookup lookup(m_context.session.store(), m_context.session.titles());
    const Wording wording = m_context.language.wording();
    QList<std::pair<const RecordType *, RecordId>> meant;
    bool isAmbiguous = false;
    for (const RecordType *type : offeredTypes()) {
        const auto exact = lookup.exact(*type, typed, wording);
        if (exact)
            meant.append({type, exact->id});
        else
            isAmbiguous = isAmbiguous || exact.error().kind == Error::Kind::Invalid;
    }
    // Without the whole name, the only one whose name begins so is meant.
    for (const RecordType *type : offeredTypes()) {
        if (!meant.isEmpty() || isAmbiguous)
            break;
        const auto begun = lookup.completions(*type, typed, wording, 2);
        if (begun && begun->size() == 1)
            meant.append({type, begun->first().id});
        else
            isAmbiguous = begun && begun->size() > 1;
    }
    if (meant.size() == 1 && !isAmbiguous) {
        clear();
        Q_EMIT chosen(*meant.first().first, meant.first().second);
    } else if (meant.isEmpty() && !isAmbiguous) {
        m_unknown = typed;
        Q_EMIT nobodyFound(typed);
    } else {
        Q_EMIT severalFound(typed);
        // After the list that is closed by this very key.
        QTimer::singleShot(0, this, &WalkInLine::offer);
    }
}

void WalkInLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        offer();
    else
        QLineEdit::keyPressEvent(event);
}

void WalkInLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void WalkInLine::retranslate()
{
    setPlaceholderText(tr("Add a person or an organisation"));
    setAccessibleName(placeholderText());
    setToolTip(tr("Type a name and press Enter. Who is not known yet can be added as a new person."));
    m_completer->popup()->hide();
}

} // namespace klankbord
