// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/programmewords.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace klankbord
{

class ProgrammeEdits;
class SectionHeading;
class TonedLabel;

/// The chosen item of a programme: when and where, what clashes, who contribute with the function they had
/// that day, and its documents.
class ProgrammeDetails final : public QScrollArea
{
    Q_OBJECT

public:
    /// All are borrowed and outlive this.
    ProgrammeDetails(const EventProgramme &programme, ProgrammeEdits &edits, const PageContext &context,
                     QWidget *parent = nullptr);

    /// Shows @p id as the programme has it now; asks to choose one when there is no such item.
    void showItem(RecordId id);
    RecordId item() const { return m_id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeading();
    QWidget *makeClashes();
    QLabel *makeLinks(const char *name);
    void addSection(QVBoxLayout &column, SectionHeading &heading, QPushButton &add, QLabel &links);
    void retranslate();
    void showFacts(const ProgrammeEntry &entry, const ProgrammeWords &words);
    QString contributionLinks(const ProgrammeEntry &entry, const ProgrammeWords &words) const;
    QString documentLinks(const ProgrammeEntry &entry) const;

    const EventProgramme &m_programme;
    ProgrammeEdits &m_edits;
    const PageContext m_context;
    RecordId m_id = RecordId::None;
    QLabel *m_nothing;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_facts;
    QWidget *m_clashes;
    QLabel *m_clashIcon;
    TonedLabel *m_clashText;
    QToolButton *m_open;
    QToolButton *m_unplace;
    QToolButton *m_delete;
    SectionHeading *m_people;
    QPushButton *m_addPerson;
    QLabel *m_peopleLinks;
    SectionHeading *m_documents;
    QPushButton *m_addDocument;
    QLabel *m_documentLinks;
};

} // namespace klankbord
