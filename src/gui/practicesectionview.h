// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/practicecoach.h"
#include "gui/valueeditor.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace klankbord
{

class BilingualEdit;
class TonedLabel;

/// One section of the good-practice template: its text in both languages, or its facts, and what a reader
/// would still ask for.
class PracticeSectionView final : public QWidget
{
    Q_OBJECT

public:
    PracticeSectionView(const PracticeSection &section, const EditorContext &context,
                        QWidget *parent = nullptr);

    /// Shows another record, whatever was being typed.
    void reset(const Record &practice);
    /// Shows @p practice where nothing else is being typed.
    void follow(const Record &practice);
    /// Puts what is being typed into @p practice.
    void applyTyped(Record &practice) const;
    /// Says under the section what @p practice lacks there.
    void showHints(const Record &practice);
    /// Says why a value was not stored; an empty text takes it back.
    void showProblem(const QString &text);
    void setEditable(bool editable);
    void focusFirst();
    /// Finishes the edit of the text, if there is one.
    void finishEdit();

Q_SIGNALS:
    void textChanged();
    /// The user finished an edit: the field and its value.
    void edited(const klankbord::FieldInfo &field, const QVariant &value);
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        TonedLabel *label;
        ValueEditor *editor;
    };

    void addRow(const FieldInfo &field, QGridLayout *grid);
    void take(const ValueEditor &editor);
    void retranslate();

    const PracticeSection &m_section;
    const EditorContext m_context;
    Record m_shown;
    BilingualEdit *m_text = nullptr;
    QList<Row> m_rows;
    TonedLabel *m_problem;
    TonedLabel *m_hints;
};

} // namespace klankbord
