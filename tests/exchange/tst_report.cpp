// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_html.h"
#include "exchange/svg_drawing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace joust::exchange {
namespace {

using base::Outcome;

// Three contestants, six annotators, a circle of wins: everything has a finite rating.
rating::ComparisonSet votes(const std::string& first = "alpha")
{
    rating::ComparisonSet set;
    set.contestants = {first, "beta", "gamma"};
    std::sort(set.contestants.begin(), set.contestants.end());
    rating::SideColumn length{"length", {}, {}};
    for (int i = 0; i < 60; ++i) {
        rating::Comparison vote;
        vote.a = static_cast<std::uint32_t>(i % 3);
        vote.b = static_cast<std::uint32_t>((i + 1) % 3);
        vote.outcome = i % 5 == 0 ? Outcome::Tie : i % 7 < 4 ? Outcome::A : Outcome::B;
        vote.annotator = i % 6;
        vote.prompt = i / 6;
        set.rows.push_back(vote);
        length.a.push_back(static_cast<float>(100 + 13 * (i % 11)));
        length.b.push_back(static_cast<float>(90 + 17 * (i % 7)));
    }
    set.annotators = {"u", "v", "w", "x", "y", "z"};
    for (int i = 0; i < 10; ++i)
        set.prompts.push_back("p" + std::to_string(i));
    set.columns = {length};
    return set;
}

std::string htmlOf(const BoardQuery& query, const std::string& first = "alpha", const std::string& date = "2026-11-01")
{
    return reportHtml(gatherReport("study.joust", votes(first), query), date);
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

TEST(Report, theSameVotesGiveTheSameBytesButForTheDate)
{
    BoardQuery query;
    query.options.controls = {"length"};
    EXPECT_EQ(htmlOf(query), htmlOf(query));
    std::string later = htmlOf(query, "alpha", "2026-11-02");
    EXPECT_NE(later, htmlOf(query));
    later.replace(later.find("2026-11-02"), 10, "2026-11-01");
    EXPECT_EQ(later, htmlOf(query));
}

TEST(Report, standsAlone)
{
    const std::string html = htmlOf({});
    for (const char* outside : {"<script", "<link", "<img", "src=", "href=", "url(", "@import"})
        EXPECT_EQ(html.find(outside), std::string::npos) << outside;
    EXPECT_EQ(count(html, "<svg "), count(html, "</svg>"));
    EXPECT_EQ(count(html, "<svg "), 2U); // intervals and pairs
    EXPECT_EQ(count(html, "http"), count(html, "http-equiv") + count(html, "http://www.w3.org/2000/svg"));
    EXPECT_EQ(html.find("nan"), std::string::npos);
}

TEST(Report, methodsSayWhatWasDone)
{
    struct Case
    {
        void (*change)(BoardQuery& query);
        const char* says;
    };
    for (const Case& c :
         {Case{[](BoardQuery&) {}, "half a win for each side"},
          Case{[](BoardQuery&) {}, "clustered by annotator (6 clusters, effectively 6.0)"},
          Case{[](BoardQuery&) {}, "level 0.95, from the sandwich covariance"},
          Case{[](BoardQuery& q) { q.options.ties = rating::TieRule::Davidson; }, "Davidson's model"},
          Case{[](BoardQuery& q) { q.options.ties = rating::TieRule::Drop; }, "left out"},
          Case{[](BoardQuery& q) { q.options.method = rating::Method::Elo; }, "online Elo"},
          Case{[](BoardQuery& q) { q.options.controls = {"length"}; }, "controls for length"},
          Case{[](BoardQuery& q) { q.options.position = true; }, "advantage of side A"},
          Case{[](BoardQuery& q) { q.options.interval = rating::IntervalKind::None; }, "No intervals are given"},
          Case{[](BoardQuery& q) {
                   q.options.interval = rating::IntervalKind::Bootstrap;
                   q.options.rounds = 20;
                   q.options.seed = 77;
               },
               "20 bootstrap rounds with seed 77"},
          Case{[](BoardQuery& q) { q.options.cluster = rating::ClusterChoice::None; },
               "each vote being taken as independent"},
          Case{[](BoardQuery& q) { q.filter.category = "maths"; }, "of the category \"maths\""},
          Case{[](BoardQuery& q) { q.filter.judgeVotes = JudgeVotes::Only; }, "Votes of model judges count"}}) {
        BoardQuery query;
        c.change(query);
        const std::string methods = reportMethods(gatherReport("x", votes(), query));
        EXPECT_NE(methods.find(c.says), std::string::npos) << c.says << '\n' << methods;
    }
}

TEST(Report, hostileNamesStayText)
{
    const std::string html = htmlOf({}, "</td><script>alert(1)</script>&\"'");
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_NE(html.find("&lt;script&gt;"), std::string::npos);
    EXPECT_EQ(escapedMarkup("a\x01\xff<"), "a \xef\xbf\xbd&lt;");
}

TEST(Report, withoutVotesThereIsStillAPage)
{
    const std::string html = reportHtml(gatherReport("empty.joust", {}, {}), "2026-11-01");
    EXPECT_NE(html.find("There are no votes"), std::string::npos);
    EXPECT_NE(html.find("</html>"), std::string::npos);
}

} // namespace
} // namespace joust::exchange
