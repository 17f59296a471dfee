// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filechooser.h"
#include "gui/pagecontext.h"
#include "reports/housestyle.h"
#include "reports/report.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace klankbord
{

class MessageBar;
class PdfPages;
class RecordPage;
class ReportOptions;
class ReportPresets;

/// A document as it will be printed, and beside it what can be chosen: to be saved, printed, or made for
/// many records at once.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog begins with.
    struct Start {
        const Report *report = nullptr; ///< the first one when null
        RecordId subject = RecordId::None;
        ReportTable table{};
    };

    /// A document that fits what @p page shows, about its record or its table; null: any.
    static Start startOn(const RecordPage *page);

    ReportDialog(const PageContext &context, const Start &start, const FileChooser &files,
                 QWidget *parent = nullptr);
    ~ReportDialog() override;

    /// The document that is shown; empty when it could not be made.
    const QByteArray &document() const { return m_bytes; }
    ReportOptions &options() const { return *m_options; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makePresetRow();
    void refresh();
    Result<QByteArray> make(const ReportRequest &request) const;
    QString suggestedName(const ReportRequest &request) const;
    ReportRequest request() const;
    template <typename Use>
    auto withData(Use use) const;
    void save();
    void saveMany(bool mayReplace, const QString &folder);
    void askForFolder();
    void choosePreset(int index);
    void keepPreset();
    void forgetPreset();
    void fillPresets(const QString &chosen);
    void changeHouse();
    void showSaved(const QString &path);
    void retranslate();

    const PageContext m_context;
    const FileChooser m_files;
    HouseStyle m_house;
    std::unique_ptr<ReportPresets> m_stored;
    QByteArray m_bytes;
    std::unique_ptr<PdfPages> m_view; ///< null where what shows PDF is missing
    MessageBar *m_messages;
    ReportOptions *m_options;
    QLabel *m_presetLabel;
    QComboBox *m_preset;
    QToolButton *m_keep;
    QToolButton *m_forget;
    QPushButton *m_look;
    QPushButton *m_many;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
    QTimer *m_delay; ///< so that typing does not make a document for each letter
};

} // namespace klankbord
