// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper.h"

#include "reports/paperrow.h"
#include "reports/pdfmodule.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPen>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qreal pictureHeight = pt(36); ///< of a logo; an emblem is never lower
constexpr qreal pictureWidth = pt(190);
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
            .header = isBare ? QString() : settings.header,
            .notes = settings.notes};
}

/// As large as it may be in @p room, with its proportions.
QSizeF fitted(const QSizeF &picture, const QSizeF &room)
{
    return picture.scaled(room, Qt::KeepAspectRatio);
}

/// The picture in a file, on white: PDF/A-1 knows no transparency. Null when it cannot be read.
QImage opaquePicture(const QByteArray &file)
{
    if (file.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // Drawings have no pixels: enough of them for 300 dpi at the size of a logo.
    if (reader.format() == "svg" || reader.format() == "svgz")
        reader.setScaledSize(reader.size().scaled(1600, 400, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    QImage opaque(read.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, read);
    return opaque;
}

/// @p look in the largest size, of those given, in which @p text takes no more than @p lines of @p width.
PaperText fittedText(const QString &text, const QList<const TextStyle *> &looks, qreal width, int lines,
                     PaperAlignment alignment)
{
    for (const TextStyle *look : looks) {
        PaperText set(text, *look, width, alignment);
        // A word that was broken is no name any more.
        if (set.lineCount() <= lines && (look == looks.last() || extentOf(text, *look).word <= width))
            return set;
    }
    return PaperText(text, *looks.last(), width, alignment);
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

void Paper::addHouse()
{
    const PaperHouse &house = m_settings.house;
    const QRectF body = area();
    const auto ready = [this] { m_flow.canvas().enterDecoration(); };
    if (const QImage logo = opaquePicture(house.logo); !logo.isNull()) {
        const QSizeF size = fitted(logo.size(), QSizeF(pictureWidth, pictureHeight));
        paintPicture(logo,
                     QRectF(QPointF(body.right() - size.width(), body.top() - pt(14) - size.height()), size),
                     house.organisation);
    }
    const QImage emblem = opaquePicture(house.emblem);
    if (emblem.isNull() && house.mention.isEmpty())
        return ready();
    const QSizeF size =
        emblem.isNull() ? QSizeF() : fitted(emblem.size(), QSizeF(body.width(), pictureHeight));
    const qreal left = emblem.isNull() ? 0 : size.width() + pt(12);
    const bool isBeside = body.width() - left > pt(120);
    const PaperText mention(house.mention, m_flow.style().note,
                            isBeside ? body.width() - left : body.width());
    const qreal text = mention.isEmpty() ? 0 : mention.height();
    const qreal height = isBeside ? qMax(size.height(), text) : size.height() + pt(4) + text;
    const qreal top = body.bottom() - height;
    if (!emblem.isNull())
        paintPicture(emblem, QRectF(QPointF(body.left(), top), size),
                     house.mention.isEmpty() ? house.organisation : house.mention);
    if (!mention.isEmpty()) {
        const QPointF place = isBeside ? QPointF(body.left() + left, top + (height - text) / 2)
                                       : QPointF(body.left(), top + size.height() + pt(4));
        m_flow.paintLines(mention, m_flow.canvas().structure().add(StructureTree::Role::P, m_flow.section()),
                          place, 0, mention.lineCount());
    }
    m_flow.reserveFoot(height + pt(12));
    ready();
}

void Paper::paintPicture(const QImage &picture, const QRectF &area, const QString &alternative)
{
    PaperCanvas &canvas = m_flow.canvas();
    if (!alternative.isEmpty()) {
        const StructureTree::Id element =
            canvas.structure().add(StructureTree::Role::Figure, m_flow.section());
        const qreal bottom = (m_flow.sheet().page.height() - area.bottom()) / pt(1);
        canvas.structure().describe(element, {.text = withoutMarks(alternative),
                                              .box = QRectF(area.left() / pt(1), bottom, area.width() / pt(1),
                                                            area.height() / pt(1))});
        canvas.enter(element);
    }
    canvas.painter().drawImage(area, picture);
    canvas.enterDecoration();
}

void Paper::addCover(const PaperTitle &title)
{
    using Role = StructureTree::Role;
    const PaperStyle &style = m_flow.style();
    PaperCanvas &canvas = m_flow.canvas();
    m_flow.require(0);
    addHouse();
    const PaperText head(title.title, style.cover, area().width());
    const PaperText under(title.subtitle, style.subtitle, area().width());
    m_flow.advance(area().height() * 0.24);
    canvas.paintLine(QPointF(area().left(), m_flow.y()), pt(72), pt(5), style.accent);
    m_flow.advance(pt(24));
    if (!head.isEmpty())
        m_flow.place(head, canvas.structure().add(Role::Title, m_flow.section()), area().left());
    if (!under.isEmpty()) {
        m_flow.advance(pt(8));
        m_flow.place(under, canvas.structure().add(Role::P, m_flow.section()), area().left());
    }
    m_flow.advance(pt(20));
    if (!title.facts.isEmpty())
        addTitleFacts(title.facts);
    m_flow.breakPage();
    m_flow.endSection();
}

void Paper::addTitle(const PaperTitle &title)
{
    if (m_flow.isAtTop() && m_flow.canvas().page() == 0)
        addHouse();
    const PaperStyle &style = m_flow.style();
    PaperCanvas &canvas = m_flow.canvas();
    const PaperText head(title.title, style.title, area().width());
    const PaperText under(title.subtitle, style.subtitle, area().width());
    m_flow.require(pt(60));
    canvas.paintLine(QPointF(area().left(), m_flow.y() + pt(1.5)), pt(36), pt(3), style.accent);
    m_flow.advance(pt(14));
    if (!head.isEmpty())
        m_flow.place(head, canvas.structure().add(StructureTree::Role::Title, m_flow.section()),
                     area().left());
    if (!under.isEmpty()) {
        m_flow.advance(pt(3));
        m_flow.place(under, canvas.structure().add(StructureTree::Role::P, m_flow.section()), area().left());
    }
    if (!title.facts.isEmpty())
        addTitleFacts(title.facts);
    m_flow.addGap(pt(16));
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
        m_flow.require(qMin(2, lines.lineCount()) * lines.pitch(), lines.notes());
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
        m_flow.require(qMin(2, text.lineCount()) * text.pitch());
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
    using Role = StructureTree::Role;
    if (!figure.paint || figure.height <= 0)
        return;
    const PaperText caption(figure.caption, m_flow.style().note, area().width());
    const qreal under = caption.isEmpty() ? 0 : pt(4) + caption.height();
    const qreal height = qBound(pt(10), pt(figure.height), qMax(pt(10), area().height() - under));
    m_flow.addGap(gapAroundBlocks);
    m_flow.require(height + under);
    StructureTree &structure = m_flow.canvas().structure();
    const QString alternative = figure.alternative.isEmpty() ? figure.caption : figure.alternative;
    if (alternative.isEmpty()) {
        paintFigure(figure, height, StructureTree::nothing);
    } else {
        const StructureTree::Id element = structure.add(Role::Figure, m_flow.section());
        const qreal bottom = (m_flow.sheet().page.height() - m_flow.y() - height) / pt(1);
        structure.describe(
            element, {.text = withoutMarks(alternative),
                      .box = QRectF(area().left() / pt(1), bottom, area().width() / pt(1), height / pt(1))});
        paintFigure(figure, height, element);
    }
    if (!caption.isEmpty()) {
        m_flow.advance(pt(4));
        m_flow.place(caption, structure.add(Role::P, m_flow.section()), area().left());
    }
    m_flow.addGap(gapAroundBlocks);
}

void Paper::paintFigure(const PaperFigure &figure, qreal height, StructureTree::Id element)
{
    if (element != StructureTree::nothing)
        m_flow.canvas().enter(element);
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
        case PaperVoice::Small:
            return {&style.note};
        case PaperVoice::Plain:
            break;
        }
        return {&style.subtitle, &style.paragraph};
    };
    const PaperText set = fittedText(text, looks(), width, 2, PaperAlignment::Centre);
    if (set.isEmpty())
        return;
    const auto role = voice == PaperVoice::Title ? StructureTree::Role::Title : StructureTree::Role::P;
    m_flow.require(set.pitch(), set.notes());
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
    const QSizeF card(pt(grid.card.width()), pt(grid.card.height()));
    const QSizeF page = m_flow.sheet().page;
    const QPointF corner((page.width() - card.width() * grid.columns) / 2,
                         (page.height() - card.height() * grid.rows) / 2);
    const int perPage = grid.columns * grid.rows;
    for (int index = 0; index < int(cards.size()); ++index) {
        const int place = index % perPage;
        if (place == 0 && index > 0)
            m_flow.breakPage();
        const QPointF topLeft =
            corner + QPointF(place % grid.columns * card.width(), int(place / grid.columns) * card.height());
        paintCard(cards.at(index), QRectF(topLeft, card));
        m_flow.advance(pt(1)); // the page is no longer empty
    }
}

void Paper::paintCard(const PaperCard &card, const QRectF &area)
{
    using Role = StructureTree::Role;
    PaperCanvas &canvas = m_flow.canvas();
    const PaperStyle &style = m_flow.style();
    if (area.size() != m_flow.sheet().page) {
        QPainter &painter = canvas.painter();
        painter.setPen(QPen(style.hairline, pt(0.5)));
        painter.drawRect(area);
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), pt(5)), style.accent);
        painter.setPen(style.text);
    }
    const QRectF inner = area.adjusted(pt(10), pt(13), -pt(10), -pt(9));
    const auto set = [&](const QString &text, const QList<const TextStyle *> &looks, int lines) {
        return fittedText(text, looks, inner.width(), lines, PaperAlignment::Centre);
    };
    const PaperText head = set(card.head, {&style.note, &style.furniture}, 2);
    const PaperText name =
        set(card.name, {&style.title, &style.name, &style.smallName, &style.headings[2]}, 2);
    const PaperText under = set(card.under, {&style.subtitle, &style.note, &style.furniture}, 2);
    const PaperText foot = set(card.foot, {&style.note, &style.furniture}, 1);
    const StructureTree::Id element = canvas.structure().add(Role::Sect, m_flow.section());
    const auto paint = [&](const PaperText &text, qreal top, int most) {
        if (text.isEmpty())
            return;
        canvas.enter(canvas.structure().add(Role::P, element));
        text.paint(canvas, QPointF(inner.left(), top), 0, qMin(most, text.lineCount()));
        canvas.enterDecoration();
    };
    paint(head, inner.top(), 2);
    const qreal footTop = inner.bottom() - foot.pitch();
    paint(foot, footTop, 1);
    const qreal headBottom = inner.top() + (head.isEmpty() ? 0 : qMin(2, head.lineCount()) * head.pitch());
    const int nameLines = qMin(3, name.lineCount());
    const int underLines = under.isEmpty() ? 0 : qMin(2, under.lineCount());
    const qreal middle = nameLines * name.pitch() + pt(3) + underLines * under.pitch();
    const qreal top =
        headBottom + qMax(0.0, ((foot.isEmpty() ? inner.bottom() : footTop) - headBottom - middle) / 2);
    paint(name, top, nameLines);
    paint(under, top + nameLines * name.pitch() + pt(3), underLines);
}

void Paper::addPageBreak()
{
    if (!m_flow.isAtTop())
        m_flow.breakPage();
}

void Paper::addContents(const QString &title, int deepest)
{
    addPageBreak();
    m_flow.endSection();
    m_contents = Contents{.title = title,
                          .deepest = deepest,
                          .section = m_flow.canvas().structure().add(StructureTree::Role::Sect, 0),
                          .pages = {.before = m_flow.canvas().page()}};
}

int Paper::finalPage(int painted) const
{
    if (!m_contents || painted < m_contents->pages.before)
        return painted;
    const int moved = pageCount() - m_contents->pages.first;
    return painted >= m_contents->pages.first ? painted - m_contents->pages.first + m_contents->pages.before
                                              : painted + moved;
}

void Paper::paintContents()
{
    using Role = StructureTree::Role;
    if (!m_contents)
        return;
    const PaperStyle &style = m_flow.style();
    StructureTree &structure = m_flow.canvas().structure();
    QList<OutlineEntry> entries = m_flow.outline();
    entries.removeIf([this](const OutlineEntry &entry) { return entry.level > m_contents->deepest; });
    if (entries.isEmpty()) {
        m_contents.reset();
        return;
    }
    m_flow.turn(PaperSheet::of(m_settings.size, m_settings.turn));
    m_flow.breakPage();
    m_contents->pages.first = m_flow.canvas().page();
    const PaperText title(m_contents->title, style.headings[0], area().width());
    m_flow.place(title, structure.add(Role::H1, m_contents->section), area().left());
    m_flow.advance(pt(10));
    const StructureTree::Id list = structure.add(Role::TOC, m_contents->section);
    constexpr qreal numberWidth = pt(34);
    // How many pages the list takes is known before any number in it is painted.
    qreal height = title.height() + pt(10);
    int pages = 1;
    std::vector<PaperText> texts;
    for (const OutlineEntry &entry : entries) {
        const qreal indent = pt(14) * qMin(2, entry.level - 1);
        texts.emplace_back(entry.title, entry.level == 1 ? style.strongCell : style.cell,
                           area().width() - indent - numberWidth - pt(8));
        const qreal needed = texts.back().height() + pt(4);
        if (height + needed > area().height()) {
            ++pages;
            height = 0;
        }
        height += needed;
    }
    for (size_t index = 0; index < texts.size(); ++index) {
        const OutlineEntry &entry = entries.at(qsizetype(index));
        const PaperText &text = texts[index];
        if (text.height() + pt(4) > m_flow.room())
            m_flow.breakPage();
        const qreal left = area().left() + pt(14) * qMin(2, entry.level - 1);
        const int number = entry.page + 1 + (entry.page >= m_contents->pages.before ? pages : 0);
        const PaperText page(QString::number(number), style.cell, numberWidth, PaperAlignment::Right);
        const StructureTree::Id link = structure.add(Role::Link, structure.add(Role::TOCI, list));
        PaperCanvas &canvas = m_flow.canvas();
        canvas.enter(link);
        text.paint(canvas, QPointF(left, m_flow.y()));
        const qreal last = m_flow.y() + text.height() - text.pitch();
        page.paint(canvas, QPointF(area().right() - numberWidth, last));
        canvas.addLink(link, QRectF(left, m_flow.y(), area().right() - left, text.height()), entry);
        canvas.enterDecoration();
        canvas.paintLine(QPointF(left, m_flow.y() + text.height() + pt(1.5)), area().right() - left, pt(0.5),
                         style.hairline);
        m_flow.advance(text.height() + pt(4));
    }
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
    paintContents();
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
                                 .moved = m_contents ? m_contents->pages : MovedPages{},
                                 .info = m_settings.info});
}

void Paper::paintFooters()
{
    const TextStyle &look = m_flow.style().furniture;
    PaperCanvas &canvas = m_flow.canvas();
    const int pages = pageCount();
    for (int page = 0; page < pages; ++page) {
        canvas.beginFooter(page);
        if (m_settings.asOf.isEmpty() && !m_settings.pageLabel)
            continue;
        const QRectF body = canvas.sheet(page).body;
        const qreal top = canvas.sheet(page).footerTop;
        canvas.paintLine(QPointF(body.left(), top - pt(7)), body.width(), pt(0.5), m_flow.style().hairline);
        const QString label =
            m_settings.pageLabel ? m_settings.pageLabel(finalPage(page) + 1, pages) : QString();
        const PaperText right(plain(label, look), look, body.width(), PaperAlignment::Right);
        const PaperText left(plain(m_settings.asOf, look), look, body.width() - right.inkWidth() - pt(20));
        left.paint(canvas, QPointF(body.left(), top), 0, 1);
        right.paint(canvas, QPointF(body.left(), top), 0, 1);
    }
}

} // namespace klankbord
