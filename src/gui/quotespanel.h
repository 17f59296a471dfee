// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/relatedrecords.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace klankbord
{

class EmptyState;
class QuoteCard;
class QuoteFilter;
class RecordWindow;

/// The quotes of a record as cards, with where each approval stands: ask, approve, refuse, one step to undo
/// each.
class QuotesPanel final : public RecordPanel
{
    Q_OBJECT

public:
    /// @p related says by which field a quote refers to the page's record.
    QuotesPanel(const RelatedRecords &related, const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeList();
    /// Asks the store again.
    void reload();
    /// Shows those that the filter accepts, at most m_most of them.
    void showCards();
    QuoteCard *makeCard();
    void moveFocus(const QuoteCard &from, int step);
    void add();
    void commit(const QuoteCard &card, const Record &after);
    void remove(RecordId id);
    void follow(const RecordWindow *window);
    void showEmptiness(bool isFiltered);
    void retranslate();

    const RelatedRecords m_related;
    const PageContext m_context;
    RecordId m_id = RecordId::None;
    QList<Record> m_quotes;
    qsizetype m_most;
    QPushButton *m_add;
    QuoteFilter *m_filter;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_more;
    QList<QuoteCard *> m_cards;
};

} // namespace klankbord
