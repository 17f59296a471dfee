// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrationtoversion4.h"

#include "storage/migrationtext.h"

namespace klankbord
{

namespace
{

/// Every statement as it was for version 4, with the dialect's words in braces.
constexpr auto statements =
    R"(CREATE TABLE "saved_view" (
  id {key},
  stamp {integer} NOT NULL,
  created_at {integer},
  created_by {text},
  changed_at {integer},
  changed_by {text},
  "name_nl_key" {bytes} NOT NULL,
  "name_en_key" {bytes} NOT NULL,
  "record_type_key" {bytes} NOT NULL,
  "words_key" {bytes} NOT NULL,
  "grouping_key" {bytes} NOT NULL,
  "tags" {text},
  "name_nl" {text},
  "name_en" {text},
  "record_type" {text},
  "words" {text},
  "conditions" {text},
  "columns" {text},
  "sorting" {text},
  "grouping" {text}){options};
CREATE INDEX "saved_view_by_name_nl_key" ON "saved_view" ("name_nl_key"{tail});
CREATE INDEX "saved_view_by_name_en_key" ON "saved_view" ("name_en_key"{tail}))";

/// The table of words; what is in it is made again whenever its form changes.
constexpr auto searchTables = "saved_view_search";

} // namespace

Result<> takeInViews(Database &database)
{
    return runMigrationText(database, statements, searchTables);
}

} // namespace klankbord
