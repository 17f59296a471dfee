// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/housedialog.h"

#include "gui/messagebar.h"
#include "gui/themestyle.h"
#include "reports/housestyle.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr QSize pictureSize(160, 40);

QWidget *inARow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

} // namespace

HouseDialog::HouseDialog(const PaperHouse &house, const FileChooser &files, QWidget *parent)
    : QDialog(parent),
      m_house(house),
      m_files(files),
      m_messages(new MessageBar(this)),
      m_organisation(new QLineEdit(house.organisation, this)),
      m_colour(new QPushButton(this)),
      m_noColour(new QPushButton(tr("Klankbord’s own"), this)),
      m_pictures{makePicture(u"logo"_s, &PaperHouse::logo), makePicture(u"emblem"_s, &PaperHouse::emblem)},
      m_mention(new QPlainTextEdit(house.mention, this))
{
    setObjectName(u"houseDialog"_s);
    setWindowTitle(tr("How documents look"));
    m_organisation->setObjectName(u"organisation"_s);
    m_colour->setObjectName(u"colour"_s);
    m_noColour->setObjectName(u"noColour"_s);
    m_mention->setObjectName(u"mention"_s);
    m_mention->setTabChangesFocus(true);
    m_mention->setFixedHeight(64);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("&Colour"), inARow({m_colour, m_noColour}));
    for (const auto &[index, label] : {std::pair(0, tr("&Logo")), std::pair(1, tr("Funder’s &emblem"))}) {
        const Picture &picture = m_pictures.at(size_t(index));
        form->addRow(label, inARow({picture.shown, picture.choose, picture.clear}));
    }
    form->addRow(tr("&Mention"), m_mention);
    auto *hint =
        new QLabel(tr("For European money: take the emblem with “Co-funded by the European Union” in it "
                      "from the Commission, in one picture. It is never smaller than your logo "
                      "(Regulation 2021/1060, annex IX)."),
                   this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    makePrimary(*keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(m_colour, &QPushButton::clicked, this, &HouseDialog::chooseColour);
    connect(m_noColour, &QPushButton::clicked, this, [this] {
        m_house.brand = QColor();
        showColour();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showColour();
    resize(540, sizeHint().height());
}

PaperHouse HouseDialog::house() const
{
    PaperHouse house = m_house;
    house.organisation = m_organisation->text().simplified();
    house.mention = m_mention->toPlainText().trimmed();
    return house;
}

HouseDialog::Picture HouseDialog::makePicture(const QString &name, QByteArray PaperHouse::*bytes)
{
    Picture picture{.shown = new QLabel(this),
                    .choose = new QPushButton(tr("Choose…"), this),
                    .clear = new QPushButton(tr("Remove"), this),
                    .bytes = bytes};
    picture.shown->setObjectName(name);
    picture.choose->setObjectName(name + u"Choose"_s);
    picture.clear->setObjectName(name + u"Clear"_s);
    connect(picture.choose, &QPushButton::clicked, this, [this, picture] { choosePicture(picture); });
    connect(picture.clear, &QPushButton::clicked, this, [this, picture] {
        (m_house.*picture.bytes).clear();
        showPicture(picture);
    });
    showPicture(picture);
    return picture;
}

void HouseDialog::choosePicture(const Picture &picture)
{
    const QString path =
        m_files.toOpen(this, tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), {});
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = HouseStyle::pictureIn(path);
    if (!bytes) {
        m_messages->showError(bytes.error());
        return;
    }
    m_messages->dismiss();
    m_house.*picture.bytes = *bytes;
    showPicture(picture);
}

void HouseDialog::showPicture(const Picture &picture)
{
    const QByteArray &bytes = m_house.*picture.bytes;
    QPixmap pixmap;
    pixmap.loadFromData(bytes);
    picture.clear->setVisible(!bytes.isEmpty());
    if (pixmap.isNull()) {
        picture.shown->setPixmap({});
        picture.shown->setText(tr("none"));
        return;
    }
    picture.shown->setPixmap(pixmap.scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.shown->setAccessibleName(picture.shown->objectName());
}

void HouseDialog::chooseColour()
{
    const QColor chosen = QColorDialog::getColor(m_house.brand, this, tr("The colour of headings and lines"));
    if (chosen.isValid())
        m_house.brand = chosen;
    showColour();
}

void HouseDialog::showColour()
{
    QPixmap swatch(24, 16);
    swatch.fill(m_house.brand.isValid() ? m_house.brand : QColor(Qt::transparent));
    m_colour->setIcon(m_house.brand.isValid() ? QIcon(swatch) : QIcon());
    m_colour->setText(m_house.brand.isValid() ? m_house.brand.name() : tr("Choose…"));
    m_noColour->setVisible(m_house.brand.isValid());
}

} // namespace klankbord
