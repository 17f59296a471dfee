// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace klankbord
{

/// The common output and result indicators by code: EECO01 to EECO19, EECR01 to EECR06.
QList<Option> esfIndicators();
/// Capitals and digits, 2 to 12: a programme's own code.
bool isIndicatorCode(QStringView code);

/// What is measured of a project, an event or an organisation. The common indicators of the European Social
/// Fund Plus (Regulation (EU) 2021/1057, annex I) come as a ready list of codes. Aggregates only: never a
/// trait of a person.
struct Indicator final : RecordType {
    Indicator()
        : RecordType({"indicator", "indicators", "Indicator", QT_TRANSLATE_NOOP("Indicator", "Indicator"),
                      QT_TRANSLATE_NOOP("Indicator", "Indicators")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Indicator", "Description")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("Indicator", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    CodeField code{this,
                   "code",
                   QT_TRANSLATE_NOOP("Indicator", "Code"),
                   Rule::Searchable | Rule::InTable,
                   esfIndicators(),
                   isIndicatorCode};
    Field<LocalizedText> unit{this, "unit", QT_TRANSLATE_NOOP("Indicator", "Unit"), Rule::Searchable};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Indicator", "Project"),
                                    Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Indicator", "Indicators")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Indicator", "Event"),
                                Rule::Searchable | Rule::InTable,
                                QT_TRANSLATE_NOOP("Indicator", "Indicators")};
    ReferenceField<Organisation> organisation{
        this, "organisation", QT_TRANSLATE_NOOP("Indicator", "Organisation"),
        Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Indicator", "Indicators")};

    Section goal{this, QT_TRANSLATE_NOOP("Indicator", "Baseline and target")};
    Field<std::optional<Count>> baselineCount{this, "baseline_count",
                                              QT_TRANSLATE_NOOP("Indicator", "Baseline (number)")};
    Field<std::optional<Share>> baselineShare{this, "baseline_share",
                                              QT_TRANSLATE_NOOP("Indicator", "Baseline (share)")};
    Field<std::optional<Count>> targetCount{this, "target_count",
                                            QT_TRANSLATE_NOOP("Indicator", "Target (number)"), Rule::InTable};
    Field<std::optional<Share>> targetShare{this, "target_share",
                                            QT_TRANSLATE_NOOP("Indicator", "Target (share)"), Rule::InTable};

    /// An indicator is counted or it is a share, not both.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Indicator &type()
    {
        static const Indicator indicator;
        return indicator;
    }
};

} // namespace klankbord
