// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localizedtext.h"
#include "gui/pagecontext.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace klankbord
{

class ValueEditor;

/// Asks what a saved view is called, in Dutch and in English; one of them is enough.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    ViewNameDialog(const LocalizedText &name, const PageContext &context, QWidget *parent = nullptr);

    LocalizedText name() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    const PageContext m_context;
    QLabel *m_sentence;
    ValueEditor *m_name;
    QDialogButtonBox *m_buttons;
};

} // namespace klankbord
