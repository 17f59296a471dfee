// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "models/startlist.h"

#include <map>

namespace klankbord
{

/// Some parts of the start page, in the order in which they press; a part that has not been read yet keeps
/// what it held before.
class StartModel final : public LinkTree
{
    Q_OBJECT

public:
    /// Shows the parts @p kinds, in this order.
    explicit StartModel(QList<StartPart::Kind> kinds, QObject *parent = nullptr);

    const QList<StartPart::Kind> &kinds() const { return m_kinds; }
    void setPart(const StartPart &part, const Wording &wording);
    /// Whether all parts have been read.
    bool isComplete() const { return m_parts.size() == static_cast<std::size_t>(m_kinds.size()); }
    /// The number of records in all parts.
    qint64 count() const;

private:
    void build(const Wording &wording);
    void addPart(Node &root, const StartPart &part, const Wording &wording);
    void addRests(Node &heading, const StartPart &part);

    const QList<StartPart::Kind> m_kinds;
    std::map<StartPart::Kind, StartPart> m_parts;
};

} // namespace klankbord
