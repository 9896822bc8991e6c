// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/circle_votes.h"
#include "exchange/report_html.h"
#include "exchange/svg_drawing.h"

#include <gtest/gtest.h>

namespace joust::exchange {
namespace {

using test::circleVotes;

std::string htmlOf(const BoardQuery& query, const std::string& first = "alpha", const std::string& date = "2026-11-01")
{
    return reportHtml(gatherReport("study.joust", {circleVotes(first), 0, 0, {"c0ffee"}}, query), date);
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
