<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>breakeven::lessons::ProgressStore</name>
    <message numerus="yes">
        <source>The backup of %1 was taken in its place: %Ln answers are there, later ones are missing.</source>
        <translation>
            <numerusform>The backup of %1 was taken in its place: %Ln answer is there, later ones are missing.</numerusform>
            <numerusform>The backup of %1 was taken in its place: %Ln answers are there, later ones are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CardText</name>
    <message numerus="yes">
        <source>With %n hints, that gives %1.</source>
        <translation>
            <numerusform>With a hint, that gives %1.</numerusform>
            <numerusform>With %n hints, that gives %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes back in %n days</source>
        <translation>
            <numerusform>comes back in %n day</numerusform>
            <numerusform>comes back in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes back in about %n months</source>
        <translation>
            <numerusform>comes back in about %n month</numerusform>
            <numerusform>comes back in about %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes back in about %n years</source>
        <translation>
            <numerusform>comes back in about %n year</numerusform>
            <numerusform>comes back in about %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LanesPanel</name>
    <message numerus="yes">
        <source>%Ln estimates</source>
        <translation>
            <numerusform>%Ln estimate</numerusform>
            <numerusform>%Ln estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points failed</source>
        <translation>
            <numerusform>%Ln point failed</numerusform>
            <numerusform>%Ln points failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LearnerDataMenu</name>
    <message numerus="yes">
        <source>%Ln answers came in.</source>
        <translation>
            <numerusform>%Ln answer came in.</numerusform>
            <numerusform>%Ln answers came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions came in. They are asked in practice.</source>
        <translation>
            <numerusform>%Ln question came in. It is asked in practice.</numerusform>
            <numerusform>%Ln questions came in. They are asked in practice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RaceView</name>
    <message numerus="yes">
        <source>each mark is %n samples</source>
        <translation>
            <numerusform>each mark is one sample</numerusform>
            <numerusform>each mark is %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RuleReport</name>
    <message numerus="yes">
        <source>%Ln more points have no clear winner and count for nobody.</source>
        <translation>
            <numerusform>%Ln more point has no clear winner and counts for nobody.</numerusform>
            <numerusform>%Ln more points have no clear winner and count for nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picks take longer than %1 and are left out of this average.</source>
        <translation>
            <numerusform>%Ln pick takes longer than %1 and is left out of this average.</numerusform>
            <numerusform>%Ln picks take longer than %1 and are left out of this average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StartPage</name>
    <message numerus="yes">
        <source>%n questions are due for review today. They were missed, and it is time to see them again.</source>
        <translation>
            <numerusform>%n question is due for review today. It was missed, and it is time to see it again.</numerusform>
            <numerusform>%n questions are due for review today. They were missed, and it is time to see them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SweepText</name>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 do not fit</source>
        <comment>with as many sizes as the number says</comment>
        <translation>
            <numerusform>%1: %2 does not fit</numerusform>
            <numerusform>%1: %2 do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestMenu</name>
    <message numerus="yes">
        <source>%n questions, the table in view</source>
        <translation>
            <numerusform>%n question, the table in view</numerusform>
            <numerusform>%n questions, the table in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions, explained at once</source>
        <translation>
            <numerusform>%n question, explained at once</numerusform>
            <numerusform>%n questions, explained at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestOverview</name>
    <message numerus="yes">
        <source>%n are not answered</source>
        <translation>
            <numerusform>%n is not answered</numerusform>
            <numerusform>%n are not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the changes to %n are not kept</source>
        <translation>
            <numerusform>the change to %n is not kept</numerusform>
            <numerusform>the changes to %n are not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flagged</source>
        <translation>
            <numerusform>%n is flagged</numerusform>
            <numerusform>%n are flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TestState</name>
    <message numerus="yes">
        <source>%n questions of the review cannot be asked any more, since the lesson has changed.</source>
        <translation>
            <numerusform>%n question of the review cannot be asked any more, since the lesson has changed.</numerusform>
            <numerusform>%n questions of the review cannot be asked any more, since the lesson has changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VoteView</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
</TS>
