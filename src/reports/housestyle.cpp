// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/housestyle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

HouseStyle::HouseStyle(QSettings &settings)
    : m_brand(settings, u"documents/colour"_s),
      m_organisation(settings, u"documents/organisation"_s),
      m_logo(settings, u"documents/logo"_s),
      m_mention(settings, u"documents/mention"_s),
      m_emblem(settings, u"documents/emblem"_s)
{
}

PaperHouse HouseStyle::house() const
{
    return {.brand = QColor(m_brand.get()),
            .organisation = m_organisation.get(),
            .logo = m_logo.get(),
            .mention = m_mention.get(),
            .emblem = m_emblem.get()};
}

void HouseStyle::setHouse(const PaperHouse &house)
{
    m_brand.set(house.brand.isValid() ? house.brand.name() : QString());
    m_organisation.set(house.organisation);
    m_logo.set(house.logo);
    m_mention.set(house.mention);
    m_emblem.set(house.emblem);
}

Result<QByteArray> HouseStyle::pictureIn(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::System,
                     QCoreApplication::translate("HouseStyle", "“%1” could not be read.").arg(shown),
                     file.errorString(),
                     {}};
    }
    if (file.size() > largestPicture) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("HouseStyle", "“%1” is too large.").arg(shown),
                     {},
                     QCoreApplication::translate("HouseStyle", "Choose a picture of at most %1.")
                         .arg(QLocale().formattedDataSize(largestPicture, 0))};
    }
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (QImageReader(&buffer).read().isNull()) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("HouseStyle", "“%1” is no picture that can be printed.").arg(shown),
            {},
            QCoreApplication::translate("HouseStyle", "Choose a PNG, JPEG or SVG file.")};
    }
    return bytes;
}

} // namespace klankbord
