// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrationtoversion3.h"

#include "storage/migrationtext.h"

namespace klankbord
{

namespace
{

/// Every statement as it was for version 3, with the dialect's words in braces.
constexpr auto statements =
    R"(CREATE TABLE "flat_rate_profile" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "name_nl_key" {bytes} NOT NULL,
  "name_en_key" {bytes} NOT NULL,
  "source_nl_key" {bytes} NOT NULL,
  "source_en_key" {bytes} NOT NULL,
  "tags" {text},
  "name_nl" {text},
  "name_en" {text},
  "programming_period" {text},
  "source_nl" {text},
  "source_en" {text},
  "note_nl" {text},
  "note_en" {text}){options};
CREATE TABLE "flat_rate_rule" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "legal_basis_key" {bytes} NOT NULL,
  "tags" {text},
  "profile_id" {reference} REFERENCES "flat_rate_profile"(id) DEFERRABLE INITIALLY DEFERRED,
  "kind" {text},
  "maximum_bp" {integer},
  "hours" {integer},
  "legal_basis" {text},
  "valid_from" {text},
  "valid_to" {text}){options};
CREATE TABLE "reporting_period" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "number" {integer},
  "period_from" {text},
  "period_to" {text},
  "due" {text},
  "submitted_on" {text},
  "status" {text},
  "reopened_on" {text},
  "reopened_because_nl" {text},
  "reopened_because_en" {text}){options};
CREATE TABLE "budget_version" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "label_nl_key" {bytes} NOT NULL,
  "label_en_key" {bytes} NOT NULL,
  "tags" {text},
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "number" {integer},
  "label_nl" {text},
  "label_en" {text},
  "status" {text},
  "current" {integer},
  "approved_on" {text},
  "reason_nl" {text},
  "reason_en" {text}){options};
CREATE TABLE "applied_flat_rate" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "version_id" {reference} REFERENCES "budget_version"(id) DEFERRABLE INITIALLY DEFERRED,
  "partner_id" {reference} REFERENCES "partnership"(id) DEFERRABLE INITIALLY DEFERRED,
  "rule_id" {reference} REFERENCES "flat_rate_rule"(id) DEFERRABLE INITIALLY DEFERRED,
  "rate_bp" {integer}){options};
CREATE TABLE "budget_line" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "description_nl_key" {bytes} NOT NULL,
  "description_en_key" {bytes} NOT NULL,
  "unit_key" {bytes} NOT NULL,
  "tags" {text},
  "version_id" {reference} REFERENCES "budget_version"(id) DEFERRABLE INITIALLY DEFERRED,
  "partner_id" {reference} REFERENCES "partnership"(id) DEFERRABLE INITIALLY DEFERRED,
  "category" {text},
  "description_nl" {text},
  "description_en" {text},
  "period_id" {reference} REFERENCES "reporting_period"(id) DEFERRABLE INITIALLY DEFERRED,
  "unit" {text},
  "units" {integer},
  "price_cents" {integer},
  "price_currency" {text},
  "price_qualifier" {text},
  "total_cents" {integer},
  "total_currency" {text},
  "total_qualifier" {text},
  "yearly_cost_cents" {integer},
  "yearly_cost_currency" {text},
  "yearly_cost_qualifier" {text},
  "hourly_rule_id" {reference} REFERENCES "flat_rate_rule"(id) DEFERRABLE INITIALLY DEFERRED,
  "action_id" {reference} REFERENCES "action"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED){options};
CREATE TABLE "exchange_rate" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "note_key" {bytes} NOT NULL,
  "tags" {text},
  "currency" {text},
  "month" {text},
  "rate" {integer},
  "source" {text},
  "note" {text}){options};
CREATE TABLE "expense" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "supplier_key" {bytes} NOT NULL,
  "description_nl_key" {bytes} NOT NULL,
  "description_en_key" {bytes} NOT NULL,
  "reference_key" {bytes} NOT NULL,
  "invoice_number_key" {bytes} NOT NULL,
  "tags" {text},
  "partner_id" {reference} REFERENCES "partnership"(id) DEFERRABLE INITIALLY DEFERRED,
  "period_id" {reference} REFERENCES "reporting_period"(id) DEFERRABLE INITIALLY DEFERRED,
  "category" {text},
  "supplier" {text},
  "description_nl" {text},
  "description_en" {text},
  "reference" {text},
  "status" {text},
  "invoice_number" {text},
  "invoiced_on" {text},
  "paid_on" {text},
  "invoice_total_cents" {integer},
  "invoice_total_currency" {text},
  "invoice_total_qualifier" {text},
  "vat_cents" {integer},
  "vat_currency" {text},
  "vat_qualifier" {text},
  "document_id" {reference} REFERENCES "document"(id) DEFERRABLE INITIALLY DEFERRED,
  "declared_cents" {integer},
  "declared_currency" {text},
  "declared_qualifier" {text},
  "exchange_rate" {integer},
  "rate_month" {text},
  "rate_source" {text},
  "declared_in_currency_cents" {integer},
  "declared_in_currency_currency" {text},
  "declared_in_currency_qualifier" {text},
  "verified_cents" {integer},
  "verified_currency" {text},
  "verified_qualifier" {text},
  "action_id" {reference} REFERENCES "action"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED){options};
CREATE TABLE "payment" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "reference_key" {bytes} NOT NULL,
  "tags" {text},
  "partner_id" {reference} REFERENCES "partnership"(id) DEFERRABLE INITIALLY DEFERRED,
  "kind" {text},
  "source_programme_id" {reference} REFERENCES "programme"(id) DEFERRABLE INITIALLY DEFERRED,
  "source_organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "date" {text},
  "amount_cents" {integer},
  "amount_currency" {text},
  "amount_qualifier" {text},
  "reference" {text}){options};
ALTER TABLE "programme" ADD COLUMN "maximum_rate_bp" {integer};
ALTER TABLE "programme" ADD COLUMN "flat_rates_id" {reference} REFERENCES "flat_rate_profile"(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "project" ADD COLUMN "currency" {text};
ALTER TABLE "project" ADD COLUMN "overspending_limit_bp" {integer};
ALTER TABLE "funding" ADD COLUMN "period_from" {text};
ALTER TABLE "funding" ADD COLUMN "period_to" {text};
DROP INDEX project_by_programme_cost;
CREATE INDEX "flat_rate_profile_by_name_nl_key" ON "flat_rate_profile" ("name_nl_key"{tail});
CREATE INDEX "flat_rate_profile_by_name_en_key" ON "flat_rate_profile" ("name_en_key"{tail});
CREATE INDEX "flat_rate_rule_by_profile_id" ON "flat_rate_rule" ("profile_id"{tail}) WHERE "profile_id" IS NOT NULL;
CREATE INDEX "flat_rate_rule_by_legal_basis_key" ON "flat_rate_rule" ("legal_basis_key"{tail});
CREATE INDEX "programme_by_flat_rates_id" ON "programme" ("flat_rates_id"{tail}) WHERE "flat_rates_id" IS NOT NULL;
CREATE INDEX project_by_programme_total_cost ON project ("programme_id", "total_cost_currency", "total_cost_cents", "total_cost_qualifier");
CREATE INDEX project_by_programme_eligible_cost ON project ("programme_id", "eligible_cost_currency", "eligible_cost_cents", "eligible_cost_qualifier");
CREATE INDEX project_by_programme_support ON project ("programme_id", "support_currency", "support_cents", "support_qualifier");
CREATE INDEX event_by_month_sector ON event (coalesce(substr("when_date", 1, 7), ''), "sector_id");
CREATE INDEX "reporting_period_by_project_id" ON "reporting_period" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "reporting_period_by_due" ON "reporting_period" (coalesce("due", '{last}'){tail});
CREATE INDEX "budget_version_by_project_id" ON "budget_version" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "budget_version_by_label_nl_key" ON "budget_version" ("label_nl_key"{tail});
CREATE INDEX "budget_version_by_label_en_key" ON "budget_version" ("label_en_key"{tail});
CREATE INDEX "applied_flat_rate_by_version_id" ON "applied_flat_rate" ("version_id"{tail}) WHERE "version_id" IS NOT NULL;
CREATE INDEX "applied_flat_rate_by_partner_id" ON "applied_flat_rate" ("partner_id"{tail}) WHERE "partner_id" IS NOT NULL;
CREATE INDEX "applied_flat_rate_by_rule_id" ON "applied_flat_rate" ("rule_id"{tail}) WHERE "rule_id" IS NOT NULL;
CREATE INDEX "budget_line_by_version_id" ON "budget_line" ("version_id"{tail}) WHERE "version_id" IS NOT NULL;
CREATE INDEX "budget_line_by_partner_id" ON "budget_line" ("partner_id"{tail}) WHERE "partner_id" IS NOT NULL;
CREATE INDEX "budget_line_by_description_nl_key" ON "budget_line" ("description_nl_key"{tail});
CREATE INDEX "budget_line_by_description_en_key" ON "budget_line" ("description_en_key"{tail});
CREATE INDEX "budget_line_by_period_id" ON "budget_line" ("period_id"{tail}) WHERE "period_id" IS NOT NULL;
CREATE INDEX "budget_line_by_hourly_rule_id" ON "budget_line" ("hourly_rule_id"{tail}) WHERE "hourly_rule_id" IS NOT NULL;
CREATE INDEX "budget_line_by_action_id" ON "budget_line" ("action_id"{tail}) WHERE "action_id" IS NOT NULL;
CREATE INDEX "budget_line_by_event_id" ON "budget_line" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "exchange_rate_by_month" ON "exchange_rate" (coalesce("month", '{last}'){tail});
CREATE INDEX "expense_by_partner_id" ON "expense" ("partner_id"{tail}) WHERE "partner_id" IS NOT NULL;
CREATE INDEX "expense_by_period_id" ON "expense" ("period_id"{tail}) WHERE "period_id" IS NOT NULL;
CREATE INDEX "expense_by_supplier_key" ON "expense" ("supplier_key"{tail});
CREATE INDEX "expense_by_description_nl_key" ON "expense" ("description_nl_key"{tail});
CREATE INDEX "expense_by_description_en_key" ON "expense" ("description_en_key"{tail});
CREATE INDEX "expense_by_reference_key" ON "expense" ("reference_key"{tail});
CREATE INDEX "expense_by_invoiced_on" ON "expense" (coalesce("invoiced_on", '{last}'){tail});
CREATE INDEX "expense_by_document_id" ON "expense" ("document_id"{tail}) WHERE "document_id" IS NOT NULL;
CREATE INDEX "expense_by_action_id" ON "expense" ("action_id"{tail}) WHERE "action_id" IS NOT NULL;
CREATE INDEX "expense_by_event_id" ON "expense" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "payment_by_partner_id" ON "payment" ("partner_id"{tail}) WHERE "partner_id" IS NOT NULL;
CREATE INDEX "payment_by_source_programme_id" ON "payment" ("source_programme_id"{tail}) WHERE "source_programme_id" IS NOT NULL;
CREATE INDEX "payment_by_source_organisation_id" ON "payment" ("source_organisation_id"{tail}) WHERE "source_organisation_id" IS NOT NULL;
CREATE INDEX "payment_by_date" ON "payment" (coalesce("date", '{last}'){tail}))";

/// The tables of words; what is in them is made again whenever its form changes.
constexpr auto searchTables = "flat_rate_profile_search flat_rate_rule_search reporting_period_search "
                              "budget_version_search applied_flat_rate_search budget_line_search "
                              "exchange_rate_search expense_search payment_search";

} // namespace

Result<> takeInMoney(Database &database)
{
    return runMigrationText(database, statements, searchTables);
}

} // namespace klankbord
