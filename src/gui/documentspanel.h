// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filechooser.h"
#include "gui/recordpanel.h"
#include "models/relatedrecords.h"

class QPushButton;

namespace klankbord
{

class FileDrop;
class RelatedPanel;

/// The documents of a record; files that are dropped on it or chosen become documents, all in one step.
class DocumentsPanel final : public RecordPanel
{
    Q_OBJECT

public:
    /// @p documents says by which field a document refers to the page's record.
    DocumentsPanel(const RelatedRecords &documents, const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    RelatedPanel &list() const { return *m_list; }

    /// How files are asked for; a test gives its own answers.
    void setFileChooser(const FileChooser &files) { m_chooser = files; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    /// Makes a document of each file that could be kept; none when the user stopped it.
    void addFiles(const QStringList &paths);
    void retranslate();

    const RelatedRecords m_documents;
    const PageContext m_context;
    FileChooser m_chooser;
    RecordId m_id = RecordId::None;
    RelatedPanel *m_list;
    QPushButton *m_add;
    FileDrop *m_drop;
};

} // namespace klankbord
