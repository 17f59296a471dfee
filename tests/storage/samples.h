// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/change.h"

namespace klankbord
{

/// An unsigned project with a new id.
Record makeProject(const QString &acronym, const QString &dutchTitle = {}, const QString &englishTitle = {});
Record makeOrganisation(const QString &name);
/// A record of any type whose first title field is a text.
Record makeNamed(const RecordType &type, const QString &name);

/// A set as an edit session makes it: signed once.
ChangeSet signedSet(ChangeSet::Kind kind, const QList<Change> &changes,
                    const QString &author = QStringLiteral("Tester"));
ChangeSet addition(const QList<Record> &records);

/// One record of every type with a value in every field, references included; in an order in which they can
/// be added.
QList<Record> oneOfEachType();
/// What a check finds in them: the content of the document's file was never put in.
QStringList faultsOfEachType();

} // namespace klankbord
