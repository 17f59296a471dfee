// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practiceoutline.h"

#include "gui/flowlayout.h"
#include "gui/icons.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PracticeOutline::PracticeOutline(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_summary(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(u"outline"_s);
    m_summary->setObjectName(u"progress"_s);
    m_summary->setWordWrap(true);
    m_bar->setTextVisible(false);
    auto *sections = new FlowLayout(nullptr, 4);
    for (int section = 0; section < practiceSections().size(); ++section) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"section%1"_s.arg(section));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, section] { Q_EMIT sectionChosen(section); });
        sections->addWidget(button);
        m_buttons.append(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addLayout(sections);
}

void PracticeOutline::showProgress(const Record &practice)
{
    const PracticeProgress progress = practiceProgress(practice);
    m_summary->setText(progress.text(m_language.wording()));
    m_bar->setRange(0, progress.needed);
    m_bar->setValue(progress.complete);
    m_bar->setAccessibleName(tr("Complete sections"));
    m_bar->setAccessibleDescription(m_summary->text());
    for (int section = 0; section < m_buttons.size(); ++section)
        showSection(section, practice);
}

void PracticeOutline::showSection(int section, const Record &practice)
{
    const PracticeSection &shown = practiceSections().at(section);
    const Wording wording = m_language.wording();
    QStringList open;
    const QList<PracticeHint> hints = practiceHints(practice, shown);
    for (const PracticeHint &hint : hints)
        open.append(hint.text(practice, wording));
    QToolButton *button = m_buttons.at(section);
    const QString title = shown.titleText(wording);
    button->setText(title);
    if (!open.isEmpty()) {
        button->setIcon(icon(u"warning"_s, Tone::Warning));
        button->setToolTip(open.join(u'\n'));
        button->setAccessibleName(tr("%1: something is open").arg(title));
    } else if (isEmptySection(practice, shown)) {
        button->setIcon(icon(u"edit"_s, Tone::Muted));
        button->setToolTip(tr("Not needed to submit."));
        button->setAccessibleName(tr("%1: not needed").arg(title));
    } else {
        button->setIcon(icon(u"check"_s, Tone::Good));
        button->setToolTip(tr("Complete."));
        button->setAccessibleName(tr("%1: complete").arg(title));
    }
}

QString PracticeOutline::summary() const
{
    return m_summary->text();
}

} // namespace klankbord
