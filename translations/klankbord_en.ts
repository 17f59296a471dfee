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
    <name>klankbord::ConditionBar</name>
    <message numerus="yes">
        <source>%1: %n values</source>
        <translation>
            <numerusform>%1: %n value</numerusform>
            <numerusform>%1: %n values</numerusform>
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
    <name>klankbord::RecordTableView</name>
    <message numerus="yes">
        <source>%n not specified</source>
        <translation>
            <numerusform>%n not specified</numerusform>
            <numerusform>%n not specified</numerusform>
        </translation>
    </message>
</context>
</TS>
