// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goodpractice.h"

#include "domain/record.h"

#include <array>

namespace klankbord
{

std::optional<int> GoodPractice::limitOf(const FieldInfo &field) const
{
    struct Limit {
        const FieldInfo *field;
        int signs;
    };
    const std::array limits{Limit{&name, 100},        Limit{&summary, 160},  Limit{&about, 1'500},
                            Limit{&resources, 300},   Limit{&evidence, 500}, Limit{&difficulties, 300},
                            Limit{&potential, 1'000}, Limit{&opinion, 1'500}};
    for (const Limit &limit : limits) {
        if (limit.field == &field)
            return limit.signs;
    }
    return std::nullopt;
}

QList<Problem> GoodPractice::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    for (const FieldInfo *field : fields()) {
        const std::optional<int> limit = limitOf(*field);
        if (!limit)
            continue;
        const auto text = record.value(*field).value<LocalizedText>();
        for (const Language language : allLanguages) {
            const qsizetype length = text.in(language).size();
            if (length <= *limit)
                continue;
            found.append({wording
                              .text("GoodPractice",
                                    QT_TRANSLATE_NOOP("GoodPractice",
                                                      "“%1” (%2) has %3 signs; the database takes %4."))
                              .arg(field->label(wording), languageCode(language))
                              .arg(length)
                              .arg(*limit),
                          Problem::Severity::Warning});
        }
    }
    return found;
}

} // namespace klankbord
