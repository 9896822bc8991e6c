// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/identity_leaks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace joust::text {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::vector<std::string>& names, std::string_view answer)
{
    std::vector<std::string> texts;
    for (const LeakHit& hit : LeakScanner(names).scan(answer))
        texts.emplace_back(answer.substr(hit.begin, hit.end - hit.begin));
    return texts;
}

TEST(IdentityLeaks, aNameIsFoundInEverySpelling)
{
    for (const std::string spelling : {"GPT-4o", "gpt 4o", "GPT4o", "GPT**-4o", "GPT_4o", "GPT\u20114o"})
        EXPECT_THAT(found({"gpt-4o"}, "As **" + spelling + "**, I think so."), ElementsAre(spelling)) << spelling;
}

TEST(IdentityLeaks, onlyWholeWordsCount)
{
    EXPECT_THAT(found({"llama", "phi"}, "An ollama philosophy; llamas graze."), IsEmpty());
    EXPECT_THAT(found({"phi"}, "I run phi3 here"), ElementsAre("phi")) << "a family with its number is named";
    EXPECT_THAT(found({"gpt 4"}, "GPT, 4 of them"), IsEmpty());
    EXPECT_THAT(found({"gpt 4"}, "GPT\n4"), IsEmpty());
    EXPECT_THAT(found({"o1", ""}, "o1 is o1"), IsEmpty()) << "too short to mean anything";
    EXPECT_THAT(found({"通义千问"}, "我叫通义千问。"), ElementsAre("通义千问"));
}

TEST(IdentityLeaks, theLongestNameIsReportedOnce)
{
    const std::vector<LeakHit> hits = LeakScanner({"gpt-4o", "GPT-4o mini", "gpt 4O"}).scan("gpt-4o-mini!");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0], (LeakHit{LeakHit::Kind::Name, 0, 11, "GPT-4o mini"}));
    EXPECT_EQ(LeakScanner({"gpt-4o", "gpt 4O"}).names(), 1U);
}

TEST(IdentityLeaks, introductionsInSeveralLanguages)
{
    for (const std::string text :
         {"Hello! I am Zorblax, a helpful assistant made by Quux Labs.", "I'm an assistant trained by Quux.",
          "Ich bin Zorblax, ein von Quux entwickelter Assistent.", "Je suis Zorblax, un assistant développé par Quux.",
          "Soy Zorblax, un asistente creado por Quux.", "我是由古克斯公司开发的助手。",
          "私はクークスが開発したアシスタントです。"}) {
        const std::vector<LeakHit> hits = LeakScanner({}).scan(text);
        ASSERT_EQ(hits.size(), 1U) << text;
        EXPECT_EQ(hits[0].kind, LeakHit::Kind::Introduction) << text;
    }
    EXPECT_THAT(found({}, "I am made by hand? No: I am sure that bread is\nmade by bakers."),
                ElementsAre("I am made by hand? No: I"))
        << "a hit is for a person to judge";
    EXPECT_THAT(found({}, "Bread is made by bakers, and I am glad."), IsEmpty());
    EXPECT_THAT(found({}, "I am glad.\nThis was made by bakers."), IsEmpty());
}

TEST(IdentityLeaks, hostileTextIsBoundedAndNothingIsFoundInNothing)
{
    EXPECT_THAT(found({"claude"}, ""), IsEmpty());
    EXPECT_EQ(LeakScanner({"claude"}).scan(std::string("\xFF\xFE claude \xC3")).size(), 1U);
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "claude ";
    EXPECT_EQ(LeakScanner({"claude"}).scan(many).size(), kMaxLeakHits);
    EXPECT_TRUE(LeakScanner({"claude"}).scan(std::string(1 << 20, 'c')).empty());
    for (const std::string_view maker : knownMakers())
        EXPECT_EQ(found({std::string(maker)}, std::string("by ") + std::string(maker) + "."),
                  std::vector<std::string>{std::string(maker.substr(0, maker.find('+')))});
}

} // namespace
} // namespace joust::text
