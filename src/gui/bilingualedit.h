// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/localizedtext.h"
#include "gui/languageswitch.h"

#include <QWidget>
#include <array>

class QBoxLayout;

namespace klankbord
{

class GrowingTextEdit;
class TonedLabel;

/// A text in Dutch and in English side by side, below each other where there is little room, each with a
/// counter that follows what is typed. Too long a text is told and never cut.
class BilingualEdit final : public QWidget
{
    Q_OBJECT

public:
    /// @p limit: the most signs in one language; nothing for no limit. @p language is borrowed.
    BilingualEdit(const FieldInfo &field, std::optional<int> limit, const LanguageSwitch &language,
                  QWidget *parent = nullptr);

    /// Shows @p value, whatever was being typed.
    void reset(const LocalizedText &value);
    /// Shows @p value where nothing else is being typed.
    void follow(const LocalizedText &value);
    /// What stands there now.
    LocalizedText typed() const;
    /// Whether something was typed that reset() and follow() have not brought back.
    bool isEdited() const { return typed() != m_value; }
    void setEditable(bool editable);
    QString counterText(Language language) const;

Q_SIGNALS:
    /// Another text stands there.
    void textChanged();
    /// The keyboard left one of the texts.
    void editingFinished();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        GrowingTextEdit *text = nullptr;
        TonedLabel *name = nullptr;
        TonedLabel *counter = nullptr;
    };

    QWidget *makeSide(Language language);
    Side &side(Language language) { return m_sides.at(static_cast<std::size_t>(language)); }
    const Side &side(Language language) const { return m_sides.at(static_cast<std::size_t>(language)); }
    QString typedIn(Language language) const;
    void count(Language language);
    void retranslate();

    const FieldInfo &m_field;
    const std::optional<int> m_limit;
    const LanguageSwitch &m_language;
    LocalizedText m_value;
    std::array<Side, allLanguages.size()> m_sides;
    QBoxLayout *m_row;
};

} // namespace klankbord
