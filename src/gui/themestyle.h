// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace klankbord
{

/// How controls are measured and drawn: calm, flat, on a grid of 8 (4 inside a control), from the palette.
///
/// Fusion keeps doing what is not named here. A QPushButton with the dynamic property "primary" is filled
/// with the accent: see makePrimary().
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption *option = nullptr,
                           const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

private:
    // Each that answers draws what it knows, and says whether it did.
    bool drawButton(ControlElement element, const QStyleOption *option, QPainter *painter,
                    const QWidget *widget) const;
    bool drawHeading(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawEntry(ControlElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
};

/// Gives @p button the look of the one primary action of its page.
void makePrimary(QAbstractButton &button);
/// Whether makePrimary() was called for @p widget, which may be null.
bool isPrimary(const QWidget *widget);

} // namespace klankbord
