// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/agreement_csv.h"

#include "exchange/csv_writer.h"
#include "exchange/decimal.h"

#include <sstream>

namespace joust::exchange {
namespace {

struct Line
{
    const char* measure = "";
    std::string first;
    std::string second;
    std::uint64_t units = 0;
    std::optional<double> value{};
    std::optional<double> lower{};
    std::optional<double> upper{};
};

void write(CsvWriter& csv, const Line& line)
{
    csv.number(line.measure);
    csv.text(line.first);
    csv.text(line.second);
    csv.number(std::to_string(line.units));
    for (const std::optional<double>& value : {line.value, line.lower, line.upper})
        csv.number(value ? decimal(*value) : "");
    csv.endRow();
}

Line shareLine(const char* measure, const std::string& judge, const std::optional<rating::Proportion>& share)
{
    if (!share)
        return {measure, judge, "", 0, {}, {}, {}};
    return {measure, judge, "", share->n, share->share, share->lower, share->upper};
}

void writeJudge(CsvWriter& csv, const rating::JudgeAudit& judge)
{
    write(csv, shareLine("judge_agreement", judge.judge, judge.agreement));
    write(csv, {"judge_kappa", judge.judge, "", judge.compared, judge.kappa, judge.kappaLower, judge.kappaUpper});
    write(csv, shareLine("judge_decisive_agreement", judge.judge, judge.decisive));
    write(csv, shareLine("judge_says_a", judge.judge, judge.saysA));
    write(csv, shareLine("judge_swap_consistency", judge.judge, judge.swapConsistency));
}

} // namespace

std::string agreementCsv(const AgreementReport& report, const rating::ComparisonSet& votes)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"measure", "first", "second", "units", "value", "lower", "upper"})
        csv.number(name);
    csv.endRow();
    const rating::Agreement& all = report.agreement;
    write(csv, {"krippendorff_alpha", "", "", all.units, all.alpha, all.alphaLower, all.alphaUpper});
    write(csv, {"fleiss_kappa", "", "", all.units, all.fleiss, all.fleissLower, all.fleissUpper});
    write(csv, {"pair_agreement", "", "", all.units, all.pairAgreement, {}, {}});
    write(csv, {"cohen_kappa_mean", "", "", all.units, all.cohenMean, all.cohenLower, all.cohenUpper});
    for (const rating::RaterPair& pair : all.pairs)
        write(csv, {"cohen_kappa",
                    votes.annotators[static_cast<std::size_t>(pair.first)],
                    votes.annotators[static_cast<std::size_t>(pair.second)],
                    pair.units,
                    pair.kappa,
                    {},
                    {}});
    for (const rating::JudgeAudit& judge : report.judges)
        writeJudge(csv, judge);
    return output.str();
}

} // namespace joust::exchange
