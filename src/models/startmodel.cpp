// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startmodel.h"

#include "domain/recordtype.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// What a part is called; source text in the context "StartModel".
const char *headingOf(StartPart::Kind kind)
{
    switch (kind) {
    case StartPart::Kind::Late:
        return QT_TRANSLATE_NOOP("StartModel", "Late");
    case StartPart::Kind::ThisWeek:
        return QT_TRANSLATE_NOOP("StartModel", "Due within a week");
    case StartPart::Kind::Money:
        return QT_TRANSLATE_NOOP("StartModel", "Money");
    case StartPart::Kind::Quotes:
        return QT_TRANSLATE_NOOP("StartModel", "Quotes without approval");
    case StartPart::Kind::Empty:
        return QT_TRANSLATE_NOOP("StartModel", "Empty key fields");
    case StartPart::Kind::Translations:
        return QT_TRANSLATE_NOOP("StartModel", "Missing translations");
    case StartPart::Kind::NextEvents:
        return QT_TRANSLATE_NOOP("StartModel", "Next events");
    case StartPart::Kind::Running:
        return QT_TRANSLATE_NOOP("StartModel", "Running projects");
    }
    return "";
}

} // namespace

StartModel::StartModel(QList<StartPart::Kind> kinds, QObject *parent)
    : LinkTree(parent), m_kinds(std::move(kinds))
{
}

void StartModel::setPart(const StartPart &part, const Wording &wording)
{
    if (!m_kinds.contains(part.kind))
        return;
    m_parts.insert_or_assign(part.kind, part);
    build(wording);
}

qint64 StartModel::count() const
{
    qint64 count = 0;
    for (const auto &[kind, part] : m_parts)
        count += part.count;
    return count;
}

void StartModel::build(const Wording &wording)
{
    auto root = std::make_unique<Node>();
    for (const StartPart::Kind kind : m_kinds) {
        const auto found = m_parts.find(kind);
        if (found != m_parts.cend() && found->second.count > 0)
            addPart(*root, found->second, wording);
    }
    fill(std::move(root));
}

void StartModel::addPart(Node &root, const StartPart &part, const Wording &wording)
{
    Node &heading = add(root, Kind::Heading);
    heading.key = QString::number(static_cast<int>(part.kind));
    heading.text =
        u"%1 (%2)"_s.arg(wording.text("StartModel", headingOf(part.kind)), countText(part.count, wording));
    for (const StartLine &line : part.lines) {
        Node &node = add(heading, Kind::Record);
        node.text = line.record.title;
        node.facts = line.why;
        node.spoken = line.record.type->singularLabel(wording);
        node.mark = line.mark;
        node.progress = line.progress;
        node.record = line.record;
        node.key = u"%1 %2"_s.arg(static_cast<qint64>(line.record.id)).arg(line.why);
    }
    addRests(heading, part);
}

void StartModel::addRests(Node &heading, const StartPart &part)
{
    if (part.rests.isEmpty())
        return;
    Node &group = add(heading, Kind::Group);
    group.key = u"rests"_s;
    group.text = tr("All of them, in their tables");
    group.isClosed = true;
    for (const StartPart::Rest &rest : part.rests) {
        Node &more = add(group, Kind::More);
        more.text = rest.text;
        more.all = rest.all;
    }
}

} // namespace klankbord
