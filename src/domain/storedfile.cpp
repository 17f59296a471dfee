// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storedfile.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Of a longer name the beginning is kept, and the ending.
constexpr qsizetype longestName = 120;

/// What Windows keeps for its devices, with whatever ending (Microsoft, "Naming Files, Paths, and
/// Namespaces").
bool isReserved(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) &&
                        stem.back().isDigit() && stem.back() != u'0';
    return devices.contains(stem) || isPort;
}

bool isUnsafe(QChar sign)
{
    // Format signs too: one of them turns "gpj.exe" round.
    return sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format ||
           u"<>:\"|?*"_s.contains(sign);
}

QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= 16 ? name.mid(dot) : QString();
    return name.left(longestName - ending.size()) + ending;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    safe.removeIf(isUnsafe);
    safe = shortened(safe.simplified());
    while (safe.startsWith(u'.') || safe.startsWith(u'-') || safe.startsWith(u' '))
        safe.remove(0, 1); // hidden, or taken for an option
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return u"file"_s;
    return isReserved(safe) ? QString(u'_' + safe) : safe;
}

bool mayRunWhenOpened(const StoredFile &file)
{
    static const QStringList endings{
        u"action"_s, u"apk"_s,     u"app"_s,    u"appimage"_s, u"appref-ms"_s, u"bash"_s,       u"bat"_s,
        u"bin"_s,    u"chm"_s,     u"cmd"_s,    u"com"_s,      u"command"_s,   u"cpl"_s,        u"csh"_s,
        u"deb"_s,    u"desktop"_s, u"elf"_s,    u"exe"_s,      u"fish"_s,      u"flatpakref"_s, u"gadget"_s,
        u"hta"_s,    u"htm"_s,     u"html"_s,   u"inf"_s,      u"iso"_s,       u"jar"_s,        u"jnlp"_s,
        u"js"_s,     u"jse"_s,     u"ksh"_s,    u"lnk"_s,      u"msc"_s,       u"msi"_s,        u"msp"_s,
        u"mst"_s,    u"pif"_s,     u"pl"_s,     u"ps1"_s,      u"psm1"_s,      u"py"_s,         u"pyc"_s,
        u"pyw"_s,    u"rb"_s,      u"reg"_s,    u"rpm"_s,      u"run"_s,       u"scf"_s,        u"scr"_s,
        u"sct"_s,    u"service"_s, u"sh"_s,     u"snap"_s,     u"svg"_s,       u"url"_s,        u"vb"_s,
        u"vbe"_s,    u"vbs"_s,     u"webloc"_s, u"ws"_s,       u"wsc"_s,       u"wsf"_s,        u"wsh"_s,
        u"xhtml"_s,  u"xpi"_s,     u"zsh"_s,    u"docm"_s,     u"dotm"_s,      u"pptm"_s,       u"xlsm"_s};
    static const QStringList types{u"application/x-executable"_s,
                                   u"application/x-pie-executable"_s,
                                   u"application/x-sharedlib"_s,
                                   u"application/x-shellscript"_s,
                                   u"application/x-desktop"_s,
                                   u"application/x-ms-dos-executable"_s,
                                   u"application/x-msdownload"_s,
                                   u"application/vnd.microsoft.portable-executable"_s,
                                   u"application/x-java-archive"_s,
                                   u"application/java-archive"_s,
                                   u"application/javascript"_s,
                                   u"text/javascript"_s,
                                   u"text/x-python"_s,
                                   u"text/x-python3"_s,
                                   u"application/x-perl"_s,
                                   u"application/x-ruby"_s,
                                   u"text/html"_s,
                                   u"application/xhtml+xml"_s,
                                   u"image/svg+xml"_s};
    const QString safe = safeFileName(file.name);
    const QString ending = safe.contains(u'.') ? safe.section(u'.', -1).toLower() : QString();
    return endings.contains(ending) || types.contains(file.mediaType.toLower());
}

bool isContentHash(QStringView text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
               return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
           });
}

QString formatStoredFile(const StoredFile &file, Language language)
{
    if (file.isEmpty())
        return {};
    const QString size =
        localeOf(language).formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
    return file.name + u" ("_s + size + u')';
}

} // namespace klankbord
