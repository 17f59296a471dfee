// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

namespace klankbord
{

void Statement::bind(int parameter, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        bind(parameter, *static_cast<const QString *>(value.constData()));
        break;
    case QMetaType::QByteArray:
        bind(parameter, value.toByteArray());
        break;
    default:
        if (value.isValid() && !value.isNull())
            bind(parameter, static_cast<qint64>(value.toLongLong()));
    }
}

Result<> Statement::run()
{
    while (next()) {
    }
    return finish();
}

Result<qint64> Statement::runForInteger()
{
    const qint64 found = next() ? integer(0) : 0;
    if (auto done = finish(); !done)
        return done.error();
    return found;
}

Result<QString> Statement::runForText()
{
    const QString found = next() ? text(0) : QString();
    if (auto done = finish(); !done)
        return done.error();
    return found;
}

QString storableText(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar(QChar::Null)))
        return text;
    QString clean = text;
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const QChar sign = clean.at(at);
        if (sign.isHighSurrogate() && at + 1 < clean.size() && clean.at(at + 1).isLowSurrogate())
            ++at;
        else if (sign.isSurrogate() || sign.isNull())
            clean[at] = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

} // namespace klankbord
