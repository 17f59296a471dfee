// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/programmefigures.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "domain/contribution.h"
#include "gui/programmegrid.h"
#include "gui/programmepanel.h"
#include "gui/windowtheme.h"
#include "storage/workspace.h"

#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int row = 8;
constexpr int rooms = 10;
constexpr int itemsInRoom = 30;
constexpr int minutes = 15;
constexpr int people = 120;
constexpr int openings = 7;
constexpr int moves = 200;
constexpr double longestOpening = 150;
constexpr double longestFrame = 16;

/// A conference from nine to half past four, every quarter of an hour another item in each room, some of
/// whose speakers are wanted twice.
ChangeSet conference(RecordId &eventId)
{
    ChangeSet changes(ChangeSet::Kind::Import, {});
    const auto add = [&changes](const Record &record) {
        changes.append(Change::add(record));
        return changes.changes().last().id();
    };
    Record venue(Venue::type());
    venue.set(Venue::type().name, u"Thor Central"_s);
    const RecordId venueId = add(venue);
    const auto day = PartialDate::fromDay({2023, 6, 13});
    Record event(Event::type());
    event.set(Event::type().name, {u"Congres"_s, u"Conference"_s});
    event.set(Event::type().venue, venueId);
    event.set(Event::type().when, {.date = day, .start = {9, 0}, .end = {17, 0}});
    eventId = add(event);
    QList<RecordId> persons;
    for (int i = 0; i < people; ++i) {
        Record person(Person::type());
        person.set(Person::type().lastName, u"Spreker %1"_s.arg(i + 1));
        persons.append(add(person));
    }
    for (int room = 0; room < rooms; ++room) {
        Record hall(Room::type());
        hall.set(Room::type().name, u"Zaal %1"_s.arg(room + 1));
        hall.set(Room::type().venue, venueId);
        hall.set(Room::type().capacity, 40);
        const RecordId hallId = add(hall);
        for (int i = 0; i < itemsInRoom; ++i) {
            const QTime start = QTime(9, 0).addSecs(i * minutes * 60);
            Record item(ProgrammeItem::type());
            const QString title = u"Sessie %1 in zaal %2"_s.arg(i + 1).arg(room + 1);
            item.set(ProgrammeItem::type().name, {title, title});
            item.set(ProgrammeItem::type().event, eventId);
            item.set(ProgrammeItem::type().kind, ProgrammeItemKind::Talk);
            item.set(ProgrammeItem::type().room, hallId);
            item.set(ProgrammeItem::type().when,
                     {.date = day, .start = start, .end = start.addSecs(minutes * 60)});
            Record speaks(Contribution::type());
            speaks.set(Contribution::type().item, add(item));
            speaks.set(Contribution::type().person, persons.at((i * 7 + room * 13) % people));
            add(speaks);
        }
    }
    changes.sign(u"Bench"_s, QDateTime::currentDateTimeUtc());
    return changes;
}

/// Sees when the first card has been painted.
class CardWatch final : public QObject
{
public:
    bool isPainted = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<ProgrammeCard *>(watched))
            isPainted = true;
        return false;
    }
};

void sendMouse(QWidget &widget, QEvent::Type type, const QPoint &position, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, position, widget.mapToGlobal(position), Qt::LeftButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &event);
}

/// How long something took, and how much of it the processor worked: on a busy machine the steadier figure.
struct Took {
    double milliseconds = 0;
    double worked = 0;
};

Took opening(const Record &event, const PageContext &context)
{
    ProgrammePanel panel(context);
    panel.resize(1600, 1000);
    panel.show();
    QCoreApplication::processEvents();
    CardWatch watch;
    qApp->installEventFilter(&watch);
    const qint64 start = nowInNanoseconds();
    const qint64 used = processorNanoseconds();
    panel.setRecord(event);
    while (!watch.isPainted)
        QCoreApplication::processEvents();
    return {millisecondsSince(start), static_cast<double>(processorNanoseconds() - used) / 1e6};
}

/// Milliseconds of each move of a card over the grid, painting included, and of the drop at last.
struct DragTimes {
    QList<double> moves;
    QList<double> worked;
    double drop = 0;
};

DragTimes drag(const Record &event, const PageContext &context)
{
    ProgrammePanel panel(context);
    panel.resize(1600, 1000);
    panel.show();
    panel.setRecord(event);
    QCoreApplication::processEvents();
    ProgrammeCard *card = panel.grid().cards().cards().first();
    const QRect seen = panel.grid().viewport()->rect();
    const QPoint pressed(20, 8);
    sendMouse(*card, QEvent::MouseButtonPress, pressed, Qt::LeftButton);
    DragTimes times;
    for (int move = 1; move <= moves; ++move) {
        // Across and down again and again, also near the edges, where the grid scrolls.
        const QPoint there(seen.left() + move * 37 % seen.width(), seen.top() + move * 23 % seen.height());
        const QPoint position = card->mapFromGlobal(panel.grid().viewport()->mapToGlobal(there));
        const qint64 start = nowInNanoseconds();
        const qint64 used = processorNanoseconds();
        sendMouse(*card, QEvent::MouseMove, position, Qt::LeftButton);
        QCoreApplication::processEvents();
        times.moves.append(millisecondsSince(start));
        times.worked.append(static_cast<double>(processorNanoseconds() - used) / 1e6);
    }
    const QPoint end = card->mapFromGlobal(panel.grid().viewport()->mapToGlobal(seen.center()));
    const qint64 start = nowInNanoseconds();
    sendMouse(*card, QEvent::MouseButtonRelease, end, Qt::NoButton);
    QCoreApplication::processEvents();
    times.drop = millisecondsSince(start);
    return times;
}

} // namespace

void ProgrammeFigures::measure(Figures &figures)
{
    const QTemporaryDir folder;
    auto made = Workspace::create(folder.filePath(u"programme.klankbord"_s));
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text()));
    const std::unique_ptr<Workspace> workspace = std::move(made).value();
    RecordId id = RecordId::None;
    if (const Result<> done = workspace->store().apply(conference(id)); !done)
        qFatal("%s", qUtf8Printable(done.error().text()));
    TitleCache titles(workspace->store());
    EditSession session(workspace->store(), titles, u"Bench"_s);
    LanguageSwitch language(Language::Dutch);
    WindowTheme theme;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const PageContext context{*workspace, session, language, theme, settings};
    const auto event = workspace->store().find(Event::type(), id);
    if (!event || !*event)
        qFatal("the event is not there");
    QList<double> opened;
    QList<double> worked;
    for (int run = 0; run < openings; ++run) {
        const Took took = opening(**event, context);
        opened.append(took.milliseconds);
        worked.append(took.worked);
    }
    const DragTimes times = drag(**event, context);
    const auto figure = [&figures](const QString &what, double value, Figure::Bar bar, double limit) {
        figures.add({row, what, value, u"ms"_s, {}, 0, bar, limit});
    };
    figure(u"a programme of %1 items in %2 rooms, from choosing to painted"_s.arg(rooms * itemsInRoom)
               .arg(rooms),
           median(opened), Figure::Bar::Value, longestOpening);
    figure(u"the same, processor time"_s, median(worked), Figure::Bar::None, 0);
    figure(u"the longest frame of %1 while an item is dragged"_s.arg(moves), quantile(times.moves, 1),
           Figure::Bar::Value, longestFrame);
    figure(u"the same, processor time"_s, quantile(times.worked, 1), Figure::Bar::None, 0);
    figure(u"the same, median"_s, median(times.moves), Figure::Bar::None, 0);
    figure(u"its drop: written, arranged and painted"_s, times.drop, Figure::Bar::None, 0);
}

} // namespace klankbord::bench
