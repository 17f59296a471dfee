<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ChangeSet</name>
    <message numerus="yes">
        <source>change %n field(s) of %1</source>
        <translation>
            <numerusform>change %n field of %1</numerusform>
            <numerusform>change %n fields of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n record(s)</source>
        <translation>
            <numerusform>import %n record</numerusform>
            <numerusform>import %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste into %n record(s)</source>
        <translation>
            <numerusform>paste into %n record</numerusform>
            <numerusform>paste into %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n record(s)</source>
        <translation>
            <numerusform>duplicate %n record</numerusform>
            <numerusform>duplicate %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete “%1” and change %n record(s) that hang on it</source>
        <translation>
            <numerusform>delete “%1” and change %n record that hangs on it</numerusform>
            <numerusform>delete “%1” and change %n records that hang on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n record(s)</source>
        <translation>
            <numerusform>change %n record</numerusform>
            <numerusform>change %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>Other (%n)</source>
        <translation>
            <numerusform>Other (%n)</numerusform>
            <numerusform>Other (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n fault(s) in “%1”.</source>
        <translation>
            <numerusform>%n fault in “%1”.</numerusform>
            <numerusform>%n faults in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>due %1, %n day(s) late</source>
        <translation>
            <numerusform>due %1, %n day late</numerusform>
            <numerusform>due %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingTable</name>
    <message numerus="yes">
        <source>%n amount(s) in another currency are left out.</source>
        <translation>
            <numerusform>%n amount in another currency is left out.</numerusform>
            <numerusform>%n amounts in another currency are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message numerus="yes">
        <source>%n project(s) in another currency are not drawn.</source>
        <translation>
            <numerusform>%n project in another currency is not drawn.</numerusform>
            <numerusform>%n projects in another currency are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) without an amount are not drawn.</source>
        <translation>
            <numerusform>%n expense without an amount is not drawn.</numerusform>
            <numerusform>%n expenses without an amount are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a known number of participants are not drawn.</source>
        <translation>
            <numerusform>%n event without a known number of participants is not drawn.</numerusform>
            <numerusform>%n events without a known number of participants are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message numerus="yes">
        <source>%n project(s) in euro</source>
        <translation>
            <numerusform>%n project in euro</numerusform>
            <numerusform>%n projects in euro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 at the rate of %2</source>
        <translation>
            <numerusform>%n in %1 at the rate of %2</numerusform>
            <numerusform>%n in %1 at the rate of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 left out: no rate</source>
        <translation>
            <numerusform>%n in %1 left out: no rate</numerusform>
            <numerusform>%n in %1 left out: no rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an amount</source>
        <translation>
            <numerusform>%n project without an amount</numerusform>
            <numerusform>%n projects without an amount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message numerus="yes">
        <source>%n quote(s) that are not approved were left out.</source>
        <translation>
            <numerusform>%n quote that is not approved was left out.</numerusform>
            <numerusform>%n quotes that are not approved were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPlan</name>
    <message numerus="yes">
        <source>%n session(s) in %1</source>
        <translation>
            <numerusform>%n session in %1</numerusform>
            <numerusform>%n sessions in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingTable</name>
    <message numerus="yes">
        <source>%n expense(s) without an amount in the project’s currency are left out.</source>
        <translation>
            <numerusform>%n expense without an amount in the project’s currency is left out.</numerusform>
            <numerusform>%n expenses without an amount in the project’s currency are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>Somebody else changed %n record(s) in the meantime.</source>
        <translation>
            <numerusform>Somebody else changed %n record in the meantime.</numerusform>
            <numerusform>Somebody else changed %n records in the meantime.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceCharts</name>
    <message numerus="yes">
        <source>%n event(s) have no month yet.</source>
        <translation>
            <numerusform>%n event has no month yet.</numerusform>
            <numerusform>%n events have no month yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1</source>
        <translation>
            <numerusform>%n event in %1</numerusform>
            <numerusform>%n events in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from %1 to %2</source>
        <translation>
            <numerusform>%n event from %1 to %2</numerusform>
            <numerusform>%n events from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::CoachPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open. Submit all the same?</source>
        <translation>
            <numerusform>%n point is still open. Submit all the same?</numerusform>
            <numerusform>%n points are still open. Submit all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ConditionBar</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n record(s)?</source>
        <translation>
            <numerusform>Delete %n record?</numerusform>
            <numerusform>Delete %n records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::FilterDialog</name>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::FollowUpPanel</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) behind it may not be printed yet.</source>
        <translation>
            <numerusform>%n quote behind it may not be printed yet.</numerusform>
            <numerusform>%n quotes behind it may not be printed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ForgetDialog</name>
    <message numerus="yes">
        <source>%n backup(s) in “%1” still know this person, and so do copies that you made yourself.</source>
        <translation>
            <numerusform>%n backup in “%1” still knows this person, and so do copies that you made yourself.</numerusform>
            <numerusform>%n backups in “%1” still know this person, and so do copies that you made yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::OverviewPage</name>
    <message numerus="yes">
        <source>Money: %n point(s) need attention</source>
        <translation>
            <numerusform>Money: %n point needs attention</numerusform>
            <numerusform>Money: %n points need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ParticipantsPanel</name>
    <message numerus="yes">
        <source>%n code(s) given.</source>
        <translation>
            <numerusform>%n code given.</numerusform>
            <numerusform>%n codes given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::PhasePanel</name>
    <message numerus="yes">
        <source>%n pair(s) of phases run at the same time.</source>
        <translation>
            <numerusform>%n pair of phases runs at the same time.</numerusform>
            <numerusform>%n pairs of phases run at the same time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::PlannerHeader</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::PlannerPanel</name>
    <message numerus="yes">
        <source>Today is more than %n month(s) from the sessions: too far to show.</source>
        <translation>
            <numerusform>Today is more than %n month from the sessions: too far to show.</numerusform>
            <numerusform>Today is more than %n months from the sessions: too far to show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without a session</source>
        <translation>
            <numerusform>%n month without a session</numerusform>
            <numerusform>%n months without a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) without a session</source>
        <translation>
            <numerusform>%n sector without a session</numerusform>
            <numerusform>%n sectors without a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) without a session</source>
        <translation>
            <numerusform>%n region without a session</numerusform>
            <numerusform>%n regions without a session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ProgrammePanel</name>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::RateImportDialog</name>
    <message numerus="yes">
        <source>%n rate(s) will be added</source>
        <translation>
            <numerusform>%n rate will be added</numerusform>
            <numerusform>%n rates will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed</source>
        <translation>
            <numerusform>%n will be changed</numerusform>
            <numerusform>%n will be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>%n is the same</numerusform>
            <numerusform>%n are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were typed and stay as they are</source>
        <translation>
            <numerusform>%n was typed and stays as it is</numerusform>
            <numerusform>%n were typed and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::RecordTableView</name>
    <message numerus="yes">
        <source>%n not specified</source>
        <translation>
            <numerusform>%n not specified</numerusform>
            <numerusform>%n not specified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ReminderDesk</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ReportingBar</name>
    <message numerus="yes">
        <source>%n expense(s) in this period are still in draft. Close it all the same?</source>
        <translation>
            <numerusform>%n expense in this period is still in draft. Close it all the same?</numerusform>
            <numerusform>%n expenses in this period are still in draft. Close it all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ThreadModel</name>
    <message numerus="yes">
        <source>%n more, in the table</source>
        <translation>
            <numerusform>%n more, in the table</numerusform>
            <numerusform>%n more, in the table</numerusform>
        </translation>
    </message>
</context>
</TS>
