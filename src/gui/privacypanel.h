// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace klankbord
{

class Chip;
class SectionHeading;

/// What a person agreed to, how long they may be kept and where they appear; and the way to forget them.
class PrivacyPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit PrivacyPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        const FieldInfo *field;
        QLabel *label;
        Chip *answer; ///< for a consent; else null
        QLabel *text; ///< for anything else; else null
    };

    void addHeading(const char *title);
    void addConsents();
    void addKeeping();
    void addForgetting();
    void addRow(QFormLayout &form, const FieldInfo &field);
    void follow(const ChangeSet &changes);
    void readPlaces();
    void forget();
    void retranslate();
    void showRow(const Row &row);

    const PageContext m_context;
    Record m_person;
    QList<Dependents> m_places;
    bool m_isStale = true; ///< whether the places are to be read again when somebody looks
    QWidget *m_content;
    QList<Row> m_rows;
    Chip *m_warning;
    QLabel *m_where;
    QLabel *m_explanation;
    QPushButton *m_forget;
};

} // namespace klankbord
