// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "exchange/sampleworkspace.h"
#include "gui/recordpage.h"
#include "gui/recordtableview.h"
#include "gui/workspaceview.h"
#include "models/recordtablemodel.h"
#include "support/pseudotranslator.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// Words that are the same in every language: names of languages, of the program, and marks.
bool isName(const QString &text)
{
    static const QStringList names{u"Nederlands"_s, u"English"_s,   u"NL"_s,
                                   u"EN"_s,         u"Klankbord"_s, u"pseudo"_s};
    return names.contains(text);
}

/// Whether the widget shows what users wrote: titles of records, tags of references, files.
bool showsContent(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        const QString name = each->objectName();
        if (each->property("tag").toBool() || each->property("content").toBool() ||
            each->inherits("QCalendarWidget") || name == u"recentFile"_s || name == u"recordTitle"_s ||
            each->inherits("QPdfView"))
            return true;
        // Charts that nobody sees are drawn again when somebody looks.
        if ((name == u"chartBoard"_s || each->inherits("klankbord::ChartView")) && !each->isVisible())
            return true;
    }
    return false;
}

class Walk final
{
public:
    void through(const QWidget &root, const QString &where)
    {
        const QList<QWidget *> widgets = root.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!showsContent(*widget))
                look(*widget, where);
        }
        const QList<QAction *> actions = root.findChildren<QAction *>();
        for (const QAction *action : actions) {
            const bool isFile = action->text().contains(u".klankbord"_s); // a recent one
            if (!action->isSeparator() && !action->inherits("QWidgetAction") && action->isVisible() &&
                !isFile)
                check(action->text(), where + u" action "_s + action->objectName());
        }
    }

    const QStringList &untranslated() const { return m_untranslated; }
    int seen() const { return m_seen; }

private:
    void check(const QString &text, const QString &where)
    {
        QString plain = text;
        plain.remove(u'&');
        if (plain.isEmpty() || isName(plain))
            return;
        ++m_seen;
        if (!PseudoTranslator::isTranslated(plain))
            m_untranslated.append(where + u": "_s + plain);
    }

    void look(const QWidget &widget, const QString &where)
    {
        const QString here = where + u' ' + QLatin1StringView(widget.metaObject()->className()) + u' ' +
                             (widget.parentWidget() ? widget.parentWidget()->objectName() : QString()) +
                             u'/' + widget.objectName();
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            check(label->text(), here);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            check(button->text(), here);
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            check(line->placeholderText(), here);
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            lookAtChoices(*box, here);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                check(tabs->tabText(i), here);
        } else if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                check(table->model()->headerData(column, Qt::Horizontal).toString(), here);
        }
    }

    void lookAtChoices(const QComboBox &box, const QString &here)
    {
        if (QStringList{u"subject"_s, u"language"_s, u"paper"_s, u"preset"_s}.contains(box.objectName()))
            return; // records, and names of languages, papers and presets
        for (int i = 0; i < box.count(); ++i) {
            // A code that is not in the list of today stays what it is.
            check(box.itemText(i), here);
        }
    }

    QStringList m_untranslated;
    int m_seen = 0;
};

} // namespace

/// Switches the living window to a language in which every text stands in «…», and looks for any that does
/// not.
class TstPseudoLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextFollowsALiveSwitch();
    void nothingKeepsThePseudoLanguage();

private:
    void openEverything(MainWindow &window);

    QTemporaryDir m_folder;
    QString m_workspace;
};

void TstPseudoLanguage::initTestCase()
{
    m_workspace = m_folder.filePath(u"pseudo.klankbord"_s);
    const auto made = createSampleWorkspace(m_workspace, u"test"_s, Wording(Language::English));
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().text()));
}

void TstPseudoLanguage::openEverything(MainWindow &window)
{
    // Pages are made when they are first looked at: all of them, before the switch.
    const QStringList places = WorkspaceView::placeIds();
    for (const QString &place : places) {
        window.workspaceView()->showPlace(place);
        RecordPage *page = window.workspaceView()->currentPage();
        if (!page)
            continue;
        page->showRecord(page->model().idAt(0));
        auto *tabs = page->findChild<QTabWidget *>(u"tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        tabs->setCurrentIndex(0);
    }
}

void TstPseudoLanguage::everyTextFollowsALiveSwitch()
{
    QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Application application(settings, Language::English);
    application.start(m_workspace);
    QVERIFY(application.hasWorkspace());
    MainWindow &window = application.window();
    openEverything(window);
    RecordPage *page = window.workspaceView()->currentPage();
    QVERIFY(page);
    const RecordType &type = page->type();
    window.workspaceView()->openInWindow(type, page->model().idAt(0));

    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();

    Walk walk;
    walk.through(window, u"window"_s);
    window.workspaceView()->showPlace(u"overview"_s);
    QCoreApplication::processEvents();
    walk.through(*window.workspaceView(), u"overview"_s);
    QMenu *columns = page->table().makeColumnMenu(&window);
    walk.through(*columns, u"column menu"_s);
    QVERIFY2(walk.seen() > 1500, qPrintable(QString::number(walk.seen())));
    QVERIFY2(walk.untranslated().isEmpty(),
             qPrintable(QString::number(walk.untranslated().size()) + u" untranslated:\n"_s +
                        walk.untranslated().mid(0, 40).join(u'\n')));
    QCoreApplication::removeTranslator(&pseudo);
}

void TstPseudoLanguage::nothingKeepsThePseudoLanguage()
{
    QSettings settings(m_folder.filePath(u"settings2.ini"_s), QSettings::IniFormat);
    Application application(settings, Language::Dutch);
    application.start(m_workspace);
    openEverything(application.window());
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::processEvents();
    }
    const QList<QLabel *> labels = application.window().findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u'«'), qPrintable(label->text()));
    const QList<QAction *> actions = application.window().findChildren<QAction *>();
    for (const QAction *action : actions)
        QVERIFY2(!action->text().contains(u'«'), qPrintable(action->text()));
}

QTEST_MAIN(TstPseudoLanguage)
#include "tst_pseudolanguage.moc"
