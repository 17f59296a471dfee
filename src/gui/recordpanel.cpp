// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordpanel.h"

#include "domain/recordtype.h"
#include "gui/historypanel.h"
#include "gui/panelregistry.h"
#include "gui/relatedpanel.h"
#include "gui/thread/threadpanel.h"
#include "gui/typeicon.h"
#include "models/relatedrecords.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

int referrers(const FieldInfo &field, const PageContext &context, const Record &record)
{
    const RelatedRecords related{&field.owner(), &field};
    const Result<qint64> found = context.session.store().count(related.query(record.id));
    return found ? static_cast<int>(*found) : -1;
}

QList<PanelKind> panelsFor(const RecordType &type, const LanguageSwitch &language)
{
    QList<PanelKind> kinds;
    QList<PanelKind> registered = registeredPanels(type, language);
    for (const PanelKind &kind : std::as_const(registered)) {
        if (kind.place == PanelKind::Place::First)
            kinds.append(kind);
    }
    registered.removeIf([](const PanelKind &kind) { return kind.place == PanelKind::Place::First; });
    kinds.append({LiveText("RecordPanel", QT_TRANSLATE_NOOP("RecordPanel", "Thread")), u"thread"_s,
                  [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                      return new ThreadPanel(context, parent);
                  },
                  nullptr});
    const QList<RelatedRecords> related = relatedRecords(type);
    for (const RelatedRecords &each : related) {
        const auto better =
            std::find_if(registered.begin(), registered.end(),
                         [&each](const PanelKind &kind) { return kind.replaces == each.field; });
        if (better != registered.end()) {
            kinds.append(*better);
            registered.erase(better);
            continue;
        }
        kinds.append({LiveText([each, &language] { return each.label(language.wording()); }),
                      typeIcon(*each.type),
                      [each](const PageContext &context, QWidget *parent) -> RecordPanel * {
                          return new RelatedPanel(each, context, parent);
                      },
                      nullptr, PanelKind::Place::InTurn, std::bind_front(referrers, std::cref(*each.field))});
    }
    kinds += registered;
    kinds.append({LiveText("RecordPanel", QT_TRANSLATE_NOOP("RecordPanel", "History")), u"history"_s,
                  [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                      return new HistoryPanel(context, parent);
                  },
                  nullptr});
    return kinds;
}

} // namespace klankbord
