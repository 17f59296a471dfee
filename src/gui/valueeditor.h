// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "gui/languageswitch.h"
#include "models/editsession.h"

#include <QWidget>

namespace klankbord
{

class FileStore;

/// What editors need besides the field; all borrowed, all outlive the editors.
struct EditorContext {
    EditSession &session;
    LanguageSwitch &language;
    FileStore *files = nullptr; ///< where files are kept; without it they are only named
};

/// Where an editor stands: in a form with room around it, or over a table's cell.
enum class EditorPlace { Form, Cell };

/// Edits one value of one field, with the control that fits its kind.
///
/// Keeps what was typed until it is replaced by setValue(): a value that cannot be read is still there to be
/// mended.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    ~ValueEditor() override;

    const FieldInfo &field() const { return m_field; }

    /// Shows @p value, packed by the field.
    virtual void setValue(const QVariant &value) = 0;
    /// What stands there now, packed by the field. Error: Invalid, with the accepted forms.
    virtual Result<QVariant> value() const = 0;
    /// Words and number formats of the window's language; what was typed stays.
    virtual void retranslate() {}
    /// Whether the user may change it (a read-only workspace says no).
    virtual void setEditable(bool editable) = 0;
    /// Marks the control as wrong or right; the text itself is shown by whoever has room for it.
    void setProblem(const QString &text);

Q_SIGNALS:
    /// The user finished: left the control, pressed Enter or chose from a list.
    void edited();
    /// The user wants to see the record that is referred to.
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);

protected:
    ValueEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);
    void changeEvent(QEvent *event) override;

    Wording wording() const { return m_context.language.wording(); }
    /// Lays out @p control as the whole editor and gives it the keyboard focus of the editor.
    void fill(QWidget *control);

    const EditorContext m_context;

private:
    const FieldInfo &m_field;
};

/// The editor that fits @p field. The caller owns it through @p parent.
ValueEditor *createValueEditor(const FieldInfo &field, const EditorContext &context, EditorPlace place,
                               QWidget *parent);

} // namespace klankbord
