// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/golden_data.h"

#include "exchange/votes_file.h"

#include <fstream>
#include <map>
#include <stdexcept>

namespace joust::rating::test {
namespace {

std::string fileOf(const std::string& name)
{
    const std::map<std::string, std::string> files{{"llmfao", "llmfao_compact.csv"},
                                                   {"syn20k", "syn20k.csv"},
                                                   {"simple", "evalica-simple.csv"},
                                                   {"food", "evalica-food.csv"}};
    return std::string(JOUST_SHARED_DIR) + "/data/" + files.at(name);
}

// The larger sets come with counts of the answers' style.
exchange::LoadOptions optionsFor(const std::string& name)
{
    exchange::LoadOptions options;
    if (name == "llmfao" || name == "syn20k")
        options.columns = {"length", "headers", "lists", "bold"};
    return options;
}

} // namespace

std::optional<GoldenData> loadGolden(const std::string& name)
{
    const std::string folder = std::string(JOUST_SHARED_DIR) + "/golden/";
    std::ifstream votes(fileOf(name), std::ios::binary);
    std::ifstream golden(folder + name + ".json");
    std::ifstream extra(folder + "joust_extra.json");
    if (!votes || !golden || !extra)
        return std::nullopt;
    const base::Result<exchange::LoadedVotes> loaded = exchange::readVotesFile(votes, name, {}, optionsFor(name));
    if (!loaded)
        throw std::runtime_error(loaded.error().detail);
    return GoldenData{loaded->comparisons, nlohmann::json::parse(golden), nlohmann::json::parse(extra)};
}

} // namespace joust::rating::test
