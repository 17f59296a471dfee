// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/affiliation.h"
#include "domain/organisation.h"
#include "domain/theme.h"
#include "gui/valueeditor.h"
#include "pagefixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Project &project = Project::type();

/// One editor in a window that has the keyboard.
struct Shown {
    Shown(const FieldInfo &field, PageFixture &fixture, EditorPlace place = EditorPlace::Form)
        : editor(createValueEditor(field, fixture.editors(), place, nullptr)),
          edited(editor.get(), &ValueEditor::edited)
    {
        editor->resize(400, 40);
        editor->show();
        editor->activateWindow();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qFatal("the editor did not come up");
        editor->setFocus();
    }
    template <typename T>
    T *control(const QString &name = {}) const
    {
        T *found = editor->findChild<T *>(name);
        if (!found)
            qFatal("no control");
        return found;
    }
    /// Replaces what stands in the line, as the keyboard does.
    void type(const QString &text) const
    {
        auto *line = control<QLineEdit>();
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
    }
    QString read(PageFixture &fixture) const
    {
        const Result<QVariant> value = editor->value();
        if (!value)
            return u"error: "_s + value.error().what;
        return editor->field().display(*value, fixture.language().wording(), &fixture.session().titles());
    }

    std::unique_ptr<ValueEditor> editor;
    QSignalSpy edited;
};

} // namespace

/// The controls in which values are edited, one for each kind.
class ValueEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<const FieldInfo *>("field");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const FieldInfo &field, Language language, const QString &typed,
                            const QString &shown) {
            QTest::newRow(name) << &field << language << typed << shown;
        };
        using enum Language;
        row("text", project.code, English, u" NWE 0758 "_s, u"NWE 0758"_s);
        row("amount", project.totalCost, Dutch, u"1.312.872,00"_s, u"€ 1.312.872,00"_s);
        row("amount, English", project.totalCost, English, u"1,312,872.00"_s, u"€1,312,872.00"_s);
        row("share", Funding::type().rate, Dutch, u"13,63"_s, u"13,63 %"_s);
        row("count", Organisation::type().guidedPerYear, English, u">350"_s, u">350"_s);
        row("date", Group::type().installed, Dutch, u"oktober 2019"_s, u"oktober 2019"_s);
        row("number", Group::type().quorum, English, u"12"_s, u"12"_s);
        row("list of texts", project.tags, English, u"one; two"_s, u"one; two"_s);
    }

    void readsWhatIsTyped()
    {
        QFETCH(const FieldInfo *, field);
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        PageFixture fixture(PageFixture::Contents::None, language);
        Shown editor(*field, fixture);
        editor.editor->setValue({});
        editor.type(typed);
        QCOMPARE(editor.edited.count(), 0);
        QTest::keyClick(editor.control<QLineEdit>(), Qt::Key_Return);
        QVERIFY(editor.edited.count() > 0);
        QCOMPARE(editor.read(fixture), shown);
        // Shown again it is not touched, and gives the same value.
        const QVariant value = *editor.editor->value();
        editor.editor->setValue(value);
        QCOMPARE(*editor.editor->value(), value);
        editor.type({});
        QVERIFY(field->isEmpty(*editor.editor->value()));
    }

    void keepsWhatItCannotRead_data()
    {
        QTest::addColumn<const FieldInfo *>("field");
        QTest::newRow("amount") << static_cast<const FieldInfo *>(&project.totalCost);
        QTest::newRow("date") << static_cast<const FieldInfo *>(&Group::type().installed);
        QTest::newRow("period") << static_cast<const FieldInfo *>(&project.period);
        QTest::newRow("time slot") << static_cast<const FieldInfo *>(&Event::type().when);
        QTest::newRow("share") << static_cast<const FieldInfo *>(&Funding::type().rate);
        QTest::newRow("place") << static_cast<const FieldInfo *>(&Organisation::type().location);
        QTest::newRow("number") << static_cast<const FieldInfo *>(&Group::type().quorum);
        QTest::newRow("reference") << static_cast<const FieldInfo *>(&project.programme);
    }

    void keepsWhatItCannotRead()
    {
        QFETCH(const FieldInfo *, field);
        PageFixture fixture;
        Shown editor(*field, fixture);
        editor.editor->setValue({});
        editor.type(u"no such thing"_s);
        const Result<QVariant> value = editor.editor->value();
        QVERIFY(!value);
        QVERIFY(!value.error().what.isEmpty());
        editor.editor->setProblem(value.error().text());
        QCOMPARE(editor.control<QLineEdit>()->text(), u"no such thing"_s);
        QVERIFY(editor.control<QLineEdit>()->property("problem").toBool());
        QCOMPARE(editor.control<QLineEdit>()->accessibleDescription(), value.error().text());
        fixture.language().setLanguage(Language::Dutch);
        QCoreApplication::processEvents();
        QCOMPARE(editor.control<QLineEdit>()->text(), u"no such thing"_s);
        editor.editor->setProblem({});
        QVERIFY(!editor.control<QLineEdit>()->property("problem").toBool());
    }

    void aRefusedValueHasAFrame()
    {
        PageFixture fixture;
        Shown editor(project.totalCost, fixture);
        editor.editor->setProblem(u"wrong"_s);
        const QImage picture = editor.control<QLineEdit>()->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 1).name(), fixture.theme().colours().danger.name());
    }

    void followsTheLanguage()
    {
        PageFixture fixture(PageFixture::Contents::None, Language::Dutch);
        Shown editor(project.totalCost, fixture);
        editor.editor->setValue(
            QVariant::fromValue(std::optional(Amount{131'287'200, u"EUR"_s, Qualifier::Exact})));
        const QString dutch = editor.control<QLineEdit>()->text();
        QVERIFY(dutch.contains(u"1.312.872"_s));
        fixture.language().setLanguage(Language::English);
        QCoreApplication::processEvents();
        QVERIFY2(editor.control<QLineEdit>()->text().contains(u"1,312,872"_s),
                 qPrintable(editor.control<QLineEdit>()->text()));
    }

    void editsBothLanguages()
    {
        PageFixture fixture;
        Shown editor(project.fullTitle, fixture);
        editor.editor->setValue(QVariant::fromValue(LocalizedText{u"Dialoog"_s, {}}));
        auto *english = editor.control<QLineEdit>(u"en"_s);
        english->setFocus();
        QTest::keyClicks(english, u"Dialogue"_s);
        QTest::keyClick(english, Qt::Key_Return);
        QVERIFY(editor.edited.count() > 0);
        QCOMPARE(editor.editor->value()->value<LocalizedText>(),
                 (LocalizedText{u"Dialoog"_s, u"Dialogue"_s}));
    }

    void aLongTextGrowsWithItsText()
    {
        PageFixture fixture;
        Shown editor(project.summary, fixture);
        editor.editor->setValue(QVariant::fromValue(LocalizedText{u"one"_s, u"two"_s}));
        auto *text = editor.control<QPlainTextEdit>(u"nl"_s);
        const int before = text->sizeHint().height();
        text->setFocus();
        for (int line = 0; line < 6; ++line)
            QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(text->sizeHint().height() > before);
        QTest::keyClicks(text, u"end"_s);
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(!text->hasFocus());
        QVERIFY(editor.edited.count() > 0);
        QVERIFY(editor.editor->value()->value<LocalizedText>().nl.contains(u"end"_s));
    }

    void chooses()
    {
        PageFixture fixture;
        Shown editor(project.status, fixture);
        editor.editor->setValue(u"running"_s);
        auto *box = editor.control<QComboBox>();
        QCOMPARE(box->currentText(), u"Running"_s);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(editor.editor->value()->toString(), u"closed"_s);
        QVERIFY(editor.edited.count() > 0);
        editor.editor->setValue(u"of a newer list"_s);
        QCOMPARE(editor.editor->value()->toString(), u"of a newer list"_s);
        editor.editor->setValue(QString());
        QVERIFY(project.status.isEmpty(*editor.editor->value()));
    }

    void choosesSeveral()
    {
        PageFixture fixture;
        Shown editor(project.participationMethods, fixture);
        editor.editor->setValue(QStringList{u"stand"_s});
        auto *button = editor.control<QToolButton>();
        QMenu *menu = button->menu();
        QTimer::singleShot(0, menu, [menu] {
            auto *box = menu->findChild<QCheckBox *>(u"workshop"_s);
            box->click();
            menu->close();
        });
        button->showMenu();
        QVERIFY(editor.edited.count() > 0);
        QCOMPARE(editor.editor->value()->toStringList(), (QStringList{u"workshop"_s, u"stand"_s}));
        QVERIFY(button->toolTip().contains(u"Workshop"_s));
    }

    void ticks()
    {
        PageFixture fixture;
        Shown editor(Affiliation::type().primary, fixture);
        editor.editor->setValue(false);
        auto *box = editor.control<QCheckBox>();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(editor.editor->value()->toBool(), true);
        QCOMPARE(editor.edited.count(), 1);
        QCOMPARE(box->text(), u"Yes"_s);
    }

    void takesKnownAndOtherCodes()
    {
        PageFixture fixture;
        Shown editor(Organisation::type().country, fixture);
        editor.editor->setValue(u"BE"_s);
        QCOMPARE(editor.control<QLineEdit>()->text(), u"Belgium"_s);
        editor.type(u"Netherlands"_s);
        QTest::keyClick(editor.control<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(editor.editor->value()->toString(), u"NL"_s);
        editor.editor->setValue(u"NL"_s);
        fixture.language().setLanguage(Language::Dutch);
        QCoreApplication::processEvents();
        QCOMPARE(editor.editor->value()->toString(), u"NL"_s);
    }

    void completesAReference()
    {
        PageFixture fixture;
        const Record verso = fixture.addOrganisation(u"Verso vzw"_s);
        fixture.addOrganisation(u"Verbond"_s);
        fixture.addOrganisation(u"Zebra"_s);
        Shown editor(project.lead, fixture);
        editor.editor->setValue({});
        editor.type(u"ver"_s);
        auto *completer = editor.control<QCompleter>();
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->popup()->model()->rowCount(), 2);
        QVERIFY(!editor.editor->value()); // two could be meant
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QVERIFY(!completer->popup()->isVisible());
        QCOMPARE(editor.editor->value()->value<RecordId>(), verso.id);
        QCOMPARE(editor.control<QLineEdit>()->text(), u"Verso vzw"_s);
        QVERIFY(editor.edited.count() > 0);
        QSignalSpy opened(editor.editor.get(), &ValueEditor::openRequested);
        editor.control<QAction>(u"open"_s)->trigger();
        QCOMPARE(opened.count(), 1);
        editor.type(u"zeb"_s);
        QVERIFY(editor.editor->value()); // only one begins so
    }

    void addsAndRemovesReferences()
    {
        PageFixture fixture;
        const Theme &type = Theme::type();
        QList<RecordId> ids;
        for (const QString &name : {u"Housing"_s, u"Mobility"_s}) {
            Record theme(type);
            theme.set(type.name, {name, name});
            ids.append(fixture.add(theme).id);
        }
        Shown editor(project.themes, fixture);
        editor.editor->setValue(QVariant::fromValue(QList{ids.first()}));
        QCOMPARE(editor.control<QToolButton>()->text(), u"Housing"_s);
        editor.type(u"mob"_s);
        QTest::keyClick(editor.control<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(editor.editor->value()->value<QList<RecordId>>(), ids);
        QTest::mouseClick(editor.control<QToolButton>(), Qt::LeftButton);
        QCOMPARE(editor.editor->value()->value<QList<RecordId>>(), QList{ids.last()});
        QVERIFY(editor.edited.count() > 0);
    }

    void readOnlyStaysAsItIs()
    {
        PageFixture fixture;
        for (const FieldInfo *field : project.fields()) {
            Shown editor(*field, fixture);
            editor.editor->setEditable(false);
            const QList<QLineEdit *> lines = editor.editor->findChildren<QLineEdit *>();
            for (const QLineEdit *line : lines)
                QVERIFY2(line->isReadOnly() || !line->isEnabled() || line->isHidden(), field->name().data());
        }
    }
};

QTEST_MAIN(ValueEditorsTest)
#include "tst_valueeditors.moc"
