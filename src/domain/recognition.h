// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goodpractice.h"

namespace klankbord
{

/// Praise from outside: a body that named a project as an example.
struct Recognition final : RecordType {
    Recognition()
        : RecordType({"recognition", "recognitions", "Recognition",
                      QT_TRANSLATE_NOOP("Recognition", "Recognition"),
                      QT_TRANSLATE_NOOP("Recognition", "Recognitions")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Recognition", "Description")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("Recognition", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Recognition", "Project"),
                                    Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Recognition", "Recognitions")};
    ReferenceField<Organisation> body{this, "body", QT_TRANSLATE_NOOP("Recognition", "Given by"),
                                      Rule::Required | Rule::Searchable | Rule::InTable,
                                      QT_TRANSLATE_NOOP("Recognition", "Recognitions given")};
    Field<std::optional<PartialDate>> date{this, "date", QT_TRANSLATE_NOOP("Recognition", "Date"),
                                           Rule::Searchable | Rule::InTable};
    Field<QString> url{this, "url", QT_TRANSLATE_NOOP("Recognition", "Web address"), Rule::None, urlProblem};
    ReferenceField<GoodPractice> practice{this, "practice", QT_TRANSLATE_NOOP("Recognition", "Good practice"),
                                          Rule::Searchable | Rule::InTable,
                                          QT_TRANSLATE_NOOP("Recognition", "Recognitions")};

    /// A project or a good practice is recognised.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Recognition &type()
    {
        static const Recognition recognition;
        return recognition;
    }
};

} // namespace klankbord
