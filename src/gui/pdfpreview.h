// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filechooser.h"
#include "gui/pagecontext.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace klankbord
{

class MessageBar;
class PdfPages;

/// The PDF summary of a project as it will be printed, in the language that the reader of it speaks.
class PdfPreview final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with @p project, or with the first one when that is None.
    PdfPreview(const PageContext &context, RecordId project, const FileChooser &files,
               QWidget *parent = nullptr);
    ~PdfPreview() override;

    /// The document that is shown; empty when it could not be made.
    const QByteArray &document() const { return m_bytes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillProjects(RecordId project);
    void layOut();
    void refresh();
    void save();
    void write(const QString &path);
    void retranslate();
    RecordId project() const;
    Language language() const;

    const PageContext m_context;
    const FileChooser m_files;
    QByteArray m_bytes;
    std::unique_ptr<PdfPages> m_view; ///< null where what shows PDF is missing
    MessageBar *m_messages;
    QLabel *m_projectLabel;
    QComboBox *m_project;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace klankbord
