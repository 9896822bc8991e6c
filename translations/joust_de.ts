<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>joust::desktop::BattleStatus</name>
    <message>
        <source>Saved as a draft</source>
        <translation>Als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Vote saved</source>
        <translation>Stimme gespeichert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>joust::desktop::Composition</name>
    <message>
        <source>Preparing the demo</source>
        <translation>Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Joust workspaces (*.joust)</source>
        <translation>Joust-Arbeitsbereiche (*.joust)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Check this workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Everything is as it should be: %1 battles, %2 votes.</source>
        <translation>Alles in Ordnung. Duelle: %1, Stimmen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n Problem gefunden:</numerusform>
            <numerusform>%n Probleme gefunden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Joust workspaces and packs (*.joust *.joustpack)</source>
        <translation>Joust-Arbeitsbereiche und -Pakete (*.joust *.joustpack)</translation>
    </message>
    <message>
        <source>Study password</source>
        <translation>Studienpasswort</translation>
    </message>
    <message>
        <source>There is no such file: %1. Nothing was changed. Open another one.</source>
        <translation>Diese Datei gibt es nicht: %1. Nichts wurde geändert. Öffnen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>joust::desktop::HelpTexts</name>
    <message>
        <source>About Joust</source>
        <translation>Über Joust</translation>
    </message>
    <message>
        <source>Joust %1, with Qt %2
Private, blind, side-by-side battles between language models.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Joust %1, mit Qt %2
Private, blinde Duelle zwischen Sprachmodellen, Seite an Seite.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>joust::desktop::OpenWorkspace</name>
    <message>
        <source>Import votes</source>
        <translation>Stimmen importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merge a pack</source>
        <translation>Paket zusammenführen</translation>
    </message>
    <message>
        <source>Joust packs (*.joustpack)</source>
        <translation>Joust-Pakete (*.joustpack)</translation>
    </message>
    <message>
        <source>Merge a workspace</source>
        <translation>Arbeitsbereich zusammenführen</translation>
    </message>
    <message>
        <source>Joust workspaces (*.joust)</source>
        <translation>Joust-Arbeitsbereiche (*.joust)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Copying the workspace; votes go on...</source>
        <translation>Der Arbeitsbereich wird kopiert; abgestimmt werden kann weiter ...</translation>
    </message>
    <message>
        <source>The backup is complete and on disk.</source>
        <translation>Die Sicherung ist vollständig und auf der Platte.</translation>
    </message>
    <message>
        <source>Votes (*.csv *.json *.jsonl *.sqlite)</source>
        <translation>Stimmen (*.csv *.json *.jsonl *.sqlite)</translation>
    </message>
</context>
<context>
    <name>joust::ui::AdvancedTab</name>
    <message>
        <source>The server sends no end &amp;mark</source>
        <translation>Der Server sendet keine End&amp;marke</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>In a minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Tokens in a minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Most re&amp;quests</source>
        <translation>Höchstzahl der Anf&amp;ragen</translation>
    </message>
    <message>
        <source>Joust also waits when the server itself says that it has had enough. 0: no limit.</source>
        <translation>Joust wartet auch, wenn der Server selbst meldet, dass es ihm zu viel wird. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>End of an answer</source>
        <translation>Ende einer Antwort</translation>
    </message>
    <message>
        <source>An answer that ends without the mark may have been cut off, so its battle fails. Tick this only for a server that is known to send none.</source>
        <translation>Eine Antwort ohne Endmarke ist vielleicht abgeschnitten, deshalb scheitert ihr Duell. Nur für einen Server ankreuzen, der bekanntlich keine sendet.</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>Belastbarkeit</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>Duell beginnen</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Computing...</source>
        <translation>Es wird gerechnet...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>There are no votes to analyse under these options.</source>
        <translation>Mit diesen Einstellungen gibt es keine Stimmen auszuwerten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shown.</source>
        <translation>Angehalten. Es wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Variants of one thing</source>
        <translation>Varianten einer Sache</translation>
    </message>
    <message>
        <source>What is the best of them worth once its being picked is taken off?</source>
        <translation>Was ist die beste noch wert, wenn man abzieht, dass sie ausgesucht wurde?</translation>
    </message>
    <message>
        <source>Contestants that are variants</source>
        <translation>Teilnehmer, die Varianten sind</translation>
    </message>
    <message>
        <source>That takes at least three.</source>
        <translation>Dazu braucht es mindestens drei.</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>tab: ratings against price, time and size</comment>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnnotatorsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>z, contestant</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Elo, contestant</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Side A %</source>
        <translation>Seite A %</translation>
    </message>
    <message>
        <source>Tie %</source>
        <translation>Gleichstand %</translation>
    </message>
    <message>
        <source>Both bad %</source>
        <translation>Beide schlecht %</translation>
    </message>
    <message>
        <source>z agree</source>
        <translation>z Einigkeit</translation>
    </message>
    <message>
        <source>z side</source>
        <translation>z Seite</translation>
    </message>
    <message>
        <source>z favourite</source>
        <translation>z Liebling</translation>
    </message>
    <message>
        <source>p (adjusted)</source>
        <translation>p (korrigiert)</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>If left out</source>
        <translation>Ohne sie</translation>
    </message>
    <message>
        <source>Ranks changed</source>
        <translation>Ränge verändert</translation>
    </message>
    <message>
        <source>Below zero: agrees less with the others than people usually do</source>
        <translation>Unter null: stimmt seltener mit den anderen überein als üblich</translation>
    </message>
    <message>
        <source>Far from zero: prefers one side</source>
        <translation>Weit von null: zieht eine Seite vor</translation>
    </message>
    <message>
        <source>Large: prefers one contestant</source>
        <translation>Groß: zieht einen Teilnehmer vor</translation>
    </message>
    <message>
        <source>Of the three, corrected for the number of annotators</source>
        <translation>Aus den dreien, korrigiert um die Zahl der Bewerter</translation>
    </message>
    <message>
        <source>Elo of the contestant that would move most without these votes</source>
        <translation>Elo des Teilnehmers, der sich ohne diese Stimmen am meisten bewegte</translation>
    </message>
    <message>
        <source>Seconds a vote</source>
        <translation>Sekunden je Stimme</translation>
    </message>
    <message>
        <source>Median of the votes whose time is known</source>
        <translation>Median der Stimmen, deren Dauer bekannt ist</translation>
    </message>
    <message>
        <source>&lt; 0.001</source>
        <comment>p</comment>
        <translation>&lt; 0,001</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Copy this &amp;code</source>
        <translation>Diesen &amp;Code kopieren</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerImportDialog</name>
    <message>
        <source>MT-Bench answers</source>
        <translation>Antworten von MT-Bench</translation>
    </message>
    <message>
        <source>Arena-Hard answers</source>
        <translation>Antworten von Arena-Hard</translation>
    </message>
    <message>
        <source>results of promptfoo</source>
        <translation>Ergebnisse von promptfoo</translation>
    </message>
    <message>
        <source>AutoArena&apos;s table of one model</source>
        <translation>AutoArenas Tabelle eines Modells</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>A new one, or one that is to grow.</source>
        <translation>Ein neuer, oder einer, der wachsen soll.</translation>
    </message>
    <message>
        <source>Prompt &amp;set</source>
        <translation>Prompt-&amp;Satz</translation>
    </message>
    <message>
        <source>Prompts are found there by name, then by text; missing ones are added.</source>
        <translation>Prompts werden dort nach dem Namen, dann nach dem Text gefunden; fehlende kommen hinzu.</translation>
    </message>
    <message>
        <source>&amp;Contestant</source>
        <translation>&amp;Teilnehmer</translation>
    </message>
    <message>
        <source>Who answered, where the file does not say.</source>
        <translation>Wer geantwortet hat, wenn die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>The run needs a name.</source>
        <translation>Der Lauf braucht einen Namen.</translation>
    </message>
    <message>
        <source>Reading and checking the file; nothing is written...</source>
        <translation>Die Datei wird gelesen und geprüft; nichts wird geschrieben …</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) imported.</source>
        <translation>
            <numerusform>%Ln Antwort importiert.</numerusform>
            <numerusform>%Ln Antworten importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is refused, and nothing was imported: %1</source>
        <translation>Die Datei wird abgelehnt, und nichts wurde importiert: %1</translation>
    </message>
    <message>
        <source>Recognised as: %1</source>
        <translation>Erkannt als: %1</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>New contestants</source>
        <translation>Neue Teilnehmer</translation>
    </message>
    <message>
        <source>New prompts</source>
        <translation>Neue Prompts</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Skipped, %1</source>
        <translation>Übergangen, %1</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message>
        <source>AutoArena&apos;s database</source>
        <translation>Datenbank von AutoArena</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerPane</name>
    <message numerus="yes">
        <source>Answer %1, %n words</source>
        <translation>
            <numerusform>Antwort %1, %n Wort</numerusform>
            <numerusform>Antwort %1, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Hide the thinking</source>
        <translation>Überlegungen ausblenden</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>Überlegungen zeigen</translation>
    </message>
    <message>
        <source>Answer %1, thinking</source>
        <translation>Antwort %1, Überlegungen</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswersTab</name>
    <message>
        <source>Longest answer in tokens</source>
        <translation>Höchstlänge der Antwort in Tokens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>Wert (JSON)</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <translation>System-&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Longest answer in tokens</source>
        <translation>Höchst&amp;länge der Antwort in Tokens</translation>
    </message>
    <message>
        <source>Left empty, nothing is sent and the server decides.</source>
        <translation>Bleibt das Feld leer, wird nichts gesendet und der Server entscheidet.</translation>
    </message>
    <message>
        <source>More &amp;parameters</source>
        <translation>&amp;Weitere Parameter</translation>
    </message>
    <message>
        <source>Sent as they are, in this order. Text values in double quotes.</source>
        <translation>Werden unverändert und in dieser Reihenfolge gesendet. Textwerte in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>server&apos;s default</source>
        <translation>Standard des Servers</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>Samplin&amp;g</translation>
    </message>
    <message>
        <source>The limit has to be a whole number above 0.</source>
        <translation>Die Höchstlänge muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>joust::ui::AuditModel</name>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Vote retracted</source>
        <translation>Stimme zurückgezogen</translation>
    </message>
    <message>
        <source>Vote excluded</source>
        <translation>Stimme ausgeschlossen</translation>
    </message>
    <message>
        <source>Vote included again</source>
        <translation>Stimme wieder gezählt</translation>
    </message>
    <message>
        <source>Vote flagged</source>
        <translation>Stimme markiert</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Text redacted</source>
        <translation>Text geschwärzt</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Datei importiert</translation>
    </message>
    <message>
        <source>Workspace merged</source>
        <translation>Arbeitsbereich vereint</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Auf neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Run made</source>
        <translation>Lauf angelegt</translation>
    </message>
    <message>
        <source>Study made</source>
        <translation>Studie angelegt</translation>
    </message>
    <message>
        <source>Study closed</source>
        <translation>Studie geschlossen</translation>
    </message>
    <message>
        <source>First written by a copy</source>
        <translation>Erstmals von einer Kopie geschrieben</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Why, or how much</source>
        <translation>Warum, oder wie viel</translation>
    </message>
    <message>
        <source>Board frozen</source>
        <translation>Rangliste festgehalten</translation>
    </message>
    <message>
        <source>Prompts changed</source>
        <translation>Prompts geändert</translation>
    </message>
</context>
<context>
    <name>joust::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Back to the votes</source>
        <translation>&amp;Zurück zu den Stimmen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reading the audit...</source>
        <translation>Das Protokoll wird gelesen ...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 links)</source>
        <translation>%1 (%2 Glieder)</translation>
    </message>
    <message>
        <source>Heads of the hash chains: %1</source>
        <translation>Köpfe der Hashketten: %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::BasicsTab</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>house model, new prompt</source>
        <translation>Hausmodell, neuer Prompt</translation>
    </message>
    <message>
        <source>How it is called in rankings, after the vote.</source>
        <translation>Der Name in Ranglisten, nach der Stimmabgabe.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Enter the key, or choose where it is.</source>
        <translation>Schlüssel eingeben oder auswählen, wo er liegt.</translation>
    </message>
    <message>
        <source>The base URL of the server, with /v1 where an OpenAI-compatible server wants it.</source>
        <translation>Die Basis-URL des Servers, mit /v1, wo ein OpenAI-kompatibler Server es verlangt.</translation>
    </message>
    <message>
        <source>The name by which the server knows the model; on Azure the name of the deployment.</source>
        <translation>Der Name, unter dem der Server das Modell kennt; bei Azure der Name der Bereitstellung.</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>Leer: die übliche.</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Most local and many other servers are OpenAI-compatible.</source>
        <translation>Die meisten lokalen und viele andere Server sind OpenAI-kompatibel.</translation>
    </message>
</context>
<context>
    <name>joust::ui::BattleArena</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Runde %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::BattlePage</name>
    <message>
        <source>Battle</source>
        <translation>Duell</translation>
    </message>
    <message>
        <source>No answer to show</source>
        <translation>Keine Antwort vorhanden</translation>
    </message>
    <message>
        <source>The answer will appear here</source>
        <translation>Hier erscheint die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Two contestants are answering, %n s</source>
        <translation>
            <numerusform>Zwei Teilnehmer antworten, %n s</numerusform>
            <numerusform>Zwei Teilnehmer antworten, %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The two answers could not be made. Nothing was counted, and the prompt is kept.</source>
        <translation>Die beiden Antworten kamen nicht zustande. Nichts wurde gezählt, der Prompt bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;New battle</source>
        <translation>&amp;Neues Duell</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by %1</source>
        <translation>
            <numerusform>%n Stimme von %1</numerusform>
            <numerusform>%n Stimmen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;both again</source>
        <translation>Beide &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Back to free &amp;battles</source>
        <translation>Zurück zu freien &amp;Duellen</translation>
    </message>
    <message>
        <source>All done: every battle of %1 is closed. Thank you.</source>
        <translation>Alles erledigt: Jedes Duell von %1 ist abgeschlossen. Danke.</translation>
    </message>
    <message numerus="yes">
        <source>%n battle(s) of %1 wait for answers that are not made yet.</source>
        <translation>
            <numerusform>%n Duell von %1 wartet auf Antworten, die noch nicht erstellt sind.</numerusform>
            <numerusform>%n Duelle von %1 warten auf Antworten, die noch nicht erstellt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote on the turns that &amp;stand</source>
        <translation>Über die Runden &amp;abstimmen, die stehen</translation>
    </message>
    <message>
        <source>All done: every battle of %1 is closed. Close the pack and send it back. Thank you.</source>
        <translation>Fertig: Jedes Duell aus %1 ist abgeschlossen. Schließen Sie das Paket und schicken Sie es zurück. Vielen Dank.</translation>
    </message>
    <message>
        <source>The next battle could not be read. What you voted is saved.</source>
        <translation>Das nächste Duell konnte nicht gelesen werden. Ihre Stimmen sind gespeichert.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
</context>
<context>
    <name>joust::ui::BattlePause</name>
    <message>
        <source>Paused. The battle waits as it is, and no time is counted.</source>
        <translation>Pause. Das Duell wartet, wie es ist, und keine Zeit wird gezählt.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>You have voted for %n min. A short break keeps judgement fresh.</source>
        <translation>
            <numerusform>Sie urteilen seit %n min. Eine kurze Pause hält das Urteil frisch.</numerusform>
            <numerusform>Sie urteilen seit %n min. Eine kurze Pause hält das Urteil frisch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardControls</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Compute again from the votes as they are now</source>
        <translation>Mit den aktuellen Stimmen neu berechnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Leaderboard as CSV...</source>
        <translation>Rangliste als CSV...</translation>
    </message>
    <message>
        <source>Chart as PNG...</source>
        <translation>Diagramm als PNG...</translation>
    </message>
    <message>
        <source>Votes as CSV...</source>
        <translation>Stimmen als CSV...</translation>
    </message>
    <message>
        <source>Votes as JSON Lines...</source>
        <translation>Stimmen als JSON Lines...</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Report as HTML...</source>
        <translation>Bericht als HTML...</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Save this view...</source>
        <translation>Diese Ansicht speichern...</translation>
    </message>
    <message>
        <source>Copy as joust-cli command</source>
        <translation>Als joust-cli-Befehl kopieren</translation>
    </message>
    <message>
        <source>Freeze this board...</source>
        <translation>Diese Rangliste einfrieren...</translation>
    </message>
    <message>
        <source>Chart as SVG...</source>
        <translation>Diagramm als SVG...</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Leaderboard as LMArena&apos;s JSON...</source>
        <translation>Rangliste als JSON von LMArena ...</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardFacts</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why votes were left out</source>
        <translation>Warum Stimmen nicht zählen</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardFreezer</name>
    <message>
        <source>Freeze this board</source>
        <translation>Diese Rangliste einfrieren</translation>
    </message>
    <message>
        <source>The ranking as it is now is kept in the workspace and can never be changed or removed.
Name (may be empty):</source>
        <translation>Die jetzige Rangliste wird im Arbeitsbereich festgehalten und kann nie geändert oder entfernt werden.
Name (darf leer sein):</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Nothing was frozen: there are no votes, or new ones came in meanwhile.</source>
        <translation>Nichts wurde eingefroren: Es gibt keine Stimmen, oder inzwischen kamen neue hinzu.</translation>
    </message>
    <message>
        <source>A ranking of chosen annotators cannot be frozen: their names could never be taken out again.</source>
        <translation>Die Rangliste ausgewählter Bewerter lässt sich nicht einfrieren: Ihre Namen könnten nie wieder entfernt werden.</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardSentence</name>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 Stimmen</translation>
    </message>
    <message>
        <source>1 annotator</source>
        <translation>1 Bewerter</translation>
    </message>
    <message>
        <source>%1 annotators</source>
        <translation>%1 Bewertern</translation>
    </message>
    <message>
        <source>1 contestant</source>
        <translation>1 Teilnehmer</translation>
    </message>
    <message>
        <source>%1 contestants</source>
        <translation>%1 Teilnehmern</translation>
    </message>
    <message>
        <source>%1 of %2 on %3.</source>
        <comment>votes, annotators, contestants</comment>
        <translation>%1 von %2 zu %3.</translation>
    </message>
    <message>
        <source>Elo depends on the order of the votes and has no intervals.</source>
        <translation>Elo hängt von der Reihenfolge der Stimmen ab und hat keine Intervalle.</translation>
    </message>
    <message>
        <source>No intervals.</source>
        <translation>Keine Intervalle.</translation>
    </message>
    <message>
        <source>1 vote left out.</source>
        <translation>1 Stimme nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 votes left out.</source>
        <translation>%1 Stimmen nicht gezählt.</translation>
    </message>
    <message>
        <source>Hidden for too few battles: %1.</source>
        <translation>Wegen zu weniger Duelle ausgeblendet: %1.</translation>
    </message>
    <message>
        <source>Everyone can be compared.</source>
        <translation>Alle sind miteinander vergleichbar.</translation>
    </message>
    <message>
        <source>the answer named its maker</source>
        <translation>Antwort nannte ihren Hersteller</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>von Hand ausgeschlossen</translation>
    </message>
    <message>
        <source>not blind</source>
        <translation>nicht blind</translation>
    </message>
    <message>
        <source>given by a judge model</source>
        <translation>von einem bewertenden Modell abgegeben</translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation>von einem Menschen abgegeben</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>of another category</source>
        <translation>aus einer anderen Kategorie</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>in einer anderen Sprache</translation>
    </message>
    <message>
        <source>of another annotator</source>
        <translation>von einem anderen Bewerter</translation>
    </message>
    <message>
        <source>outside the dates</source>
        <translation>außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>both sides the same contestant</source>
        <translation>auf beiden Seiten derselbe Teilnehmer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of votes: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some contestants won or lost everything against others, so there is no finite distance between them. Each group is rated by itself.</source>
        <translation>Einige Teilnehmer haben gegen andere alles gewonnen oder alles verloren, daher gibt es zwischen ihnen keinen endlichen Abstand. Jede Gruppe ist für sich gewertet.</translation>
    </message>
    <message>
        <source>Some groups of contestants never met. Ratings can be compared within a group, not between groups.</source>
        <translation>Einige Gruppen von Teilnehmern sind nie aufeinandergetroffen. Wertungen sind nur innerhalb einer Gruppe vergleichbar, nicht zwischen Gruppen.</translation>
    </message>
    <message>
        <source>The fit did not converge. These numbers must not be used.</source>
        <translation>Die Anpassung ist nicht konvergiert. Diese Zahlen dürfen nicht verwendet werden.</translation>
    </message>
    <message>
        <source>None of the votes count under these options.</source>
        <translation>Mit diesen Optionen zählt keine der Stimmen.</translation>
    </message>
    <message>
        <source>%1 model-based intervals, each vote taken as independent.</source>
        <translation>%1-Intervalle nach dem Modell, jede Stimme gilt als unabhängig.</translation>
    </message>
    <message>
        <source>%1 bootstrap intervals</source>
        <translation>%1-Bootstrap-Intervalle</translation>
    </message>
    <message>
        <source>%1 intervals</source>
        <translation>%1-Intervalle</translation>
    </message>
    <message>
        <source>%1 clustered by annotator and prompt (%2 effective).</source>
        <comment>intervals</comment>
        <translation>%1, geklumpt nach Bewerter und Prompt (effektiv %2).</translation>
    </message>
    <message>
        <source>%1 clustered by prompt (%2 effective).</source>
        <comment>intervals</comment>
        <translation>%1, geklumpt nach Prompt (effektiv %2).</translation>
    </message>
    <message>
        <source>%1 clustered by annotator (%2 effective).</source>
        <comment>intervals</comment>
        <translation>%1, geklumpt nach Bewerter (effektiv %2).</translation>
    </message>
    <message>
        <source>%1 that ignore how annotators differ, because there are fewer than 5 of them.</source>
        <comment>intervals</comment>
        <translation>%1 ohne die Unterschiede zwischen Bewertern, weil es weniger als 5 sind.</translation>
    </message>
    <message>
        <source>%1, each vote taken as independent.</source>
        <comment>intervals</comment>
        <translation>%1, jede Stimme gilt als unabhängig.</translation>
    </message>
    <message>
        <source>%1 rounds of the bootstrap, %2 of them without a fit, seed %3.</source>
        <translation>%1 Bootstrap-Runden, davon %2 ohne Schätzung, Startwert %3.</translation>
    </message>
    <message>
        <source>Each contestant&apos;s ranks hold against all others at once, seed %1.</source>
        <translation>Die Ränge jedes Teilnehmers gelten gegen alle anderen zugleich, Startwert %1.</translation>
    </message>
    <message>
        <source>All ranks hold at once, seed %1.</source>
        <translation>Alle Ränge gelten zugleich, Startwert %1.</translation>
    </message>
    <message>
        <source>All ranks hold at once (Bonferroni).</source>
        <translation>Alle Ränge gelten zugleich (Bonferroni).</translation>
    </message>
    <message>
        <source>Controlled for %1.</source>
        <translation>Bereinigt um %1.</translation>
    </message>
    <message>
        <source>without a number that is controlled for</source>
        <translation>ohne eine Zahl, um die bereinigt wird</translation>
    </message>
    <message>
        <source>in an open study</source>
        <translation>in einer offenen Studie</translation>
    </message>
    <message>
        <source>Compared with the board frozen on %1 (%2 votes).</source>
        <translation>Verglichen mit der am %1 eingefrorenen Rangliste (%2 Stimmen).</translation>
    </message>
    <message>
        <source>Compared with &quot;%1&quot;, frozen on %2 (%3 votes).</source>
        <translation>Verglichen mit „%1“, eingefroren am %2 (%3 Stimmen).</translation>
    </message>
    <message>
        <source>Frozen: %1 contestants, %2 votes. See Analysis, Over time.</source>
        <translation>Eingefroren: %1 Teilnehmer, %2 Stimmen. Siehe Analyse, Zeitverlauf.</translation>
    </message>
    <message>
        <source>with other contestants</source>
        <translation>mit anderen Teilnehmern</translation>
    </message>
    <message>
        <source>the annotator knew who it was</source>
        <translation>Bewerter wusste, wer es war</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardWords</name>
    <message>
        <source>Lower</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of ranks</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a rating</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>won every battle, rating %1</source>
        <translation>jedes Duell gewonnen, Wertung %1</translation>
    </message>
    <message>
        <source>lost every battle, rating %1</source>
        <translation>jedes Duell verloren, Wertung %1</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>keine Wertung</translation>
    </message>
    <message>
        <source>interval %1</source>
        <translation>Intervall %1</translation>
    </message>
    <message>
        <source>%1 battles</source>
        <translation>Duelle: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contestant: facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>Interval %1</source>
        <translation>Intervall %1</translation>
    </message>
    <message>
        <source>%1 battles: %2 won, %3 lost, %4 tied, %5 both bad</source>
        <translation>Duelle: %1 (%2 gewonnen, %3 verloren, %4 unentschieden, %5 beide schlecht)</translation>
    </message>
    <message>
        <source>Statistically tied with the first</source>
        <translation>Statistisch gleichauf mit dem Ersten</translation>
    </message>
    <message>
        <source>Won every battle: no finite rating, so the lowest that fits is shown</source>
        <translation>Jedes Duell gewonnen: keine endliche Wertung, daher steht hier die niedrigste, die passt</translation>
    </message>
    <message>
        <source>Lost every battle: no finite rating, so the highest that fits is shown</source>
        <translation>Jedes Duell verloren: keine endliche Wertung, daher steht hier die höchste, die passt</translation>
    </message>
    <message>
        <source>None of its votes count under these options</source>
        <translation>Mit diesen Optionen zählt keine seiner Stimmen</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleicher Platz</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>%n Platz höher</numerusform>
            <numerusform>%n Plätze höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>%n Platz tiefer</numerusform>
            <numerusform>%n Plätze tiefer</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>not on the earlier board</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>not on the frozen board</source>
        <translation>nicht auf der eingefrorenen Rangliste</translation>
    </message>
    <message>
        <source>the same rating</source>
        <translation>gleiche Wertung</translation>
    </message>
    <message>
        <source>rating %1 higher</source>
        <translation>Wertung um %1 höher</translation>
    </message>
    <message>
        <source>rating %1 lower</source>
        <translation>Wertung um %1 niedriger</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>joust::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>joust::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1: als Tabelle</translation>
    </message>
    <message>
        <source>%1: save</source>
        <translation>%1: speichern</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Bild (PNG)...</translation>
    </message>
    <message>
        <source>Vector picture (SVG)...</source>
        <translation>Vektorbild (SVG)...</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>Zahlen (CSV)...</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
</context>
<context>
    <name>joust::ui::ChartView</name>
    <message>
        <source>Point at the chart, or use the arrow keys, to read its values. + and - zoom.</source>
        <translation>Werte lesen: zeigen oder Pfeiltasten. Zoomen: + und -.</translation>
    </message>
</context>
<context>
    <name>joust::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a choice: present choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::CoefficientPicture</name>
    <message>
        <source>Covariate</source>
        <translation>Kovariate</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Untere</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Obere</translation>
    </message>
</context>
<context>
    <name>joust::ui::Composer</name>
    <message>
        <source>&amp;Suggest a prompt</source>
        <translation>Prompt &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Start &amp;battle</source>
        <translation>Duell &amp;starten</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts. The answers appear together; waiting shows how slow the slower contestant is, not which one it is.</source>
        <translation>Strg+Eingabetaste startet. Die Antworten erscheinen gleichzeitig; die Wartezeit zeigt, wie langsam der langsamere Teilnehmer ist, aber nicht, welcher es ist.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ask both contestants something</source>
        <translation>Eine Frage an beide Teilnehmer</translation>
    </message>
    <message>
        <source>A prompt has at most 1 MiB.</source>
        <translation>Ein Prompt darf höchstens 1 MiB groß sein.</translation>
    </message>
</context>
<context>
    <name>joust::ui::ConnectionTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>HTTP &amp;headers</source>
        <translation>&amp;HTTP-Header</translation>
    </message>
    <message>
        <source>Stored in the workspace as they are: a key belongs in the key field.</source>
        <translation>Werden unverändert im Arbeitsbereich gespeichert: Ein Schlüssel gehört ins Schlüsselfeld.</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>An address, &quot;none&quot; for no proxy, or empty for what the environment says.</source>
        <translation>Eine Adresse, „none“ für keinen Proxy oder leer für die Vorgabe der Umgebung.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Ganze Antwort</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, Sekunden</translation>
    </message>
    <message>
        <source>&amp;Time limits in seconds</source>
        <translation>&amp;Zeitlimits in Sekunden</translation>
    </message>
    <message>
        <source>Local servers may need minutes before the first text, while they load a model. Empty or 0: no limit.</source>
        <translation>Lokale Server brauchen bis zum ersten Text vielleicht Minuten, während sie ein Modell laden. Leer oder 0: unbegrenzt.</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Auswählen...</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>Zertifizierungss&amp;telle</translation>
    </message>
    <message>
        <source>A PEM file, for servers with a certificate of your own lab. Empty: those of the system.</source>
        <translation>Eine PEM-Datei, für Server mit einem Zertifikat des eigenen Labors. Leer: die Zertifizierungsstellen des Systems.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds.</source>
        <translation>Ein Zeitlimit ist eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Never send it</source>
        <translation>Nie senden</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Immer anfordern</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>Nie anfordern</translation>
    </message>
    <message>
        <source>Limit of an answer</source>
        <translation>Grenze einer Antwort</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>Tokenzahlen</translation>
    </message>
    <message>
        <source>What the server &amp;understands</source>
        <translation>Was der Server &amp;versteht</translation>
    </message>
    <message>
        <source>Find out: tried first as most servers want it, then as this one does.</source>
        <translation>Herausfinden: zuerst so, wie es die meisten Server wollen, dann so, wie dieser es will.</translation>
    </message>
</context>
<context>
    <name>joust::ui::ContestantsDialog</name>
    <message>
        <source>Contestants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Find a contestant</source>
        <translation>Teilnehmer suchen</translation>
    </message>
    <message>
        <source>Contestants that are ranked</source>
        <translation>Teilnehmer in der Rangliste</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keinen auswählen</translation>
    </message>
    <message>
        <source>Only votes between two of the chosen count.</source>
        <translation>Nur Stimmen zwischen zwei der Ausgewählten zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n battle(s)</source>
        <translation>
            <numerusform>%n Duell</numerusform>
            <numerusform>%n Duelle</numerusform>
        </translation>
    </message>
    <message>
        <source>A ranking needs at least two.</source>
        <translation>Eine Rangliste braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Only votes of the chosen people count.</source>
        <translation>Nur Stimmen der Ausgewählten zählen.</translation>
    </message>
    <message>
        <source>Annotators whose votes count</source>
        <translation>Bewerter, deren Stimmen zählen</translation>
    </message>
    <message>
        <source>Find an annotator</source>
        <translation>Bewerter suchen</translation>
    </message>
    <message>
        <source>A ranking needs the votes of at least one.</source>
        <translation>Eine Rangliste braucht die Stimmen von mindestens einem.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::CopiedTable</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
</context>
<context>
    <name>joust::ui::CostsTab</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;USD for a million prompt tokens</source>
        <translation>&amp;USD je Million Prompt-Tokens</translation>
    </message>
    <message>
        <source>USD for a million &amp;answer tokens</source>
        <translation>USD je Million Antwort-T&amp;okens</translation>
    </message>
    <message>
        <source>&amp;Billions of parameters</source>
        <translation>M&amp;illiarden Parameter</translation>
    </message>
    <message>
        <source>Price and size</source>
        <translation>Preis und Größe</translation>
    </message>
    <message>
        <source>Never sent. They are for cost figures and for comparing quality with price; changing them makes no new revision.</source>
        <translation>Werden nie gesendet. Sie dienen der Kostenberechnung und dem Vergleich von Qualität und Preis; eine Änderung erzeugt keine neue Revision.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>joust::ui::DataFilters</name>
    <message>
        <source>Search in prompts and answers</source>
        <translation>In Prompts und Antworten suchen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Alle Bewerter</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>All contestants</source>
        <translation>Alle Teilnehmer</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Any opponent</source>
        <translation>Beliebiger Gegner</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
</context>
<context>
    <name>joust::ui::DataPage</name>
    <message>
        <source>The vote is excluded: no ranking counts it. It stays in the workspace.</source>
        <translation>Die Stimme ist ausgeschlossen: Keine Rangliste zählt sie. Sie bleibt im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The vote counts again.</source>
        <translation>Die Stimme zählt wieder.</translation>
    </message>
    <message>
        <source>The vote is flagged. Rankings do not change.</source>
        <translation>Die Stimme ist markiert. Ranglisten ändern sich nicht.</translation>
    </message>
    <message>
        <source>The flag is removed.</source>
        <translation>Die Markierung ist entfernt.</translation>
    </message>
    <message>
        <source>Exclude the vote</source>
        <translation>Stimme ausschließen</translation>
    </message>
    <message>
        <source>No ranking and no preference export will count this vote. It stays in the workspace, with your reason, and can be included again.</source>
        <translation>Keine Rangliste und kein Präferenzexport zählt diese Stimme mehr. Sie bleibt mit der Begründung im Arbeitsbereich und kann wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Include the vote again</source>
        <translation>Stimme wieder aufnehmen</translation>
    </message>
    <message>
        <source>Rankings and exports will count this vote again. Its history stays.</source>
        <translation>Ranglisten und Exporte zählen diese Stimme wieder. Ihr Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Flag the vote</source>
        <translation>Stimme markieren</translation>
    </message>
    <message>
        <source>A flag asks for a second look and changes no ranking.</source>
        <translation>Eine Markierung bittet um einen zweiten Blick und ändert keine Rangliste.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>The vote&apos;s history stays.</source>
        <translation>Der Verlauf der Stimme bleibt.</translation>
    </message>
    <message>
        <source>Searching the votes...</source>
        <translation>Stimmen werden durchsucht...</translation>
    </message>
    <message>
        <source>Reading the votes...</source>
        <translation>Stimmen werden gelesen...</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 votes.</source>
        <translation>Nach %1 von %2 Stimmen angehalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Include again...</source>
        <translation>Wieder aufnehmen...</translation>
    </message>
    <message>
        <source>Exclude...</source>
        <translation>Ausschließen...</translation>
    </message>
    <message>
        <source>Remove the flag...</source>
        <translation>Markierung entfernen...</translation>
    </message>
    <message>
        <source>Flag...</source>
        <translation>Markieren...</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>No votes yet. Every battle is listed here once it is voted on.</source>
        <translation>Noch keine Stimmen. Jedes Duell steht hier, sobald eine Stimme abgegeben ist.</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>Duell beginnen</translation>
    </message>
    <message>
        <source>No vote matches the search.</source>
        <translation>Keine Stimme passt zur Suche.</translation>
    </message>
    <message>
        <source>Show all votes</source>
        <translation>Alle Stimmen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) found so far</source>
        <translation>
            <numerusform>Bisher %Ln Stimme gefunden</numerusform>
            <numerusform>Bisher %Ln Stimmen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) found</source>
        <translation>
            <numerusform>%Ln Stimme gefunden</numerusform>
            <numerusform>%Ln Stimmen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What was done to this workspace, by whom, when and why</source>
        <translation>Was an diesem Arbeitsbereich getan wurde, von wem, wann und warum</translation>
    </message>
    <message>
        <source>Preparing faster searches, once...</source>
        <translation>Schnellere Suche wird einmalig vorbereitet ...</translation>
    </message>
    <message>
        <source>Voted answers that may name their maker</source>
        <translation>Bewertete Antworten, die ihren Urheber nennen könnten</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
</context>
<context>
    <name>joust::ui::DataWords</name>
    <message>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>included again</source>
        <translation>wieder aufgenommen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, person: what was done</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>%1 beat %2</source>
        <translation>%1 schlägt %2</translation>
    </message>
    <message>
        <source>%1 and %2 tied</source>
        <translation>%1 und %2: unentschieden</translation>
    </message>
    <message>
        <source>%1 and %2 were both bad</source>
        <translation>%1 und %2: beide schlecht</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>viel besser</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>etwas besser</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>importiert aus %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>simulated vote</source>
        <translation>simulierte Stimme</translation>
    </message>
    <message>
        <source>from a pack</source>
        <translation>aus einem Paket</translation>
    </message>
    <message>
        <source>battle in this workspace</source>
        <translation>Duell in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>not blind</source>
        <translation>nicht blind</translation>
    </message>
    <message>
        <source>the annotator recognised a contestant</source>
        <translation>der Bewerter hat einen Teilnehmer erkannt</translation>
    </message>
    <message>
        <source>an answer names its maker</source>
        <translation>eine Antwort nennt ihren Hersteller</translation>
    </message>
    <message>
        <source>prompt removed</source>
        <translation>Prompt entfernt</translation>
    </message>
    <message>
        <source>answer A removed</source>
        <translation>Antwort A entfernt</translation>
    </message>
    <message>
        <source>answer B removed</source>
        <translation>Antwort B entfernt</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Neither excluded nor retracted</source>
        <translation>Weder ausgeschlossen noch zurückgezogen</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a contestant, by the rules of a study</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>of a study that tells names later</source>
        <translation>aus einer Studie, die Namen später nennt</translation>
    </message>
    <message>
        <source>without texts</source>
        <translation>ohne Texte</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>beide schlecht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) written, with a codebook beside the file.</source>
        <translation>
            <numerusform>%Ln Stimme geschrieben, mit einem Codebuch neben der Datei.</numerusform>
            <numerusform>%Ln Stimmen geschrieben, mit einem Codebuch neben der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>of another category</source>
        <translation>aus einer anderen Kategorie</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>in einer anderen Sprache</translation>
    </message>
    <message>
        <source>of another annotator</source>
        <translation>von einem anderen Bewerter</translation>
    </message>
    <message>
        <source>of other contestants</source>
        <translation>von anderen Teilnehmern</translation>
    </message>
    <message>
        <source>on a later turn, which the format has not</source>
        <translation>zu einer späteren Runde, die das Format nicht kennt</translation>
    </message>
    <message>
        <source>further votes on a battle</source>
        <translation>weitere Stimmen zu einem Duell</translation>
    </message>
    <message>
        <source>the annotator knew who it was</source>
        <translation>der Bewerter wusste, wer es war</translation>
    </message>
    <message>
        <source>of a model judge</source>
        <translation>von einem Modell als Richter</translation>
    </message>
    <message>
        <source>of people</source>
        <translation>von Personen</translation>
    </message>
    <message>
        <source>outside the dates</source>
        <translation>außerhalb der Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) will be written.</source>
        <translation>
            <numerusform>%Ln Stimme wird geschrieben.</numerusform>
            <numerusform>%Ln Stimmen werden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contestant: what its answer is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::DateChip</name>
    <message>
        <source>Any date</source>
        <translation>Beliebiges Datum</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From and to...</source>
        <translation>Von und bis ...</translation>
    </message>
    <message>
        <source>Votes from and to</source>
        <translation>Stimmen von und bis</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::DateRangeDialog</name>
    <message>
        <source>Votes from and to</source>
        <translation>Stimmen von und bis</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
</context>
<context>
    <name>joust::ui::DaysPicture</name>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointCheck</name>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen vergeben.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Die Adresse des Servers eingeben.</translation>
    </message>
    <message>
        <source>Enter the model name that the server knows.</source>
        <translation>Den Modellnamen eingeben, den der Server kennt.</translation>
    </message>
    <message>
        <source>This has to be an address that starts with http:// or https://, without a user name or password in it.</source>
        <translation>Nötig ist eine Adresse, die mit http:// oder https:// beginnt und weder Benutzernamen noch Passwort enthält.</translation>
    </message>
    <message>
        <source>A model name is one line of text.</source>
        <translation>Ein Modellname ist eine einzelne Textzeile.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>Die Umgebungsvariable angeben, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The limit has to be a whole number above 0.</source>
        <translation>Die Höchstlänge muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The prompt holds characters that cannot be sent.</source>
        <translation>Der Prompt enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Each value has to be JSON, for example 0.7, true or &quot;text&quot;; model, messages and stream are set by Joust.</source>
        <translation>Jeder Wert muss JSON sein, zum Beispiel 0.7, true oder &quot;text&quot;; model, messages und stream setzt Joust selbst.</translation>
    </message>
    <message>
        <source>A header needs a name without spaces, and its value is one line. Joust itself sets Host and lengths.</source>
        <translation>Ein Header braucht einen Namen ohne Leerzeichen und einen einzeiligen Wert. Host und Längen setzt Joust selbst.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Das ist kein Dateipfad.</translation>
    </message>
    <message>
        <source>Enter the http, https or socks address of a proxy without a user name in it, or &quot;none&quot; for no proxy.</source>
        <translation>Die http-, https- oder socks-Adresse eines Proxys ohne Benutzernamen eingeben, oder „none“ für keinen Proxy.</translation>
    </message>
    <message>
        <source>A time limit cannot be negative.</source>
        <translation>Ein Zeitlimit kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Prices and sizes cannot be negative.</source>
        <translation>Preise und Größen können nicht negativ sein.</translation>
    </message>
    <message>
        <source>An API version is one line of text.</source>
        <translation>Eine API-Version ist eine Zeile Text.</translation>
    </message>
    <message>
        <source>A limit cannot be negative.</source>
        <translation>Eine Grenze kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointDetail</name>
    <message>
        <source>No endpoint is selected.</source>
        <translation>Kein Endpunkt ist ausgewählt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Disabled: not drawn for new battles</source>
        <translation>Deaktiviert: wird nicht für neue Duelle ausgelost</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Höchstlänge</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 Milliarden Parameter</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>Duelle</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>Höchstzahl der Anfragen</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Endmarke</translation>
    </message>
    <message>
        <source>The server sends none</source>
        <translation>Der Server sendet keine</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Price and size</source>
        <translation>Preis und Größe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>Ein anderer Endpunkt hat diesen Namen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tab: what is missing there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saving makes a new revision: it is ranked as another contestant. Battles and votes of the old one stay with it.</source>
        <translation>Speichern erzeugt eine neue Revision, die als eigener Teilnehmer gewertet wird. Duelle und Stimmen der alten bleiben bei ihr.</translation>
    </message>
    <message>
        <source>It has battled. Changing address, model, system prompt, limit or parameters makes a new revision, which is ranked as another contestant.</source>
        <translation>Dieser Endpunkt hatte schon Duelle. Eine Änderung an Adresse, Modell, System-Prompt, Höchstlänge oder Parametern erzeugt eine neue Revision, die als eigener Teilnehmer gewertet wird.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointWords</name>
    <message>
        <source>None</source>
        <comment>kind of key</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>kind of key</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>kind of key</comment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>This session</source>
        <comment>kind of key</comment>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>connection %1, first text %2, pause %3, whole answer %4</source>
        <translation>Verbindung %1, erster Text %2, Pause %3, ganze Antwort %4</translation>
    </message>
    <message>
        <source>%1 USD for a million prompt tokens</source>
        <translation>%1 USD je Million Prompt-Tokens</translation>
    </message>
    <message>
        <source>%1 USD for a million answer tokens</source>
        <translation>%1 USD je Million Antwort-Tokens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>Tokenzahlen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <comment>requests</comment>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>%1 in a minute</source>
        <comment>requests</comment>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 tokens in a minute</source>
        <translation>%1 Tokens pro Minute</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointsModel</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not drawn for new battles; its battles and votes stay.</source>
        <translation>Wird nicht für neue Duelle ausgelost; Duelle und Stimmen bleiben.</translation>
    </message>
    <message>
        <source>Changing the address, model, prompt or parameters after a battle makes a new revision.</source>
        <translation>Eine Änderung an Adresse, Modell, Prompt oder Parametern nach einem Duell erzeugt eine neue Revision.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>Duelle</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointsPage</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Reading the endpoints...</source>
        <translation>Endpunkte werden gelesen...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is drawn for new battles again.</source>
        <translation>%1 wird wieder für neue Duelle ausgelost.</translation>
    </message>
    <message>
        <source>%1 is not drawn for new battles. Its battles and votes stay.</source>
        <translation>%1 wird nicht für neue Duelle ausgelost. Duelle und Stimmen bleiben.</translation>
    </message>
    <message>
        <source>Removed %1. Its battles and votes stay.</source>
        <translation>%1 entfernt. Duelle und Stimmen bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>No endpoints yet. A battle needs two.</source>
        <translation>Noch keine Endpunkte. Ein Duell braucht zwei.</translation>
    </message>
    <message>
        <source>Saved %1 as revision %2.</source>
        <translation>%1 als Revision %2 gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Schlüssel erneut eingeben</translation>
    </message>
</context>
<context>
    <name>joust::ui::ErrorText</name>
    <message>
        <source>A value cannot be used. Nothing was changed. Correct it and try again.</source>
        <translation>Ein Wert ist nicht verwendbar. Nichts wurde geändert. Den Wert korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>It is no longer there. Nothing was changed. Reload the page, or choose another one.</source>
        <translation>Das Gewählte ist nicht mehr vorhanden. Nichts wurde geändert. Die Seite neu laden oder etwas anderes auswählen.</translation>
    </message>
    <message>
        <source>There is one with that name already. Nothing was changed. Choose another name.</source>
        <translation>Diesen Namen gibt es schon. Nichts wurde geändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Stopped at your request. What was finished before is kept. Start again when you like.</source>
        <translation>Auf Wunsch abgebrochen. Was vorher fertig war, bleibt erhalten. Ein neuer Start ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>A file could not be read or written. What was saved before is kept. Check that the disk is connected, then try again.</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben. Bisher Gespeichertes bleibt erhalten. Prüfen, ob der Datenträger verbunden ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is kept. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Die letzte Änderung wurde nicht gespeichert; alles davor bleibt erhalten. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written. Nothing was changed. Check its permissions, or save to another place.</source>
        <translation>Die Datei oder der Ordner ist nicht beschreibbar. Nichts wurde geändert. Die Zugriffsrechte prüfen oder an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>A newer version of Joust wrote this workspace. It was not changed. Update Joust to open it.</source>
        <translation>Eine neuere Version von Joust hat diesen Arbeitsbereich geschrieben. Er wurde nicht verändert. Joust aktualisieren, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It was not changed. Close it there, then try again.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geöffnet. Er wurde nicht verändert. Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is. Open a backup, or run joust-cli check on a copy.</source>
        <translation>Die Datei ist beschädigt. Sie blieb unverändert. Eine Sicherung öffnen oder joust-cli check auf eine Kopie anwenden.</translation>
    </message>
    <message>
        <source>The data was refused. Nothing was imported. See the details for the file, the row and the reason.</source>
        <translation>Die Daten wurden abgelehnt. Nichts wurde importiert. Datei, Zeile und Grund stehen in den Details.</translation>
    </message>
    <message>
        <source>That is not possible now. Nothing was changed. A vote is given once, and names are shown only after it.</source>
        <translation>Das ist jetzt nicht möglich. Nichts wurde geändert. Eine Stimme wird nur einmal abgegeben; Namen erscheinen erst danach.</translation>
    </message>
    <message>
        <source>A battle needs two contestants. Nothing was started. Add another endpoint first.</source>
        <translation>Ein Duell braucht zwei Teilnehmer. Nichts wurde gestartet. Zuerst einen weiteren Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <source>The key of this endpoint cannot be found. Its settings are kept. Enter the key again on the Endpoints page.</source>
        <translation>Der Schlüssel dieses Endpunkts ist nicht auffindbar. Die Einstellungen bleiben erhalten. Den Schlüssel auf der Seite „Endpunkte“ neu eingeben.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. Settings are kept. Unlock the keyring, or use an environment variable or a key for this session.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Die Einstellungen bleiben erhalten. Den Schlüsselbund entsperren oder stattdessen eine Umgebungsvariable oder einen Schlüssel für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on this network. What was saved is kept. Check the address and the network.</source>
        <translation>Der Servername ist in diesem Netzwerk nicht bekannt. Bisher Gespeichertes bleibt erhalten. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The server could not be reached. What was saved is kept. Check that it runs and that the address and port are right.</source>
        <translation>Der Server ist nicht erreichbar. Bisher Gespeichertes bleibt erhalten. Prüfen, ob er läuft und ob Adresse und Port stimmen.</translation>
    </message>
    <message>
        <source>The secure connection was refused, and nothing was sent. Check the certificate, or choose your CA file in the endpoint&apos;s settings.</source>
        <translation>Die sichere Verbindung wurde abgelehnt, nichts wurde gesendet. Das Zertifikat prüfen oder in den Einstellungen des Endpunkts die eigene CA-Datei auswählen.</translation>
    </message>
    <message>
        <source>The server did not accept the connection in time. What was saved is kept. Try again, or allow more time.</source>
        <translation>Der Server hat die Verbindung nicht rechtzeitig angenommen. Bisher Gespeichertes bleibt erhalten. Erneut versuchen oder mehr Zeit einräumen.</translation>
    </message>
    <message>
        <source>The answer did not begin in time. What was saved is kept. Try again, or allow more time to the first word.</source>
        <translation>Die Antwort begann nicht rechtzeitig. Bisher Gespeichertes bleibt erhalten. Erneut versuchen oder mehr Zeit bis zum ersten Text einräumen.</translation>
    </message>
    <message>
        <source>The answer stopped arriving. The part that came is not used. Try again, or allow longer pauses.</source>
        <translation>Die Antwort blieb stehen. Der empfangene Teil wird nicht verwendet. Erneut versuchen oder längere Pausen zulassen.</translation>
    </message>
    <message>
        <source>The answer took longer than allowed. The part that came is not used. Try again, or allow more time.</source>
        <translation>Die Antwort dauerte länger als erlaubt. Der empfangene Teil wird nicht verwendet. Erneut versuchen oder mehr Zeit einräumen.</translation>
    </message>
    <message>
        <source>The server refused the key. Settings are kept. Check the key and what it may use.</source>
        <translation>Der Server hat den Schlüssel abgelehnt. Die Einstellungen bleiben erhalten. Den Schlüssel und seine Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>The server reported a failure of its own. What was saved is kept. Try again later.</source>
        <translation>Der Server meldete einen eigenen Fehler. Bisher Gespeichertes bleibt erhalten. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server refused the request. What was saved is kept. See the details for its status, and check address and parameters.</source>
        <translation>Der Server hat die Anfrage abgelehnt. Bisher Gespeichertes bleibt erhalten. Der Status steht in den Details; Adresse und Parameter prüfen.</translation>
    </message>
    <message>
        <source>The server points to another address. Joust does not follow it, so that keys stay where you sent them. Enter the final address.</source>
        <translation>Der Server verweist auf eine andere Adresse. Joust folgt dem Verweis nicht, damit Schlüssel nur an die eingetragene Adresse gehen. Die endgültige Adresse eingeben.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. The part that came is not used. Try again.</source>
        <translation>Die Verbindung endete mitten in der Antwort. Der empfangene Teil wird nicht verwendet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer ended without its end mark and may be cut. It is not used. Try again.</source>
        <translation>Die Antwort endete ohne Endmarke und ist vielleicht unvollständig. Sie wird nicht verwendet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer has no text. What was saved is kept. Try again, or check the parameters.</source>
        <translation>Die Antwort enthält keinen Text. Bisher Gespeichertes bleibt erhalten. Erneut versuchen oder die Parameter prüfen.</translation>
    </message>
    <message>
        <source>It is larger than the limit. Nothing was changed. Use a smaller one.</source>
        <translation>Die zulässige Größe ist überschritten. Nichts wurde geändert. Etwas Kleineres verwenden.</translation>
    </message>
    <message>
        <source>The answers for this battle could not be made. Your votes are kept. Try both again, or go to the next battle.</source>
        <translation>Die Antworten für dieses Duell kamen nicht zustande. Abgegebene Stimmen bleiben erhalten. Beide erneut versuchen oder zum nächsten Duell gehen.</translation>
    </message>
    <message>
        <source>The file is not a Joust workspace. It was not changed. Open another file.</source>
        <translation>Die Datei ist kein Joust-Arbeitsbereich. Sie wurde nicht geändert. Eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>The server does not know this model. Settings are kept. Check the model&apos;s name.</source>
        <translation>Der Server kennt dieses Modell nicht. Die Einstellungen bleiben erhalten. Den Namen des Modells prüfen.</translation>
    </message>
    <message>
        <source>The server asks to slow down. What was finished is kept. Wait a little, then try again.</source>
        <translation>Der Server bittet um weniger Anfragen. Fertiges bleibt erhalten. Etwas warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The reply is not what this protocol says. It is not used. Check that the address is that of an OpenAI-compatible server.</source>
        <translation>Die Antwort entspricht nicht dem Protokoll. Sie wird nicht verwendet. Prüfen, ob die Adresse zu einem OpenAI-kompatiblen Server gehört.</translation>
    </message>
</context>
<context>
    <name>joust::ui::FactorWords</name>
    <message>
        <source>Rating and price</source>
        <translation>Wertung und Preis</translation>
    </message>
    <message>
        <source>Rating and time of an answer</source>
        <translation>Wertung und Dauer einer Antwort</translation>
    </message>
    <message>
        <source>Rating and time to first token</source>
        <translation>Wertung und Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Rating and length</source>
        <translation>Wertung und Länge</translation>
    </message>
    <message>
        <source>Rating and model size</source>
        <translation>Wertung und Modellgröße</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>Kosten von 1.000 Antworten</translation>
    </message>
    <message>
        <source>Median time of an answer (ms)</source>
        <translation>Median der Dauer einer Antwort (ms)</translation>
    </message>
    <message>
        <source>Median time to first token (ms)</source>
        <translation>Median der Zeit bis zum ersten Token (ms)</translation>
    </message>
    <message>
        <source>Mean length of an answer (words and marks)</source>
        <translation>Mittlere Länge einer Antwort (Wörter und Zeichen)</translation>
    </message>
    <message>
        <source>Billions of parameters</source>
        <translation>Milliarden Parameter</translation>
    </message>
    <message>
        <source>%1 for 1,000 answers</source>
        <translation>%1 für 1.000 Antworten</translation>
    </message>
    <message>
        <source>%1 ms an answer</source>
        <translation>%1 ms je Antwort</translation>
    </message>
    <message>
        <source>%1 ms to the first token</source>
        <translation>%1 ms bis zum ersten Token</translation>
    </message>
    <message>
        <source>%1 words and marks</source>
        <translation>%1 Wörter und Zeichen</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 Milliarden Parameter</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>interval %1 to %2</source>
        <translation>Intervall %1 bis %2</translation>
    </message>
    <message>
        <source>%1 Elo from the trend</source>
        <translation>%1 Elo vom Trend</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>auf der Grenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contestant: facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No trend: that takes %1 contestants, and there are %2.</source>
        <translation>Kein Trend: Dazu braucht es %1 Teilnehmer, und es sind %2.</translation>
    </message>
    <message>
        <source>No trend: every contestant has the same value, or the ratings have no intervals.</source>
        <translation>Kein Trend: Alle Teilnehmer haben denselben Wert, oder die Wertungen haben keine Intervalle.</translation>
    </message>
    <message>
        <source>Twice as much goes with %1 Elo (%2 to %3, %4 interval; %5 contestants).</source>
        <translation>Doppelt so viel geht mit %1 Elo einher (%2 bis %3, %4-Intervall; %5 Teilnehmer).</translation>
    </message>
    <message>
        <source>Chance alone explains that.</source>
        <translation>Das erklärt schon der Zufall.</translation>
    </message>
    <message>
        <source>Nobody is better and cheaper than: %1.</source>
        <translation>Niemand ist besser und billiger als: %1.</translation>
    </message>
    <message>
        <source>Nobody is better and faster than: %1.</source>
        <translation>Niemand ist besser und schneller als: %1.</translation>
    </message>
    <message>
        <source>Nobody is better and shorter than: %1.</source>
        <translation>Niemand ist besser und kürzer als: %1.</translation>
    </message>
    <message>
        <source>Nobody is better and smaller than: %1.</source>
        <translation>Niemand ist besser und kleiner als: %1.</translation>
    </message>
    <message>
        <source>No answer says what it cost: endpoints need prices.</source>
        <translation>Von keiner Antwort sind die Kosten bekannt: Endpunkte brauchen Preise.</translation>
    </message>
    <message>
        <source>No size is known: endpoints can say how many parameters their model has.</source>
        <translation>Keine Größe ist bekannt: Endpunkte können angeben, wie viele Parameter ihr Modell hat.</translation>
    </message>
    <message>
        <source>It was not measured in any of these votes.</source>
        <translation>Bei keiner dieser Stimmen wurde es gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n contestant(s) with the value 0 are not in the picture.</source>
        <translation>
            <numerusform>%n Teilnehmer mit dem Wert 0 ist nicht im Bild.</numerusform>
            <numerusform>%n Teilnehmer mit dem Wert 0 sind nicht im Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n contestant(s) it is not known.</source>
        <translation>
            <numerusform>Von %n Teilnehmer ist es nicht bekannt.</numerusform>
            <numerusform>Von %n Teilnehmern ist es nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::FactorsTab</name>
    <message>
        <source>Lines weigh each rating by its error; they say what goes together among these contestants, not what causes what. Bands are pointwise. Squares on the dashed line are the frontier.</source>
        <translation>Die Linien gewichten jede Wertung nach ihrem Fehler; sie sagen, was bei diesen Teilnehmern zusammen auftritt, nicht was wovon kommt. Bänder gelten punktweise. Quadrate auf der gestrichelten Linie sind die Grenze.</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>Auf der Grenze</translation>
    </message>
</context>
<context>
    <name>joust::ui::FindBar</name>
    <message>
        <source>Find in both answers</source>
        <translation>In beiden Antworten suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A: %1, B: %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::FollowUp</name>
    <message>
        <source>Ask &amp;both</source>
        <translation>&amp;Beide fragen</translation>
    </message>
    <message>
        <source>Follow-up to both contestants</source>
        <translation>Nachfrage an beide Teilnehmer</translation>
    </message>
    <message>
        <source>Ask both a follow-up before you vote (Ctrl+Enter)</source>
        <translation>Beide vor dem Abstimmen noch etwas fragen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>A prompt has at most 1 MiB.</source>
        <translation>Ein Prompt darf höchstens 1 MiB groß sein.</translation>
    </message>
</context>
<context>
    <name>joust::ui::GoldField</name>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>&amp;Datei wählen ...</translation>
    </message>
    <message>
        <source>Without gold items</source>
        <translation>Ohne Gold-Aufgaben</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Gold items</source>
        <translation>Gold-Aufgaben</translation>
    </message>
    <message>
        <source>Prompts with a better and a worse answer (CSV or JSONL: prompt, better, worse), mixed into every queue to see who reads. They are in no ranking.</source>
        <translation>Prompts mit einer besseren und einer schlechteren Antwort (CSV oder JSONL: prompt, better, worse), in jede Warteschlange gemischt, um zu sehen, wer liest. Sie zählen in keiner Rangliste.</translation>
    </message>
    <message>
        <source>&amp;Gold items of an annotator</source>
        <translation>&amp;Gold-Aufgaben je Bewerter</translation>
    </message>
    <message>
        <source>Of their battles.</source>
        <translation>Von seinen Duellen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A file of gold items</source>
        <translation>Eine Datei mit Gold-Aufgaben</translation>
    </message>
    <message>
        <source>Gold items (*.csv *.jsonl *.json)</source>
        <translation>Gold-Aufgaben (*.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen ...</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln item(s)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1: %Ln Aufgabe</numerusform>
            <numerusform>%1: %Ln Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::GuidelinesDialog</name>
    <message>
        <source>Guidelines of %1</source>
        <translation>Richtlinien von %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::HistoryPicture</name>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Obergrenze</translation>
    </message>
</context>
<context>
    <name>joust::ui::HistoryTab</name>
    <message>
        <source>Ratings over time</source>
        <translation>Wertungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Who changed most (max |W|)</source>
        <translation>Wer sich am meisten verändert hat (max |W|)</translation>
    </message>
    <message>
        <source>Votes a day</source>
        <translation>Stimmen je Tag</translation>
    </message>
    <message>
        <source>Above 1.36 is more than chance for one contestant alone; the line below says it for all.</source>
        <translation>Über 1,36 ist für einen einzelnen Teilnehmer mehr als Zufall; die Zeile darunter sagt es für alle zusammen.</translation>
    </message>
    <message>
        <source>max |W|</source>
        <translation>max |W|</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Ratings as they were frozen</source>
        <translation>Wertungen, wie sie eingefroren wurden</translation>
    </message>
</context>
<context>
    <name>joust::ui::HistoryWords</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (no interval)</source>
        <translation>%1 (ohne Intervall)</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4 in %5 battles</source>
        <comment>name, days, rating, count</comment>
        <translation>%1, %2 bis %3: %4 in %5 Duellen</translation>
    </message>
    <message>
        <source>No vote says when it was given, so nothing can be said about time.</source>
        <translation>Keine Stimme sagt, wann sie abgegeben wurde; über die Zeit lässt sich also nichts sagen.</translation>
    </message>
    <message>
        <source>No contestant has enough votes to say whether it changed.</source>
        <translation>Kein Teilnehmer hat genug Stimmen, um zu sagen, ob er sich verändert hat.</translation>
    </message>
    <message>
        <source>No contestant changed over time more than chance explains (%1 tested).</source>
        <translation>Kein Teilnehmer hat sich mit der Zeit mehr verändert, als Zufall erklärt (%1 geprüft).</translation>
    </message>
    <message>
        <source>%1 of %2 contestants changed over time more than chance explains (5 %, corrected for their number).</source>
        <translation>%1 von %2 Teilnehmern haben sich mit der Zeit mehr verändert, als Zufall erklärt (5 %, für ihre Anzahl korrigiert).</translation>
    </message>
    <message>
        <source>Every vote has the same time: the slices follow the order of the file.</source>
        <translation>Alle Stimmen haben dieselbe Zeit: die Abschnitte folgen der Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>This means nothing if the times are not those of the votes.</source>
        <translation>Das bedeutet nichts, wenn die Zeiten nicht die der Stimmen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) without a time are left out.</source>
        <translation>
            <numerusform>%n Stimme ohne Zeit ist ausgelassen.</numerusform>
            <numerusform>%n Stimmen ohne Zeit sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 slices of %2 to %3 votes, each ranked by itself, with %4 intervals.</source>
        <translation>%1 Abschnitte von %2 bis %3 Stimmen, jeder für sich gewertet, mit Intervallen zu %4.</translation>
    </message>
    <message numerus="yes">
        <source>In %n slice(s) not everyone can be compared: only the largest group is shown.</source>
        <translation>
            <numerusform>In %n Abschnitt lassen sich nicht alle vergleichen: nur die größte Gruppe ist gezeigt.</numerusform>
            <numerusform>In %n Abschnitten lassen sich nicht alle vergleichen: nur die größte Gruppe ist gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1: max |W| %2, most at %3, p = %4 after correction, %5 votes%6</source>
        <comment>name, statistic, day, p, count, remark</comment>
        <translation>%1: max |W| %2, am größten am %3, p = %4 nach Korrektur, %5 Stimmen%6</translation>
    </message>
    <message>
        <source>; within chance</source>
        <translation>; im Rahmen des Zufalls</translation>
    </message>
    <message>
        <source>%1: %2 votes</source>
        <comment>day, count</comment>
        <translation>%1: %2 Stimmen</translation>
    </message>
</context>
<context>
    <name>joust::ui::IdleView</name>
    <message>
        <source>Type a prompt below. Two contestants answer it, and you say which answer is better.</source>
        <translation>Unten einen Prompt eingeben: Zwei Teilnehmer antworten, die Stimme geht an die bessere Antwort.</translation>
    </message>
    <message>
        <source>The answers of a study are ready: nobody waits for a contestant, and no waiting tells how slow one is. Or type a prompt below.</source>
        <translation>Die Antworten einer Studie liegen bereit: Niemand wartet auf einen Teilnehmer, und keine Wartezeit verrät, wie langsam einer ist. Oder geben Sie unten einen Prompt ein.</translation>
    </message>
    <message>
        <source>Vote in %1</source>
        <translation>In %1 abstimmen</translation>
    </message>
    <message>
        <source>Choose a study</source>
        <translation>Studie wählen</translation>
    </message>
</context>
<context>
    <name>joust::ui::ImportDialog</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Wird importiert ...</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>A file of prompts</source>
        <translation>Eine Datei mit Prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.csv *.json *.jsonl *.ndjson)</source>
        <translation>Prompts (*.txt *.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file and looking for duplicates...</source>
        <translation>Die Datei wird gelesen, Doppelte werden gesucht ...</translation>
    </message>
    <message numerus="yes">
        <source>The file is refused as a whole: %Ln row(s) cannot be used as a prompt. Mend that and import again.</source>
        <translation>
            <numerusform>%Ln Zeile kann kein Prompt werden, darum wird die ganze Datei abgelehnt. Berichtigen Sie sie und importieren Sie erneut.</numerusform>
            <numerusform>%Ln Zeilen können keine Prompts werden, darum wird die ganze Datei abgelehnt. Berichtigen Sie sie und importieren Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt of the file is in the set already.</source>
        <translation>Alle Prompts der Datei sind schon im Satz.</translation>
    </message>
    <message>
        <source>By its usual name</source>
        <translation>Nach dem üblichen Namen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>format of the file: what an import would do</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln Prompt importieren</numerusform>
            <numerusform>%Ln Prompts importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen ...</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Selbst erkennen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Prompt &amp;set</source>
        <translation>Prompt-&amp;Satz</translation>
    </message>
    <message>
        <source>A new name, or a set that is to grow.</source>
        <translation>Ein neuer Name oder ein Satz, der wachsen soll.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Column of &amp;prompts</source>
        <translation>Spalte der &amp;Prompts</translation>
    </message>
    <message>
        <source>Column of &amp;categories</source>
        <translation>Spalte der &amp;Kategorien</translation>
    </message>
    <message>
        <source>Column of &amp;languages</source>
        <translation>Spalte der Sp&amp;rachen</translation>
    </message>
    <message>
        <source>Column of &amp;names</source>
        <translation>Spalte der &amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Instead of a column of prompts: text with {{column}} in place of a column.</source>
        <translation>Statt einer Spalte der Prompts: Text mit {{Spalte}} an der Stelle einer Spalte.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Rows that are left out, alike or refused</source>
        <translation>Zeilen, die ausgelassen, ähnlich oder abgelehnt sind</translation>
    </message>
</context>
<context>
    <name>joust::ui::JobsButton</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>joust::ui::JudgeWords</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>kappa, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>How often the judge decided</source>
        <translation>Wie oft der Richter geurteilt hat</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Verdicts beside a person&apos;s vote on the same prompt and pair, each with each</source>
        <translation>Urteile neben der Stimme einer Person zu derselben Aufgabe und demselben Paar, jedes mit jeder</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The same of three: one side, the other, or a tie</source>
        <translation>Dasselbe von dreien: eine Seite, die andere oder Gleichstand</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Agreement beyond chance: 0 is chance, 1 is always; over resampled items</source>
        <translation>Übereinstimmung über den Zufall hinaus: 0 ist Zufall, 1 ist immer; über neu gezogene Einheiten</translation>
    </message>
    <message>
        <source>Same winner</source>
        <translation>Gleicher Sieger</translation>
    </message>
    <message>
        <source>Where both name a winner</source>
        <translation>Wo beide einen Sieger nennen</translation>
    </message>
    <message>
        <source>Says A</source>
        <translation>Sagt A</translation>
    </message>
    <message>
        <source>Of all verdicts, ties included</source>
        <translation>Von allen Urteilen, auch Gleichständen</translation>
    </message>
    <message>
        <source>Holds when turned</source>
        <translation>Hält getauscht</translation>
    </message>
    <message>
        <source>The same verdict when the sides are exchanged</source>
        <translation>Dasselbe Urteil, wenn die Seiten getauscht sind</translation>
    </message>
    <message>
        <source>No person voted on what a judge decided: prompt and pair have to be the same.</source>
        <translation>Keine Person hat über das abgestimmt, was ein Richter beurteilt hat: Aufgabe und Paar müssen dieselben sein.</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyCapButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyDialog</name>
    <message>
        <source>Keys for voting</source>
        <translation>Tasten zum Abstimmen</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste für „%2“.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: the screen needs it.</source>
        <translation>%1 kann nicht vergeben werden: die Seite braucht sie selbst.</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyEditor</name>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Name der Umgebungsvariable</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Stored. Type here to replace it</source>
        <translation>Gespeichert. Zum Ersetzen hier eingeben</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Requests are sent without a key, as most local servers want it.</source>
        <translation>Anfragen werden ohne Schlüssel gesendet, wie es die meisten lokalen Server erwarten.</translation>
    </message>
    <message>
        <source>Read when it is needed. The workspace holds only the name of the variable.</source>
        <translation>Wird bei Bedarf gelesen. Der Arbeitsbereich enthält nur den Namen der Variable.</translation>
    </message>
    <message>
        <source>The key goes to the keyring of your desktop. The workspace holds only a reference.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Systems. Der Arbeitsbereich enthält nur einen Verweis.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Joust is closed, and has to be typed again next time.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis Joust beendet wird, und ist beim nächsten Mal neu einzugeben.</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyMap</name>
    <message>
        <source>A is better</source>
        <translation>A ist besser</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B ist besser</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Beide sind schlecht</translation>
    </message>
    <message>
        <source>Skip, with a reason</source>
        <translation>Überspringen, mit Grund</translation>
    </message>
    <message>
        <source>I know who this is</source>
        <translation>Ich weiß, wer das ist</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Einen Kommentar schreiben</translation>
    </message>
    <message>
        <source>One answer alone, the other, both</source>
        <translation>Eine Antwort allein, die andere, beide</translation>
    </message>
    <message>
        <source>Scroll both answers together</source>
        <translation>Beide Antworten zusammen rollen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Break long lines of code, or scroll sideways</source>
        <translation>Lange Codezeilen umbrechen oder seitwärts rollen</translation>
    </message>
    <message>
        <source>Say what A and B are: accurate, clear …</source>
        <translation>Sagen, was A und B sind: richtig, klar …</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeySheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Scroll both answers</source>
        <translation>Beide Antworten rollen</translation>
    </message>
    <message>
        <source>Commit the vote, then the next battle</source>
        <translation>Die Stimme abgeben, dann das nächste Duell</translation>
    </message>
    <message>
        <source>Take the choice back before it is committed</source>
        <translation>Die Wahl zurücknehmen, bevor sie gilt</translation>
    </message>
    <message>
        <source>Leave a text field</source>
        <translation>Ein Textfeld verlassen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Keys never act while you type. Settings changes them or switches them off.</source>
        <translation>Beim Tippen wirken keine Tasten. In den Einstellungen lassen sie sich ändern oder abschalten.</translation>
    </message>
    <message>
        <source>Single keys are switched off in Settings.</source>
        <translation>Einzelne Tasten sind in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>Start the battle, or ask both a follow-up</source>
        <translation>Das Duell beginnen oder beide noch etwas fragen</translation>
    </message>
    <message>
        <source>Find in both answers; search, on the Data and Prompts pages</source>
        <translation>In beiden Antworten suchen; auf den Seiten Daten und Prompts die Suche</translation>
    </message>
</context>
<context>
    <name>joust::ui::LanesView</name>
    <message>
        <source>Contestants of the run</source>
        <translation>Teilnehmer des Laufs</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers that are made, of all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardModel</name>
    <message>
        <source>%1, statistically tied with the first</source>
        <translation>%1, statistisch gleichauf mit dem Ersten</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Interval plot</source>
        <translation>Intervallgrafik</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>Duelle</translation>
    </message>
    <message>
        <source>Win %</source>
        <translation>Siege %</translation>
    </message>
    <message>
        <source>Tie %</source>
        <translation>Unentsch. %</translation>
    </message>
    <message>
        <source>Both bad %</source>
        <translation>Beide schlecht %</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Siege</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Niederlagen</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Beide schlecht</translation>
    </message>
    <message>
        <source>The ranks that the data do not exclude</source>
        <translation>Die Ränge, die die Daten nicht ausschließen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Places won or lost by controlling for covariates</source>
        <translation>Plätze, die das Bereinigen bringt oder kostet</translation>
    </message>
    <message>
        <source>Since frozen</source>
        <translation>Seit dem Einfrieren</translation>
    </message>
    <message>
        <source>Places and rating points won or lost since the last snapshot of this board</source>
        <translation>Plätze und Wertungspunkte, die seit dem letzten Einfrieren dieser Rangliste gewonnen oder verloren wurden</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardPage</name>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>Duell starten</translation>
    </message>
    <message>
        <source>Computing the ranking...</source>
        <translation>Rangliste wird berechnet...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>None of the votes count here.</source>
        <translation>Keine der Stimmen zählt hier.</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>Noch keine Stimmen.</translation>
    </message>
    <message>
        <source>Stopped. The ranking before is shown.</source>
        <translation>Abgebrochen. Die vorherige Rangliste wird angezeigt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shown.</source>
        <translation>Abgebrochen. Nichts wird angezeigt.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>ratings.png</source>
        <translation>wertungen.png</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>votes.csv</source>
        <translation>stimmen.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>votes.jsonl</source>
        <translation>stimmen.jsonl</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON-Lines-Dateien (*.jsonl)</translation>
    </message>
    <message>
        <source>leaderboard.csv</source>
        <translation>rangliste.csv</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>report.html</source>
        <translation>bericht.html</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>ratings.svg</source>
        <translation>wertungen.svg</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>Das Diagramm liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>leaderboard.json</source>
        <translation>rangliste.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard, for a spreadsheet.</source>
        <translation>Die Zahlen sind in der Zwischenablage, für eine Tabellenkalkulation.</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardView</name>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeakBoardsTable</name>
    <message>
        <source>The ranking with and without these votes</source>
        <translation>Die Rangliste mit und ohne diese Stimmen</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Rank with them</source>
        <translation>Rang mit ihnen</translation>
    </message>
    <message>
        <source>Rank without</source>
        <translation>Rang ohne sie</translation>
    </message>
    <message>
        <source>Rating with them</source>
        <translation>Wertung mit ihnen</translation>
    </message>
    <message>
        <source>Rating without</source>
        <translation>Wertung ohne sie</translation>
    </message>
    <message>
        <source>Votes less</source>
        <translation>Stimmen weniger</translation>
    </message>
    <message>
        <source>Without these votes nobody&apos;s rank changes.</source>
        <translation>Ohne diese Stimmen ändert sich kein Rang.</translation>
    </message>
    <message>
        <source>Without these votes the rank changes of: %1.</source>
        <translation>Ohne diese Stimmen ändert sich der Rang von: %1.</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeakNamesDialog</name>
    <message>
        <source>Names to look for</source>
        <translation>Gesuchte Namen</translation>
    </message>
    <message>
        <source>Looked for are the contestants, their models and widely known makers, and words by which an answer introduces itself. Only answers are searched, never prompts.</source>
        <translation>Gesucht werden die Teilnehmer, ihre Modelle, weithin bekannte Hersteller und Worte, mit denen sich eine Antwort vorstellt. Durchsucht werden nur Antworten, nie Prompts.</translation>
    </message>
    <message>
        <source>Save and search</source>
        <translation>Speichern und suchen</translation>
    </message>
    <message>
        <source>&amp;Further names</source>
        <translation>&amp;Weitere Namen</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Einer je Zeile.</translation>
    </message>
    <message>
        <source>Names that mean &amp;nothing here</source>
        <translation>Namen, die hier &amp;nichts bedeuten</translation>
    </message>
    <message>
        <source>One a line, as they stand in the column Name.</source>
        <translation>Einer je Zeile, wie sie in der Spalte Name stehen.</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaksModel</name>
    <message>
        <source>introduces itself: %1</source>
        <translation>stellt sich vor: %1</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>In der Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Die Stimme</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaksView</name>
    <message>
        <source>Names in answers</source>
        <translation>Namen in Antworten</translation>
    </message>
    <message>
        <source>&amp;Count them again</source>
        <translation>Wieder &amp;mitzählen</translation>
    </message>
    <message>
        <source>&amp;Back to the votes</source>
        <translation>&amp;Zurück zu den Stimmen</translation>
    </message>
    <message>
        <source>Looking for names in the answers...</source>
        <translation>Namen werden in den Antworten gesucht...</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are on answers that may name their maker.</source>
        <translation>
            <numerusform>%n Stimme gilt einer Antwort, die ihren Urheber nennen könnte.</numerusform>
            <numerusform>%n Stimmen gelten Antworten, die ihren Urheber nennen könnten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for: %n name(s) and introductions.</source>
        <translation>
            <numerusform>Gesucht wurden %n Name und Selbstvorstellungen.</numerusform>
            <numerusform>Gesucht wurden %n Namen und Selbstvorstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving the votes out...</source>
        <translation>Die Stimmen werden ausgeschlossen...</translation>
    </message>
    <message>
        <source>Counting the votes again...</source>
        <translation>Die Stimmen werden wieder mitgezählt...</translation>
    </message>
    <message>
        <source>E&amp;xclude all of these votes</source>
        <translation>Alle diese Stimmen a&amp;usschließen</translation>
    </message>
    <message>
        <source>Change the names...</source>
        <translation>Namen ändern...</translation>
    </message>
    <message>
        <source>&amp;Names...</source>
        <translation>&amp;Namen...</translation>
    </message>
    <message numerus="yes">
        <source>No voted answer names its maker. Looked for: %n name(s) and introductions.</source>
        <translation>
            <numerusform>Keine bewertete Antwort nennt ihren Hersteller. Gesucht wurden %n Name und Vorstellungen.</numerusform>
            <numerusform>Keine bewertete Antwort nennt ihren Hersteller. Gesucht wurden %n Namen und Vorstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the ranking with and without these votes...</source>
        <translation>Die Rangliste wird mit und ohne diese Stimmen berechnet...</translation>
    </message>
    <message>
        <source>Delete leaves out the vote of a row, or counts it again.</source>
        <translation>Entf schließt die Stimme einer Zeile aus oder zählt sie wieder mit.</translation>
    </message>
</context>
<context>
    <name>joust::ui::MainWindow</name>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Offline: no endpoints</source>
        <translation>Offline: keine Endpunkte</translation>
    </message>
    <message>
        <source>%1 - Joust, %2</source>
        <translation>%1 - Joust, %2</translation>
    </message>
    <message numerus="yes">
        <source>Talks to %n endpoint(s) and to nobody else</source>
        <translation>
            <numerusform>Spricht mit %n Endpunkt und sonst niemandem</numerusform>
            <numerusform>Spricht mit %n Endpunkten und sonst niemandem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::MergeChoicesTable</name>
    <message>
        <source>Contestant %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>Imported contestant %1</source>
        <translation>Importierter Teilnehmer %1</translation>
    </message>
    <message>
        <source>Annotator %1</source>
        <translation>Bewerter %1</translation>
    </message>
    <message>
        <source>is new, here called %1</source>
        <translation>ist neu, heißt hier %1</translation>
    </message>
    <message>
        <source>is new, here called %1; disabled, without key</source>
        <translation>ist neu, heißt hier %1; abgeschaltet, ohne Schlüssel</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <source>is new; disabled, without key</source>
        <translation>ist neu; abgeschaltet, ohne Schlüssel</translation>
    </message>
    <message>
        <source>is taken for %1, of equal settings</source>
        <translation>gilt als %1 mit gleichen Einstellungen</translation>
    </message>
    <message>
        <source>is taken for %1</source>
        <translation>gilt als %1</translation>
    </message>
    <message>
        <source>Who is taken for whom</source>
        <translation>Wer als wer gilt</translation>
    </message>
    <message>
        <source>In the other workspace</source>
        <translation>Im anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::MergeDialog</name>
    <message>
        <source>Merge a workspace</source>
        <translation>Arbeitsbereich zusammenführen</translation>
    </message>
    <message>
        <source>Reading and checking the workspace; nothing is written...</source>
        <translation>Der Arbeitsbereich wird gelesen und geprüft; nichts wird geschrieben ...</translation>
    </message>
    <message>
        <source>Merging...</source>
        <translation>Wird zusammengeführt ...</translation>
    </message>
    <message>
        <source>There is nothing new in this workspace.</source>
        <translation>In diesem Arbeitsbereich ist nichts Neues.</translation>
    </message>
    <message>
        <source>Look at who is taken for whom before you merge. A merge is not undone.</source>
        <translation>Sehen Sie vor dem Zusammenführen nach, wer als wer gilt. Es wird nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>New votes</source>
        <translation>Neue Stimmen</translation>
    </message>
    <message>
        <source>New battles</source>
        <translation>Neue Duelle</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Exclusions, flags and other marks</source>
        <translation>Ausschlüsse, Markierungen und andere Vermerke</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Eingefrorene Stände</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>The workspace is refused, and nothing was merged: %1</source>
        <translation>Der Arbeitsbereich wird abgelehnt, und nichts wurde übernommen: %1</translation>
    </message>
    <message>
        <source>&amp;Who is taken for whom</source>
        <translation>&amp;Wer als wer gilt</translation>
    </message>
</context>
<context>
    <name>joust::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>joust::ui::ModeWords</name>
    <message>
        <source>Annotate mode</source>
        <translation>Bewertungsmodus</translation>
    </message>
    <message>
        <source>Manage mode</source>
        <translation>Verwaltungsmodus</translation>
    </message>
    <message>
        <source>Analyse mode</source>
        <translation>Analysemodus</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>Duell</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>joust::ui::ModelPicker</name>
    <message>
        <source>&amp;Find models</source>
        <translation>&amp;Modelle suchen</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name.</source>
        <translation>Der Server nennt keine Modelle. Geben Sie den Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found: choose one, or type a name.</source>
        <translation>
            <numerusform>%n Modell gefunden: Wählen Sie es aus oder geben Sie einen Namen ein.</numerusform>
            <numerusform>%n Modelle gefunden: Wählen Sie eines aus oder geben Sie einen Namen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of models: %1 Any name can be typed.</source>
        <translation>Keine Liste der Modelle: %1 Jeder Name kann eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Asking the server...</source>
        <translation>Der Server wird gefragt ...</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>joust::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>joust::ui::NeighboursModel</name>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Elo apart</source>
        <translation>Elo-Abstand</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>Duelle</translation>
    </message>
    <message>
        <source>Further votes</source>
        <translation>Noch nötig</translation>
    </message>
    <message>
        <source>Between the two, until their difference is found</source>
        <translation>Zwischen den beiden, bis ihr Unterschied gefunden ist</translation>
    </message>
</context>
<context>
    <name>joust::ui::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln prompt(s))</source>
        <comment>a prompt set</comment>
        <translation>
            <numerusform>%1 (%Ln Prompt)</numerusform>
            <numerusform>%1 (%Ln Prompts)</numerusform>
        </translation>
    </message>
    <message>
        <source>Create run</source>
        <translation>Lauf anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Prompt &amp;set</source>
        <translation>Prompt-&amp;Satz</translation>
    </message>
    <message>
        <source>As it is now: prompts that come later are not part of the run.</source>
        <translation>Wie er jetzt ist: Spätere Prompts gehören nicht zum Lauf.</translation>
    </message>
    <message>
        <source>C&amp;ontestants</source>
        <translation>&amp;Teilnehmer</translation>
    </message>
    <message>
        <source>Each answers every prompt once. A study needs two at least.</source>
        <translation>Jeder beantwortet jeden Prompt einmal. Eine Studie braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>The run needs a name.</source>
        <translation>Der Lauf braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no prompt set yet. Import prompts first.</source>
        <translation>Es gibt noch keinen Prompt-Satz. Importieren Sie zuerst Prompts.</translation>
    </message>
    <message>
        <source>There are no endpoints yet. Add some first.</source>
        <translation>Es gibt noch keine Endpunkte. Fügen Sie zuerst welche hinzu.</translation>
    </message>
    <message>
        <source>Choose at least one contestant.</source>
        <translation>Wählen Sie mindestens einen Teilnehmer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the contestants planned for has no endpoint here.</source>
        <translation>
            <numerusform>%n der geplanten Teilnehmer hat hier keinen Endpunkt.</numerusform>
            <numerusform>%n der geplanten Teilnehmer haben hier keinen Endpunkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Annotators see it: it must not name a contestant.</source>
        <translation>Bewerter sehen ihn: Er darf keinen Teilnehmer nennen.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Its answers meet. What is made later joins in.</source>
        <translation>Seine Antworten treten an. Was später entsteht, kommt hinzu.</translation>
    </message>
    <message>
        <source>&amp;Guidelines</source>
        <translation>&amp;Richtlinien</translation>
    </message>
    <message>
        <source>What annotators are to look for. They can open it at any time.</source>
        <translation>Worauf Bewerter achten sollen. Sie können es jederzeit öffnen.</translation>
    </message>
    <message>
        <source>one a prompt</source>
        <translation>eins je Prompt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Show the &amp;thinking of both sides</source>
        <translation>&amp;Gedankengang beider Seiten zeigen</translation>
    </message>
    <message>
        <source>Names are &amp;told</source>
        <translation>Namen &amp;werden genannt</translation>
    </message>
    <message>
        <source>Which &amp;pairs meet</source>
        <translation>Welche &amp;Paare antreten</translation>
    </message>
    <message>
        <source>&amp;Battles of each annotator</source>
        <translation>&amp;Duelle je Bewerter</translation>
    </message>
    <message>
        <source>Repeats included.</source>
        <translation>Wiederholungen eingeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Least reading time</source>
        <translation>Mindest-L&amp;esezeit</translation>
    </message>
    <message>
        <source>A faster vote is kept and flagged.</source>
        <translation>Eine schnellere Stimme bleibt und wird markiert.</translation>
    </message>
    <message>
        <source>&amp;Shared battles</source>
        <translation>Ge&amp;meinsame Duelle</translation>
    </message>
    <message>
        <source>Several people judge these: shows how well they agree.</source>
        <translation>Mehrere beurteilen sie: zeigt, wie einig sie sich sind.</translation>
    </message>
    <message>
        <source>Annotators of a s&amp;hared battle</source>
        <translation>Bewerter &amp;je gemeinsamem Duell</translation>
    </message>
    <message>
        <source>Two are enough to measure agreement.</source>
        <translation>Zwei genügen, um Einigkeit zu messen.</translation>
    </message>
    <message>
        <source>Rep&amp;eated battles</source>
        <translation>Wiederh&amp;olte Duelle</translation>
    </message>
    <message>
        <source>Come again later with the sides swapped: shows how steady a person is.</source>
        <translation>Kommen später mit vertauschten Seiten wieder: zeigt, wie beständig jemand urteilt.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Of both sides where both have some, or of neither.</source>
        <translation>Von beiden Seiten, wo beide einen haben, sonst von keiner.</translation>
    </message>
    <message>
        <source>The rules of a study never change. Make another study to try other rules.</source>
        <translation>Die Regeln einer Studie ändern sich nie. Für andere Regeln legen Sie eine weitere Studie an.</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>Studie anlegen</translation>
    </message>
    <message>
        <source>The study needs a name.</source>
        <translation>Die Studie braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no run yet. Make one first.</source>
        <translation>Es gibt noch keinen Lauf. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>This run has one contestant. A study needs two at least.</source>
        <translation>Dieser Lauf hat einen Teilnehmer. Eine Studie braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Battles cannot repeat when names are told after each vote.</source>
        <translation>Duelle können sich nicht wiederholen, wenn Namen nach jeder Stimme genannt werden.</translation>
    </message>
    <message>
        <source>Answers &amp;appear</source>
        <translation>Antworten &amp;erscheinen</translation>
    </message>
    <message>
        <source>The same for both sides of every battle.</source>
        <translation>Für beide Seiten jedes Duells gleich.</translation>
    </message>
    <message>
        <source>There can be no gold items when names are told after each vote.</source>
        <translation>Gold-Aufgaben sind nicht möglich, wenn Namen nach jeder Stimme genannt werden.</translation>
    </message>
    <message>
        <source>The gold items are being read.</source>
        <translation>Die Gold-Aufgaben werden gelesen.</translation>
    </message>
</context>
<context>
    <name>joust::ui::PackExportDialog</name>
    <message>
        <source>Export a pack</source>
        <translation>Paket exportieren</translation>
    </message>
    <message>
        <source>A pack is a file of battles for an annotator elsewhere. It does not know who wrote which answer; the votes come back by File, Merge pack.</source>
        <translation>Ein Paket ist eine Datei mit Duellen für Bewerter an einem anderen Ort. Es weiß nicht, wer welche Antwort geschrieben hat; die Stimmen kommen über Datei, Paket zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Battles &amp;of</source>
        <translation>&amp;Duelle aus</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren ...</translation>
    </message>
    <message>
        <source>the study %1</source>
        <translation>der Studie %1</translation>
    </message>
    <message>
        <source>those that wait for a vote</source>
        <translation>denen, die auf eine Stimme warten</translation>
    </message>
    <message>
        <source>There is nothing to export: no study is open, and no battle waits for a vote.</source>
        <translation>Es gibt nichts zu exportieren: Keine Studie ist offen, und kein Duell wartet auf eine Stimme.</translation>
    </message>
    <message>
        <source>Joust packs (*.joustpack)</source>
        <translation>Joust-Pakete (*.joustpack)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln battle(s) exported.</source>
        <translation>
            <numerusform>%Ln Duell exportiert.</numerusform>
            <numerusform>%Ln Duelle exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, because an answer is missing.</source>
        <translation>
            <numerusform>%Ln ausgelassen, weil eine Antwort fehlt.</numerusform>
            <numerusform>%Ln ausgelassen, weil eine Antwort fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Angehalten. Nichts wurde exportiert.</translation>
    </message>
</context>
<context>
    <name>joust::ui::PackMergeDialog</name>
    <message>
        <source>Merge a pack</source>
        <translation>Paket zusammenführen</translation>
    </message>
    <message>
        <source>Reading and checking the pack; nothing is written...</source>
        <translation>Das Paket wird gelesen und geprüft; nichts wird geschrieben ...</translation>
    </message>
    <message>
        <source>Merging...</source>
        <translation>Wird zusammengeführt ...</translation>
    </message>
    <message>
        <source>There is nothing new in this pack.</source>
        <translation>In diesem Paket ist nichts Neues.</translation>
    </message>
    <message>
        <source>Battles of the pack</source>
        <translation>Duelle des Pakets</translation>
    </message>
    <message>
        <source>New votes</source>
        <translation>Neue Stimmen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>The pack is refused, and nothing was merged: %1</source>
        <translation>Das Paket wird abgelehnt, und nichts wurde übernommen: %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsEditor</name>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsGrid</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 against %2: %3 won, %4 lost, %5 ties, %6 both bad</source>
        <comment>names, counts</comment>
        <translation>%1 gegen %2: %3 gewonnen, %4 verloren, %5 Gleichstände, %6 beide schlecht</translation>
    </message>
    <message>
        <source>%1 of the decided ones</source>
        <translation>%1 der entschiedenen</translation>
    </message>
    <message>
        <source>with ties %1, expected %2</source>
        <translation>mit Gleichständen %1, erwartet %2</translation>
    </message>
    <message>
        <source>%1 and %2 never met</source>
        <translation>%1 und %2 sind sich nie begegnet</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>two names</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: z = %2, observed %3, expected %4%5</source>
        <comment>pair, z, shares, remark</comment>
        <translation>%1: z = %2, beobachtet %3, erwartet %4%5</translation>
    </message>
    <message>
        <source>; within chance for so many pairs</source>
        <translation>; bei so vielen Paaren noch Zufall</translation>
    </message>
    <message>
        <source>There is no fit to hold the pairs against.</source>
        <translation>Es gibt keine Schätzung, mit der sich die Paare vergleichen ließen.</translation>
    </message>
    <message>
        <source>No pair contradicts the ratings.</source>
        <translation>Kein Paar widerspricht den Wertungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) contradict the ratings.</source>
        <translation>
            <numerusform>%n Paar widerspricht den Wertungen.</numerusform>
            <numerusform>%n Paare widersprechen den Wertungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One rating a contestant does not explain all pairs (p = %1).</source>
        <translation>Eine Wertung je Teilnehmer erklärt nicht alle Paare (p = %1).</translation>
    </message>
    <message>
        <source>One rating a contestant explains the pairs (p = %1).</source>
        <translation>Eine Wertung je Teilnehmer erklärt die Paare (p = %1).</translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsTab</name>
    <message>
        <source>Share won by the row against the column (%)</source>
        <translation>Anteil, den die Zeile gegen die Spalte gewinnt (%)</translation>
    </message>
    <message>
        <source>Battles of each pair</source>
        <translation>Duelle je Paar</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Erwartet und beobachtet</translation>
    </message>
    <message>
        <source>Pairs that the ratings explain least (z)</source>
        <translation>Paare, die die Wertungen am wenigsten erklären (z)</translation>
    </message>
    <message>
        <source>Best first. Ties and &quot;both bad&quot; count as half a win. Blue: the row wins.</source>
        <translation>Die besten zuerst. Gleichstand und „beide schlecht“ zählen als halber Sieg. Blau: Die Zeile gewinnt.</translation>
    </message>
    <message>
        <source>Best first. Ties and &quot;both bad&quot; are left out. Blue: the row wins.</source>
        <translation>Die besten zuerst. Gleichstand und „beide schlecht“ bleiben weg. Blau: Die Zeile gewinnt.</translation>
    </message>
    <message>
        <source>Best first. All votes, ties included.</source>
        <translation>Die besten zuerst. Alle Stimmen, auch Gleichstände.</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Expected share (%)</source>
        <translation>Erwarteter Anteil (%)</translation>
    </message>
    <message>
        <source>Observed share (%)</source>
        <translation>Beobachteter Anteil (%)</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Best first. All votes, ties included. A click on a cell, or Enter, shows its battles.</source>
        <translation>Die Besten zuerst. Alle Stimmen, auch unentschiedene. Ein Klick auf ein Feld oder die Eingabetaste zeigt seine Duelle.</translation>
    </message>
</context>
<context>
    <name>joust::ui::PlanWords</name>
    <message>
        <source>%1 - %2</source>
        <comment>two names</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>unterschieden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No two contestants can be compared by these votes, so nothing can be planned.</source>
        <translation>Nach diesen Stimmen lassen sich keine zwei Teilnehmer vergleichen; es gibt also nichts zu planen.</translation>
    </message>
    <message>
        <source>%1 of %2 neighbours in the ranking are told apart by %3 votes.</source>
        <translation>%1 von %2 Nachbarn der Rangliste sind durch %3 Stimmen unterschieden.</translation>
    </message>
    <message numerus="yes">
        <source>For %n pair(s) no number of votes is known.</source>
        <translation>
            <numerusform>Für %n Paar ist keine Anzahl bekannt.</numerusform>
            <numerusform>Für %n Paare ist keine Anzahl bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contestants fall into %1 groups without a common scale. Only the largest is planned for; votes on these pairs can join the others to it: %2.</source>
        <translation>Die Teilnehmer zerfallen in %1 Gruppen ohne gemeinsame Skala. Geplant wird nur für die größte; Stimmen zu diesen Paaren können die anderen mit ihr verbinden: %2.</translation>
    </message>
    <message>
        <source>%1: %2 Elo apart (%3), %4 battles; further votes: %5</source>
        <comment>pair, difference, interval, ...</comment>
        <translation>%1: Abstand %2 Elo (%3), %4 Duelle; weitere Stimmen: %5</translation>
    </message>
    <message>
        <source>%1: one vote is worth %2 votes on a pair drawn at random</source>
        <comment>pair, number</comment>
        <translation>%1: eine Stimme ist so viel wert wie %2 Stimmen zu einem zufälligen Paar</translation>
    </message>
    <message>
        <source>%1 would be told apart next, after about %2 further votes between the two; all that can be told apart take %3 (power %4, if the differences are what they seem).</source>
        <translation>%1 wären als Nächste unterschieden, nach etwa %2 weiteren Stimmen zwischen den beiden; alle, die sich unterscheiden lassen, brauchen %3 (Trennschärfe %4, wenn die Abstände so sind, wie sie scheinen).</translation>
    </message>
</context>
<context>
    <name>joust::ui::PlannerTab</name>
    <message>
        <source>Neighbours in the ranking (Elo apart)</source>
        <translation>Nachbarn der Rangliste (Abstand in Elo)</translation>
    </message>
    <message>
        <source>Pairs to vote on next</source>
        <translation>Paare für die nächsten Stimmen</translation>
    </message>
    <message>
        <source>Neighbours in the ranking</source>
        <translation>Nachbarn der Rangliste</translation>
    </message>
    <message>
        <source>Best first. An interval that leaves out zero tells the two apart.</source>
        <translation>Die Besten zuerst. Ein Intervall ohne die Null unterscheidet die beiden.</translation>
    </message>
    <message>
        <source>What one vote is worth, in votes on a pair drawn at random.</source>
        <translation>Was eine Stimme wert ist, in Stimmen zu einem zufälligen Paar.</translation>
    </message>
    <message>
        <source>Votes that neighbours still need</source>
        <translation>Stimmen, die Nachbarn noch brauchen</translation>
    </message>
    <message>
        <source>Elo apart</source>
        <translation>Abstand in Elo</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Plan a run of these contestants...</source>
        <translation>Lauf mit diesen Teilnehmern planen …</translation>
    </message>
    <message>
        <source>A new run in which everyone who is in a pair to vote on next answers</source>
        <translation>Ein neuer Lauf, in dem alle antworten, die in einem der nächsten Paare vorkommen</translation>
    </message>
</context>
<context>
    <name>joust::ui::PreviewedMerge</name>
    <message>
        <source>Kept out, and why</source>
        <translation>Nicht übernommen, und warum</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) merged.</source>
        <translation>
            <numerusform>%Ln Stimme übernommen.</numerusform>
            <numerusform>%Ln Stimmen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Angehalten. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>joust::ui::ProbeView</name>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Sending one tiny prompt...</source>
        <translation>Ein winziger Prompt wird gesendet...</translation>
    </message>
    <message>
        <source>%1: works</source>
        <comment>step of a test</comment>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <comment>step of a test</comment>
        <translation>%1: fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The test passed: this endpoint can battle.</source>
        <translation>Test bestanden: Dieser Endpunkt ist bereit für Duelle.</translation>
    </message>
    <message>
        <source>The test failed: this endpoint cannot battle yet.</source>
        <translation>Test nicht bestanden: Dieser Endpunkt ist noch nicht bereit für Duelle.</translation>
    </message>
</context>
<context>
    <name>joust::ui::ProbeWords</name>
    <message>
        <source>The settings can be used.</source>
        <translation>Die Einstellungen sind brauchbar.</translation>
    </message>
    <message>
        <source>The server takes the limit of an answer only as max_completion_tokens.</source>
        <translation>Der Server nimmt die Grenze der Antwortlänge nur als max_completion_tokens an.</translation>
    </message>
    <message>
        <source>The server does not know stream_options, so it is asked without.</source>
        <translation>Der Server kennt stream_options nicht und wird ohne gefragt.</translation>
    </message>
    <message>
        <source>The server&apos;s name was found.</source>
        <translation>Der Name des Servers wurde gefunden.</translation>
    </message>
    <message>
        <source>The connection was made.</source>
        <translation>Die Verbindung kam zustande.</translation>
    </message>
    <message>
        <source>The connection was made, without encryption.</source>
        <translation>Die Verbindung kam zustande, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is valid.</source>
        <translation>Die Verbindung ist verschlüsselt und das Zertifikat gültig.</translation>
    </message>
    <message>
        <source>The server did not refuse the key.</source>
        <translation>Der Server hat den Schlüssel nicht abgelehnt.</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>Das Modell hat geantwortet.</translation>
    </message>
    <message>
        <source>The model answered; the server calls it %1.</source>
        <translation>Das Modell hat geantwortet; der Server nennt es %1.</translation>
    </message>
    <message>
        <source>The answer came as a stream.</source>
        <translation>Die Antwort kam als Strom.</translation>
    </message>
    <message>
        <source>The answer came in one piece, without streaming.</source>
        <translation>Die Antwort kam in einem Stück, ohne Strom.</translation>
    </message>
    <message>
        <source>The model sent reasoning, which is kept apart from the answer.</source>
        <translation>Das Modell schickte einen Gedankengang, der getrennt von der Antwort bleibt.</translation>
    </message>
    <message>
        <source>The model sends its reasoning inside the answer, where annotators will see it.</source>
        <translation>Das Modell schickt seinen Gedankengang in der Antwort, wo ihn Bewerter sehen.</translation>
    </message>
    <message>
        <source>The model sent no reasoning.</source>
        <translation>Das Modell schickte keinen Gedankengang.</translation>
    </message>
    <message>
        <source>The server does not count tokens.</source>
        <translation>Der Server zählt keine Token.</translation>
    </message>
    <message>
        <source>tokens of the prompt: %1</source>
        <translation>Token des Prompts: %1</translation>
    </message>
    <message>
        <source>tokens of the answer: %1</source>
        <translation>Token der Antwort: %1</translation>
    </message>
    <message>
        <source>%1 ms to the first token</source>
        <translation>%1 ms bis zum ersten Token</translation>
    </message>
    <message>
        <source>%1 ms in all</source>
        <translation>%1 ms insgesamt</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>%1 Token je Sekunde</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptActions</name>
    <message>
        <source>&amp;Edit prompt...</source>
        <translation>Prompt &amp;bearbeiten...</translation>
    </message>
    <message>
        <source>Add &amp;tag...</source>
        <translation>&amp;Schlagwort hinzufügen...</translation>
    </message>
    <message>
        <source>Remove ta&amp;g...</source>
        <translation>Schlagwort &amp;entfernen...</translation>
    </message>
    <message>
        <source>Set &amp;category...</source>
        <translation>&amp;Kategorie setzen...</translation>
    </message>
    <message>
        <source>&amp;Remove from the set</source>
        <translation>&amp;Aus dem Satz nehmen</translation>
    </message>
    <message>
        <source>Re&amp;name the set...</source>
        <translation>Satz &amp;umbenennen...</translation>
    </message>
    <message>
        <source>Remove the &amp;set</source>
        <translation>Satz en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>The set stays as it is: the run %1 is made of it.</source>
        <translation>Der Satz bleibt, wie er ist: Der Lauf %1 ist daraus gemacht.</translation>
    </message>
    <message>
        <source>The prompt is changed.</source>
        <translation>Der Prompt ist geändert.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) are selected.</source>
        <translation>
            <numerusform>%Ln Prompt ist gewählt.</numerusform>
            <numerusform>%Ln Prompts sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation>Kategorie setzen</translation>
    </message>
    <message>
        <source>Rankings by category count their votes there, those that were given before too.</source>
        <translation>Ranglisten nach Kategorie zählen ihre Stimmen dort, auch die schon abgegebenen.</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Satz umbenennen</translation>
    </message>
    <message>
        <source>Votes on its prompts are exported under the new name.</source>
        <translation>Stimmen zu seinen Prompts werden unter dem neuen Namen exportiert.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Changing the prompts...</source>
        <translation>Die Prompts werden geändert ...</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es war nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) have the tag %1 now.</source>
        <translation>
            <numerusform>%Ln Prompt hat jetzt das Schlagwort %1.</numerusform>
            <numerusform>%Ln Prompts haben jetzt das Schlagwort %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) have the tag %1 no more.</source>
        <translation>
            <numerusform>%Ln Prompt hat das Schlagwort %1 nicht mehr.</numerusform>
            <numerusform>%Ln Prompts haben das Schlagwort %1 nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The category of %Ln prompt(s) is changed.</source>
        <translation>
            <numerusform>Die Kategorie von %Ln Prompt ist geändert.</numerusform>
            <numerusform>Die Kategorie von %Ln Prompts ist geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) left the set. Battles and runs keep them.</source>
        <translation>
            <numerusform>%Ln Prompt hat den Satz verlassen. Duelle und Läufe behalten ihn.</numerusform>
            <numerusform>%Ln Prompts haben den Satz verlassen. Duelle und Läufe behalten sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is renamed.</source>
        <translation>Der Satz ist umbenannt.</translation>
    </message>
    <message>
        <source>The set is removed. Battles keep its prompts.</source>
        <translation>Der Satz ist entfernt. Duelle behalten seine Prompts.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>Select &amp;duplicates</source>
        <translation>&amp;Duplikate wählen</translation>
    </message>
    <message>
        <source>Comparing the prompts...</source>
        <translation>Die Prompts werden verglichen ...</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptEditDialog</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Add a &amp;turn</source>
        <translation>&amp;Runde hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the last turn</source>
        <translation>&amp;Letzte Runde entfernen</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Rankings by category count its votes there.</source>
        <translation>Ranglisten nach Kategorie zählen seine Stimmen dort.</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Battles and runs that have this prompt keep the text they began with.</source>
        <translation>Duelle und Läufe mit diesem Prompt behalten den Text, mit dem sie begonnen haben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Prompt %1 of the set is the same.</source>
        <translation>Prompt %1 des Satzes ist derselbe.</translation>
    </message>
    <message>
        <source>Prompt %1 of the set is alike (%2 %): %3</source>
        <translation>Prompt %1 des Satzes ist ähnlich (%2 %): %3</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptPanel</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Name in its file: %1</source>
        <translation>Name in der Datei: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>Rules that hold</source>
        <translation>Zutreffende Regeln</translation>
    </message>
    <message>
        <source>None. Rules look at words and length only.</source>
        <translation>Keine. Regeln achten nur auf Wörter und Länge.</translation>
    </message>
    <message>
        <source>No prompt is selected.</source>
        <translation>Kein Prompt ist ausgewählt.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptView</name>
    <message>
        <source>Prompt, turn %1</source>
        <translation>Prompt, Runde %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation>Den ganzen Prompt anzeigen</translation>
    </message>
    <message>
        <source>Fold the prompt to one line</source>
        <translation>Den Prompt auf eine Zeile einklappen</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptWords</name>
    <message>
        <source>a prompt that is in the set</source>
        <translation>einem Prompt, der im Satz ist</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 is the same as %2.</source>
        <translation>Zeile %1 ist gleich %2.</translation>
    </message>
    <message>
        <source>Row %1 is like %2 (%3 %).</source>
        <translation>Zeile %1 ähnelt %2 (%3 %).</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a prompt&apos;s language</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>maths</source>
        <translation>Mathematik</translation>
    </message>
    <message>
        <source>creative writing</source>
        <translation>Kreatives Schreiben</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>multi-turn</source>
        <translation>mehrere Runden</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>Has a fenced code block, or two of a list of programming words.</source>
        <translation>Hat einen Codeblock oder zwei Wörter einer Liste zum Programmieren.</translation>
    </message>
    <message>
        <source>Has LaTeX, or two of a list of mathematical words.</source>
        <translation>Hat LaTeX oder zwei Wörter einer Liste zur Mathematik.</translation>
    </message>
    <message>
        <source>Has a word of creative writing, such as poem or short story.</source>
        <translation>Hat ein Wort des kreativen Schreibens wie Gedicht oder Kurzgeschichte.</translation>
    </message>
    <message>
        <source>Asks for a translation, in English, German or Chinese.</source>
        <translation>Bittet um eine Übersetzung, auf Englisch, Deutsch oder Chinesisch.</translation>
    </message>
    <message>
        <source>Has more than one turn.</source>
        <translation>Hat mehr als eine Runde.</translation>
    </message>
    <message>
        <source>Has more than 300 words.</source>
        <translation>Hat mehr als 300 Wörter.</translation>
    </message>
    <message>
        <source>Has at most 12 words.</source>
        <translation>Hat höchstens 12 Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln Runde</numerusform>
            <numerusform>%Ln Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Text, one prompt a line</source>
        <translation>Text, ein Prompt je Zeile</translation>
    </message>
    <message>
        <source>CSV with a column of prompts</source>
        <translation>CSV mit einer Spalte der Prompts</translation>
    </message>
    <message>
        <source>JSON lines or an array</source>
        <translation>JSON-Zeilen oder ein Array</translation>
    </message>
    <message>
        <source>MT-Bench questions</source>
        <translation>MT-Bench-Fragen</translation>
    </message>
    <message>
        <source>Arena-Hard questions</source>
        <translation>Arena-Hard-Fragen</translation>
    </message>
    <message>
        <source>ShareGPT conversations</source>
        <translation>ShareGPT-Gespräche</translation>
    </message>
    <message>
        <source>promptfoo tests</source>
        <translation>promptfoo-Tests</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s)</source>
        <translation>
            <numerusform>%Ln neuer Prompt</numerusform>
            <numerusform>%Ln neue Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln gleicher ausgelassen</numerusform>
            <numerusform>%Ln gleiche ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near duplicate(s) kept</source>
        <translation>
            <numerusform>%Ln ähnlicher behalten</numerusform>
            <numerusform>%Ln ähnliche behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Sprachen: %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Abgelehnt:</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Exact duplicates, left out:</source>
        <translation>Gleiche, ausgelassen:</translation>
    </message>
    <message>
        <source>Near duplicates, kept:</source>
        <translation>Ähnliche, behalten:</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptsModel</name>
    <message>
        <source>No.</source>
        <comment>number of a prompt in its set</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tags, rules</source>
        <translation>Schlagwörter, Regeln</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptsPage</name>
    <message>
        <source>Reading the prompt sets...</source>
        <translation>Die Prompt-Sätze werden gelesen ...</translation>
    </message>
    <message>
        <source>Searching the prompts...</source>
        <translation>Die Prompts werden durchsucht ...</translation>
    </message>
    <message>
        <source>Reading the prompts...</source>
        <translation>Die Prompts werden gelesen ...</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 prompts.</source>
        <translation>Nach %1 von %2 Prompts angehalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln Prompt</numerusform>
            <numerusform>%Ln Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found so far</source>
        <translation>
            <numerusform>bisher %Ln Prompt gefunden</numerusform>
            <numerusform>bisher %Ln Prompts gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found</source>
        <translation>
            <numerusform>%Ln Prompt gefunden</numerusform>
            <numerusform>%Ln Prompts gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) imported.</source>
        <translation>
            <numerusform>%Ln Prompt importiert.</numerusform>
            <numerusform>%Ln Prompts importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search in prompts</source>
        <translation>In Prompts suchen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren ...</translation>
    </message>
    <message>
        <source>Prompt sets</source>
        <translation>Prompt-Sätze</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>No prompt matches the search.</source>
        <translation>Kein Prompt passt zur Suche.</translation>
    </message>
    <message>
        <source>Show all prompts</source>
        <translation>Alle Prompts zeigen</translation>
    </message>
    <message>
        <source>No prompts yet. Import a file: text, CSV, JSON lines, or a benchmark&apos;s questions.</source>
        <translation>Noch keine Prompts. Importieren Sie eine Datei: Text, CSV, JSON-Zeilen oder die Fragen eines Benchmarks.</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>No two prompts of the set are alike.</source>
        <translation>Keine zwei Prompts des Satzes gleichen sich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) are like an earlier one, and selected.</source>
        <translation>
            <numerusform>%Ln Prompt gleicht einem früheren und ist gewählt.</numerusform>
            <numerusform>%Ln Prompts gleichen einem früheren und sind gewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::QualityTab</name>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Battles in which both answers were bad (%)</source>
        <translation>Duelle, in denen beide Antworten schlecht waren (%)</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>Belastbarkeit</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Annotators, the most unusual first</source>
        <translation>Bewerter, die ungewöhnlichsten zuerst</translation>
    </message>
    <message>
        <source>Both bad %</source>
        <translation>Beide schlecht %</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Both bad by category (%)</source>
        <translation>Beide schlecht nach Kategorie (%)</translation>
    </message>
    <message>
        <source>No vote says what its prompt is about.</source>
        <translation>Von keiner Stimme ist bekannt, wovon ihr Prompt handelt.</translation>
    </message>
    <message>
        <source>Votes of all contestants, with Wilson&apos;s interval.</source>
        <translation>Stimmen aller Teilnehmer, mit Wilson-Intervall.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Model judges against people</source>
        <translation>Modelle als Richter gegen Personen</translation>
    </message>
</context>
<context>
    <name>joust::ui::QualityWords</name>
    <message>
        <source>Side: no decided vote says whether the side matters.</source>
        <translation>Seite: Keine entschiedene Stimme sagt, ob die Seite zählt.</translation>
    </message>
    <message>
        <source>Side A wins %1 of %2 decided votes</source>
        <translation>Seite A gewinnt %1 von %2 entschiedenen Stimmen</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>; taking it into account moves %1 most, by %2 Elo</source>
        <translation>; berücksichtigt man das, bewegt sich %1 am meisten, um %2 Elo</translation>
    </message>
    <message>
        <source>Agreement: no two people judged the same answers.</source>
        <translation>Einigkeit: Keine zwei Personen haben dieselben Antworten beurteilt.</translation>
    </message>
    <message>
        <source>Agreement on %1 shared items: alpha %2</source>
        <translation>Einigkeit bei %1 gemeinsamen Fällen: Alpha %2</translation>
    </message>
    <message>
        <source>Annotators: there are too few to hold one against the others.</source>
        <translation>Bewerter: Es sind zu wenige, um einen an den anderen zu messen.</translation>
    </message>
    <message>
        <source>No annotator stands out (%1 checked).</source>
        <translation>Kein Bewerter fällt auf (%1 geprüft).</translation>
    </message>
    <message>
        <source>%1 of %2 annotators vote unlike the others: a reason to look, not a proof.</source>
        <translation>%1 von %2 Bewertern stimmen anders als die übrigen: ein Anlass hinzusehen, kein Beweis.</translation>
    </message>
    <message>
        <source>Fragility: no number of dropped votes was found that changes the leader.</source>
        <translation>Anfälligkeit: Es fand sich keine Zahl weggelassener Stimmen, die die Spitze ändert.</translation>
    </message>
    <message>
        <source>The leader would change if %1 of %2 votes were dropped (%3).</source>
        <translation>Die Spitze wechselte, wenn %1 von %2 Stimmen wegfielen (%3).</translation>
    </message>
    <message>
        <source>Everyone can be compared with everyone.</source>
        <translation>Jeder lässt sich mit jedem vergleichen.</translation>
    </message>
    <message>
        <source>%1: both bad in %2 of %3 battles, %4 (%5 to %6)</source>
        <comment>name, counts, share, interval</comment>
        <translation>%1: beide schlecht in %2 von %3 Duellen, %4 (%5 bis %6)</translation>
    </message>
    <message>
        <source>two people agree on %1 of what both judged</source>
        <translation>zwei Personen sind sich bei %1 dessen einig, was beide beurteilt haben</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa %1</source>
        <translation>Fleiss&apos; Kappa %1</translation>
    </message>
    <message>
        <source>mean Cohen&apos;s kappa %1 over %2 pairs of people</source>
        <translation>mittleres Cohens Kappa %1 über %2 Paare von Personen</translation>
    </message>
    <message>
        <source>Pace: no vote says how long it took.</source>
        <translation>Tempo: Von keiner Stimme ist bekannt, wie lange sie brauchte.</translation>
    </message>
    <message>
        <source>A vote took %1 s (median of %2).</source>
        <translation>Eine Stimme brauchte %1 s (Median von %2).</translation>
    </message>
    <message>
        <source>Sessions are too short to say whether people become tired.</source>
        <translation>Die Sitzungen sind zu kurz, um zu sagen, ob jemand müde wird.</translation>
    </message>
    <message>
        <source>Over ten votes of a session that changes by %1 % (%2 to %3; %4 votes in %5 sessions).</source>
        <translation>Über zehn Stimmen einer Sitzung ändert sich das um %1 % (%2 bis %3; %4 Stimmen in %5 Sitzungen).</translation>
    </message>
    <message>
        <source>People become faster, as tired ones do.</source>
        <translation>Die Leute werden schneller, wie Müde es tun.</translation>
    </message>
    <message>
        <source>no rank changes</source>
        <translation>kein Rang ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>%1 rises by %n place(s)</source>
        <translation>
            <numerusform>%1 steigt um %n Platz</numerusform>
            <numerusform>%1 steigt um %n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 falls by %n place(s)</source>
        <translation>
            <numerusform>%1 fällt um %n Platz</numerusform>
            <numerusform>%1 fällt um %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: no vote names a maker or was excluded by hand.</source>
        <translation>Ausgelassen: Keine Stimme nennt einen Hersteller oder wurde von Hand ausgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) that name a maker, %1</source>
        <translation>
            <numerusform>mit %n Stimme, die einen Hersteller nennt: %1</numerusform>
            <numerusform>mit %n Stimmen, die einen Hersteller nennen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) excluded by hand, %1</source>
        <translation>
            <numerusform>mit %n von Hand ausgeschlossenen Stimme: %1</numerusform>
            <numerusform>mit %n von Hand ausgeschlossenen Stimmen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: both bad in %2 of %3 votes, %4 (%5 to %6)</source>
        <comment>category, counts, share, interval</comment>
        <translation>%1: beide schlecht in %2 von %3 Stimmen, %4 (%5 bis %6)</translation>
    </message>
    <message numerus="yes">
        <source>without %n vote(s) of people who knew who it was, %1</source>
        <translation>
            <numerusform>ohne %n Stimme von Leuten, die wussten, wer es war, %1</numerusform>
            <numerusform>ohne %n Stimmen von Leuten, die wussten, wer es war, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) of people who knew who it was, %1</source>
        <translation>
            <numerusform>mit %n Stimme von Leuten, die wussten, wer es war, %1</numerusform>
            <numerusform>mit %n Stimmen von Leuten, die wussten, wer es war, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>effects of counting votes</comment>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa %1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>Fleiss&apos; Kappa %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>mean Cohen&apos;s kappa %1 (%2 to %3) over %4 pairs of people</source>
        <comment>value, interval, count</comment>
        <translation>mittleres Cohens Kappa %1 (%2 bis %3) über %4 Paare von Personen</translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryChips</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Bradley-Terry: all votes at once, with intervals</source>
        <translation>Bradley-Terry: alle Stimmen zugleich, mit Intervallen</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Bradley-Terry</translation>
    </message>
    <message>
        <source>Elo: vote by vote, depends on their order, no intervals</source>
        <translation>Elo: Stimme für Stimme, hängt von der Reihenfolge ab, keine Intervalle</translation>
    </message>
    <message>
        <source>Elo (order-dependent)</source>
        <translation>Elo (reihenfolgeabhängig)</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gleichstände</translation>
    </message>
    <message>
        <source>also: %1</source>
        <comment>kinds of votes</comment>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Style control: off</source>
        <translation>Stilbereinigung: aus</translation>
    </message>
    <message>
        <source>Controlled: %1</source>
        <comment>covariates</comment>
        <translation>Bereinigt: %1</translation>
    </message>
    <message>
        <source>Control for style and other numbers: off</source>
        <translation>Um Stil und andere Zahlen bereinigen: aus</translation>
    </message>
    <message>
        <source>Control for style and other numbers: %1</source>
        <translation>Um Stil und andere Zahlen bereinigen: %1</translation>
    </message>
    <message>
        <source>Intervals: %1</source>
        <translation>Intervalle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contestant(s)</source>
        <translation>
            <numerusform>%n Teilnehmer</numerusform>
            <numerusform>%n Teilnehmer</numerusform>
        </translation>
    </message>
    <message>
        <source>without: they knew who it was</source>
        <translation>ohne: wussten, wer es war</translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryMenus</name>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>The last %1 days with votes</source>
        <translation>Die letzten %1 Tage mit Stimmen</translation>
    </message>
    <message>
        <source>From and to...</source>
        <translation>Von und bis...</translation>
    </message>
    <message>
        <source>Answers that name their maker</source>
        <translation>Antworten, die ihren Urheber nennen</translation>
    </message>
    <message>
        <source>Votes excluded by hand</source>
        <translation>Von Hand ausgeschlossene Stimmen</translation>
    </message>
    <message>
        <source>Battles that were not blind</source>
        <translation>Duelle, die nicht blind waren</translation>
    </message>
    <message>
        <source>Control for nothing</source>
        <translation>Um nichts bereinigen</translation>
    </message>
    <message>
        <source>Control for style: length, headers, lists, bold</source>
        <translation>Um Stil bereinigen: Länge, Überschriften, Listen, Fettschrift</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>The advantage of side A</source>
        <translation>Der Vorteil der Seite A</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Whose votes are alike</source>
        <translation>Wessen Stimmen sich gleichen</translation>
    </message>
    <message>
        <source>Ranks hold</source>
        <translation>Ränge gelten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Votes of</source>
        <translation>Stimmen von</translation>
    </message>
    <message>
        <source>Count these too</source>
        <translation>Auch diese zählen</translation>
    </message>
    <message>
        <source>Contestants...</source>
        <translation>Teilnehmer...</translation>
    </message>
    <message>
        <source>Votes of people who knew who it was</source>
        <translation>Stimmen von Leuten, die wussten, wer es war</translation>
    </message>
    <message>
        <source>Annotators...</source>
        <translation>Bewerter...</translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryWords</name>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>Fettschrift</translation>
    </message>
    <message>
        <source>code blocks</source>
        <translation>Codeblöcke</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>side A</source>
        <translation>Seite A</translation>
    </message>
    <message>
        <source>ties (ln ν)</source>
        <translation>Gleichstände (ln ν)</translation>
    </message>
    <message>
        <source>ties (η)</source>
        <translation>Gleichstände (η)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Ties and &quot;both bad&quot; count as half a win for each side</source>
        <translation>Gleichstand und „beide schlecht“ zählen für jede Seite als halber Sieg</translation>
    </message>
    <message>
        <source>Ties and &quot;both bad&quot; are left out</source>
        <translation>Gleichstand und „beide schlecht“ bleiben weg</translation>
    </message>
    <message>
        <source>Davidson: a tie is an outcome of its own</source>
        <translation>Davidson: Gleichstand ist ein eigenes Ergebnis</translation>
    </message>
    <message>
        <source>Rao-Kupper: a tie is a difference too small to see</source>
        <translation>Rao-Kupper: Gleichstand ist ein zu kleiner Unterschied</translation>
    </message>
    <message>
        <source>Bad-aware: &quot;both bad&quot; measures against an absolute zero</source>
        <translation>Mit Nullpunkt: „beide schlecht“ misst gegen eine absolute Null</translation>
    </message>
    <message>
        <source>Ties: half a win</source>
        <translation>Gleichstand: halber Sieg</translation>
    </message>
    <message>
        <source>Ties: left out</source>
        <translation>Gleichstand: weg</translation>
    </message>
    <message>
        <source>Ties: Davidson</source>
        <translation>Gleichstand: Davidson</translation>
    </message>
    <message>
        <source>Ties: Rao-Kupper</source>
        <translation>Gleichstand: Rao-Kupper</translation>
    </message>
    <message>
        <source>Ties: bad-aware</source>
        <translation>Gleichstand: mit Nullpunkt</translation>
    </message>
    <message>
        <source>Sandwich: robust, the default</source>
        <translation>Sandwich: robust, der Standard</translation>
    </message>
    <message>
        <source>Model-based: too wide while there are ties</source>
        <translation>Nach dem Modell: zu breit, solange es Gleichstände gibt</translation>
    </message>
    <message>
        <source>Bootstrap: votes drawn anew</source>
        <translation>Bootstrap: Stimmen neu gezogen</translation>
    </message>
    <message>
        <source>No intervals</source>
        <translation>Keine Intervalle</translation>
    </message>
    <message>
        <source>By annotator when at least 5 are known</source>
        <translation>Nach Bewerter, wenn mindestens 5 bekannt sind</translation>
    </message>
    <message>
        <source>Each vote independent</source>
        <translation>Jede Stimme unabhängig</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Nach Bewerter</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Nach Prompt</translation>
    </message>
    <message>
        <source>By annotator and prompt</source>
        <translation>Nach Bewerter und Prompt</translation>
    </message>
    <message>
        <source>For one contestant against all others</source>
        <translation>Für einen Teilnehmer gegen alle anderen</translation>
    </message>
    <message>
        <source>For all pairs at once</source>
        <translation>Für alle Paare zugleich</translation>
    </message>
    <message>
        <source>For all pairs at once, Bonferroni</source>
        <translation>Für alle Paare zugleich, Bonferroni</translation>
    </message>
    <message>
        <source>Each pair by itself</source>
        <translation>Jedes Paar für sich</translation>
    </message>
    <message>
        <source>%1 bootstrap</source>
        <translation>%1 Bootstrap</translation>
    </message>
    <message>
        <source>%1 model-based</source>
        <translation>%1 nach Modell</translation>
    </message>
    <message>
        <source>%1 intervals</source>
        <translation>%1-Intervalle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Nur Personen</translation>
    </message>
    <message>
        <source>Model judges only</source>
        <translation>Nur Modelle als Richter</translation>
    </message>
    <message>
        <source>People and model judges</source>
        <translation>Personen und Modelle als Richter</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>Urheber genannt</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>von Hand ausgeschlossen</translation>
    </message>
    <message>
        <source>not blind</source>
        <translation>nicht blind</translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n Bewerter</numerusform>
            <numerusform>%n Bewerter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RatingsChart</name>
    <message>
        <source>Chart of the ratings</source>
        <translation>Diagramm der Wertungen</translation>
    </message>
    <message>
        <source>Arrow keys go from contestant to contestant, + and - zoom. The table shows the same.</source>
        <translation>Die Pfeiltasten führen von Teilnehmer zu Teilnehmer, + und - zoomen. Die Tabelle zeigt dasselbe.</translation>
    </message>
    <message>
        <source>Point at a contestant, or use the arrow keys, to read its values. + and - zoom.</source>
        <translation>Auf einen Teilnehmer zeigen oder mit den Pfeiltasten wählen, um seine Werte zu lesen. + und - zoomen.</translation>
    </message>
</context>
<context>
    <name>joust::ui::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>joust::ui::ReasonPair</name>
    <message>
        <source>A: %1</source>
        <comment>what answer A is</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>what answer B is</comment>
        <translation>B: %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::ReasonWords</name>
    <message>
        <source>accurate</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>follows instructions</source>
        <translation>folgt den Vorgaben</translation>
    </message>
    <message>
        <source>good length</source>
        <translation>gute Länge</translation>
    </message>
    <message>
        <source>more correct</source>
        <translation>korrekter</translation>
    </message>
    <message>
        <source>clearer</source>
        <translation>klarer</translation>
    </message>
    <message>
        <source>better length</source>
        <translation>bessere Länge</translation>
    </message>
</context>
<context>
    <name>joust::ui::RefusalText</name>
    <message>
        <source>&apos;%1&apos; is not an outcome</source>
        <translation>„%1“ ist kein Ausgang</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a score</source>
        <translation>„%1“ ist keine Punktzahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a UUID</source>
        <translation>„%1“ ist keine UUID</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither 0 nor 1</source>
        <translation>„%1“ ist weder 0 noch 1</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not a number</source>
        <translation>%1 „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>a score lies between -1.5 and 1.5</source>
        <translation>Eine Punktzahl liegt zwischen -1,5 und 1,5</translation>
    </message>
    <message>
        <source>model_a, model_b or winner is missing</source>
        <translation>model_a, model_b oder winner fehlt</translation>
    </message>
    <message>
        <source>a, b or outcome is missing</source>
        <translation>a, b oder outcome fehlt</translation>
    </message>
    <message>
        <source>data is missing</source>
        <translation>data fehlt</translation>
    </message>
    <message>
        <source>input_text, output_text_a or output_text_b is missing</source>
        <translation>input_text, output_text_a oder output_text_b fehlt</translation>
    </message>
    <message>
        <source>there must be two models</source>
        <translation>Es müssen zwei Modelle sein</translation>
    </message>
    <message>
        <source>the two sides were asked different things</source>
        <translation>Die beiden Seiten wurden Verschiedenes gefragt</translation>
    </message>
    <message>
        <source>the conversation&apos;s message of &apos;%1&apos; is out of turn (user and assistant alternate)</source>
        <translation>Die Nachricht von „%1“ im Gespräch ist nicht an der Reihe (user und assistant wechseln sich ab)</translation>
    </message>
    <message>
        <source>the message of &apos;%1&apos; is out of turn</source>
        <translation>Die Nachricht von „%1“ ist nicht an der Reihe</translation>
    </message>
    <message>
        <source>prompt and responses must be JSON lists of turns</source>
        <translation>prompt und Antworten müssen JSON-Listen von Runden sein</translation>
    </message>
    <message>
        <source>exactly one of winner_model_a, winner_model_b and winner_tie must be 1</source>
        <translation>Genau eines von winner_model_a, winner_model_b und winner_tie muss 1 sein</translation>
    </message>
    <message>
        <source>more responses than prompts</source>
        <translation>Mehr Antworten als Prompts</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; stands twice in the header</source>
        <translation>Die Spalte „%1“ steht zweimal in der Kopfzeile</translation>
    </message>
    <message>
        <source>the header needs the columns model_a, model_b and winner</source>
        <translation>Die Kopfzeile braucht die Spalten model_a, model_b und winner</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>Die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>there is no column &apos;%1&apos;</source>
        <translation>Es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>there is no column prompt, or none called response</source>
        <translation>Es gibt keine Spalte prompt oder keine namens response</translation>
    </message>
    <message>
        <source>no column is called prompt, text, question, instruction, input or query; name it</source>
        <translation>Keine Spalte heißt prompt, text, question, instruction, input oder query; bitte nennen</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 Felder statt %2</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>the row is longer than the limit</source>
        <translation>Die Zeile ist länger als erlaubt</translation>
    </message>
    <message>
        <source>the record is longer than the limit</source>
        <translation>Der Datensatz ist länger als erlaubt</translation>
    </message>
    <message>
        <source>not valid JSON (%1)</source>
        <translation>Kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>Kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the JSON array does not end</source>
        <translation>Das JSON-Array endet nicht</translation>
    </message>
    <message>
        <source>the JSON object does not end</source>
        <translation>Das JSON-Objekt endet nicht</translation>
    </message>
    <message>
        <source>no known format of votes</source>
        <translation>Kein bekanntes Format von Stimmen</translation>
    </message>
    <message>
        <source>no known format of answers</source>
        <translation>Kein bekanntes Format von Antworten</translation>
    </message>
    <message>
        <source>there are no answers in it</source>
        <translation>Darin sind keine Antworten</translation>
    </message>
    <message>
        <source>there are no prompts in it</source>
        <translation>Darin sind keine Prompts</translation>
    </message>
    <message>
        <source>a contestant&apos;s name has 1 to 500 bytes of UTF-8</source>
        <translation>Der Name eines Teilnehmers hat 1 bis 500 Byte UTF-8</translation>
    </message>
    <message>
        <source>an annotator&apos;s name has up to 500 bytes of UTF-8</source>
        <translation>Der Name eines Bewerters hat höchstens 500 Byte UTF-8</translation>
    </message>
    <message>
        <source>a text is not UTF-8 or longer than 8 MiB</source>
        <translation>Ein Text ist nicht UTF-8 oder länger als 8 MiB</translation>
    </message>
    <message>
        <source>%1 answers to a prompt of %2 turns</source>
        <translation>%1 Antworten auf einen Prompt mit %2 Runden</translation>
    </message>
    <message>
        <source>%1 has another answer to this prompt</source>
        <translation>%1 hat schon eine andere Antwort auf diesen Prompt</translation>
    </message>
    <message>
        <source>several prompts of the set are called &apos;%1&apos;</source>
        <translation>Mehrere Prompts des Satzes heißen „%1“</translation>
    </message>
    <message>
        <source>no prompt of the set is called &apos;%1&apos;: import the questions first</source>
        <translation>Kein Prompt des Satzes heißt „%1“: Importieren Sie zuerst die Fragen</translation>
    </message>
    <message>
        <source>question_id, model_id or choices is missing</source>
        <translation>question_id, model_id oder choices fehlt</translation>
    </message>
    <message>
        <source>the first of choices has no turns</source>
        <translation>Das erste von choices hat keine turns</translation>
    </message>
    <message>
        <source>uid, model or an answer in messages is missing</source>
        <translation>uid, model oder eine Antwort in messages fehlt</translation>
    </message>
    <message>
        <source>provider or prompt.raw is missing</source>
        <translation>provider oder prompt.raw fehlt</translation>
    </message>
    <message>
        <source>nothing is called &apos;%1&apos; in the template</source>
        <translation>In der Vorlage ist nichts „%1“ genannt</translation>
    </message>
    <message>
        <source>there is no prompt</source>
        <translation>Es gibt keinen Prompt</translation>
    </message>
    <message>
        <source>the prompt is empty</source>
        <translation>Der Prompt ist leer</translation>
    </message>
    <message>
        <source>the prompt is longer than 1 MiB</source>
        <translation>Der Prompt ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>the test has no vars</source>
        <translation>Der Test hat keine vars</translation>
    </message>
    <message>
        <source>no variable is called prompt, question, input, query, text or instruction; give a template</source>
        <translation>Keine Variable heißt prompt, question, input, query, text oder instruction; geben Sie eine Vorlage an</translation>
    </message>
    <message>
        <source>the prompt is another file (%1); give its text as a template</source>
        <translation>Der Prompt ist eine andere Datei (%1); geben Sie ihren Text als Vorlage an</translation>
    </message>
    <message>
        <source>vote %1 is there with another outcome</source>
        <translation>Stimme %1 gibt es schon mit anderem Ausgang</translation>
    </message>
    <message>
        <source>battle %1 is this workspace&apos;s own, and it has no vote %2; unite the workspaces instead (merge)</source>
        <translation>Duell %1 gehört zu diesem Arbeitsbereich und hat keine Stimme %2; führen Sie stattdessen die Arbeitsbereiche zusammen</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>there are no gold items in it</source>
        <translation>Darin sind keine Gold-Aufgaben</translation>
    </message>
    <message>
        <source>more than 100000 gold items</source>
        <translation>Mehr als 100000 Gold-Aufgaben</translation>
    </message>
    <message>
        <source>the header needs the columns prompt, better and worse</source>
        <translation>Die Kopfzeile braucht die Spalten prompt, better und worse</translation>
    </message>
    <message>
        <source>prompt, better or worse is empty</source>
        <translation>prompt, better oder worse ist leer</translation>
    </message>
    <message>
        <source>the prompt is not UTF-8 or longer than 1 MiB</source>
        <translation>Der Prompt ist nicht UTF-8 oder länger als 1 MiB</translation>
    </message>
    <message>
        <source>the two answers are equal</source>
        <translation>Die beiden Antworten sind gleich</translation>
    </message>
    <message>
        <source>the two responses are to different prompts</source>
        <translation>Die beiden Antworten gehören zu verschiedenen Prompts</translation>
    </message>
    <message>
        <source>there is no judge %1</source>
        <translation>Es gibt keinen Richter %1</translation>
    </message>
    <message>
        <source>there is no response %1</source>
        <translation>Es gibt keine Antwort %1</translation>
    </message>
    <message>
        <source>there is no model %1</source>
        <translation>Es gibt kein Modell %1</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 ist nicht UTF-8</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no column &apos;%2&apos;</source>
        <translation>Die Tabelle „%1“ hat keine Spalte „%2“</translation>
    </message>
    <message>
        <source>there is no table &apos;%1&apos;</source>
        <translation>Es gibt keine Tabelle „%1“</translation>
    </message>
    <message>
        <source>battle %1 of the pack was changed</source>
        <translation>Duell %1 des Pakets wurde geändert</translation>
    </message>
    <message>
        <source>battles of the pack were taken away, added or moved, or its guidelines were changed</source>
        <translation>Duelle des Pakets wurden entfernt, hinzugefügt oder verschoben, oder seine Richtlinien wurden geändert</translation>
    </message>
    <message>
        <source>the pack was not exported from this workspace</source>
        <translation>Das Paket wurde nicht aus diesem Arbeitsbereich exportiert</translation>
    </message>
    <message>
        <source>%1 is not a Joust pack</source>
        <translation>%1 ist kein Joust-Paket</translation>
    </message>
    <message>
        <source>the vote on battle %1 of the pack has no usable annotator</source>
        <translation>Die Stimme zu Duell %1 des Pakets hat keinen brauchbaren Bewerter</translation>
    </message>
    <message>
        <source>the vote on battle %1 of the pack has no time</source>
        <translation>Die Stimme zu Duell %1 des Pakets hat keine Zeit</translation>
    </message>
    <message>
        <source>the vote on battle %1 of the pack %2</source>
        <translation>Die Stimme zu Duell %1 des Pakets ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>the skip on battle %1 of the pack %2</source>
        <translation>Das Überspringen von Duell %1 des Pakets ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>not a vote on two answers</source>
        <translation>keine Stimme zu zwei Antworten</translation>
    </message>
    <message>
        <source>a verdict that could not be read</source>
        <translation>ein Urteil, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>an example without a score</source>
        <translation>ein Beispiel ohne Punktzahl</translation>
    </message>
    <message>
        <source>a rating without a sibling answer</source>
        <translation>eine Bewertung ohne zweite Antwort</translation>
    </message>
    <message>
        <source>an error instead of an answer</source>
        <translation>ein Fehler statt einer Antwort</translation>
    </message>
    <message>
        <source>a further answer of one model to one prompt</source>
        <translation>eine weitere Antwort eines Modells auf einen Prompt</translation>
    </message>
    <message>
        <source>a further choice of the same model</source>
        <translation>eine weitere Wahl desselben Modells</translation>
    </message>
</context>
<context>
    <name>joust::ui::RevealCard</name>
    <message>
        <source>Next battle</source>
        <translation>Nächstes Duell</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>%1 was</source>
        <translation>%1 war</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>first text after %1 s</source>
        <translation>erster Text nach %1 s</translation>
    </message>
    <message>
        <source>done after %1 s</source>
        <translation>fertig nach %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vote is saved: %1</source>
        <translation>Stimme gespeichert: %1</translation>
    </message>
    <message>
        <source>This study does not show now who wrote which answer.</source>
        <translation>Diese Studie zeigt jetzt nicht, wer welche Antwort geschrieben hat.</translation>
    </message>
    <message>
        <source>A pack does not know who wrote which answer.</source>
        <translation>Ein Paket weiß nicht, wer welche Antwort geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>joust::ui::RobustnessTab</name>
    <message>
        <source>Who leads, in how many ways</source>
        <translation>Wer führt, auf wie vielen Wegen</translation>
    </message>
    <message>
        <source>Among the first five, in how many ways</source>
        <translation>Unter den ersten fünf, auf wie vielen Wegen</translation>
    </message>
    <message>
        <source>Ways to compute the ranking</source>
        <translation>Wege, die Rangliste zu berechnen</translation>
    </message>
    <message>
        <source>Which model predicts unseen votes (thousandths from the best)</source>
        <translation>Welches Modell ungesehene Stimmen vorhersagt (Tausendstel zum besten)</translation>
    </message>
    <message>
        <source>Scores on unseen votes</source>
        <translation>Güte bei ungesehenen Stimmen</translation>
    </message>
    <message>
        <source>Better or worse in a category than elsewhere (Elo)</source>
        <translation>In einer Kategorie besser oder schlechter als sonst (Elo)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Contestants by category</source>
        <translation>Teilnehmer nach Kategorie</translation>
    </message>
    <message>
        <source>Choose variants...</source>
        <translation>Varianten wählen …</translation>
    </message>
    <message>
        <source>Picked as the best of several variants (Elo taken off)</source>
        <translation>Als beste von mehreren Varianten ausgesucht (Abzug in Elo)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Three or more contestants that are variants of one thing</source>
        <translation>Drei oder mehr Teilnehmer, die Varianten einer Sache sind</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>No contestant has a rating.</source>
        <translation>Kein Teilnehmer hat eine Wertung.</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln way(s): rules for ties, style, side and whose votes are alike.</source>
        <translation>
            <numerusform>Von %Ln Weg: Regeln für Gleichstand, Stil, Seite und wessen Stimmen sich gleichen.</numerusform>
            <numerusform>Von %Ln Wegen: Regeln für Gleichstand, Stil, Seite und wessen Stimmen sich gleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thousandths</source>
        <translation>Tausendstel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Contestant, category</source>
        <translation>Teilnehmer, Kategorie</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>joust::ui::RobustnessWords</name>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>Kovariaten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>As on the leaderboard</source>
        <translation>Wie in der Rangliste</translation>
    </message>
    <message>
        <source>votes independent</source>
        <translation>Stimmen unabhängig</translation>
    </message>
    <message>
        <source>everyone compared</source>
        <comment>state of a fit</comment>
        <translation>alle vergleichbar</translation>
    </message>
    <message>
        <source>did not converge</source>
        <comment>state of a fit</comment>
        <translation>nicht konvergiert</translation>
    </message>
    <message>
        <source>no finite distances</source>
        <comment>state of a fit</comment>
        <translation>keine endlichen Abstände</translation>
    </message>
    <message>
        <source>groups apart</source>
        <comment>state of a fit</comment>
        <translation>getrennte Gruppen</translation>
    </message>
    <message>
        <source>no votes</source>
        <comment>state of a fit</comment>
        <translation>keine Stimmen</translation>
    </message>
    <message>
        <source>No contestant has a rating, so there is no leader to question.</source>
        <translation>Kein Teilnehmer hat eine Wertung, also gibt es keine Spitze, die zu prüfen wäre.</translation>
    </message>
    <message>
        <source>%1 leads in %2 of %3 ways to compute the ranking.</source>
        <translation>%1 führt auf %2 von %3 Wegen, die Rangliste zu berechnen.</translation>
    </message>
    <message>
        <source>No rank changes in any of them.</source>
        <translation>Auf keinem davon ändert sich ein Rang.</translation>
    </message>
    <message>
        <source>Up to %1 contestants change their rank, by up to %2.</source>
        <translation>Bis zu %1 Teilnehmer ändern ihren Rang, um bis zu %2.</translation>
    </message>
    <message>
        <source>%1 leads in %2 of %3 ways</source>
        <translation>%1 führt auf %2 von %3 Wegen</translation>
    </message>
    <message>
        <source>%1 is among the first five in %2 of %3 ways</source>
        <translation>%1 ist auf %2 von %3 Wegen unter den ersten fünf</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>Berechnet mit</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Its ranks</source>
        <translation>Ihre Ränge</translation>
    </message>
    <message>
        <source>The ranks that the leader may have</source>
        <translation>Die Ränge, die die Spitze haben kann</translation>
    </message>
    <message>
        <source>Ranks changed</source>
        <translation>Ränge verändert</translation>
    </message>
    <message>
        <source>Contestants with another rank than on the leaderboard</source>
        <translation>Teilnehmer mit anderem Rang als in der Rangliste</translation>
    </message>
    <message>
        <source>Largest move</source>
        <translation>Größter Sprung</translation>
    </message>
    <message>
        <source>Of them, in ranks</source>
        <translation>Davon, in Rängen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>First five</source>
        <translation>Erste fünf</translation>
    </message>
    <message>
        <source>No vote can be predicted from the votes on other prompts.</source>
        <translation>Keine Stimme lässt sich aus den Stimmen zu anderen Prompts vorhersagen.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of ln P over %Ln vote(s) on prompts that the fit had not seen; nearer to zero is better.</source>
        <translation>
            <numerusform>Mittel von ln P über %Ln Stimme zu Prompts, die die Anpassung nicht kannte; näher an null ist besser.</numerusform>
            <numerusform>Mittel von ln P über %Ln Stimmen zu Prompts, die die Anpassung nicht kannte; näher an null ist besser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) could not be predicted by all models.</source>
        <translation>
            <numerusform>%Ln Stimme konnten nicht alle Modelle vorhersagen.</numerusform>
            <numerusform>%Ln Stimmen konnten nicht alle Modelle vorhersagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: log score %2 a vote, %3 thousandths from the best</source>
        <comment>model, score, difference</comment>
        <translation>%1: Log-Güte %2 je Stimme, %3 Tausendstel zum besten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Log score</source>
        <translation>Log-Güte</translation>
    </message>
    <message>
        <source>From the best</source>
        <translation>Zum besten</translation>
    </message>
    <message>
        <source>&lt; 0.001</source>
        <comment>p</comment>
        <translation>&lt; 0,001</translation>
    </message>
    <message>
        <source>No vote says what its prompt is about.</source>
        <translation>Von keiner Stimme ist bekannt, wovon ihr Prompt handelt.</translation>
    </message>
    <message>
        <source>No category has enough contestants that are rated both inside and outside of it.</source>
        <translation>Keine Kategorie hat genug Teilnehmer, die in ihr und außerhalb gewertet sind.</translation>
    </message>
    <message>
        <source>In %1 of %2 categories strengths differ from those elsewhere (5 %, corrected for their number). Bars: contestant and category, each with its own 95 % interval, votes taken as independent.</source>
        <translation>In %1 von %2 Kategorien unterscheiden sich die Stärken von denen außerhalb (5 %, um ihre Zahl korrigiert). Balken: Teilnehmer und Kategorie, jeweils mit eigenem 95 %-Intervall, Stimmen als unabhängig genommen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contestant, category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 Elo against elsewhere (%3 to %4), p %5 after correction%6</source>
        <comment>contestant and category, difference, interval, p, remark</comment>
        <translation>%1: %2 Elo gegenüber sonst (%3 bis %4), p %5 nach Korrektur%6</translation>
    </message>
    <message>
        <source>; within chance</source>
        <translation>; im Rahmen des Zufalls</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>How far the strengths differ from those elsewhere</source>
        <translation>Wie weit sich die Stärken von denen außerhalb unterscheiden</translation>
    </message>
    <message>
        <source>df</source>
        <translation>FG</translation>
    </message>
    <message>
        <source>Degrees of freedom: what chance alone makes of it, on average</source>
        <translation>Freiheitsgrade: was allein der Zufall im Mittel ergibt</translation>
    </message>
    <message>
        <source>p (adjusted)</source>
        <translation>p (korrigiert)</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>too few contestants</source>
        <translation>zu wenige Teilnehmer</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterscheidet sich</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>im Rahmen des Zufalls</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Elo in this category less Elo elsewhere</source>
        <translation>Elo in dieser Kategorie minus Elo außerhalb</translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation>Std.-Fehler</translation>
    </message>
    <message>
        <source>The best of several variants of one thing looks better than it is, because it was picked for looking best. Choose three or more to see what that is worth.</source>
        <translation>Die beste von mehreren Varianten einer Sache wirkt besser, als sie ist: Sie wurde ausgesucht, weil sie am besten abschnitt. Wählen Sie drei oder mehr, um zu sehen, was das ausmacht.</translation>
    </message>
    <message>
        <source>Not every variant has a rating with an error that can be compared with the others&apos;.</source>
        <translation>Nicht jede Variante hat eine Wertung, deren Fehler sich mit denen der anderen vergleichen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>What is taken off each variant&apos;s rating for having been one of %Ln from which the best is picked. No interval is claimed.</source>
        <translation>
            <numerusform>Was von der Wertung jeder Variante abgeht, weil sie eine von %Ln ist, aus denen die beste ausgesucht wird. Ein Intervall wird nicht behauptet.</numerusform>
            <numerusform>Was von der Wertung jeder Variante abgeht, weil sie eine von %Ln ist, aus denen die beste ausgesucht wird. Ein Intervall wird nicht behauptet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 as rated, %3 less its being picked</source>
        <comment>name, rating, rating</comment>
        <translation>%1: %2 wie gewertet, %3 ohne das Aussuchen</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Less its being picked</source>
        <translation>Ohne das Aussuchen</translation>
    </message>
    <message>
        <source>ties half a win</source>
        <translation>Gleichstand halber Sieg</translation>
    </message>
    <message>
        <source>ties left out</source>
        <translation>ohne Gleichstände</translation>
    </message>
    <message>
        <source>Some contestants never met, not even through others: who leads across the groups is not known, whatever the ways agree on.</source>
        <translation>Einige Teilnehmer sind sich nie begegnet, auch nicht über andere: Wer über die Gruppen hinweg führt, ist nicht bekannt, worin auch immer die Wege übereinstimmen.</translation>
    </message>
    <message>
        <source>Someone only won or only lost: those distances are not known, whatever the ways agree on.</source>
        <translation>Jemand hat nur gewonnen oder nur verloren: Diese Abstände sind nicht bekannt, worin auch immer die Wege übereinstimmen.</translation>
    </message>
    <message>
        <source>The ranking did not converge: its numbers are not to be relied on.</source>
        <translation>Die Rangliste ist nicht konvergiert: Auf ihre Zahlen ist kein Verlass.</translation>
    </message>
    <message>
        <source>There are few votes, %1 for %2 contestants: ways that agree may agree on chance.</source>
        <translation>Es gibt wenige Stimmen, %1 für %2 Teilnehmer: Wege, die übereinstimmen, können im Zufall übereinstimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) have no score: they have no finite fit on the other prompts.</source>
        <translation>
            <numerusform>%Ln Modell hat keine Punktzahl: Für die übrigen Prompts lässt es sich nicht endlich anpassen.</numerusform>
            <numerusform>%Ln Modelle haben keine Punktzahl: Für die übrigen Prompts lassen sie sich nicht endlich anpassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RunPanel</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehler erneut versuchen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Budget in USD</source>
        <translation>&amp;Budget in USD</translation>
    </message>
    <message>
        <source>Nothing new is asked once the run has cost this much.</source>
        <translation>Hat der Lauf so viel gekostet, wird nichts Neues gefragt.</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>Answers under way at one contestant.</source>
        <translation>Antworten, die bei einem Teilnehmer zugleich entstehen.</translation>
    </message>
    <message>
        <source>Prompt set: %1</source>
        <translation>Prompt-Satz: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Another run is under way. This one can start when that one has ended or is paused.</source>
        <translation>Ein anderer Lauf ist im Gang. Dieser kann starten, wenn jener zu Ende oder angehalten ist.</translation>
    </message>
    <message>
        <source>Every answer is made. Annotation needs no network now.</source>
        <translation>Alle Antworten sind da. Zum Abstimmen ist jetzt kein Netz nötig.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>A budget is more than nothing.</source>
        <translation>Ein Budget ist mehr als nichts.</translation>
    </message>
    <message>
        <source>%1 has no price, so a budget could not be kept.</source>
        <translation>%1 hat keinen Preis, ein Budget ließe sich nicht einhalten.</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>Kein Lauf ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunWords</name>
    <message>
        <source>not known</source>
        <comment>a cost</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>under %1 USD</source>
        <translation>unter %1 USD</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>etwa %n s</numerusform>
            <numerusform>etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>etwa %n h</numerusform>
            <numerusform>etwa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>a run</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pausing</source>
        <comment>a run</comment>
        <translation>hält an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>answers of a run</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a run</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>a run</comment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a run</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Every answer is made. Annotation needs no network now.</source>
        <translation>Alle Antworten sind da. Zum Abstimmen ist jetzt kein Netz nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) failed. The others are kept; Retry failed asks for these again.</source>
        <translation>
            <numerusform>%Ln Antwort ist fehlgeschlagen. Die anderen bleiben; „Fehler erneut versuchen“ fragt sie noch einmal an.</numerusform>
            <numerusform>%Ln Antworten sind fehlgeschlagen. Die anderen bleiben; „Fehler erneut versuchen“ fragt sie noch einmal an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. What was made is kept; Resume asks only for what is missing.</source>
        <translation>Angehalten. Was entstanden ist, bleibt; „Fortsetzen“ fragt nur, was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The budget is spent; %Ln answer(s) still to be made. What was made is kept. Raise the budget to go on.</source>
        <translation>
            <numerusform>Das Budget ist verbraucht, und %Ln Antwort fehlt. Was entstanden ist, bleibt. Erhöhen Sie das Budget, um fortzufahren.</numerusform>
            <numerusform>Das Budget ist verbraucht, und %Ln Antworten fehlen. Was entstanden ist, bleibt. Erhöhen Sie das Budget, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run: %1 of %2</source>
        <translation>Lauf: %1 von %2</translation>
    </message>
    <message>
        <source>%1, pausing</source>
        <comment>progress of a run</comment>
        <translation>%1, hält an</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress of a run, a duration</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens of prompts and %2 of answers</source>
        <translation>etwa %1 Token für Prompts und %2 für Antworten</translation>
    </message>
    <message>
        <source>Cost: about %1</source>
        <translation>Kosten: etwa %1</translation>
    </message>
    <message>
        <source>Cost: not known, a price is missing</source>
        <translation>Kosten: nicht bekannt, ein Preis fehlt</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Time: not known before every contestant has answered once</source>
        <translation>Zeit: nicht bekannt, bevor jeder Teilnehmer einmal geantwortet hat</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers that are made, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>Prompt-Satz</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>&amp;New study...</source>
        <translation>&amp;Neue Studie ...</translation>
    </message>
    <message>
        <source>&amp;New run...</source>
        <translation>&amp;Neuer Lauf ...</translation>
    </message>
    <message>
        <source>Import &amp;answers...</source>
        <translation>&amp;Antworten importieren …</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunsTab</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No runs yet. A run makes every contestant&apos;s answers ahead of time, so that people can vote without waiting.</source>
        <translation>Noch keine Läufe. Ein Lauf macht die Antworten aller Teilnehmer im Voraus, damit niemand beim Abstimmen warten muss.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message numerus="yes">
        <source>Under way when the program ended last time, and asked again: %Ln answer(s).</source>
        <translation>
            <numerusform>%Ln Antwort entstand gerade, als das Programm zuletzt endete; sie wurde noch einmal angefragt.</numerusform>
            <numerusform>%Ln Antworten entstanden gerade, als das Programm zuletzt endete; sie wurden noch einmal angefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Answers (*.jsonl *.json *.csv *.sqlite)</source>
        <translation>Antworten (*.jsonl *.json *.csv *.sqlite)</translation>
    </message>
</context>
<context>
    <name>joust::ui::SafeMarkdown</name>
    <message>
        <source>[image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>joust::ui::ScatterPicture</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>joust::ui::SettingsPage</name>
    <message>
        <source>Joust talks to the endpoints you list and to nobody else. Votes and answers stay in the workspace file; keys stay in the system keyring or in environment variables.</source>
        <translation>Joust spricht nur mit den eingetragenen Endpunkten und mit niemandem sonst. Stimmen und Antworten bleiben in der Datei des Arbeitsbereichs; Schlüssel bleiben im Schlüsselbund des Systems oder in Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>&amp;Annotator</source>
        <translation>Be&amp;werter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Vote with &amp;single keys</source>
        <translation>Mit &amp;einzelnen Tasten abstimmen</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Tasten ändern …</translation>
    </message>
    <message>
        <source>Propose a break after</source>
        <translation>Pause vorschlagen nach</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Propose a &amp;break after</source>
        <translation>&amp;Pause vorschlagen nach</translation>
    </message>
    <message>
        <source>Answers appear</source>
        <translation>Antworten erscheinen</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide auf einmal</translation>
    </message>
    <message>
        <source>Line by line, both at one rate</source>
        <translation>Zeile für Zeile, beide gleich schnell</translation>
    </message>
    <message>
        <source>Ans&amp;wers appear</source>
        <translation>Ant&amp;worten erscheinen</translation>
    </message>
</context>
<context>
    <name>joust::ui::SlopePicture</name>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
</context>
<context>
    <name>joust::ui::SnapshotWords</name>
    <message>
        <source>No board of this question has been frozen yet: Leaderboard, Views, Freeze this board.</source>
        <translation>Zu dieser Frage wurde noch keine Rangliste eingefroren: Rangliste, Ansichten, Diese Rangliste einfrieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of this question, as they were frozen; bands are their intervals.</source>
        <translation>
            <numerusform>%n Stand dieser Frage, wie er eingefroren wurde; Bänder sind die Intervalle.</numerusform>
            <numerusform>%n Stände dieser Frage, wie sie eingefroren wurden; Bänder sind die Intervalle.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not rate the same contestants: who joins or leaves moves the others.</source>
        <translation>Sie werten nicht dieselben Teilnehmer: Wer dazukommt oder geht, verschiebt die anderen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>snapshot: facts of a contestant</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::SortedTable</name>
    <message>
        <source>Ctrl+Shift+S sorts by the column of the current cell, Ctrl+C copies the rows.</source>
        <translation>Strg+Umschalt+S sortiert nach der Spalte der aktuellen Zelle, Strg+C kopiert die Zeilen.</translation>
    </message>
</context>
<context>
    <name>joust::ui::StartPage</name>
    <message>
        <source>Which answer is better?</source>
        <translation>Welche Antwort ist besser?</translation>
    </message>
    <message>
        <source>Joust runs blind battles between the models behind your own endpoints. Everything stays in one file on this machine.</source>
        <translation>Joust lässt die Modelle hinter den eigenen Endpunkten blind gegeneinander antreten. Alles bleibt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>Arbeitsbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudiesTab</name>
    <message>
        <source>Nobody has begun yet.</source>
        <translation>Noch hat niemand begonnen.</translation>
    </message>
    <message>
        <source>Annotators of the study</source>
        <translation>Bewerter der Studie</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Close the study...</source>
        <translation>Studie schließen ...</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>No studies yet. A study puts a run&apos;s answers before several people, under fixed rules.</source>
        <translation>Noch keine Studien. Eine Studie legt die Antworten eines Laufs mehreren Leuten vor, nach festen Regeln.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>Studie schließen</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 schließen?</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Gold, right</source>
        <translation>Gold, richtig</translation>
    </message>
    <message>
        <source>Rules of the study</source>
        <translation>Regeln der Studie</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyChooser</name>
    <message>
        <source>&amp;Guidelines</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min</source>
        <translation>
            <numerusform>%1 von %2, etwa %n min</numerusform>
            <numerusform>%1 von %2, etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Free battles</source>
        <translation>Freie Duelle</translation>
    </message>
    <message>
        <source>No study is open. The lead makes one on the Runs page.</source>
        <translation>Keine Studie ist offen. Die Leitung legt eine auf der Seite „Läufe“ an.</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyLock</name>
    <message>
        <source>The study password is set. Go to Annotate mode to close the curtain.</source>
        <translation>Das Studienpasswort ist gesetzt. Im Bewertungsmodus schließt sich der Vorhang.</translation>
    </message>
    <message>
        <source>The study password is gone.</source>
        <translation>Das Studienpasswort ist entfernt.</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyPasswordDialog</name>
    <message>
        <source>Study password</source>
        <translation>Studienpasswort</translation>
    </message>
    <message>
        <source>The window then opens in Annotate mode and asks for this password before it shows rankings, endpoints or data. It is a curtain, not encryption: whoever can read the file can read all of it. For annotators who must not, export a pack.</source>
        <translation>Das Fenster öffnet sich dann im Bewertungsmodus und fragt nach diesem Passwort, bevor es Ranglisten, Endpunkte oder Daten zeigt. Es ist ein Vorhang, keine Verschlüsselung: Wer die Datei lesen kann, kann alles darin lesen. Für Bewerter, die das nicht dürfen, exportieren Sie ein Paket.</translation>
    </message>
    <message>
        <source>This workspace shows battles only until its study password is given.</source>
        <translation>Dieser Arbeitsbereich zeigt nur Duelle, bis sein Studienpasswort eingegeben ist.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>That is not the study password.</source>
        <translation>Das ist nicht das Studienpasswort.</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>Passwort &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyWords</name>
    <message>
        <source>Uniform</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Anpassend</translation>
    </message>
    <message>
        <source>Every pair is as likely as any other.</source>
        <translation>Jedes Paar ist gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Pairs that met less often are likelier, so everybody can be compared soon.</source>
        <translation>Paare, die seltener antraten, sind wahrscheinlicher: Bald lassen sich alle vergleichen.</translation>
    </message>
    <message>
        <source>Pairs whose result is least certain are likelier: narrower intervals for the same votes.</source>
        <translation>Paare mit dem unsichersten Ergebnis sind wahrscheinlicher: engere Intervalle bei gleich vielen Stimmen.</translation>
    </message>
    <message>
        <source>After each vote</source>
        <translation>Nach jeder Stimme</translation>
    </message>
    <message>
        <source>After an annotator&apos;s last battle</source>
        <translation>Nach dem letzten Duell eines Bewerters</translation>
    </message>
    <message>
        <source>When the study is closed</source>
        <translation>Wenn die Studie geschlossen wird</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Annotators see who wrote the answers at once, and may learn to recognise them.</source>
        <translation>Bewerter sehen sofort, von wem die Antworten sind, und lernen womöglich, sie zu erkennen.</translation>
    </message>
    <message>
        <source>An annotator sees the names when their queue is done.</source>
        <translation>Wer alle Duelle beurteilt hat, sieht die Namen.</translation>
    </message>
    <message>
        <source>Nobody sees names, and no ranking counts the votes, until you close the study.</source>
        <translation>Bis Sie die Studie schließen, sieht niemand Namen, und keine Rangliste zählt die Stimmen.</translation>
    </message>
    <message>
        <source>Annotators are never told, and no list or ranking names a vote&apos;s contestants.</source>
        <translation>Bewerter erfahren sie nie, und keine Liste oder Rangliste nennt die Teilnehmer einer Stimme.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a study</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a study</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>in another workspace</source>
        <translation>in einem anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Pairs: %1</source>
        <translation>Paare: %1</translation>
    </message>
    <message>
        <source>Names are told: %1</source>
        <translation>Namen werden genannt: %1</translation>
    </message>
    <message>
        <source>Battles of each annotator: %1</source>
        <translation>Duelle je Bewerter: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %1 of the battles, by %Ln annotator(s)</source>
        <translation>
            <numerusform>Gemeinsam: %1 der Duelle, von %Ln Bewerter</numerusform>
            <numerusform>Gemeinsam: %1 der Duelle, von %Ln Bewertern</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared: none</source>
        <translation>Gemeinsam: keine</translation>
    </message>
    <message>
        <source>Repeated: %1 of the battles</source>
        <translation>Wiederholt: %1 der Duelle</translation>
    </message>
    <message>
        <source>Repeated: none</source>
        <translation>Wiederholt: keine</translation>
    </message>
    <message>
        <source>Thinking: shown of both sides</source>
        <translation>Gedankengang: von beiden Seiten gezeigt</translation>
    </message>
    <message>
        <source>Thinking: not shown</source>
        <translation>Gedankengang: nicht gezeigt</translation>
    </message>
    <message>
        <source>Least reading time: %1 s</source>
        <translation>Mindest-Lesezeit: %1 s</translation>
    </message>
    <message>
        <source>No more battles are drawn and no more votes are taken. This cannot be undone.</source>
        <translation>Es werden keine Duelle mehr gezogen und keine Stimmen mehr angenommen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Names are told after each vote already; nothing more becomes visible.</source>
        <translation>Namen werden schon nach jeder Stimme genannt; mehr wird nicht sichtbar.</translation>
    </message>
    <message>
        <source>Names become visible to annotators who have not finished, and rankings count all the votes.</source>
        <translation>Namen werden auch für Bewerter sichtbar, die nicht fertig sind, und Ranglisten zählen alle Stimmen.</translation>
    </message>
    <message>
        <source>From now on the names of every vote are visible: to annotators, on the Data page, in exports, and rankings count the votes.</source>
        <translation>Von da an sind die Namen jeder Stimme sichtbar: für Bewerter, auf der Seite „Daten“ und in Exporten, und Ranglisten zählen die Stimmen.</translation>
    </message>
    <message>
        <source>Names stay hidden: this study never tells them.</source>
        <translation>Namen bleiben verborgen: Diese Studie nennt sie nie.</translation>
    </message>
    <message>
        <source>line by line, both at one rate</source>
        <translation>Zeile für Zeile, beide gleich schnell</translation>
    </message>
    <message>
        <source>both whole at once</source>
        <translation>beide ganz und zugleich</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 to %4)</source>
        <comment>right answers, gold items, interval</comment>
        <translation>%1 von %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>Gold items: %1 of the battles, out of %2</source>
        <translation>Gold-Aufgaben: %1 der Duelle, aus %2</translation>
    </message>
    <message>
        <source>Gold items: none</source>
        <translation>Gold-Aufgaben: keine</translation>
    </message>
    <message>
        <source>Answers appear: %1</source>
        <translation>Antworten erscheinen: %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::StyleTab</name>
    <message>
        <source>Ranks without and with style control</source>
        <translation>Ränge ohne und mit Stilbereinigung</translation>
    </message>
    <message>
        <source>What style is worth (Elo for +1 sd)</source>
        <translation>Was Stil wert ist (Elo für +1 Std.-Abw.)</translation>
    </message>
    <message>
        <source>Length and rating</source>
        <translation>Länge und Wertung</translation>
    </message>
    <message>
        <source>No style coefficient could be estimated from these votes.</source>
        <translation>Aus diesen Stimmen ließ sich kein Stilkoeffizient schätzen.</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>with style control</source>
        <translation>mit Stilbereinigung</translation>
    </message>
    <message>
        <source>Elo for +1 sd</source>
        <translation>Elo für +1 Std.-Abw.</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Mean length of an answer (words and marks)</source>
        <translation>Mittlere Länge einer Antwort (Wörter und Zeichen)</translation>
    </message>
    <message>
        <source>Rating without style control</source>
        <translation>Wertung ohne Stilbereinigung</translation>
    </message>
</context>
<context>
    <name>joust::ui::StyleWords</name>
    <message>
        <source>%1 Elo</source>
        <translation>%1 Elo</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Twice as long</source>
        <translation>Doppelt so lang</translation>
    </message>
    <message>
        <source>Twice as many headers</source>
        <translation>Doppelt so viele Überschriften</translation>
    </message>
    <message>
        <source>Twice as many list items</source>
        <translation>Doppelt so viele Listenpunkte</translation>
    </message>
    <message>
        <source>Twice as much bold text</source>
        <translation>Doppelt so viel Fettschrift</translation>
    </message>
    <message>
        <source>Twice as much of %1</source>
        <translation>Doppelt so viel %1</translation>
    </message>
    <message>
        <source>%1 is worth %2: it may be nothing.</source>
        <comment>what, how much</comment>
        <translation>%1 ist %2 wert: Es kann auch nichts sein.</translation>
    </message>
    <message>
        <source>%1 is worth %2.</source>
        <comment>what, how much</comment>
        <translation>%1 ist %2 wert.</translation>
    </message>
    <message>
        <source>%1 votes, controlled for %2.</source>
        <translation>%1 Stimmen, bereinigt um %2.</translation>
    </message>
    <message>
        <source>%1 votes lack one of these numbers and are left out.</source>
        <translation>%1 Stimmen fehlt eine dieser Zahlen; sie bleiben weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rank %2 without, %3 with style control; rating %4, %5</source>
        <comment>name, ranks, rating, change</comment>
        <translation>%1: Rang %2 ohne, %3 mit Stilbereinigung; Wertung %4, %5</translation>
    </message>
    <message>
        <source>%1: %2 words and marks on average, rating %3 without style control</source>
        <translation>%1: im Mittel %2 Wörter und Zeichen, Wertung %3 ohne Stilbereinigung</translation>
    </message>
</context>
<context>
    <name>joust::ui::ValueChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::ViewKeeper</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view. One of the same name is replaced.</source>
        <translation>Name der Ansicht. Eine gleichen Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteBar</name>
    <message>
        <source>A is better</source>
        <translation>A ist besser</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B ist besser</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Beide schlecht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Why, if you like:</source>
        <translation>Grund (optional):</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message numerus="yes">
        <source>Change it within %n s</source>
        <translation>
            <numerusform>Noch %n s änderbar</numerusform>
            <numerusform>Noch %n s änderbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>&amp;Without a reason</source>
        <translation>&amp;Ohne Grund</translation>
    </message>
    <message>
        <source>I cannot &amp;judge this</source>
        <translation>Ich kann das nicht &amp;beurteilen</translation>
    </message>
    <message>
        <source>A text is &amp;broken</source>
        <translation>Ein Text ist &amp;defekt</translation>
    </message>
    <message>
        <source>&amp;Offensive</source>
        <translation>&amp;Anstößig</translation>
    </message>
    <message>
        <source>&amp;Another reason</source>
        <translation>Ein anderer &amp;Grund</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>viel besser</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>etwas besser</translation>
    </message>
    <message>
        <source>I know who this is</source>
        <translation>Ich weiß, wer das ist</translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteExportDialog</name>
    <message>
        <source>CSV, every vote a row</source>
        <translation>CSV, jede Stimme eine Zeile</translation>
    </message>
    <message>
        <source>JSON lines, lossless</source>
        <translation>JSON-Zeilen, verlustfrei</translation>
    </message>
    <message>
        <source>Arena battles (chatbot_arena_conversations)</source>
        <translation>Duelle der Arena (chatbot_arena_conversations)</translation>
    </message>
    <message>
        <source>FastChat battles (clean_battle_conv)</source>
        <translation>Duelle von FastChat (clean_battle_conv)</translation>
    </message>
    <message>
        <source>DPO pairs for training</source>
        <translation>DPO-Paare zum Trainieren</translation>
    </message>
    <message>
        <source>KTO examples for training</source>
        <translation>KTO-Beispiele zum Trainieren</translation>
    </message>
    <message>
        <source>ShareGPT conversations for training</source>
        <translation>ShareGPT-Gespräche zum Trainieren</translation>
    </message>
    <message>
        <source>LLM Comparator, two contestants</source>
        <translation>LLM Comparator, zwei Teilnehmer</translation>
    </message>
    <message>
        <source>Label Studio tasks (Pairwise), without names</source>
        <translation>Aufgaben für Label Studio (Pairwise), ohne Namen</translation>
    </message>
    <message>
        <source>Potato items (pairwise), without names</source>
        <translation>Einträge für Potato (pairwise), ohne Namen</translation>
    </message>
    <message>
        <source>AutoArena head-to-heads (CSV)</source>
        <translation>Vergleiche für AutoArena (CSV)</translation>
    </message>
    <message>
        <source>Export votes</source>
        <translation>Stimmen exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Contestants</source>
        <translation>&amp;Teilnehmer</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Beliebige Kategorie</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Beliebige Sprache</translation>
    </message>
    <message>
        <source>A&amp;nnotator</source>
        <translation>Be&amp;werter</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Wer auch immer</translation>
    </message>
    <message>
        <source>&amp;Votes of</source>
        <translation>Stimmen &amp;von</translation>
    </message>
    <message>
        <source>People and model judges</source>
        <translation>Personen und Modelle als Richter</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Nur Personen</translation>
    </message>
    <message>
        <source>Model judges only</source>
        <translation>Nur Modelle als Richter</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Without votes of annotators who &amp;knew who it was</source>
        <translation>Ohne Stimmen von Bewertern, die w&amp;ussten, wer es war</translation>
    </message>
    <message>
        <source>Keep also votes that are</source>
        <translation>Auch diese Stimmen behalten</translation>
    </message>
    <message>
        <source>e&amp;xcluded</source>
        <translation>ausgesch&amp;lossene</translation>
    </message>
    <message>
        <source>&amp;retracted</source>
        <translation>&amp;zurückgezogene</translation>
    </message>
    <message>
        <source>on answers that na&amp;me their maker</source>
        <translation>zu Antworten, die ihren Hersteller ne&amp;nnen</translation>
    </message>
    <message>
        <source>not &amp;blind</source>
        <translation>nicht &amp;blinde</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren ...</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Only votes between two of the chosen are exported.</source>
        <translation>Nur Stimmen zwischen zwei der Ausgewählten werden exportiert.</translation>
    </message>
    <message>
        <source>Contestants whose votes are exported</source>
        <translation>Teilnehmer, deren Stimmen exportiert werden</translation>
    </message>
    <message>
        <source>A vote is between two.</source>
        <translation>Eine Stimme gilt zweien.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen...</source>
        <translation>
            <numerusform>%Ln ausgewählt ...</numerusform>
            <numerusform>%Ln ausgewählt ...</numerusform>
        </translation>
    </message>
    <message>
        <source>Contestants: %1</source>
        <translation>Teilnehmer: %1</translation>
    </message>
    <message>
        <source>Counting the votes...</source>
        <translation>Die Stimmen werden gezählt ...</translation>
    </message>
    <message>
        <source>Writing the votes and their codebook...</source>
        <translation>Die Stimmen und ihr Codebuch werden geschrieben ...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Angehalten. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>LLM Comparator compares two contestants, and these votes are of more. Choose two under Contestants.</source>
        <translation>LLM Comparator vergleicht zwei Teilnehmer, und diese Stimmen sind von mehr. Wählen Sie unter Teilnehmer zwei aus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteImportDialog</name>
    <message>
        <source>Contestant, side A</source>
        <translation>Teilnehmer, Seite A</translation>
    </message>
    <message>
        <source>Contestant, side B</source>
        <translation>Teilnehmer, Seite B</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bewertende Person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>About the prompt</source>
        <translation>Zur Aufgabe</translation>
    </message>
    <message>
        <source>Style, where there is no text</source>
        <translation>Stil, wo kein Text ist</translation>
    </message>
    <message>
        <source>Times and cost</source>
        <translation>Zeiten und Kosten</translation>
    </message>
    <message>
        <source>About the vote</source>
        <translation>Zur Stimme</translation>
    </message>
    <message>
        <source>Exclusions and leaks</source>
        <translation>Ausschlüsse und Verrat</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Nicht beachtet</translation>
    </message>
    <message>
        <source>Import votes</source>
        <translation>Stimmen importieren</translation>
    </message>
    <message>
        <source>What becomes of the file&apos;s fields</source>
        <translation>Was aus den Feldern der Datei wird</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading and checking the file; nothing is written...</source>
        <translation>Die Datei wird gelesen und geprüft; nichts wird geschrieben...</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Wird importiert...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) imported.</source>
        <translation>
            <numerusform>%Ln Stimme importiert.</numerusform>
            <numerusform>%Ln Stimmen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The file is refused, and nothing was imported: %1</source>
        <translation>Die Datei wird abgelehnt, und nichts wurde importiert: %1</translation>
    </message>
    <message>
        <source>Recognised as: %1</source>
        <translation>Erkannt als: %1</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message>
        <source>New votes</source>
        <translation>Neue Stimmen</translation>
    </message>
    <message>
        <source>New battles</source>
        <translation>Neue Duelle</translation>
    </message>
    <message>
        <source>New contestants</source>
        <translation>Neue Teilnehmer</translation>
    </message>
    <message>
        <source>New annotators</source>
        <translation>Neue bewertende Personen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Not blind, left out of rankings by default</source>
        <translation>Nicht blind, in Ranglisten nicht mitgezählt</translation>
    </message>
    <message>
        <source>Without texts</source>
        <translation>Ohne Texte</translation>
    </message>
    <message>
        <source>Dropped, both sides are one contestant</source>
        <translation>Weggelassen, beide Seiten sind derselbe Teilnehmer</translation>
    </message>
    <message>
        <source>Skipped, %1</source>
        <translation>Übergangen, %1</translation>
    </message>
    <message>
        <source>Joust&apos;s own JSON lines</source>
        <translation>Jousts eigene JSON-Zeilen</translation>
    </message>
    <message>
        <source>judgments of Arena-Hard</source>
        <translation>Urteile von Arena-Hard</translation>
    </message>
    <message>
        <source>judgments of MT-Bench</source>
        <translation>Urteile von MT-Bench</translation>
    </message>
    <message>
        <source>feedback of Open WebUI</source>
        <translation>Rückmeldungen aus Open WebUI</translation>
    </message>
    <message>
        <source>raw log of FastChat</source>
        <translation>Rohprotokoll von FastChat</translation>
    </message>
    <message>
        <source>battles of an arena (LMSYS, FastChat, arena 140k)</source>
        <translation>Duelle einer Arena (LMSYS, FastChat, arena 140k)</translation>
    </message>
    <message>
        <source>votes as CSV (ours, compact, left/right/winner)</source>
        <translation>Stimmen als CSV (eigenes, kompaktes, left/right/winner)</translation>
    </message>
    <message>
        <source>AutoArena&apos;s database</source>
        <translation>Datenbank von AutoArena</translation>
    </message>
</context>
<context>
    <name>joust::ui::VotePanel</name>
    <message>
        <source>Turn</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>This vote came without its texts.</source>
        <translation>Diese Stimme kam ohne ihre Texte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>annotator, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>Promptsammlung</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was said about this vote.</source>
        <translation>Zu dieser Stimme wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>No vote is selected.</source>
        <translation>Keine Stimme ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>joust::ui::VotesModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>joust::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Check this workspace</source>
        <translation>Arbeitsbereich &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Joust</source>
        <translation>Ü&amp;ber Joust</translation>
    </message>
    <message>
        <source>&amp;Import votes...</source>
        <translation>Stimmen &amp;importieren ...</translation>
    </message>
    <message>
        <source>&amp;Close pack</source>
        <translation>Paket s&amp;chließen</translation>
    </message>
    <message>
        <source>Export &amp;pack...</source>
        <translation>&amp;Paket exportieren ...</translation>
    </message>
    <message>
        <source>&amp;Merge pack...</source>
        <translation>Paket &amp;zusammenführen ...</translation>
    </message>
    <message>
        <source>Set study &amp;password...</source>
        <translation>Studien&amp;passwort setzen ...</translation>
    </message>
    <message>
        <source>&amp;Remove study password</source>
        <translation>Studienpasswort ent&amp;fernen</translation>
    </message>
    <message>
        <source>Merge &amp;workspace...</source>
        <translation>&amp;Arbeitsbereich zusammenführen ...</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>Sichern &amp;unter ...</translation>
    </message>
    <message>
        <source>&amp;Export votes...</source>
        <translation>Stimmen &amp;exportieren ...</translation>
    </message>
</context>
</TS>
