// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goodpractice.h"
#include "domain/interview.h"
#include "domain/programmeitem.h"

namespace klankbord
{

enum class DocumentKind {
    Presentation,
    Report,
    Minutes,
    Photo,
    Video,
    Brochure,
    Programme,
    Invoice,
    Contract,
    Consent,
    Other
};

/// A presentation, a report, a photo … and where it can be found.
struct Document final : RecordType {
    Document()
        : RecordType({"document", "documents", "Document", QT_TRANSLATE_NOOP("Document", "Document"),
                      QT_TRANSLATE_NOOP("Document", "Documents")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Document", "Description")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("Document", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ChoiceField<DocumentKind> kind{this,
                                   "kind",
                                   QT_TRANSLATE_NOOP("Document", "Kind"),
                                   Rule::InTable,
                                   {{"presentation", QT_TRANSLATE_NOOP("Document", "Presentation")},
                                    {"report", QT_TRANSLATE_NOOP("Document", "Report")},
                                    {"minutes", QT_TRANSLATE_NOOP("Document", "Minutes")},
                                    {"photo", QT_TRANSLATE_NOOP("Document", "Photo")},
                                    {"video", QT_TRANSLATE_NOOP("Document", "Video")},
                                    {"brochure", QT_TRANSLATE_NOOP("Document", "Brochure")},
                                    {"programme", QT_TRANSLATE_NOOP("Document", "Programme")},
                                    {"invoice", QT_TRANSLATE_NOOP("Document", "Invoice")},
                                    {"contract", QT_TRANSLATE_NOOP("Document", "Contract")},
                                    {"consent", QT_TRANSLATE_NOOP("Document", "Consent")},
                                    {"other", QT_TRANSLATE_NOOP("Document", "Other")}}};
    CodeField language{this,          "language",       QT_TRANSLATE_NOOP("Document", "Language"),
                       Rule::InTable, knownLanguages(), nullptr};
    Field<std::optional<PartialDate>> date{this, "date", QT_TRANSLATE_NOOP("Document", "Date"),
                                           Rule::Searchable | Rule::InTable};
    Field<QString> url{this, "url", QT_TRANSLATE_NOOP("Document", "Web address"), Rule::Searchable,
                       urlProblem};
    Field<QString> licence{this, "licence", QT_TRANSLATE_NOOP("Document", "Licence")};
    Field<bool> isPublic{this, "public", QT_TRANSLATE_NOOP("Document", "Public"), Rule::InTable};

    Section owner{this, QT_TRANSLATE_NOOP("Document", "Belongs to")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Document", "Project"),
                                    Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<Network> network{this, "network", QT_TRANSLATE_NOOP("Document", "Network"),
                                    Rule::Searchable, QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Document", "Event"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<Organisation> organisation{this, "organisation",
                                              QT_TRANSLATE_NOOP("Document", "Organisation"), Rule::Searchable,
                                              QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<Person> person{this, "person", QT_TRANSLATE_NOOP("Document", "Person"), Rule::Searchable,
                                  QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<Group> group{this, "group", QT_TRANSLATE_NOOP("Document", "Group"), Rule::Searchable,
                                QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<ProgrammeItem> item{this, "item", QT_TRANSLATE_NOOP("Document", "Programme item"),
                                       Rule::Searchable, QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<GoodPractice> practice{this, "practice", QT_TRANSLATE_NOOP("Document", "Good practice"),
                                          Rule::Searchable, QT_TRANSLATE_NOOP("Document", "Documents")};
    ReferenceField<Interview> interview{this, "interview", QT_TRANSLATE_NOOP("Document", "Interview"),
                                        Rule::Searchable, QT_TRANSLATE_NOOP("Document", "Documents")};

    Section kept{this, QT_TRANSLATE_NOOP("Document", "Kept in the workspace")};
    Field<StoredFile> file{this, "file", QT_TRANSLATE_NOOP("Document", "File"),
                           Rule::Searchable | Rule::InTable};

    static const Document &type()
    {
        static const Document document;
        return document;
    }
};

/// What a file of @p mediaType most likely is: a photo, a video, a presentation, a report; else another
/// document.
DocumentKind documentKindOf(QStringView mediaType);

/// A new document with @p file, called after it in @p language, its kind guessed.
Record documentWith(const StoredFile &file, Language language);

/// The fields that say whose document it is.
QList<const FieldInfo *> documentOwners();

} // namespace klankbord
