// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/livetext.h"
#include "gui/pagecontext.h"
#include "gui/sidebar.h"
#include "models/outlinemodel.h"
#include "storage/query.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace klankbord
{

class OverviewPage;
class RecordCounter;
class RecordPage;

/// An open workspace: the sidebar with its places, and the page of the place that is chosen.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceView(const PageContext &context, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    /// The places' ids in their order: "overview", "money", and the plural of a record type for each of the
    /// others.
    static QStringList placeIds();
    /// The places in the sidebar now: those of placeIds(), and each saved view as "view:" and its id.
    QStringList shownPlaces() const;
    QString currentPlace() const;
    void showPlace(const QString &id);
    void showRecord(const RecordType &type, RecordId id);
    /// Goes to the type's place and shows only what fulfils @p conditions.
    void showFiltered(const RecordType &type, const QList<Condition> &conditions);
    void openInWindow(const RecordType &type, RecordId id);

    /// Null on the overview and on the page of money.
    RecordPage *currentPage() const;
    Sidebar &sidebar() const { return *m_sidebar; }

    /// The records that were visited, the last one first, each once, as they are called now.
    QList<RecordLink> visitedRecords() const;
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_visited.size(); }
    void goBack();
    void goForward();

    void setSideOrientation(Qt::Orientation orientation);

Q_SIGNALS:
    /// Another place, another record, or another way back and forward.
    void navigationChanged();
    void statusChanged(const QString &text);

private:
    struct Visit {
        QString place;
        RecordId record = RecordId::None;

        friend bool operator==(const Visit &, const Visit &) = default;
    };

    /// Whether a user who was warned wants it stored.
    bool confirms(const QStringList &warnings);
    void fillSidebar();
    /// The saved views as places of their own.
    std::vector<Sidebar::Place> viewPlaces() const;
    void openView(RecordId id);
    void refreshViews(const ChangeSet &changes);
    LiveText labelOf(const QString &place) const;
    QWidget *pageOf(const QString &place);
    RecordPage *makePage(const RecordType &type);
    void enter(const QString &place);
    void remember(const Visit &visit);
    void revisit();

    const PageContext m_context;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QHash<QString, QWidget *> m_made;
    RecordCounter *m_counter;
    QTimer *m_countTimer;
    QList<Visit> m_visited;
    qsizetype m_position = -1;
    bool m_isRevisiting = false;
    Qt::Orientation m_sideOrientation = Qt::Horizontal;
};

} // namespace klankbord
