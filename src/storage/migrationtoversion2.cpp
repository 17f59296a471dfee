// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrationtoversion2.h"

#include "storage/migrationtext.h"

namespace klankbord
{

namespace
{

/// Every statement as it was for version 2, with the dialect's words in braces.
constexpr auto statements =
    R"(CREATE TABLE file_content (hash {text} PRIMARY KEY, content {bytes} NOT NULL){options};
ALTER TABLE "organisation" ADD COLUMN "phones" {text};
ALTER TABLE "venue" ADD COLUMN "accessible_for" {text};
CREATE TABLE "room" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "name_key" {bytes} NOT NULL,
  "floor_key" {bytes} NOT NULL,
  "tags" {text},
  "name" {words},
  "venue_id" {reference} REFERENCES "venue"(id) DEFERRABLE INITIALLY DEFERRED,
  "capacity" {integer},
  "floor" {words},
  "layout" {text}){options};
CREATE TABLE "programme_item" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "title_nl_key" {bytes} NOT NULL,
  "title_en_key" {bytes} NOT NULL,
  "track_key" {bytes} NOT NULL,
  "tags" {text},
  "title_nl" {words},
  "title_en" {words},
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "kind" {text},
  "when_date" {text},
  "when_start" {text},
  "when_end" {text},
  "when_zone" {text},
  "order" {integer},
  "room_id" {reference} REFERENCES "room"(id) DEFERRABLE INITIALLY DEFERRED,
  "track" {words},
  "host_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "capacity" {integer},
  "language" {text},
  "asks_audience" {integer},
  "repeats_id" {reference} REFERENCES "programme_item"(id) DEFERRABLE INITIALLY DEFERRED,
  "abstract_nl" {words},
  "abstract_en" {words}){options};
CREATE TABLE "contribution" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "function_nl_key" {bytes} NOT NULL,
  "function_en_key" {bytes} NOT NULL,
  "tags" {text},
  "item_id" {reference} REFERENCES "programme_item"(id) DEFERRABLE INITIALLY DEFERRED,
  "person_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "role" {text},
  "order" {integer},
  "function_nl" {words},
  "function_en" {words},
  "on_behalf_of_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "confirmed" {integer},
  "arrived" {integer}){options};
CREATE TABLE "participation" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "code_key" {bytes} NOT NULL,
  "diet_key" {bytes} NOT NULL,
  "tags" {text},
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "person_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "role" {text},
  "status" {text},
  "presence" {text},
  "represented_by_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "code" {words},
  "checked_in_date" {text},
  "checked_in_start" {text},
  "checked_in_end" {text},
  "checked_in_zone" {text},
  "certificate_sent" {integer},
  "access_needs" {words},
  "diet" {words}){options};
CREATE TABLE "agenda_item" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "title_nl_key" {bytes} NOT NULL,
  "title_en_key" {bytes} NOT NULL,
  "tags" {text},
  "title_nl" {words},
  "title_en" {words},
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "order" {integer},
  "minutes" {integer},
  "presenter_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "goal" {text},
  "notes_nl" {words},
  "notes_en" {words},
  "outcome_nl" {words},
  "outcome_en" {words}){options};
CREATE TABLE "decision" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "text_nl" {words},
  "text_en" {words},
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "agenda_item_id" {reference} REFERENCES "agenda_item"(id) DEFERRABLE INITIALLY DEFERRED,
  "owner_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "due" {text},
  "status" {text}){options};
CREATE TABLE "action" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "title_nl_key" {bytes} NOT NULL,
  "title_en_key" {bytes} NOT NULL,
  "tags" {text},
  "title_nl" {words},
  "title_en" {words},
  "number" {integer},
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "status" {text},
  "progress_bp" {integer},
  "period_from" {text},
  "period_to" {text},
  "responsible_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "group_id" {reference} REFERENCES "group"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "description_nl" {words},
  "description_en" {words}){options};
CREATE TABLE "good_practice" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "title_nl_key" {bytes} NOT NULL,
  "title_en_key" {bytes} NOT NULL,
  "place_key" {bytes} NOT NULL,
  "entered_as_nl_key" {bytes} NOT NULL,
  "entered_as_en_key" {bytes} NOT NULL,
  "published_where_key" {bytes} NOT NULL,
  "url_key" {bytes} NOT NULL,
  "tags" {text},
  "title_nl" {words},
  "title_en" {words},
  "summary_nl" {words},
  "summary_en" {words},
  "owner_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "level" {text},
  "period_from" {text},
  "period_to" {text},
  "ongoing" {integer},
  "country" {text},
  "nuts" {text},
  "place" {words},
  "about_nl" {words},
  "about_en" {words},
  "evidence_nl" {words},
  "evidence_en" {words},
  "difficulties_nl" {words},
  "difficulties_en" {words},
  "potential_nl" {words},
  "potential_en" {words},
  "resources_nl" {words},
  "resources_en" {words},
  "total_cents" {integer},
  "total_currency" {text},
  "total_qualifier" {text},
  "supported_cents" {integer},
  "supported_currency" {text},
  "supported_qualifier" {text},
  "supporter_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "staff_bp" {integer},
  "expert_opinion_nl" {words},
  "expert_opinion_en" {words},
  "expert_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "expert_opinion_date" {text},
  "status" {text},
  "contact_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "entered_by_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "entered_as_nl" {words},
  "entered_as_en" {words},
  "published_on" {text},
  "published_where" {words},
  "url" {words}){options};
CREATE TABLE "practice_link" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "practice_id" {reference} REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED,
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "why" {text},
  "note_nl" {words},
  "note_en" {words}){options};
CREATE TABLE "transfer" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "practice_id" {reference} REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "region" {text},
  "status" {text},
  "date" {text},
  "note_nl" {words},
  "note_en" {words}){options};
CREATE TABLE "interview" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "subject_nl_key" {bytes} NOT NULL,
  "subject_en_key" {bytes} NOT NULL,
  "tags" {text},
  "subject_nl" {words},
  "subject_en" {words},
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "date" {text},
  "mode" {text},
  "interviewer_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "minutes" {integer},
  "language" {text},
  "consent" {text},
  "summary_nl" {words},
  "summary_en" {words}){options};
ALTER TABLE "document" ADD COLUMN "group_id" {reference} REFERENCES "group"(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "document" ADD COLUMN "item_id" {reference} REFERENCES "programme_item"(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "document" ADD COLUMN "practice_id" {reference} REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "document" ADD COLUMN "interview_id" {reference} REFERENCES "interview"(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "document" ADD COLUMN "file_name" {text};
ALTER TABLE "document" ADD COLUMN "file_hash" {text};
ALTER TABLE "document" ADD COLUMN "file_size" {integer};
ALTER TABLE "document" ADD COLUMN "file_media_type" {text};
CREATE TABLE "deliverable" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "title_nl_key" {bytes} NOT NULL,
  "title_en_key" {bytes} NOT NULL,
  "tags" {text},
  "title_nl" {words},
  "title_en" {words},
  "action_id" {reference} REFERENCES "action"(id) DEFERRABLE INITIALLY DEFERRED,
  "kind" {text},
  "due" {text},
  "delivered" {text},
  "document_id" {reference} REFERENCES "document"(id) DEFERRABLE INITIALLY DEFERRED){options};
ALTER TABLE "recognition" ADD COLUMN "practice_id" {reference} REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE "indicator" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "name_nl_key" {bytes} NOT NULL,
  "name_en_key" {bytes} NOT NULL,
  "unit_nl_key" {bytes} NOT NULL,
  "unit_en_key" {bytes} NOT NULL,
  "tags" {text},
  "name_nl" {words},
  "name_en" {words},
  "code" {text},
  "unit_nl" {words},
  "unit_en" {words},
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "baseline_count" {integer},
  "baseline_count_qualifier" {text},
  "baseline_share_bp" {integer},
  "target_count" {integer},
  "target_count_qualifier" {text},
  "target_share_bp" {integer}){options};
CREATE TABLE "indicator_value" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "place_key" {bytes} NOT NULL,
  "source_key" {bytes} NOT NULL,
  "tags" {text},
  "indicator_id" {reference} REFERENCES "indicator"(id) DEFERRABLE INITIALLY DEFERRED,
  "count" {integer},
  "count_qualifier" {text},
  "share_bp" {integer},
  "date" {text},
  "region" {text},
  "place" {words},
  "source" {words},
  "women" {integer},
  "men" {integer},
  "non_binary" {integer},
  "total" {integer}){options};
CREATE TABLE "stakeholder_assessment" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "person_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "power" {integer},
  "interest" {integer},
  "stance" {integer},
  "desired_stance" {integer},
  "date" {text},
  "strategy_nl" {words},
  "strategy_en" {words}){options};
CREATE TABLE "insight" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "text_nl" {words},
  "text_en" {words},
  "verdict" {text},
  "theme_id" {reference} REFERENCES "theme"(id) DEFERRABLE INITIALLY DEFERRED,
  "sector_id" {reference} REFERENCES "sector"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "asked_of_id" {reference} REFERENCES "group"(id) DEFERRABLE INITIALLY DEFERRED,
  "tested_in_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "outcome_nl" {words},
  "outcome_en" {words}){options};
CREATE TABLE "finding" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "text_nl" {words},
  "text_en" {words},
  "kind" {text},
  "theme_id" {reference} REFERENCES "theme"(id) DEFERRABLE INITIALLY DEFERRED,
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "interview_id" {reference} REFERENCES "interview"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "practice_id" {reference} REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED){options};
CREATE TABLE "quote" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "function_nl_key" {bytes} NOT NULL,
  "function_en_key" {bytes} NOT NULL,
  "collective_source_nl_key" {bytes} NOT NULL,
  "collective_source_en_key" {bytes} NOT NULL,
  "tags" {text},
  "text" {words},
  "language" {text},
  "translation_nl" {words},
  "translation_en" {words},
  "attribution" {text},
  "person_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "function_nl" {words},
  "function_en" {words},
  "organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "collective_source_nl" {words},
  "collective_source_en" {words},
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "item_id" {reference} REFERENCES "programme_item"(id) DEFERRABLE INITIALLY DEFERRED,
  "interview_id" {reference} REFERENCES "interview"(id) DEFERRABLE INITIALLY DEFERRED,
  "practice_id" {reference} REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED,
  "recognition_id" {reference} REFERENCES "recognition"(id) DEFERRABLE INITIALLY DEFERRED,
  "approval" {text},
  "approved_on" {text}){options};
CREATE TABLE "recommendation" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "tags" {text},
  "text_nl" {words},
  "text_en" {words},
  "addressee_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "level" {text},
  "theme_id" {reference} REFERENCES "theme"(id) DEFERRABLE INITIALLY DEFERRED,
  "priority" {text},
  "status" {text},
  "progress_bp" {integer},
  "due" {text},
  "response_nl" {words},
  "response_en" {words}){options};
CREATE TABLE "task" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "title_key" {bytes} NOT NULL,
  "tags" {text},
  "title" {words},
  "kind" {text},
  "due" {text},
  "done" {text},
  "reminder_days" {integer},
  "assignee_id" {reference} REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  "project_id" {reference} REFERENCES "project"(id) DEFERRABLE INITIALLY DEFERRED,
  "network_id" {reference} REFERENCES "network"(id) DEFERRABLE INITIALLY DEFERRED,
  "event_id" {reference} REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation_id" {reference} REFERENCES "organisation"(id) DEFERRABLE INITIALLY DEFERRED,
  "practice_id" {reference} REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED,
  "recommendation_id" {reference} REFERENCES "recommendation"(id) DEFERRABLE INITIALLY DEFERRED,
  "notes" {words}){options};
CREATE TABLE "good_practice_themes" (
  record_id {reference} NOT NULL REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED,
  position {reference} NOT NULL,
  target_id {reference} NOT NULL REFERENCES "theme"(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, position)){options};
CREATE TABLE "interview_persons" (
  record_id {reference} NOT NULL REFERENCES "interview"(id) DEFERRABLE INITIALLY DEFERRED,
  position {reference} NOT NULL,
  target_id {reference} NOT NULL REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, position)){options};
CREATE TABLE "recommendation_findings" (
  record_id {reference} NOT NULL REFERENCES "recommendation"(id) DEFERRABLE INITIALLY DEFERRED,
  position {reference} NOT NULL,
  target_id {reference} NOT NULL REFERENCES "finding"(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, position)){options};
CREATE TABLE "recommendation_quotes" (
  record_id {reference} NOT NULL REFERENCES "recommendation"(id) DEFERRABLE INITIALLY DEFERRED,
  position {reference} NOT NULL,
  target_id {reference} NOT NULL REFERENCES "quote"(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, position)){options};
CREATE TABLE "recommendation_events" (
  record_id {reference} NOT NULL REFERENCES "recommendation"(id) DEFERRABLE INITIALLY DEFERRED,
  position {reference} NOT NULL,
  target_id {reference} NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, position)){options};
CREATE TABLE "recommendation_practices" (
  record_id {reference} NOT NULL REFERENCES "recommendation"(id) DEFERRABLE INITIALLY DEFERRED,
  position {reference} NOT NULL,
  target_id {reference} NOT NULL REFERENCES "good_practice"(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record_id, position)){options};
CREATE INDEX "room_by_name_key" ON "room" ("name_key"{tail});
CREATE INDEX "room_by_venue_id" ON "room" ("venue_id"{tail}) WHERE "venue_id" IS NOT NULL;
CREATE INDEX "programme_item_by_title_nl_key" ON "programme_item" ("title_nl_key"{tail});
CREATE INDEX "programme_item_by_title_en_key" ON "programme_item" ("title_en_key"{tail});
CREATE INDEX "programme_item_by_event_id" ON "programme_item" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "programme_item_by_when" ON "programme_item" (coalesce("when_date", '{last}'), coalesce("when_start", ''), coalesce("when_end", ''), coalesce("when_zone", ''){tail});
CREATE INDEX "programme_item_by_room_id" ON "programme_item" ("room_id"{tail}) WHERE "room_id" IS NOT NULL;
CREATE INDEX "programme_item_by_host_id" ON "programme_item" ("host_id"{tail}) WHERE "host_id" IS NOT NULL;
CREATE INDEX "programme_item_by_repeats_id" ON "programme_item" ("repeats_id"{tail}) WHERE "repeats_id" IS NOT NULL;
CREATE INDEX "contribution_by_item_id" ON "contribution" ("item_id"{tail}) WHERE "item_id" IS NOT NULL;
CREATE INDEX "contribution_by_person_id" ON "contribution" ("person_id"{tail}) WHERE "person_id" IS NOT NULL;
CREATE INDEX "contribution_by_organisation_id" ON "contribution" ("organisation_id"{tail}) WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "contribution_by_on_behalf_of_id" ON "contribution" ("on_behalf_of_id"{tail}) WHERE "on_behalf_of_id" IS NOT NULL;
CREATE INDEX "participation_by_event_id" ON "participation" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "participation_by_person_id" ON "participation" ("person_id"{tail}) WHERE "person_id" IS NOT NULL;
CREATE INDEX "participation_by_organisation_id" ON "participation" ("organisation_id"{tail}) WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "participation_by_represented_by_id" ON "participation" ("represented_by_id"{tail}) WHERE "represented_by_id" IS NOT NULL;
CREATE INDEX "agenda_item_by_title_nl_key" ON "agenda_item" ("title_nl_key"{tail});
CREATE INDEX "agenda_item_by_title_en_key" ON "agenda_item" ("title_en_key"{tail});
CREATE INDEX "agenda_item_by_event_id" ON "agenda_item" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "agenda_item_by_order" ON "agenda_item" (coalesce("order", 9223372036854775807){tail});
CREATE INDEX "agenda_item_by_presenter_id" ON "agenda_item" ("presenter_id"{tail}) WHERE "presenter_id" IS NOT NULL;
CREATE INDEX "decision_by_event_id" ON "decision" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "decision_by_agenda_item_id" ON "decision" ("agenda_item_id"{tail}) WHERE "agenda_item_id" IS NOT NULL;
CREATE INDEX "decision_by_owner_id" ON "decision" ("owner_id"{tail}) WHERE "owner_id" IS NOT NULL;
CREATE INDEX "decision_by_due" ON "decision" (coalesce("due", '{last}'){tail});
CREATE INDEX "action_by_title_nl_key" ON "action" ("title_nl_key"{tail});
CREATE INDEX "action_by_title_en_key" ON "action" ("title_en_key"{tail});
CREATE INDEX "action_by_number" ON "action" (coalesce("number", 9223372036854775807){tail});
CREATE INDEX "action_by_project_id" ON "action" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "action_by_responsible_id" ON "action" ("responsible_id"{tail}) WHERE "responsible_id" IS NOT NULL;
CREATE INDEX "action_by_group_id" ON "action" ("group_id"{tail}) WHERE "group_id" IS NOT NULL;
CREATE INDEX "action_by_event_id" ON "action" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "good_practice_by_title_nl_key" ON "good_practice" ("title_nl_key"{tail});
CREATE INDEX "good_practice_by_title_en_key" ON "good_practice" ("title_en_key"{tail});
CREATE INDEX "good_practice_by_owner_id" ON "good_practice" ("owner_id"{tail}) WHERE "owner_id" IS NOT NULL;
CREATE INDEX "good_practice_by_project_id" ON "good_practice" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "good_practice_by_supporter_id" ON "good_practice" ("supporter_id"{tail}) WHERE "supporter_id" IS NOT NULL;
CREATE INDEX "good_practice_by_expert_id" ON "good_practice" ("expert_id"{tail}) WHERE "expert_id" IS NOT NULL;
CREATE INDEX "good_practice_by_contact_id" ON "good_practice" ("contact_id"{tail}) WHERE "contact_id" IS NOT NULL;
CREATE INDEX "good_practice_by_entered_by_id" ON "good_practice" ("entered_by_id"{tail}) WHERE "entered_by_id" IS NOT NULL;
CREATE INDEX "good_practice_themes_by_target" ON "good_practice_themes" (target_id, record_id);
CREATE INDEX "practice_link_by_practice_id" ON "practice_link" ("practice_id"{tail}) WHERE "practice_id" IS NOT NULL;
CREATE INDEX "practice_link_by_project_id" ON "practice_link" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "practice_link_by_event_id" ON "practice_link" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "transfer_by_practice_id" ON "transfer" ("practice_id"{tail}) WHERE "practice_id" IS NOT NULL;
CREATE INDEX "transfer_by_organisation_id" ON "transfer" ("organisation_id"{tail}) WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "interview_by_subject_nl_key" ON "interview" ("subject_nl_key"{tail});
CREATE INDEX "interview_by_subject_en_key" ON "interview" ("subject_en_key"{tail});
CREATE INDEX "interview_by_project_id" ON "interview" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "interview_by_event_id" ON "interview" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "interview_by_date" ON "interview" (coalesce("date", '{last}'){tail});
CREATE INDEX "interview_by_interviewer_id" ON "interview" ("interviewer_id"{tail}) WHERE "interviewer_id" IS NOT NULL;
CREATE INDEX "interview_persons_by_target" ON "interview_persons" (target_id, record_id);
CREATE INDEX "document_by_group_id" ON "document" ("group_id"{tail}) WHERE "group_id" IS NOT NULL;
CREATE INDEX "document_by_item_id" ON "document" ("item_id"{tail}) WHERE "item_id" IS NOT NULL;
CREATE INDEX "document_by_practice_id" ON "document" ("practice_id"{tail}) WHERE "practice_id" IS NOT NULL;
CREATE INDEX "document_by_interview_id" ON "document" ("interview_id"{tail}) WHERE "interview_id" IS NOT NULL;
CREATE INDEX "deliverable_by_title_nl_key" ON "deliverable" ("title_nl_key"{tail});
CREATE INDEX "deliverable_by_title_en_key" ON "deliverable" ("title_en_key"{tail});
CREATE INDEX "deliverable_by_action_id" ON "deliverable" ("action_id"{tail}) WHERE "action_id" IS NOT NULL;
CREATE INDEX "deliverable_by_due" ON "deliverable" (coalesce("due", '{last}'){tail});
CREATE INDEX "deliverable_by_document_id" ON "deliverable" ("document_id"{tail}) WHERE "document_id" IS NOT NULL;
CREATE INDEX "recognition_by_practice_id" ON "recognition" ("practice_id"{tail}) WHERE "practice_id" IS NOT NULL;
CREATE INDEX "indicator_by_name_nl_key" ON "indicator" ("name_nl_key"{tail});
CREATE INDEX "indicator_by_name_en_key" ON "indicator" ("name_en_key"{tail});
CREATE INDEX "indicator_by_project_id" ON "indicator" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "indicator_by_event_id" ON "indicator" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "indicator_by_organisation_id" ON "indicator" ("organisation_id"{tail}) WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "indicator_value_by_indicator_id" ON "indicator_value" ("indicator_id"{tail}) WHERE "indicator_id" IS NOT NULL;
CREATE INDEX "indicator_value_by_place_key" ON "indicator_value" ("place_key"{tail});
CREATE INDEX "stakeholder_assessment_by_project_id" ON "stakeholder_assessment" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "stakeholder_assessment_by_organisation_id" ON "stakeholder_assessment" ("organisation_id"{tail}) WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "stakeholder_assessment_by_person_id" ON "stakeholder_assessment" ("person_id"{tail}) WHERE "person_id" IS NOT NULL;
CREATE INDEX "insight_by_theme_id" ON "insight" ("theme_id"{tail}) WHERE "theme_id" IS NOT NULL;
CREATE INDEX "insight_by_sector_id" ON "insight" ("sector_id"{tail}) WHERE "sector_id" IS NOT NULL;
CREATE INDEX "insight_by_event_id" ON "insight" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "insight_by_asked_of_id" ON "insight" ("asked_of_id"{tail}) WHERE "asked_of_id" IS NOT NULL;
CREATE INDEX "insight_by_tested_in_id" ON "insight" ("tested_in_id"{tail}) WHERE "tested_in_id" IS NOT NULL;
CREATE INDEX "finding_by_theme_id" ON "finding" ("theme_id"{tail}) WHERE "theme_id" IS NOT NULL;
CREATE INDEX "finding_by_project_id" ON "finding" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "finding_by_interview_id" ON "finding" ("interview_id"{tail}) WHERE "interview_id" IS NOT NULL;
CREATE INDEX "finding_by_event_id" ON "finding" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "finding_by_practice_id" ON "finding" ("practice_id"{tail}) WHERE "practice_id" IS NOT NULL;
CREATE INDEX "quote_by_person_id" ON "quote" ("person_id"{tail}) WHERE "person_id" IS NOT NULL;
CREATE INDEX "quote_by_organisation_id" ON "quote" ("organisation_id"{tail}) WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "quote_by_project_id" ON "quote" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "quote_by_event_id" ON "quote" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "quote_by_item_id" ON "quote" ("item_id"{tail}) WHERE "item_id" IS NOT NULL;
CREATE INDEX "quote_by_interview_id" ON "quote" ("interview_id"{tail}) WHERE "interview_id" IS NOT NULL;
CREATE INDEX "quote_by_practice_id" ON "quote" ("practice_id"{tail}) WHERE "practice_id" IS NOT NULL;
CREATE INDEX "quote_by_recognition_id" ON "quote" ("recognition_id"{tail}) WHERE "recognition_id" IS NOT NULL;
CREATE INDEX "recommendation_by_addressee_id" ON "recommendation" ("addressee_id"{tail}) WHERE "addressee_id" IS NOT NULL;
CREATE INDEX "recommendation_by_project_id" ON "recommendation" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "recommendation_by_theme_id" ON "recommendation" ("theme_id"{tail}) WHERE "theme_id" IS NOT NULL;
CREATE INDEX "recommendation_by_due" ON "recommendation" (coalesce("due", '{last}'){tail});
CREATE INDEX "recommendation_findings_by_target" ON "recommendation_findings" (target_id, record_id);
CREATE INDEX "recommendation_quotes_by_target" ON "recommendation_quotes" (target_id, record_id);
CREATE INDEX "recommendation_events_by_target" ON "recommendation_events" (target_id, record_id);
CREATE INDEX "recommendation_practices_by_target" ON "recommendation_practices" (target_id, record_id);
CREATE INDEX "task_by_title_key" ON "task" ("title_key"{tail});
CREATE INDEX "task_by_due" ON "task" (coalesce("due", '{last}'){tail});
CREATE INDEX "task_by_assignee_id" ON "task" ("assignee_id"{tail}) WHERE "assignee_id" IS NOT NULL;
CREATE INDEX "task_by_project_id" ON "task" ("project_id"{tail}) WHERE "project_id" IS NOT NULL;
CREATE INDEX "task_by_network_id" ON "task" ("network_id"{tail}) WHERE "network_id" IS NOT NULL;
CREATE INDEX "task_by_event_id" ON "task" ("event_id"{tail}) WHERE "event_id" IS NOT NULL;
CREATE INDEX "task_by_organisation_id" ON "task" ("organisation_id"{tail}) WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "task_by_practice_id" ON "task" ("practice_id"{tail}) WHERE "practice_id" IS NOT NULL;
CREATE INDEX "task_by_recommendation_id" ON "task" ("recommendation_id"{tail}) WHERE "recommendation_id" IS NOT NULL)";

/// The tables of words; what is in them is made again whenever its form changes.
constexpr auto searchTables = "room_search programme_item_search contribution_search participation_search "
                              "agenda_item_search decision_search action_search good_practice_search "
                              "practice_link_search transfer_search interview_search deliverable_search "
                              "indicator_search indicator_value_search stakeholder_assessment_search "
                              "insight_search finding_search quote_search recommendation_search task_search";

} // namespace

Result<> takeInRoomsAndWords(Database &database)
{
    return runMigrationText(database, statements, searchTables);
}

} // namespace klankbord
