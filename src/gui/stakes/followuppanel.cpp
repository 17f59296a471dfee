// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/followuppanel.h"

#include "domain/recommendation.h"
#include "gui/fonts.h"
#include "gui/laterefresh.h"
#include "gui/recordtableview.h"
#include "gui/relatedpanel.h"
#include "gui/stakes/evidencedialog.h"
#include "gui/thread/threadpanel.h"
#include "gui/tonedlabel.h"
#include "models/deadlines.h"
#include "models/editsession.h"
#include "models/evidence.h"
#include "models/recordtablemodel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

FollowUpPanel::FollowUpPanel(const RelatedRecords &related, const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_related(related),
      m_context(context),
      m_list(new RelatedPanel(related, context, this)),
      m_shown(new QComboBox(this)),
      m_summary(new QLabel(this)),
      m_evidenceTitle(new QLabel(this)),
      m_choose(new QPushButton(this)),
      m_gaps(new TonedLabel(Tone::Warning, this)),
      m_evidence(new ThreadPanel(context, this)),
      m_refresh(new LateRefresh(*this, [this] {
          showSummary();
          showEvidence(m_chosen);
      }))
{
    setObjectName(u"followUp"_s);
    m_shown->setObjectName(u"shownRecommendations"_s);
    m_summary->setObjectName(u"followUpSummary"_s);
    m_gaps->setObjectName(u"evidenceGaps"_s);
    m_gaps->setWordWrap(true);
    m_evidenceTitle->setFont(sectionFont(font()));
    m_choose->setObjectName(u"chooseEvidence"_s);
    m_choose->setEnabled(!context.session.store().isReadOnly());
    for (const Shown each : {Shown::All, Shown::Open, Shown::Overdue, Shown::Done})
        m_shown->addItem(QString(), static_cast<int>(each));
    const Recommendation &type = Recommendation::type();
    m_list->leadWith({&type.status, &type.due, &type.progress});
    m_list->layout()->setContentsMargins({});
    m_list->addTool(m_shown);
    auto *below = new QWidget(this);
    auto *evidence = new QVBoxLayout(below);
    evidence->setContentsMargins({});
    evidence->setSpacing(4);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_evidenceTitle, 1);
    heading->addWidget(m_choose);
    evidence->addLayout(heading);
    evidence->addWidget(m_gaps);
    evidence->addWidget(m_evidence, 1);
    m_evidence->layout()->setContentsMargins({});
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    for (RecordPanel *panel : {static_cast<RecordPanel *>(m_list), static_cast<RecordPanel *>(m_evidence)}) {
        connect(panel, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
        connect(panel, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
        connect(panel, &RecordPanel::failed, this, &RecordPanel::failed);
    }
    connect(m_list, &RelatedPanel::chosen, this, &FollowUpPanel::showEvidence);
    connect(m_shown, &QComboBox::activated, this, &FollowUpPanel::filter);
    connect(m_choose, &QPushButton::clicked, this, &FollowUpPanel::chooseEvidence);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    showEvidence(RecordId::None);
    retranslate();
}

void FollowUpPanel::setRecord(const Record &record)
{
    m_owner = record.id;
    m_list->setRecord(record);
    filter();
    showEvidence(RecordId::None);
    m_refresh->ask();
}

int FollowUpPanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

QList<Condition> FollowUpPanel::conditionsOf(Shown shown) const
{
    const Recommendation &type = Recommendation::type();
    const Deadline *deadline = deadlineBy(type.due);
    switch (shown) {
    case Shown::All:
        break;
    case Shown::Open:
        return deadline->open;
    case Shown::Overdue:
        return deadline->late(QDate::currentDate()).conditions;
    case Shown::Done:
        return {{&type.status, Condition::Test::AnyOf, {type.status.pack(RecommendationStatus::Done)}}};
    }
    return {};
}

int FollowUpPanel::countOf(Shown shown) const
{
    Query query = m_related.query(m_owner);
    query.conditions += conditionsOf(shown);
    const Result<qint64> count = m_context.session.store().count(query);
    return count ? static_cast<int>(*count) : 0;
}

void FollowUpPanel::filter()
{
    RecordTableView *table = m_list->table();
    if (!table)
        return;
    table->records().setConditions(conditionsOf(static_cast<Shown>(m_shown->currentData().toInt())));
    showEvidence(table->selectedIds().value(0, RecordId::None));
}

void FollowUpPanel::showSummary()
{
    const QStringList parts{tr("%n recommendation(s)", nullptr, countOf(Shown::All)),
                            tr("%n done", nullptr, countOf(Shown::Done)),
                            tr("%n open", nullptr, countOf(Shown::Open)),
                            tr("%n overdue", nullptr, countOf(Shown::Overdue))};
    m_summary->setText(parts.join(u" · "_s));
}

void FollowUpPanel::showEvidence(RecordId id)
{
    const Result<std::optional<Record>> record = m_context.session.store().find(Recommendation::type(), id);
    const bool isThere = record && *record;
    m_evidence->parentWidget()->setVisible(isThere);
    if (!isThere) {
        m_chosen = RecordId::None;
        return;
    }
    if (id != m_chosen)
        m_evidence->setRecord(**record);
    m_chosen = id;
    const QString gaps = gapsOf(**record);
    m_gaps->setText(gaps);
    m_gaps->setVisible(!gaps.isEmpty());
}

void FollowUpPanel::chooseEvidence()
{
    const Result<std::optional<Record>> record =
        m_context.session.store().find(Recommendation::type(), m_chosen);
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    if (!*record)
        return;
    EvidenceDialog dialog(**record, m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ChangeSet change = ChangeSet::editing(**record, dialog.recommendation());
    if (const Result<> done = m_context.session.commit(change);
        !done && done.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(done.error());
}

QString FollowUpPanel::gapsOf(const Record &recommendation) const
{
    const Recommendation &type = Recommendation::type();
    const auto behind = evidenceFields();
    if (std::all_of(behind.cbegin(), behind.cend(),
                    [&](const FieldInfo *field) { return recommendation.isEmpty(*field); }))
        return tr("Nothing is behind it yet: choose findings, quotes, events or good practices.");
    if (recommendation.isEmpty(type.quotes))
        return tr("No quote is behind it yet.");
    const Result<QList<Record>> quotes =
        m_context.session.store().load(Quote::type(), recommendation.get(type.quotes));
    const auto staying = quotes ? std::count_if(quotes->cbegin(), quotes->cend(),
                                                [](const Record &quote) { return !mayLeave(quote); })
                                : 0;
    return staying > 0
               ? tr("%n quote(s) behind it may not be printed yet.", nullptr, static_cast<int>(staying))
               : QString();
}

void FollowUpPanel::retranslate()
{
    m_shown->setItemText(0, tr("All"));
    m_shown->setItemText(1, tr("Open"));
    m_shown->setItemText(2, tr("Overdue"));
    m_shown->setItemText(3, tr("Done"));
    m_shown->setAccessibleName(tr("Which recommendations"));
    m_evidenceTitle->setText(tr("Evidence behind it, and what follows"));
    m_choose->setText(tr("Choose evidence…"));
    showSummary();
    showEvidence(m_chosen);
}

void FollowUpPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

} // namespace klankbord
