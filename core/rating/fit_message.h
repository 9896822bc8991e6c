// SPDX-License-Identifier: GPL-3.0-or-later
// The English sentences of FitSummary::message: what breaks the fit, and where less was given than asked for.
#pragma once

#include "rating/component_interval.h"
#include "rating/connectivity.h"
#include "rating/leaderboard.h"

#include <string>
#include <vector>

namespace joust::rating {

// Who breaks the existence of the maximum: groups that never met, contestants that won or lost everything, groups that
// only ever beat others. Empty when there is one component.
std::string existenceSentences(const ComparisonSet& set, const Connectivity& graph);
// "A prior of 2 votes of one half against every contestant pulls ratings together." Empty without one.
std::string priorSentence(const RankOptions& options);
// One sentence for each note of any component, and for contestants that have no vote that counts.
std::string noteSentences(const std::vector<ComponentInterval>& intervals, const RankOptions& options);
// "Not rated, since only ties were seen, which are dropped: X." Empty without such contestants.
std::string inactiveSentence(const ComparisonSet& set, const Connectivity& graph, TieRule ties);
// "'A', 'B' and 3 more", names made printable.
std::string listNames(const std::vector<std::string>& names);
// Joins sentences with one blank, leaving out empty ones.
void appendSentence(std::string& message, const std::string& sentence);

} // namespace joust::rating
