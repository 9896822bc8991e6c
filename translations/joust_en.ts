<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>joust::desktop::Composition</name>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n problem found:</numerusform>
            <numerusform>%n problems found:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerPane</name>
    <message numerus="yes">
        <source>Answer %1, %n words</source>
        <translation>
            <numerusform>Answer %1, %n word</numerusform>
            <numerusform>Answer %1, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::BattlePage</name>
    <message numerus="yes">
        <source>Two contestants are answering, %n s</source>
        <translation>
            <numerusform>Two contestants are answering, %n s</numerusform>
            <numerusform>Two contestants are answering, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by %1</source>
        <translation>
            <numerusform>%n vote by %1</numerusform>
            <numerusform>%n votes by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardWords</name>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>up %n place</numerusform>
            <numerusform>up %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>down %n place</numerusform>
            <numerusform>down %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::DataPage</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) found so far</source>
        <translation>
            <numerusform>%Ln vote found so far</numerusform>
            <numerusform>%Ln votes found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) found</source>
        <translation>
            <numerusform>%Ln vote found</numerusform>
            <numerusform>%Ln votes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::HistoryWords</name>
    <message numerus="yes">
        <source>%n vote(s) without a time are left out.</source>
        <translation>
            <numerusform>%n vote without a time is left out.</numerusform>
            <numerusform>%n votes without a time are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n slice(s) not everyone can be compared: only the largest group is shown.</source>
        <translation>
            <numerusform>In %n slice not everyone can be compared: only the largest group is shown.</numerusform>
            <numerusform>In %n slices not everyone can be compared: only the largest group is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::MainWindow</name>
    <message numerus="yes">
        <source>Talks to %n endpoint(s) and to nobody else</source>
        <translation>
            <numerusform>Talks to %n endpoint and to nobody else</numerusform>
            <numerusform>Talks to %n endpoints and to nobody else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::ModelPicker</name>
    <message numerus="yes">
        <source>%n model(s) found: choose one, or type a name.</source>
        <translation>
            <numerusform>%n model found: choose it, or type a name.</numerusform>
            <numerusform>%n models found: choose one, or type a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsGrid</name>
    <message numerus="yes">
        <source>%n pair(s) contradict the ratings.</source>
        <translation>
            <numerusform>%n pair contradicts the ratings.</numerusform>
            <numerusform>%n pairs contradict the ratings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::PlanWords</name>
    <message numerus="yes">
        <source>For %n pair(s) no number of votes is known.</source>
        <translation>
            <numerusform>For %n pair no number of votes is known.</numerusform>
            <numerusform>For %n pairs no number of votes is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RevealCard</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteBar</name>
    <message numerus="yes">
        <source>Change it within %n s</source>
        <translation>
            <numerusform>Change it within %n s</numerusform>
            <numerusform>Change it within %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
