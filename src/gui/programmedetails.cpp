// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmedetails.h"

#include "domain/contribution.h"
#include "domain/document.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/programmeedits.h"
#include "gui/sectionheading.h"
#include "gui/tonedlabel.h"
#include "models/relatedrecords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int iconSize = 16;

/// A link that opens a record: its id is the address.
QString linkTo(RecordId id, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(QString::number(static_cast<qint64>(id)), text.toHtmlEscaped());
}

QToolButton *makeTool(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *tool = new QToolButton(parent);
    tool->setObjectName(name);
    tool->setIcon(icon(iconName));
    tool->setAutoRaise(true);
    return tool;
}

void name(QToolButton &tool, const QString &text)
{
    tool.setToolTip(text);
    tool.setAccessibleName(text);
}

} // namespace

ProgrammeDetails::ProgrammeDetails(const EventProgramme &programme, ProgrammeEdits &edits,
                                   const PageContext &context, QWidget *parent)
    : QScrollArea(parent),
      m_programme(programme),
      m_edits(edits),
      m_context(context),
      m_nothing(new QLabel),
      m_content(new QWidget),
      m_people(new SectionHeading(SectionHeading::Level::Section)),
      m_addPerson(new QPushButton(icon(u"add"_s), {})),
      m_peopleLinks(makeLinks("contributions")),
      m_documents(new SectionHeading(SectionHeading::Level::Section)),
      m_addDocument(new QPushButton(icon(u"add"_s), {})),
      m_documentLinks(makeLinks("itemDocuments"))
{
    setObjectName(u"programmeDetails"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_addPerson->setObjectName(u"addContribution"_s);
    m_addDocument->setObjectName(u"addDocument"_s);
    auto *page = new QWidget(this);
    auto *pages = new QVBoxLayout(page);
    pages->setContentsMargins(16, 8, 16, 8);
    pages->addWidget(m_nothing, 1);
    pages->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeHeading());
    column->addWidget(m_facts);
    column->addWidget(makeClashes());
    addSection(*column, *m_people, *m_addPerson, *m_peopleLinks);
    addSection(*column, *m_documents, *m_addDocument, *m_documentLinks);
    column->addStretch();
    setWidget(page);
    const auto recordOf = [](const QString &link) { return RecordId{link.toLongLong()}; };
    connect(m_peopleLinks, &QLabel::linkActivated, this,
            [this, recordOf](const QString &link) { m_edits.open(Contribution::type(), recordOf(link)); });
    connect(m_documentLinks, &QLabel::linkActivated, this,
            [this, recordOf](const QString &link) { m_edits.open(Document::type(), recordOf(link)); });
    connect(m_addPerson, &QPushButton::clicked, this,
            [this] { m_edits.addTo(m_id, Contribution::type().item); });
    connect(m_addDocument, &QPushButton::clicked, this,
            [this] { m_edits.addTo(m_id, Document::type().item); });
    retranslate();
}

QWidget *ProgrammeDetails::makeHeading()
{
    auto *heading = new QWidget(m_content);
    m_title = new QLabel(heading);
    m_title->setObjectName(u"itemTitle"_s);
    m_facts = new QLabel(m_content);
    m_facts->setObjectName(u"itemFacts"_s);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        // What users wrote.
        label->setProperty("tag", true);
    }
    m_title->setFont(sectionFont(font()));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_open = makeTool(u"edit"_s, u"openItem"_s, heading);
    m_unplace = makeTool(u"clock"_s, u"unplaceItem"_s, heading);
    m_delete = makeTool(u"delete"_s, u"deleteItem"_s, heading);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->addWidget(m_title, 1);
    for (QToolButton *tool : {m_open, m_unplace, m_delete})
        row->addWidget(tool, 0, Qt::AlignTop);
    connect(m_open, &QToolButton::clicked, this, [this] { m_edits.open(ProgrammeItem::type(), m_id); });
    connect(m_unplace, &QToolButton::clicked, this, [this] { m_edits.unplace(m_id); });
    connect(m_delete, &QToolButton::clicked, this, [this] { m_edits.remove(m_id); });
    return heading;
}

QWidget *ProgrammeDetails::makeClashes()
{
    m_clashes = new QWidget(m_content);
    m_clashIcon = new QLabel(m_clashes);
    m_clashText = new TonedLabel(Tone::Warning, m_clashes);
    m_clashText->setObjectName(u"itemClashes"_s);
    m_clashText->setTextFormat(Qt::PlainText);
    m_clashText->setWordWrap(true);
    m_clashText->setProperty("tag", true);
    auto *row = new QHBoxLayout(m_clashes);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_clashIcon, 0, Qt::AlignTop);
    row->addWidget(m_clashText, 1);
    return m_clashes;
}

QLabel *ProgrammeDetails::makeLinks(const char *name)
{
    auto *links = new QLabel;
    links->setObjectName(QLatin1StringView(name));
    links->setTextFormat(Qt::RichText);
    links->setWordWrap(true);
    links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    links->setProperty("tag", true);
    return links;
}

void ProgrammeDetails::addSection(QVBoxLayout &column, SectionHeading &heading, QPushButton &add,
                                  QLabel &links)
{
    heading.addWidget(&add);
    add.setEnabled(m_edits.isAllowed());
    column.addWidget(&heading);
    column.addWidget(&links);
}

void ProgrammeDetails::showItem(RecordId id)
{
    m_id = id;
    const ProgrammeEntry *entry = m_programme.entry(id);
    m_content->setVisible(entry);
    m_nothing->setVisible(!entry);
    if (!entry)
        return;
    const Wording wording = m_context.language.wording();
    const ProgrammeWords words(m_programme, m_context.session.titles(), wording);
    showFacts(*entry, words);
    m_peopleLinks->setText(contributionLinks(*entry, words));
    m_peopleLinks->setVisible(!entry->contributions.isEmpty());
    m_documentLinks->setText(documentLinks(*entry));
    m_documentLinks->setVisible(entry->documents > 0);
    m_unplace->setEnabled(entry->place && m_edits.isAllowed());
    m_delete->setEnabled(m_edits.isAllowed());
}

void ProgrammeDetails::showFacts(const ProgrammeEntry &entry, const ProgrammeWords &words)
{
    m_title->setText(words.title(entry));
    QStringList facts{words.kind(entry), words.time(entry), words.place(entry)};
    const QString track = entry.record.get(ProgrammeItem::type().track);
    if (track != facts.last())
        facts.append(track);
    facts.append(m_context.session.titles().title(
        Organisation::type(), entry.record.get(ProgrammeItem::type().host), m_context.language.wording()));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    QStringList clashes;
    for (const ProgrammeClash &clash : entry.clashes)
        clashes.append(words.clash(clash, entry));
    m_clashText->setText(clashes.join(u'\n'));
    m_clashIcon->setPixmap(
        icon(u"warning"_s, Tone::Warning).pixmap({iconSize, iconSize}, devicePixelRatioF()));
    m_clashes->setVisible(!clashes.isEmpty());
}

QString ProgrammeDetails::contributionLinks(const ProgrammeEntry &entry, const ProgrammeWords &words) const
{
    QStringList roles;
    QHash<QString, QStringList> links;
    for (const Record &contribution : entry.contributions) {
        const QString role = words.role(contribution);
        if (!roles.contains(role))
            roles.append(role);
        links[role].append(linkTo(contribution.id, words.contributor(contribution)));
    }
    QString rows;
    for (const QString &role : std::as_const(roles)) {
        rows += u"<tr><td style=\"padding-right: 16px\">%1</td><td>%2</td></tr>"_s.arg(
            role.toHtmlEscaped(), links.value(role).join(u"<br/>"_s));
    }
    return u"<table cellspacing=\"0\" cellpadding=\"2\">"_s + rows + u"</table>"_s;
}

QString ProgrammeDetails::documentLinks(const ProgrammeEntry &entry) const
{
    const RelatedRecords related{&Document::type(), &Document::type().item};
    const RecordStore &store = m_context.session.store();
    const Result<QList<RecordId>> ids = store.ids(related.query(entry.id()));
    const Result<QList<Record>> documents =
        ids ? store.load(Document::type(), *ids) : Result<QList<Record>>(ids.error());
    QStringList links;
    if (documents) {
        for (const Record &document : *documents)
            links.append(linkTo(document.id, document.title(m_context.language.wording())));
    }
    return links.join(u"<br/>"_s);
}

void ProgrammeDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_content)
        showItem(m_id);
    QScrollArea::changeEvent(event);
}

void ProgrammeDetails::retranslate()
{
    m_nothing->setText(tr("Choose an item to see who speaks and what belongs to it."));
    name(*m_open, tr("Open the item"));
    name(*m_unplace, tr("Take its time away"));
    name(*m_delete, tr("Delete the item"));
    m_people->setTitle(
        LiveText([this] { return Contribution::type().item.inverseLabel(m_context.language.wording()); }));
    m_documents->setTitle(
        LiveText([this] { return Document::type().pluralLabel(m_context.language.wording()); }));
    m_addPerson->setText(tr("Add someone"));
    m_addDocument->setText(tr("Add a document"));
    showItem(m_id);
}

} // namespace klankbord
