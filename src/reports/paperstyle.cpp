// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperstyle.h"

namespace klankbord
{

PaperStyle::PaperStyle(const PaperFonts &fonts)
    : title{fonts.bold(240), text, pt(31)},
      subtitle{fonts.regular(120), muted, pt(17)},
      headings{TextStyle{fonts.bold(150), accent, pt(20)}, TextStyle{fonts.bold(115), text, pt(16)},
               TextStyle{fonts.bold(95), muted, pt(14)}},
      paragraph{fonts.regular(100), text, pt(15)},
      note{fonts.regular(85), muted, pt(12.4)},
      label{fonts.regular(80), muted, pt(11.5)},
      fact{fonts.bold(110), text, pt(15)},
      factLabel{fonts.regular(100), muted, pt(15)},
      cell{fonts.regular(85), text, pt(12)},
      strongCell{fonts.bold(85), text, pt(12)},
      furniture{fonts.regular(75), muted, pt(10)},
      figureFont(fonts.regular(8))
{
}

} // namespace klankbord
