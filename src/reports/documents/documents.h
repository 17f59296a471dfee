// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

namespace klankbord
{

// The kinds of documents, those of one subject in one file.

Report projectPageReport();
Report projectReport();
Report portfolioReport();
Report networkReport();
Report programmeReport();
Report speakersReport();
Report minutesReport();
Report signInReport();
Report badgesReport();
Report badgeCardsReport();
Report certificatesReport();
Report certificateReport();
Report practiceReport();
Report organisationReport();
Report budgetReport();
Report spendingReport();
Report quotesReport();
Report recommendationsReport();
Report tableReport();

} // namespace klankbord
