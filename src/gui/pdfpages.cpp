// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pdfpages.h"

#include "base/module.h"

namespace klankbord
{

std::unique_ptr<PdfPages> PdfPages::make(QWidget *parent)
{
    using Door = PdfPages *(*)(QWidget * parent);
    static const auto door = reinterpret_cast<Door>(moduleDoor("pdfpages", "klankbordPdfPages"));
    return std::unique_ptr<PdfPages>(door ? door(parent) : nullptr);
}

} // namespace klankbord
