// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/participantsfigures.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "domain/affiliation.h"
#include "domain/participation.h"
#include "gui/participantspanel.h"
#include "gui/recordtableview.h"
#include "gui/windowtheme.h"
#include "models/recordtablemodel.h"
#include "storage/workspace.h"

#include <QDir>
#include <QKeyEvent>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int mostParticipants = 5'000;
constexpr int organisations = 300;
constexpr int openings = 7;
constexpr int steps = 60;
constexpr int presses = 30;

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s", qUtf8Printable(error.text()));
}

/// An event with all the participants, each of one of the organisations.
ChangeSet everything()
{
    ChangeSet changes(ChangeSet::Kind::Import, {});
    const auto add = [&changes](Record record) {
        changes.append(Change::add(std::move(record)));
        return changes.changes().last().id();
    };
    Record event(Event::type());
    event.set(Event::type().name, {u"Conferentie"_s, u"Conference"_s});
    event.set(Event::type().when, timeSlotFromIso(u"2023-06-13"_s).value_or(TimeSlot{}));
    const RecordId eventId = add(event);
    QList<RecordId> employers;
    for (int i = 0; i < organisations; ++i) {
        Record organisation(Organisation::type());
        const QString name = u"Organisatie %1"_s.arg(i);
        organisation.set(Organisation::type().name, {name, name});
        organisation.set(Organisation::type().kind, static_cast<OrganisationKind>(i % 16));
        employers.append(add(organisation));
    }
    for (int i = 0; i < mostParticipants; ++i) {
        Record person(Person::type());
        person.set(Person::type().firstName, u"Persoon"_s);
        person.set(Person::type().lastName, u"Naam %1"_s.arg(i));
        const RecordId personId = add(person);
        Record affiliation(Affiliation::type());
        affiliation.set(Affiliation::type().person, personId);
        affiliation.set(Affiliation::type().organisation, employers.at(i % organisations));
        add(affiliation);
        const Participation &type = Participation::type();
        Record participation(type);
        participation.set(type.event, eventId);
        participation.set(type.person, personId);
        participation.set(type.role, i % 5 == 0 ? ParticipationRole::Core : ParticipationRole::Variable);
        participation.set(type.status, static_cast<ParticipationStatus>(i % 5));
        add(participation);
    }
    changes.sign(u"Bench"_s, QDateTime::currentDateTimeUtc());
    return changes;
}

/// Waits until all that @p act set off is painted.
template <typename Act>
double timeToPainted(QWidget &widget, const Act &act)
{
    const qint64 start = nowInNanoseconds();
    act();
    QCoreApplication::processEvents();
    widget.repaint();
    return millisecondsSince(start);
}

void print(const char *name, double value)
{
    std::printf("%s %f\n", name, value);
}

} // namespace

ParticipantsFigures::ParticipantsFigures(const QString &folder)
    : m_location(QDir(folder).filePath(u"bench-participants.klankbord"_s))
{
    if (QFile::exists(m_location))
        return;
    auto made = Workspace::create(m_location);
    if (!made)
        stop(made.error());
    if (const Result<> written = (*made)->store().apply(everything()); !written)
        stop(written.error());
}

int ParticipantsFigures::runChild(int argc, char **argv, const QString &location)
{
    const QApplication application(argc, argv);
    auto opened = Workspace::open(location);
    if (!opened)
        stop(opened.error());
    RecordStore &store = (*opened)->store();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    WindowTheme theme;
    LanguageSwitch language(Language::English); // the key that is pressed is an English one
    TitleCache titles(store);
    EditSession session(store, titles, u"Bench"_s);
    session.setLocation(location);
    const RecordId eventId = store.ids(Query(Event::type())).value().first();
    const Record event = **store.find(Event::type(), eventId);
    ParticipantsPanel panel({**opened, session, language, theme, settings});
    panel.resize(1400, 900);
    panel.show();
    panel.activateWindow();
    while (!panel.isActiveWindow())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QList<double> openingTimes;
    QList<double> openingWork;
    for (int i = 0; i < openings; ++i) {
        const qint64 used = processorNanoseconds();
        openingTimes.append(timeToPainted(panel, [&] { panel.setRecord(event); }));
        openingWork.append(static_cast<double>(processorNanoseconds() - used) / 1e6);
    }
    print("opening", median(openingTimes));
    print("openingWork", median(openingWork));
    print("firstOpening", openingTimes.first());
    RecordTableView &table = *panel.table();
    double worst = 0;
    for (int i = 0; i < steps; ++i)
        worst = qMax(worst, timeToPainted(panel, [&] {
                         QScrollBar &bar = *table.verticalScrollBar();
                         bar.setValue(bar.maximum() * i / steps);
                     }));
    print("scrolling", worst);
    table.selectRecord(table.records().idAt(0));
    table.setFocus();
    QList<double> pressing;
    for (int i = 0; i < presses; ++i)
        pressing.append(timeToPainted(panel, [&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier, u"p"_s);
            QCoreApplication::sendEvent(&table, &press);
        }));
    print("pressing", quantile(pressing, 1));
    print("pressed", panel.participants().count().of(Presence::Present));
    return EXIT_SUCCESS;
}

void ParticipantsFigures::measure(Figures &figures) const
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--participants"_s, m_location});
    if (!child.waitForFinished(-1) || child.exitCode() != EXIT_SUCCESS)
        qFatal("the participants could not be measured");
    QHash<QByteArray, double> values;
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            values.insert(words.first(), words.last().toDouble());
    }
    // Presses that noted nobody would be quick, too.
    if (values.value("pressed") < presses)
        qFatal("the keys did not note anybody");
    const auto add = [&](const QString &what, const char *name, double limit) {
        figures.add({7, what, values.value(name), u"ms"_s, {}, 0, Figure::Bar::Value, limit});
    };
    add(u"opening an event's %1 participants, median"_s.arg(mostParticipants), "opening", 150);
    figures.add({7, u"the same, in processor time"_s, values.value("openingWork"), u"ms"_s, {}});
    add(u"the first opening after the start"_s, "firstOpening", 150);
    add(u"worst frame while scrolling through them"_s, "scrolling", 100);
    add(u"worst time from a presence key to painted figures"_s, "pressing", 100);
}

} // namespace klankbord::bench
