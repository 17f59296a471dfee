// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/stakeholderpanel.h"

#include "domain/stakeholdergrid.h"
#include "gui/figuretableview.h"
#include "gui/keeppicturebutton.h"
#include "gui/laterefresh.h"
#include "gui/recordtableview.h"
#include "gui/relatedpanel.h"
#include "gui/tonedlabel.h"
#include "models/editsession.h"
#include "models/stakeholderdifferences.h"
#include "storage/referringrecords.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const StakeholderAssessment &type = StakeholderAssessment::type();

std::optional<QPoint> scoresOf(const Record &assessment)
{
    const std::optional<int> power = assessment.get(type.power);
    const std::optional<int> interest = assessment.get(type.interest);
    return power && interest ? std::optional(QPoint(*interest, *power)) : std::nullopt;
}

} // namespace

StakeholderPanel::StakeholderPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_list(new RelatedPanel({&type, &type.project}, context, this)),
      m_canvas(new StakeholderCanvas(this)),
      m_compareLabel(new QLabel(this)),
      m_compare(new QComboBox(this)),
      m_differencesView(new FigureTableView(m_differences, this)),
      m_note(new TonedLabel(Tone::Muted, this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"stakeholders"_s);
    m_compare->setObjectName(u"compareWith"_s);
    m_compareLabel->setBuddy(m_compare);
    m_differencesView->setObjectName(u"differences"_s);
    m_differencesView->hide();
    m_note->setObjectName(u"differencesNote"_s);
    m_note->hide();
    m_canvas->setEditable(!context.session.store().isReadOnly());
    m_list->layout()->setContentsMargins({});
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *keep = new KeepPictureButton({[this] { return keptName(); }, [this] { return m_canvas->size(); },
                                        [this](QPainter &painter) { m_canvas->paintWhole(painter); }},
                                       this);
    m_list->addTool(keep);
    keep->offerOn(*m_canvas);
    m_list->addTool(m_compare); // each right behind the button that adds
    m_list->addTool(m_compareLabel);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *top = new QWidget(this);
    auto *grid = new QVBoxLayout(top);
    grid->setContentsMargins({});
    grid->setSpacing(8);
    grid->addWidget(m_canvas, 1);
    grid->addWidget(m_differencesView);
    grid->addWidget(m_note);
    splitter->addWidget(top);
    splitter->addWidget(m_list);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(splitter);
    connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
    connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
    connect(m_canvas, &StakeholderCanvas::moved, this, &StakeholderPanel::moveTo);
    connect(m_differencesView, &FigureTableView::rowActivated, this,
            [this](int row) { Q_EMIT openRequested(type, m_differences.rowAt(row).record); });
    connect(m_canvas, &StakeholderCanvas::opened, this,
            [this](int index) { Q_EMIT openRequested(type, m_canvas->points().at(index).assessment); });
    connect(m_canvas, &StakeholderCanvas::currentChanged, this, &StakeholderPanel::selectRow);
    connect(m_list, &RelatedPanel::chosen, this, &StakeholderPanel::selectMark);
    connect(keep, &KeepPictureButton::failed, this, &RecordPanel::failed);
    connect(m_compare, &QComboBox::activated, this, &StakeholderPanel::showGrid);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    retranslate();
}

void StakeholderPanel::setRecord(const Record &record)
{
    m_project = record.id;
    m_list->setRecord(record);
    m_refresh->ask();
}

int StakeholderPanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

void StakeholderPanel::read()
{
    const Result<QList<Record>> read = recordsReferring(m_context.session.store(), type.project, {m_project});
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_assessments = *read;
    m_context.session.titles().prepare(m_assessments, m_context.language.wording());
    fillDays();
    showGrid();
}

void StakeholderPanel::fillDays()
{
    const QVariant chosen = m_compare->currentData();
    m_compare->clear();
    m_compare->addItem(tr("nothing"), QString());
    const QList<PartialDate> days = assessmentDays(m_assessments);
    for (const PartialDate &day : days)
        m_compare->addItem(formatDate(day, m_context.language.language()), day.toIso());
    m_compare->setCurrentIndex(std::max(m_compare->findData(chosen), 0));
}

void StakeholderPanel::showGrid()
{
    const QList<Record> now = assessmentsOn(m_assessments, *PartialDate::fromDay(QDate::currentDate()));
    const std::optional<PartialDate> day = PartialDate::fromIso(m_compare->currentData().toString());
    const QList<Record> before = day ? assessmentsOn(m_assessments, *day) : QList<Record>();
    QList<StakeholderPoint> points;
    for (const Record &each : now) {
        const std::optional<Record> earlier = assessmentOfSame(before, each);
        points.append({.assessment = each.id,
                       .stakeholder = stakeholderOf(each),
                       .name = nameOf(each),
                       .scores = scoresOf(each),
                       .scoresBefore = earlier ? scoresOf(*earlier) : std::nullopt,
                       .stance = each.get(type.stance),
                       .desiredStance = each.get(type.desiredStance),
                       .spoken = spoken(each, earlier)});
    }
    m_canvas->setPoints(points);
    showDifferences(now, before);
}

QString StakeholderPanel::nameOf(const Record &assessment) const
{
    return stakeholderName(assessment, m_context.language.wording(), m_context.session.titles());
}

QString StakeholderPanel::spoken(const Record &assessment, const std::optional<Record> &before) const
{
    const Wording wording = m_context.language.wording();
    QStringList parts{nameOf(assessment)};
    const QList<const FieldInfo *> fields{&type.power, &type.interest, &type.stance, &type.desiredStance,
                                          &type.date};
    for (const FieldInfo *field : fields) {
        const QString label = field->label(wording);
        const QString value = field->display(assessment.value(*field), wording, nullptr);
        if (value.isEmpty())
            continue;
        const QString earlier = before ? field->display(before->value(*field), wording, nullptr) : QString();
        const bool isOther = before && field != &type.date && earlier != value && !earlier.isEmpty();
        parts.append(isOther ? tr("%1: %2 → %3").arg(label, earlier, value) : u"%1: %2"_s.arg(label, value));
    }
    return parts.join(u", "_s);
}

void StakeholderPanel::showDifferences(const QList<Record> &now, const QList<Record> &before)
{
    const FigureTable::Content content =
        stakeholderDifferences(now, before, m_context.language.wording(), m_context.session.titles());
    m_differences.setContent(content);
    const bool isCompared = m_compare->currentIndex() > 0;
    m_differencesView->setVisible(isCompared && !content.rows.isEmpty());
    m_note->setText(content.note);
    m_note->setVisible(isCompared && !content.note.isEmpty());
}

void StakeholderPanel::moveTo(int index, QPoint scores)
{
    const RecordId id = m_canvas->points().at(index).assessment;
    const auto before = std::find_if(m_assessments.cbegin(), m_assessments.cend(),
                                     [id](const Record &each) { return each.id == id; });
    if (before == m_assessments.cend())
        return;
    const Record after = reassessed(*before, scores.y(), scores.x(), QDate::currentDate());
    const Result<> done = m_context.session.commit(
        after.id == RecordId::None ? ChangeSet::adding(after) : ChangeSet::editing(*before, after));
    if (!done && done.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(done.error());
    m_refresh->now();
}

void StakeholderPanel::selectRow(int index)
{
    if (index >= 0 && m_list->table())
        m_list->table()->selectRecord(m_canvas->points().at(index).assessment);
}

void StakeholderPanel::selectMark(RecordId assessment)
{
    const auto chosen = std::find_if(m_assessments.cbegin(), m_assessments.cend(),
                                     [assessment](const Record &each) { return each.id == assessment; });
    if (chosen == m_assessments.cend())
        return;
    // An older assessment has no mark of its own; its stakeholder has, and the row stays the chosen one.
    const QList<StakeholderPoint> &points = m_canvas->points();
    const QSignalBlocker quiet(m_canvas);
    for (int index = 0; index < static_cast<int>(points.size()); ++index) {
        if (points.at(index).stakeholder == stakeholderOf(*chosen))
            m_canvas->setCurrent(index);
    }
}

QString StakeholderPanel::keptName() const
{
    return tr("%1, stakeholders")
        .arg(m_context.session.titles().title(Project::type(), m_project, m_context.language.wording()));
}

void StakeholderPanel::retranslate()
{
    m_compareLabel->setText(tr("Compare with"));
    m_compare->setAccessibleName(m_compareLabel->text());
    m_list->setEmptySentence(
        u"people"_s,
        LiveText("StakeholderPanel",
                 QT_TRANSLATE_NOOP("StakeholderPanel",
                                   "Nobody is on the grid yet: add who decides about the project, and "
                                   "who cares for it.")));
}

void StakeholderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresh->ask();
    }
    RecordPanel::changeEvent(event);
}

} // namespace klankbord
