<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>Affiliation</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Main affiliation</source>
        <translation>Hoofdfunctie</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Agendapunten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Voorsteller</translation>
    </message>
    <message>
        <source>Agenda items presented</source>
        <translation>Agendapunten voorgesteld</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informeren</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota’s</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1” is geen geldbedrag.</translation>
    </message>
    <message>
        <source>Write it like %1, %2 or %3.</source>
        <translation>Typ het zoals %1, %2 of %3.</translation>
    </message>
    <message>
        <source>Write it like %1 or %2.</source>
        <translation>Typ het zoals %1 of %2.</translation>
    </message>
    <message>
        <source>It has more than one sign or currency before the figure.</source>
        <translation>Voor het cijfer staat meer dan één teken of munt.</translation>
    </message>
    <message>
        <source>It has more than one sign.</source>
        <translation>Er staat meer dan één teken in.</translation>
    </message>
    <message>
        <source>“%1” is not a known currency.</source>
        <translation>“%1” is geen bekende munt.</translation>
    </message>
</context>
<context>
    <name>AppliedFlatRate</name>
    <message>
        <source>An hourly rate is chosen on the budget line of the staff that it is for.</source>
        <translation>Een uurtarief kies je op de begrotingslijn van het personeel waarvoor het geldt.</translation>
    </message>
    <message>
        <source>The rate is over the maximum of %1 (%2).</source>
        <translation>Het percentage ligt boven het maximum van %1 (%2).</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other for one partner.</source>
        <translation>“%1” en “%2” sluiten elkaar uit voor één partner.</translation>
    </message>
    <message>
        <source>Applied flat rate</source>
        <translation>Toegepast forfait</translation>
    </message>
    <message>
        <source>Applied flat rates</source>
        <translation>Toegepaste forfaits</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Budget version</source>
        <translation>Begrotingsversie</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Toegepast</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Percentage</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>%1: %2 present, the most</source>
        <translation>%1: %2 aanwezig, de meeste</translation>
    </message>
    <message>
        <source>%1: %2 on the list, the most</source>
        <translation>%1: %2 op de lijst, de meeste</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, per %2</translation>
    </message>
</context>
<context>
    <name>BudgetLine</name>
    <message>
        <source>A number of units comes with a price per unit.</source>
        <translation>Bij een aantal eenheden hoort een prijs per eenheid.</translation>
    </message>
    <message>
        <source>A yearly employment cost comes with the rule that makes an hourly rate of it.</source>
        <translation>Bij een jaarlijkse loonkost hoort de regel die er een uurtarief van maakt.</translation>
    </message>
    <message>
        <source>The total is too large.</source>
        <translation>Het totaal is te groot.</translation>
    </message>
    <message>
        <source>Other costs by flat rate are calculated: apply the flat rate to the partner.</source>
        <translation>Andere kosten via een forfait worden berekend: pas het forfait toe op de partner.</translation>
    </message>
    <message>
        <source>This rule is not about an hourly rate.</source>
        <translation>Deze regel gaat niet over een uurtarief.</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Begrotingslijn</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Begrotingslijnen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Budget version</source>
        <translation>Begrotingsversie</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostencategorie</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Verslagperiode</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Aantal eenheden</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Prijs per eenheid</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Gross employment cost a year</source>
        <translation>Bruto loonkost per jaar</translation>
    </message>
    <message>
        <source>Rule of the hourly rate</source>
        <translation>Regel van het uurtarief</translation>
    </message>
    <message>
        <source>Hourly rates</source>
        <translation>Uurtarieven</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
</context>
<context>
    <name>BudgetVersion</name>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>A what-if is adopted before it is the current one.</source>
        <translation>Een wat-als wordt eerst overgenomen voor het de huidige versie is.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Er is al een versie %1.</translation>
    </message>
    <message>
        <source>Version %1 is the current one.</source>
        <translation>Versie %1 is de huidige.</translation>
    </message>
    <message>
        <source>Budget version</source>
        <translation>Begrotingsversie</translation>
    </message>
    <message>
        <source>Budget versions</source>
        <translation>Begrotingsversies</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Goedgekeurd op</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>BudgetVersions</name>
    <message>
        <source>This version is not there any more.</source>
        <translation>Deze versie is er niet meer.</translation>
    </message>
    <message>
        <source>This is the current version.</source>
        <translation>Dit is de huidige versie.</translation>
    </message>
    <message>
        <source>Make another version the current one first.</source>
        <translation>Maak eerst een andere versie de huidige.</translation>
    </message>
</context>
<context>
    <name>CellPaste</name>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Rij %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Er is niets geplakt.</translation>
    </message>
    <message>
        <source>There is no cell chosen to begin with.</source>
        <translation>Er is geen cel gekozen om te beginnen.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>The clipboard has %1 rows, and from here there are %2.</source>
        <translation>Het klembord heeft %1 rijen, en vanaf hier zijn er %2.</translation>
    </message>
    <message>
        <source>The clipboard has %1 columns, and from here %2 are shown.</source>
        <translation>Het klembord heeft %1 kolommen, en vanaf hier zijn er %2 zichtbaar.</translation>
    </message>
    <message>
        <source>The record in row %1 is no longer there.</source>
        <translation>De fiche in rij %1 is er niet meer.</translation>
    </message>
</context>
<context>
    <name>CentralBankRates</name>
    <message>
        <source>This file has no reference rates in it.</source>
        <translation>In dit bestand staan geen referentiekoersen.</translation>
    </message>
    <message>
        <source>Choose a CSV or XML file of the European Central Bank’s euro foreign exchange reference rates.</source>
        <translation>Kies een CSV- of XML-bestand met de referentiewisselkoersen van de euro van de Europese Centrale Bank.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>“%1” is geen munt.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” is geen dag.</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>“%1” is geen koers.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>add %1 “%2”</source>
        <translation>toevoegen van %1 “%2”</translation>
    </message>
    <message>
        <source>delete %1 “%2”</source>
        <translation>verwijderen van %1 “%2”</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>wijziging van %1 bij %2</translation>
    </message>
    <message numerus="yes">
        <source>change %n field(s) of %1</source>
        <translation>
            <numerusform>wijziging van %n veld bij %1</numerusform>
            <numerusform>wijziging van %n velden bij %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n record(s)</source>
        <translation>
            <numerusform>importeren van %n fiche</numerusform>
            <numerusform>importeren van %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste into %n record(s)</source>
        <translation>
            <numerusform>plakken in %n fiche</numerusform>
            <numerusform>plakken in %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n record(s)</source>
        <translation>
            <numerusform>dupliceren van %n fiche</numerusform>
            <numerusform>dupliceren van %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete “%1” and change %n record(s) that hang on it</source>
        <translation>
            <numerusform>verwijderen van “%1” en wijziging van %n fiche die ervan afhangt</numerusform>
            <numerusform>verwijderen van “%1” en wijziging van %n fiches die ervan afhangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n record(s)</source>
        <translation>
            <numerusform>wijziging van %n fiche</numerusform>
            <numerusform>wijziging van %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message numerus="yes">
        <source>Other (%n)</source>
        <translation>
            <numerusform>Andere (%n)</numerusform>
            <numerusform>Andere (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>ChartBoard</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nog niets om te tekenen.</translation>
    </message>
    <message>
        <source>The figures are being added up.</source>
        <translation>De cijfers worden opgeteld.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>De grafiek kon niet getekend worden.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>An enterprise number has ten digits, for example 0123.456.749.</source>
        <translation>Een ondernemingsnummer heeft tien cijfers, bijvoorbeeld 0123.456.749.</translation>
    </message>
    <message>
        <source>The last two digits do not agree with the first eight: there is a typing error in the number.</source>
        <translation>De laatste twee cijfers kloppen niet met de eerste acht: er zit een typfout in het nummer.</translation>
    </message>
    <message>
        <source>A VAT number begins with a country, for example BE0123456749.</source>
        <translation>Een btw-nummer begint met een land, bijvoorbeeld BE0123456749.</translation>
    </message>
    <message>
        <source>A PIC has nine digits.</source>
        <translation>Een PIC heeft negen cijfers.</translation>
    </message>
    <message>
        <source>A CCI code has 15 signs and begins with a year, for example 2014TC16RFIR001.</source>
        <translation>Een CCI-code heeft 15 tekens en begint met een jaartal, bijvoorbeeld 2014TC16RFIR001.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://, for example https://example.org.</source>
        <translation>Een webadres begint met https:// of http://, bijvoorbeeld https://example.org.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Een e-mailadres ziet eruit als name@example.org.</translation>
    </message>
    <message>
        <source>The number cannot be less than zero.</source>
        <translation>Het getal kan niet kleiner zijn dan nul.</translation>
    </message>
    <message>
        <source>A code has 6 to 8 capitals and digits, without 0, O, 1, I and L.</source>
        <translation>Een code heeft 6 tot 8 hoofdletters en cijfers, zonder 0, O, 1, I en L.</translation>
    </message>
    <message>
        <source>The score goes from 1 to 5.</source>
        <translation>De score gaat van 1 tot 5.</translation>
    </message>
    <message>
        <source>The stance goes from −2 (against) to 2 (in favour).</source>
        <translation>De houding gaat van −2 (tegen) tot 2 (voor).</translation>
    </message>
    <message>
        <source>A budget is planned with exact amounts.</source>
        <translation>Een begroting plan je met exacte bedragen.</translation>
    </message>
    <message>
        <source>The amount cannot be less than zero.</source>
        <translation>Het bedrag kan niet kleiner zijn dan nul.</translation>
    </message>
    <message>
        <source>An exchange rate is more than zero.</source>
        <translation>Een wisselkoers is groter dan nul.</translation>
    </message>
    <message>
        <source>A share of the whole goes from 0 to 100 %.</source>
        <translation>Een deel van het geheel gaat van 0 tot 100 %.</translation>
    </message>
</context>
<context>
    <name>CoFinancing</name>
    <message>
        <source>The funds cannot be divided.</source>
        <translation>De fondsen kunnen niet verdeeld worden.</translation>
    </message>
    <message>
        <source>A cost and a rate are zero or more.</source>
        <translation>Een kost en een percentage zijn nul of meer.</translation>
    </message>
    <message>
        <source>The rates are more than 100 % together.</source>
        <translation>De percentages zijn samen meer dan 100 %.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See klankbord --help.</source>
        <translation>Zie klankbord --help.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Er bestaat geen optie %1.</translation>
    </message>
    <message>
        <source>The option %1 may be given once.</source>
        <translation>De optie %1 mag één keer voorkomen.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>De optie %1 krijgt geen waarde.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>De optie %1 heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>De uitvoer kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>There is too much on the command line: %1</source>
        <translation>Er staat te veel op de opdrachtregel: %1</translation>
    </message>
    <message>
        <source>Something is missing on the command line.</source>
        <translation>Er ontbreekt iets op de opdrachtregel.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Dutch or English; else as the environment says (LC_ALL, LANG).</source>
        <translation>Nederlands of Engels; anders volgens de omgeving (LC_ALL, LANG).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Er is geen taal “%1”.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies uit: %1.</translation>
    </message>
    <message>
        <source>Manages participation projects. Without a command, the window opens, with FILE in it. Commands need no display:</source>
        <translation>Beheert participatieprojecten. Zonder opdracht gaat het venster open, met FILE erin. Opdrachten hebben geen scherm nodig:</translation>
    </message>
    <message>
        <source>klankbord COMMAND --help says more. FILE is a workspace: a .klankbord file, or postgresql://user@host/database. Messages come on standard error; the exit code is 0, or 1 after an error.</source>
        <translation>klankbord COMMAND --help zegt meer. FILE is een werkruimte: een .klankbord-bestand, of postgresql://user@host/database. Meldingen komen op de standaardfoutuitvoer; de exitcode is 0, of 1 na een fout.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Er is geen opdracht “%1”.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Er is geen scherm om een venster op te openen.</translation>
    </message>
    <message>
        <source>Commands need none: see klankbord --help.</source>
        <translation>Opdrachten hebben er geen nodig: zie klankbord --help.</translation>
    </message>
    <message>
        <source>Look through a workspace and name each fault, one a line.</source>
        <translation>Een werkruimte nakijken en elke fout noemen, één per regel.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in “%1”.</source>
        <translation>
            <numerusform>%n fout in “%1”.</numerusform>
            <numerusform>%n fouten in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 is in orde.</translation>
    </message>
    <message>
        <source>There are no “%1” to list.</source>
        <translation>Er zijn geen “%1” om op te lijsten.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Er is geen formaat “%1”.</translation>
    </message>
    <message>
        <source>Write the records of one kind to standard output.</source>
        <translation>De fiches van één soort naar de standaarduitvoer schrijven.</translation>
    </message>
    <message>
        <source>PLURAL is one of: %1.</source>
        <translation>PLURAL is één van: %1.</translation>
    </message>
    <message>
        <source>VALUE is a code or a label, a date (2014-10 finds all of October), an amount or a number, the title, acronym or id of another record, or a text; nothing finds what is not specified. FIELD is a name as in the JSON:
  klankbord list events FILE --where network=&quot;Lerend netwerk&quot; --where when=2014-10
  klankbord list fundings FILE --where project=DIALOG --where amount= --format json</source>
        <translation>VALUE is een code of een label, een datum (2014-10 vindt heel oktober), een bedrag of een getal, de titel, het acroniem of de id van een andere fiche, of een tekst; niets vindt wat niet is opgegeven. FIELD is een naam zoals in de JSON:
  klankbord list events FILE --where network=&quot;Lerend netwerk&quot; --where when=2014-10
  klankbord list fundings FILE --where project=DIALOG --where amount= --format json</translation>
    </message>
    <message>
        <source>Table for people (default), CSV or JSON for programs.</source>
        <translation>Tabel voor mensen (standaard), CSV of JSON voor programma’s.</translation>
    </message>
    <message>
        <source>Only what has these words, accents and case apart.</source>
        <translation>Alleen wat deze woorden bevat, los van accenten en hoofdletters.</translation>
    </message>
    <message>
        <source>Only where this holds; may be repeated.</source>
        <translation>Alleen waar dit klopt; mag worden herhaald.</translation>
    </message>
    <message>
        <source>Make a new workspace with five real cases in it.</source>
        <translation>Een nieuwe werkruimte maken met vijf echte gevallen erin.</translation>
    </message>
    <message>
        <source>Give the id of one of them: %1.</source>
        <translation>Geef de id van één ervan op: %1.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1” is geen FIELD=VALUE.</translation>
    </message>
    <message>
        <source>For example: --where country=BE</source>
        <translation>Bijvoorbeeld: --where country=BE</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1 hebben geen veld “%2”.</translation>
    </message>
    <message>
        <source>Their fields are: %1.</source>
        <translation>Hun velden zijn: %1.</translation>
    </message>
    <message>
        <source>“%1” names none of the %2.</source>
        <translation>“%1” komt niet voor bij de %2.</translation>
    </message>
    <message>
        <source>To see them: klankbord list %1 FILE</source>
        <translation>Om ze te zien: klankbord list %1 FILE</translation>
    </message>
    <message>
        <source>Access needs and diet too; else they are left out.</source>
        <translation>Ook toegankelijkheidsnoden en dieet; anders blijven ze weg.</translation>
    </message>
    <message>
        <source>Where to write it; else named after it, in this folder.</source>
        <translation>Waar het bestand komt; anders onder de eigen naam, in deze map.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one (%2).</source>
        <translation>“%1” is de naam van meer dan één (%2).</translation>
    </message>
    <message>
        <source>Nothing is called “%1” (%2).</source>
        <translation>Niets heet “%1” (%2).</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Er zijn: %1.</translation>
    </message>
    <message>
        <source>This document has none to choose.</source>
        <translation>Bij dit document valt er geen te kiezen.</translation>
    </message>
    <message>
        <source>There is no part “%1”.</source>
        <translation>Er is geen onderdeel “%1”.</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>Er is geen papier “%1”.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Er is geen tabel “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no number of rows.</source>
        <translation>“%1” is geen aantal rijen.</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to %1.</source>
        <translation>Geef een geheel getal van 0 tot %1.</translation>
    </message>
    <message>
        <source>What should the document be about?</source>
        <translation>Waarover moet het document gaan?</translation>
    </message>
    <message>
        <source>Give --of and a name (%1), or --all.</source>
        <translation>Geef --of en een naam (%1), of --all.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>De map “%1” kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Write a document as PDF.</source>
        <translation>Een document als pdf schrijven.</translation>
    </message>
    <message>
        <source>Kinds of documents:</source>
        <translation>Soorten documenten:</translation>
    </message>
    <message>
        <source>Which document; see below.</source>
        <translation>Welk document; zie hieronder.</translation>
    </message>
    <message>
        <source>What it is about: a name, an acronym, a code or an id; of a table, its type.</source>
        <translation>Waarover het gaat: een naam, een acroniem, een code of een id; bij een tabel haar soort.</translation>
    </message>
    <message>
        <source>Replace a file that is there already.</source>
        <translation>Een bestand vervangen dat er al is.</translation>
    </message>
    <message>
        <source>Only these, parted by commas.</source>
        <translation>Alleen deze, met komma’s ertussen.</translation>
    </message>
    <message>
        <source>Only these, parted by commas; of a table, its fields.</source>
        <translation>Alleen deze, met komma’s ertussen; bij een tabel haar velden.</translation>
    </message>
    <message>
        <source>Only what falls in it: 2023, 2021-01/2021-06.</source>
        <translation>Alleen wat erin valt: 2023, 2021-01/2021-06.</translation>
    </message>
    <message>
        <source>A4, A5, A3 or Letter.</source>
        <translation>A4, A5, A3 of Letter.</translation>
    </message>
    <message>
        <source>On pages wider than high.</source>
        <translation>Op liggende bladzijden.</translation>
    </message>
    <message>
        <source>Of a sign-in sheet, for those whom nobody expected.</source>
        <translation>Van een aanwezigheidslijst, voor wie niemand verwachtte.</translation>
    </message>
    <message>
        <source>Texts in both languages beside each other.</source>
        <translation>Teksten in beide talen naast elkaar.</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Welk document?</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>Er is geen document “%1”.</translation>
    </message>
    <message>
        <source>This document cannot stand in two languages.</source>
        <translation>Dit document kan niet in twee talen staan.</translation>
    </message>
    <message>
        <source>One document about each, into the folder of --output; a certificate for each of the event of --of.</source>
        <translation>Eén document over elk, in de map van --output; een attest voor elke deelnemer van het evenement van --of.</translation>
    </message>
</context>
<context>
    <name>ConditionEdit</name>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>is not specified</source>
        <translation>is niet opgegeven</translation>
    </message>
    <message>
        <source>is specified</source>
        <translation>is opgegeven</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>valt in</translation>
    </message>
    <message>
        <source>is over before</source>
        <translation>is voorbij vóór</translation>
    </message>
    <message>
        <source>is then or later</source>
        <translation>is dan of later</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is minstens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is hoogstens</translation>
    </message>
    <message>
        <source>has no Dutch text</source>
        <translation>heeft geen Nederlandse tekst</translation>
    </message>
    <message>
        <source>has no English text</source>
        <translation>heeft geen Engelse tekst</translation>
    </message>
    <message>
        <source>occur</source>
        <translation>komen voor</translation>
    </message>
</context>
<context>
    <name>ConditionJson</name>
    <message>
        <source>The filter is nested too deeply.</source>
        <translation>De filter zit te diep in elkaar.</translation>
    </message>
    <message>
        <source>The filter compares in a way that is not known here.</source>
        <translation>De filter vergelijkt op een manier die hier niet bekend is.</translation>
    </message>
    <message>
        <source>The filter asks for “%1”, which is not a field of these records.</source>
        <translation>De filter vraagt naar “%1”, en dat is geen veld van deze records.</translation>
    </message>
    <message>
        <source>The filter holds a value that cannot be read: “%1”.</source>
        <translation>In de filter staat een waarde die niet te lezen is: “%1”.</translation>
    </message>
    <message>
        <source>The filter does not say which field it is about.</source>
        <translation>De filter zegt niet over welk veld het gaat.</translation>
    </message>
</context>
<context>
    <name>Contribution</name>
    <message>
        <source>Choose the person or the organisation that contributes.</source>
        <translation>Kies de persoon of de organisatie die bijdraagt.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bijdragen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Speakers and panel</source>
        <translation>Sprekers en panel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>Panellid</translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation>Geïnterviewde</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastheer</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Artiest</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Function that day</source>
        <translation>Functie die dag</translation>
    </message>
    <message>
        <source>Organisation that day</source>
        <translation>Organisatie die dag</translation>
    </message>
    <message>
        <source>Contributions on its behalf</source>
        <translation>Bijdragen namens de organisatie</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
</context>
<context>
    <name>CoreAttendanceModel</name>
    <message>
        <source>No presence noted yet</source>
        <translation>Nog geen aanwezigheid genoteerd</translation>
    </message>
    <message>
        <source>%1 of %2 were there</source>
        <translation>%1 van %2 waren er</translation>
    </message>
    <message>
        <source>Fixed core, per session</source>
        <translation>Vaste kern, per sessie</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Session,
not dated</source>
        <translation>Sessie,
niet gepland</translation>
    </message>
    <message>
        <source>Session
%1</source>
        <translation>Sessie
%1</translation>
    </message>
    <message>
        <source>Not of the core then</source>
        <translation>Toen niet in de kern</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Niet uitgenodigd</translation>
    </message>
    <message>
        <source>Invited, presence not noted</source>
        <translation>Uitgenodigd, aanwezigheid niet genoteerd</translation>
    </message>
</context>
<context>
    <name>CostCategory</name>
    <message>
        <source>Staff</source>
        <translation>Personeelskosten</translation>
    </message>
    <message>
        <source>Office and administration</source>
        <translation>Kantoor en administratie</translation>
    </message>
    <message>
        <source>Travel and accommodation</source>
        <translation>Reis en verblijf</translation>
    </message>
    <message>
        <source>External expertise and services</source>
        <translation>Externe expertise en diensten</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Uitrusting</translation>
    </message>
    <message>
        <source>Infrastructure and works</source>
        <translation>Infrastructuur en werken</translation>
    </message>
    <message>
        <source>Other costs by flat rate</source>
        <translation>Andere kosten via forfait</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Vast bedrag</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Eenheidskost</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>“%1” is not a number of people or things.</source>
        <translation>“%1” is geen aantal mensen of dingen.</translation>
    </message>
    <message>
        <source>Write a whole number like %1, %2 or %3.</source>
        <translation>Typ een geheel getal zoals %1, %2 of %3.</translation>
    </message>
    <message>
        <source>It is less than zero.</source>
        <translation>Het is kleiner dan nul.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavië</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vaticaanstad</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Albanian lek</source>
        <translation>Albanese lek</translation>
    </message>
    <message>
        <source>Armenian dram</source>
        <translation>Armeense dram</translation>
    </message>
    <message>
        <source>Azerbaijani manat</source>
        <translation>Azerbeidzjaanse manat</translation>
    </message>
    <message>
        <source>Convertible mark</source>
        <translation>Convertibele mark</translation>
    </message>
    <message>
        <source>Bulgarian lev</source>
        <translation>Bulgaarse lev</translation>
    </message>
    <message>
        <source>Belarusian rouble</source>
        <translation>Belarussische roebel</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Zwitserse frank</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tsjechische kroon</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Deense kroon</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pond sterling</translation>
    </message>
    <message>
        <source>Georgian lari</source>
        <translation>Georgische lari</translation>
    </message>
    <message>
        <source>Gibraltar pound</source>
        <translation>Gibraltarees pond</translation>
    </message>
    <message>
        <source>Croatian kuna</source>
        <translation>Kroatische kuna</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Hongaarse forint</translation>
    </message>
    <message>
        <source>Icelandic króna</source>
        <translation>IJslandse kroon</translation>
    </message>
    <message>
        <source>Moldovan leu</source>
        <translation>Moldavische leu</translation>
    </message>
    <message>
        <source>Macedonian denar</source>
        <translation>Macedonische denar</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Noorse kroon</translation>
    </message>
    <message>
        <source>Polish złoty</source>
        <translation>Poolse zloty</translation>
    </message>
    <message>
        <source>Romanian leu</source>
        <translation>Roemeense leu</translation>
    </message>
    <message>
        <source>Serbian dinar</source>
        <translation>Servische dinar</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>Russische roebel</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Zweedse kroon</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Turkse lira</translation>
    </message>
    <message>
        <source>Ukrainian hryvnia</source>
        <translation>Oekraïense grivna</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>VAE-dirham</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australische dollar</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Braziliaanse real</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Canadese dollar</translation>
    </message>
    <message>
        <source>Congolese franc</source>
        <translation>Congolese frank</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinese yuan</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Egyptisch pond</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Hongkongse dollar</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>Indonesische roepia</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Israëlische sjekel</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indiase roepie</translation>
    </message>
    <message>
        <source>Jordanian dinar</source>
        <translation>Jordaanse dinar</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanse yen</translation>
    </message>
    <message>
        <source>Kenyan shilling</source>
        <translation>Keniaanse shilling</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Zuid-Koreaanse won</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>Marokkaanse dirham</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexicaanse peso</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>Maleisische ringgit</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Nieuw-Zeelandse dollar</translation>
    </message>
    <message>
        <source>Philippine peso</source>
        <translation>Filipijnse peso</translation>
    </message>
    <message>
        <source>Rwandan franc</source>
        <translation>Rwandese frank</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singaporese dollar</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <translation>Thaise baht</translation>
    </message>
    <message>
        <source>Tunisian dinar</source>
        <translation>Tunesische dinar</translation>
    </message>
    <message>
        <source>Taiwan dollar</source>
        <translation>Taiwanese dollar</translation>
    </message>
    <message>
        <source>Ugandan shilling</source>
        <translation>Oegandese shilling</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Amerikaanse dollar</translation>
    </message>
    <message>
        <source>West African CFA franc</source>
        <translation>West-Afrikaanse CFA-frank</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Zuid-Afrikaanse rand</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>due %1, %n day(s) late</source>
        <translation>
            <numerusform>tegen %1, %n dag te laat</numerusform>
            <numerusform>tegen %1, %n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>tegen %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>loopt tot %1</translation>
    </message>
    <message>
        <source>over since %1, and still “%2”</source>
        <translation>voorbij sinds %1, en nog altijd “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is geen getal.</translation>
    </message>
    <message>
        <source>Write it like %1, with at most %2 decimals.</source>
        <translation>Schrijf het zoals %1, met hoogstens %2 decimalen.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Decisions to carry out</source>
        <translation>Uit te voeren beslissingen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
</context>
<context>
    <name>Deliverable</name>
    <message>
        <source>Deliverable</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Opgeleverd</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag van vergadering</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Kept in the workspace</source>
        <translation>Bewaard in de werkruimte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>EsfIndicator</name>
    <message>
        <source>EECO01 Participants</source>
        <translation>EECO01 Deelnemers</translation>
    </message>
    <message>
        <source>EECO02 Unemployed, including long-term unemployed</source>
        <translation>EECO02 Werklozen, ook langdurig werklozen</translation>
    </message>
    <message>
        <source>EECO03 Long-term unemployed</source>
        <translation>EECO03 Langdurig werklozen</translation>
    </message>
    <message>
        <source>EECO04 Inactive</source>
        <translation>EECO04 Inactieven</translation>
    </message>
    <message>
        <source>EECO05 Employed, including self-employed</source>
        <translation>EECO05 Werkenden, ook zelfstandigen</translation>
    </message>
    <message>
        <source>EECO06 Children below 18 years of age</source>
        <translation>EECO06 Kinderen onder 18 jaar</translation>
    </message>
    <message>
        <source>EECO07 Young people aged 18 to 29</source>
        <translation>EECO07 Jongeren van 18 tot 29 jaar</translation>
    </message>
    <message>
        <source>EECO08 Participants aged 55 and over</source>
        <translation>EECO08 Deelnemers van 55 jaar en ouder</translation>
    </message>
    <message>
        <source>EECO09 With lower secondary education or less (ISCED 0–2)</source>
        <translation>EECO09 Met hoogstens lager secundair onderwijs (ISCED 0–2)</translation>
    </message>
    <message>
        <source>EECO10 With upper secondary or post-secondary education (ISCED 3–4)</source>
        <translation>EECO10 Met hoger secundair of postsecundair onderwijs (ISCED 3–4)</translation>
    </message>
    <message>
        <source>EECO11 With tertiary education (ISCED 5–8)</source>
        <translation>EECO11 Met hoger onderwijs (ISCED 5–8)</translation>
    </message>
    <message>
        <source>EECO12 Participants with disabilities</source>
        <translation>EECO12 Deelnemers met een handicap</translation>
    </message>
    <message>
        <source>EECO13 Third-country nationals</source>
        <translation>EECO13 Onderdanen van derde landen</translation>
    </message>
    <message>
        <source>EECO14 Participants with a foreign background</source>
        <translation>EECO14 Deelnemers van buitenlandse herkomst</translation>
    </message>
    <message>
        <source>EECO15 Minorities, including marginalised communities such as Roma</source>
        <translation>EECO15 Minderheden, ook gemarginaliseerde gemeenschappen zoals de Roma</translation>
    </message>
    <message>
        <source>EECO16 Homeless or affected by housing exclusion</source>
        <translation>EECO16 Daklozen en wie van huisvesting uitgesloten is</translation>
    </message>
    <message>
        <source>EECO17 Participants from rural areas</source>
        <translation>EECO17 Deelnemers uit plattelandsgebieden</translation>
    </message>
    <message>
        <source>EECO18 Public administrations or public services supported</source>
        <translation>EECO18 Ondersteunde overheden of openbare diensten</translation>
    </message>
    <message>
        <source>EECO19 Micro, small and medium-sized enterprises supported</source>
        <translation>EECO19 Ondersteunde micro-, kleine en middelgrote ondernemingen</translation>
    </message>
    <message>
        <source>EECR01 Inactive participants engaged in job searching upon leaving</source>
        <translation>EECR01 Inactieven die bij vertrek werk zoeken</translation>
    </message>
    <message>
        <source>EECR02 In education or training upon leaving</source>
        <translation>EECR02 Bij vertrek in onderwijs of opleiding</translation>
    </message>
    <message>
        <source>EECR03 Gaining a qualification upon leaving</source>
        <translation>EECR03 Bij vertrek een kwalificatie behaald</translation>
    </message>
    <message>
        <source>EECR04 In employment, including self-employment, upon leaving</source>
        <translation>EECR04 Bij vertrek aan het werk, ook als zelfstandige</translation>
    </message>
    <message>
        <source>EECR05 In employment six months after leaving</source>
        <translation>EECR05 Zes maanden na vertrek aan het werk</translation>
    </message>
    <message>
        <source>EECR06 With an improved labour market situation six months after leaving</source>
        <translation>EECR06 Zes maanden na vertrek in een betere positie op de arbeidsmarkt</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Wat en wanneer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Regional session</source>
        <translation>Regionale sessie</translation>
    </message>
    <message>
        <source>Thematic session</source>
        <translation>Thematische sessie</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation>Groepsvergadering</translation>
    </message>
    <message>
        <source>Study round</source>
        <translation>Studieronde</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferentie</translation>
    </message>
    <message>
        <source>Closing event</source>
        <translation>Slotevenement</translation>
    </message>
    <message>
        <source>Bilateral meeting</source>
        <translation>Bilateraal overleg</translation>
    </message>
    <message>
        <source>Interview round</source>
        <translation>Interviewronde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>Te plannen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vergaderingen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Ter plaatse</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>NUTS region</source>
        <translation>NUTS-regio</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>Onlineadres</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Events moderated</source>
        <translation>Gemodereerde evenementen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Expected participants</source>
        <translation>Verwachte deelnemers</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
</context>
<context>
    <name>EventParticipants</name>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
</context>
<context>
    <name>ExchangeRate</name>
    <message>
        <source>Typed</source>
        <translation>Ingetypt</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Europese Centrale Bank</translation>
    </message>
    <message>
        <source>A rate says what one euro is in another currency.</source>
        <translation>Een koers zegt hoeveel één euro is in een andere munt.</translation>
    </message>
    <message>
        <source>The rate is for a month, such as 2024-06.</source>
        <translation>De koers geldt voor een maand, zoals 2024-06.</translation>
    </message>
    <message>
        <source>There is a rate of %1 for this month already.</source>
        <translation>Er is al een koers van %1 voor deze maand.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wisselkoersen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Units for one euro</source>
        <translation>Eenheden voor één euro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Hoe die gevonden is</translation>
    </message>
</context>
<context>
    <name>Expense</name>
    <message>
        <source>The reporting period is closed. Reopen it, with a reason, to change its expenses.</source>
        <translation>De verslagperiode is afgesloten. Heropen ze, met een reden, om haar uitgaven te wijzigen.</translation>
    </message>
    <message>
        <source>The VAT cannot be more than the invoice’s total.</source>
        <translation>De btw kan niet meer zijn dan het totaal van de factuur.</translation>
    </message>
    <message>
        <source>No more can be declared than the invoice’s total.</source>
        <translation>Er kan niet meer aangegeven worden dan het totaal van de factuur.</translation>
    </message>
    <message>
        <source>No more can be verified than was declared.</source>
        <translation>Er kan niet meer gecontroleerd zijn dan er aangegeven is.</translation>
    </message>
    <message>
        <source>This day is outside the reporting period.</source>
        <translation>Deze dag valt buiten de verslagperiode.</translation>
    </message>
    <message>
        <source>This day is after the end of the project.</source>
        <translation>Deze dag valt na het einde van het project.</translation>
    </message>
    <message>
        <source>There is no rate of %1 for this month: type it, or import the rates of the European Central Bank.</source>
        <translation>Er is geen koers van %1 voor deze maand: typ hem in, of importeer de koersen van de Europese Centrale Bank.</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Verslagperiode</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostencategorie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Internal reference</source>
        <translation>Interne referentie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gerapporteerd</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>Factuur en betaling</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Betaaldatum</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Factuurtotaal</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Aangifte</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Aangegeven</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Month of the rate</source>
        <translation>Maand van de koers</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Bron van de koers</translation>
    </message>
    <message>
        <source>Declared, in the project’s currency</source>
        <translation>Aangegeven, in de munt van het project</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>“%1” is not one of the choices of “%2”.</source>
        <translation>“%1” is geen van de keuzes van “%2”.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies uit: %1.</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>“%1” moet worden ingevuld.</translation>
    </message>
    <message>
        <source>The value has another form than the field&apos;s.</source>
        <translation>De waarde heeft een andere vorm dan die van het veld.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Verwacht: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Typ ja of nee.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is geen geheel getal.</translation>
    </message>
    <message>
        <source>Type digits, for example %1.</source>
        <translation>Typ cijfers, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>“%1” names no record that “%2” can refer to.</source>
        <translation>“%1” is geen fiche waar “%2” naar kan verwijzen.</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it first.</source>
        <translation>Kies er een uit de lijst, of voeg ze eerst toe.</translation>
    </message>
    <message>
        <source>A file cannot be typed.</source>
        <translation>Een bestand kan niet getypt worden.</translation>
    </message>
    <message>
        <source>Choose it, or drop it on the document.</source>
        <translation>Kies het, of laat het op het document vallen.</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Putting the files into the workspace …</source>
        <translation>De bestanden worden in de werkruimte opgenomen …</translation>
    </message>
    <message>
        <source>Not every file could be added.</source>
        <translation>Niet elk bestand kon toegevoegd worden.</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>niet (%1)</translation>
    </message>
    <message>
        <source>the words “%1” occur</source>
        <translation>de woorden “%1” voorkomen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>%1 is specified</source>
        <translation>%1 opgegeven is</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>er %1 zijn</translation>
    </message>
    <message>
        <source>%1 is one for which %2</source>
        <translation>%1 er een is waarvoor %2</translation>
    </message>
    <message>
        <source>among %1 there is one for which %2</source>
        <translation>er bij %1 een is waarvoor %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 niet %2 is</translation>
    </message>
    <message>
        <source>%1 is not specified</source>
        <translation>%1 niet opgegeven is</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 in %2 valt</translation>
    </message>
    <message>
        <source>%1 is over before %2</source>
        <translation>%1 voorbij is vóór %2</translation>
    </message>
    <message>
        <source>%1 is on %2 or later</source>
        <translation>%1 op %2 of later valt</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 minstens %2 is</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 hoogstens %2 is</translation>
    </message>
    <message>
        <source>%1 has no Dutch text</source>
        <translation>%1 geen Nederlandse tekst heeft</translation>
    </message>
    <message>
        <source>%1 has no English text</source>
        <translation>%1 geen Engelse tekst heeft</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 %2 is</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>%1 for which %2</source>
        <translation>%1 waarvoor %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hinderpaal</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
</context>
<context>
    <name>FlatRateKind</name>
    <message>
        <source>Staff, on the other direct costs</source>
        <translation>Personeel, op de andere directe kosten</translation>
    </message>
    <message>
        <source>Travel, on staff</source>
        <translation>Reis en verblijf, op personeel</translation>
    </message>
    <message>
        <source>Office, on staff</source>
        <translation>Kantoor, op personeel</translation>
    </message>
    <message>
        <source>Office, on all direct costs</source>
        <translation>Kantoor, op alle directe kosten</translation>
    </message>
    <message>
        <source>All other costs, on staff</source>
        <translation>Alle andere kosten, op personeel</translation>
    </message>
    <message>
        <source>Hourly rate of staff</source>
        <translation>Uurtarief van personeel</translation>
    </message>
</context>
<context>
    <name>FlatRateProfile</name>
    <message>
        <source>Flat-rate profile</source>
        <translation>Forfaitprofiel</translation>
    </message>
    <message>
        <source>Flat-rate profiles</source>
        <translation>Forfaitprofielen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Programmaperiode</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Juridische bron</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>FlatRateRule</name>
    <message>
        <source>An hourly rate has a number of hours in a year, and no maximum rate.</source>
        <translation>Een uurtarief heeft een aantal uren per jaar en geen maximumpercentage.</translation>
    </message>
    <message>
        <source>A flat rate has a maximum rate, and no number of hours.</source>
        <translation>Een forfait heeft een maximumpercentage en geen aantal uren.</translation>
    </message>
    <message>
        <source>Flat-rate rule</source>
        <translation>Forfaitregel</translation>
    </message>
    <message>
        <source>Flat-rate rules</source>
        <translation>Forfaitregels</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Maximum rate</source>
        <translation>Maximumpercentage</translation>
    </message>
    <message>
        <source>Hours in a year</source>
        <translation>Uren per jaar</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>Choose the source: a programme or an organisation.</source>
        <translation>Kies de bron: een programma of een organisatie.</translation>
    </message>
    <message>
        <source>Funding has one source: a programme or an organisation, not both.</source>
        <translation>Een financiering heeft één bron: een programma of een organisatie, niet allebei.</translation>
    </message>
    <message>
        <source>Funding cannot be less than zero.</source>
        <translation>Een financiering kan niet kleiner zijn dan nul.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Fundings</source>
        <translation>Financieringen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Source (programme)</source>
        <translation>Bron (programma)</translation>
    </message>
    <message>
        <source>Source (organisation)</source>
        <translation>Bron (organisatie)</translation>
    </message>
    <message>
        <source>Funding given</source>
        <translation>Toegekende financiering</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>EU fund</source>
        <translation>EU-fonds</translation>
    </message>
    <message>
        <source>Own public contribution</source>
        <translation>Eigen publieke bijdrage</translation>
    </message>
    <message>
        <source>Own private contribution</source>
        <translation>Eigen private bijdrage</translation>
    </message>
    <message>
        <source>Automatic public contribution</source>
        <translation>Automatische publieke bijdrage</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Derde partij</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In natura</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The rate is over the programme’s maximum of %1.</source>
        <translation>Het percentage ligt boven het maximum van het programma, %1.</translation>
    </message>
    <message>
        <source>For the period</source>
        <translation>Voor de periode</translation>
    </message>
</context>
<context>
    <name>FundingTable</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Kost (%1)</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Support in the cost</source>
        <translation>Steun in de kost</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Calculated: the rate of the partner’s budget, cut down to the cent.</source>
        <translation>Berekend: het percentage van de begroting van de partner, afgekapt tot op de cent.</translation>
    </message>
    <message>
        <source>%1 more than the cost</source>
        <translation>%1 meer dan de kost</translation>
    </message>
    <message>
        <source>%1 not specified</source>
        <translation>%1 niet opgegeven</translation>
    </message>
    <message>
        <source>%1 not covered</source>
        <translation>%1 niet gedekt</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>nog geen beslissing</translation>
    </message>
    <message>
        <source>over the maximum of %1</source>
        <translation>boven het maximum van %1</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>Whole project, all partners together</source>
        <translation>Hele project, alle partners samen</translation>
    </message>
    <message>
        <source>of which %1 for partners that are not specified</source>
        <translation>waarvan %1 voor partners die niet opgegeven zijn</translation>
    </message>
    <message>
        <source>the partners’ parts are %1 more than that</source>
        <translation>de delen van de partners zijn daar %1 meer dan</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in another currency are left out.</source>
        <translation>
            <numerusform>%n bedrag in een andere munt is weggelaten.</numerusform>
            <numerusform>%n bedragen in een andere munt zijn weggelaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeoPoint</name>
    <message>
        <source>“%1” is not a place on the map.</source>
        <translation>“%1” is geen plaats op de kaart.</translation>
    </message>
    <message>
        <source>Write the latitude and then the longitude in degrees, like %1.</source>
        <translation>Typ de breedtegraad en dan de lengtegraad in graden, zoals %1.</translation>
    </message>
    <message>
        <source>It is not clear which comma separates the two numbers.</source>
        <translation>Het is niet duidelijk welke komma de twee getallen scheidt.</translation>
    </message>
    <message>
        <source>The latitude goes from -90 to 90 degrees and the longitude from -180 to 180.</source>
        <translation>De breedtegraad gaat van -90 tot 90 graden en de lengtegraad van -180 tot 180.</translation>
    </message>
</context>
<context>
    <name>GoodPractice</name>
    <message>
        <source>“%1” (%2) has %3 signs; the database takes %4.</source>
        <translation>“%1” (%2) telt %3 tekens; de databank neemt er %4.</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Project it comes from</source>
        <translation>Project waaruit ze komt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionaal</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationaal</translation>
    </message>
    <message>
        <source>European</source>
        <translation>Europees</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Loopt nog</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>NUTS region</source>
        <translation>NUTS-regio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>De praktijk</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over de praktijk</translation>
    </message>
    <message>
        <source>Evidence of success</source>
        <translation>Bewijs van succes</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Moeilijkheden</translation>
    </message>
    <message>
        <source>Potential for learning or transfer</source>
        <translation>Potentieel om van te leren of over te dragen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Middelen</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Nodige middelen</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Totale kost</translation>
    </message>
    <message>
        <source>Supported amount</source>
        <translation>Ondersteund bedrag</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Ondersteund door</translation>
    </message>
    <message>
        <source>Practices supported</source>
        <translation>Ondersteunde praktijken</translation>
    </message>
    <message>
        <source>Staff (100 % is one full-time equivalent)</source>
        <translation>Personeel (100 % is één voltijds equivalent)</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Oordeel van de expert</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Practices judged</source>
        <translation>Beoordeelde praktijken</translation>
    </message>
    <message>
        <source>Date of the opinion</source>
        <translation>Datum van het oordeel</translation>
    </message>
    <message>
        <source>Contact and publication</source>
        <translation>Contact en publicatie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>Informatie gevraagd</translation>
    </message>
    <message>
        <source>Approved by the project</source>
        <translation>Goedgekeurd door het project</translation>
    </message>
    <message>
        <source>Validated by the platform</source>
        <translation>Gevalideerd door het platform</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact for practices</source>
        <translation>Contact voor praktijken</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <source>Practices entered</source>
        <translation>Ingevoerde praktijken</translation>
    </message>
    <message>
        <source>Entered by (function)</source>
        <translation>Ingevoerd door (functie)</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Gepubliceerd op</translation>
    </message>
    <message>
        <source>Published where</source>
        <translation>Gepubliceerd waar</translation>
    </message>
    <message>
        <source>Further information (web address)</source>
        <translation>Verdere informatie (webadres)</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Choose the network or the project of the group.</source>
        <translation>Kies het netwerk of het project van de groep.</translation>
    </message>
    <message>
        <source>The group cannot be closed before it is installed.</source>
        <translation>De groep kan niet worden afgesloten voor ze is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Stuurgroep</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Expertgroep</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Klankbordgroep</translation>
    </message>
    <message>
        <source>Fixed core</source>
        <translation>Vaste kern</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Werkgroep</translation>
    </message>
    <message>
        <source>Advisory group</source>
        <translation>Adviesgroep</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Reason of closing</source>
        <translation>Reden van afsluiting</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Samenstelling</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Groups and members</source>
        <translation>Groepen en leden</translation>
    </message>
    <message>
        <source>In more than one group</source>
        <translation>In meer dan één groep</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1” kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” is te groot.</translation>
    </message>
    <message>
        <source>Choose a picture of at most %1.</source>
        <translation>Kies een afbeelding van hoogstens %1.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be printed.</source>
        <translation>“%1” is geen afbeelding die kan worden afgedrukt.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Kies een PNG-, JPEG- of SVG-bestand.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Record %1 of %2 has the same one; it must be unique.</source>
        <translation>Fiche %1 van %2 heeft dezelfde; dit moet uniek zijn.</translation>
    </message>
    <message>
        <source>This record is in the workspace already.</source>
        <translation>Deze fiche zit al in de werkruimte.</translation>
    </message>
    <message>
        <source>“%1” names no record among the %2.</source>
        <translation>“%1” is geen fiche bij de %2.</translation>
    </message>
    <message>
        <source>It refers to record %1 of %2, which cannot be imported.</source>
        <translation>Dit verwijst naar fiche %1 van %2, die niet kan worden geïmporteerd.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>fiche %1</translation>
    </message>
    <message>
        <source>This is no valid JSON, line %1: %2.</source>
        <translation>Dit is geen geldige JSON, regel %1: %2.</translation>
    </message>
    <message>
        <source>This is no array of records: […].</source>
        <translation>Dit is geen array van fiches: […].</translation>
    </message>
    <message>
        <source>This is no record: {…}.</source>
        <translation>Dit is geen fiche: {…}.</translation>
    </message>
    <message>
        <source>There is no field of this name. The fields are: %1.</source>
        <translation>Er is geen veld met deze naam. De velden zijn: %1.</translation>
    </message>
    <message>
        <source>The key must be a text: &quot;serv&quot;.</source>
        <translation>De sleutel moet een tekst zijn: &quot;serv&quot;.</translation>
    </message>
    <message>
        <source>The id must be digits in quotes.</source>
        <translation>De id moet uit cijfers tussen aanhalingstekens bestaan.</translation>
    </message>
    <message>
        <source>The reference has another form than: %1</source>
        <translation>De verwijzing heeft een andere vorm dan: %1</translation>
    </message>
    <message>
        <source>No kind of record has this name. Expected: %1.</source>
        <translation>Geen enkele soort fiche heeft deze naam. Verwacht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to import in “%1”.</source>
        <translation>Er is niets om te importeren in “%1”.</translation>
    </message>
    <message>
        <source>Put one file for each kind of record there, for example projects.json.</source>
        <translation>Zet daar één bestand per soort fiche, bijvoorbeeld projects.json.</translation>
    </message>
    <message>
        <source>The sample workspace is not in order.</source>
        <translation>De voorbeeldwerkruimte is niet in orde.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Give baseline and target as numbers or as shares, not as both.</source>
        <translation>Geef uitgangswaarde en doel als aantal of als aandeel, niet als beide.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Uitgangswaarde en doel</translation>
    </message>
    <message>
        <source>Baseline (number)</source>
        <translation>Uitgangswaarde (aantal)</translation>
    </message>
    <message>
        <source>Baseline (share)</source>
        <translation>Uitgangswaarde (aandeel)</translation>
    </message>
    <message>
        <source>Target (number)</source>
        <translation>Doel (aantal)</translation>
    </message>
    <message>
        <source>Target (share)</source>
        <translation>Doel (aandeel)</translation>
    </message>
</context>
<context>
    <name>IndicatorValue</name>
    <message>
        <source>Give a number or a share, not both.</source>
        <translation>Geef een aantal of een aandeel, niet beide.</translation>
    </message>
    <message>
        <source>Women, men and non-binary people together are %1, more than the total of %2.</source>
        <translation>Vrouwen, mannen en non-binaire personen samen zijn er %1, meer dan het totaal van %2.</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Indicatorwaarde</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indicatorwaarden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>NUTS region</source>
        <translation>NUTS-regio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Getelde personen</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Vrouwen</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Mannen</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>Non-binair</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Insight</source>
        <translation>Leerpunt</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Leerpunten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bijgesteld</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Surfaced at</source>
        <translation>Kwam naar boven op</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getoetst</translation>
    </message>
    <message>
        <source>Asked of group</source>
        <translation>Voorgelegd aan groep</translation>
    </message>
    <message>
        <source>Insights to test</source>
        <translation>Te toetsen leerpunten</translation>
    </message>
    <message>
        <source>Tested in</source>
        <translation>Getoetst op</translation>
    </message>
    <message>
        <source>Insights tested</source>
        <translation>Getoetste leerpunten</translation>
    </message>
    <message>
        <source>What the experts said</source>
        <translation>Wat de experten zeiden</translation>
    </message>
</context>
<context>
    <name>InsightPanel</name>
    <message>
        <source>To test</source>
        <translation>Te toetsen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>This group was not asked to test anything yet.</source>
        <translation>Aan deze groep werd nog niets voorgelegd.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Interview round</source>
        <translation>Interviewronde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Ter plaatse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftelijk</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>Afgenomen interviews</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Consent to use it</source>
        <translation>Toestemming voor gebruik</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>no period, so it stands in no planning</source>
        <translation>geen periode: staat in geen enkele planning</translation>
    </message>
    <message>
        <source>no status, so nobody sees whether it runs</source>
        <translation>geen status: niemand ziet of het loopt</translation>
    </message>
    <message>
        <source>no lead organisation to answer for it</source>
        <translation>geen promotor die ervoor instaat</translation>
    </message>
    <message>
        <source>no amount, so totals leave it out</source>
        <translation>geen bedrag: telt in geen enkel totaal mee</translation>
    </message>
    <message>
        <source>no date, so it stands in no calendar</source>
        <translation>geen datum: staat in geen enkele kalender</translation>
    </message>
    <message>
        <source>no day by which it is to be done</source>
        <translation>geen dag waartegen het klaar moet zijn</translation>
    </message>
    <message>
        <source>asked of nobody yet</source>
        <translation>nog aan niemand gericht</translation>
    </message>
    <message>
        <source>nothing said about the name to print with it</source>
        <translation>niet gezegd welke naam erbij komt</translation>
    </message>
    <message>
        <source>no summary, which the database of practices asks for</source>
        <translation>geen samenvatting, en de databank van praktijken vraagt erom</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Flemish Sign Language</source>
        <translation>Vlaamse Gebarentaal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Restore the newest backup</source>
        <translation>De nieuwste back-up terugzetten</translation>
    </message>
</context>
<context>
    <name>MemberOutline</name>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Ook in</translation>
    </message>
    <message>
        <source>Function on that date</source>
        <translation>Functie op die datum</translation>
    </message>
    <message>
        <source>Who, and in which groups</source>
        <translation>Wie, en in welke groepen</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Zonder rol</translation>
    </message>
    <message>
        <source>Not a member yet</source>
        <translation>Nog geen lid</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Niet langer lid</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Over time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>Nog geen leden.</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nog niets te tekenen.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Choose the organisation or the person that is a member.</source>
        <translation>Kies de organisatie of de persoon die lid is.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Lidmaatschap</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaris</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Plaatsvervanger</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Waarnemer</translation>
    </message>
    <message>
        <source>Core or changing</source>
        <translation>Vast of wisselend</translation>
    </message>
    <message>
        <source>Fixed core</source>
        <translation>Vaste kern</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wisselend</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Vertegenwoordigt</translation>
    </message>
    <message>
        <source>Represented in</source>
        <translation>Vertegenwoordigd in</translation>
    </message>
</context>
<context>
    <name>MembershipChart</name>
    <message>
        <source>An arrow: no start or no end is specified.</source>
        <translation>Een pijl: geen begin of geen einde opgegeven.</translation>
    </message>
    <message>
        <source>Hatched: the period is not specified.</source>
        <translation>Gearceerd: de periode is niet opgegeven.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Members today: %1 of %2</source>
        <translation>Leden vandaag: %1 van %2</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The project’s currency is %1, and this is in %2.</source>
        <translation>De munt van het project is %1, en dit is in %2.</translation>
    </message>
    <message>
        <source>This partner is not one of the project’s.</source>
        <translation>Deze partner hoort niet bij het project.</translation>
    </message>
    <message>
        <source>This reporting period is of another project.</source>
        <translation>Deze verslagperiode is van een ander project.</translation>
    </message>
</context>
<context>
    <name>MoneyAttention</name>
    <message>
        <source>Period %1 was due on %2</source>
        <translation>Periode %1 moest ingediend zijn op %2</translation>
    </message>
    <message>
        <source>Period %1 is due on %2</source>
        <translation>Periode %1 moet ingediend worden op %2</translation>
    </message>
    <message>
        <source>Report overdue</source>
        <translation>Verslag te laat</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Verslag in te dienen</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Boven de begroting</translation>
    </message>
    <message>
        <source>%1, %2: %3 spent of %4</source>
        <translation>%1, %2: %3 uitgegeven van %4</translation>
    </message>
    <message>
        <source>Underspending</source>
        <translation>Onderbesteding</translation>
    </message>
    <message>
        <source>Period %1 ended with %2 of its budget spent</source>
        <translation>Periode %1 eindigde met %2 van haar begroting uitgegeven</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Geen beslissing</translation>
    </message>
    <message>
        <source>Parked by the controllers</source>
        <translation>Geparkeerd door de controle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message numerus="yes">
        <source>%n project(s) in another currency are not drawn.</source>
        <translation>
            <numerusform>%n project in een andere munt is niet getekend.</numerusform>
            <numerusform>%n projecten in een andere munt zijn niet getekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) without an amount are not drawn.</source>
        <translation>
            <numerusform>%n uitgave zonder bedrag is niet getekend.</numerusform>
            <numerusform>%n uitgaven zonder bedrag zijn niet getekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 projects are drawn.</source>
        <translation>Alleen de eerste %1 projecten zijn getekend.</translation>
    </message>
    <message>
        <source>Budget by partner and cost category</source>
        <translation>Begroting per partner en kostencategorie</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostencategorie</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 of %2 is for: %3</source>
        <translation>%1 van %2 gaat naar: %3</translation>
    </message>
    <message>
        <source>Planned and spent by reporting period</source>
        <translation>Gepland en uitgegeven per verslagperiode</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Verslagperiode</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Declared, not verified</source>
        <translation>Aangegeven, nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>In ontwerp</translation>
    </message>
    <message>
        <source>Forecast at this pace</source>
        <translation>Prognose aan dit tempo</translation>
    </message>
    <message>
        <source>%1 spent of %2 planned: %3</source>
        <translation>%1 uitgegeven van %2 gepland: %3</translation>
    </message>
    <message>
        <source>Spending until each month</source>
        <translation>Uitgegeven tot en met elke maand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>In totaal uitgegeven</translation>
    </message>
    <message>
        <source>%1 spent until %2, of a budget of %3</source>
        <translation>%1 uitgegeven tot en met %2, van een begroting van %3</translation>
    </message>
    <message>
        <source>%1 spent until %2</source>
        <translation>%1 uitgegeven tot en met %2</translation>
    </message>
    <message>
        <source>%1 without a date is not drawn.</source>
        <translation>%1 zonder datum is niet getekend.</translation>
    </message>
    <message>
        <source>Cost per participant</source>
        <translation>Kost per deelnemer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>A session costs %1 on average</source>
        <translation>Een sessie kost gemiddeld %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a known number of participants are not drawn.</source>
        <translation>
            <numerusform>%n evenement zonder bekend aantal deelnemers is niet getekend.</numerusform>
            <numerusform>%n evenementen zonder bekend aantal deelnemers zijn niet getekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyExplanation</name>
    <message>
        <source>Base: %1.</source>
        <translation>Grondslag: %1.</translation>
    </message>
    <message>
        <source>Base: %1 = %2.</source>
        <translation>Grondslag: %1 = %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 van %2 is %3.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 (%4).</source>
        <translation>%1 van %2 is %3 (%4).</translation>
    </message>
    <message>
        <source>That is a whole cent: %1.</source>
        <translation>Dat is een hele cent: %1.</translation>
    </message>
    <message>
        <source>Cut down to the cent: %1.</source>
        <translation>Afgekapt tot op de cent: %1.</translation>
    </message>
    <message>
        <source>Rounding would give another cent: %1.</source>
        <translation>Afronden zou een andere cent geven: %1.</translation>
    </message>
    <message>
        <source>Rounded half up to the cent: %1.</source>
        <translation>Afgerond tot op de cent, een halve naar boven: %1.</translation>
    </message>
    <message>
        <source>Cutting would give another cent: %1.</source>
        <translation>Afkappen zou een andere cent geven: %1.</translation>
    </message>
    <message>
        <source>Real costs of %1 are parked: kept, and not counted.</source>
        <translation>Werkelijke kosten van %1 zijn geparkeerd: bewaard, en niet meegeteld.</translation>
    </message>
    <message>
        <source>The last period with costs takes the rest: %1 in all, less %2 in the other periods, is %3.</source>
        <translation>De laatste periode met kosten krijgt de rest: %1 in totaal, min %2 in de andere periodes, is %3.</translation>
    </message>
    <message>
        <source>The contribution is the remainder, so that the parts make the whole: %1 = %2.</source>
        <translation>De bijdrage is wat overblijft, zodat de delen het geheel vormen: %1 = %2.</translation>
    </message>
    <message>
        <source>%1 × %2 is %3.</source>
        <translation>%1 × %2 is %3.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 hours is about %3 (%4).</source>
        <translation>%1 ÷ %2 uren is ongeveer %3 (%4).</translation>
    </message>
    <message>
        <source>%1 at %2 %3 for one %4 (%5).</source>
        <translation>%1 tegen %2 %3 voor één %4 (%5).</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Learning network</source>
        <translation>Lerend netwerk</translation>
    </message>
    <message>
        <source>Network of organisations</source>
        <translation>Netwerk van organisaties</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Networks coordinated</source>
        <translation>Gecoördineerde netwerken</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Uitdaging</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Plan van aanpak</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Lead and coordination</source>
        <translation>Leiding en coördinatie</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>It has decimals.</source>
        <translation>Er staan decimalen in.</translation>
    </message>
    <message>
        <source>It has more than two decimals.</source>
        <translation>Er staan meer dan twee decimalen in.</translation>
    </message>
    <message>
        <source>Its last three digits could be decimals or thousands.</source>
        <translation>De laatste drie cijfers kunnen decimalen of duizendtallen zijn.</translation>
    </message>
    <message>
        <source>Its digits are not in groups of three.</source>
        <translation>De cijfers staan niet in groepen van drie.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Het is te groot.</translation>
    </message>
</context>
<context>
    <name>Nuts</name>
    <message>
        <source>BE1 Brussels</source>
        <translation>BE1 Brussel</translation>
    </message>
    <message>
        <source>BE2 Flanders</source>
        <translation>BE2 Vlaanderen</translation>
    </message>
    <message>
        <source>BE3 Wallonia</source>
        <translation>BE3 Wallonië</translation>
    </message>
    <message>
        <source>BE21 Province of Antwerp</source>
        <translation>BE21 Provincie Antwerpen</translation>
    </message>
    <message>
        <source>BE211 Antwerp</source>
        <translation>BE211 Antwerpen</translation>
    </message>
    <message>
        <source>BE212 Mechelen</source>
        <translation>BE212 Mechelen</translation>
    </message>
    <message>
        <source>BE213 Turnhout</source>
        <translation>BE213 Turnhout</translation>
    </message>
    <message>
        <source>BE22 Province of Limburg</source>
        <translation>BE22 Provincie Limburg</translation>
    </message>
    <message>
        <source>BE223 Tongeren</source>
        <translation>BE223 Tongeren</translation>
    </message>
    <message>
        <source>BE224 Hasselt</source>
        <translation>BE224 Hasselt</translation>
    </message>
    <message>
        <source>BE225 Maaseik</source>
        <translation>BE225 Maaseik</translation>
    </message>
    <message>
        <source>BE23 Province of East Flanders</source>
        <translation>BE23 Provincie Oost-Vlaanderen</translation>
    </message>
    <message>
        <source>BE231 Aalst</source>
        <translation>BE231 Aalst</translation>
    </message>
    <message>
        <source>BE232 Dendermonde</source>
        <translation>BE232 Dendermonde</translation>
    </message>
    <message>
        <source>BE233 Eeklo</source>
        <translation>BE233 Eeklo</translation>
    </message>
    <message>
        <source>BE234 Ghent</source>
        <translation>BE234 Gent</translation>
    </message>
    <message>
        <source>BE235 Oudenaarde</source>
        <translation>BE235 Oudenaarde</translation>
    </message>
    <message>
        <source>BE236 Sint-Niklaas</source>
        <translation>BE236 Sint-Niklaas</translation>
    </message>
    <message>
        <source>BE24 Province of Flemish Brabant</source>
        <translation>BE24 Provincie Vlaams-Brabant</translation>
    </message>
    <message>
        <source>BE241 Halle-Vilvoorde</source>
        <translation>BE241 Halle-Vilvoorde</translation>
    </message>
    <message>
        <source>BE242 Leuven</source>
        <translation>BE242 Leuven</translation>
    </message>
    <message>
        <source>BE25 Province of West Flanders</source>
        <translation>BE25 Provincie West-Vlaanderen</translation>
    </message>
    <message>
        <source>BE251 Bruges</source>
        <translation>BE251 Brugge</translation>
    </message>
    <message>
        <source>BE252 Diksmuide</source>
        <translation>BE252 Diksmuide</translation>
    </message>
    <message>
        <source>BE253 Ypres</source>
        <translation>BE253 Ieper</translation>
    </message>
    <message>
        <source>BE254 Kortrijk</source>
        <translation>BE254 Kortrijk</translation>
    </message>
    <message>
        <source>BE255 Ostend</source>
        <translation>BE255 Oostende</translation>
    </message>
    <message>
        <source>BE256 Roeselare</source>
        <translation>BE256 Roeselare</translation>
    </message>
    <message>
        <source>BE257 Tielt</source>
        <translation>BE257 Tielt</translation>
    </message>
    <message>
        <source>BE258 Veurne</source>
        <translation>BE258 Veurne</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Afkorting</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Local public authority</source>
        <translation>Lokale overheid</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <translation>Regionale overheid</translation>
    </message>
    <message>
        <source>National public authority</source>
        <translation>Nationale overheid</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <translation>Sectoraal agentschap</translation>
    </message>
    <message>
        <source>Advisory council</source>
        <translation>Adviesraad</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Vakbond</translation>
    </message>
    <message>
        <source>Employers&apos; organisation</source>
        <translation>Werkgeversorganisatie</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Middenveldorganisatie</translation>
    </message>
    <message>
        <source>Social-economy enterprise</source>
        <translation>Sociale-economieonderneming</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise</source>
        <translation>Kleine of middelgrote onderneming</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grote onderneming</translation>
    </message>
    <message>
        <source>Business support organisation</source>
        <translation>Organisatie voor bedrijfsondersteuning</translation>
    </message>
    <message>
        <source>Higher education and research</source>
        <translation>Hoger onderwijs en onderzoek</translation>
    </message>
    <message>
        <source>Education and training</source>
        <translation>Onderwijs en vorming</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Internationale organisatie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Legal nature</source>
        <translation>Juridische aard</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <source>Body governed by public law</source>
        <translation>Publiekrechtelijke instelling</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privaat</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internationaal</translation>
    </message>
    <message>
        <source>Type in the social economy</source>
        <translation>Type in de sociale economie</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Member organisations</source>
        <translation>Aangesloten organisaties</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>NUTS region</source>
        <translation>NUTS-regio</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breedte- en lengtegraad</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mailadressen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Enterprise number (KBO)</source>
        <translation>Ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>PIC</source>
        <translation>PIC</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missie</translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>Interest and experience</source>
        <translation>Interesse en ervaring</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Date of the turning point</source>
        <translation>Datum van het kantelpunt</translation>
    </message>
    <message>
        <source>Organisations guided a year</source>
        <translation>Begeleide organisaties per jaar</translation>
    </message>
    <message>
        <source>Contact by phone</source>
        <translation>Telefonisch contact</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefoonnummers</translation>
    </message>
</context>
<context>
    <name>OverlapPanel</name>
    <message>
        <source>Nobody sits in more than one group then.</source>
        <translation>Niemand zetelt dan in meer dan één groep.</translation>
    </message>
</context>
<context>
    <name>Overspending</name>
    <message>
        <source>The partner has then spent %1 of a budget of %2.</source>
        <translation>De partner heeft dan %1 uitgegeven van een begroting van %2.</translation>
    </message>
    <message>
        <source>%1: %2 is then spent of a budget of %3.</source>
        <translation>%1: dan is %2 uitgegeven van een begroting van %3.</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Events: without a date, and the latest</source>
        <translation>Evenementen: zonder datum, en de laatste</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Nog geen evenementen.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>PanelRegistry</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Insights to test</source>
        <translation>Te toetsen leerpunten</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Recommendations received</source>
        <translation>Ontvangen aanbevelingen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholders</translation>
    </message>
    <message>
        <source>Network picture</source>
        <translation>Netwerkbeeld</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The document was handed out already.</source>
        <translation>Het document is al afgeleverd.</translation>
    </message>
</context>
<context>
    <name>PaperFonts</name>
    <message>
        <source>The document could not be made.</source>
        <translation>Het document kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>The fonts could not be loaded.</source>
        <translation>De lettertypes konden niet worden geladen.</translation>
    </message>
    <message>
        <source>Start Klankbord on another Qt platform.</source>
        <translation>Start Klankbord op een ander Qt-platform.</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>Its year needs four digits.</source>
        <translation>Het jaartal moet vier cijfers hebben.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Die dag staat niet op de kalender.</translation>
    </message>
    <message>
        <source>A month is 1 to 12.</source>
        <translation>Een maand gaat van 1 tot 12.</translation>
    </message>
    <message>
        <source>It has no year.</source>
        <translation>Er staat geen jaartal in.</translation>
    </message>
    <message>
        <source>That day is another day of the week.</source>
        <translation>Die dag valt op een andere dag van de week.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is geen datum.</translation>
    </message>
    <message>
        <source>Write it like %1, %2, %3 or %4.</source>
        <translation>Typ het zoals %1, %2, %3 of %4.</translation>
    </message>
</context>
<context>
    <name>ParticipantDesk</name>
    <message>
        <source>This participant is no longer on the list.</source>
        <translation>Deze deelnemer staat niet meer op de lijst.</translation>
    </message>
    <message>
        <source>Somebody else took them off in the meantime.</source>
        <translation>Iemand anders heeft de deelnemer er intussen afgehaald.</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Choose the person or the organisation that takes part.</source>
        <translation>Kies de persoon of de organisatie die deelneemt.</translation>
    </message>
    <message>
        <source>Only who is represented has a representative: set the presence to “represented”.</source>
        <translation>Alleen wie vertegenwoordigd is, heeft een vertegenwoordiger: zet de aanwezigheid op “vertegenwoordigd”.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Deelnames</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Fixed core</source>
        <translation>Vaste kern</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wisselend</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Verontschuldigd</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Vertegenwoordigd</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>Represented others</source>
        <translation>Vertegenwoordigde anderen</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ingecheckt</translation>
    </message>
    <message>
        <source>Certificate sent</source>
        <translation>Attest verstuurd</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Noden</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Toegankelijkheidsnoden</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieet</translation>
    </message>
</context>
<context>
    <name>PartnerBudget</name>
    <message>
        <source>This budget cannot be calculated.</source>
        <translation>Deze begroting kan niet berekend worden.</translation>
    </message>
    <message>
        <source>An amount is too large.</source>
        <translation>Een bedrag is te groot.</translation>
    </message>
    <message>
        <source>A cost is less than zero.</source>
        <translation>Een kost is kleiner dan nul.</translation>
    </message>
    <message>
        <source>A cost is in a period that does not exist.</source>
        <translation>Een kost staat in een periode die niet bestaat.</translation>
    </message>
    <message>
        <source>Two flat rates exclude each other (%1; %2).</source>
        <translation>Twee forfaits sluiten elkaar uit (%1; %2).</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <source>Part in the project</source>
        <translation>Plaats in het project</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Geassocieerde partner</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Onderaannemer</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Financier</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Ondersteuner</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Afkorting</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Contact for</source>
        <translation>Contactpersoon voor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Motivation and task</source>
        <translation>Motivatie en taak</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivatie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>A payment has one source: a programme or an organisation, not both.</source>
        <translation>Een betaling heeft één bron: een programma of een organisatie, niet allebei.</translation>
    </message>
    <message>
        <source>The amount is more than zero, also that of a recovery.</source>
        <translation>Het bedrag is groter dan nul, ook dat van een terugvordering.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Voorschot</translation>
    </message>
    <message>
        <source>Interim payment</source>
        <translation>Tussentijdse betaling</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Terugvordering</translation>
    </message>
    <message>
        <source>Source (programme)</source>
        <translation>Bron (programma)</translation>
    </message>
    <message>
        <source>Source (organisation)</source>
        <translation>Bron (organisatie)</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>Gedane betalingen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>De periode eindigt voor ze begint.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Ze loopt van %1 tot %2.</translation>
    </message>
    <message>
        <source>Change one of the two dates.</source>
        <translation>Wijzig één van de twee datums.</translation>
    </message>
    <message>
        <source>“%1” is not a period.</source>
        <translation>“%1” is geen periode.</translation>
    </message>
    <message>
        <source>Write it like %1, %2 or %3.</source>
        <translation>Typ het zoals %1, %2 of %3.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Naam en contact</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mailadressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefoonnummers</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>May be named in publications</source>
        <translation>Mag vermeld worden in publicaties</translation>
    </message>
    <message>
        <source>May be shown in photos</source>
        <translation>Mag getoond worden op foto’s</translation>
    </message>
    <message>
        <source>May be sent mailings</source>
        <translation>Mag mailings krijgen</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Where the consent is kept</source>
        <translation>Waar de toestemming bewaard wordt</translation>
    </message>
    <message>
        <source>Needs and keeping</source>
        <translation>Noden en bewaring</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Toegankelijkheidsnoden</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieet</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Anonymised on</source>
        <translation>Geanonimiseerd op</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Forgotten person</source>
        <translation>Vergeten persoon</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Choose the project or the network of the phase.</source>
        <translation>Kies het project of het netwerk van de fase.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Regional sessions</source>
        <translation>Regionale sessies</translation>
    </message>
    <message>
        <source>Thematic sessions</source>
        <translation>Thematische sessies</translation>
    </message>
    <message>
        <source>Closing event</source>
        <translation>Slotevenement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Nobody is tied to it on this day: add partners, or groups with members.</source>
        <translation>Op deze dag is er niemand mee verbonden: voeg partners toe, of groepen met leden.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>without a date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation>Verslagperiodes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Without a project or network</source>
        <translation>Zonder project of netwerk</translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message numerus="yes">
        <source>%n project(s) in euro</source>
        <translation>
            <numerusform>%n project in euro</numerusform>
            <numerusform>%n projecten in euro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 at the rate of %2</source>
        <translation>
            <numerusform>%n in %1 tegen de koers van %2</numerusform>
            <numerusform>%n in %1 tegen de koers van %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 left out: no rate</source>
        <translation>
            <numerusform>%n in %1 weggelaten: geen koers</numerusform>
            <numerusform>%n in %1 weggelaten: geen koers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an amount</source>
        <translation>
            <numerusform>%n project zonder bedrag</numerusform>
            <numerusform>%n projecten zonder bedrag</numerusform>
        </translation>
    </message>
    <message>
        <source>too large to add up</source>
        <translation>te groot om op te tellen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle projecten</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Samengesteld uit</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Totale kost</translation>
    </message>
    <message>
        <source>Total eligible cost</source>
        <translation>Totale subsidiabele kost</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
</context>
<context>
    <name>PracticeCoach</name>
    <message>
        <source>Dutch</source>
        <translation>het Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>het Engels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Korte samenvatting</translation>
    </message>
    <message>
        <source>Owner, place and period</source>
        <translation>Eigenaar, plaats en periode</translation>
    </message>
    <message>
        <source>Detailed information</source>
        <translation>Uitgebreide beschrijving</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Nodige middelen</translation>
    </message>
    <message>
        <source>Evidence of success</source>
        <translation>Bewijs van succes</translation>
    </message>
    <message>
        <source>Difficulties met</source>
        <translation>Moeilijkheden</translation>
    </message>
    <message>
        <source>Potential for learning or transfer</source>
        <translation>Potentieel om van te leren of over te dragen</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Oordeel van een expert</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Verdere informatie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>%1: nothing filled in yet.</source>
        <translation>%1: nog niet ingevuld.</translation>
    </message>
    <message>
        <source>%1: the text in %2 is missing.</source>
        <translation>%1: de tekst in %2 ontbreekt.</translation>
    </message>
    <message>
        <source>%1: the text in %2 is %3 signs too long.</source>
        <translation>%1: de tekst in %2 is %3 tekens te lang.</translation>
    </message>
    <message>
        <source>%1: the text in %2 has no figure. How many, how much, since when?</source>
        <translation>%1: in de tekst in %2 staat geen cijfer. Hoeveel, voor hoeveel, sinds wanneer?</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 van %2 onderdelen</translation>
    </message>
    <message>
        <source>Dutch misses %1</source>
        <translation>in het Nederlands ontbreken er %1</translation>
    </message>
    <message>
        <source>English misses %1</source>
        <translation>in het Engels ontbreken er %1</translation>
    </message>
</context>
<context>
    <name>PracticeLink</name>
    <message>
        <source>Choose the project or the event that uses the practice.</source>
        <translation>Kies het project of het evenement dat de praktijk gebruikt.</translation>
    </message>
    <message>
        <source>Use of a good practice</source>
        <translation>Gebruik van een goede praktijk</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Practices used</source>
        <translation>Gebruikte praktijken</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Practices shown</source>
        <translation>Getoonde praktijken</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Bestudeerd</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Inspired</source>
        <translation>Inspireerde</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Uses of practices</source>
        <translation>Gebruikte praktijken</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>This date is over: ask the person again, or forget them</source>
        <translation>Deze datum is voorbij: vraag het de persoon opnieuw, of vergeet die</translation>
    </message>
    <message>
        <source>Where this person appears</source>
        <translation>Waar deze persoon voorkomt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Interreg</source>
        <translation>Interreg</translation>
    </message>
    <message>
        <source>ESF</source>
        <translation>ESF</translation>
    </message>
    <message>
        <source>ESF+</source>
        <translation>ESF+</translation>
    </message>
    <message>
        <source>ERDF</source>
        <translation>EFRO</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationaal</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionaal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Programmaperiode</translation>
    </message>
    <message>
        <source>CCI code</source>
        <translation>CCI-code</translation>
    </message>
    <message>
        <source>Managing authority</source>
        <translation>Beheersautoriteit</translation>
    </message>
    <message>
        <source>Programmes managed</source>
        <translation>Beheerde programma’s</translation>
    </message>
    <message>
        <source>Months in a reporting period</source>
        <translation>Maanden in een verslagperiode</translation>
    </message>
    <message>
        <source>Maximum co-financing rate</source>
        <translation>Maximaal cofinancieringspercentage</translation>
    </message>
    <message>
        <source>Flat-rate profile</source>
        <translation>Forfaitprofiel</translation>
    </message>
</context>
<context>
    <name>ProgrammeItem</name>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Programme items</source>
        <translation>Programmaonderdelen</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Wat en wanneer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Onthaal</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaire sessie</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Keynote</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Lezing</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Inspiration session</source>
        <translation>Inspiratiesessie</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Rondetafel</translation>
    </message>
    <message>
        <source>Speed dating</source>
        <translation>Speeddating</translation>
    </message>
    <message>
        <source>Talk corner</source>
        <translation>Praathoek</translation>
    </message>
    <message>
        <source>Podcast corner</source>
        <translation>Podcasthoek</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Animatie</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastheer</translation>
    </message>
    <message>
        <source>Programme items hosted</source>
        <translation>Programmaonderdelen als gastheer</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Questions to the audience</source>
        <translation>Vragen aan het publiek</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaalt</translation>
    </message>
    <message>
        <source>Repeated as</source>
        <translation>Herhaald als</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Korte inhoud</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>No time yet</source>
        <translation>Nog geen uur</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Geen zaal</translation>
    </message>
    <message>
        <source>%1 is also taken by “%2”, %3.</source>
        <translation>%1 is ook bezet door “%2”, %3.</translation>
    </message>
    <message>
        <source>%1 is also in “%2”, %3.</source>
        <translation>%1 zit ook in “%2”, %3.</translation>
    </message>
    <message>
        <source>Outside the hours of the event: %1.</source>
        <translation>Buiten de uren van het evenement: %1.</translation>
    </message>
    <message>
        <source>Meant for %1 people; %2 holds %3.</source>
        <translation>Bedoeld voor %1 mensen; in %2 kunnen er %3.</translation>
    </message>
    <message>
        <source>clash: %1</source>
        <translation>botsing: %1</translation>
    </message>
</context>
<context>
    <name>ProgrammingPeriod</name>
    <message>
        <source>2000–2006</source>
        <translation>2000-2006</translation>
    </message>
    <message>
        <source>2007–2013</source>
        <translation>2007-2013</translation>
    </message>
    <message>
        <source>2014–2020</source>
        <translation>2014-2020</translation>
    </message>
    <message>
        <source>2021–2027</source>
        <translation>2021-2027</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acroniem</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Interregional</source>
        <translation>Interregionaal</translation>
    </message>
    <message>
        <source>Learning network</source>
        <translation>Lerend netwerk</translation>
    </message>
    <message>
        <source>Good-practice study</source>
        <translation>Studie van goede praktijken</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Own project</source>
        <translation>Eigen project</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Leidende organisatie</translation>
    </message>
    <message>
        <source>Projects led</source>
        <translation>Geleide projecten</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Projects coordinated</source>
        <translation>Gecoördineerde projecten</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Uitdaging</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>Beleidsdomein</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participatie</translation>
    </message>
    <message>
        <source>Participation level</source>
        <translation>Participatieniveau</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informeren</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Raadplegen</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Adviseren</translation>
    </message>
    <message>
        <source>Co-produce</source>
        <translation>Coproduceren</translation>
    </message>
    <message>
        <source>Co-decide</source>
        <translation>Meebeslissen</translation>
    </message>
    <message>
        <source>Participation methods</source>
        <translation>Participatiemethoden</translation>
    </message>
    <message>
        <source>Information and data</source>
        <translation>Informatie en data</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Open vergadering</translation>
    </message>
    <message>
        <source>Public consultation</source>
        <translation>Publieke raadpleging</translation>
    </message>
    <message>
        <source>Open innovation</source>
        <translation>Open innovatie</translation>
    </message>
    <message>
        <source>Citizen science</source>
        <translation>Burgerwetenschap</translation>
    </message>
    <message>
        <source>Civic monitoring</source>
        <translation>Burgermonitoring</translation>
    </message>
    <message>
        <source>Participatory budgeting</source>
        <translation>Burgerbegroting</translation>
    </message>
    <message>
        <source>Deliberative process</source>
        <translation>Deliberatief proces</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Klankbordgroep</translation>
    </message>
    <message>
        <source>Study round</source>
        <translation>Studieronde</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Speed dating</source>
        <translation>Speeddaten</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Rondetafel</translation>
    </message>
    <message>
        <source>Talk corner</source>
        <translation>Praathoek</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Inspiration session</source>
        <translation>Inspiratiesessie</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Totale kosten</translation>
    </message>
    <message>
        <source>Source of the total cost</source>
        <translation>Bron van de totale kosten</translation>
    </message>
    <message>
        <source>Total eligible cost</source>
        <translation>Totale subsidiabele kosten</translation>
    </message>
    <message>
        <source>Source of the eligible cost</source>
        <translation>Bron van de subsidiabele kosten</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
    <message>
        <source>Source of the support</source>
        <translation>Bron van de steun</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Warn at overspending above</source>
        <translation>Waarschuwen bij overschrijding boven</translation>
    </message>
</context>
<context>
    <name>ProjectBudget</name>
    <message>
        <source>This budget cannot be added up.</source>
        <translation>Deze begroting kan niet opgeteld worden.</translation>
    </message>
    <message>
        <source>The project’s sum is too large.</source>
        <translation>De som van het project is te groot.</translation>
    </message>
</context>
<context>
    <name>ProjectSpending</name>
    <message>
        <source>This project is not there any more.</source>
        <translation>Dit project is er niet meer.</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>exactly</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>ongeveer</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>meer dan</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>A quote with a name needs the person who said it.</source>
        <translation>Een citaat met naam vraagt de persoon die het zei.</translation>
    </message>
    <message>
        <source>A quote by function needs the function.</source>
        <translation>Een citaat op functie vraagt de functie.</translation>
    </message>
    <message>
        <source>A quote of an organisation needs the organisation.</source>
        <translation>Een citaat van een organisatie vraagt de organisatie.</translation>
    </message>
    <message>
        <source>A collective quote needs its collective source.</source>
        <translation>Een collectief citaat vraagt een collectieve bron.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie het zei</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Toeschrijving</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Met naam</translation>
    </message>
    <message>
        <source>Function only</source>
        <translation>Alleen functie</translation>
    </message>
    <message>
        <source>Organisation only</source>
        <translation>Alleen organisatie</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Collectief</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Collective source</source>
        <translation>Collectieve bron</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Goedgekeurd op</translation>
    </message>
    <message>
        <source>[quote that is not approved]</source>
        <translation>[citaat zonder goedkeuring]</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) that are not approved were left out.</source>
        <translation>
            <numerusform>%n citaat zonder goedkeuring is weggelaten.</numerusform>
            <numerusform>%n citaten zonder goedkeuring zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot leave yet: nobody asked for approval.</source>
        <translation>Mag nog niet naar buiten: de goedkeuring is niet gevraagd.</translation>
    </message>
    <message>
        <source>Cannot leave yet: the approval was asked and not given.</source>
        <translation>Mag nog niet naar buiten: de goedkeuring is gevraagd en nog niet gegeven.</translation>
    </message>
    <message>
        <source>Cannot leave: the approval was refused.</source>
        <translation>Mag niet naar buiten: de goedkeuring is geweigerd.</translation>
    </message>
    <message>
        <source>Nothing says how to tell who said it.</source>
        <translation>Er staat niet bij hoe de bron vermeld wordt.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>Recognition</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Erkenningen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Toegekend door</translation>
    </message>
    <message>
        <source>Recognitions given</source>
        <translation>Toegekende erkenningen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Choose the project or the good practice that is recognised.</source>
        <translation>Kies het project of de goede praktijk die erkend wordt.</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Bestemmeling</translation>
    </message>
    <message>
        <source>Recommendations received</source>
        <translation>Ontvangen aanbevelingen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionaal</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationaal</translation>
    </message>
    <message>
        <source>European</source>
        <translation>Europees</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Rode draad</translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Kies een fiche om ze hier te bekijken.</translation>
    </message>
</context>
<context>
    <name>ReferenceLookup</name>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>Er is geen %1 met de naam “%2”.</translation>
    </message>
    <message>
        <source>Add it first, or choose another one.</source>
        <translation>Voeg die eerst toe, of kies een andere.</translation>
    </message>
    <message>
        <source>“%1” can be any of %2 records (%3).</source>
        <translation>“%1” kan elk van %2 fiches zijn (%3).</translation>
    </message>
    <message>
        <source>Choose the right one from the list in the cell.</source>
        <translation>Kies de juiste uit de lijst in de cel.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Aanwezigheidslijst</translation>
    </message>
    <message>
        <source>Photos: a cross means that you may be shown in pictures of this event. You can change your mind at any time; tell the organiser.</source>
        <translation>Foto’s: een kruisje bij ja betekent dat u op beelden van dit evenement mag staan. U kunt zich altijd bedenken; zeg het aan de organisator.</translation>
    </message>
    <message>
        <source>☒ yes   ☐ no</source>
        <translation>☒ ja   ☐ nee</translation>
    </message>
    <message>
        <source>☐ yes   ☒ no</source>
        <translation>☐ ja   ☒ nee</translation>
    </message>
    <message>
        <source>☐ yes   ☐ no</source>
        <translation>☐ ja   ☐ nee</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Naamkaartjes</translation>
    </message>
    <message>
        <source>Nobody is on the list of participants.</source>
        <translation>Niemand staat op de deelnemerslijst.</translation>
    </message>
    <message>
        <source>Add participants to the event; those who cancelled get nothing.</source>
        <translation>Voeg deelnemers toe aan het evenement; wie afzegde, krijgt niets.</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Aanwezigheidsattest</translation>
    </message>
    <message>
        <source>We confirm that</source>
        <translation>Wij bevestigen dat</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>deelnam aan</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>For the organiser</source>
        <translation>Namens de organisator</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Namens %1</translation>
    </message>
    <message>
        <source>Nobody is marked as present.</source>
        <translation>Niemand is als aanwezig aangeduid.</translation>
    </message>
    <message>
        <source>Certificates go to those who were present: mark them in the event&apos;s participants.</source>
        <translation>Attesten gaan naar wie aanwezig was: duid hen aan bij de deelnemers van het evenement.</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Aanwezigheidsattesten</translation>
    </message>
    <message>
        <source>The participants of one event by name, with room to sign and blank rows.</source>
        <translation>De deelnemers van één evenement op naam, met plaats om te tekenen en lege rijen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Name badges on A4</source>
        <translation>Naamkaartjes op A4</translation>
    </message>
    <message>
        <source>A badge for each participant, ten on a sheet, to cut.</source>
        <translation>Een naamkaartje voor elke deelnemer, tien op een blad, om uit te snijden.</translation>
    </message>
    <message>
        <source>Name badges, one a page</source>
        <translation>Naamkaartjes, één per bladzijde</translation>
    </message>
    <message>
        <source>A badge for each participant on a page of its own, for a card printer.</source>
        <translation>Een naamkaartje voor elke deelnemer op een eigen bladzijde, voor een kaartprinter.</translation>
    </message>
    <message>
        <source>A page for each participant who was present at one event.</source>
        <translation>Een bladzijde voor elke deelnemer die op één evenement aanwezig was.</translation>
    </message>
    <message>
        <source>The certificate of one participant.</source>
        <translation>Het attest van één deelnemer.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>There are no points on the agenda.</source>
        <translation>Er staan geen punten op de agenda.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Vertegenwoordigd</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Verontschuldigd</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er was</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Decisions and who does what</source>
        <translation>Beslissingen en wie wat doet</translation>
    </message>
    <message>
        <source>Agenda or minutes</source>
        <translation>Agenda of verslag</translation>
    </message>
    <message>
        <source>The agenda of a meeting before it, its minutes after it.</source>
        <translation>De agenda van een vergadering ervoor, het verslag erna.</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>This project has no budget yet.</source>
        <translation>Dit project heeft nog geen begroting.</translation>
    </message>
    <message>
        <source>Begin one on the project&apos;s budget page.</source>
        <translation>Begin er een op de begrotingspagina van het project.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Partner and cost category</source>
        <translation>Partner en kostencategorie</translation>
    </message>
    <message>
        <source>Per partner, cost category and period</source>
        <translation>Per partner, kostencategorie en periode</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotaal</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Every flat rate is cut down to the cent, and periods add up to the whole.</source>
        <translation>Elk forfait is tot op de cent naar beneden afgerond, en de periodes tellen op tot het geheel.</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Gepland en werkelijk</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>In ontwerp</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Aangegeven</translation>
    </message>
    <message>
        <source>of which verified</source>
        <translation>waarvan geverifieerd</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Per reporting period</source>
        <translation>Per verslagperiode</translation>
    </message>
    <message>
        <source>Per partner</source>
        <translation>Per partner</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Per cost category</source>
        <translation>Per kostencategorie</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostencategorie</translation>
    </message>
    <message>
        <source>Expenses without an amount in %1, which are in no sum: %2.</source>
        <translation>Uitgaven zonder bedrag in %1, die in geen som staan: %2.</translation>
    </message>
    <message>
        <source>The current budget of one project per partner, cost category and period.</source>
        <translation>De geldende begroting van één project per partner, kostencategorie en periode.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>What one project planned, spent and has left.</source>
        <translation>Wat één project plande, uitgaf en overhoudt.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No sessions are known.</source>
        <translation>Er zijn geen sessies bekend.</translation>
    </message>
    <message>
        <source>Sectors covered</source>
        <translation>Bereikte sectoren</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Organisations in a group</source>
        <translation>Organisaties in een groep</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>%1 of %2 sectors</source>
        <translation>%1 van %2 sectoren</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>One network with its groups and members, its calendar and the sectors it covers.</source>
        <translation>Eén netwerk met zijn groepen en leden, zijn kalender en de sectoren die het bereikt.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Groups and members</source>
        <translation>Groepen en leden</translation>
    </message>
    <message>
        <source>Seats in groups</source>
        <translation>Zetels in groepen</translation>
    </message>
    <message>
        <source>Represented in groups</source>
        <translation>Vertegenwoordigd in groepen</translation>
    </message>
    <message>
        <source>Events organised</source>
        <translation>Georganiseerhet evenementen</translation>
    </message>
    <message>
        <source>On the programme</source>
        <translation>Op het programma</translation>
    </message>
    <message>
        <source>Recommendations received</source>
        <translation>Ontvangen aanbevelingen</translation>
    </message>
    <message>
        <source>Organisation profile</source>
        <translation>Organisatieprofiel</translation>
    </message>
    <message>
        <source>One organisation and everything it takes part in.</source>
        <translation>Eén organisatie en alles waaraan ze deelneemt.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle projecten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>There are no projects to show.</source>
        <translation>Er zijn geen projecten om te tonen.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Total of what is specified</source>
        <translation>Totaal van wat opgegeven is</translation>
    </message>
    <message>
        <source>All projects in a table with totals, in charts, and on a page each.</source>
        <translation>Alle projecten in een tabel met totalen, in grafieken en elk op een bladzijde.</translation>
    </message>
    <message>
        <source>Cover and contents</source>
        <translation>Kaft en inhoud</translation>
    </message>
    <message>
        <source>A page for each project</source>
        <translation>Een bladzijde per project</translation>
    </message>
    <message>
        <source>This title has no translation yet.</source>
        <translation>Deze titel is nog niet vertaald.</translation>
    </message>
    <message>
        <source>Contact and publication</source>
        <translation>Contact en publicatie</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>One good practice in the order of the Interreg Europe database.</source>
        <translation>Eén goede praktijk in de volgorde van de databank van Interreg Europe.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Oordeel van de expert</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>The programme is not known yet.</source>
        <translation>Het programma is nog niet bekend.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>All day, or still to be placed</source>
        <translation>De hele dag, of nog te plannen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>Place and access</source>
        <translation>Plaats en toegankelijkheid</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>Nobody is on the programme yet.</source>
        <translation>Er staat nog niemand op het programma.</translation>
    </message>
    <message>
        <source>A handout: the day of one event, hour by hour, and how to get there.</source>
        <translation>Om uit te delen: de dag van één evenement, uur per uur, en hoe er te komen.</translation>
    </message>
    <message>
        <source>Who speaks at one event, when, and in what capacity.</source>
        <translation>Wie op één evenement spreekt, wanneer en in welke hoedanigheid.</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>This text has no translation yet.</source>
        <translation>Deze tekst is nog niet vertaald.</translation>
    </message>
    <message>
        <source>What it brought forth</source>
        <translation>Wat het opleverde</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Samenvatting van %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>waarvan %1</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>het hele project</translation>
    </message>
    <message>
        <source>Costs and support</source>
        <translation>Kosten en steun</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Erkenningen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Project on one page</source>
        <translation>Project op één bladzijde</translation>
    </message>
    <message>
        <source>The key facts, aim, partners and money of one project.</source>
        <translation>De kerngegevens, het doel, de partners en het geld van één project.</translation>
    </message>
    <message>
        <source>Project summary</source>
        <translation>Projectsamenvatting</translation>
    </message>
    <message>
        <source>Everything about one project, section by section.</source>
        <translation>Alles over één project, deel per deel.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>There is no table to print.</source>
        <translation>Er is geen tabel om af te drukken.</translation>
    </message>
    <message>
        <source>Open a table and choose its columns.</source>
        <translation>Open een tabel en kies haar kolommen.</translation>
    </message>
    <message>
        <source>Number of rows: %1.</source>
        <translation>Aantal rijen: %1.</translation>
    </message>
    <message>
        <source>Table as on the screen</source>
        <translation>Tabel zoals op het scherm</translation>
    </message>
    <message>
        <source>The rows and columns of a table just as the screen shows them.</source>
        <translation>De rijen en kolommen van een tabel, net zoals het scherm ze toont.</translation>
    </message>
    <message>
        <source>There are no approved quotes.</source>
        <translation>Er zijn geen goedgekeurde citaten.</translation>
    </message>
    <message>
        <source>In their own words: “%1”</source>
        <translation>In eigen woorden: “%1”</translation>
    </message>
    <message>
        <source>There are no recommendations.</source>
        <translation>Er zijn geen aanbevelingen.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Eén voor één</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Aanbeveling %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>What people said in one project, as far as they approved.</source>
        <translation>Wat mensen in één project zeiden, voor zover ze het goedkeurden.</translation>
    </message>
    <message>
        <source>The recommendations of one project, and what came of them.</source>
        <translation>De aanbevelingen van één project, en wat ervan kwam.</translation>
    </message>
    <message>
        <source>What the document is about is not in this workspace.</source>
        <translation>Waar het document over gaat, staat niet in deze werkruimte.</translation>
    </message>
    <message>
        <source>Choose another: %1.</source>
        <translation>Kies een andere: %1.</translation>
    </message>
    <message>
        <source>Further ties</source>
        <translation>Verdere banden</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>ReportSource</name>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand op %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>~ approximately: nobody counted exactly.</source>
        <translation>~ ongeveer: niemand telde het precies.</translation>
    </message>
    <message>
        <source>≥ or &gt;: at least, or more than, what the source counted.</source>
        <translation>≥ of &gt;: minstens, of meer dan, wat de bron telde.</translation>
    </message>
    <message>
        <source>≤ at most, says the source.</source>
        <translation>≤ hoogstens, zegt de bron.</translation>
    </message>
    <message>
        <source>Not specified: the sources do not tell. It is not zero.</source>
        <translation>Niet opgegeven: de bronnen zeggen het niet. Het is geen nul.</translation>
    </message>
</context>
<context>
    <name>ReportingPeriod</name>
    <message>
        <source>reporting period %1</source>
        <translation>verslagperiode %1</translation>
    </message>
    <message>
        <source>A closed reporting period is reopened before it is deleted.</source>
        <translation>Een afgesloten verslagperiode wordt heropend voor ze verwijderd wordt.</translation>
    </message>
    <message>
        <source>Say when and why a closed period is reopened.</source>
        <translation>Zeg wanneer en waarom een afgesloten periode heropend wordt.</translation>
    </message>
    <message>
        <source>There is a period of this number already.</source>
        <translation>Er is al een periode met dit nummer.</translation>
    </message>
    <message>
        <source>It overlaps reporting period %1.</source>
        <translation>Ze overlapt met verslagperiode %1.</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Verslagperiode</translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation>Verslagperiodes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>In te dienen tegen</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Heropening</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Heropend op</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>Reden van heropening</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Opstelling</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Theater</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klas</translation>
    </message>
    <message>
        <source>U shape</source>
        <translation>U-vorm</translation>
    </message>
    <message>
        <source>Boardroom</source>
        <translation>Vergadertafel</translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation>Ronde tafels</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Er is al een bestand met deze naam.</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved view</source>
        <translation>Bewaarde weergave</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Bewaarde weergaven</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groepering</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>SessionCommand</name>
    <message>
        <source>Open the session</source>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>New session here</source>
        <translation>Nieuwe sessie hier</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Datum weghalen</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Een maand vroeger</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Een maand later</translation>
    </message>
    <message>
        <source>To the row above</source>
        <translation>Naar de rij erboven</translation>
    </message>
    <message>
        <source>To the row below</source>
        <translation>Naar de rij eronder</translation>
    </message>
    <message>
        <source>Open or close the days of the month</source>
        <translation>Dagen van de maand openen of sluiten</translation>
    </message>
</context>
<context>
    <name>SessionPlan</name>
    <message>
        <source>No session</source>
        <translation>Geen sessie</translation>
    </message>
    <message>
        <source>Sessions on %1</source>
        <translation>Sessies op %1</translation>
    </message>
    <message>
        <source>No session in %1</source>
        <translation>Geen sessie in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in %1</source>
        <translation>
            <numerusform>%n sessie in %1</numerusform>
            <numerusform>%n sessies in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Geen regio</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>Geen sector</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>“%1” is geen percentage.</translation>
    </message>
    <message>
        <source>Write it like %1 or %2.</source>
        <translation>Typ het zoals %1 of %2.</translation>
    </message>
    <message>
        <source>It is less than zero.</source>
        <translation>Het is kleiner dan nul.</translation>
    </message>
</context>
<context>
    <name>SpendingTable</name>
    <message>
        <source>Over the budget</source>
        <translation>Boven de begroting</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Verslagperiode</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostencategorie</translation>
    </message>
    <message>
        <source>Planned (%1)</source>
        <translation>Gepland (%1)</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>In ontwerp</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Aangegeven</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) without an amount in the project’s currency are left out.</source>
        <translation>
            <numerusform>%n uitgave zonder bedrag in de munt van het project is weggelaten.</numerusform>
            <numerusform>%n uitgaven zonder bedrag in de munt van het project zijn weggelaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderAssessment</name>
    <message>
        <source>Choose the organisation or the person that is assessed.</source>
        <translation>Kies de organisatie of de persoon die beoordeeld wordt.</translation>
    </message>
    <message>
        <source>Stakeholder assessment</source>
        <translation>Stakeholderanalyse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholders</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Stakeholder in</source>
        <translation>Stakeholder bij</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Power (1–5)</source>
        <translation>Invloed (1–5)</translation>
    </message>
    <message>
        <source>Interest (1–5)</source>
        <translation>Belang (1–5)</translation>
    </message>
    <message>
        <source>Stance (−2 to +2)</source>
        <translation>Houding (−2 tot +2)</translation>
    </message>
    <message>
        <source>Desired stance (−2 to +2)</source>
        <translation>Gewenste houding (−2 tot +2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
</context>
<context>
    <name>StakeholderDifferences</name>
    <message>
        <source>Different now</source>
        <translation>Nu anders</translation>
    </message>
    <message>
        <source>%1 (new since then)</source>
        <translation>%1 (nieuw sindsdien)</translation>
    </message>
    <message>
        <source>Nothing is different since then.</source>
        <translation>Sindsdien is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>StakeholderPaint</name>
    <message>
        <source>Not scored yet: drag them into the grid</source>
        <translation>Nog zonder score: sleep ze in het raster</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>Tevreden houden</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <translation>Nauw betrekken</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Geïnformeerd houden</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>power %1, interest %2</source>
        <translation>invloed %1, belang %2</translation>
    </message>
</context>
<context>
    <name>StakeholderPanel</name>
    <message>
        <source>Nobody is on the grid yet: add who decides about the project, and who cares for it.</source>
        <translation>Er staat nog niemand in het raster: voeg toe wie over het project beslist, en wie erom geeft.</translation>
    </message>
</context>
<context>
    <name>StartBoard</name>
    <message>
        <source>To do today, and why</source>
        <translation>Vandaag te doen, en waarom</translation>
    </message>
    <message>
        <source>Nothing needs attention today.</source>
        <translation>Niets vraagt vandaag om aandacht.</translation>
    </message>
    <message>
        <source>What comes and what runs</source>
        <translation>Wat komt en wat loopt</translation>
    </message>
    <message>
        <source>No event is planned and no project runs.</source>
        <translation>Er is geen evenement gepland en er loopt geen project.</translation>
    </message>
</context>
<context>
    <name>StartList</name>
    <message>
        <source>asked, and no answer yet: it is not printed</source>
        <translation>gevraagd, nog geen antwoord: wordt niet gedrukt</translation>
    </message>
    <message>
        <source>approval not asked yet: it is not printed</source>
        <translation>goedkeuring nog niet gevraagd: wordt niet gedrukt</translation>
    </message>
    <message>
        <source>%1: the Dutch text is missing</source>
        <translation>%1: de Nederlandse tekst ontbreekt</translation>
    </message>
    <message>
        <source>%1: the English text is missing</source>
        <translation>%1: de Engelse tekst ontbreekt</translation>
    </message>
    <message>
        <source>no actions and no period to measure by</source>
        <translation>geen acties en geen periode om aan te meten</translation>
    </message>
    <message>
        <source>%1 of %2 actions done</source>
        <translation>%1 van %2 acties klaar</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>maand %1 van %2</translation>
    </message>
</context>
<context>
    <name>StartModel</name>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Te doen binnen een week</translation>
    </message>
    <message>
        <source>Quotes without approval</source>
        <translation>Citaten zonder goedkeuring</translation>
    </message>
    <message>
        <source>Empty key fields</source>
        <translation>Lege sleutelvelden</translation>
    </message>
    <message>
        <source>Missing translations</source>
        <translation>Ontbrekende vertalingen</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Volgende evenementen</translation>
    </message>
    <message>
        <source>Running projects</source>
        <translation>Lopende projecten</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup could not be written.</source>
        <translation>De reservekopie kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write in the folder.</source>
        <translation>De schijf is vol, of er zijn geen schrijfrechten in de map.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder where you may write.</source>
        <translation>Maak plaats vrij, of kies een map met schrijfrechten.</translation>
    </message>
    <message>
        <source>A workspace on a server is not one file.</source>
        <translation>Een werkruimte op een server is niet één bestand.</translation>
    </message>
    <message>
        <source>Ask who keeps the server for a copy of the database.</source>
        <translation>Vraag een kopie van de database aan wie de server beheert.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Er is al een bestand “%1”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Het bestand is beschadigd: %1.</translation>
    </message>
    <message>
        <source>%1, field “%2”: %3 references point at nothing.</source>
        <translation>%1, veld “%2”: %3 verwijzingen wijzen nergens naar.</translation>
    </message>
    <message>
        <source>%1: the search index is damaged.</source>
        <translation>%1: de zoekindex is beschadigd.</translation>
    </message>
    <message>
        <source>%1 %2, field “%3”: %4</source>
        <translation>%1 %2, veld “%3”: %4</translation>
    </message>
    <message>
        <source>“%1” was not made.</source>
        <translation>“%1” is niet gemaakt.</translation>
    </message>
    <message>
        <source>Part of the file is not what was written.</source>
        <translation>Een deel van het bestand is niet wat er geschreven werd.</translation>
    </message>
    <message>
        <source>There is no workspace in this database.</source>
        <translation>Er is geen werkruimte in deze database.</translation>
    </message>
    <message>
        <source>Make a new workspace in it, or choose another database.</source>
        <translation>Maak er een nieuwe werkruimte in, of kies een andere database.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Er is al een bestand met deze naam.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Kies een andere naam, of open dat bestand.</translation>
    </message>
    <message>
        <source>The database is not empty.</source>
        <translation>De database is niet leeg.</translation>
    </message>
    <message>
        <source>Choose an empty database, or open the workspace in it.</source>
        <translation>Kies een lege database, of open de werkruimte die erin zit.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Compare both versions and choose one.</source>
        <translation>Vergelijk beide versies en kies er één.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Other records refer to it: %1.</source>
        <translation>Andere fiches verwijzen ernaar: %1.</translation>
    </message>
    <message>
        <source>Unlink or delete those as well.</source>
        <translation>Ontkoppel of verwijder die ook.</translation>
    </message>
    <message>
        <source>The workspace is busy.</source>
        <translation>De werkruimte is bezet.</translation>
    </message>
    <message>
        <source>Another program is writing in it at this moment.</source>
        <translation>Een ander programma schrijft er op dit moment in.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The workspace may be read but not written.</source>
        <translation>De werkruimte kan gelezen worden, maar niet geschreven.</translation>
    </message>
    <message>
        <source>Save a copy in a folder where you may write.</source>
        <translation>Sla een kopie op in een map met schrijfrechten.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Maak plaats vrij op de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>De schijf kon niet gelezen of geschreven worden.</translation>
    </message>
    <message>
        <source>The disk, or the network in between, gave an error.</source>
        <translation>De schijf, of het netwerk ertussen, gaf een fout.</translation>
    </message>
    <message>
        <source>Check the disk and the connection, and try again.</source>
        <translation>Controleer de schijf en de verbinding, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>De werkruimte is beschadigd.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>This is not a workspace of Klankbord.</source>
        <translation>Dit is geen werkruimte van Klankbord.</translation>
    </message>
    <message>
        <source>Choose a file with the ending .klankbord.</source>
        <translation>Kies een bestand met de extensie .klankbord.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Dit is gestopt.</translation>
    </message>
    <message>
        <source>A record refers to another one that does not exist.</source>
        <translation>Een fiche verwijst naar een andere die niet bestaat.</translation>
    </message>
    <message>
        <source>Choose another record in that field, or leave it empty.</source>
        <translation>Kies een andere fiche in dat veld, of laat het leeg.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Het bestand kon niet geopend worden.</translation>
    </message>
    <message>
        <source>The folder is missing or may not be written.</source>
        <translation>De map ontbreekt, of er zijn geen schrijfrechten.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation>De databaseserver antwoordt niet.</translation>
    </message>
    <message>
        <source>Check the address and the network, and try again.</source>
        <translation>Controleer het adres en het netwerk, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The database server does not let you in.</source>
        <translation>De databaseserver weigert de toegang.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Controleer de gebruikersnaam en het wachtwoord.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Er is hiervoor niet genoeg geheugen.</translation>
    </message>
    <message>
        <source>Do it in smaller parts.</source>
        <translation>Doe het in kleinere delen.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>De database weigerde dit.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>De details staan in het logboek.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>Choose a file that was made by Klankbord, with the ending .klankbord.</source>
        <translation>Kies een bestand dat met Klankbord gemaakt is, met de extensie .klankbord.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Het is geen bestand.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Er zijn geen leesrechten voor.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>Vraag leesrechten aan de eigenaar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>It is not a workspace of Klankbord.</source>
        <translation>Het is geen werkruimte van Klankbord.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Het einde van het bestand ontbreekt.</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>Het is een database van een ander programma.</translation>
    </message>
    <message>
        <source>It was written by a newer Klankbord: it has version %1, and this program knows versions up to %2.</source>
        <translation>Een nieuwere Klankbord heeft het geschreven: het heeft versie %1, en dit programma kent versies tot en met %2.</translation>
    </message>
    <message>
        <source>Install the newest Klankbord.</source>
        <translation>Installeer de nieuwste Klankbord.</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>“%1” is niet geopend.</translation>
    </message>
    <message>
        <source>There is no backup beside it; look for a copy elsewhere.</source>
        <translation>Er staat geen reservekopie naast; zoek elders een kopie.</translation>
    </message>
    <message>
        <source>Restore the backup of %1: “%2”.</source>
        <translation>Zet de reservekopie van %1 terug: “%2”.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be deleted.</source>
        <translation>De reservekopie “%1” kon niet verwijderd worden.</translation>
    </message>
    <message>
        <source>You may not write in its folder.</source>
        <translation>Er zijn geen schrijfrechten in die map.</translation>
    </message>
    <message>
        <source>Delete it in your file manager.</source>
        <translation>Verwijder ze met het bestandsbeheer.</translation>
    </message>
    <message>
        <source>“%1” was not put into the workspace.</source>
        <translation>“%1” is niet in de werkruimte opgenomen.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Kijk na of het er nog staat en of het gelezen mag worden.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Het bestand veranderde tijdens het lezen.</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>Sluit het in andere programma&apos;s en probeer opnieuw.</translation>
    </message>
    <message>
        <source>It is %1; a workspace takes files of at most %2.</source>
        <translation>Het is %1 groot; een werkruimte bewaart bestanden tot %2.</translation>
    </message>
    <message>
        <source>Leave it where it is and fill in its web address.</source>
        <translation>Laat het staan waar het staat en vul het webadres in.</translation>
    </message>
    <message>
        <source>The content of “%1” is not in the workspace.</source>
        <translation>De inhoud van “%1” zit niet in de werkruimte.</translation>
    </message>
    <message>
        <source>The record was imported without its file, or the file was lost.</source>
        <translation>De fiche is zonder haar bestand ingevoerd, of het bestand ging verloren.</translation>
    </message>
    <message>
        <source>Choose the file again, or restore a backup.</source>
        <translation>Kies het bestand opnieuw, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The content of “%1” is damaged.</source>
        <translation>De inhoud van “%1” is beschadigd.</translation>
    </message>
    <message>
        <source>It is not what was put into the workspace.</source>
        <translation>Het is niet meer wat in de werkruimte werd opgenomen.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>It is a folder, or not a file of its own.</source>
        <translation>Het is een map, of geen gewoon bestand.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Kies de bestanden die erin staan.</translation>
    </message>
    <message>
        <source>This person is not in the workspace any more.</source>
        <translation>Deze persoon zit niet meer in de werkruimte.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n record(s) in the meantime.</source>
        <translation>
            <numerusform>Iemand anders heeft %n record ondertussen gewijzigd.</numerusform>
            <numerusform>Iemand anders heeft %n records ondertussen gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the description of the tables is damaged.</source>
        <translation>%1: de beschrijving van de tabellen is beschadigd.</translation>
    </message>
</context>
<context>
    <name>StoredBudget</name>
    <message>
        <source>This version of the budget is not there any more.</source>
        <translation>Deze versie van de begroting is er niet meer.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>This view is of a table that is not known here: “%1”.</source>
        <translation>Deze weergave is van een tabel die hier niet bekend is: “%1”.</translation>
    </message>
</context>
<context>
    <name>TaggedPdf</name>
    <message>
        <source>The document could not be made.</source>
        <translation>Het document kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>A part of Klankbord is missing.</source>
        <translation>Een deel van Klankbord ontbreekt.</translation>
    </message>
    <message>
        <source>Install Klankbord again.</source>
        <translation>Installeer Klankbord opnieuw.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Content report</source>
        <translation>Inhoudelijk verslag</translation>
    </message>
    <message>
        <source>Financial report</source>
        <translation>Financieel verslag</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mijlpaal</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Reminder (days before)</source>
        <translation>Herinnering (dagen vooraf)</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Toegewezen aan</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota’s</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Nothing leads to it or follows from it yet.</source>
        <translation>Er is nog niets dat ertoe leidt of eruit volgt.</translation>
    </message>
</context>
<context>
    <name>TimeSlot</name>
    <message>
        <source>That moment cannot be.</source>
        <translation>Dat moment kan niet.</translation>
    </message>
    <message>
        <source>Write it like %1 or %2.</source>
        <translation>Typ het zoals %1 of %2.</translation>
    </message>
    <message>
        <source>The clocks of %3 skip %1 on %2.</source>
        <translation>De klok van %3 slaat %1 over op %2.</translation>
    </message>
    <message>
        <source>Hours need a date with its day and month.</source>
        <translation>Uren hebben een datum met dag en maand nodig.</translation>
    </message>
    <message>
        <source>It ends at an hour and begins at none.</source>
        <translation>Er is een einduur, maar geen beginuur.</translation>
    </message>
    <message>
        <source>“%1” is not a known time zone.</source>
        <translation>“%1” is geen bekende tijdzone.</translation>
    </message>
    <message>
        <source>It ends before it begins, or over twelve hours later the next day.</source>
        <translation>Het einde valt voor het begin, of meer dan twaalf uur later op de volgende dag.</translation>
    </message>
    <message>
        <source>There is no such hour.</source>
        <translation>Dat uur bestaat niet.</translation>
    </message>
    <message>
        <source>“%1” is not a date with hours.</source>
        <translation>“%1” is geen datum met uren.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Choose the organisation or the region that takes the practice over.</source>
        <translation>Kies de organisatie of de regio die de praktijk overneemt.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Overdrachten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Naar organisatie</translation>
    </message>
    <message>
        <source>Practices taken over</source>
        <translation>Overgenomen praktijken</translation>
    </message>
    <message>
        <source>To NUTS region</source>
        <translation>Naar NUTS-regio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation>In aanpassing</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Venue</name>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>NUTS region</source>
        <translation>NUTS-regio</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breedte- en lengtegraad</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Openbaar vervoer</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>M-label</source>
        <translation>M-label</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Geen label</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>M+</source>
        <translation>M+</translation>
    </message>
    <message>
        <source>M++</source>
        <translation>M++</translation>
    </message>
    <message>
        <source>Label, level unknown</source>
        <translation>Label, niveau onbekend</translation>
    </message>
    <message>
        <source>Label valid to</source>
        <translation>Label geldig tot</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Drempelvrij</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Accessible toilet</source>
        <translation>Toegankelijk toilet</translation>
    </message>
    <message>
        <source>Induction loop</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>Reserved parking</source>
        <translation>Voorbehouden parkeerplaats</translation>
    </message>
    <message>
        <source>Tactile guidance</source>
        <translation>Voelbare geleiding</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Stille ruimte</translation>
    </message>
    <message>
        <source>Assistance dogs welcome</source>
        <translation>Assistentiehonden welkom</translation>
    </message>
    <message>
        <source>Flemish sign language</source>
        <translation>Vlaamse Gebarentaal</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Accessible for people with</source>
        <translation>Toegankelijk voor mensen met</translation>
    </message>
    <message>
        <source>A wheelchair</source>
        <translation>Een rolstoel</translation>
    </message>
    <message>
        <source>Difficulty walking</source>
        <translation>Moeite met stappen</translation>
    </message>
    <message>
        <source>A hearing impairment</source>
        <translation>Een auditieve beperking</translation>
    </message>
    <message>
        <source>A visual impairment</source>
        <translation>Een visuele beperking</translation>
    </message>
    <message>
        <source>A cognitive impairment</source>
        <translation>Een verstandelijke beperking</translation>
    </message>
    <message>
        <source>Sensitivity to stimuli</source>
        <translation>Gevoeligheid voor prikkels</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” is er al.</translation>
    </message>
    <message>
        <source>Give another name, or say that it may be replaced.</source>
        <translation>Geef een andere naam, of zeg dat het mag worden vervangen.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>What has that name is no file.</source>
        <translation>Wat die naam heeft, is geen bestand.</translation>
    </message>
    <message>
        <source>Choose a folder with room that you may write in.</source>
        <translation>Kies een map met plaats waarin u mag schrijven.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie opslaan als…</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>Werkruimte &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Cellen kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Cellen &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>Nieuwe fic&amp;he</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>The &amp;other language</source>
        <translation>De &amp;andere taal</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Record &amp;beside the table</source>
        <translation>Fiche &amp;naast de tabel</translation>
    </message>
    <message>
        <source>Record b&amp;elow the table</source>
        <translation>Fiche &amp;onder de tabel</translation>
    </message>
    <message>
        <source>Sidebar with &amp;icons only</source>
        <translation>Zijbalk met alleen p&amp;ictogrammen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Klankbord</source>
        <translation>&amp;Over Klankbord</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Over &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Money, explained</source>
        <translation>&amp;Geld, uitgelegd</translation>
    </message>
    <message>
        <source>&amp;Document on paper…</source>
        <translation>&amp;Document op papier…</translation>
    </message>
    <message>
        <source>&amp;Go to or do anything…</source>
        <translation>&amp;Ga naar of doe iets…</translation>
    </message>
    <message>
        <source>&amp;Today, the plan and the thread, explained</source>
        <translation>&amp;Vandaag, de planning en de rode draad, uitgelegd</translation>
    </message>
</context>
<context>
    <name>WorkspaceCharts</name>
    <message>
        <source>Amounts in %1 are not drawn.</source>
        <translation>Bedragen in %1 staan niet in de grafiek.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>Financiering per bron</translation>
    </message>
    <message>
        <source>Amount not specified: %1.</source>
        <translation>Bedrag niet opgegeven: %1.</translation>
    </message>
    <message>
        <source>%1 brings all the funding that is known</source>
        <translation>%1 brengt alle bekende financiering in</translation>
    </message>
    <message>
        <source>%1 brings %2 of the funding</source>
        <translation>%1 brengt %2 van de financiering in</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Funding by partner</source>
        <translation>Financiering per partner</translation>
    </message>
    <message>
        <source>Other partners, not specified</source>
        <translation>Andere partners, niet opgegeven</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 gaat naar %2</translation>
    </message>
    <message>
        <source>Which partner receives what is not specified</source>
        <translation>Welke partner wat krijgt, is niet opgegeven</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Events by month and sector</source>
        <translation>Evenementen per maand en sector</translation>
    </message>
    <message>
        <source>Sector open</source>
        <translation>Sector nog open</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no month yet.</source>
        <translation>
            <numerusform>%n evenement heeft nog geen maand.</numerusform>
            <numerusform>%n evenementen hebben nog geen maand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1</source>
        <translation>
            <numerusform>%n evenement in %1</numerusform>
            <numerusform>%n evenementen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from %1 to %2</source>
        <translation>
            <numerusform>%n evenement van %1 tot %2</numerusform>
            <numerusform>%n evenementen van %1 tot %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message>
        <source>Workspaces (*.klankbord)</source>
        <translation>Werkruimten (*.klankbord)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Werkruimte openen</translation>
    </message>
    <message>
        <source>Workspaces (*.klankbord);;All files (*)</source>
        <translation>Werkruimten (*.klankbord);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nieuwe werkruimte</translation>
    </message>
    <message>
        <source>workspace.klankbord</source>
        <translation>werkruimte.klankbord</translation>
    </message>
    <message>
        <source>%1 copy.klankbord</source>
        <translation>%1 kopie.klankbord</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>In projects</source>
        <translation>In projecten</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Wat er geleerd is</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Groups and events</source>
        <translation>Groepen en evenementen</translation>
    </message>
    <message>
        <source>In budgets</source>
        <translation>In begrotingen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
</context>
<context>
    <name>klankbord::AboutDialog</name>
    <message>
        <source>A desktop manager for participation projects.</source>
        <translation>Een bureaubladprogramma om participatieprojecten te beheren.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL and GPL), Qt Charts (GPL), SQLite (public domain), PostgreSQL&apos;s client library (PostgreSQL licence), ICU (Unicode licence) and qpdf (Apache licence). The documents are set in Noto Sans (SIL Open Font Licence).</source>
        <translation>Gemaakt met Qt (LGPL en GPL), Qt Charts (GPL), SQLite (publiek domein), de clientbibliotheek van PostgreSQL (PostgreSQL-licentie), ICU (Unicode-licentie) en qpdf (Apache-licentie). De documenten zijn gezet in Noto Sans (SIL Open Font Licence).</translation>
    </message>
    <message>
        <source>About Klankbord</source>
        <translation>Over Klankbord</translation>
    </message>
    <message>
        <source>Go to a place of the sidebar</source>
        <translation>Naar een onderdeel van de zijbalk gaan</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>De cel bewerken</translation>
    </message>
    <message>
        <source>Second sort</source>
        <translation>Tweede sortering</translation>
    </message>
    <message>
        <source>Shift and a click on the header</source>
        <translation>Shift en een klik op de kolomkop</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>klankbord::AsOfEdit</name>
    <message>
        <source>A day, a month or a year</source>
        <translation>Een dag, een maand of een jaar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Who sits there today</source>
        <translation>Wie er vandaag zetelt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>klankbord::AskInsightsDialog</name>
    <message>
        <source>Ask (%1)</source>
        <translation>Voorleggen (%1)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Voorleggen</translation>
    </message>
    <message>
        <source>Ask this group</source>
        <translation>Voorleggen aan deze groep</translation>
    </message>
    <message>
        <source>There is nothing to ask: each insight from the sessions of this network or project was asked of a group already, or none was noted yet.</source>
        <translation>Er is niets voor te leggen: elk leerpunt uit de sessies van dit netwerk of project werd al aan een groep voorgelegd, of er werd nog geen genoteerd.</translation>
    </message>
    <message>
        <source>Which insights should this group test? They came up in the sessions of its network or project, and no group was asked yet.</source>
        <translation>Welke leerpunten moet deze groep toetsen? Ze kwamen boven in de sessies van het netwerk of project, en werden nog aan geen groep voorgelegd.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Leerpunten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>klankbord::AttendanceBoard</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Tellen per</translation>
    </message>
    <message>
        <source>By what the participants are counted</source>
        <translation>Waarnaar de deelnemers geteld worden</translation>
    </message>
    <message>
        <source>Participants in figures</source>
        <translation>Deelnemers in cijfers</translation>
    </message>
    <message>
        <source>Choose a row to select these participants in the list</source>
        <translation>Kies een rij om deze deelnemers in de lijst te selecteren</translation>
    </message>
</context>
<context>
    <name>klankbord::BilingualEdit</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation>%1: %2 te veel</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>%1 in Dutch</source>
        <translation>%1 in het Nederlands</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1 in het Engels</translation>
    </message>
</context>
<context>
    <name>klankbord::BudgetGrid</name>
    <message>
        <source>This is a sum.</source>
        <translation>Dit is een som.</translation>
    </message>
    <message>
        <source>This figure comes from lines with units and prices, or from several lines: change them below.</source>
        <translation>Dit cijfer komt van lijnen met eenheden en prijzen, of van meer dan één lijn: wijzig die hieronder.</translation>
    </message>
    <message>
        <source>Other costs by flat rate are calculated once that flat rate is switched on.</source>
        <translation>Andere kosten via een forfait worden berekend zodra dat forfait aan staat.</translation>
    </message>
    <message>
        <source>This figure is calculated by a flat rate.</source>
        <translation>Dit cijfer wordt berekend door een forfait.</translation>
    </message>
    <message>
        <source>These costs are parked: a flat rate stands for them.</source>
        <translation>Deze kosten zijn geparkeerd: een forfait neemt hun plaats in.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>%1 (%2 flat)</source>
        <translation>%1 (forfait %2)</translation>
    </message>
    <message>
        <source>%1: %2, difference %3</source>
        <translation>%1: %2, verschil %3</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Geparkeerd: %1</translation>
    </message>
    <message>
        <source>Partner and cost category</source>
        <translation>Partner en kostencategorie</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Totaal (%1)</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>The amount cannot be less than zero.</source>
        <translation>Het bedrag kan niet kleiner zijn dan nul.</translation>
    </message>
    <message>
        <source>The project’s currency is %1, and this is in %2.</source>
        <translation>De munt van het project is %1, en dit is in %2.</translation>
    </message>
    <message>
        <source>The sum of the rows above, and of the columns beside it: %1.</source>
        <translation>De som van de rijen erboven en van de kolommen ernaast: %1.</translation>
    </message>
    <message>
        <source>There are more figures than cells below and beside.</source>
        <translation>Er zijn meer cijfers dan cellen eronder en ernaast.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Er is niets geplakt.</translation>
    </message>
</context>
<context>
    <name>klankbord::BudgetLinesTable</name>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Lijn toevoegen</translation>
    </message>
    <message>
        <source>Delete the selected lines</source>
        <translation>De gekozen lijnen verwijderen</translation>
    </message>
</context>
<context>
    <name>klankbord::BudgetPanel</name>
    <message>
        <source>This project has no budget yet.</source>
        <translation>Dit project heeft nog geen begroting.</translation>
    </message>
    <message>
        <source>Begin a budget</source>
        <translation>Een begroting beginnen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Not current</source>
        <translation>Niet de huidige</translation>
    </message>
    <message>
        <source>Copy the lines of period %1 to period %2</source>
        <translation>De lijnen van periode %1 naar periode %2 kopiëren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>New empty version</source>
        <translation>Nieuwe lege versie</translation>
    </message>
    <message>
        <source>Copy as a new version</source>
        <translation>Kopiëren als nieuwe versie</translation>
    </message>
    <message>
        <source>What if… (on a copy)</source>
        <translation>Wat als… (op een kopie)</translation>
    </message>
    <message>
        <source>Make this the current version</source>
        <translation>Dit de huidige versie maken</translation>
    </message>
    <message>
        <source>Throw this version away</source>
        <translation>Deze versie weggooien</translation>
    </message>
    <message>
        <source>Show every category</source>
        <translation>Elke categorie tonen</translation>
    </message>
    <message>
        <source>Flat rates…</source>
        <translation>Forfaits…</translation>
    </message>
    <message>
        <source>Switch flat rates of the chosen partner on or off</source>
        <translation>Forfaits van de gekozen partner aan- of uitzetten</translation>
    </message>
    <message>
        <source>Copy a period</source>
        <translation>Een periode kopiëren</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
</context>
<context>
    <name>klankbord::ChartView</name>
    <message>
        <source>Save chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Cijfers kopiëren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Opslaan als PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Opslaan als SVG…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Copy, save or show as a table</source>
        <translation>Kopiëren, opslaan of als tabel tonen</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Grafiekmenu</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafiek</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Pdf-document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>klankbord::ChoiceEditor</name>
    <message>
        <source>Not specified</source>
        <translation>Niet opgegeven</translation>
    </message>
</context>
<context>
    <name>klankbord::ChoiceListEditor</name>
    <message>
        <source>Not specified</source>
        <translation>Niet opgegeven</translation>
    </message>
</context>
<context>
    <name>klankbord::CoachPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit the practice</source>
        <translation>De praktijk indienen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open. Submit all the same?</source>
        <translation>
            <numerusform>Er staat nog %n punt open. Toch indienen?</numerusform>
            <numerusform>Er staan nog %n punten open. Toch indienen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Toch indienen</translation>
    </message>
</context>
<context>
    <name>klankbord::ConditionBar</name>
    <message>
        <source>Take this condition away</source>
        <translation>Deze voorwaarde weghalen</translation>
    </message>
    <message>
        <source>%1: not specified</source>
        <translation>%1: niet opgegeven</translation>
    </message>
    <message>
        <source>%1: specified</source>
        <translation>%1: opgegeven</translation>
    </message>
    <message>
        <source>%1: translation missing</source>
        <translation>%1: vertaling ontbreekt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1: vóór %2</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: vanaf %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: niet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: minstens %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: hoogstens %2</translation>
    </message>
</context>
<context>
    <name>klankbord::ConditionEdit</name>
    <message>
        <source>The words</source>
        <translation>De woorden</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Vul in waarmee vergeleken wordt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>2026, May 2026 or 3 May 2026</source>
        <translation>2026, mei 2026 of 3 mei 2026</translation>
    </message>
</context>
<context>
    <name>klankbord::ConflictDialog</name>
    <message>
        <source>Two versions</source>
        <translation>Twee versies</translation>
    </message>
    <message>
        <source>%1 changed “%2” while you were working on it. Choose for each field which version stays.</source>
        <translation>%1 wijzigde “%2” tijdens het bewerken. Kies per veld welke versie blijft.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mijn versie</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere versie</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
</context>
<context>
    <name>klankbord::CoreAttendanceTable</name>
    <message>
        <source>No fixed core yet: mark members of the network’s groups, or participants, as fixed core.</source>
        <translation>Nog geen vaste kern: duid leden van de groepen van het netwerk, of deelnemers, aan als vaste kern.</translation>
    </message>
    <message>
        <source>Attendance of the fixed core</source>
        <translation>Aanwezigheid van de vaste kern</translation>
    </message>
</context>
<context>
    <name>klankbord::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)?</source>
        <translation>
            <numerusform>%n fiche verwijderen?</numerusform>
            <numerusform>%n fiches verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1 (%2): %3</source>
        <translation>• %1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing else refers to it. You can undo this.</source>
        <translation>Niets anders verwijst ernaar. Dit kan ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>These records refer to it:</source>
        <translation>Deze fiches verwijzen ernaar:</translation>
    </message>
    <message>
        <source>Unlinking empties the reference where a record can stand without, and deletes the others. You can undo either.</source>
        <translation>Ontkoppelen maakt de verwijzing leeg waar een fiche zonder kan, en verwijdert de andere fiches. Beide keuzes kunnen ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Unlinking keeps them and empties the reference. You can undo either.</source>
        <translation>Ontkoppelen behoudt deze fiches en maakt de verwijzing leeg. Beide keuzes kunnen ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Unlink and delete</source>
        <translation>Ontkoppelen en verwijderen</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Alles verwijderen</translation>
    </message>
</context>
<context>
    <name>klankbord::DeskBar</name>
    <message>
        <source>Nobody is called “%1” yet.</source>
        <translation>Nog niemand heet “%1”.</translation>
    </message>
    <message>
        <source>Press Enter again to add a new person.</source>
        <translation>Druk nog eens op Enter om een nieuwe persoon toe te voegen.</translation>
    </message>
    <message>
        <source>Add new person “%1”</source>
        <translation>Nieuwe persoon “%1” toevoegen</translation>
    </message>
    <message>
        <source>“%1” can be any of several.</source>
        <translation>“%1” past bij meer dan één.</translation>
    </message>
    <message>
        <source>Choose the right one from the list.</source>
        <translation>Kies de juiste uit de lijst.</translation>
    </message>
    <message>
        <source>%1 is on the list now.</source>
        <translation>%1 staat nu op de lijst.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 staat op de wachtlijst.</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation>Alle plaatsen zijn ingenomen.</translation>
    </message>
    <message>
        <source>Give a place all the same</source>
        <translation>Toch een plaats geven</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 staat al op de lijst.</translation>
    </message>
    <message>
        <source>%1 is checked in (%2).</source>
        <translation>%1 is ingecheckt (%2).</translation>
    </message>
    <message>
        <source>%1 was checked in already.</source>
        <translation>%1 was al ingecheckt.</translation>
    </message>
    <message>
        <source>%1 had cancelled.</source>
        <translation>%1 had geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Er is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>Toch inchecken</translation>
    </message>
    <message>
        <source>No code has a sign of “%1”.</source>
        <translation>Geen enkele code bevat een teken uit “%1”.</translation>
    </message>
    <message>
        <source>0, O, 1, I and L are not in use: they are mistaken for others.</source>
        <translation>0, O, 1, I en L worden niet gebruikt: ze lijken te veel op andere tekens.</translation>
    </message>
    <message>
        <source>“%1” is not a code.</source>
        <translation>“%1” is geen code.</translation>
    </message>
    <message>
        <source>A code has 6 to 8 letters and digits.</source>
        <translation>Een code telt 6 tot 8 letters en cijfers.</translation>
    </message>
    <message>
        <source>Nobody here has the code “%1”.</source>
        <translation>Niemand heeft hier de code “%1”.</translation>
    </message>
    <message>
        <source>Look the name up in the list.</source>
        <translation>Zoek de naam op in de lijst.</translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation>%1 is ingecheckt.</translation>
    </message>
    <message>
        <source>Check in by code</source>
        <translation>Inchecken met code</translation>
    </message>
    <message>
        <source>Type or scan a code and press Enter: who has it is noted as present.</source>
        <translation>Typ of scan een code en druk op Enter: wie de code heeft, wordt als aanwezig genoteerd.</translation>
    </message>
</context>
<context>
    <name>klankbord::DocumentsPanel</name>
    <message>
        <source>No documents yet.</source>
        <translation>Nog geen documenten.</translation>
    </message>
    <message>
        <source>No documents yet. Drop files here to add them.</source>
        <translation>Nog geen documenten. Sleep bestanden hierheen om ze toe te voegen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>Make a document of each file that you choose; you can also drop files here</source>
        <translation>Maak een document van elk gekozen bestand; bestanden hierheen slepen kan ook</translation>
    </message>
</context>
<context>
    <name>klankbord::EditSession</name>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Not stored.</source>
        <translation>Niet bewaard.</translation>
    </message>
</context>
<context>
    <name>klankbord::EvidenceDialog</name>
    <message>
        <source>There are more: type a few letters to find them.</source>
        <translation>Er zijn er meer: typ een paar letters om ze te vinden.</translation>
    </message>
    <message>
        <source>None in this project. Type a few letters to find those of others.</source>
        <translation>Geen in dit project. Typ een paar letters om die van andere te vinden.</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Geen enkele heeft deze woorden.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>What is “%1” based on?</source>
        <translation>Waarop steunt “%1”?</translation>
    </message>
    <message>
        <source>Find in every project</source>
        <translation>Zoek in alle projecten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::FileEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a file to keep in the workspace</source>
        <translation>Kies een bestand om in de werkruimte te bewaren</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Het bestand openen</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>Een kopie van het bestand bewaren…</translation>
    </message>
    <message>
        <source>Remove the file from this document</source>
        <translation>Het bestand uit dit document verwijderen</translation>
    </message>
    <message>
        <source>No file yet: choose one, or drop it here.</source>
        <translation>Nog geen bestand: kies er een, of sleep het hierheen.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Geen bestand</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” could run a program, so it is not opened from here. Save a copy when you trust whoever made it.</source>
        <translation>“%1” kan een programma uitvoeren en wordt daarom niet van hieruit geopend. Bewaar een kopie als de maker te vertrouwen is.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy of it instead.</source>
        <translation>Geen programma op deze computer opent “%1”. Bewaar er een kopie van.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
</context>
<context>
    <name>klankbord::FilterBuilder</name>
    <message>
        <source>All of these hold</source>
        <translation>Al deze voorwaarden gelden</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Minstens één hiervan geldt</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Geen van deze geldt</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>Hoe de voorwaarden samengaan</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Verbonden records</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Deze voorwaarde weghalen</translation>
    </message>
    <message>
        <source>There is one of “%1” for which</source>
        <translation>Er is er een bij “%1” waarvoor</translation>
    </message>
</context>
<context>
    <name>klankbord::FilterDialog</name>
    <message>
        <source>A condition is not complete.</source>
        <translation>Een voorwaarde is niet volledig.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n record gevonden</numerusform>
            <numerusform>%n records gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>klankbord::FlatRatesDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: real costs of %2 are parked, not deleted</source>
        <translation>%1: werkelijke kosten van %2 worden geparkeerd, niet verwijderd</translation>
    </message>
    <message>
        <source>Total: %1 → %2</source>
        <translation>Totaal: %1 → %2</translation>
    </message>
    <message>
        <source>The rate is over the maximum of %1 (%2).</source>
        <translation>Het percentage ligt boven het maximum van %1 (%2).</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>There are no flat-rate rules. Choose a flat-rate profile for the programme.</source>
        <translation>Er zijn geen forfaitregels. Kies een forfaitprofiel voor het programma.</translation>
    </message>
    <message>
        <source>Which costs of %1 are calculated by a flat rate?</source>
        <translation>Welke kosten van %1 worden via een forfait berekend?</translation>
    </message>
    <message>
        <source>%1, up to %2 (%3)</source>
        <translation>%1, tot %2 (%3)</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Percentage: %1</translation>
    </message>
</context>
<context>
    <name>klankbord::FollowUpPanel</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n aanbeveling</numerusform>
            <numerusform>%n aanbevelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
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
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Which recommendations</source>
        <translation>Welke aanbevelingen</translation>
    </message>
    <message>
        <source>Evidence behind it, and what follows</source>
        <translation>Waar ze op steunt, en wat eruit volgt</translation>
    </message>
    <message>
        <source>No quote is behind it yet.</source>
        <translation>Er is nog geen citaat dat ze staaft.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) behind it may not be printed yet.</source>
        <translation>
            <numerusform>%n citaat erachter mag nog niet gedrukt worden.</numerusform>
            <numerusform>%n citaten erachter mogen nog niet gedrukt worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is behind it yet: choose findings, quotes, events or good practices.</source>
        <translation>Er zit nog niets achter: kies bevindingen, citaten, evenementen of goede praktijken.</translation>
    </message>
    <message>
        <source>Choose evidence…</source>
        <translation>Onderbouwing kiezen…</translation>
    </message>
</context>
<context>
    <name>klankbord::ForgetDialog</name>
    <message>
        <source>Backups of the server still know this person: ask whoever keeps the server.</source>
        <translation>De reservekopieën van de server kennen deze persoon nog: vraag het aan wie de server beheert.</translation>
    </message>
    <message>
        <source>Copies of the workspace that you made yourself still know this person.</source>
        <translation>Kopieën van de werkruimte die iemand zelf maakte, kennen deze persoon nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in “%1” still know this person, and so do copies that you made yourself.</source>
        <translation>
            <numerusform>%n reservekopie in “%1” kent deze persoon nog, en zelfgemaakte kopieën ook.</numerusform>
            <numerusform>%n reservekopieën in “%1” kennen deze persoon nog, en zelfgemaakte kopieën ook.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Deze persoon vergeten</translation>
    </message>
    <message>
        <source>Forget “%1” for good? This cannot be undone.</source>
        <translation>“%1” voorgoed vergeten? Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>This goes, in the history as well: names, contacts, needs, diet and tags; functions; codes and needs at events; quotes that were not approved, and the name behind those that were; documents that belong to nobody else, with their files.</source>
        <translation>Dit verdwijnt, ook uit de geschiedenis: namen, contactgegevens, noden, dieet en labels; functies; codes en noden op evenementen; citaten zonder goedkeuring, en de naam achter goedgekeurde citaten; documenten die van niemand anders zijn, met hun bestanden.</translation>
    </message>
    <message>
        <source>This stays, without a name: in how many events and groups the person took part, in which role and for which organisation. What others wrote is not read: look for the name afterwards in summaries, descriptions and shared documents.</source>
        <translation>Dit blijft, zonder naam: aan hoeveel evenementen en groepen de persoon deelnam, in welke rol en voor welke organisatie. Wat anderen schreven, wordt niet gelezen: zoek de naam achteraf nog in samenvattingen, beschrijvingen en gedeelde documenten.</translation>
    </message>
    <message>
        <source>Delete these backups as well</source>
        <translation>Ook deze reservekopieën verwijderen</translation>
    </message>
    <message>
        <source>Type the last name, %1, to confirm:</source>
        <translation>Typ de achternaam, %1, om te bevestigen:</translation>
    </message>
    <message>
        <source>Last name of the person to forget</source>
        <translation>Achternaam van de persoon die vergeten wordt</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Voorgoed vergeten</translation>
    </message>
    <message>
        <source>Type the last name first</source>
        <translation>Typ eerst de achternaam</translation>
    </message>
</context>
<context>
    <name>klankbord::FundingPanel</name>
    <message>
        <source>Who pays what</source>
        <translation>Wie betaalt wat</translation>
    </message>
    <message>
        <source>Fundings</source>
        <translation>Financieringen</translation>
    </message>
</context>
<context>
    <name>klankbord::GotoDesk</name>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
</context>
<context>
    <name>klankbord::GotoPopup</name>
    <message>
        <source>Go to a record or a place, or do something</source>
        <translation>Ga naar een record of een plaats, of doe iets</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Nothing is called so, and no record has these words.</source>
        <translation>Niets heet zo, en in geen enkel record staan deze woorden.</translation>
    </message>
</context>
<context>
    <name>klankbord::GraphLayout</name>
    <message>
        <source>The picture cannot be laid out.</source>
        <translation>Het beeld kan niet opgemaakt worden.</translation>
    </message>
    <message>
        <source>The program Graphviz did not answer.</source>
        <translation>Het programma Graphviz antwoordde niet.</translation>
    </message>
    <message>
        <source>Install the package “graphviz”.</source>
        <translation>Installeer het pakket “graphviz”.</translation>
    </message>
</context>
<context>
    <name>klankbord::GroupPanel</name>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Leden van %1</translation>
    </message>
</context>
<context>
    <name>klankbord::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>A field that is no longer kept was changed</source>
        <translation>Een veld dat niet meer bijgehouden wordt, is gewijzigd</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>a record that was deleted</source>
        <translation>een verwijderde fiche</translation>
    </message>
</context>
<context>
    <name>klankbord::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>klankbord::HouseDialog</name>
    <message>
        <source>Klankbord’s own</source>
        <translation>Die van Klankbord</translation>
    </message>
    <message>
        <source>How documents look</source>
        <translation>Hoe documenten eruitzien</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Funder’s &amp;emblem</source>
        <translation>&amp;Embleem van de financier</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Vermelding</translation>
    </message>
    <message>
        <source>For European money: take the emblem with “Co-funded by the European Union” in it from the Commission, in one picture. It is never smaller than your logo (Regulation 2021/1060, annex IX).</source>
        <translation>Voor Europees geld: neem het embleem met “Medegefinancierd door de Europese Unie” erin van de Commissie, als één afbeelding. Het is nooit kleiner dan uw logo (Verordening 2021/1060, bijlage IX).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een afbeelding</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>The colour of headings and lines</source>
        <translation>De kleur van koppen en lijnen</translation>
    </message>
</context>
<context>
    <name>klankbord::InsightPanel</name>
    <message>
        <source>No meeting chosen</source>
        <translation>Geen vergadering gekozen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Ask this group…</source>
        <translation>Voorleggen aan deze groep…</translation>
    </message>
    <message>
        <source>Choose insights of the network that this group should test</source>
        <translation>Kies leerpunten van het netwerk die deze groep moet toetsen</translation>
    </message>
    <message>
        <source>Insights to test</source>
        <translation>Te toetsen leerpunten</translation>
    </message>
    <message>
        <source>Meeting in which the verdict is given</source>
        <translation>Vergadering waarin het oordeel valt</translation>
    </message>
    <message>
        <source>Verdict on the chosen insights: %1 (key %2)</source>
        <translation>Oordeel over de gekozen leerpunten: %1 (toets %2)</translation>
    </message>
</context>
<context>
    <name>klankbord::KeepPictureButton</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Beeld bewaren</translation>
    </message>
    <message>
        <source>Keep the picture</source>
        <translation>Beeld bewaren</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Opslaan als PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Opslaan als SVG…</translation>
    </message>
</context>
<context>
    <name>klankbord::LineEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>separated by a semicolon</source>
        <translation>gescheiden door een puntkomma</translation>
    </message>
</context>
<context>
    <name>klankbord::LinkTreeView</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Go to what ties it: %1</source>
        <translation>Naar wat het verbindt: %1</translation>
    </message>
</context>
<context>
    <name>klankbord::LocalizedTextEditor</name>
    <message>
        <source>%1 in Dutch</source>
        <translation>%1 in het Nederlands</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1 in het Engels</translation>
    </message>
</context>
<context>
    <name>klankbord::MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>%1 – Klankbord</source>
        <translation>%1 – Klankbord</translation>
    </message>
    <message>
        <source>Total of the selected cells</source>
        <translation>Totaal van de gekozen cellen</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Gekopieerd naar “%1”.</translation>
    </message>
</context>
<context>
    <name>klankbord::MembersPanel</name>
    <message>
        <source>Add a member</source>
        <translation>Lid toevoegen</translation>
    </message>
    <message>
        <source>Add a membership of this group</source>
        <translation>Een lidmaatschap van deze groep toevoegen</translation>
    </message>
    <message>
        <source>Members on the date</source>
        <translation>Leden op de datum</translation>
    </message>
</context>
<context>
    <name>klankbord::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>klankbord::MoneyPage</name>
    <message>
        <source>No money needs attention now.</source>
        <translation>Er is nu geen geld dat aandacht vraagt.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>All projects together</source>
        <translation>Alle projecten samen</translation>
    </message>
    <message>
        <source>Budgets and spending</source>
        <translation>Begrotingen en uitgaven</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alle programma’s</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>klankbord::MonthBoard</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>De vorige maand (Page Up)</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>De volgende maand (Page Down)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Arrows choose a day; Enter goes to its list, where Alt and an arrow moves what is chosen</source>
        <translation>Met de pijltjes kiest u een dag; Enter gaat naar de lijst ervan, waar Alt en een pijltje verplaatst wat gekozen is</translation>
    </message>
    <message>
        <source>This month, day not known</source>
        <translation>Deze maand, dag niet bekend</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Niets op deze dag</translation>
    </message>
</context>
<context>
    <name>klankbord::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::MonthView</name>
    <message>
        <source>Begins: %1</source>
        <translation>Begint: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Eindigt: %1</translation>
    </message>
</context>
<context>
    <name>klankbord::OutlineView</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
</context>
<context>
    <name>klankbord::OverlapPanel</name>
    <message>
        <source>In more than one group</source>
        <translation>In meer dan één groep</translation>
    </message>
</context>
<context>
    <name>klankbord::OverviewPage</name>
    <message numerus="yes">
        <source>Money: %n point(s) need attention</source>
        <translation>
            <numerusform>Geld: %n punt vraagt aandacht</numerusform>
            <numerusform>Geld: %n punten vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In cijfers</translation>
    </message>
</context>
<context>
    <name>klankbord::ParticipantFilter</name>
    <message>
        <source>%1 %2</source>
        <comment>a status and how many have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 present</source>
        <translation>%1: %2 van %3 aanwezig</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Which participants are listed</source>
        <translation>Welke deelnemers in de lijst staan</translation>
    </message>
    <message>
        <source>Lists these alone; once more to list all</source>
        <translation>Toont alleen deze; nog eens om alle te tonen</translation>
    </message>
    <message>
        <source>Lists all participants</source>
        <translation>Toont alle deelnemers</translation>
    </message>
</context>
<context>
    <name>klankbord::ParticipantsPanel</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message>
        <source>Nobody fits this filter.</source>
        <translation>Niemand past bij deze filter.</translation>
    </message>
    <message>
        <source>Everybody on the list has a code already.</source>
        <translation>Iedereen op de lijst heeft al een code.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) given.</source>
        <translation>
            <numerusform>%n code gegeven.</numerusform>
            <numerusform>%n codes gegeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the list whom it is about.</source>
        <translation>Kies in de lijst over wie het gaat.</translation>
    </message>
    <message>
        <source>%1 participants stated, %2 on this list</source>
        <translation>%1 deelnemers opgegeven, %2 op deze lijst</translation>
    </message>
    <message>
        <source>%1 on this list</source>
        <translation>%1 op deze lijst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 5 present</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 with access needs, %2 with a diet</source>
        <translation>%1 met toegankelijkheidsnoden, %2 met een dieet</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 van %2 plaatsen ingenomen</translation>
    </message>
    <message>
        <source>A place is free: %1 is first on the waiting list.</source>
        <translation>Er is een plaats vrij: %1 staat eerst op de wachtlijst.</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>De plaats geven</translation>
    </message>
    <message>
        <source>Show access needs and diets in the list</source>
        <translation>Toegankelijkheidsnoden en diëten in de lijst tonen</translation>
    </message>
    <message>
        <source>Give a code to everybody without one</source>
        <translation>Een code geven aan wie er nog geen heeft</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>De cijfers tonen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
</context>
<context>
    <name>klankbord::PhasePanel</name>
    <message numerus="yes">
        <source>%n pair(s) of phases run at the same time.</source>
        <translation>
            <numerusform>%n paar fasen overlapt.</numerusform>
            <numerusform>%n paren fasen overlappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>klankbord::PictureCanvas</name>
    <message>
        <source>Network picture</source>
        <translation>Netwerkbeeld</translation>
    </message>
</context>
<context>
    <name>klankbord::PicturePanel</name>
    <message>
        <source>Ties</source>
        <translation>Banden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>Het beeld in woorden</translation>
    </message>
</context>
<context>
    <name>klankbord::PlannerGrid</name>
    <message>
        <source>Sessions by month</source>
        <translation>Sessies per maand</translation>
    </message>
</context>
<context>
    <name>klankbord::PlannerHeader</name>
    <message>
        <source>Gap</source>
        <translation>Gat</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Nog geen dag</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Not dated yet</source>
        <translation>Nog niet gepland</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Geen sessie</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Sectors or regions</source>
        <translation>Sectoren of regio’s</translation>
    </message>
    <message>
        <source>Click a month to open or close its days (Space)</source>
        <translation>Klik op een maand om haar dagen te openen of te sluiten (spatie)</translation>
    </message>
</context>
<context>
    <name>klankbord::PlannerPanel</name>
    <message>
        <source>“%1” is in %2 now, without a day: the old one fell away. Undo brings it back.</source>
        <translation>“%1” staat nu in %2, zonder dag: de vorige verviel. Met ongedaan maken komt ze terug.</translation>
    </message>
    <message numerus="yes">
        <source>Today is more than %n month(s) from the sessions: too far to show.</source>
        <translation>
            <numerusform>Vandaag ligt meer dan %n maand van de sessies: te ver om te tonen.</numerusform>
            <numerusform>Vandaag ligt meer dan %n maanden van de sessies: te ver om te tonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Geen gaten</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without a session</source>
        <translation>
            <numerusform>%n maand zonder sessie</numerusform>
            <numerusform>%n maanden zonder sessie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) without a session</source>
        <translation>
            <numerusform>%n sector zonder sessie</numerusform>
            <numerusform>%n sectoren zonder sessie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) without a session</source>
        <translation>
            <numerusform>%n regio zonder sessie</numerusform>
            <numerusform>%n regio’s zonder sessie</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The sessions by month</source>
        <translation>De sessies per maand</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>The sessions as a table</source>
        <translation>De sessies als tabel</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Per sector</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Per regio</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Rijen van het plan</translation>
    </message>
    <message>
        <source>Show three months earlier</source>
        <translation>Drie maanden vroeger tonen</translation>
    </message>
    <message>
        <source>Show three months later</source>
        <translation>Drie maanden later tonen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Go to this month</source>
        <translation>Naar deze maand</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Add a session without a month; N in the plan adds one in the month that is chosen</source>
        <translation>Een sessie zonder maand toevoegen; N in het plan voegt er een toe in de gekozen maand</translation>
    </message>
    <message>
        <source>Not dated yet</source>
        <translation>Nog niet gepland</translation>
    </message>
    <message>
        <source>Attendance of the fixed core</source>
        <translation>Aanwezigheid van de vaste kern</translation>
    </message>
</context>
<context>
    <name>klankbord::PlannerTray</name>
    <message>
        <source>Every session has a month.</source>
        <translation>Elke sessie heeft een maand.</translation>
    </message>
    <message>
        <source>Sessions without a month</source>
        <translation>Sessies zonder maand</translation>
    </message>
    <message>
        <source>Drag a session to its month, or press Alt+Right to put it in the month that is chosen</source>
        <translation>Sleep een sessie naar haar maand, of druk op Alt+Rechts om ze in de gekozen maand te zetten</translation>
    </message>
</context>
<context>
    <name>klankbord::PlanningBoard</name>
    <message>
        <source>Nothing with a date, for what is chosen above.</source>
        <translation>Niets met een datum, voor wat hierboven gekozen is.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ga naar vandaag</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Meer tijd tonen (−)</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Minder tijd tonen (+)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Alles tonen (0)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Time that is seen</source>
        <translation>Tijd die te zien is</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>Show it as a timeline</source>
        <translation>Als tijdlijn tonen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Show it as a calendar</source>
        <translation>Als kalender tonen</translation>
    </message>
    <message>
        <source>Alt and an arrow moves what is chosen, with Shift its end; Ctrl, Shift and an arrow its start; Enter opens it</source>
        <translation>Alt en een pijltje verplaatst wat gekozen is, met Shift het einde ervan; Ctrl, Shift en een pijltje het begin; Enter opent het</translation>
    </message>
    <message>
        <source>Drag one to a day, or open it and fill in its date</source>
        <translation>Sleep er een naar een dag, of open het en vul de datum in</translation>
    </message>
</context>
<context>
    <name>klankbord::PlanningFilterBar</name>
    <message>
        <source>All projects and networks</source>
        <translation>Alle projecten en netwerken</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Which kinds are shown</source>
        <translation>Welke soorten worden getoond</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Niet afgerond</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Project or network</source>
        <translation>Project of netwerk</translation>
    </message>
</context>
<context>
    <name>klankbord::PlanningPage</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Show the tasks as a table</source>
        <translation>Toon de taken als tabel</translation>
    </message>
</context>
<context>
    <name>klankbord::PracticeOutline</name>
    <message>
        <source>Complete sections</source>
        <translation>Volledige onderdelen</translation>
    </message>
    <message>
        <source>%1: something is open</source>
        <translation>%1: er staat nog iets open</translation>
    </message>
    <message>
        <source>Not needed to submit.</source>
        <translation>Niet nodig om in te dienen.</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <translation>%1: niet nodig</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Volledig.</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: volledig</translation>
    </message>
</context>
<context>
    <name>klankbord::PracticeStatusBar</name>
    <message>
        <source>Back to draft</source>
        <translation>Terug naar ontwerp</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Informatie vragen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valideren</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Zet op: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>nu: %1</translation>
    </message>
</context>
<context>
    <name>klankbord::PresenceBar</name>
    <message>
        <source>P</source>
        <comment>the key that notes somebody as present</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <comment>the key that notes somebody as excused</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the key that notes somebody as absent</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>R</source>
        <comment>the key that notes somebody as represented</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>U</source>
        <comment>the key that notes a presence as unknown</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Note the presence of who is selected</source>
        <translation>De aanwezigheid noteren van wie geselecteerd is</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a key and what it notes</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: press %2 in the list. It goes on to the next row.</source>
        <translation>%1: druk op %2 in de lijst. Daarna volgt de volgende rij.</translation>
    </message>
</context>
<context>
    <name>klankbord::PrivacyPanel</name>
    <message>
        <source>Not specified</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>In no other record.</source>
        <translation>In geen enkele andere fiche.</translation>
    </message>
    <message>
        <source>This person was forgotten on %1.</source>
        <translation>Deze persoon werd vergeten op %1.</translation>
    </message>
    <message>
        <source>When somebody asks to be forgotten, their names, contacts and needs are taken away everywhere, in the history as well; what can be counted stays. This cannot be undone.</source>
        <translation>Vraagt iemand om vergeten te worden, dan verdwijnen namen, contactgegevens en noden overal, ook uit de geschiedenis; wat geteld wordt, blijft. Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>This workspace may only be read: nobody can be forgotten in it.</source>
        <translation>Deze werkruimte kan alleen gelezen worden: niemand kan erin vergeten worden.</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Deze persoon vergeten…</translation>
    </message>
    <message>
        <source>Take away for good what the workspace knows about this person</source>
        <translation>Voorgoed weghalen wat de werkruimte over deze persoon weet</translation>
    </message>
</context>
<context>
    <name>klankbord::ProgrammeDetails</name>
    <message>
        <source>Choose an item to see who speaks and what belongs to it.</source>
        <translation>Kies een onderdeel om te zien wie spreekt en wat erbij hoort.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Het onderdeel openen</translation>
    </message>
    <message>
        <source>Take its time away</source>
        <translation>Het uur wegnemen</translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Het onderdeel verwijderen</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Document toevoegen</translation>
    </message>
</context>
<context>
    <name>klankbord::ProgrammeGrid</name>
    <message>
        <source>%1 places</source>
        <translation>%1 plaatsen</translation>
    </message>
</context>
<context>
    <name>klankbord::ProgrammePanel</name>
    <message>
        <source>Give the event a day first; then its items can be placed on it.</source>
        <translation>Geef het evenement eerst een dag; dan kunnen de onderdelen een uur krijgen.</translation>
    </message>
    <message>
        <source>Set the day of the event</source>
        <translation>De dag van het evenement invullen</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n botsing</numerusform>
            <numerusform>%n botsingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next item that clashes</source>
        <translation>Naar het volgende onderdeel dat botst</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Add an item without a time (N); double-click in the grid for one with a time</source>
        <translation>Een onderdeel zonder uur toevoegen (N); dubbelklik in het rooster voor een met een uur</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Dag toevoegen</translation>
    </message>
    <message>
        <source>A day more to put items on</source>
        <translation>Nog een dag om onderdelen op te zetten</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rooster</translation>
    </message>
    <message>
        <source>Rooms beside each other, hours below each other</source>
        <translation>Zalen naast elkaar, uren onder elkaar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>All items in a table</source>
        <translation>Alle onderdelen in een tabel</translation>
    </message>
    <message>
        <source>Days of the programme</source>
        <translation>Dagen van het programma</translation>
    </message>
    <message>
        <source>Programme by hour and room</source>
        <translation>Programma per uur en zaal</translation>
    </message>
</context>
<context>
    <name>klankbord::ProgrammeTray</name>
    <message>
        <source>Without a time (%1)</source>
        <translation>Zonder uur (%1)</translation>
    </message>
    <message>
        <source>No items yet. Add one, or double-click in the grid.</source>
        <translation>Nog geen onderdelen. Voeg er een toe, of dubbelklik in het rooster.</translation>
    </message>
    <message>
        <source>Every item has a time. Drop one here to take it away.</source>
        <translation>Elk onderdeel heeft een uur. Sleep er een hierheen om het uur weg te nemen.</translation>
    </message>
</context>
<context>
    <name>klankbord::QuoteCard</name>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Origineel: %1</translation>
    </message>
    <message>
        <source>Translation: Dutch</source>
        <translation>Vertaling: Nederlands</translation>
    </message>
    <message>
        <source>Translation: English</source>
        <translation>Vertaling: Engels</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Nog niet vertaald.</translation>
    </message>
    <message>
        <source>— nobody named</source>
        <translation>— geen bron vermeld</translation>
    </message>
    <message>
        <source>— %1</source>
        <translation>— %1</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Goedkeuring vragen</translation>
    </message>
    <message>
        <source>The approval was asked (?)</source>
        <translation>De goedkeuring is gevraagd (?)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>The approval was given today (+)</source>
        <translation>De goedkeuring is vandaag gegeven (+)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>The approval was refused (-)</source>
        <translation>De goedkeuring is geweigerd (-)</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Het citaat openen</translation>
    </message>
    <message>
        <source>Open the quote in a window of its own (Enter)</source>
        <translation>Het citaat in een eigen venster openen (Enter)</translation>
    </message>
    <message>
        <source>Delete the quote</source>
        <translation>Het citaat verwijderen</translation>
    </message>
    <message>
        <source>Delete the quote (Delete)</source>
        <translation>Het citaat verwijderen (Delete)</translation>
    </message>
    <message>
        <source>When the approval was given</source>
        <translation>Wanneer de goedkeuring gegeven is</translation>
    </message>
</context>
<context>
    <name>klankbord::QuoteFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Toon: %1</translation>
    </message>
</context>
<context>
    <name>klankbord::QuotesPanel</name>
    <message>
        <source>No quote has this approval.</source>
        <translation>Geen enkel citaat staat zo.</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Alle citaten tonen</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Nog geen citaten.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Een citaat toevoegen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Show the quotes that follow</source>
        <translation>De volgende citaten tonen</translation>
    </message>
</context>
<context>
    <name>klankbord::RateImportDialog</name>
    <message>
        <source>“%1” is not a known currency.</source>
        <translation>“%1” is geen gekende munt.</translation>
    </message>
    <message>
        <source>Last day but one of the month before</source>
        <translation>Voorlaatste dag van de vorige maand</translation>
    </message>
    <message>
        <source>Average of the month’s published days</source>
        <translation>Gemiddelde van de gepubliceerde dagen van de maand</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) will be added</source>
        <translation>
            <numerusform>%n koers komt erbij</numerusform>
            <numerusform>%n koersen komen erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed</source>
        <translation>
            <numerusform>%n wordt gewijzigd</numerusform>
            <numerusform>%n worden gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>%n is dezelfde</numerusform>
            <numerusform>%n zijn dezelfde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were typed and stay as they are</source>
        <translation>
            <numerusform>%n was ingetypt en blijft</numerusform>
            <numerusform>%n waren ingetypt en blijven</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Niet gelezen: %1</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wisselkoersen importeren</translation>
    </message>
    <message>
        <source>How does the rate of a month come from those of its days?</source>
        <translation>Hoe komt de koers van een maand uit die van de dagen?</translation>
    </message>
    <message>
        <source>As the Commission’s accounting rates: the last day but one of the month before</source>
        <translation>Zoals de boekhoudkoersen van de Commissie: de voorlaatste dag van de vorige maand</translation>
    </message>
    <message>
        <source>The average of the month’s published days</source>
        <translation>Het gemiddelde van de gepubliceerde dagen van de maand</translation>
    </message>
    <message>
        <source>Currencies, by their code</source>
        <translation>Munten, met hun code</translation>
    </message>
</context>
<context>
    <name>klankbord::RecentMenu</name>
    <message>
        <source>No recent workspaces</source>
        <translation>Geen recente werkruimten</translation>
    </message>
</context>
<context>
    <name>klankbord::RecordForm</name>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>Nog in te vullen: %1.</translation>
    </message>
    <message>
        <source>New, not stored yet.</source>
        <translation>Nieuw, nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>Nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>klankbord::RecordPage</name>
    <message>
        <source>The record that you began is kept, and not stored yet.</source>
        <translation>De begonnen fiche is bijgehouden, maar nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Niets past bij deze filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>No records yet: %1.</source>
        <translation>Nog geen fiches: %1.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>De eerste toevoegen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>Nieuw: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Type to filter (Ctrl+F)</source>
        <translation>Typ om te filteren (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translation>De fiche dupliceren</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>De gekozen fiches verwijderen</translation>
    </message>
</context>
<context>
    <name>klankbord::RecordSide</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>What was typed in “%1” is not stored: %2.</source>
        <translation>Wat in “%1” getypt werd, is niet opgeslagen: %2.</translation>
    </message>
    <message>
        <source>The values were not valid when you went on to another record.</source>
        <translation>De waarden waren niet geldig bij het overgaan naar een andere fiche.</translation>
    </message>
</context>
<context>
    <name>klankbord::RecordTableModel</name>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Not translated yet: this is the text in the other language.</source>
        <translation>Nog niet vertaald: dit is de tekst in de andere taal.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Deze fiche is er niet meer.</translation>
    </message>
    <message>
        <source>Somebody else deleted it in the meantime.</source>
        <translation>Iemand anders heeft ze intussen verwijderd.</translation>
    </message>
</context>
<context>
    <name>klankbord::RecordTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Fiche tonen</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In een eigen venster openen</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Cel bewerken</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Cellen kopiëren</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Cellen plakken</translation>
    </message>
    <message>
        <source>Only those where this is not specified</source>
        <translation>Alleen waar dit niet opgegeven is</translation>
    </message>
    <message>
        <source>Only those with this value</source>
        <translation>Alleen met deze waarde</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not specified</source>
        <translation>
            <numerusform>%n niet opgegeven</numerusform>
            <numerusform>%n niet opgegeven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::RecordWindow</name>
    <message>
        <source>Not stored yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Something in this record is missing or not valid, and is not stored yet. Throw away what you typed?</source>
        <translation>In deze fiche ontbreekt iets of is iets niet geldig, en dat is nog niet opgeslagen. De getypte tekst weggooien?</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>klankbord::ReferenceEditor</name>
    <message>
        <source>type to choose</source>
        <translation>typ om te kiezen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Deze fiche openen</translation>
    </message>
</context>
<context>
    <name>klankbord::ReferenceListEditor</name>
    <message>
        <source>type to add one</source>
        <translation>typ om toe te voegen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” weghalen</translation>
    </message>
</context>
<context>
    <name>klankbord::RelatedPanel</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>De gekozen fiches verwijderen</translation>
    </message>
</context>
<context>
    <name>klankbord::ReminderDesk</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n zaak te doen</numerusform>
            <numerusform>%n zaken te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show what is to be done</source>
        <translation>Tonen wat te doen is</translation>
    </message>
</context>
<context>
    <name>klankbord::ReportDialog</name>
    <message>
        <source>The document cannot be shown here.</source>
        <translation>Het document kan hier niet worden getoond.</translation>
    </message>
    <message>
        <source>A part of Klankbord is missing.</source>
        <translation>Een deel van Klankbord ontbreekt.</translation>
    </message>
    <message>
        <source>Install Klankbord again.</source>
        <translation>Installeer Klankbord opnieuw.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Het document opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Opgeslagen als “%1”.</translation>
    </message>
    <message>
        <source>Where should the documents go?</source>
        <translation>Waar moeten de documenten komen?</translation>
    </message>
    <message>
        <source>Writing documents…</source>
        <translation>Documenten schrijven…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Were there already and stayed as they were: %1.</source>
        <translation>Waren er al en bleven zoals ze waren: %1.</translation>
    </message>
    <message>
        <source>Had nothing to print: %1.</source>
        <translation>Hadden niets om af te drukken: %1.</translation>
    </message>
    <message>
        <source>Documents written to “%2”: %1.</source>
        <translation>Documenten geschreven naar “%2”: %1.</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Deze keuzes bewaren</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Onder welke naam?</translation>
    </message>
    <message>
        <source>Document on paper</source>
        <translation>Document op papier</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Voorkeuze</translation>
    </message>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Deze keuzes onder een naam bewaren</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Deze voorkeuze verwijderen</translation>
    </message>
    <message>
        <source>Logo, colour and mention…</source>
        <translation>Logo, kleur en vermelding…</translation>
    </message>
    <message>
        <source>One for each, into a folder…</source>
        <translation>Eén voor elk, in een map…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>klankbord::ReportOptions</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>O&amp;nderdelen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>2023, or 2021-01 – 2021-06</source>
        <translation>2023, of 2021-01 – 2021-06</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Land&amp;scape</source>
        <translation>Li&amp;ggend</translation>
    </message>
    <message>
        <source>&amp;Blank rows</source>
        <translation>Le&amp;ge rijen</translation>
    </message>
</context>
<context>
    <name>klankbord::ReportingBar</name>
    <message>
        <source>Reopen the reporting period</source>
        <translation>De verslagperiode heropenen</translation>
    </message>
    <message>
        <source>Why is this closed period reopened? The reason is kept.</source>
        <translation>Waarom wordt deze afgesloten periode heropend? De reden wordt bewaard.</translation>
    </message>
    <message>
        <source>Close the reporting period</source>
        <translation>De verslagperiode afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) in this period are still in draft. Close it all the same?</source>
        <translation>
            <numerusform>%n uitgave in deze periode is nog een ontwerp. Toch afsluiten?</numerusform>
            <numerusform>%n uitgaven in deze periode zijn nog een ontwerp. Toch afsluiten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Once closed, nothing in the period can be changed until it is reopened.</source>
        <translation>Eens afgesloten kan er niets in de periode gewijzigd worden tot ze heropend wordt.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Toch afsluiten</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Periode toevoegen</translation>
    </message>
    <message>
        <source>Add a reporting period behind the last one</source>
        <translation>Een verslagperiode toevoegen na de laatste</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>tegen %1</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Unlock the expenses of this period, with a reason</source>
        <translation>De uitgaven van deze periode ontgrendelen, met een reden</translation>
    </message>
    <message>
        <source>Lock the expenses of this period</source>
        <translation>De uitgaven van deze periode vergrendelen</translation>
    </message>
</context>
<context>
    <name>klankbord::RepresentativeDialog</name>
    <message>
        <source>Represented</source>
        <translation>Vertegenwoordigd</translation>
    </message>
    <message>
        <source>By whom? Leave it empty when that is not known.</source>
        <translation>Door wie? Laat het leeg als dat niet bekend is.</translation>
    </message>
    <message>
        <source>type a person&apos;s name</source>
        <translation>typ de naam van een persoon</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
</context>
<context>
    <name>klankbord::RosterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Leden: %1</translation>
    </message>
    <message>
        <source>Quorum: %1 of %2 needed</source>
        <translation>Quorum: %1 van %2 nodig</translation>
    </message>
    <message>
        <source>Quorum: %1 needed, only %2</source>
        <translation>Quorum: %1 nodig, maar %2</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <translation>Niet ingevuld: %1</translation>
    </message>
</context>
<context>
    <name>klankbord::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Show only the icons of the places</source>
        <translation>Alleen de pictogrammen van de onderdelen tonen</translation>
    </message>
    <message>
        <source>Show the names of the places</source>
        <translation>De namen van de onderdelen tonen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and how many records it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>klankbord::SpendingPanel</name>
    <message>
        <source>Planned and spent</source>
        <translation>Gepland en uitgegeven</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle periodes</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wisselkoersen importeren</translation>
    </message>
    <message>
        <source>Reference rates (*.csv *.xml);;All files (*)</source>
        <translation>Referentiekoersen (*.csv *.xml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Add expense</source>
        <translation>Uitgave toevoegen</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>Koersen importeren…</translation>
    </message>
    <message>
        <source>Take in the European Central Bank’s reference rates from a CSV or XML file</source>
        <translation>De referentiekoersen van de Europese Centrale Bank inlezen uit een CSV- of XML-bestand</translation>
    </message>
    <message>
        <source>Delete the selected expenses</source>
        <translation>De gekozen uitgaven verwijderen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Verslagperiode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows of the comparison</source>
        <translation>Rijen van de vergelijking</translation>
    </message>
    <message>
        <source>By reporting period</source>
        <translation>Per verslagperiode</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Per partner</translation>
    </message>
    <message>
        <source>By cost category</source>
        <translation>Per kostencategorie</translation>
    </message>
</context>
<context>
    <name>klankbord::StakeholderCanvas</name>
    <message>
        <source>Power and interest grid</source>
        <translation>Invloed en belang in een raster</translation>
    </message>
    <message>
        <source>A mark says what somebody thinks of it, and at its end what one would like them to think. Dragging what was assessed before today keeps that and makes a new assessment.</source>
        <translation>Een teken zegt wat iemand ervan denkt, en aan het einde wat men graag zou zien. Wie vóór vandaag beoordeeld is en versleept wordt, krijgt een nieuwe beoordeling; de oude blijft.</translation>
    </message>
</context>
<context>
    <name>klankbord::StakeholderPanel</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>%1, stakeholders</source>
        <translation>%1, stakeholders</translation>
    </message>
</context>
<context>
    <name>klankbord::StartModel</name>
    <message>
        <source>All of them, in their tables</source>
        <translation>Allemaal, in hun tabellen</translation>
    </message>
</context>
<context>
    <name>klankbord::ThreadModel</name>
    <message>
        <source>What leads to it</source>
        <translation>Wat ertoe leidt</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Wat eruit volgt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more, in the table</source>
        <translation>
            <numerusform>nog %n, in de tabel</numerusform>
            <numerusform>nog %n, in de tabel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klankbord::ThreadPanel</name>
    <message>
        <source>Thread</source>
        <translation>Rode draad</translation>
    </message>
</context>
<context>
    <name>klankbord::TimelineDelegate</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>klankbord::TimelineHeader</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>klankbord::ViewMenu</name>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Geen groepen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Deze weergave bewaren…</translation>
    </message>
    <message>
        <source>Replace by this view</source>
        <translation>Vervangen door deze weergave</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Een weergave verwijderen</translation>
    </message>
    <message>
        <source>Filter and views</source>
        <translation>Filter en weergaven</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Een weergave hernoemen</translation>
    </message>
</context>
<context>
    <name>klankbord::ViewNameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>Hoe heet deze weergave?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>klankbord::WalkInLine</name>
    <message>
        <source>Add new person “%1”</source>
        <translation>Nieuwe persoon “%1” toevoegen</translation>
    </message>
    <message>
        <source>Add a person or an organisation</source>
        <translation>Persoon of organisatie toevoegen</translation>
    </message>
    <message>
        <source>Type a name and press Enter. Who is not known yet can be added as a new person.</source>
        <translation>Typ een naam en druk op Enter. Wie nog niet bekend is, kan als nieuwe persoon worden toegevoegd.</translation>
    </message>
</context>
<context>
    <name>klankbord::WelcomePage</name>
    <message>
        <source>Projects, partners, networks and events about taking part in work and social economy, in one place.</source>
        <translation>Projecten, partners, netwerken en evenementen over participatie in werk en sociale economie, op één plaats.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>Five real cases to look around in. It is a copy: change what you like.</source>
        <translation>Vijf echte cases om in rond te kijken. Het is een kopie: alles mag gewijzigd worden.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Werkruimte openen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>You can also drop a .klankbord file on this window.</source>
        <translation>Een .klankbord-bestand op dit venster slepen kan ook.</translation>
    </message>
</context>
<context>
    <name>klankbord::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
</context>
<context>
    <name>klankbord::WorkspaceView</name>
    <message>
        <source>Store it anyway?</source>
        <translation>Toch bewaren?</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Toch bewaren</translation>
    </message>
</context>
</TS>
