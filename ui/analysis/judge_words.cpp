// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/judge_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <algorithm>

namespace joust::ui {

namespace {

using Numbers = ChartPicture::Numbers;

ReportCell countCell(std::uint64_t count)
{
    return {BoardWords::count(count), static_cast<qulonglong>(count)};
}

ReportCell shareCell(const std::optional<rating::Proportion>& share)
{
    if (!share)
        return {QStringLiteral("\u2013"), {}};
    return {JudgeWords::tr("%1 (%2 to %3)", "share, interval")
                .arg(percentNumber(share->share), percentNumber(share->lower), percentNumber(share->upper)),
            share->share};
}

ReportCell kappaCell(const rating::JudgeAudit& judge)
{
    if (!judge.kappa)
        return {QStringLiteral("\u2013"), {}};
    const QString value = chartNumber(judge.kappa, 2, Numbers::Local);
    if (!judge.kappaLower || !judge.kappaUpper)
        return {value, *judge.kappa};
    return {JudgeWords::tr("%1 (%2 to %3)", "kappa, interval")
                .arg(value, chartNumber(judge.kappaLower, 2, Numbers::Local),
                     chartNumber(judge.kappaUpper, 2, Numbers::Local)),
            *judge.kappa};
}

} // namespace

std::vector<ReportColumn> JudgeWords::columns()
{
    return {{tr("Judge")},
            {tr("Verdicts"), true, tr("How often the judge decided")},
            {tr("Compared"), true, tr("Verdicts beside a person's vote on the same prompt and pair, each with each")},
            {tr("Alike"), true, tr("The same of three: one side, the other, or a tie")},
            {tr("Cohen's kappa"), true, tr("Agreement beyond chance: 0 is chance, 1 is always; over resampled items")},
            {tr("Same winner"), true, tr("Where both name a winner")},
            {tr("Says A"), true, tr("Of all verdicts, ties included")},
            {tr("Holds when turned"), true, tr("The same verdict when the sides are exchanged")}};
}

std::vector<ReportRow> JudgeWords::rows(const QualityAnalysis& quality)
{
    std::vector<ReportRow> rows;
    for (const rating::JudgeAudit& judge : quality.judges) {
        const QString name = QString::fromStdString(judge.judge);
        rows.push_back({{name, name},
                        countCell(judge.verdicts),
                        countCell(judge.compared),
                        shareCell(judge.agreement),
                        kappaCell(judge),
                        shareCell(judge.decisive),
                        shareCell(judge.saysA),
                        shareCell(judge.swapConsistency)});
    }
    return rows;
}

QString JudgeWords::note(const QualityAnalysis& quality)
{
    const auto compared = [](const rating::JudgeAudit& judge) { return judge.compared > 0; };
    if (!quality.judges.empty() && std::none_of(quality.judges.begin(), quality.judges.end(), compared))
        return tr("No person voted on what a judge decided: prompt and pair have to be the same.");
    return {};
}

} // namespace joust::ui
