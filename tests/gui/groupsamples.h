// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affiliation.h"
#include "domain/insight.h"
#include "domain/membership.h"
#include "gui/chip.h"
#include "pagefixture.h"
#include "support/pseudotranslator.h"

#include <QAbstractButton>
#include <QLabel>

namespace klankbord
{

/// A learning network with a steering group and an expert group. Jan chairs and leads the first since October
/// 2014 and sits in the second; Els was in the first until 2013; vzw Velo is in it, no date known. Two
/// insights came up in a session; the experts have a meeting.
struct GroupSample {
    explicit GroupSample(PageFixture &fixture) : fixture(fixture)
    {
        network = fixture.add(named(Network::type().name, QStringLiteral("Learning network")));
        steering = addGroup(QStringLiteral("Steering group"));
        experts = addGroup(QStringLiteral("Expert group"));
        velo = fixture.addOrganisation(QStringLiteral("vzw Velo"));
        jan = addPerson(QStringLiteral("Jan"), QStringLiteral("Peeters"));
        els = addPerson(QStringLiteral("Els"), QStringLiteral("Claes"));
        chair = addSeat(steering, jan, QStringLiteral("2014-10/.."), MemberRole::Chair);
        addSeat(steering, jan, QStringLiteral("2014-11/2099"), MemberRole::Lead);
        addSeat(experts, jan, QStringLiteral("2014-10/.."), MemberRole::Content);
        addSeat(steering, els, QStringLiteral("2012/2013"), MemberRole::Secretary);
        addSeat(steering, velo, QString(), MemberRole::Member);
        session = addEvent(QStringLiteral("Food and hospitality"), {}, QStringLiteral("2014-10-14"));
        meeting = addEvent(QStringLiteral("Experts meet"), experts.id, QStringLiteral("2015-01-20"));
        first = addInsight(QStringLiteral("Sectors know too little of each other’s hiring needs"));
        second = addInsight(QStringLiteral("Job coaching works"));
    }

    template <typename F>
    static Record named(const F &field, const QString &name)
    {
        Record record(field.owner());
        record.set(field, bothLanguages(name));
        return record;
    }
    Record addGroup(const QString &name) const
    {
        Record record = named(Group::type().name, name);
        record.set(Group::type().network, network.id);
        record.set(Group::type().quorum, 2);
        return fixture.add(record);
    }
    Record addPerson(const QString &first, const QString &last) const
    {
        Record record(Person::type());
        record.set(Person::type().firstName, first);
        record.set(Person::type().lastName, last);
        return fixture.add(record);
    }
    Record addSeat(const Record &group, const Record &member, const QString &when, MemberRole role) const
    {
        const Membership &type = Membership::type();
        Record record(type);
        record.set(type.group, group.id);
        if (&member.type() == &Person::type())
            record.set(type.person, member.id);
        else
            record.set(type.organisation, member.id);
        record.set(type.period, *periodFromIso(when));
        record.set(type.role, role);
        return fixture.add(record);
    }
    Record addEvent(const QString &name, RecordId group, const QString &when) const
    {
        const Event &type = Event::type();
        Record record = named(type.name, name);
        record.set(type.network, network.id);
        record.set(type.group, group);
        record.set(type.when, *timeSlotFromIso(when));
        return fixture.add(record);
    }
    Record addInsight(const QString &text) const
    {
        Record record = named(Insight::type().text, text);
        record.set(Insight::type().event, session.id);
        return fixture.add(record);
    }

    PageFixture &fixture;
    Record network{Network::type()};
    Record steering{Group::type()};
    Record experts{Group::type()};
    Record velo{Organisation::type()};
    Record jan{Person::type()};
    Record els{Person::type()};
    Record chair{Membership::type()};
    Record session{Event::type()};
    Record meeting{Event::type()};
    Record first{Insight::type()};
    Record second{Insight::type()};
};

/// The same workspace, opened for reading alone.
class ReadOnlySight final
{
public:
    explicit ReadOnlySight(PageFixture &fixture) : m_fixture(fixture)
    {
        auto opened = Workspace::open(fixture.context().workspace.location(), Workspace::Mode::ReadOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_workspace = std::move(opened).value();
        m_titles = std::make_unique<TitleCache>(m_workspace->store());
        m_session = std::make_unique<EditSession>(m_workspace->store(), *m_titles, QStringLiteral("Els"));
    }

    PageContext context()
    {
        return {*m_workspace, *m_session, m_fixture.language(), m_fixture.theme(),
                m_fixture.context().settings};
    }

private:
    PageFixture &m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
};

/// Shows @p panel and gives it the keyboard.
inline void showPanel(QWidget &panel, const QSize &size = {900, 700})
{
    panel.resize(size);
    panel.show();
    panel.activateWindow();
    if (!QTest::qWaitForWindowActive(&panel))
        qFatal("the panel did not come up");
}

/// The texts of labels, buttons and chips that do not follow the pseudo-language.
inline QStringList untranslatedTexts(const QWidget &panel)
{
    QStringList texts;
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const QList<QAbstractButton *> buttons = panel.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        texts.append(button->text());
    const QList<Chip *> chips = panel.findChildren<Chip *>();
    for (const Chip *chip : chips)
        texts.append(chip->word());
    texts.removeIf([](const QString &text) {
        const bool isLanguage = text == QStringLiteral("NL") || text == QStringLiteral("EN");
        return isLanguage || PseudoTranslator::isTranslated(text);
    });
    return texts;
}

} // namespace klankbord
