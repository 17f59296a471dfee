// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pdfpages.h"

#include <QBuffer>
#include <QPdfDocument>

class QPdfView;

namespace klankbord
{

/// A document in Qt's own view. Part of the module that PdfPages::make() loads.
class ShownPdf final : public PdfPages
{
public:
    explicit ShownPdf(QWidget *parent);
    ~ShownPdf() override;

    QWidget *widget() const override;
    void show(const QByteArray &document) override;
    void print(const QString &name) override;

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
    QPdfView *m_view;
};

} // namespace klankbord

/// The module's door; the caller owns what it gets.
extern "C" Q_DECL_EXPORT klankbord::PdfPages *klankbordPdfPages(QWidget *parent);
