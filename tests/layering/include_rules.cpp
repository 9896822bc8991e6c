// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/include_rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace joust::layering {
namespace {

const std::map<std::string, int>& ranks()
{
    static const std::map<std::string, int> kRanks{{"base", 0},   {"rating", 1}, {"text", 1},    {"endpoint", 1},
                                                   {"battle", 2}, {"store", 3},  {"exchange", 4}};
    return kRanks;
}

bool startsWith(const std::string& text, const std::string& prefix)
{
    return text.rfind(prefix, 0) == 0;
}

// "core/store/x.h" -> "store"; "ui/battle/x.h" -> "ui"; "app/cli/x.h" -> "app".
std::string layerOf(const std::string& file)
{
    const std::string path = startsWith(file, "core/") ? file.substr(5) : file;
    return path.substr(0, path.find('/'));
}

bool isQt(const std::string& header)
{
    const bool capital = header.size() > 1 && header[0] == 'Q' && header[1] >= 'A' && header[1] <= 'Z';
    return capital || startsWith(header, "Qt") || startsWith(header, "qt6keychain/");
}

bool isPublicHeader(const std::string& file)
{
    return file.size() > 2 && file.substr(file.size() - 2) == ".h";
}

std::optional<std::string> objectionInCore(const std::string& from, const std::string& header)
{
    if (isQt(header))
        return "core is built without Qt";
    if (startsWith(header, "ui/") || startsWith(header, "app/"))
        return "core knows neither ui nor app";
    const auto target = ranks().find(layerOf(header));
    if (target == ranks().end() || header.find('/') == std::string::npos)
        return std::nullopt;
    const int own = ranks().at(from);
    if (target->second > own || (target->second == own && target->first != from))
        return from + " stands below or beside " + target->first;
    return std::nullopt;
}

std::optional<std::string> objectionInUi(const std::string& header)
{
    if (startsWith(header, "app/"))
        return "ui does not know the program";
    if (startsWith(header, "curl/") || startsWith(header, "SQLiteCpp/") || startsWith(header, "nlohmann/") ||
        startsWith(header, "simdjson") || header == "sqlite3.h")
        return "ui touches neither network, database nor JSON";
    return std::nullopt;
}

} // namespace

std::optional<std::string> objection(const std::string& file, const std::string& header)
{
    static const std::set<std::string> kHeavy{"SQLiteCpp/SQLiteCpp.h", "nlohmann/json.hpp", "Eigen/Dense"};
    static const std::set<std::string> kPrivateHeaders{"core/store/sql.h"};
    const std::string from = layerOf(file);
    if (header == "battle/sealed_order_content.h" && from != "battle" && from != "store")
        return "the content of sealed parcels is for core/battle and core/store only";
    if (isPublicHeader(file) && kHeavy.count(header) > 0 && kPrivateHeaders.count(file) == 0)
        return "a header that costs seconds per file belongs in a .cpp";
    if (startsWith(file, "core/"))
        return objectionInCore(from, header);
    if (from == "ui")
        return objectionInUi(header);
    if (startsWith(file, "app/cli/") || startsWith(file, "app/demo/")) {
        if (isQt(header) || startsWith(header, "ui/") || startsWith(header, "app/desktop/"))
            return "the command line and the demo are built without Qt";
    }
    return std::nullopt;
}

std::vector<std::string> includesOf(const std::string& source)
{
    std::vector<std::string> headers;
    std::istringstream lines(source);
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(" \t"));
        if (!startsWith(line, "#"))
            continue;
        line.erase(0, line.find_first_not_of(" \t", 1));
        const std::size_t open = line.find_first_of("\"<");
        const std::size_t close = line.find_last_of("\">");
        if (startsWith(line, "include") && open != std::string::npos && close > open)
            headers.push_back(line.substr(open + 1, close - open - 1));
    }
    return headers;
}

} // namespace joust::layering
