// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plainactions.h"

#include "gui/aboutdialog.h"
#include "gui/helpwindow.h"
#include "gui/languageswitch.h"
#include "gui/windowactions.h"
#include "gui/windowtheme.h"

#include <QAction>
#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

void connectLook(const WindowActions &actions, LanguageSwitch &language, WindowTheme &theme)
{
    QObject::connect(actions.dutch, &QAction::triggered, &language,
                     [&language] { language.setLanguage(Language::Dutch); });
    QObject::connect(actions.english, &QAction::triggered, &language,
                     [&language] { language.setLanguage(Language::English); });
    QObject::connect(actions.otherLanguage, &QAction::triggered, &language, &LanguageSwitch::toggle);
    for (const auto &[action, scheme] : {std::pair(actions.systemScheme, ColourScheme::System),
                                         std::pair(actions.lightScheme, ColourScheme::Light),
                                         std::pair(actions.darkScheme, ColourScheme::Dark)}) {
        QObject::connect(action, &QAction::triggered, &theme,
                         [&theme, wanted = scheme] { theme.setScheme(wanted); });
        action->setChecked(theme.scheme() == scheme);
    }
}

void connectHelp(const WindowActions &actions, LanguageSwitch &language, QWidget &window)
{
    for (const auto &[action, page] :
         {std::pair(actions.dayHelp, u"day"_s), std::pair(actions.moneyHelp, u"money"_s)}) {
        QObject::connect(action, &QAction::triggered, &window, [&language, &window, name = page] {
            (new HelpWindow(name, language, &window))->show();
        });
    }
    QObject::connect(actions.shortcuts, &QAction::triggered, &window,
                     [&actions, &window] { AboutDialog::showShortcuts(actions, &window); });
    QObject::connect(actions.about, &QAction::triggered, &window,
                     [&window] { AboutDialog::showAbout(&window); });
    QObject::connect(actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

} // namespace klankbord
