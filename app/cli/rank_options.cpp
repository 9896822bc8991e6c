// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rank_options.h"

#include "app/cli/choice_option.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>

namespace joust::cli {
namespace {

constexpr const char* kAllStyle = "all";

void addModelOptions(CLI::App& command, RankingArguments& arguments)
{
    using namespace rating;
    RankOptions& rank = arguments.options;
    addChoice<Method>(command, "--method", rank.method, {{"bt", Method::BradleyTerry}, {"elo", Method::Elo}},
                      "Exact Bradley-Terry, or online Elo as a running display");
    addChoice<TieRule>(command, "--ties", rank.ties,
                       {{"half", TieRule::Half},
                        {"drop", TieRule::Drop},
                        {"davidson", TieRule::Davidson},
                        {"rao-kupper", TieRule::RaoKupper},
                        {"bad-aware", TieRule::BadAware}},
                       "What a tie says: half a win for each, nothing, or an outcome of its own");
    command.add_flag("--style-control{all}", arguments.styleControl,
                     "Control for the answers' style; all, or =length,headers,lists,bold in any selection");
    command.add_option("--control", arguments.controls, "Control for further numbers of the answers, by column name")
        ->delimiter(',');
    command.add_flag("--position", rank.position, "Estimate the advantage of side A");
    addChoice<Compat>(command, "--compat", rank.compat,
                      {{"none", Compat::None}, {"fastchat", Compat::FastChat}, {"arena-rank", Compat::ArenaRank}},
                      "Reproduce another program's style control");
    command.add_flag("--reweight", rank.reweight, "Each vote weighs 1 / max(votes of its pair, 50)");
    command.add_option("--prior", rank.prior, "So many half-won votes of each contestant against an average one");
    command.add_option("--anchor", arguments.anchor, "NAME=RATING: shift the display so that NAME has RATING");
}

void addIntervalOptions(CLI::App& command, rating::RankOptions& rank)
{
    using namespace rating;
    addChoice<IntervalKind>(command, "--interval", rank.interval,
                            {{"sandwich", IntervalKind::Sandwich},
                             {"model", IntervalKind::Model},
                             {"bootstrap", IntervalKind::Bootstrap},
                             {"none", IntervalKind::None}},
                            "Kind of interval");
    addChoice<ClusterChoice>(command, "--cluster", rank.cluster,
                             {{"auto", ClusterChoice::Auto},
                              {"none", ClusterChoice::None},
                              {"annotator", ClusterChoice::Annotator},
                              {"prompt", ClusterChoice::Prompt},
                              {"both", ClusterChoice::Both}},
                             "Whose votes are taken as alike; auto: one annotator's, when five are known");
    addChoice<ClusterType>(command, "--cluster-type", rank.clusterType,
                           {{"cr3", ClusterType::Cr3}, {"cr0", ClusterType::Cr0}}, "Jackknife or uncorrected");
    addChoice<Simultaneous>(command, "--simultaneous", rank.simultaneous,
                            {{"contestant", Simultaneous::Contestant},
                             {"maxz", Simultaneous::MaxZ},
                             {"bonferroni", Simultaneous::Bonferroni},
                             {"none", Simultaneous::None}},
                            "What holds at once");
    command.add_option("--rounds", rank.rounds, "Rounds of the bootstrap")->check(CLI::NonNegativeNumber);
    command.add_option("--level", rank.level, "Level of intervals and rank claims, for example 0.95");
    command.add_option("--seed", rank.seed, "Seed of the bootstrap and of the simultaneous draws")
        ->check(CLI::NonNegativeNumber);
    command.add_flag("--pairs", rank.pairs, "Also every difference of two contestants, with its error (JSON)");
    command.add_option("--min-battles", rank.minBattles, "Hide contestants with fewer battles; their votes count")
        ->check(CLI::NonNegativeNumber);
}

// Splits NAME=RATING at the last sign: names may contain one.
std::optional<rating::Anchor> parseAnchor(const std::string& text)
{
    const std::size_t sign = text.rfind('=');
    if (sign == std::string::npos || sign == 0)
        return std::nullopt;
    rating::Anchor anchor{text.substr(0, sign), 0.0};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + sign + 1, end, anchor.rating);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return anchor;
}

base::Error wrong(const std::string& why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

// The features asked for, in the order of rating::styleControls().
base::Result<void> addStyle(const std::string& asked, std::vector<std::string>& controls)
{
    const std::vector<std::string>& known = rating::styleControls();
    std::vector<std::string> words;
    std::istringstream input(asked);
    for (std::string word; std::getline(input, word, ',');) {
        if (std::find(known.begin(), known.end(), word) == known.end())
            return wrong("'" + word + "' is not a style feature: length, headers, lists, bold");
        words.push_back(word);
    }
    for (const std::string& name : known) {
        if (std::find(words.begin(), words.end(), name) != words.end())
            controls.push_back(name);
    }
    return {};
}

} // namespace

void addRankingOptions(CLI::App& command, RankingArguments& arguments)
{
    addModelOptions(command, arguments);
    addIntervalOptions(command, arguments.options);
}

base::Result<void> resolveRanking(RankingArguments& arguments)
{
    if (!arguments.anchor.empty()) {
        arguments.options.anchor = parseAnchor(arguments.anchor);
        if (!arguments.options.anchor)
            return wrong("--anchor needs NAME=RATING, for example --anchor gpt-4=1200");
    }
    std::vector<std::string>& controls = arguments.options.controls;
    if (arguments.styleControl == kAllStyle)
        controls = rating::styleControls();
    else if (base::Result<void> style = addStyle(arguments.styleControl, controls); !style)
        return style;
    controls.insert(controls.end(), arguments.controls.begin(), arguments.controls.end());
    return validate(arguments.options);
}

} // namespace joust::cli
