// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrationtoversion5.h"

#include "storage/migrationtext.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// What is open and due, and what is not filled in, as it was for version 5.
constexpr auto statements =
    R"(CREATE INDEX "project_by_status_and_end_of_period" ON "project" ("status", "period_to");
CREATE INDEX "project_by_status_and_period" ON "project" ("status", coalesce("period_from", CASE WHEN "period_to" IS NULL THEN '{last}' ELSE '' END), coalesce("period_to", '{last}'), id);
CREATE INDEX "project_without_period" ON "project" (id) WHERE ("period_from" IS NULL AND "period_to" IS NULL);
CREATE INDEX "project_without_status" ON "project" (id) WHERE ("status" IS NULL);
CREATE INDEX "project_without_lead" ON "project" (id) WHERE ("lead_id" IS NULL);
CREATE INDEX "phase_by_status_and_end_of_period" ON "phase" ("status", "period_to");
CREATE INDEX "event_by_status_and_end_of_when" ON "event" ("status", coalesce("when_date", '{last}'));
CREATE INDEX "event_without_when" ON "event" (id) WHERE ("when_date" IS NULL AND "when_start" IS NULL AND "when_end" IS NULL AND "when_zone" IS NULL);
CREATE INDEX "action_by_status_and_end_of_period" ON "action" ("status", "period_to");
CREATE INDEX "good_practice_without_summary" ON "good_practice" (id) WHERE ("summary_nl" IS NULL AND "summary_en" IS NULL);
CREATE INDEX "deliverable_by_delivered_and_end_of_due" ON "deliverable" ("delivered", coalesce("due", '{last}'));
CREATE INDEX "funding_without_amount" ON "funding" (id) WHERE ("amount_cents" IS NULL AND "amount_currency" IS NULL AND "amount_qualifier" IS NULL);
CREATE INDEX "quote_without_attribution" ON "quote" (id) WHERE ("attribution" IS NULL);
CREATE INDEX "recommendation_without_addressee" ON "recommendation" (id) WHERE ("addressee_id" IS NULL);
CREATE INDEX "recommendation_without_due" ON "recommendation" (id) WHERE ("due" IS NULL);
CREATE INDEX "task_by_done_and_end_of_due" ON "task" ("done", coalesce("due", '{last}'));
CREATE INDEX "task_without_due" ON "task" (id) WHERE ("due" IS NULL))";

/// The tables with texts in two languages, each followed by those texts, as they were for version 5.
constexpr auto translated =
    R"(sector name
theme name
organisation name mission core_tasks interest history
affiliation function
flat_rate_profile name source note
programme name
project title summary challenge approach policy_domain total_cost_source eligible_cost_source support_source
partnership motivation task
network name challenge approach
group name closing_reason mandate composition
phase title goal
venue public_transport
event title target_group description
programme_item title abstract
contribution function
agenda_item title notes outcome
decision text
action title description
good_practice title summary about evidence difficulties potential resources expert_opinion entered_as
practice_link note
transfer note
interview subject summary
document title
deliverable title
reporting_period reopened_because
budget_version label reason
budget_line description
expense description
recognition title
indicator name unit
stakeholder_assessment strategy
insight text outcome
finding text
quote translation function collective_source
recommendation text response
saved_view name)";

/// The index of those records of a table that have some text in one language only.
QString inOneLanguage(const QString &table, const QStringList &texts)
{
    QStringList lacking;
    for (const QString &text : texts) {
        lacking.append(u"(\"%1_nl\" IS NULL AND \"%1_en\" IS NOT NULL)"_s.arg(text));
        lacking.append(u"(\"%1_en\" IS NULL AND \"%1_nl\" IS NOT NULL)"_s.arg(text));
    }
    return u"CREATE INDEX \"%1_in_one_language\" ON \"%1\" (id) WHERE "_s.arg(table) +
           lacking.join(u" OR "_s);
}

} // namespace

Result<> indexTheStartOfTheDay(Database &database)
{
    if (const Result<> done = runMigrationText(database, statements, ""); !done)
        return done;
    QStringList indexes;
    const QStringList lines = QString::fromLatin1(translated).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        indexes.append(inOneLanguage(words.first(), words.mid(1)));
    }
    return database.execute(indexes);
}

} // namespace klankbord
