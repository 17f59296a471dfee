// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

class QWidget;

namespace klankbord
{

/// The pages of a PDF document, to look at and to print. It is made by a module of its own: what shows PDF
/// is loaded with the first preview.
class PdfPages
{
public:
    /// Null when the module is not there. @p parent owns the widget; what is returned must go before it.
    static std::unique_ptr<PdfPages> make(QWidget *parent);

    PdfPages() = default;
    virtual ~PdfPages() = default;
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    virtual QWidget *widget() const = 0;
    /// Shows @p document, or nothing when it is empty.
    virtual void show(const QByteArray &document) = 0;
    /// Asks for a printer and prints what is shown, as a document called @p name.
    virtual void print(const QString &name) = 0;
};

} // namespace klankbord
