// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_contestants_phrases.h"

#include "base/utf8.h"

namespace joust::demo {
namespace {

constexpr Phrases kEnglish{
    .colon = ": ",
    .shortAnswer = "Short answer",
    .why = "Why",
    .keyPoints = "Key points",
    .example = "Example",
    .glance = "At a glance",
    .inShort = "In short",
    .flashyTitle = "The ultimate answer",
    .flashyLead = "**Key insight:** this question matters more than it seems.",
    .flashyFacts = "What you need to know",
    .flashyGlance = "Everything at one glance",
    .flashyAspect = "Aspect",
    .flashyWeight = "Importance",
    .flashyHigh = "**very high**",
    .flashyVerdict = "Final verdict",
    .flashyClose = "*Remember: every detail counts.*",
    .filler =
        {"In the end it is a matter of balance, and there is rarely one answer that fits everyone. It can be useful "
         "to collect several opinions before making up your mind.",
         "There are good reasons to look at the question from different sides. Much has been said about it already, "
         "and more will surely follow.",
         "As so often, the details matter, and they differ from case to case. With a little time and the right "
         "sources you will find what suits you."},
    .demoRemark = "This is a demonstration that knows only its own prompts, so it has no real answer to yours.",
    .demoReason =
        "The text comes from a small program on this computer and not from a language model. Choose a prompt of "
        "the demo set to see answers that were written for it, or add an endpoint of your own.",
    .demoPoints = {"Demo set: its prompts have written answers of known quality.",
                   "Own prompts: they need a real endpoint.", "Network: nothing left this computer."},
    .demoVague = "This is only a demonstration, and your question is not among the ones it was prepared for. There is "
                 "surely a lot that could be said about it.",
    .demoWrong = "No answer: this demonstration knows only its own prompts.",
};

constexpr Phrases kGerman{
    .colon = ": ",
    .shortAnswer = "Kurze Antwort",
    .why = "Warum",
    .keyPoints = "Das Wichtigste",
    .example = "Beispiel",
    .glance = "Auf einen Blick",
    .inShort = "Kurz gesagt",
    .flashyTitle = "Die ultimative Antwort",
    .flashyLead = "**Entscheidend:** Diese Frage ist wichtiger, als sie scheint.",
    .flashyFacts = "Das musst du wissen",
    .flashyGlance = "Alles auf einen Blick",
    .flashyAspect = "Aspekt",
    .flashyWeight = "Bedeutung",
    .flashyHigh = "**sehr hoch**",
    .flashyVerdict = "Endgültiges Urteil",
    .flashyClose = "*Denk daran: Jedes Detail zählt.*",
    .filler = {"Am Ende ist es eine Frage der Abwägung, und selten passt eine Antwort für alle. Es kann helfen, vorher "
               "mehrere Meinungen einzuholen.",
               "Es lohnt sich, die Frage von verschiedenen Seiten zu betrachten. Vieles wurde dazu schon gesagt, und "
               "sicher kommt noch einiges hinzu.",
               "Wie so oft kommt es auf die Einzelheiten an, und die sind von Fall zu Fall verschieden. Mit etwas Zeit "
               "findet man, was zu einem passt."},
    .demoRemark = "Dies ist eine Vorführung, die nur ihre eigenen Fragen kennt; auf deine hat sie keine echte Antwort.",
    .demoReason =
        "Der Text stammt von einem kleinen Programm auf diesem Rechner und nicht von einem Sprachmodell. Wähle "
        "eine Frage aus dem Demosatz, um dafür geschriebene Antworten zu sehen, oder richte einen eigenen "
        "Endpunkt ein.",
    .demoPoints = {"Demosatz: zu diesen Fragen gibt es Antworten von bekannter Güte.",
                   "Eigene Fragen: sie brauchen einen echten Endpunkt.", "Netz: nichts hat diesen Rechner verlassen."},
    .demoVague =
        "Dies ist nur eine Vorführung, und deine Frage gehört nicht zu denen, auf die sie vorbereitet ist. Sicher "
        "ließe sich viel dazu sagen.",
    .demoWrong = "Keine Antwort: Diese Vorführung kennt nur ihre eigenen Fragen.",
};

constexpr Phrases kChinese{
    .colon = "：",
    .shortAnswer = "简短回答",
    .why = "为什么",
    .keyPoints = "要点",
    .example = "示例",
    .glance = "一目了然",
    .inShort = "总之",
    .flashyTitle = "终极答案",
    .flashyLead = "**关键**：这个问题比看上去更重要。",
    .flashyFacts = "你必须知道",
    .flashyGlance = "一张表看懂",
    .flashyAspect = "方面",
    .flashyWeight = "重要程度",
    .flashyHigh = "**非常高**",
    .flashyVerdict = "最终结论",
    .flashyClose = "*请记住：每个细节都很重要。*",
    .filler = {"说到底要权衡利弊，很少有一个答案适合所有人。做决定之前不妨多听听不同的意见。",
               "这个问题可以从不同的角度来看。相关的讨论已经很多，以后也还会有。",
               "细节往往很重要，而且每种情况都不一样。花一点时间多看看资料，总能找到适合自己的答案。"},
    .demoRemark = "这只是一个演示，它只认识自带的问题，对你的问题没有真正的答案。",
    .demoReason = "这段文字来自本机上的一个小程序，不是语言模型写的。请选择演示题集里的问题，或者添加你自己的端点。",
    .demoPoints = {"演示题集：每个问题都有质量已知的答案。", "自己的问题：需要真正的端点。",
                   "网络：没有任何内容离开这台电脑。"},
    .demoVague = "这只是一个演示，你的问题不在它准备好的范围之内。关于这个问题，想必有很多可以说的。",
    .demoWrong = "没有答案：这个演示只认识自带的问题。",
};

} // namespace

const Phrases& phrasesFor(std::string_view language)
{
    if (language == "de")
        return kGerman;
    if (language == "zh")
        return kChinese;
    return kEnglish;
}

std::string_view guessLanguage(std::string_view text)
{
    bool german = false;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t c = base::nextCodePoint(text, position);
        if (c >= 0x4E00 && c <= 0x9FFF)
            return "zh";
        if (std::u32string_view(U"äöüßÄÖÜ").find(c) != std::u32string_view::npos)
            german = true;
    }
    return german ? "de" : "en";
}

} // namespace joust::demo
