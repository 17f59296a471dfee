// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fileeditor.h"

#include "gui/filedrop.h"
#include "gui/fileintake.h"
#include "gui/icons.h"
#include "gui/tonedlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int pictureSize = 20;

bool openWithDesktop(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString iconNameOf(const StoredFile &file)
{
    return file.mediaType.startsWith("image/"_L1) ? u"image"_s : u"documents"_s;
}

QToolButton *toolButton(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

void describe(QToolButton &button, const QString &text)
{
    button.setToolTip(text);
    button.setAccessibleName(text);
}

} // namespace

FileEditor::FileEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : ValueEditor(field, context, parent),
      m_chooser(FileChooser::ofDesktop()),
      m_opener(openWithDesktop),
      m_picture(new QLabel(this)),
      m_name(new QLabel(this)),
      m_size(new TonedLabel(Tone::Muted, this)),
      m_notice(new TonedLabel(Tone::Warning, this)),
      m_choose(new QPushButton(icon(u"open"_s), {}, this)),
      m_open(toolButton(u"openFile"_s, u"open-window"_s, this)),
      m_save(toolButton(u"saveFile"_s, u"save-as"_s, this)),
      m_remove(toolButton(u"removeFile"_s, u"delete"_s, this)),
      m_drop(new FileDrop(*this, FileDrop::Takes::OneFile))
{
    addControls();
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
    connect(m_open, &QToolButton::clicked, this, &FileEditor::open);
    connect(m_save, &QToolButton::clicked, this, &FileEditor::saveCopy);
    connect(m_remove, &QToolButton::clicked, this, &FileEditor::remove);
    connect(m_drop, &FileDrop::dropped, this, &FileEditor::take);
    retranslate();
}

void FileEditor::addControls()
{
    m_name->setObjectName(u"fileName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setMinimumWidth(80);
    m_size->setObjectName(u"fileSize"_s);
    m_notice->setObjectName(u"fileNotice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_choose->setObjectName(u"chooseFile"_s);
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_picture);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_size);
    row->addLayout(texts, 1);
    for (QToolButton *button : {m_open, m_save, m_remove})
        row->addWidget(button);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_notice);
    setFocusProxy(m_choose);
    fill(all);
}

void FileEditor::setValue(const QVariant &value)
{
    m_file = value.value<StoredFile>();
    notify(LiveText());
    showFile();
}

Result<QVariant> FileEditor::value() const
{
    return QVariant::fromValue(m_file);
}

void FileEditor::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_choose->setToolTip(tr("Choose a file to keep in the workspace"));
    m_choose->setAccessibleName(u"%1: %2"_s.arg(field().label(wording()), m_choose->toolTip()));
    describe(*m_open, tr("Open the file"));
    describe(*m_save, tr("Save a copy of the file…"));
    describe(*m_remove, tr("Remove the file from this document"));
    notify(LiveText(m_noticeText));
    showFile();
}

void FileEditor::setEditable(bool editable)
{
    m_isEditable = editable && m_context.files;
    m_drop->setEnabled(m_isEditable);
    showFile();
}

void FileEditor::showFile()
{
    const bool hasFile = !m_file.isEmpty();
    m_picture->setPixmap(icon(iconNameOf(m_file), Tone::Muted).pixmap(pictureSize));
    m_picture->setVisible(hasFile);
    m_name->setProperty("tag", hasFile); // a name of the users'
    m_name->setText(hasFile        ? m_file.name
                    : m_isEditable ? tr("No file yet: choose one, or drop it here.")
                                   : tr("No file"));
    m_name->setForegroundRole(hasFile ? QPalette::WindowText : QPalette::PlaceholderText);
    m_size->setVisible(hasFile);
    m_size->setProperty("tag", hasFile);
    m_size->setText(hasFile ? localeOf(wording().language())
                                  .formattedDataSize(m_file.size, 1, QLocale::DataSizeTraditionalFormat)
                            : QString());
    m_open->setVisible(hasFile && m_context.files);
    m_save->setVisible(hasFile && m_context.files);
    m_remove->setVisible(hasFile && m_isEditable);
    m_choose->setVisible(m_isEditable);
}

void FileEditor::choose()
{
    const QString path = m_chooser.toOpen(this, tr("Choose a file"), tr("All files (*)"), {});
    if (!path.isEmpty())
        take({path});
}

void FileEditor::take(const QStringList &paths)
{
    if (!m_isEditable || paths.isEmpty())
        return;
    const QList<KeptFile> kept = takeIn(*m_context.files, paths, this);
    if (const std::optional<Error> problem = problemsIn(kept)) {
        notify(*problem);
        return;
    }
    if (wasStopped(kept))
        return;
    m_file = *kept.first().file;
    notify(LiveText());
    showFile();
    Q_EMIT edited();
}

void FileEditor::open()
{
    if (mayRunWhenOpened(m_file)) {
        notify(LiveText([name = m_file.name] {
            return tr("“%1” could run a program, so it is not opened from here. Save a copy when you trust "
                      "whoever "
                      "made it.")
                .arg(name);
        }));
        m_save->setFocus();
        return;
    }
    const Result<QString> path = m_context.files->temporaryCopy(m_file);
    if (!path) {
        notify(path.error());
        return;
    }
    notify(LiveText());
    if (!m_opener(*path))
        notify(LiveText([name = m_file.name] {
            return tr("No program on this computer opens “%1”. Save a copy of it instead.").arg(name);
        }));
}

void FileEditor::saveCopy()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path = m_chooser.toSave(this, tr("Save a copy"), tr("All files (*)"),
                                          folder + u'/' + safeFileName(m_file.name));
    if (path.isEmpty())
        return;
    const Result<> done = m_context.files->saveAs(m_file, path);
    if (done)
        notify(LiveText());
    else
        notify(done.error());
}

void FileEditor::remove()
{
    m_file = {};
    notify(LiveText());
    showFile();
    m_choose->setFocus();
    Q_EMIT edited();
}

void FileEditor::notify(const LiveText &text)
{
    m_noticeText = text;
    m_notice->setText(text.text());
    m_notice->setVisible(!m_notice->text().isEmpty());
}

void FileEditor::notify(const Error &error)
{
    // In the language of now; a switch of language takes it away.
    m_noticeText = {};
    m_notice->setText(error.text());
    m_notice->show();
}

} // namespace klankbord
