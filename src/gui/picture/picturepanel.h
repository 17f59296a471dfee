// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/networkpicture.h"

class QAction;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace klankbord
{

class AsOfEdit;
class EmptyState;
class GraphLayout;
class KeepPictureButton;
class LateRefresh;
class LinkTreeView;
class PictureCanvas;
class PictureList;

/// Who takes part in a project or a network, as a picture and in words, on any day and by any kind of ties.
class PicturePanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit PicturePanel(const PageContext &context, QWidget *parent = nullptr);
    ~PicturePanel() override;

    void setRecord(const Record &record) override;
    PictureCanvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    /// The picture that was asked for last is drawn.
    void drawn();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    void read();
    void draw(const QList<QPointF> &centres);
    QString name() const;
    void retranslate();

    const PageContext m_context;
    AsOfEdit *m_day;
    QToolButton *m_ties;
    QList<QAction *> m_tieActions; ///< in the order of NetworkPicture::allTies
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_fit;
    PictureCanvas *m_canvas;
    KeepPictureButton *m_keep;
    PictureList *m_list;
    LinkTreeView *m_words;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    GraphLayout *m_layout;
    LateRefresh *m_refresh;
    std::optional<Record> m_owner;
    NetworkPicture m_picture; ///< that is being laid out
};

} // namespace klankbord
