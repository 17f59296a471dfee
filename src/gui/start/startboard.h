// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/livetext.h"
#include "gui/pagecontext.h"
#include "models/startmodel.h"

#include <QWidget>

class QStackedWidget;

namespace klankbord
{

class LateRefresh;
class LinkTreeView;
class StartReader;

/// What a coordinator should do today, and why, beside what comes and what runs; each line opens its record.
class StartBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit StartBoard(const PageContext &context, QWidget *parent = nullptr);
    ~StartBoard() override;

    /// Shows what moneyAttention() found among what is to be done.
    void showMoney(const FigureTable::Content &attention);

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);
    void failed(const klankbord::Error &error);
    /// All that there is to show is shown.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A list under its heading, and the sentence in its place while there is nothing in it.
    struct Column {
        StartModel *model = nullptr;
        LinkTreeView *view = nullptr;
        QStackedWidget *pages = nullptr;
        LiveText title;
    };
    Column makeColumn(const char *name, const QList<StartPart::Kind> &kinds, const LiveText &title,
                      const QString &iconName, const LiveText &nothing);
    void read();
    void showPart(const StartPart &part);
    void retranslate();

    const PageContext m_context;
    StartReader *m_reader;
    LateRefresh *m_refresh;
    Column m_attention;
    Column m_coming;
    QDate m_day; ///< for which it was read last
};

} // namespace klankbord
