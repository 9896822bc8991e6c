// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/factors.h"

#include "base/clock.h"
#include "base/rng.h"
#include "base/utf8.h"
#include "exchange/csv_writer.h"
#include "exchange/decimal.h"
#include "exchange/json_parts.h"
#include "exchange/text_table.h"
#include "exchange/vote_sentences.h"
#include "exchange/votes_input.h"
#include "store/contestant_sizes.h"
#include "store/workspace.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace joust::exchange {
namespace {

using Json = OrderedJson;
using rating::ComparisonSet;
using rating::Factor;
using rating::FactorFinding;
using rating::FactorPoint;

constexpr std::size_t kNameBytes = 80;

const char* titleOf(Factor factor)
{
    switch (factor) {
    case Factor::Price:
        return "cost of 1,000 answers";
    case Factor::TotalTime:
        return "median time of an answer (ms)";
    case Factor::FirstToken:
        return "median time to the first token (ms)";
    case Factor::Length:
        return "mean length of an answer";
    case Factor::Size:
        return "billions of parameters";
    }
    return "";
}

Json pointJson(const FactorPoint& point, const ComparisonSet& votes)
{
    return {{"name", votes.contestants[point.contestant]},
            {"value", point.value},
            {"answers", point.answers},
            {"rating", point.rating},
            {"lower", orNull(point.lower)},
            {"upper", orNull(point.upper)},
            {"frontier", point.frontier},
            {"residual", orNull(point.residual)}};
}

Json lineJson(const std::optional<rating::FactorLine>& line)
{
    if (!line)
        return {};
    return {{"elo_per_doubling", line->slope},
            {"lower", line->lower},
            {"upper", line->upper},
            {"std_error", line->stdError},
            {"p", line->p},
            {"df", line->df},
            {"intercept", line->intercept},
            {"unexplained_sd", line->tau},
            {"contestants", line->contestants}};
}

std::string interval(const rating::FactorLine& line)
{
    return fixedDecimal(line.slope, 1) + " Elo (" + fixedDecimal(line.lower, 1) + " .. " + fixedDecimal(line.upper, 1) +
           ", p = " + shortDecimal(line.p) + ", n = " + std::to_string(line.contestants) + " contestants)";
}

std::string frontierNote(const FactorFinding& finding, const ComparisonSet& votes)
{
    std::string names;
    for (const FactorPoint& point : finding.points) {
        if (point.frontier)
            names += (names.empty() ? "" : ", ") + base::printable(votes.contestants[point.contestant], kNameBytes);
    }
    return names.empty() ? std::string() : "Nobody has less of it and a higher rating than: " + names + '.';
}

std::string sectionOf(const FactorFinding& finding, const ComparisonSet& votes)
{
    std::string text = std::string("Rating against ") + titleOf(finding.factor) + "\n\n";
    if (!finding.points.empty()) {
        TextTable table{{"Contestant", "Value", "Answers", "Rating", "Interval", "From the line", "Frontier"},
                        {false, true, true, true, true, true, false},
                        {}};
        for (const FactorPoint& point : finding.points)
            table.rows.push_back(
                {base::printable(votes.contestants[point.contestant], kNameBytes), shortDecimal(point.value),
                 point.answers > 0 ? std::to_string(point.answers) : "-", fixedDecimal(point.rating, 1),
                 point.lower && point.upper ? fixedDecimal(*point.lower, 1) + " .. " + fixedDecimal(*point.upper, 1)
                                            : "-",
                 point.residual ? fixedDecimal(*point.residual, 1) : "-", point.frontier ? "yes" : ""});
        text += draw(table) + '\n';
    }
    text += finding.line ? "Twice as much goes with " + interval(*finding.line) + ".\n" : finding.message + '\n';
    if (const std::string note = frontierNote(finding, votes); !note.empty())
        text += note + '\n';
    if (finding.atNothing > 0)
        text += counted(finding.atNothing, "contestant has", "contestants have") +
                " the value 0, which is on no logarithm: not part of the line.\n";
    if (finding.unknown > 0 && !finding.points.empty())
        text += counted(finding.unknown, "rated contestant has", "rated contestants have") + " no known value.\n";
    return text;
}

} // namespace

LoadOptions loadOptionsForFactors()
{
    LoadOptions load;
    load.columns = rating::factorColumns();
    load.columnsMayMiss = true;
    return load;
}

base::Result<std::vector<std::optional<double>>> contestantSizes(const std::string& path,
                                                                 const std::vector<std::string>& contestants)
{
    std::vector<std::optional<double>> sizes(contestants.size());
    if (!isDatabaseFile(path))
        return sizes;
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    const base::Result<std::map<std::string, double>> known = store::contestantSizes(**workspace);
    if (!known)
        return known.error();
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (const auto found = known->find(contestants[i]); found != known->end())
            sizes[i] = found->second;
    }
    return sizes;
}

std::string factorsJson(const rating::FactorReport& report, const ComparisonSet& votes, const VoteFilter& filter)
{
    Json options{{"ties", word(report.options.ties)},
                 {"cluster", word(report.options.cluster)},
                 {"level", report.options.level}};
    addFilter(options, filter);
    Json factors = Json::array();
    for (const FactorFinding& finding : report.factors) {
        Json points = Json::array();
        for (const FactorPoint& point : finding.points)
            points.push_back(pointJson(point, votes));
        factors.push_back({{"factor", word(finding.factor)},
                           {"unit", titleOf(finding.factor)},
                           {"line", lineJson(finding.line)},
                           {"message", finding.message},
                           {"unknown", finding.unknown},
                           {"at_nothing", finding.atNothing},
                           {"rows", points}});
    }
    return dumped({{"options", options},
                   {"data", votesJson(votes)},
                   {"estimand", estimandSentence(votes)},
                   {"fit", fitJson(report.fit)},
                   {"factors", factors}});
}

std::string factorsCsv(const rating::FactorReport& report, const ComparisonSet& votes)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"factor", "name", "value", "answers", "rating", "lower", "upper", "frontier", "residual"})
        csv.number(name);
    csv.endRow();
    const auto cell = [](const std::optional<double>& value) { return value ? decimal(*value) : std::string(); };
    for (const FactorFinding& finding : report.factors) {
        for (const FactorPoint& point : finding.points) {
            csv.number(word(finding.factor));
            csv.text(votes.contestants[point.contestant]);
            csv.number(decimal(point.value));
            csv.number(std::to_string(point.answers));
            csv.number(decimal(point.rating));
            csv.number(cell(point.lower));
            csv.number(cell(point.upper));
            csv.number(point.frontier ? "1" : "0");
            csv.number(cell(point.residual));
            csv.endRow();
        }
    }
    return output.str();
}

std::string factorsTable(const rating::FactorReport& report, const ComparisonSet& votes)
{
    std::string text;
    for (const FactorFinding& finding : report.factors)
        text += sectionOf(finding, votes) + '\n';
    for (const std::string& note :
         {estimandSentence(votes), excludedSentence(votes.excluded),
          std::string(
              "Lines are weighted by the ratings' errors; an association among these contestants, not a cause.")})
        text += note + '\n';
    return text;
}

} // namespace joust::exchange
