// SPDX-License-Identifier: GPL-3.0-or-later
// Broken and odd files: one line that names file, row and reason, or a well-defined result; never a guess.
#include "exchange/votes_file.h"

#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace joust::exchange {
namespace {

struct Case
{
    const char* what;
    std::string text;
    std::string refusal; // empty: it is read
    std::size_t comparisons = 0;
};

const std::string kHeader = "model_a,model_b,winner\n";
const std::string kVote = R"({"model_a":"A","model_b":"B","winner":"tie"})";

std::vector<Case> cases()
{
    return {
        {"empty file", "", "votes:1: the file is empty"},
        {"only white space", "\n \r\n", "votes:1: the file is empty"},
        {"only a byte order mark", "\xEF\xBB\xBF", "votes:1: the file is empty"},
        {"header only", kHeader, ""},
        {"header without a line break", "model_a,model_b,winner", ""},
        {"one vote", kHeader + "A,B,tie", "", 1},
        {"byte order mark", "\xEF\xBB\xBF" + kHeader + "A,B,tie\n", "", 1},
        {"CRLF", "model_a,model_b,winner\r\nA,B,tie\r\n", "", 1},
        {"quoted line breaks", "note,model_a,model_b,winner\n\"x\n\r\ny\",A,B,tie\n\"\n\",B,A,tie\n", "", 2},
        {"blank lines", kHeader + "\nA,B,tie\n\n\nB,A,tie\n\n", "", 2},
        {"missing column", "model_a,winner\nA,tie\n",
         "votes:1: the header needs the columns model_a, model_b and winner"},
        {"column twice", "model_a,model_b,winner,winner\n", "votes:1: the column 'winner' stands twice in the header"},
        {"too few fields", kHeader + "A,B,tie\nA,B\n", "votes:3: 2 fields instead of 3"},
        {"too many fields", kHeader + "A,B,tie,x\n", "votes:2: 4 fields instead of 3"},
        {"blank lines do not count as rows", kHeader + "\n\nA,B\n", "votes:2: 2 fields instead of 3"},
        {"quote inside a field", kHeader + "A,x\"B,tie\n", "votes:2: a quote stands inside an unquoted field"},
        {"text after a quote", kHeader + "\"A\"x,B,tie\n", "votes:2: text follows a closing quote"},
        {"quote never closed", kHeader + "A,B,tie\n\"A,B,tie\n", "votes:3: a quote is never closed"},
        {"unknown outcome", kHeader + "A,B,draw\n", "votes:2: 'draw' is not an outcome"},
        {"empty outcome", kHeader + "A,B,\n", "votes:2: '' is not an outcome"},
        {"line break in an outcome", kHeader + "A,B,\"x\ny\"\n", "votes:2: 'x y' is not an outcome"},
        {"no name", kHeader + ",B,tie\n", "votes:2: a contestant has no name"},
        {"name not UTF-8", kHeader + "\xFF,B,tie\n", "votes:2: a contestant's name is not UTF-8"},
        {"contestant against itself", kHeader + "A,A,tie\nA,B,tie\n", "", 1},
        {"weight 0", "model_a,model_b,winner,weight\nA,B,tie,0\n", "votes:2: '0' is not a positive finite weight"},
        {"weight negative", "model_a,model_b,winner,weight\nA,B,tie,-1\n",
         "votes:2: '-1' is not a positive finite weight"},
        {"weight NaN", "model_a,model_b,winner,weight\nA,B,tie,nan\n",
         "votes:2: 'nan' is not a positive finite weight"},
        {"the first bad row counts", kHeader + "A,B\nA,B,draw\n", "votes:2: 2 fields instead of 3"},
        {"bytes of zero", kHeader + std::string("\0\0,B,tie\n", 9), "", 1},
        {"empty array", " [ ] ", ""},
        {"array not closed", "[" + kVote, "votes:2: not valid JSON (the array is not closed)"},
        {"array cut in a vote", "[" + kVote + "," + kVote.substr(0, 20),
         "votes:2: not valid JSON (the array is not closed)"},
        {"text after the array", "[" + kVote + "]x", "votes:2: not valid JSON (something else than an element)"},
        {"two commas", "[" + kVote + ",," + kVote + "]", "votes:2: not valid JSON (something else than an element)"},
        {"comma before the end", "[" + kVote + ",]", "votes:2: not valid JSON (something else than an element)"},
        {"no object", "[7]", "votes:1: not a JSON object"},
        {"no winner", R"({"model_a":"A","model_b":"B"})", "votes:1: model_a, model_b or winner is missing"},
        {"winner null", R"({"model_a":"A","model_b":"B","winner":null})",
         "votes:1: model_a, model_b or winner is missing"},
        {"blank lines count in JSON lines", "\n" + kVote + "\n\n{\"model_a\":1}\n",
         "votes:4: model_a, model_b or winner is missing"},
        {"weight 0 in JSON", R"({"model_a":"A","model_b":"B","winner":"tie","weight":0})",
         "votes:1: '0' is not a positive finite weight"},
        {"no line break at the end", kVote + "\n" + kVote, "", 2},
    };
}

} // namespace

TEST(BadVotes, areRefusedInOneLineOrReadAsTheyStand)
{
    for (const Case& tried : cases()) {
        std::istringstream input(tried.text);
        const base::Result<LoadedVotes> votes = readVotesFile(input, "votes", {});
        EXPECT_EQ(votes ? "" : votes.error().detail, tried.refusal) << tried.what;
        if (votes)
            EXPECT_EQ(votes->comparisons.rows.size(), tried.comparisons) << tried.what;
        else
            EXPECT_EQ(votes.error().code, base::ErrorCode::BadInput) << tried.what;
    }
}

TEST(BadVotes, aLineOfJsonThatIsCutIsRefused)
{
    std::istringstream input(kVote + "\n" + kVote.substr(0, 30));
    const base::Result<LoadedVotes> votes = readVotesFile(input, "votes", {});
    ASSERT_FALSE(votes.has_value());
    EXPECT_TRUE(votes.error().detail.starts_with("votes:2: not valid JSON")) << votes.error().detail;
}

TEST(BadVotes, aMillionContestantsWithOneVoteEachAreRead)
{
    std::string text = kHeader;
    for (int i = 0; i < 500000; ++i)
        text += std::to_string(2 * i) + "," + std::to_string(2 * i + 1) + ",tie\n";
    std::istringstream input(text);
    const base::Result<LoadedVotes> votes = readVotesFile(input, "votes", {});
    ASSERT_TRUE(votes.has_value()) << votes.error().detail;
    EXPECT_EQ(votes->comparisons.contestants.size(), 1000000U);
}

} // namespace joust::exchange
