// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/valueeditor.h"

#include <QScrollArea>
#include <optional>

class QGridLayout;
class QLabel;

namespace klankbord
{

/// One record as a form in sections, built from its type. There is no Save button: a finished edit is stored
/// at once; a value that is refused stays where it was typed, with the reason under it, and the rest is kept.
class RecordForm final : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(const RecordType &type, const EditorContext &context, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Shows a stored record.
    void setRecord(const Record &record);
    /// Shows a record that does not exist yet; it is stored as soon as nothing required is missing.
    void setDraft(const Record &draft);
    /// Whether what is shown is not stored yet.
    bool isDraft() const { return !m_stored; }
    const Record &edited() const { return m_edited; }
    /// In which fields something was typed that is not stored: those in which a draft differs from what it
    /// began with, and those whose value was refused.
    QList<const FieldInfo *> unstoredFields() const;
    bool hasUnstored() const { return !unstoredFields().isEmpty(); }

    /// Finishes the edit that the keyboard is in.
    void finishEdit();
    /// Puts the keyboard into the first empty required field, else the first field.
    void focusFirst();
    /// Puts the keyboard into the editor of @p field.
    void focusField(const FieldInfo &field);

Q_SIGNALS:
    /// A draft was stored, or an edit was.
    void stored(klankbord::RecordId id);
    /// A write that failed for another reason than one field's value.
    void failed(const klankbord::Error &error);
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        const FieldInfo *field;
        QLabel *label;
        ValueEditor *editor;
        QLabel *problem;
    };

    void addSection(int section, QGridLayout *grid);
    void addRow(const FieldInfo &field, QGridLayout *grid);
    void showValues();
    void showProblem(const Row &row, const QString &text);
    void showNote();
    void take(const Row &row);
    void store();
    /// Takes over what follows from the fields, and says beside each field what is wrong with it among other
    /// records.
    void showFindings(const EditSession::Findings &findings);
    void follow(const ChangeSet &changes);
    void retranslate();
    void fitLabels();
    Row &rowOf(const FieldInfo &field);

    const RecordType &m_type;
    const EditorContext m_context;
    std::optional<Record> m_stored;
    Record m_beginning;        ///< what a draft began with
    bool m_isSettling = false; ///< while others settle a conflict: what they write replaces what stands here
    Record m_edited;
    QList<Row> m_rows;
    QLabel *m_note;
};

} // namespace klankbord
