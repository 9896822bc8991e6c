// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rank_options.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

base::Error invalid(std::string why)
{
    return {base::ErrorCode::InvalidArgument, std::move(why)};
}

bool hasTwice(std::vector<std::string> names)
{
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

bool isBradleyTerry(TieRule ties)
{
    return ties == TieRule::Half || ties == TieRule::Drop;
}

base::Result<void> validateNumbers(const RankOptions& options)
{
    constexpr std::size_t kFewestRounds = 10;
    constexpr std::size_t kMostRounds = 100000;
    constexpr double kLargestPrior = 1e6;
    constexpr std::size_t kMostControls = 32;
    if (!(options.level > 0.5 && options.level < 1.0))
        return invalid("the level must lie between 0.5 and 1, for example 0.95");
    if (options.anchor && options.anchor->name.empty())
        return invalid("an anchor needs a contestant's name");
    if (options.anchor && !std::isfinite(options.anchor->rating))
        return invalid("an anchor's rating must be a finite number");
    if (!(options.prior >= 0.0 && options.prior <= kLargestPrior))
        return invalid("the prior must be a number of votes from 0 to 1000000");
    if (options.rounds < kFewestRounds || options.rounds > kMostRounds)
        return invalid("the bootstrap needs from 10 to 100000 rounds");
    if (options.controls.size() > kMostControls)
        return invalid("at most 32 covariates can be controlled for");
    if (hasTwice(options.controls))
        return invalid("a covariate is named twice");
    return {};
}

base::Result<void> validateCombination(const RankOptions& options)
{
    const bool adjusts = !options.controls.empty() || options.position;
    if (options.method == Method::Elo && (adjusts || !isBradleyTerry(options.ties)))
        return invalid("online Elo knows neither covariates nor models of ties");
    if (options.ties == TieRule::BadAware && adjusts)
        return invalid("bad-aware ties cannot be combined with covariates or the position");
    if (options.ties == TieRule::BadAware && options.prior > 0.0)
        return invalid("bad-aware ties cannot be combined with a prior: their zero has a meaning of its own");
    if (options.ties == TieRule::BadAware && options.anchor)
        return invalid("bad-aware ties cannot be combined with an anchor: their zero has a meaning of its own");
    if (options.compat != Compat::None && options.ties != TieRule::Half)
        return invalid("the presets count ties as half a win: leave out --ties");
    return {};
}

} // namespace

std::string_view word(Method method)
{
    return method == Method::BradleyTerry ? "bt" : "elo";
}

std::string_view word(IntervalKind interval)
{
    switch (interval) {
    case IntervalKind::Sandwich:
        return "sandwich";
    case IntervalKind::Model:
        return "model";
    case IntervalKind::Bootstrap:
        return "bootstrap";
    case IntervalKind::None:
        return "none";
    }
    return "";
}

std::string_view word(ClusterChoice cluster)
{
    switch (cluster) {
    case ClusterChoice::Auto:
        return "auto";
    case ClusterChoice::None:
        return "none";
    case ClusterChoice::Annotator:
        return "annotator";
    case ClusterChoice::Prompt:
        return "prompt";
    case ClusterChoice::Both:
        return "both";
    }
    return "";
}

std::string_view word(ClusterType type)
{
    return type == ClusterType::Cr3 ? "cr3" : "cr0";
}

std::string_view word(Simultaneous simultaneous)
{
    switch (simultaneous) {
    case Simultaneous::Contestant:
        return "contestant";
    case Simultaneous::MaxZ:
        return "maxz";
    case Simultaneous::Bonferroni:
        return "bonferroni";
    case Simultaneous::None:
        return "none";
    }
    return "";
}

std::string_view word(Compat compat)
{
    switch (compat) {
    case Compat::FastChat:
        return "fastchat";
    case Compat::ArenaRank:
        return "arena-rank";
    case Compat::None:
        break;
    }
    return "none";
}

const std::vector<std::string>& styleControls()
{
    static const std::vector<std::string> names{"length", "headers", "lists", "bold"};
    return names;
}

base::Result<void> validate(const RankOptions& options)
{
    if (base::Result<void> numbers = validateNumbers(options); !numbers)
        return numbers;
    return validateCombination(options);
}

} // namespace joust::rating
