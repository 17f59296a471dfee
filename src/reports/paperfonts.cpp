// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperfonts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString loadedFamily(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(file.readAll()))
        .value(0);
}

// Adding a font twice would keep two copies, and taking it out again makes every window lay out anew:
// once for the whole run it is.
const QString &family()
{
    static const QString name = [] {
        const QString bold = loadedFamily(u":/klankbord/fonts/bold.ttf"_s);
        const QString regular = loadedFamily(u":/klankbord/fonts/regular.ttf"_s);
        return bold == regular ? regular : QString();
    }();
    return name;
}

QFont fontOf(const QString &family, int pixels, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PaperFonts::PaperFonts() : m_family(family())
{
}

Result<> PaperFonts::loaded() const
{
    if (!m_family.isEmpty())
        return ok();
    return Error{.kind = Error::Kind::System,
                 .what = QCoreApplication::translate("PaperFonts", "The document could not be made."),
                 .why = QCoreApplication::translate("PaperFonts", "The fonts could not be loaded."),
                 .remedy =
                     QCoreApplication::translate("PaperFonts", "Start Klankbord on another Qt platform.")};
}

QFont PaperFonts::regular(int pixels) const
{
    return fontOf(m_family, pixels, QFont::Normal);
}

QFont PaperFonts::bold(int pixels) const
{
    return fontOf(m_family, pixels, QFont::Bold);
}

} // namespace klankbord
