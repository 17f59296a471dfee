// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordpanel.h"

#include "domain/recordtype.h"
#include "gui/historypanel.h"
#include "gui/panelregistry.h"
#include "gui/relatedpanel.h"
#include "gui/typeicon.h"
#include "models/relatedrecords.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord {

QList<PanelKind> panelsFor(const RecordType &type, const LanguageSwitch &language)
{
    QList<PanelKind> kinds;
    const QList<RelatedRecords> related = relatedRecords(type);
    for (const RelatedRecords &each : related) {
        kinds.append({LiveText([each, &language] { return each.label(language.wording()); }), typeIcon(*each.type),
                      [each](const PageContext &context, QWidget *parent) -> RecordPanel * {
                          return new RelatedPanel(each, context, parent);
                      }});
    }
    kinds += registeredPanels(type);
    kinds.append({LiveText("RecordPanel", QT_TRANSLATE_NOOP("RecordPanel", "History")), u"history"_s,
                  [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                      return new HistoryPanel(context, parent);
                  }});
    return kinds;
}

} // namespace klankbord
