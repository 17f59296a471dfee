// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "domain/document.h"

namespace klankbord
{

enum class DeliverableKind { Report, Presentation, Platform, Publication, Event, Other };

/// What an action hands over: a report, a platform, an event.
struct Deliverable final : RecordType {
    Deliverable()
        : RecordType({"deliverable", "deliverables", "Deliverable",
                      QT_TRANSLATE_NOOP("Deliverable", "Deliverable"),
                      QT_TRANSLATE_NOOP("Deliverable", "Deliverables")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Deliverable", "Description")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("Deliverable", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ReferenceField<Action> action{this, "action", QT_TRANSLATE_NOOP("Deliverable", "Action"),
                                  Rule::Required | Rule::Searchable | Rule::InTable,
                                  QT_TRANSLATE_NOOP("Deliverable", "Deliverables")};
    ChoiceField<DeliverableKind> kind{this,
                                      "kind",
                                      QT_TRANSLATE_NOOP("Deliverable", "Kind"),
                                      Rule::InTable,
                                      {{"report", QT_TRANSLATE_NOOP("Deliverable", "Report")},
                                       {"presentation", QT_TRANSLATE_NOOP("Deliverable", "Presentation")},
                                       {"platform", QT_TRANSLATE_NOOP("Deliverable", "Platform")},
                                       {"publication", QT_TRANSLATE_NOOP("Deliverable", "Publication")},
                                       {"event", QT_TRANSLATE_NOOP("Deliverable", "Event")},
                                       {"other", QT_TRANSLATE_NOOP("Deliverable", "Other")}}};
    Field<std::optional<PartialDate>> due{this, "due", QT_TRANSLATE_NOOP("Deliverable", "Due"),
                                          Rule::Searchable | Rule::InTable | Rule::Indexed};
    Field<std::optional<PartialDate>> delivered{
        this, "delivered", QT_TRANSLATE_NOOP("Deliverable", "Delivered"), Rule::Searchable | Rule::InTable};
    ReferenceField<Document> document{this, "document", QT_TRANSLATE_NOOP("Deliverable", "Document"),
                                      Rule::Searchable, QT_TRANSLATE_NOOP("Deliverable", "Deliverables")};

    static const Deliverable &type()
    {
        static const Deliverable deliverable;
        return deliverable;
    }
};

} // namespace klankbord
