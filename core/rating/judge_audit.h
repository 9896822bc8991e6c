// SPDX-License-Identifier: GPL-3.0-or-later
// Model judges against people who judged the same prompt and pair. Every human vote is compared with every verdict of a
// judge on that item, turned to the order in which the judge saw the two. Both kinds of tie are one label.
#pragma once

#include "rating/agreement.h"
#include "rating/comparison.h"
#include "rating/matrix.h"
#include "rating/proportion.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct JudgeAudit
{
    std::string judge;
    std::uint64_t verdicts = 0;
    std::uint64_t a = 0; // verdicts for the side shown as A
    std::uint64_t b = 0;
    std::uint64_t tie = 0;
    std::optional<Proportion> saysA;     // of all verdicts
    std::uint64_t compared = 0;          // (verdict, human vote) pairs
    std::optional<Proportion> agreement; // same label of three
    std::uint64_t items = 0;             // that both judged
    std::optional<double> kappa;         // Cohen, on those pairs; a liking for one side lowers it
    std::optional<double> kappaLower;    // over resampled items; unset as in cohen_interval.h
    std::optional<double> kappaUpper;
    std::optional<Proportion> decisive; // same winner, among pairs in which both name one
    // Items judged in both orders: the same verdict on the contestants both times. (Verdicts that stick to the side are
    // the usual fault.)
    std::optional<Proportion> swapConsistency;
};

// Rows: people say what the judge saw as A, B, or tie; columns: the judge. Counts.
JudgeAudit auditOf(const Matrix& confusion, double level);

// One audit a judge (an annotator of `judges`), in the order of judges.annotators; contestants and prompts of the two
// sets are matched by name. Votes without a prompt are not compared. Of the options level, rounds and seed count; the
// intervals of shares take votes as independent.
std::vector<JudgeAudit> auditJudges(const ComparisonSet& humans, const ComparisonSet& judges,
                                    const AgreementOptions& options, const std::stop_token& stop = {});

} // namespace joust::rating
