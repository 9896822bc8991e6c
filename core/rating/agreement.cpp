// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/agreement.h"

#include "rating/multinomial_draw.h"
#include "rating/quantile.h"
#include "rating/rater_pairs.h"

#include <algorithm>
#include <map>

namespace joust::rating {
namespace {

// Units with the same counts of labels are alike for alpha, so that few kinds stand for many units.
struct Kinds
{
    std::vector<std::vector<std::uint32_t>> labels; // n_uc
    std::vector<std::uint32_t> units;               // how many units of this kind
};

Kinds kindsOf(const RatedUnits& units)
{
    std::map<std::vector<std::uint32_t>, std::uint32_t> found;
    std::vector<std::uint32_t> counts(units.labels);
    for (std::size_t u = 0; u < units.count(); ++u) {
        std::fill(counts.begin(), counts.end(), 0U);
        for (const Rating& rating : units.of(u))
            ++counts[rating.label];
        ++found[counts];
    }
    Kinds kinds;
    for (const auto& [labels, number] : found) {
        kinds.labels.push_back(labels);
        kinds.units.push_back(number);
    }
    return kinds;
}

struct UnitSums
{
    double size = 0.0;    // m
    double squares = 0.0; // sum_c n_c^2
};

UnitSums sumsOf(const std::vector<std::uint32_t>& counts)
{
    UnitSums sums;
    for (const std::uint32_t count : counts) {
        sums.size += count;
        sums.squares += static_cast<double>(count) * count;
    }
    return sums;
}

std::optional<double> alphaOf(const Kinds& kinds, const std::vector<std::uint32_t>& units, std::uint32_t labels)
{
    std::vector<double> totals(labels, 0.0);
    double observed = 0.0;
    for (std::size_t k = 0; k < units.size(); ++k) {
        const auto number = static_cast<double>(units[k]);
        const UnitSums sums = sumsOf(kinds.labels[k]);
        observed += number * (sums.size * sums.size - sums.squares) / (sums.size - 1.0);
        for (std::uint32_t c = 0; c < labels; ++c)
            totals[c] += number * kinds.labels[k][c];
    }
    double n = 0.0;
    double squares = 0.0;
    for (const double total : totals) {
        n += total;
        squares += total * total;
    }
    const double expected = n * n - squares;
    if (!(expected > 0.0))
        return std::nullopt;
    return 1.0 - (n - 1.0) * observed / expected;
}

struct FleissParts
{
    double agreeing = 0.0; // P
    double chance = 0.0;   // Pe
};

FleissParts fleissParts(const Kinds& kinds, const std::vector<std::uint32_t>& units, std::uint32_t labels)
{
    FleissParts parts;
    std::vector<double> totals(labels, 0.0);
    double count = 0.0;
    double ratings = 0.0;
    for (std::size_t k = 0; k < units.size(); ++k) {
        const auto number = static_cast<double>(units[k]);
        const UnitSums sums = sumsOf(kinds.labels[k]);
        parts.agreeing += number * (sums.squares - sums.size) / (sums.size * (sums.size - 1.0));
        count += number;
        ratings += number * sums.size;
        for (std::uint32_t c = 0; c < labels; ++c)
            totals[c] += number * kinds.labels[k][c];
    }
    parts.agreeing /= count;
    for (const double total : totals)
        parts.chance += total / ratings * (total / ratings);
    return parts;
}

double kappaOf(const FleissParts& fleiss)
{
    return (fleiss.agreeing - fleiss.chance) / (1.0 - fleiss.chance);
}

void addInterval(const Kinds& kinds, std::uint32_t labels, const AgreementOptions& options, std::stop_token stop,
                 Agreement& result)
{
    RandomStream random(options.seed, 0);
    std::vector<std::uint32_t> drawn(kinds.units.size());
    std::vector<float> alphas;
    std::vector<float> kappas;
    for (std::uint32_t round = 0; round < options.rounds; ++round) {
        if (stop.stop_requested())
            return;
        resample(random, kinds.units, drawn);
        if (const std::optional<double> alpha = alphaOf(kinds, drawn, labels)) {
            alphas.push_back(static_cast<float>(*alpha));
            kappas.push_back(static_cast<float>(kappaOf(fleissParts(kinds, drawn, labels))));
        }
    }
    if (alphas.empty() || static_cast<double>(options.rounds - alphas.size()) > 0.025 * options.rounds) {
        result.message += "Too few units with different labels for an interval. ";
        return;
    }
    result.alphaLower = sampleQuantile(alphas, 0.5 * (1.0 - options.level));
    result.alphaUpper = sampleQuantile(alphas, 0.5 * (1.0 + options.level));
    result.fleissLower = sampleQuantile(kappas, 0.5 * (1.0 - options.level));
    result.fleissUpper = sampleQuantile(kappas, 0.5 * (1.0 + options.level));
}

std::string emptySentence(const RatedUnits& units)
{
    if (units.singles == 0 && units.withoutPrompt > 0)
        return "No vote names its prompt, so nothing is known to have been judged twice.";
    return "Nothing was judged by two people: agreement needs the same prompt and pair rated at least twice.";
}

} // namespace

base::Result<void> validate(const AgreementOptions& options)
{
    if (!(options.level > 0.0 && options.level < 1.0))
        return base::Error{base::ErrorCode::InvalidArgument, "the level must lie between 0 and 1"};
    if (options.rounds > 100000)
        return base::Error{base::ErrorCode::InvalidArgument, "at most 100000 rounds"};
    if (options.minSharedUnits < 1)
        return base::Error{base::ErrorCode::InvalidArgument, "raters are compared on at least one unit"};
    return {};
}

std::optional<double> cohenKappa(const Matrix& table)
{
    double total = 0.0;
    double agreeing = 0.0;
    double chance = 0.0;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        double row = 0.0;
        double column = 0.0;
        for (std::size_t j = 0; j < table.rows(); ++j) {
            row += table(i, j);
            column += table(j, i);
        }
        total += row;
        agreeing += table(i, i);
        chance += row * column;
    }
    const double rest = total * total - chance;
    if (!(rest > 0.0))
        return std::nullopt;
    return (total * agreeing - chance) / rest;
}

Agreement agreement(const RatedUnits& units, const AgreementOptions& options, std::stop_token stop)
{
    Agreement result;
    result.units = units.count();
    result.ratings = units.ratings.size();
    if (result.units == 0) {
        result.message = emptySentence(units);
        return result;
    }
    const Kinds kinds = kindsOf(units);
    result.alpha = alphaOf(kinds, kinds.units, units.labels);
    const FleissParts fleiss = fleissParts(kinds, kinds.units, units.labels);
    result.pairAgreement = fleiss.agreeing;
    if (result.alpha)
        result.fleiss = kappaOf(fleiss);
    else
        result.message += "Every rating has the same label: beyond chance there is nothing to agree about. ";
    if (result.alpha && options.rounds > 0 && result.units > 1)
        addInterval(kinds, units.labels, options, stop, result);
    addRaterPairs(units, options, stop, result);
    if (!result.message.empty())
        result.message.pop_back();
    return result;
}

} // namespace joust::rating
