// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutdialog.h"

#include "gui/windowactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

AboutDialog::AboutDialog(Text title, Text body, QWidget *parent)
    : QDialog(parent), m_title(std::move(title)), m_body(std::move(body)), m_label(new QLabel(this))
{
    setMinimumWidth(440);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_label->setOpenExternalLinks(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_label, 1);
    column->addWidget(buttons);
    retranslate();
}

void AboutDialog::showAbout(QWidget *parent)
{
    const auto body = [] {
        const QString paragraph = u"<p>%1</p>"_s;
        return QString(u"<h2>Klankbord "_s + QLatin1StringView(KLANKBORD_VERSION) + u"</h2>"_s +
                       paragraph.arg(tr("A desktop manager for participation projects.")) +
                       paragraph.arg(tr("Free software under the GNU General Public License, version 3 or "
                                        "later. It comes without any warranty.")) +
                       paragraph.arg(tr(
                           "Made with Qt (LGPL and GPL), Qt Charts (GPL), SQLite (public domain), "
                           "PostgreSQL's client library (PostgreSQL licence), ICU (Unicode licence) and qpdf "
                           "(Apache licence). The documents are set in Noto Sans (SIL Open Font Licence).")));
    };
    AboutDialog([] { return tr("About Klankbord"); }, body, parent).exec();
}

void AboutDialog::showShortcuts(const WindowActions &actions, QWidget *parent)
{
    const auto body = [&actions] {
        QString rows;
        const QString row =
            u"<tr><td style='padding:2px 24px 2px 0'>%1</td><td style='padding:2px 0'>%2</td></tr>"_s;
        const QList<QAction *> all = actions.withShortcut();
        for (const QAction *action : all) {
            const QString name = action->text().remove(u'&').remove(u'…');
            rows += row.arg(name.toHtmlEscaped(), action->shortcut().toString(QKeySequence::NativeText));
        }
        rows += row.arg(tr("Go to a place of the sidebar"), u"Alt+1 … Alt+9"_s);
        rows += row.arg(tr("Edit the cell"), u"F2"_s);
        rows += row.arg(tr("Second sort"), tr("Shift and a click on the header"));
        return QString(u"<table>"_s + rows + u"</table>"_s);
    };
    AboutDialog([] { return tr("Keyboard shortcuts"); }, body, parent).exec();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(m_title());
    m_label->setText(m_body());
}

} // namespace klankbord
