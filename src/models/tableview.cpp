// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableview.h"

#include "domain/catalogue.h"
#include "storage/conditionjson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const SavedView &saved = SavedView::type();

} // namespace

void keepView(const TableView &view, const RecordType &type, Record &record)
{
    record.set(saved.recordType, QString(type.code()));
    record.set(saved.words, view.words);
    const QByteArray json = QJsonDocument(conditionsToJson(view.conditions)).toJson(QJsonDocument::Compact);
    record.set(saved.conditions, view.conditions.isEmpty() ? QString() : QString::fromUtf8(json));
    QStringList columns;
    for (const FieldInfo *field : view.columns)
        columns.append(field->name());
    record.set(saved.columns, columns);
    QStringList order;
    for (const SortStep &step : view.order) {
        const bool isDown = step.order == Qt::DescendingOrder;
        order.append((isDown ? u"-"_s : QString()) + step.field->name());
    }
    record.set(saved.sorting, order);
    record.set(saved.grouping, view.grouping ? QString(view.grouping->name()) : QString());
}

const RecordType *tableOf(const Record &savedView)
{
    return recordTypeByCode(savedView.get(saved.recordType));
}

Result<TableView> keptView(const Record &savedView, const Wording &wording)
{
    const RecordType *type = tableOf(savedView);
    if (!type)
        return Error{
            Error::Kind::Invalid,
            wording
                .text("TableView", QT_TRANSLATE_NOOP("TableView", "This view is of a table that is not "
                                                                  "known here: “%1”."))
                .arg(savedView.get(saved.recordType)),
            {},
            {}};
    TableView view;
    view.words = savedView.get(saved.words);
    const QByteArray json = savedView.get(saved.conditions).toUtf8();
    Result<QList<Condition>> conditions =
        conditionsFromJson(QJsonDocument::fromJson(json).array(), *type, wording);
    if (!conditions)
        return conditions.error();
    view.conditions = *std::move(conditions);
    const QStringList columns = savedView.get(saved.columns);
    for (const QString &name : columns) {
        if (const FieldInfo *field = type->field(name))
            view.columns.append(field);
    }
    const QStringList order = savedView.get(saved.sorting);
    for (const QString &step : order) {
        const bool isDown = step.startsWith(u'-');
        if (const FieldInfo *field = type->field(QStringView(step).mid(isDown ? 1 : 0)))
            view.order.append({field, isDown ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    view.grouping = type->field(savedView.get(saved.grouping));
    return view;
}

} // namespace klankbord
