// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/fit_message.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace joust::rating {
namespace {

constexpr std::size_t kNamesShown = 4;
constexpr std::size_t kNameBytes = 80;

std::vector<std::string> namesOf(const ComparisonSet& set, const std::vector<std::uint32_t>& members)
{
    std::vector<std::string> names;
    for (const std::uint32_t i : members)
        names.push_back(set.contestants[i]);
    return names;
}

std::string neverMet(const ComparisonSet& set, const Connectivity& graph)
{
    if (graph.weakMembers.size() < 2)
        return {};
    std::string text = std::to_string(graph.weakMembers.size()) + " groups never met: ";
    const std::size_t shown = std::min(kNamesShown, graph.weakMembers.size());
    for (std::size_t c = 0; c < shown; ++c)
        text += (c == 0 ? "(" : " and (") + listNames(namesOf(set, graph.weakMembers[c])) + ")";
    if (shown < graph.weakMembers.size())
        text += " and " + std::to_string(graph.weakMembers.size() - shown) + " more";
    return text + ". Ratings of different groups cannot be compared.";
}

// Single contestants with one-way results only.
struct Extremes
{
    std::vector<std::string> wonAll;
    std::vector<std::string> lostAll;
};

Extremes extremes(const ComparisonSet& set, const Connectivity& graph)
{
    std::vector<bool> wins(graph.strongMembers.size(), false);
    std::vector<bool> loses(graph.strongMembers.size(), false);
    for (const auto& [winner, loser] : graph.oneWay) {
        wins[static_cast<std::size_t>(winner)] = true;
        loses[static_cast<std::size_t>(loser)] = true;
    }
    Extremes result;
    for (std::size_t c = 0; c < graph.strongMembers.size(); ++c) {
        if (graph.strongMembers[c].size() != 1)
            continue;
        const std::string& name = set.contestants[graph.strongMembers[c].front()];
        if (wins[c] && !loses[c])
            result.wonAll.push_back(name);
        else if (loses[c] && !wins[c])
            result.lostAll.push_back(name);
    }
    return result;
}

// A group of several that never lost to, or never beat, some other part.
std::string oneWayGroups(const ComparisonSet& set, const Connectivity& graph)
{
    const auto both = std::find_if(graph.oneWay.begin(), graph.oneWay.end(), [&](const auto& edge) {
        return graph.strongMembers[static_cast<std::size_t>(edge.first)].size() > 1 &&
               graph.strongMembers[static_cast<std::size_t>(edge.second)].size() > 1;
    });
    if (both == graph.oneWay.end())
        return {};
    return "Between (" + listNames(namesOf(set, graph.strongMembers[static_cast<std::size_t>(both->first)])) +
           ") and (" + listNames(namesOf(set, graph.strongMembers[static_cast<std::size_t>(both->second)])) +
           ") the first group won every battle.";
}

std::string aboutWinners(const std::vector<std::string>& names, const char* verb, const char* shown)
{
    if (names.empty())
        return {};
    return listNames(names) + ' ' + verb + " every battle: no finite rating exists, shown as " + shown + '.';
}

} // namespace

std::string listNames(const std::vector<std::string>& names)
{
    std::string text;
    const std::size_t shown = std::min(kNamesShown, names.size());
    for (std::size_t i = 0; i < shown; ++i)
        text += (i == 0 ? "'" : ", '") + base::printable(names[i], kNameBytes) + "'";
    if (shown < names.size())
        text += " and " + std::to_string(names.size() - shown) + " more";
    return text;
}

void appendSentence(std::string& message, const std::string& sentence)
{
    if (!message.empty() && !sentence.empty())
        message += ' ';
    message += sentence;
}

std::string existenceSentences(const ComparisonSet& set, const Connectivity& graph)
{
    if (graph.strongMembers.size() < 2)
        return {};
    std::string message;
    const Extremes ends = extremes(set, graph);
    appendSentence(message, neverMet(set, graph));
    appendSentence(message, aboutWinners(ends.wonAll, "won", "at least"));
    appendSentence(message, aboutWinners(ends.lostAll, "lost", "at most"));
    appendSentence(message, oneWayGroups(set, graph));
    appendSentence(message, "The " + std::to_string(graph.strongMembers.size()) +
                                " parts that are connected by wins in both directions are each fitted by themselves, "
                                "centred on 1000; ratings of different parts cannot be compared.");
    return message;
}

std::string priorSentence(const RankOptions& options)
{
    if (!(options.prior > 0.0))
        return {};
    std::array<char, 128> text{};
    std::snprintf(text.data(), text.size(),
                  "A prior of %.6g half-won vote(s) for every contestant pulls ratings towards each other.",
                  options.prior);
    return text.data();
}

std::string noteSentences(const std::vector<ComponentInterval>& intervals, const RankOptions& options)
{
    const auto any = [&](bool IntervalNotes::*note) {
        return std::any_of(intervals.begin(), intervals.end(),
                           [&](const ComponentInterval& interval) { return interval.notes.*note; });
    };
    std::string message;
    if (any(&IntervalNotes::annotatorsIgnored))
        appendSentence(message, "Fewer than " + std::to_string(kMinClusters) +
                                    " annotators are known: intervals are the plain sandwich, which ignores that votes "
                                    "of one annotator are alike.");
    if (any(&IntervalNotes::promptsIgnored))
        appendSentence(message, "Fewer than " + std::to_string(kMinClusters) +
                                    " prompts are known: that votes on one prompt are alike is ignored.");
    if (any(&IntervalNotes::clipped))
        appendSentence(message,
                       "The two-way covariance was not one: its negative part was set to zero, and no variance "
                       "is below either one-way one.");
    if (any(&IntervalNotes::roundsFailed))
        appendSentence(message, "More than 2.5 % of the bootstrap rounds had no finite maximum: there is no percentile "
                                "interval.");
    if (any(&IntervalNotes::modelWithTies))
        appendSentence(message, "Model-based intervals are too wide while ties exist; the sandwich is not.");
    if (any(&IntervalNotes::tooManyClusters))
        appendSentence(message, "More than 400 clusters: CR0 * C/(C - 1) stands in for CR3.");
    if (any(&IntervalNotes::simultaneousRefused) && options.simultaneous != Simultaneous::None)
        appendSentence(message, "Too few independent annotators or votes for a simultaneous claim: ranges of ranks are "
                                "pointwise.");
    if (any(&IntervalNotes::singleAnnotator))
        appendSentence(message, "A contestant that one annotator alone connects to the rest has no interval.");
    if (any(&IntervalNotes::noVariation))
        appendSentence(message, "Where the votes do not vary (only ties, for example) there is no interval.");
    if (any(&IntervalNotes::impossible))
        appendSentence(message, "For at least one part the votes allow no interval.");
    return message;
}

std::string inactiveSentence(const ComparisonSet& set, const Connectivity& graph, TieRule ties)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < set.contestants.size(); ++i) {
        if (graph.strong[i] < 0)
            names.push_back(set.contestants[i]);
    }
    if (names.empty())
        return {};
    return "Not rated, for want of a vote that counts" +
           std::string(ties == TieRule::Drop ? " (ties are dropped)" : "") + ": " + listNames(names) + '.';
}

} // namespace joust::rating
