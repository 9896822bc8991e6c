// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_report.h"

#include "app/cli/counted.h"
#include "base/utf8.h"
#include "exchange/text_table.h"

#include <cmath>
#include <cstdio>
#include <ostream>

namespace joust::cli {
namespace {

constexpr std::size_t kShownBytes = 60;

std::string dollars(double cost)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", cost);
    return text;
}

battle::RunLane sumOf(const std::vector<battle::RunLane>& lanes)
{
    battle::RunLane sum;
    for (const battle::RunLane& lane : lanes) {
        sum.pending += lane.pending + lane.claimed;
        sum.done += lane.done;
        sum.failed += lane.failed;
    }
    return sum;
}

} // namespace

void printRuns(std::ostream& out, const std::vector<store::RunRow>& runs)
{
    exchange::TextTable table{{"run", "set", "answers", "done", "failed"}, {false, false, true, true, true}, {}};
    for (const store::RunRow& run : runs)
        table.rows.push_back({base::printable(run.name, kShownBytes), base::printable(run.promptSet, kShownBytes),
                              std::to_string(run.answers), std::to_string(run.done), std::to_string(run.failed)});
    out << draw(table);
    out.flush();
}

void printLanes(std::ostream& out, const std::vector<battle::RunLane>& lanes)
{
    exchange::TextTable table{{"contestant", "done", "failed", "left", "USD"}, {false, true, true, true, true}, {}};
    for (const battle::RunLane& lane : lanes) {
        const bool priced = lane.priceIn && lane.priceOut;
        table.rows.push_back({base::printable(lane.name, kShownBytes), std::to_string(lane.done),
                              std::to_string(lane.failed), std::to_string(lane.pending + lane.claimed),
                              priced ? dollars(lane.cost) : "not known"});
    }
    out << draw(table);
    out.flush();
}

void printEstimate(std::ostream& out, const battle::RunEstimate& estimate)
{
    out << "calls: " << estimate.calls << "\n"
        << "prompt tokens: about " << estimate.promptTokens << "\n"
        << "answer tokens: about " << estimate.answerTokens << "\n"
        << "cost: " << (estimate.cost ? "about " + dollars(*estimate.cost) + " USD" : "not known, a price is missing")
        << "\n"
        << "time: "
        << (estimate.seconds ? "about " + std::to_string(std::llround(*estimate.seconds)) + " s"
                             : "not known before every contestant has answered")
        << "\n";
    out.flush();
}

void printProgress(std::ostream& err, const std::vector<battle::RunLane>& lanes)
{
    const battle::RunLane sum = sumOf(lanes);
    err << "\r" << sum.done << " done, " << sum.failed << " failed, " << sum.pending << " left   " << std::flush;
}

base::Result<void> completeness(const battle::RunOutcome& outcome)
{
    const battle::RunLane sum = sumOf(outcome.lanes);
    const std::string left = counted(sum.pending, "answer") + (sum.pending == 1 ? " is not made" : " are not made");
    if (outcome.end == battle::RunEnd::Stopped)
        return base::Error{base::ErrorCode::Cancelled, "stopped, " + left + "; run start goes on"};
    if (outcome.end == battle::RunEnd::BudgetSpent)
        return base::Error{base::ErrorCode::NotAllowed, "the budget is spent, " + left};
    if (sum.failed > 0)
        return base::Error{base::ErrorCode::GenerationFailed,
                           counted(sum.failed, "answer") + " failed, " + left + "; run retry asks again"};
    return {};
}

} // namespace joust::cli
