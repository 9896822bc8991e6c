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
    <name>joust::ui::AnswerImportDialog</name>
    <message numerus="yes">
        <source>%Ln answer(s) imported.</source>
        <translation>
            <numerusform>%Ln answer imported.</numerusform>
            <numerusform>%Ln answers imported.</numerusform>
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
    <name>joust::ui::AuditView</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
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
    <message numerus="yes">
        <source>%n battle(s) of %1 wait for answers that are not made yet.</source>
        <translation>
            <numerusform>%n battle of %1 waits for answers that are not made yet.</numerusform>
            <numerusform>%n battles of %1 wait for answers that are not made yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::BattlePause</name>
    <message numerus="yes">
        <source>You have voted for %n min. A short break keeps judgement fresh.</source>
        <translation>
            <numerusform>You have voted for %n min. A short break keeps judgement fresh.</numerusform>
            <numerusform>You have voted for %n min. A short break keeps judgement fresh.</numerusform>
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
    <name>joust::ui::ContestantsDialog</name>
    <message numerus="yes">
        <source>%n battle(s)</source>
        <translation>
            <numerusform>%n battle</numerusform>
            <numerusform>%n battles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
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
    <name>joust::ui::DataWords</name>
    <message numerus="yes">
        <source>%Ln vote(s) written, with a codebook beside the file.</source>
        <translation>
            <numerusform>%Ln vote written, with a codebook beside the file.</numerusform>
            <numerusform>%Ln votes written, with a codebook beside the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) will be written.</source>
        <translation>
            <numerusform>%Ln vote will be written.</numerusform>
            <numerusform>%Ln votes will be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::DateChip</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::FactorWords</name>
    <message numerus="yes">
        <source>%n contestant(s) with the value 0 are not in the picture.</source>
        <translation>
            <numerusform>%n contestant with the value 0 is not in the picture.</numerusform>
            <numerusform>%n contestants with the value 0 are not in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n contestant(s) it is not known.</source>
        <translation>
            <numerusform>Of %n contestant it is not known.</numerusform>
            <numerusform>Of %n contestants it is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::GoldField</name>
    <message numerus="yes">
        <source>%1: %Ln item(s)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1: %Ln item</numerusform>
            <numerusform>%1: %Ln items</numerusform>
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
    <name>joust::ui::ImportDialog</name>
    <message numerus="yes">
        <source>The file is refused as a whole: %Ln row(s) cannot be used as a prompt. Mend that and import again.</source>
        <translation>
            <numerusform>The file is refused as a whole: %Ln row cannot be used as a prompt. Mend that and import again.</numerusform>
            <numerusform>The file is refused as a whole: %Ln rows cannot be used as a prompt. Mend that and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln prompt(s)</source>
        <translation>
            <numerusform>Import %Ln prompt</numerusform>
            <numerusform>Import %Ln prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaksView</name>
    <message numerus="yes">
        <source>%n vote(s) are on answers that may name their maker.</source>
        <translation>
            <numerusform>%n vote is on an answer that may name its maker.</numerusform>
            <numerusform>%n votes are on answers that may name their maker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for: %n name(s) and introductions.</source>
        <translation>
            <numerusform>Looked for: %n name and introductions.</numerusform>
            <numerusform>Looked for: %n names and introductions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No voted answer names its maker. Looked for: %n name(s) and introductions.</source>
        <translation>
            <numerusform>No voted answer names its maker. Looked for: %n name and introductions.</numerusform>
            <numerusform>No voted answer names its maker. Looked for: %n names and introductions.</numerusform>
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
    <name>joust::ui::MergeChoicesTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
    <name>joust::ui::NewRunDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln prompt(s))</source>
        <comment>a prompt set</comment>
        <translation>
            <numerusform>%1 (%Ln prompt)</numerusform>
            <numerusform>%1 (%Ln prompts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the contestants planned for has no endpoint here.</source>
        <translation>
            <numerusform>%n of the contestants planned for has no endpoint here.</numerusform>
            <numerusform>%n of the contestants planned for have no endpoint here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::PackExportDialog</name>
    <message numerus="yes">
        <source>%Ln battle(s) exported.</source>
        <translation>
            <numerusform>%Ln battle exported.</numerusform>
            <numerusform>%Ln battles exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, because an answer is missing.</source>
        <translation>
            <numerusform>%Ln left out, because an answer is missing.</numerusform>
            <numerusform>%Ln left out, because an answer is missing.</numerusform>
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
    <name>joust::ui::PreviewedMerge</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) merged.</source>
        <translation>
            <numerusform>%Ln vote merged.</numerusform>
            <numerusform>%Ln votes merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptActions</name>
    <message numerus="yes">
        <source>%Ln prompt(s) are selected.</source>
        <translation>
            <numerusform>%Ln prompt is selected.</numerusform>
            <numerusform>%Ln prompts are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) have the tag %1 now.</source>
        <translation>
            <numerusform>%Ln prompt has the tag %1 now.</numerusform>
            <numerusform>%Ln prompts have the tag %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) have the tag %1 no more.</source>
        <translation>
            <numerusform>%Ln prompt has the tag %1 no more.</numerusform>
            <numerusform>%Ln prompts have the tag %1 no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The category of %Ln prompt(s) is changed.</source>
        <translation>
            <numerusform>The category of %Ln prompt is changed.</numerusform>
            <numerusform>The category of %Ln prompts is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) left the set. Battles and runs keep them.</source>
        <translation>
            <numerusform>%Ln prompt left the set. Battles and runs keep it.</numerusform>
            <numerusform>%Ln prompts left the set. Battles and runs keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s)</source>
        <translation>
            <numerusform>%Ln new prompt</numerusform>
            <numerusform>%Ln new prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln exact duplicate left out</numerusform>
            <numerusform>%Ln exact duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near duplicate(s) kept</source>
        <translation>
            <numerusform>%Ln near duplicate kept</numerusform>
            <numerusform>%Ln near duplicates kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptsPage</name>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found so far</source>
        <translation>
            <numerusform>%Ln prompt found so far</numerusform>
            <numerusform>%Ln prompts found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found</source>
        <translation>
            <numerusform>%Ln prompt found</numerusform>
            <numerusform>%Ln prompts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) imported.</source>
        <translation>
            <numerusform>%Ln prompt imported.</numerusform>
            <numerusform>%Ln prompts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) are like an earlier one, and selected.</source>
        <translation>
            <numerusform>%Ln prompt is like an earlier one, and selected.</numerusform>
            <numerusform>%Ln prompts are like an earlier one, and selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::QualityWords</name>
    <message numerus="yes">
        <source>%1 rises by %n place(s)</source>
        <translation>
            <numerusform>%1 rises by %n place</numerusform>
            <numerusform>%1 rises by %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 falls by %n place(s)</source>
        <translation>
            <numerusform>%1 falls by %n place</numerusform>
            <numerusform>%1 falls by %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) that name a maker, %1</source>
        <translation>
            <numerusform>with %n vote that names a maker, %1</numerusform>
            <numerusform>with %n votes that name a maker, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) excluded by hand, %1</source>
        <translation>
            <numerusform>with %n vote excluded by hand, %1</numerusform>
            <numerusform>with %n votes excluded by hand, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n vote(s) of people who knew who it was, %1</source>
        <translation>
            <numerusform>without %n vote of people who knew who it was, %1</numerusform>
            <numerusform>without %n votes of people who knew who it was, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) of people who knew who it was, %1</source>
        <translation>
            <numerusform>with %n vote of people who knew who it was, %1</numerusform>
            <numerusform>with %n votes of people who knew who it was, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryChips</name>
    <message numerus="yes">
        <source>%n contestant(s)</source>
        <translation>
            <numerusform>%n contestant</numerusform>
            <numerusform>%n contestants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryWords</name>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n annotator</numerusform>
            <numerusform>%n annotators</numerusform>
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
    <name>joust::ui::RobustnessTab</name>
    <message numerus="yes">
        <source>Of %Ln way(s): rules for ties, style, side and whose votes are alike.</source>
        <translation>
            <numerusform>Of %Ln way: rules for ties, style, side and whose votes are alike.</numerusform>
            <numerusform>Of %Ln ways: rules for ties, style, side and whose votes are alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RobustnessWords</name>
    <message numerus="yes">
        <source>Mean of ln P over %Ln vote(s) on prompts that the fit had not seen; nearer to zero is better.</source>
        <translation>
            <numerusform>Mean of ln P over %Ln vote on prompts that the fit had not seen; nearer to zero is better.</numerusform>
            <numerusform>Mean of ln P over %Ln votes on prompts that the fit had not seen; nearer to zero is better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) could not be predicted by all models.</source>
        <translation>
            <numerusform>%Ln vote could not be predicted by all models.</numerusform>
            <numerusform>%Ln votes could not be predicted by all models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is taken off each variant&apos;s rating for having been one of %Ln from which the best is picked. No interval is claimed.</source>
        <translation>
            <numerusform>What is taken off each variant&apos;s rating for having been one of %Ln from which the best is picked. No interval is claimed.</numerusform>
            <numerusform>What is taken off each variant&apos;s rating for having been one of %Ln from which the best is picked. No interval is claimed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) have no score: they have no finite fit on the other prompts.</source>
        <translation>
            <numerusform>%Ln model has no score: it has no finite fit on the other prompts.</numerusform>
            <numerusform>%Ln models have no score: they have no finite fit on the other prompts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RunWords</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>about %n h</numerusform>
            <numerusform>about %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>answers of a run</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) failed. The others are kept; Retry failed asks for these again.</source>
        <translation>
            <numerusform>%Ln answer failed. The others are kept; Retry failed asks for these again.</numerusform>
            <numerusform>%Ln answers failed. The others are kept; Retry failed asks for these again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The budget is spent; %Ln answer(s) still to be made. What was made is kept. Raise the budget to go on.</source>
        <translation>
            <numerusform>The budget is spent; %Ln answer still to be made. What was made is kept. Raise the budget to go on.</numerusform>
            <numerusform>The budget is spent; %Ln answers still to be made. What was made is kept. Raise the budget to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RunsTab</name>
    <message numerus="yes">
        <source>Under way when the program ended last time, and asked again: %Ln answer(s).</source>
        <translation>
            <numerusform>Under way when the program ended last time, and asked again: %Ln answer.</numerusform>
            <numerusform>Under way when the program ended last time, and asked again: %Ln answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::SnapshotWords</name>
    <message numerus="yes">
        <source>%n snapshot(s) of this question, as they were frozen; bands are their intervals.</source>
        <translation>
            <numerusform>%n snapshot of this question, as it was frozen; bands are its intervals.</numerusform>
            <numerusform>%n snapshots of this question, as they were frozen; bands are their intervals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyChooser</name>
    <message numerus="yes">
        <source>%1 of %2, about %n min</source>
        <translation>
            <numerusform>%1 of %2, about %n min</numerusform>
            <numerusform>%1 of %2, about %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyWords</name>
    <message numerus="yes">
        <source>Shared: %1 of the battles, by %Ln annotator(s)</source>
        <translation>
            <numerusform>Shared: %1 of the battles, by %Ln annotator</numerusform>
            <numerusform>Shared: %1 of the battles, by %Ln annotators</numerusform>
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
<context>
    <name>joust::ui::VoteExportDialog</name>
    <message numerus="yes">
        <source>%Ln chosen...</source>
        <translation>
            <numerusform>%Ln chosen...</numerusform>
            <numerusform>%Ln chosen...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteImportDialog</name>
    <message numerus="yes">
        <source>%Ln vote(s) imported.</source>
        <translation>
            <numerusform>%Ln vote imported.</numerusform>
            <numerusform>%Ln votes imported.</numerusform>
        </translation>
    </message>
</context>
</TS>
