<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>joust::desktop::Composition</name>
    <message>
        <source>Preparing the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joust workspaces (*.joust)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be: %1 battles, %2 votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::desktop::HelpTexts</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll both answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit the vote, then the next battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the choice back before it is committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave a text field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Joust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joust %1, with Qt %2
Private, blind, side-by-side battles between language models.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::desktop::OpenWorkspace</name>
    <message>
        <source>Saved as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export votes as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export votes as JSONL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerPane</name>
    <message numerus="yes">
        <source>Answer %1, %n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswersTab</name>
    <message>
        <source>Longest answer in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest answer in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, nothing is sent and the server decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as they are, in this order. Text values in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit has to be a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::BasicsTab</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house model, new prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is called in rankings, after the vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL of an OpenAI-compatible server, with /v1 where the server wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which the server knows the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key, or choose where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::BattlePage</name>
    <message>
        <source>Battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a prompt below. Two contestants answer it, and you say which answer is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer will appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Two contestants are answering, %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two answers could not be made. Nothing was counted, and the prompt is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try both again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardControls</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bradley-Terry: all votes at once, with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elo: vote by vote, depends on their order, no intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elo (order-dependent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties and &quot;both bad&quot; count as half a win for each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties: half a win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties and &quot;both bad&quot; are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again from the votes as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as PNG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes as JSON Lines...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardFacts</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why votes were left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardSentence</name>
    <message>
        <source>1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contestants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on %3.</source>
        <comment>votes, annotators, contestants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elo depends on the order of the votes and has no intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intervals clustered by annotator (%2 effective).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intervals that ignore how annotators differ, because there are fewer than 5 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intervals, each vote taken as independent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vote left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden for too few battles: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer named its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by a judge model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides the same contestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of votes: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some contestants won or lost everything against others, so there is no finite distance between them. Each group is rated by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some groups of contestants never met. Ratings can be compared within a group, not between groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit did not converge. These numbers must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the votes count under these options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardWords</name>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of ranks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won every battle, rating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost every battle, rating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 battles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contestant: facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 battles: %2 won, %3 lost, %4 tied, %5 both bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistically tied with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won every battle: no finite rating, so the lowest that fits is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost every battle: no finite rating, so the highest that fits is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its votes count under these options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a choice: present choice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::Composer</name>
    <message>
        <source>&amp;Suggest a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter starts. The answers appear together; waiting shows how slow the slower contestant is, not which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both contestants something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt has at most 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::ConnectionTab</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the workspace as they are: a key belongs in the key field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, &quot;none&quot; for no proxy, or empty for what the environment says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time limits in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local servers may need minutes before the first text, while they load a model. Empty or 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, for servers with a certificate of your own lab. Empty: those of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit is a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::CostsTab</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;USD for a million prompt tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD for a million &amp;answer tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Billions of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent. They are for cost figures and for comparing quality with price; changing them makes no new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointCheck</name>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the model name that the server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be an address that starts with http:// or https://, without a user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model name is one line of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit has to be a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt holds characters that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value has to be JSON, for example 0.7, true or &quot;text&quot;; model, messages and stream are set by Joust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header needs a name without spaces, and its value is one line. Joust itself sets Host and lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the http, https or socks address of a proxy without a user name in it, or &quot;none&quot; for no proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices and sizes cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointDetail</name>
    <message>
        <source>No endpoint is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled: not drawn for new battles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tab: what is missing there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving makes a new revision: it is ranked as another contestant. Battles and votes of the old one stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has battled. Changing address, model, system prompt, limit or parameters makes a new revision, which is ranked as another contestant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointWords</name>
    <message>
        <source>None</source>
        <comment>kind of key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>kind of key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>kind of key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <comment>kind of key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection %1, first text %2, pause %3, whole answer %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD for a million prompt tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD for a million answer tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection and encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointsModel</name>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn for new battles; its battles and votes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the address, model, prompt or parameters after a battle makes a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointsPage</name>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the endpoints...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is drawn for new battles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not drawn for new battles. Its battles and votes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1. Its battles and votes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoints yet. A battle needs two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 as revision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::ErrorText</name>
    <message>
        <source>A value cannot be used. Nothing was changed. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there. Nothing was changed. Reload the page, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one with that name already. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at your request. What was finished before is kept. Start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written. What was saved before is kept. Check that the disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is kept. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder cannot be written. Nothing was changed. Check its permissions, or save to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Joust workspace. It was not changed. Open another file, or use Import for data of other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Joust wrote this workspace. It was not changed. Update Joust to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this workspace open. It was not changed. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is. Open a backup, or run joust-cli check on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was refused. Nothing was imported. See the details for the file, the row and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible now. Nothing was changed. A vote is given once, and names are shown only after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A battle needs two contestants. Nothing was started. Add another endpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this endpoint cannot be found. Its settings are kept. Enter the key again on the Endpoints page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. Settings are kept. Unlock the keyring, or use an environment variable or a key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on this network. What was saved is kept. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. What was saved is kept. Check that it runs and that the address and port are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection was refused, and nothing was sent. Check the certificate, or choose your CA file in the endpoint&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the connection in time. What was saved is kept. Try again, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not begin in time. What was saved is kept. Try again, or allow more time to the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stopped arriving. The part that came is not used. Try again, or allow longer pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took longer than allowed. The part that came is not used. Try again, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the key. Settings are kept. Check the key and what it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this model. Settings are kept. Choose one from its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to slow down. What was finished is kept. Wait, or lower the number of requests at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported a failure of its own. What was saved is kept. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request. What was saved is kept. See the details for its status, and check address and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address. Joust does not follow it, so that keys stay where you sent them. Enter the final address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not what this protocol says. It is not used. Check that the protocol of the endpoint is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. The part that came is not used. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ended without its end mark and may be cut. It is not used. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no text. What was saved is kept. Try again, or check the parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than the limit. Nothing was changed. Use a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers for this battle could not be made. Your votes are kept. Try both again, or go to the next battle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyCapButton</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyEditor</name>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. Type here to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are sent without a key, as most local servers want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read when it is needed. The workspace holds only the name of the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to the keyring of your desktop. The workspace holds only a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in memory until Joust is closed, and has to be typed again next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardModel</name>
    <message>
        <source>%1, statistically tied with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bad %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranks that the data do not exclude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardPage</name>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the ranking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the votes count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The ranking before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaderboard.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardView</name>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::MainWindow</name>
    <message>
        <source>No workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: no endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Local only: talks to %n endpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - Joust, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::ModeWords</name>
    <message>
        <source>Annotate mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsEditor</name>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::ProbeView</name>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending one tiny prompt...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: works</source>
        <comment>step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <comment>step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test passed: this endpoint can battle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test failed: this endpoint cannot battle yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptView</name>
    <message>
        <source>Prompt, turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the prompt to one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::RatingsChart</name>
    <message>
        <source>Chart of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from contestant to contestant. The table shows the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a contestant, or use the arrow keys, to read its values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::RevealCard</name>
    <message>
        <source>Next battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first text after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your vote is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::SafeMarkdown</name>
    <message>
        <source>[image: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::SettingsPage</name>
    <message>
        <source>Joust talks to the endpoints you list and to nobody else. Votes and answers stay in the workspace file; keys stay in the system keyring or in environment variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vote with single keys (1 to 5, C, Space, Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::StartPage</name>
    <message>
        <source>Which answer is better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joust runs blind battles between the models behind your own endpoints. Everything stays in one file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteBar</name>
    <message>
        <source>A is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: change it within %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: saved as a draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joust::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;JSONL, lossless...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Joust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
