// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/phasepanel.h"

#include "domain/phase.h"
#include "gui/messagebar.h"
#include "gui/relatedpanel.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostNamed = 3;

bool changesPhases(const ChangeSet &changes)
{
    return std::any_of(changes.changes().cbegin(), changes.changes().cend(),
                       [](const Change &change) { return &change.type() == &Phase::type(); });
}

} // namespace

PhasePanel::PhasePanel(const RelatedRecords &phases, const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_phases(phases),
      m_context(context),
      m_warning(new MessageBar(this)),
      m_list(new RelatedPanel(phases, context, this))
{
    setObjectName(u"phases"_s);
    m_warning->setObjectName(u"overlapWarning"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_warning);
    column->addWidget(m_list, 1);
    m_list->layout()->setContentsMargins({});
    connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
    connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
    connect(&context.session.store(), &RecordStore::changed, this, [this](const ChangeSet &changes) {
        if (m_owner != RecordId::None && changesPhases(changes))
            check();
    });
}

void PhasePanel::setRecord(const Record &record)
{
    m_owner = record.id;
    m_list->setRecord(record);
    check();
}

int PhasePanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

void PhasePanel::check()
{
    const Result<QList<RecordId>> ids = m_context.session.store().ids(m_phases.query(m_owner));
    const Result<QList<Record>> phases =
        ids ? m_context.session.store().load(Phase::type(),
                                             {ids->constData(), static_cast<std::size_t>(ids->size())})
            : Result<QList<Record>>(ids.error());
    if (!phases) {
        Q_EMIT failed(phases.error());
        return;
    }
    m_overlaps = overlappingPhases(*phases);
    if (m_overlaps.isEmpty()) {
        m_warning->dismiss();
        return;
    }
    m_warning->announce(MessageBar::Kind::Warning, LiveText([this] {
                            return tr("%n pair(s) of phases run at the same time.", nullptr,
                                      static_cast<int>(m_overlaps.size()));
                        }),
                        LiveText([this] { return nameOverlaps(); }));
}

QString PhasePanel::nameOverlaps() const
{
    const Phase &phase = Phase::type();
    const Wording wording = m_context.language.wording();
    const auto name = [&](const Record &record) {
        return tr("“%1” (%2)")
            .arg(record.title(wording, &m_context.session.titles()),
                 formatPeriod(record.get(phase.period), wording.language(), DateStyle::Short));
    };
    QStringList lines;
    const qsizetype named = std::min(mostNamed, m_overlaps.size());
    for (qsizetype i = 0; i < named; ++i)
        lines.append(tr("%1 and %2").arg(name(m_overlaps.at(i).first), name(m_overlaps.at(i).second)));
    if (m_overlaps.size() > mostNamed)
        lines.append(u"…"_s);
    return lines.join(u'\n');
}

} // namespace klankbord
