// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/livetext.h"
#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QWidget>
#include <functional>

namespace klankbord
{

/// Something shown beside a record, in a tab of its own: what hangs on it, its history, a chart, a work
/// place.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what belongs to @p record. Called again for each record that is chosen; cheap while the tab is
    /// hidden.
    virtual void setRecord(const Record &record) = 0;
    /// Several records are chosen (the first one was given to setRecord()); panels that sum things up use
    /// all.
    virtual void setSelection(const QList<RecordId> &ids) { Q_UNUSED(ids) }
    /// How many things it would hold for @p record, for the tab's label; −1 where a count says nothing.
    virtual int countFor(const Record &record) const
    {
        Q_UNUSED(record)
        return -1;
    }

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    /// The user wants to see the records behind a part of a chart.
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);
    /// The user wants to fill in this field of the page's record.
    void fieldRequested(const klankbord::FieldInfo &field);
    void failed(const klankbord::Error &error);
};

/// One kind of panel and the records it goes with.
struct PanelKind {
    /// Where its tab stands.
    enum class Place {
        InTurn, ///< where the table would stand that it replaces, else behind what refers to the record
        First,  ///< right behind the form: where the work on the record itself is done
    };

    LiveText title;
    QString iconName;
    std::function<RecordPanel *(const PageContext &context, QWidget *parent)> make;
    /// The field of which it shows the records that refer by it better than a plain table; null for something
    /// else.
    const FieldInfo *replaces = nullptr;
    Place place = Place::InTurn;
    /// As RecordPanel::countFor(), before the panel is made; null where a count says nothing.
    std::function<int(const PageContext &context, const Record &record)> count = nullptr;
};

/// How many records refer to @p record by @p field; −1 when that cannot be read.
int referrers(const FieldInfo &field, const PageContext &context, const Record &record);

/// The panels of a record type, in the order of their tabs: what refers to it, what was registered for it,
/// and its history last. A work place for one type is added here, not by an `if` in a page.
QList<PanelKind> panelsFor(const RecordType &type, const LanguageSwitch &language);

} // namespace klankbord
