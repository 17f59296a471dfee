// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

namespace klankbord
{

enum class ReportingStatus { Open, Submitted, Closed };

/// A part of a project for which its spending is declared to the fund. Once closed, nothing in it changes
/// until it is reopened, with a reason.
struct ReportingPeriod final : RecordType {
    ReportingPeriod()
        : RecordType({"reporting_period", "reporting_periods", "ReportingPeriod",
                      QT_TRANSLATE_NOOP("ReportingPeriod", "Reporting period"),
                      QT_TRANSLATE_NOOP("ReportingPeriod", "Reporting periods")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("ReportingPeriod", "Description")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("ReportingPeriod", "Project"),
                                    Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                    QT_TRANSLATE_NOOP("ReportingPeriod", "Reporting periods")};
    Field<std::optional<int>> number{this, "number", QT_TRANSLATE_NOOP("ReportingPeriod", "Number"),
                                     Rule::Required | Rule::InTable | Rule::Title, notNegative};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("ReportingPeriod", "Period"),
                         Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<std::optional<PartialDate>> due{this, "due", QT_TRANSLATE_NOOP("ReportingPeriod", "Due"),
                                          Rule::Searchable | Rule::InTable | Rule::Indexed};
    Field<std::optional<PartialDate>> submittedOn{this, "submitted_on",
                                                  QT_TRANSLATE_NOOP("ReportingPeriod", "Submitted on"),
                                                  Rule::Searchable | Rule::InTable};
    ChoiceField<ReportingStatus> status{this,
                                        "status",
                                        QT_TRANSLATE_NOOP("ReportingPeriod", "Status"),
                                        Rule::InTable,
                                        {{"open", QT_TRANSLATE_NOOP("ReportingPeriod", "Open")},
                                         {"submitted", QT_TRANSLATE_NOOP("ReportingPeriod", "Submitted")},
                                         {"closed", QT_TRANSLATE_NOOP("ReportingPeriod", "Closed")}}};

    Section reopening{this, QT_TRANSLATE_NOOP("ReportingPeriod", "Reopening")};
    Field<std::optional<PartialDate>> reopenedOn{this, "reopened_on",
                                                 QT_TRANSLATE_NOOP("ReportingPeriod", "Reopened on")};
    Field<LocalizedText> reopenedBecause{this, "reopened_because",
                                         QT_TRANSLATE_NOOP("ReportingPeriod", "Reason for reopening"),
                                         Rule::Searchable | Rule::Long};

    /// "DIALOG – reporting period 2".
    QString title(const Record &record, const Wording &wording, const TitleSource *titles) const override;
    /// A number is used once in a project, periods of one project do not overlap, and a closed period is
    /// reopened with a day and a reason.
    QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const override;

    static const ReportingPeriod &type()
    {
        static const ReportingPeriod reportingPeriod;
        return reportingPeriod;
    }
};

/// Whether nothing in it may change: it is closed.
bool isLocked(const Record &reportingPeriod);

} // namespace klankbord
