// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/pagecontext.h"
#include "gui/recordpanel.h"
#include "storage/query.h"

#include <QWidget>
#include <vector>

class QStackedWidget;
class QTabWidget;
class QTimer;

namespace klankbord
{

class EmptyState;
class ScrollingPage;
class RecordForm;
class SectionHeading;

/// One record: its title, its form, and a tab for each thing that hangs on it. Used beside a table and in a
/// window of its own.
class RecordSide final : public QWidget
{
    Q_OBJECT

public:
    RecordSide(const RecordType &type, const PageContext &context, QWidget *parent = nullptr);
    ~RecordSide() override;

    /// Shows what is chosen: nothing, one record, or the first of several, about which panels are told as
    /// well.
    void setSelection(const QList<RecordId> &ids);
    /// Shows a record that is not stored yet.
    void setDraft(const Record &draft);
    /// Shows a new record, or the one that was begun before and left unfinished.
    void beginRecord();
    RecordForm &form() const { return *m_form; }
    /// The record that is shown; None for a draft or nothing.
    RecordId currentRecord() const { return m_id; }

Q_SIGNALS:
    void stored(klankbord::RecordId id);
    /// A record that was begun is not complete and made way for another; beginRecord() brings it back.
    void putAside();
    void failed(const klankbord::Error &error);
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tab {
        PanelKind kind;
        ScrollingPage *page;
        RecordPanel *panel = nullptr; ///< made when its tab is first looked at
        bool isCurrent = false;       ///< whether it shows the record that is chosen now
    };

    void addTabs();
    void makePanel(Tab &tab);
    int countOf(const Tab &tab) const;
    void tellWhatIsLeft();
    void showRecord(const Record &record);
    /// A hidden tab is filled when it is looked at.
    void fillTab(int index);
    void forgetPanels();
    void setTabsEnabled(bool isEnabled);
    void retranslate();
    void showTitle();
    void follow(const ChangeSet &changes);
    QString stateKey() const;

    const RecordType &m_type;
    const PageContext m_context;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    SectionHeading *m_title;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    std::vector<Tab> m_panels;
    QList<RecordId> m_selection;
    RecordId m_id = RecordId::None;
    Record m_record;
    std::optional<Record> m_unfinished;
    QTimer *m_countTimer;
};

} // namespace klankbord
