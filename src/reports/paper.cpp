// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper.h"

#include "reports/paperrow.h"
#include "reports/pdfmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr QRectF area = PaperStyle::body;
constexpr qreal gapBetweenParagraphs = pt(7);
constexpr qreal gapAroundBlocks = pt(9);
constexpr qreal bulletIndent = pt(12);
constexpr qreal factIndent = pt(134);

/// As XML and PDF strings can hold it, in one line.
QString property(const QString &text)
{
    return printable(text).replace(QChar(QChar::LineSeparator), u' ');
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
    settings.asOf = property(settings.asOf);
    return settings;
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
    : m_settings(checked(std::move(settings))), m_flow(PaperFonts(), m_settings.header)
{
    if (const auto loaded = PaperFonts().loaded(); !loaded)
        m_error = loaded.error();
}

void Paper::addTitle(const PaperTitle &title)
{
    const PaperStyle &style = m_flow.style();
    PaperCanvas &canvas = m_flow.canvas();
    const PaperText head(title.title, style.title, area.width());
    const PaperText under(title.subtitle, style.subtitle, area.width());
    m_flow.require(pt(60));
    canvas.paintLine(QPointF(area.left(), m_flow.y() + pt(1.5)), pt(36), pt(3), style.accent);
    m_flow.advance(pt(14));
    if (!head.isEmpty())
        m_flow.place(head, canvas.structure().add(StructureTree::Role::Title, m_flow.section()), area.left());
    if (!under.isEmpty()) {
        m_flow.advance(pt(3));
        m_flow.place(under, canvas.structure().add(StructureTree::Role::P, m_flow.section()), area.left());
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
    const qreal width = (area.width() - pt(12) * qreal(columns - 1)) / qreal(columns);
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
        m_flow.require(labelHeight + height + pt(16));
        m_flow.paintRule(pt(0.5), style.hairline);
        qreal left = area.left();
        for (const auto &[label, value] : row) {
            const StructureTree::Id item = canvas.structure().add(Role::LI, list);
            const qreal top = m_flow.y() + pt(8);
            canvas.enter(canvas.structure().add(Role::Lbl, item));
            label.paint(canvas, QPointF(left, top));
            canvas.enter(canvas.structure().add(Role::LBody, item));
            value.paint(canvas, QPointF(left, top + labelHeight + pt(1)));
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
        const PaperText lines(paragraph, look, area.width());
        m_flow.addGap(gapBetweenParagraphs);
        m_flow.require(qMin(2, lines.lineCount()) * lines.pitch());
        m_flow.place(lines, m_flow.canvas().structure().add(StructureTree::Role::P, m_flow.section()),
                     area.left());
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
        const PaperText text(item, look, area.width() - bulletIndent);
        if (item.trimmed().isEmpty())
            continue;
        m_flow.require(qMin(2, text.lineCount()) * text.pitch());
        if (list == StructureTree::nothing)
            list = structure.add(Role::L, m_flow.section());
        const StructureTree::Id element = structure.add(Role::LI, list);
        m_flow.canvas().enter(structure.add(Role::Lbl, element));
        bullet.paint(m_flow.canvas(), QPointF(area.left(), m_flow.y()));
        m_flow.place(text, structure.add(Role::LBody, element), area.left() + bulletIndent);
        m_flow.addGap(pt(2.5));
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
        row.add(PaperText(fact.label, m_flow.style().factLabel, factIndent - pt(12)), area.left(),
                Role::RowHeader);
        row.add(PaperText(fact.value, m_flow.style().paragraph, area.width() - factIndent),
                area.left() + factIndent, Role::TD);
        m_flow.require(row.height());
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
    const PaperText caption(figure.caption, m_flow.style().note, area.width());
    const qreal under = caption.isEmpty() ? 0 : pt(4) + caption.height();
    const qreal height = qBound(pt(10), pt(figure.height), qMax(pt(10), area.height() - under));
    m_flow.addGap(gapAroundBlocks);
    m_flow.require(height + under);
    StructureTree &structure = m_flow.canvas().structure();
    const QString alternative = figure.alternative.isEmpty() ? figure.caption : figure.alternative;
    if (alternative.isEmpty()) {
        paintFigure(figure, height, StructureTree::nothing);
    } else {
        const StructureTree::Id element = structure.add(Role::Figure, m_flow.section());
        const qreal bottom = (PaperStyle::page.height() - m_flow.y() - height) / pt(1);
        structure.describe(
            element, {.text = alternative,
                      .box = QRectF(area.left() / pt(1), bottom, area.width() / pt(1), height / pt(1))});
        paintFigure(figure, height, element);
    }
    if (!caption.isEmpty()) {
        m_flow.advance(pt(4));
        m_flow.place(caption, structure.add(Role::P, m_flow.section()), area.left());
    }
    m_flow.addGap(gapAroundBlocks);
}

void Paper::paintFigure(const PaperFigure &figure, qreal height, StructureTree::Id element)
{
    if (element != StructureTree::nothing)
        m_flow.canvas().enter(element);
    QPainter &painter = m_flow.canvas().painter();
    painter.save();
    painter.translate(area.left(), m_flow.y());
    painter.scale(pt(1), pt(1));
    painter.setFont(PaperFonts().regular(8));
    figure.paint(painter, QRectF(0, 0, area.width() / pt(1), height / pt(1)));
    painter.restore();
    painter.setPen(m_flow.style().text);
    m_flow.canvas().enterDecoration();
    m_flow.advance(height);
}

void Paper::addPageBreak()
{
    if (m_flow.y() > area.top())
        m_flow.breakPage();
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
                                 .info = m_settings.info});
}

void Paper::paintFooters()
{
    const TextStyle &look = m_flow.style().furniture;
    PaperCanvas &canvas = m_flow.canvas();
    const int pages = pageCount();
    for (int page = 0; page < pages; ++page) {
        canvas.beginFooter(page);
        canvas.paintLine(QPointF(area.left(), PaperStyle::footerTop - pt(7)), area.width(), pt(0.5),
                         m_flow.style().hairline);
        const QString label = m_settings.pageLabel ? m_settings.pageLabel(page + 1, pages) : QString();
        const PaperText right(plain(label, look), look, area.width(), PaperAlignment::Right);
        const PaperText left(plain(m_settings.asOf, look), look, area.width() - right.inkWidth() - pt(20));
        left.paint(canvas, QPointF(area.left(), PaperStyle::footerTop), 0, 1);
        right.paint(canvas, QPointF(area.left(), PaperStyle::footerTop), 0, 1);
    }
}

Result<> Paper::save(const QString &path)
{
    const Result<QByteArray> document = finish();
    if (!document)
        return document.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*document) == document->size() && file.commit())
        return ok();
    return Error{.kind = Error::Kind::System,
                 .what = QCoreApplication::translate("Paper", "The document could not be written to %1.")
                             .arg(QDir::toNativeSeparators(path)),
                 .why = file.errorString(),
                 .remedy = QCoreApplication::translate("Paper", "Choose a folder that you may write in.")};
}

} // namespace klankbord
