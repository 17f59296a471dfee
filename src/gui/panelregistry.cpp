// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panelregistry.h"

#include "domain/network.h"
#include "gui/chartpanel.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord {

namespace {

PanelKind charts(const QList<ChartBoard::Subject> &subjects)
{
    return {LiveText("PanelRegistry", QT_TRANSLATE_NOOP("PanelRegistry", "Charts")), u"chart"_s,
            [subjects](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new ChartPanel(subjects, context, parent);
            }};
}

} // namespace

QList<PanelKind> registeredPanels(const RecordType &type)
{
    using Subject = ChartBoard::Subject;
    if (&type == &Project::type())
        return {charts({Subject::FundingByPartner, Subject::FundingBySource, Subject::EventsByMonth})};
    if (&type == &Network::type())
        return {charts({Subject::EventsByMonth})};
    return {};
}

} // namespace klankbord
