// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/covariates.h"

#include "rating/pair_counts.h"
#include "rating/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace joust::rating {
namespace {

constexpr double kNoVariation = 1e-12;

double feature(double a, double b, Compat rule)
{
    switch (rule) {
    case Compat::FastChat:
        return (a - b) / (a + b + 1.0);
    case Compat::ArenaRank: {
        const double sum = a + b;
        return (a - b) / (sum == 0.0 ? 1.0 : sum);
    }
    case Compat::None:
        break;
    }
    const double sum = std::abs(a) + std::abs(b);
    return sum == 0.0 ? 0.0 : (a - b) / sum;
}

struct Moments
{
    double weight = 0.0;
    double sum = 0.0;
    double squares = 0.0;
};

Moments moments(const ComparisonSet& set, const SideColumn& values, const RankOptions& options)
{
    std::vector<Moments> parts(chunksOf(set.rows.size()));
    parallelChunks(set.rows.size(), options.threads, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        Moments part;
        for (std::size_t i = begin; i < end; ++i) {
            if (options.ties == TieRule::Drop && isTie(set.rows[i].outcome))
                continue;
            const double w = options.compat == Compat::None ? set.rows[i].weight : 1.0;
            const double f =
                feature(static_cast<double>(values.a[i]), static_cast<double>(values.b[i]), options.compat);
            part.weight += w;
            part.sum += w * f;
            part.squares += w * f * f;
        }
        parts[chunk] = part;
    });
    Moments total;
    for (const Moments& part : parts) {
        total.weight += part.weight;
        total.sum += part.sum;
        total.squares += part.squares;
    }
    return total;
}

// Every answer of a contestant has the same number, and not every contestant only one answer.
bool isConstantPerContestant(const ComparisonSet& set, const SideColumn& values)
{
    std::vector<std::optional<float>> seen(set.contestants.size());
    bool repeated = false;
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        for (const auto& [who, value] :
             {std::pair(set.rows[i].a, values.a[i]), std::pair(set.rows[i].b, values.b[i])}) {
            if (seen[who] && *seen[who] != value)
                return false;
            repeated = repeated || seen[who].has_value();
            seen[who] = value;
        }
    }
    return repeated;
}

const SideColumn* columnNamed(const ComparisonSet& set, const std::string& name, std::size_t& index)
{
    for (index = 0; index < set.columns.size(); ++index) {
        if (set.columns[index].name == name)
            return &set.columns[index];
    }
    return nullptr;
}

// The presets have an order of their own for the style features.
std::vector<std::string> ordered(const RankOptions& options)
{
    std::vector<std::string> names = options.controls;
    if (options.compat != Compat::ArenaRank)
        return names;
    const std::array<std::string, 4> order{"length", "headers", "bold", "lists"};
    std::stable_sort(names.begin(), names.end(), [&](const std::string& x, const std::string& y) {
        return std::find(order.begin(), order.end(), x) < std::find(order.begin(), order.end(), y);
    });
    return names;
}

bool standardise(const Moments& m, Covariate& covariate)
{
    if (!(m.weight > 0.0))
        return false;
    const double mean = m.sum / m.weight;
    const double square = m.squares / m.weight;
    covariate.mean = covariate.rule == Compat::None ? 0.0 : mean;
    covariate.scale = std::sqrt(std::max(0.0, square - covariate.mean * covariate.mean));
    return covariate.scale > kNoVariation;
}

} // namespace

void Covariate::values(const SideColumn& values, std::span<float> x) const
{
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(value(values, i));
}

double Covariate::value(const SideColumn& values, std::size_t row) const
{
    return (feature(static_cast<double>(values.a[row]), static_cast<double>(values.b[row]), rule) - mean) / scale;
}

CompleteRows completeRows(const ComparisonSet& set, const std::vector<std::string>& controls)
{
    std::vector<const SideColumn*> columns;
    std::size_t index = 0;
    for (const std::string& name : controls)
        columns.push_back(columnNamed(set, name, index));
    const auto isComplete = [&](std::size_t row) {
        return std::all_of(columns.begin(), columns.end(), [&](const SideColumn* column) {
            return column != nullptr && std::isfinite(column->a[row]) && std::isfinite(column->b[row]);
        });
    };
    if (columns.empty())
        return {};
    std::vector<char> gaps(chunksOf(set.rows.size()), 0); // most sets are complete: then nothing is copied
    parallelChunks(set.rows.size(), 0, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        while (begin < end && isComplete(begin))
            ++begin;
        gaps[chunk] = begin < end ? 1 : 0;
    });
    if (std::find(gaps.begin(), gaps.end(), 1) == gaps.end())
        return {};
    CompleteRows result{false, {set.contestants, {}, set.annotators, set.prompts, set.excluded, {}, {}, {}}};
    std::vector<std::uint32_t> kept;
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        if (isComplete(i))
            kept.push_back(static_cast<std::uint32_t>(i));
    }
    for (const SideColumn& column : set.columns)
        result.set.columns.push_back({column.name, {}, {}});
    for (const std::uint32_t i : kept) {
        result.set.rows.push_back(set.rows[i]);
        for (std::size_t k = 0; k < set.columns.size(); ++k) {
            result.set.columns[k].a.push_back(set.columns[k].a[i]);
            result.set.columns[k].b.push_back(set.columns[k].b[i]);
        }
    }
    result.set.excluded.push_back({"missing_covariate", set.rows.size() - kept.size()});
    return result;
}

Covariates makeCovariates(const ComparisonSet& set, const RankOptions& options)
{
    Covariates result;
    if (set.rows.empty())
        return result;
    for (const std::string& name : ordered(options)) {
        Covariate covariate{name, 0, options.compat, 0.0, 1.0};
        const SideColumn* values = columnNamed(set, name, covariate.column);
        if (values == nullptr)
            continue;
        if (!standardise(moments(set, *values, options), covariate))
            result.dropped.push_back("'" + name + "' does not differ between the sides and is left out.");
        else if (isConstantPerContestant(set, *values))
            result.dropped.push_back("'" + name +
                                     "' is the same for every answer of a contestant, so it cannot be told apart from "
                                     "the contestant's strength and is left out; a regression over contestants can "
                                     "use it.");
        else
            result.used.push_back(covariate);
    }
    return result;
}

} // namespace joust::rating
