// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goodpractice.h"

namespace klankbord
{

enum class TransferStatus { Interest, Visit, Adapting, Implemented, Stopped };

/// A good practice on its way to another region or organisation.
struct Transfer final : RecordType {
    Transfer()
        : RecordType({"transfer", "transfers", "Transfer", QT_TRANSLATE_NOOP("Transfer", "Transfer"),
                      QT_TRANSLATE_NOOP("Transfer", "Transfers")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Transfer", "Description")};
    ReferenceField<GoodPractice> practice{this, "practice", QT_TRANSLATE_NOOP("Transfer", "Good practice"),
                                          Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                          QT_TRANSLATE_NOOP("Transfer", "Transfers")};
    ReferenceField<Organisation> organisation{this, "organisation",
                                              QT_TRANSLATE_NOOP("Transfer", "To organisation"),
                                              Rule::Searchable | Rule::InTable | Rule::Title,
                                              QT_TRANSLATE_NOOP("Transfer", "Practices taken over")};
    CodeField region{this,
                     "region",
                     QT_TRANSLATE_NOOP("Transfer", "To NUTS region"),
                     Rule::Searchable | Rule::InTable | Rule::Title,
                     knownNutsRegions(),
                     isNutsCode};
    ChoiceField<TransferStatus> status{this,
                                       "status",
                                       QT_TRANSLATE_NOOP("Transfer", "Status"),
                                       Rule::InTable,
                                       {{"interest", QT_TRANSLATE_NOOP("Transfer", "Interest")},
                                        {"visit", QT_TRANSLATE_NOOP("Transfer", "Visit")},
                                        {"adapting", QT_TRANSLATE_NOOP("Transfer", "Adapting")},
                                        {"implemented", QT_TRANSLATE_NOOP("Transfer", "Implemented")},
                                        {"stopped", QT_TRANSLATE_NOOP("Transfer", "Stopped")}}};
    Field<std::optional<PartialDate>> date{this, "date", QT_TRANSLATE_NOOP("Transfer", "Date"),
                                           Rule::Searchable | Rule::InTable};
    Field<LocalizedText> note{this, "note", QT_TRANSLATE_NOOP("Transfer", "Note"),
                              Rule::Searchable | Rule::Long};

    /// A practice is taken over by an organisation or in a region.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Transfer &type()
    {
        static const Transfer transfer;
        return transfer;
    }
};

} // namespace klankbord
