// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

struct UCollator;

namespace klankbord
{

/// Makes keys that compare by bytes as their texts do by the rules of Dutch: É beside E, lower beside upper
/// case, numbers by their value. Belongs to one thread.
class SortKeyMaker final
{
public:
    SortKeyMaker();

    /// Of the first 100 characters; an empty text gets a key behind all others. Never empty.
    QByteArray key(const QString &text) const;

    /// Changes whenever keys made earlier are no longer comparable with new ones.
    static QString version();

private:
    struct Closer {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, Closer> m_collator;
};

} // namespace klankbord
