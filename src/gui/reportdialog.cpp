// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportdialog.h"

#include "base/wholefile.h"
#include "gui/housedialog.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/pdfpages.h"
#include "gui/recordpage.h"
#include "gui/reportoptions.h"
#include "gui/reportpresets.h"
#include "gui/themestyle.h"
#include "storage/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int optionsWidth = 304;
constexpr int delayAfterChange = 120; ///< milliseconds

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ReportDialog::Start ReportDialog::startOn(const RecordPage *page)
{
    if (!page)
        return {};
    const QList<const Report *> about = reportsAbout(page->type());
    if (about.isEmpty())
        return {.report = reportNamed(u"table"_s), .table = page->shownTable()};
    return {.report = about.first(), .subject = page->currentRecord(), .table = page->shownTable()};
}

ReportDialog::ReportDialog(const PageContext &context, const Start &start, const FileChooser &files,
                           QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_files(files),
      m_house(context.settings),
      m_stored(std::make_unique<ReportPresets>(context.settings)),
      m_view(PdfPages::make(this)),
      m_messages(new MessageBar(this)),
      m_options(new ReportOptions(context, start.table, this)),
      m_presetLabel(new QLabel(this)),
      m_preset(new QComboBox(this)),
      m_keep(new QToolButton(this)),
      m_forget(new QToolButton(this)),
      m_look(new QPushButton(icon(u"settings"_s), {}, this)),
      m_many(new QPushButton(icon(u"documents"_s), {}, this)),
      m_save(new QPushButton(icon(u"save-as"_s, Tone::AccentText), {}, this)),
      m_print(new QPushButton(icon(u"print"_s), {}, this)),
      m_close(new QPushButton(this)),
      m_delay(new QTimer(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(800, 520);
    resize(1100, 760);
    layOut();
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayAfterChange);
    connect(m_delay, &QTimer::timeout, this, &ReportDialog::refresh);
    connect(m_options, &ReportOptions::changed, m_delay, qOverload<>(&QTimer::start));
    connect(m_preset, &QComboBox::activated, this, &ReportDialog::choosePreset);
    connect(m_keep, &QToolButton::clicked, this, &ReportDialog::keepPreset);
    connect(m_forget, &QToolButton::clicked, this, &ReportDialog::forgetPreset);
    connect(m_look, &QPushButton::clicked, this, &ReportDialog::changeHouse);
    connect(m_many, &QPushButton::clicked, this, &ReportDialog::askForFolder);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_print, &QPushButton::clicked, this, [this] { m_view->print(suggestedName(request())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_options->choose(start.report ? *start.report : reports().first(), start.subject);
    fillPresets({});
    retranslate();
    refresh();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::layOut()
{
    const std::pair<QWidget *, QString> names[] = {{m_preset, u"preset"_s},       {m_keep, u"keepPreset"_s},
                                                   {m_forget, u"forgetPreset"_s}, {m_look, u"look"_s},
                                                   {m_many, u"many"_s},           {m_save, u"save"_s},
                                                   {m_print, u"print"_s},         {m_close, u"close"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    makePrimary(*m_save);
    m_save->setDefault(true);
    auto *options = new QScrollArea(this);
    options->setWidget(m_options);
    options->setWidgetResizable(true);
    options->setFrameShape(QFrame::NoFrame);
    options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(makePresetRow());
    side->addWidget(options, 1);
    side->addWidget(m_look);
    auto *sideWidget = new QWidget(this);
    side->setContentsMargins(0, 0, 0, 0);
    sideWidget->setLayout(side);
    sideWidget->setFixedWidth(optionsWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(sideWidget);
    middle->addWidget(m_view ? m_view->widget() : new QWidget(this), 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_many);
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addLayout(foot);
}

QWidget *ReportDialog::makePresetRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_keep->setIcon(icon(u"save"_s));
    m_forget->setIcon(icon(u"delete"_s));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(10);
    m_presetLabel->setBuddy(m_preset);
    layout->addWidget(m_presetLabel);
    layout->addWidget(m_preset, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_forget);
    return row;
}

template <typename Use>
auto ReportDialog::withData(Use use) const
{
    const Language language = m_options->language();
    const Wording wording = m_context.language.wordingIn(language);
    const Wording other = m_context.language.wordingIn(otherLanguage(language));
    return use(ReportData{.store = m_context.session.store(),
                          .statistics = m_context.workspace.statistics(),
                          .wording = wording,
                          .beside = m_options->isSideBySide() ? &other : nullptr});
}

ReportRequest ReportDialog::request() const
{
    ReportRequest request = m_options->request();
    request.house = m_house.house();
    request.now = QDateTime::currentDateTime();
    return request;
}

Result<QByteArray> ReportDialog::make(const ReportRequest &request) const
{
    if (const auto problem = m_options->problem())
        return *problem;
    return withData([&](const ReportData &data) { return makeReport(m_options->report(), request, data); });
}

QString ReportDialog::suggestedName(const ReportRequest &request) const
{
    return withData(
        [&](const ReportData &data) { return reportFileName(m_options->report(), request, data); });
}

void ReportDialog::refresh()
{
    m_delay->stop();
    m_bytes.clear();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<QByteArray> made = make(request());
    QApplication::restoreOverrideCursor();
    m_save->setEnabled(bool(made));
    m_print->setEnabled(made && m_view);
    m_many->setVisible(m_options->report().subject != nullptr);
    if (made)
        m_bytes = *made;
    if (m_view)
        m_view->show(m_bytes);
    if (!made)
        m_messages->showError(made.error());
    else if (!m_view)
        m_messages->showError({Error::Kind::System, tr("The document cannot be shown here."),
                               tr("A part of Klankbord is missing."), tr("Install Klankbord again.")});
    else
        m_messages->dismiss();
}

void ReportDialog::save()
{
    if (m_delay->isActive())
        refresh();
    if (m_bytes.isEmpty())
        return;
    const QString suggestion = QDir(documentsFolder()).filePath(suggestedName(request()));
    const QString chosen =
        m_files.toSave(this, tr("Save the document"), tr("PDF documents (*.pdf)"), suggestion);
    if (chosen.isEmpty())
        return;
    const bool isWhole = chosen.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const QString path = isWhole ? chosen : QString(chosen + ".pdf"_L1);
    // Whether another file may be replaced was asked for the name that was chosen, and no other.
    if (const Result<> saved = saveWholeFile(m_bytes, path, isWhole); !saved)
        m_messages->showError(saved.error());
    else
        showSaved(path);
}

void ReportDialog::showSaved(const QString &path)
{
    m_messages->announce(MessageBar::Kind::Good, LiveText([path] { return tr("Saved as “%1”.").arg(path); }),
                         {},
                         {{LiveText("ReportDialog", QT_TRANSLATE_NOOP("ReportDialog", "Open it")),
                           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void ReportDialog::askForFolder()
{
    if (m_delay->isActive())
        refresh();
    if (const auto problem = m_options->problem()) {
        m_messages->showError(*problem);
        return;
    }
    const QString folder =
        m_files.toFolder(this, tr("Where should the documents go?"), {}, documentsFolder());
    if (!folder.isEmpty())
        saveMany(false, folder);
}

void ReportDialog::saveMany(bool mayReplace, const QString &folder)
{
    const QList<RecordId> subjects = m_options->subjects();
    QProgressDialog progress(tr("Writing documents…"), tr("Cancel"), 0, int(subjects.size()), this);
    progress.setObjectName(u"reportProgress"_s);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(400);
    ReportRequest wanted = request();
    int written = 0;
    int kept = 0;
    int empty = 0;
    for (int index = 0; index < int(subjects.size()) && !progress.wasCanceled(); ++index) {
        progress.setValue(index);
        wanted.subject = subjects.at(index);
        const Result<QByteArray> made = make(wanted);
        if (!made && made.error().kind == Error::Kind::Invalid) {
            ++empty; // an event without participants has no badges; others have
            continue;
        }
        const Result<> saved =
            made ? saveWholeFile(*made, QDir(folder).filePath(suggestedName(wanted)), mayReplace)
                 : made.error();
        if (saved) {
            ++written;
        } else if (saved.error().kind == Error::Kind::Conflict) {
            ++kept;
        } else {
            m_messages->showError(saved.error());
            return;
        }
    }
    progress.setValue(int(subjects.size()));
    std::vector<MessageBar::Action> actions{
        {LiveText("ReportDialog", QT_TRANSLATE_NOOP("ReportDialog", "Open the folder")),
         [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}};
    if (kept > 0)
        actions.push_back({LiveText("ReportDialog", QT_TRANSLATE_NOOP("ReportDialog", "Replace them")),
                           [this, folder] { saveMany(true, folder); }});
    const auto details = [kept, empty] {
        QStringList lines;
        if (kept > 0)
            lines.append(tr("Were there already and stayed as they were: %1.").arg(kept));
        if (empty > 0)
            lines.append(tr("Had nothing to print: %1.").arg(empty));
        return lines.join(u' ');
    };
    m_messages->announce(
        kept > 0 || progress.wasCanceled() ? MessageBar::Kind::Warning : MessageBar::Kind::Good,
        LiveText([written, folder] { return tr("Documents written to “%2”: %1.").arg(written).arg(folder); }),
        LiveText(details), std::move(actions));
}

void ReportDialog::fillPresets(const QString &chosen)
{
    m_preset->clear();
    m_preset->addItem(QString());
    m_preset->addItems(m_stored->names());
    m_preset->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_preset->findText(chosen)));
    m_forget->setEnabled(m_preset->currentIndex() > 0);
}

void ReportDialog::choosePreset(int index)
{
    m_forget->setEnabled(index > 0);
    if (index > 0)
        m_options->setChoices(m_stored->choices(m_preset->currentText()));
}

void ReportDialog::keepPreset()
{
    QInputDialog question(this);
    question.setObjectName(u"presetName"_s);
    question.setWindowTitle(tr("Keep these choices"));
    question.setLabelText(tr("Under which name?"));
    question.setTextValue(m_preset->currentText().isEmpty()
                              ? m_options->report().titleText(m_context.language.wording())
                              : m_preset->currentText());
    if (question.exec() != QDialog::Accepted)
        return;
    const QString name = question.textValue().simplified();
    if (name.isEmpty())
        return;
    m_stored->keep(name, m_options->choices());
    fillPresets(name);
}

void ReportDialog::forgetPreset()
{
    m_stored->forget(m_preset->currentText());
    fillPresets({});
}

void ReportDialog::changeHouse()
{
    HouseDialog dialog(m_house.house(), m_files, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_house.setHouse(dialog.house());
    refresh();
}

void ReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Document on paper"));
    m_presetLabel->setText(tr("P&reset"));
    m_keep->setToolTip(tr("Keep these choices under a name"));
    m_keep->setAccessibleName(m_keep->toolTip());
    m_forget->setToolTip(tr("Delete this preset"));
    m_forget->setAccessibleName(m_forget->toolTip());
    m_look->setText(tr("Logo, colour and mention…"));
    m_many->setText(tr("One for each, into a folder…"));
    m_save->setText(tr("Save as…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    if (m_view)
        m_view->widget()->setAccessibleName(tr("Preview"));
}

} // namespace klankbord
