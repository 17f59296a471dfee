// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helpwindow.h"

#include "gui/colours.h"
#include "gui/languageswitch.h"

#include <QEvent>
#include <QFile>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

HelpWindow::HelpWindow(const QString &name, LanguageSwitch &language, QWidget *parent)
    : QDialog(parent), m_name(name), m_language(language), m_browser(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 720);
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_browser);
    connect(&language, &LanguageSwitch::languageChanged, this, &HelpWindow::read);
    read();
}

QString HelpWindow::text() const
{
    return m_browser->toPlainText();
}

void HelpWindow::read()
{
    QFile page(u":/help/%1-%2.md"_s.arg(m_name, languageCode(m_language.language())));
    const bool isThere = page.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    m_browser->setMarkdown(isThere ? QString::fromUtf8(page.readAll()) : QString());
    // Tables of Markdown stand close; a page is read at ease.
    const QList<QTextFrame *> frames = m_browser->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(6);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid); // another one fades into the page
            format.setBorderBrush(coloursOf(palette()).line);
            format.setTopMargin(8);
            format.setBottomMargin(8);
            table->setFormat(format);
        }
    }
    m_browser->moveCursor(QTextCursor::Start);
    setWindowTitle(m_browser->document()->begin().text());
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        read();
    QDialog::changeEvent(event);
}

} // namespace klankbord
