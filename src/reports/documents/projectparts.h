// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportwriter.h"

namespace klankbord
{

/// What is said of one project on one page: key facts, aim, partners, money and what it brought forth. Long
/// texts are shortened, so that it stays one page; used for the one-page summary and in a portfolio.
/// @p hasTitle is not set where a heading names the project already.
void writeProjectPage(ReportWriter &writer, const Record &project, bool hasTitle);

/// The ids of a project's networks, by name.
QList<RecordId> networksOf(ReportWriter &writer, RecordId project);

/// Records that belong to the project itself or to one of its networks.
QList<Record> ofProjectOrNetworks(ReportWriter &writer, RecordId projectId, const RecordType &type,
                                  const FieldInfo &project, const FieldInfo &network, const FieldInfo &order);

} // namespace klankbord
