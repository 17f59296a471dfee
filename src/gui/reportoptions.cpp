// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportoptions.h"

#include "domain/participation.h"
#include "storage/storedtitles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int rowsInAList = 7;
constexpr qint64 mostSubjects = 1000; ///< a longer list is no list to choose from: the table is

const std::pair<const char *, PaperSize> papers[] = {
    {"A4", PaperSize::A4}, {"A5", PaperSize::A5}, {"A3", PaperSize::A3}, {"Letter", PaperSize::Letter}};

/// What the language box holds: the language, and whether the other stands beside it.
int languageKey(Language language, bool isBeside)
{
    return static_cast<int>(language) * 2 + (isBeside ? 1 : 0);
}

QString languageName(Language language)
{
    return language == Language::Dutch ? u"Nederlands"_s : u"English"_s;
}

QStringList chosenIn(const QListWidget &list)
{
    QStringList codes;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            codes.append(list.item(row)->data(Qt::UserRole).toString());
    }
    return codes;
}

std::optional<QStringList> codesIn(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QStringList codes;
    for (const QJsonValue &code : value.toArray())
        codes.append(code.toString());
    return codes;
}

} // namespace

ReportOptions::ReportOptions(const PageContext &context, const ReportTable &table, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_table(table),
      m_reportLabel(new QLabel(this)),
      m_report(new QComboBox(this)),
      m_about(new QLabel(this)),
      m_subjectLabel(new QLabel(this)),
      m_subject(new QComboBox(this)),
      m_languageLabel(new QLabel(this)),
      m_language(new QComboBox(this)),
      m_sectionsLabel(new QLabel(this)),
      m_sections(new QListWidget(this)),
      m_columnsLabel(new QLabel(this)),
      m_columns(new QListWidget(this)),
      m_periodLabel(new QLabel(this)),
      m_period(new QLineEdit(this)),
      m_paperLabel(new QLabel(this)),
      m_paper(new QComboBox(this)),
      m_landscape(new QCheckBox(this)),
      m_blankRowsLabel(new QLabel(this)),
      m_blankRows(new QSpinBox(this))
{
    layOut();
    m_blankRows->setRange(0, mostBlankRows);
    m_blankRows->setValue(ReportRequest().blankRows);
    for (const auto &[name, size] : papers)
        m_paper->addItem(QString::fromLatin1(name), static_cast<int>(size));
    fillReports();
    retranslate();
    connect(m_report, &QComboBox::activated, this, [this] {
        showReport(subject());
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_subject, m_language, m_paper})
        connect(box, &QComboBox::activated, this, &ReportOptions::changed);
    for (QListWidget *list : {m_sections, m_columns}) {
        connect(list, &QListWidget::itemChanged, this, [this] {
            if (!m_isFilling)
                Q_EMIT changed();
        });
    }
    connect(m_landscape, &QCheckBox::clicked, this, &ReportOptions::changed);
    connect(m_period, &QLineEdit::textEdited, this, &ReportOptions::changed);
    connect(m_blankRows, &QSpinBox::valueChanged, this, &ReportOptions::changed);
}

void ReportOptions::layOut()
{
    const std::pair<QWidget *, QString> names[] = {
        {m_report, u"report"_s},     {m_subject, u"subject"_s},     {m_language, u"language"_s},
        {m_sections, u"sections"_s}, {m_columns, u"columns"_s},     {m_period, u"period"_s},
        {m_paper, u"paper"_s},       {m_landscape, u"landscape"_s}, {m_blankRows, u"blankRows"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    for (QComboBox *box : {m_report, m_subject}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(22);
    }
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    addRow(m_reportLabel, m_report);
    m_report->parentWidget()->layout()->addWidget(m_about);
    addRow(m_subjectLabel, m_subject);
    addRow(m_languageLabel, m_language);
    addRow(m_sectionsLabel, m_sections);
    addRow(m_columnsLabel, m_columns);
    addRow(m_periodLabel, m_period);
    addRow(m_blankRowsLabel, m_blankRows);
    addRow(m_paperLabel, m_paper);
    m_rows->addWidget(m_landscape);
    m_rows->addStretch();
}

void ReportOptions::addRow(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field);
    m_rows->addWidget(row);
}

void ReportOptions::fillReports()
{
    const QString chosen = m_report->currentData().toString();
    m_report->clear();
    for (const Report &report : reports()) {
        if (!report.isTable || !m_table.columns.isEmpty())
            m_report->addItem(report.titleText(wording()), QString::fromLatin1(report.code));
    }
    m_report->setCurrentIndex(qMax(0, m_report->findData(chosen)));
}

const Report &ReportOptions::report() const
{
    const Report *report = reportNamed(m_report->currentData().toString());
    return report ? *report : reports().first();
}

RecordId ReportOptions::subject() const
{
    return report().subject ? RecordId{m_subject->currentData().toLongLong()} : RecordId::None;
}

QList<RecordId> ReportOptions::subjects() const
{
    if (!report().subject)
        return {RecordId::None};
    Query query(*report().subject);
    query.language = language();
    // Of participants those of one event: of whoever is chosen.
    if (report().subject == &Participation::type()) {
        const auto chosen = m_context.session.store().find(Participation::type(), subject());
        if (chosen && *chosen) {
            const Participation &p = Participation::type();
            query.conditions = {{&p.event, Condition::Test::AnyOf, {(*chosen)->value(p.event)}}};
        }
    }
    const auto ids = m_context.session.store().ids(query);
    return ids ? *ids : QList<RecordId>();
}

Language ReportOptions::language() const
{
    return static_cast<Language>(m_language->currentData().toInt() / 2);
}

bool ReportOptions::isSideBySide() const
{
    return m_language->currentData().toInt() % 2 == 1;
}

void ReportOptions::choose(const Report &report, RecordId subject)
{
    m_report->setCurrentIndex(qMax(0, m_report->findData(QString::fromLatin1(report.code))));
    showReport(subject);
}

void ReportOptions::showReport(RecordId subject)
{
    const Report &report = this->report();
    m_about->setText(report.aboutText(wording()));
    fillSubjects(subject);
    fillLanguages(m_language->currentData().isValid() ? m_language->currentData().toInt()
                                                      : languageKey(m_context.language.language(), false));
    fillParts(*m_sections, report.sections, {});
    fillParts(*m_columns, report.columns, {});
    const std::pair<bool, QWidget *> fields[] = {
        {report.subject != nullptr, m_subject}, {!report.sections.isEmpty(), m_sections},
        {!report.columns.isEmpty(), m_columns}, {report.usesPeriod, m_period},
        {report.usesBlankRows, m_blankRows},    {report.cardSheet.isEmpty(), m_paper}};
    for (const auto &[isShown, field] : fields)
        field->parentWidget()->setVisible(isShown);
    m_landscape->setVisible(report.cardSheet.isEmpty());
    m_landscape->setChecked(report.turn == PaperTurn::Landscape);
}

void ReportOptions::fillSubjects(RecordId subject)
{
    m_subject->clear();
    const RecordType *type = report().subject;
    if (!type)
        return;
    RecordStore &store = m_context.session.store();
    Query query(*type);
    query.language = m_context.language.language();
    query.limit = mostSubjects;
    const auto ids = store.ids(query);
    QList<RecordId> listed = ids ? *ids : QList<RecordId>();
    if (subject != RecordId::None && !listed.contains(subject)) {
        const auto found = store.find(*type, subject);
        if (found && *found)
            listed.prepend(subject);
    }
    const auto records = store.load(*type, listed);
    if (!records)
        return;
    StoredTitles titles(store);
    titles.prepare(*records, wording());
    for (const Record &record : *records)
        m_subject->addItem(record.title(wording(), &titles), static_cast<qlonglong>(record.id));
    m_subject->model()->sort(0);
    m_subject->setCurrentIndex(qMax(0, m_subject->findData(static_cast<qlonglong>(subject))));
}

void ReportOptions::fillLanguages(int chosen)
{
    m_language->clear();
    for (const Language language : {Language::Dutch, Language::English})
        m_language->addItem(languageName(language), languageKey(language, false));
    if (report().canStandBeside) {
        for (const Language language : {Language::Dutch, Language::English}) {
            m_language->addItem(languageName(language) + u" · "_s + languageName(otherLanguage(language)),
                                languageKey(language, true));
        }
    }
    const int index = m_language->findData(chosen);
    m_language->setCurrentIndex(index >= 0 ? index : m_language->findData(chosen / 2 * 2));
}

void ReportOptions::fillParts(QListWidget &list, const QList<ReportPart> &parts,
                              const std::optional<QStringList> &chosen)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    list.clear();
    for (const ReportPart &part : parts) {
        auto *item = new QListWidgetItem(wording().text("Report", part.label), &list);
        const QString code = QString::fromLatin1(part.code);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState((chosen ? chosen->contains(code) : part.isChosen) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = qBound(1, int(parts.size()), rowsInAList);
    list.setFixedHeight(rows * qMax(list.sizeHintForRow(0), list.fontMetrics().height() + 4) +
                        2 * list.frameWidth() + 4);
}

ReportRequest ReportOptions::request() const
{
    ReportRequest request;
    request.subject = subject();
    if (!report().sections.isEmpty())
        request.sections = chosenIn(*m_sections);
    if (!report().columns.isEmpty())
        request.columns = chosenIn(*m_columns);
    if (const auto period = parsePeriod(m_period->text(), m_context.language.language());
        report().usesPeriod && period)
        request.period = *period;
    request.blankRows = m_blankRows->value();
    request.size = static_cast<PaperSize>(m_paper->currentData().toInt());
    // Unless somebody wants it otherwise, a document knows best how it stands.
    const PaperTurn turn = m_landscape->isChecked() ? PaperTurn::Landscape : PaperTurn::Portrait;
    if (turn != report().turn)
        request.turn = turn;
    request.table = m_table;
    return request;
}

std::optional<Error> ReportOptions::problem() const
{
    if (!report().usesPeriod)
        return {};
    const auto period = parsePeriod(m_period->text(), m_context.language.language());
    return period ? std::nullopt : std::optional<Error>(period.error());
}

QJsonObject ReportOptions::choices() const
{
    QJsonObject choices{{u"report"_s, QString::fromLatin1(report().code)},
                        {u"language"_s, languageCode(language())},
                        {u"sideBySide"_s, isSideBySide()},
                        {u"period"_s, m_period->text()},
                        {u"paper"_s, m_paper->currentText()},
                        {u"landscape"_s, m_landscape->isChecked()},
                        {u"blankRows"_s, m_blankRows->value()}};
    if (!report().sections.isEmpty())
        choices.insert(u"sections"_s, QJsonArray::fromStringList(chosenIn(*m_sections)));
    if (!report().columns.isEmpty())
        choices.insert(u"columns"_s, QJsonArray::fromStringList(chosenIn(*m_columns)));
    return choices;
}

void ReportOptions::setChoices(const QJsonObject &choices)
{
    const Report *report = reportNamed(choices.value(u"report"_s).toString());
    if (!report || m_report->findData(QString::fromLatin1(report->code)) < 0)
        return;
    choose(*report, subject());
    const Language language =
        languageFromCode(choices.value(u"language"_s).toString()).value_or(this->language());
    fillLanguages(languageKey(language, choices.value(u"sideBySide"_s).toBool()));
    fillParts(*m_sections, report->sections, codesIn(choices.value(u"sections"_s)));
    fillParts(*m_columns, report->columns, codesIn(choices.value(u"columns"_s)));
    m_period->setText(choices.value(u"period"_s).toString());
    m_paper->setCurrentIndex(qMax(0, m_paper->findText(choices.value(u"paper"_s).toString())));
    m_landscape->setChecked(choices.value(u"landscape"_s).toBool());
    m_blankRows->setValue(choices.value(u"blankRows"_s).toInt(m_blankRows->value()));
    Q_EMIT changed();
}

void ReportOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportOptions::retranslate()
{
    m_reportLabel->setText(tr("&Document"));
    m_subjectLabel->setText(tr("&About"));
    m_languageLabel->setText(tr("&Language"));
    m_sectionsLabel->setText(tr("&Sections"));
    m_columnsLabel->setText(tr("&Columns"));
    m_periodLabel->setText(tr("P&eriod"));
    m_period->setPlaceholderText(tr("2023, or 2021-01 – 2021-06"));
    m_paperLabel->setText(tr("Pa&per"));
    m_landscape->setText(tr("Land&scape"));
    m_blankRowsLabel->setText(tr("&Blank rows"));
    const QStringList sections = chosenIn(*m_sections);
    const QStringList columns = chosenIn(*m_columns);
    fillReports();
    m_about->setText(report().aboutText(wording()));
    fillParts(*m_sections, report().sections, sections);
    fillParts(*m_columns, report().columns, columns);
}

} // namespace klankbord
