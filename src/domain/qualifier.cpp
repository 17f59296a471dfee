// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/qualifier.h"

#include "domain/typedtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

struct QualifierMark {
    QStringView text;
    Qualifier qualifier;
};

// A mark that begins with another one stands before it.
constexpr std::array marks{
    QualifierMark{u"approximately", Qualifier::Approximately},
    QualifierMark{u"approx.", Qualifier::Approximately},
    QualifierMark{u"approx", Qualifier::Approximately},
    QualifierMark{u"about", Qualifier::Approximately},
    QualifierMark{u"roughly", Qualifier::Approximately},
    QualifierMark{u"around", Qualifier::Approximately},
    QualifierMark{u"circa", Qualifier::Approximately},
    QualifierMark{u"ca.", Qualifier::Approximately},
    QualifierMark{u"ca", Qualifier::Approximately},
    QualifierMark{u"c.", Qualifier::Approximately},
    QualifierMark{u"ongeveer", Qualifier::Approximately},
    QualifierMark{u"ong.", Qualifier::Approximately},
    QualifierMark{u"±", Qualifier::Approximately},
    QualifierMark{u"+/-", Qualifier::Approximately},
    QualifierMark{u"≈", Qualifier::Approximately},
    QualifierMark{u"~", Qualifier::Approximately},
    QualifierMark{u"at least", Qualifier::AtLeast},
    QualifierMark{u"minimum", Qualifier::AtLeast},
    QualifierMark{u"minstens", Qualifier::AtLeast},
    QualifierMark{u"ten minste", Qualifier::AtLeast},
    QualifierMark{u"tenminste", Qualifier::AtLeast},
    QualifierMark{u">=", Qualifier::AtLeast},
    QualifierMark{u"≥", Qualifier::AtLeast},
    QualifierMark{u"⩾", Qualifier::AtLeast},
    QualifierMark{u"more than", Qualifier::MoreThan},
    QualifierMark{u"over", Qualifier::MoreThan},
    QualifierMark{u"meer dan", Qualifier::MoreThan},
    QualifierMark{u"ruim", Qualifier::MoreThan},
    QualifierMark{u">", Qualifier::MoreThan},
    QualifierMark{u"at most", Qualifier::AtMost},
    QualifierMark{u"up to", Qualifier::AtMost},
    QualifierMark{u"maximum", Qualifier::AtMost},
    QualifierMark{u"max.", Qualifier::AtMost},
    QualifierMark{u"max", Qualifier::AtMost},
    QualifierMark{u"hoogstens", Qualifier::AtMost},
    QualifierMark{u"ten hoogste", Qualifier::AtMost},
    QualifierMark{u"maximaal", Qualifier::AtMost},
    QualifierMark{u"<=", Qualifier::AtMost},
    QualifierMark{u"≤", Qualifier::AtMost},
    QualifierMark{u"⩽", Qualifier::AtMost},
};

constexpr std::array<QStringView, 14> wordsForNothing{
    u"not specified",
    u"not stated",
    u"not known",
    u"unknown",
    u"n/a",
    u"niet gespecificeerd",
    u"niet opgegeven",
    u"niet vermeld",
    u"niet gekend",
    u"onbekend",
    u"n.v.t.",
    u"-",
    u"–",
    u"—",
};

/// Whether the mark is a word of its own: "ca" is not the start of "CAD 5".
bool startsWithMark(const QString &text, QStringView mark)
{
    if (!text.startsWith(mark, Qt::CaseInsensitive))
        return false;
    const bool endsInLetter = mark.back().isLetter();
    return !endsInLetter || text.size() == mark.size() || !text.at(mark.size()).isLetter();
}

} // namespace

QString qualifierCode(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return u"exact"_s;
    case Qualifier::Approximately:
        return u"approximately"_s;
    case Qualifier::AtLeast:
        return u"at_least"_s;
    case Qualifier::MoreThan:
        return u"more_than"_s;
    case Qualifier::AtMost:
        return u"at_most"_s;
    }
    return {};
}

std::optional<Qualifier> qualifierFromCode(QStringView code)
{
    for (const Qualifier qualifier : allQualifiers) {
        if (code == qualifierCode(qualifier))
            return qualifier;
    }
    return std::nullopt;
}

QString qualifierSign(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return u""_s;
    case Qualifier::Approximately:
        return u"~"_s;
    case Qualifier::AtLeast:
        return u"≥"_s;
    case Qualifier::MoreThan:
        return u">"_s;
    case Qualifier::AtMost:
        return u"≤"_s;
    }
    return {};
}

QString qualifierLabel(Qualifier qualifier, const Wording &wording)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return wording.text("Qualifier", QT_TRANSLATE_NOOP("Qualifier", "exactly"));
    case Qualifier::Approximately:
        return wording.text("Qualifier", QT_TRANSLATE_NOOP("Qualifier", "approximately"));
    case Qualifier::AtLeast:
        return wording.text("Qualifier", QT_TRANSLATE_NOOP("Qualifier", "at least"));
    case Qualifier::MoreThan:
        return wording.text("Qualifier", QT_TRANSLATE_NOOP("Qualifier", "more than"));
    case Qualifier::AtMost:
        return wording.text("Qualifier", QT_TRANSLATE_NOOP("Qualifier", "at most"));
    }
    return {};
}

Qualifier takeQualifier(QString &text)
{
    text = typedText(text);
    for (const QualifierMark &mark : marks) {
        if (startsWithMark(text, mark.text)) {
            text = text.sliced(mark.text.size()).trimmed();
            return mark.qualifier;
        }
    }
    return Qualifier::Exact;
}

bool saysNotSpecified(const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return true;
    for (const QStringView words : wordsForNothing) {
        if (plain.compare(words, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace klankbord
