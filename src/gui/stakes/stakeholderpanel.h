// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"
#include "gui/recordpanel.h"
#include "gui/stakes/stakeholdercanvas.h"
#include "models/figuretable.h"

class QComboBox;
class QLabel;

namespace klankbord
{

class FigureTableView;
class LateRefresh;
class RelatedPanel;
class TonedLabel;

/// The stakeholders of a project by power and interest, as they stand today and compared with an earlier day;
/// below it all assessments.
class StakeholderPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit StakeholderPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    StakeholderCanvas &canvas() const { return *m_canvas; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fillDays();
    void showGrid();
    QString nameOf(const Record &assessment) const;
    QString spoken(const Record &assessment, const std::optional<Record> &before) const;
    void showDifferences(const QList<Record> &now, const QList<Record> &before);
    void moveTo(int index, QPoint scores);
    /// Of the mark that is chosen.
    void selectRow(int index);
    /// Of the row that is chosen.
    void selectMark(RecordId assessment);
    QString keptName() const;
    void retranslate();

    const PageContext m_context;
    RelatedPanel *m_list;
    StakeholderCanvas *m_canvas;
    QLabel *m_compareLabel;
    QComboBox *m_compare;
    FigureTable m_differences;
    FigureTableView *m_differencesView;
    TonedLabel *m_note;
    LateRefresh *m_refresh;
    RecordId m_project = RecordId::None;
    QList<Record> m_assessments;
};

} // namespace klankbord
