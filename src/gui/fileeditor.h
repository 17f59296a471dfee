// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storedfile.h"
#include "gui/filechooser.h"
#include "gui/livetext.h"
#include "gui/valueeditor.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace klankbord
{

class FileDrop;
class TonedLabel;

/// A file that is kept in the workspace: chosen or dropped here, opened with the desktop's program, saved
/// elsewhere.
class FileEditor final : public ValueEditor
{
    Q_OBJECT

public:
    /// Opens a path with the desktop's program; answers whether there is one.
    using Opener = std::function<bool(const QString &path)>;

    FileEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

    /// How files are asked for and opened; a test gives its own ways.
    void setFileChooser(const FileChooser &files) { m_chooser = files; }
    void setOpener(Opener opener) { m_opener = std::move(opener); }

private:
    void addControls();
    void choose();
    void take(const QStringList &paths);
    void open();
    void saveCopy();
    void remove();
    void showFile();
    /// Says something below the file; nothing when @p text is empty.
    void notify(const LiveText &text);
    void notify(const Error &error);

    FileChooser m_chooser;
    Opener m_opener;
    StoredFile m_file;
    bool m_isEditable = true;
    QLabel *m_picture;
    QLabel *m_name;
    TonedLabel *m_size;
    TonedLabel *m_notice;
    LiveText m_noticeText;
    QPushButton *m_choose;
    QToolButton *m_open;
    QToolButton *m_save;
    QToolButton *m_remove;
    FileDrop *m_drop;
};

} // namespace klankbord
