// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendation.h"
#include "storage/recordstore.h"

#include <array>

namespace klankbord
{

/// The fields by which a recommendation names what is behind it, each of one type of record.
std::array<const ManyReferencesField *, 4> evidenceFields();

/// What may be named in one of the evidenceFields().
struct EvidenceChoices {
    const ManyReferencesField *field = nullptr;
    QList<Record> records = {};
    bool isCut = false; ///< there are more than were asked for
};

/// What can be chosen as evidence behind @p recommendation. Without words: what is named already, then the
/// rest of its project. With @p words: every record that has them, of whichever project. At most
/// @p mostOfAKind of each besides those named. Error: what the store says.
Result<QList<EvidenceChoices>> evidenceChoices(const Record &recommendation, const QString &words,
                                               int mostOfAKind, const RecordStore &store);

/// What tells records of one kind apart beside their title: what kind of finding it is, whether the quote is
/// approved, when the event was, whose practice it is. Empty where that is not specified.
QString evidenceNote(const Record &record, const Wording &wording, const TitleSource &titles);

} // namespace klankbord
