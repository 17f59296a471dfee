// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"

#include <QWidget>
#include <functional>

namespace klankbord
{

/// The reporting periods of a project in a row: which are open, submitted or closed, and the step that each
/// can take. Closing locks its expenses; reopening asks for a reason, which is kept.
class ReportingBar final : public QWidget
{
    Q_OBJECT

public:
    /// Asks for the reason of reopening; empty when the user changed their mind.
    using AskReason = std::function<QString(QWidget *parent)>;
    /// Asks whether a period with so many drafts is closed all the same.
    using AskDrafts = std::function<bool(QWidget *parent, int drafts)>;

    explicit ReportingBar(const PageContext &context, QWidget *parent = nullptr);

    void setProject(RecordId project);
    /// Replaces the dialogs, for a test.
    void setAskReason(AskReason ask) { m_askReason = std::move(ask); }
    void setAskDrafts(AskDrafts ask) { m_askDrafts = std::move(ask); }

    /// Closes a period, with its submission today where it has none; see the class. Gives false when the user
    /// stopped it or when it failed.
    bool closePeriod(RecordId period);
    bool reopenPeriod(RecordId period);

Q_SIGNALS:
    void failed(const klankbord::Error &error);
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addPeriod(const Record &period);
    void draftPeriod();
    int draftsIn(RecordId period) const;
    bool store(const Record &before, const Record &after);

    const PageContext m_context;
    RecordId m_project = RecordId::None;
    QList<QWidget *> m_items;
    QList<Record> m_periods; ///< by number
    AskReason m_askReason;
    AskDrafts m_askDrafts;
};

} // namespace klankbord
