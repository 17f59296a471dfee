// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcomepage.h"

#include "gui/icons.h"
#include "gui/recentfiles.h"
#include "gui/themestyle.h"
#include "gui/tonedlabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int columnWidth = 440;
constexpr int pictureSize = 72;

} // namespace

WelcomePage::WelcomePage(RecentFiles &recentFiles, QWidget *parent)
    : QWidget(parent),
      m_recentFiles(recentFiles),
      m_title(new QLabel(this)),
      m_subtitle(new TonedLabel(Tone::Muted, this)),
      m_sampleNote(new TonedLabel(Tone::Muted, this)),
      m_recentTitle(new QLabel(this)),
      m_recent(new QVBoxLayout),
      m_hint(new TonedLabel(Tone::Muted, this))
{
    setObjectName(u"welcome"_s);
    auto *sheet = new QWidget(this);
    sheet->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *picture = new QLabel(sheet);
    picture->setPixmap(applicationIcon().pixmap(pictureSize, pictureSize));
    picture->setFixedSize(pictureSize, pictureSize);
    column->addWidget(picture);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    column->addWidget(m_title);
    m_subtitle->setWordWrap(true);
    column->addWidget(m_subtitle);
    column->addSpacing(16);
    m_sample = addButton(column, "sample", u"sample"_s);
    makePrimary(*m_sample);
    m_sampleNote->setWordWrap(true);
    column->addWidget(m_sampleNote);
    column->addSpacing(8);
    m_new = addButton(column, "new", u"new-workspace"_s);
    m_open = addButton(column, "open", u"open"_s);
    column->addSpacing(16);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_recentTitle->setFont(strong);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(4);
    column->addLayout(m_recent);
    m_hint->setWordWrap(true);
    column->addSpacing(8);
    column->addWidget(m_hint);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(sheet, 0, Qt::AlignHCenter);
    page->addStretch(3);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openFileRequested);
    connect(&recentFiles, &RecentFiles::changed, this, &WelcomePage::fillRecent);
    fillRecent();
    retranslate();
}

QPushButton *WelcomePage::addButton(QVBoxLayout *column, const char *objectName, const QString &iconName)
{
    const bool isFirst = column->parentWidget()->findChildren<QPushButton *>().isEmpty();
    auto *button =
        new QPushButton(icon(iconName, isFirst ? Tone::AccentText : Tone::Text), {}, column->parentWidget());
    button->setObjectName(QLatin1StringView(objectName));
    column->addWidget(button);
    return button;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the sender of the click that brought us here
        }
        delete item;
    }
    constexpr qsizetype most = 5;
    const QStringList locations = m_recentFiles.locations().mid(0, most);
    for (const QString &location : locations) {
        const QFileInfo file(location);
        auto *button =
            new QPushButton(icon(u"recent"_s), file.completeBaseName().replace(u'&', "&&"_L1), this);
        button->setObjectName(u"recentFile"_s);
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left"_s);
        button->setToolTip(location);
        connect(button, &QPushButton::clicked, this, [this, location] { Q_EMIT recentRequested(location); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!locations.isEmpty());
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(u"Klankbord"_s);
    m_subtitle->setText(tr("Projects, partners, networks and events about taking part in work and social "
                           "economy, in one place."));
    m_sample->setText(tr("Open the sample"));
    m_sampleNote->setText(tr("Five real cases to look around in. It is a copy: change what you like."));
    m_new->setText(tr("New workspace…"));
    m_open->setText(tr("Open a workspace…"));
    m_recentTitle->setText(tr("Recent"));
    m_hint->setText(tr("You can also drop a .klankbord file on this window."));
}

} // namespace klankbord
