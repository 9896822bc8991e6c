// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/include_rules.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace joust::layering {
namespace {

std::string read(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(Layering, includesRunOneWay)
{
    const std::filesystem::path root = JOUST_SOURCE_DIR;
    int files = 0;
    for (const char* folder : {"core", "ui", "app"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp")
                continue;
            ++files;
            const std::string file = std::filesystem::relative(entry.path(), root).string();
            for (const std::string& header : includesOf(read(entry.path()))) {
                const std::optional<std::string> reason = objection(file, header);
                EXPECT_FALSE(reason) << file << " includes " << header << ": " << reason.value_or("");
            }
        }
    }
    EXPECT_GT(files, 100);
}

TEST(Layering, theRulesFindPlantedViolations)
{
    EXPECT_TRUE(objection("core/base/x.cpp", "store/workspace.h"));
    EXPECT_TRUE(objection("core/rating/x.cpp", "text/style_counts.h"));
    EXPECT_TRUE(objection("core/battle/x.h", "QString"));
    EXPECT_TRUE(objection("core/store/x.cpp", "ui/shell/mode.h"));
    EXPECT_TRUE(objection("core/store/workspace.h", "SQLiteCpp/SQLiteCpp.h"));
    EXPECT_TRUE(objection("ui/battle/x.cpp", "battle/sealed_order_content.h"));
    EXPECT_TRUE(objection("app/cli/x.cpp", "battle/sealed_order_content.h"));
    EXPECT_TRUE(objection("ui/battle/x.cpp", "sqlite3.h"));
    EXPECT_TRUE(objection("app/cli/x.cpp", "QtCore/QString"));
    EXPECT_FALSE(objection("core/store/x.cpp", "battle/sealed_order_content.h"));
    EXPECT_FALSE(objection("core/exchange/x.cpp", "rating/leaderboard.h"));
    EXPECT_FALSE(objection("ui/battle/x.cpp", "battle/sealed_battle.h"));
}

TEST(Layering, includesAreFoundAsTheyAreWritten)
{
    const std::vector<std::string> expected{"a/b.h", "vector"};
    EXPECT_EQ(includesOf("#include \"a/b.h\"\n  # include <vector>\n// include nothing\n"), expected);
}

} // namespace
} // namespace joust::layering
