// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper.h"

#include "reports/paperrow.h"
#include "reports/pdfmodule.h"

#include <QCoreApplication>
#include <QPainter>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qreal quoteIndent = pt(14);
constexpr qreal gapBetweenParagraphs = pt(7);
constexpr qreal gapAroundBlocks = pt(9);
constexpr qreal bulletIndent = pt(12);
constexpr qreal factIndent = pt(134);

/// As XML and PDF strings can hold it, in one line.
QString property(const QString &text)
{
    return withoutMarks(printable(text)).replace(QChar(QChar::LineSeparator), u' ');
}

DocumentInfo checked(DocumentInfo info)
{
    info.title = property(info.title);
    info.author = property(info.author);
    info.subject = property(info.subject);
    if (!info.created.isValid())
        info.created = QDateTime::currentDateTime();
    return info;
}

PaperSettings checked(PaperSettings settings)
{
    settings.info = checked(std::move(settings.info));
    if (settings.header.isEmpty())
        settings.header = settings.info.title;
    if (settings.info.author.isEmpty())
        settings.info.author = property(settings.house.organisation);
    settings.asOf = property(settings.asOf);
    if (!settings.notes)
        settings.notes = std::make_shared<PaperNotes>();
    return settings;
}

PaperFlow::Settings flowSettings(const PaperSettings &settings)
{
    const bool isBare = !settings.bareSheet.isEmpty();
    const PaperSheet sheet =
        isBare ? PaperSheet::bare(settings.bareSheet) : PaperSheet::of(settings.size, settings.turn);
    return {.sheet = sheet,
            .brand = settings.house.brand,
            .header = settings.hasFurniture ? settings.header : QString(),
            .notes = settings.notes};
}

/// In one line, without what a footer cannot show: it is painted when Qt's pages are done.
QString plain(const QString &text, const TextStyle &look)
{
    QString kept;
    for (const QChar character : property(text)) {
        if (look.typeface->isPlain(QStringView(&character, 1)))
            kept += character;
    }
    return kept;
}

/// The paragraphs of a text: they are parted by empty lines.
QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    QString lines;
    for (const QString &line : printable(text).split(QChar(QChar::LineSeparator))) {
        if (line.trimmed().isEmpty()) {
            paragraphs.append(std::exchange(lines, {}));
            continue;
        }
        if (!lines.isEmpty())
            lines += QChar(QChar::LineSeparator);
        lines += line;
    }
    paragraphs.append(lines);
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace

Paper::Paper(PaperSettings settings)
    : m_settings(checked(std::move(settings))), m_flow(PaperFonts(), flowSettings(m_settings))
{
    if (const auto loaded = PaperFonts().loaded(); !loaded)
        m_error = loaded.error();
}

void Paper::addCover(const PaperTitle &title)
{
    m_flow.require(0);
    paintHouse(m_flow, m_settings.house);
    m_flow.advance(area().height() * 0.24);
    m_flow.canvas().paintLine(QPointF(area().left(), m_flow.y()), pt(72), pt(5), m_flow.style().accent);
    m_flow.advance(pt(24));
    placeTitle(title, m_flow.style().cover, pt(8));
    m_flow.advance(pt(20));
    if (!title.facts.isEmpty())
        addTitleFacts(title.facts);
    m_flow.breakPage();
    m_flow.endSection();
}

void Paper::addTitle(const PaperTitle &title)
{
    if (m_flow.isAtTop() && m_flow.canvas().page() == 0)
        paintHouse(m_flow, m_settings.house);
    m_flow.require(pt(60));
    m_flow.canvas().paintLine(QPointF(area().left(), m_flow.y() + pt(1.5)), pt(36), pt(3),
                              m_flow.style().accent);
    m_flow.advance(pt(14));
    placeTitle(title, m_flow.style().title, pt(3));
    if (!title.facts.isEmpty())
        addTitleFacts(title.facts);
    m_flow.addGap(pt(16));
}

void Paper::placeTitle(const PaperTitle &title, const TextStyle &look, qreal gap)
{
    using Role = StructureTree::Role;
    StructureTree &structure = m_flow.canvas().structure();
    const PaperText head(title.title, look, area().width());
    const PaperText under(title.subtitle, m_flow.style().subtitle, area().width());
    if (!head.isEmpty())
        m_flow.place(head, structure.add(Role::Title, m_flow.section()), area().left());
    if (!under.isEmpty()) {
        m_flow.advance(gap);
        m_flow.place(under, structure.add(Role::P, m_flow.section()), area().left());
    }
}

void Paper::addTitleFacts(const QList<PaperFact> &facts)
{
    using Role = StructureTree::Role;
    const PaperStyle &style = m_flow.style();
    PaperCanvas &canvas = m_flow.canvas();
    const qsizetype columns =
        facts.size() % 3 == 0 && facts.size() < 12 ? 3 : qMin<qsizetype>(4, facts.size());
    const qreal width = (area().width() - pt(12) * qreal(columns - 1)) / qreal(columns);
    const StructureTree::Id list = canvas.structure().add(Role::L, m_flow.section());
    m_flow.advance(pt(14));
    for (qsizetype first = 0; first < facts.size(); first += columns) {
        std::vector<std::pair<PaperText, PaperText>> row;
        qreal labelHeight = 0;
        qreal height = 0;
        for (qsizetype index = first; index < qMin(first + columns, facts.size()); ++index) {
            row.emplace_back(PaperText(facts.at(index).label, style.label, width),
                             PaperText(facts.at(index).value, style.fact, width));
            labelHeight = qMax(labelHeight, row.back().first.height());
            height = qMax(height, row.back().second.height());
        }
        quint64 notes = 0;
        for (const auto &[label, value] : row)
            notes |= label.notes() | value.notes();
        m_flow.require(labelHeight + height + pt(16), notes);
        m_flow.paintRule(pt(0.5), style.hairline);
        qreal left = area().left();
        for (const auto &[label, value] : row) {
            const StructureTree::Id item = canvas.structure().add(Role::LI, list);
            const qreal top = m_flow.y() + pt(8);
            m_flow.paintLines(label, canvas.structure().add(Role::Lbl, item), QPointF(left, top), 0,
                              label.lineCount());
            m_flow.paintLines(value, canvas.structure().add(Role::LBody, item),
                              QPointF(left, top + labelHeight + pt(1)), 0, value.lineCount());
            left += width + pt(12);
        }
        canvas.enterDecoration();
        m_flow.advance(labelHeight + height + pt(17));
    }
    m_flow.paintRule(pt(0.5), style.hairline);
}

void Paper::addHeading(int level, const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_flow.hold(qBound(1, level, 3), text);
}

void Paper::addParagraph(const QString &text)
{
    addText(text, m_flow.style().paragraph);
}

void Paper::addNote(const QString &text)
{
    addText(text, m_flow.style().note);
}

void Paper::addText(const QString &text, const TextStyle &look)
{
    for (const QString &paragraph : paragraphsOf(text)) {
        const PaperText lines(paragraph, look, area().width());
        m_flow.addGap(gapBetweenParagraphs);
        m_flow.requireBeginning(lines);
        m_flow.place(lines, m_flow.canvas().structure().add(StructureTree::Role::P, m_flow.section()),
                     area().left());
        m_flow.addGap(gapBetweenParagraphs);
    }
}

void Paper::addList(const QStringList &items)
{
    using Role = StructureTree::Role;
    StructureTree &structure = m_flow.canvas().structure();
    const TextStyle &look = m_flow.style().paragraph;
    const PaperText bullet(u"•"_s, look, bulletIndent);
    StructureTree::Id list = StructureTree::nothing;
    m_flow.addGap(gapBetweenParagraphs);
    for (const QString &item : items) {
        const PaperText text(item, look, area().width() - bulletIndent);
        if (item.trimmed().isEmpty())
            continue;
        m_flow.requireBeginning(text);
        if (list == StructureTree::nothing)
            list = structure.add(Role::L, m_flow.section());
        const StructureTree::Id element = structure.add(Role::LI, list);
        m_flow.canvas().enter(structure.add(Role::Lbl, element));
        bullet.paint(m_flow.canvas(), QPointF(area().left(), m_flow.y()));
        m_flow.place(text, structure.add(Role::LBody, element), area().left() + bulletIndent);
        m_flow.addGap(pt(2.5));
    }
    m_flow.addGap(gapBetweenParagraphs);
}

void Paper::addParallel(const QList<std::pair<QString, QString>> &pairs)
{
    using Role = StructureTree::Role;
    const qreal gap = pt(24);
    const qreal width = (area().width() - gap) / 2;
    StructureTree::Id table = StructureTree::nothing;
    m_flow.addGap(gapBetweenParagraphs);
    for (const auto &[first, second] : pairs) {
        PaperRow row(pt(3));
        row.add(PaperText(first, m_flow.style().parallel, width), area().left(), Role::TD);
        row.add(PaperText(second, m_flow.style().parallel, width), area().left() + width + gap, Role::TD);
        m_flow.require(qMin(row.height(), area().height() / 3), row.notes());
        if (table == StructureTree::nothing)
            table = m_flow.canvas().structure().add(Role::Table, m_flow.section());
        row.place(m_flow, table, [] {});
    }
    m_flow.addGap(gapBetweenParagraphs);
}

void Paper::addFacts(const QList<PaperFact> &facts)
{
    using Role = StructureTree::Role;
    StructureTree &structure = m_flow.canvas().structure();
    StructureTree::Id table = StructureTree::nothing;
    m_flow.addGap(gapAroundBlocks);
    for (const PaperFact &fact : facts) {
        PaperRow row(pt(1.6));
        row.add(PaperText(fact.label, m_flow.style().factLabel, factIndent - pt(12)), area().left(),
                Role::RowHeader);
        row.add(PaperText(fact.value, m_flow.style().paragraph, area().width() - factIndent),
                area().left() + factIndent, Role::TD);
        m_flow.require(row.height(), row.notes());
        if (table == StructureTree::nothing)
            table = structure.add(Role::Table, m_flow.section());
        row.place(m_flow, table, [] {});
    }
    m_flow.addGap(gapAroundBlocks);
}

void Paper::addFigure(const PaperFigure &figure)
{
    if (!figure.paint || figure.height <= 0)
        return;
    const PaperText caption(figure.caption, m_flow.style().note, area().width());
    const qreal under = caption.isEmpty() ? 0 : pt(4) + caption.height();
    const qreal height = qBound(pt(10), pt(figure.height), qMax(pt(10), area().height() - under));
    m_flow.addGap(gapAroundBlocks);
    m_flow.require(height + under);
    paintFigure(figure, height);
    if (!caption.isEmpty()) {
        m_flow.advance(pt(4));
        m_flow.place(caption, m_flow.canvas().structure().add(StructureTree::Role::P, m_flow.section()),
                     area().left());
    }
    m_flow.addGap(gapAroundBlocks);
}

void Paper::paintFigure(const PaperFigure &figure, qreal height)
{
    m_flow.enterFigure(QRectF(area().left(), m_flow.y(), area().width(), height),
                       figure.alternative.isEmpty() ? figure.caption : figure.alternative);
    QPainter &painter = m_flow.canvas().painter();
    painter.save();
    painter.translate(area().left(), m_flow.y());
    painter.scale(pt(1), pt(1));
    painter.setFont(PaperFonts().regular(8));
    figure.paint(painter, QRectF(0, 0, area().width() / pt(1), height / pt(1)));
    painter.restore();
    painter.setPen(m_flow.style().text);
    m_flow.canvas().enterDecoration();
    m_flow.advance(height);
}

void Paper::addQuote(const QString &text, const QString &attribution)
{
    using Role = StructureTree::Role;
    StructureTree &structure = m_flow.canvas().structure();
    const qreal width = area().width() - quoteIndent;
    const PaperText words(text, m_flow.style().quote, width);
    const PaperText source(attribution, m_flow.style().note, width);
    const qreal under = source.isEmpty() ? 0 : pt(3) + source.height();
    const qreal height = words.height() + under;
    m_flow.addGap(gapAroundBlocks);
    m_flow.require(height < area().height() ? height : words.pitch() * 2, words.notes() | source.notes());
    const bool isWhole = height <= m_flow.room();
    if (isWhole)
        m_flow.canvas().painter().fillRect(QRectF(area().left(), m_flow.y(), pt(3), height),
                                           m_flow.style().accent);
    m_flow.place(words, structure.add(Role::P, m_flow.section()), area().left() + quoteIndent);
    if (!source.isEmpty()) {
        m_flow.advance(pt(3));
        m_flow.place(source, structure.add(Role::P, m_flow.section()), area().left() + quoteIndent);
    }
    m_flow.addGap(pt(14));
}

void Paper::addCentred(const QString &text, PaperVoice voice)
{
    const PaperStyle &style = m_flow.style();
    const qreal width = area().width();
    const auto looks = [&]() -> QList<const TextStyle *> {
        switch (voice) {
        case PaperVoice::Title:
            return {&style.cover, &style.title, &style.headings[0]};
        case PaperVoice::Name:
            return {&style.title, &style.name, &style.smallName};
        case PaperVoice::Strong:
            return {&style.headings[0], &style.headings[1]};
        case PaperVoice::Plain:
            break;
        }
        return {&style.subtitle, &style.paragraph};
    };
    const PaperText set = PaperText::fitted(text, looks(), width, 2, PaperAlignment::Centre);
    if (set.isEmpty())
        return;
    const auto role = voice == PaperVoice::Title ? StructureTree::Role::Title : StructureTree::Role::P;
    m_flow.requireBeginning(set);
    m_flow.place(set, m_flow.canvas().structure().add(role, m_flow.section()), area().left());
}

void Paper::addSignatures(const QStringList &labels)
{
    if (labels.isEmpty())
        return;
    const TextStyle &look = m_flow.style().note;
    const qreal gap = pt(30);
    const qreal width = (area().width() - gap * qreal(labels.size() - 1)) / qreal(labels.size());
    std::vector<PaperText> texts;
    qreal height = 0;
    for (const QString &label : labels) {
        texts.emplace_back(label, look, width);
        height = qMax(height, texts.back().height());
    }
    m_flow.require(pt(40) + height);
    m_flow.advance(pt(36));
    qreal left = area().left();
    for (const PaperText &text : texts) {
        m_flow.canvas().enterDecoration();
        m_flow.canvas().paintLine(QPointF(left, m_flow.y()), width, pt(0.6), m_flow.style().muted);
        m_flow.paintLines(text, m_flow.canvas().structure().add(StructureTree::Role::P, m_flow.section()),
                          QPointF(left, m_flow.y() + pt(4)), 0, text.lineCount());
        left += width + gap;
    }
    m_flow.canvas().enterDecoration();
    m_flow.advance(pt(4) + height);
}

void Paper::addSpace(qreal points)
{
    m_flow.require(0);
    m_flow.advance(pt(points));
}

void Paper::addCards(const QList<PaperCard> &cards, const PaperCardGrid &grid)
{
    paintCards(m_flow, cards, grid);
}

void Paper::addPageBreak()
{
    if (!m_flow.isAtTop())
        m_flow.breakPage();
}

void Paper::addContents(const QString &title, int deepest)
{
    addPageBreak();
    m_contents.emplace(m_flow, title, deepest);
}

int Paper::pageCount() const
{
    return m_flow.canvas().page() + 1;
}

Result<QByteArray> Paper::finish()
{
    if (m_error)
        return *m_error;
    m_flow.finish();
    if (m_contents)
        m_contents->paint(m_flow);
    paintFooters();
    QByteArray painted = m_flow.canvas().finished();
    m_error = Error{.kind = Error::Kind::Invalid,
                    .what = QCoreApplication::translate("Paper", "The document was handed out already."),
                    .why = {},
                    .remedy = {}};
    return PdfModule::taggedPdf({.pdf = std::move(painted),
                                 .structure = m_flow.canvas().structure(),
                                 .script = m_flow.canvas().script(),
                                 .footers = m_flow.canvas().footers(),
                                 .outline = m_flow.outline(),
                                 .links = m_flow.canvas().links(),
                                 .moved = m_contents ? m_contents->pages() : MovedPages{},
                                 .info = m_settings.info});
}

void Paper::paintFooters()
{
    const TextStyle &look = m_flow.style().furniture;
    PaperCanvas &canvas = m_flow.canvas();
    const int pages = pageCount();
    for (int page = 0; page < pages; ++page) {
        canvas.beginFooter(page);
        if (!m_settings.hasFurniture)
            continue;
        const QRectF body = canvas.sheet(page).body;
        const qreal top = canvas.sheet(page).footerTop;
        canvas.paintLine(QPointF(body.left(), top - pt(7)), body.width(), pt(0.5), m_flow.style().hairline);
        const int number = (m_contents ? m_contents->finalPage(page, pages) : page) + 1;
        const QString label = m_settings.pageLabel ? m_settings.pageLabel(number, pages) : QString();
        const PaperText right(plain(label, look), look, body.width(), PaperAlignment::Right);
        const PaperText left(plain(m_settings.asOf, look), look, body.width() - right.inkWidth() - pt(20));
        left.paint(canvas, QPointF(body.left(), top), 0, 1);
        right.paint(canvas, QPointF(body.left(), top), 0, 1);
    }
}

} // namespace klankbord
