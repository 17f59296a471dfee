// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "reports/report.h"

#include <QJsonObject>
#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QVBoxLayout;

namespace klankbord
{

/// What somebody wants on paper: which document, about what, in which language, with which parts, on which
/// paper. What a document does not ask for is not shown.
class ReportOptions final : public QWidget
{
    Q_OBJECT

public:
    /// @p table is what the document "table" prints; that is not offered when it has no columns.
    ReportOptions(const PageContext &context, const ReportTable &table, QWidget *parent = nullptr);

    /// Chooses a document and what it is about; an id of another type, or None, is the first there is.
    void choose(const Report &report, RecordId subject);

    const Report &report() const;
    RecordId subject() const;
    /// All that can be chosen to be about.
    QList<RecordId> subjects() const;
    Language language() const;
    bool isSideBySide() const;
    /// Without the house's look and the date.
    ReportRequest request() const;
    /// Why what was typed cannot be read; nothing when all is well.
    std::optional<Error> problem() const;

    /// The choices but for the subject, as they are kept in a preset, and back.
    QJsonObject choices() const;
    void setChoices(const QJsonObject &choices);

Q_SIGNALS:
    /// Something else was chosen.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addRow(QLabel *label, QWidget *field);
    void fillReports();
    void fillSubjects(RecordId subject);
    void fillLanguages(int chosen);
    void fillParts(QListWidget &list, const QList<ReportPart> &parts,
                   const std::optional<QStringList> &chosen);
    void showReport(RecordId subject);
    void retranslate();
    Wording wording() const { return m_context.language.wording(); }

    const PageContext m_context;
    const ReportTable m_table;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_reportLabel;
    QComboBox *m_report;
    QLabel *m_about;
    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_sectionsLabel;
    QListWidget *m_sections;
    QLabel *m_columnsLabel;
    QListWidget *m_columns;
    QLabel *m_periodLabel;
    QLineEdit *m_period;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    QCheckBox *m_landscape;
    QLabel *m_blankRowsLabel;
    QSpinBox *m_blankRows;
    bool m_isFilling = false;
};

} // namespace klankbord
