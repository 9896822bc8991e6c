// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/robustness_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/query_words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace joust::ui {

namespace {

using Numbers = ChartPicture::Numbers;
using rating::RobustnessReport;
using rating::Universe;

QString nameOf(const std::string& name)
{
    return QString::fromStdString(name);
}

QString number(double value, int decimals)
{
    return chartNumber(value, decimals, Numbers::Local);
}

ReportCell textCell(const QString& text)
{
    return {text, text};
}

ReportCell countCell(std::uint64_t value)
{
    return {BoardWords::count(value), static_cast<qulonglong>(value)};
}

ReportCell numberCell(const std::optional<double>& value, int decimals)
{
    return {chartNumber(value, decimals, Numbers::Local), value ? QVariant(*value) : QVariant()};
}

// What a model controls for beside the position, in a word.
QString controlsWord(const std::vector<std::string>& controls)
{
    const std::vector<std::string>& style = rating::styleControls();
    const bool isStyle = std::all_of(controls.begin(), controls.end(), [&](const std::string& name) {
        return std::find(style.begin(), style.end(), name) != style.end();
    });
    return isStyle ? RobustnessWords::tr("style") : RobustnessWords::tr("covariates");
}

QString joined(const QStringList& parts)
{
    return parts.join(RobustnessWords::tr(", ", "between the items of a list"));
}

QString tiesWord(rating::TieRule ties)
{
    switch (ties) {
    case rating::TieRule::Half:
        return RobustnessWords::tr("ties half a win");
    case rating::TieRule::Drop:
        return RobustnessWords::tr("ties left out");
    case rating::TieRule::Davidson:
        return QStringLiteral("Davidson");
    case rating::TieRule::RaoKupper:
        return QStringLiteral("Rao-Kupper");
    case rating::TieRule::BadAware:
        break;
    }
    return QueryWords::tiesShort(ties);
}

QString modelWord(rating::TieRule ties, const std::vector<std::string>& controls, bool position)
{
    QStringList parts{tiesWord(ties)};
    if (!controls.empty())
        parts << controlsWord(controls);
    if (position)
        parts << QueryWords::covariate(std::string("position"));
    return joined(parts);
}

QString wayWord(const RobustnessReport& report, const Universe& way)
{
    if (&way == &report.universes.front())
        return RobustnessWords::tr("As on the leaderboard");
    QStringList parts{modelWord(way.options.ties, way.options.controls, way.options.position)};
    if (way.options.cluster == rating::ClusterChoice::None)
        parts << RobustnessWords::tr("votes independent");
    return joined(parts);
}

QString statusWord(const std::string& status)
{
    const std::pair<rating::FitStatus, QString> words[] = {
        {rating::FitStatus::Converged, RobustnessWords::tr("everyone compared", "state of a fit")},
        {rating::FitStatus::NotConverged, RobustnessWords::tr("did not converge", "state of a fit")},
        {rating::FitStatus::NoFiniteMle, RobustnessWords::tr("no finite distances", "state of a fit")},
        {rating::FitStatus::Disconnected, RobustnessWords::tr("groups apart", "state of a fit")},
        {rating::FitStatus::Empty, RobustnessWords::tr("no votes", "state of a fit")},
    };
    for (const auto& [id, word] : words)
        if (rating::word(id) == status)
            return word;
    return nameOf(status);
}

QString leaderRanks(const Universe& way)
{
    if (!way.leaderLow || !way.leaderHigh)
        return {};
    return *way.leaderLow == *way.leaderHigh
               ? QLocale().toString(*way.leaderLow)
               : QStringLiteral("%1 \u2013 %2")
                     .arg(QLocale().toString(*way.leaderLow), QLocale().toString(*way.leaderHigh));
}

// Names with how often, the most often first, equal ones by name.
std::vector<CoefficientBar> counted(const std::map<std::string, std::uint64_t>& often, std::size_t of,
                                    const QString& sentence)
{
    std::vector<std::pair<std::string, std::uint64_t>> order(often.begin(), often.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<CoefficientBar> bars;
    for (const auto& [name, ways] : order)
        bars.push_back({nameOf(name), static_cast<double>(ways), std::nullopt, std::nullopt,
                        sentence.arg(nameOf(name), BoardWords::count(ways), BoardWords::count(of))});
    return bars;
}

std::optional<double> bestScore(const RobustnessReport& report)
{
    std::optional<double> best;
    for (const std::optional<double>& score : report.heldOut.logScores)
        if (score && (!best || *score > *best))
            best = score;
    return best;
}

std::optional<double> scoreOf(const RobustnessReport& report, std::size_t model)
{
    return model < report.heldOut.logScores.size() ? report.heldOut.logScores[model] : std::nullopt;
}

} // namespace

QString RobustnessWords::verdict(const RobustnessAnalysis& found)
{
    const std::vector<Universe>& ways = found.report.universes;
    if (ways.empty() || !ways.front().leader)
        return tr("No contestant has a rating, so there is no leader to question.");
    const auto same =
        std::count_if(ways.begin(), ways.end(), [&](const Universe& way) { return way.leader == ways.front().leader; });
    const auto most = std::max_element(
        ways.begin(), ways.end(), [](const Universe& a, const Universe& b) { return a.rankChanges < b.rankChanges; });
    const auto furthest = std::max_element(
        ways.begin(), ways.end(), [](const Universe& a, const Universe& b) { return a.largestMove < b.largestMove; });
    const QString leads = tr("%1 leads in %2 of %3 ways to compute the ranking.")
                              .arg(nameOf(*ways.front().leader), BoardWords::count(static_cast<std::uint64_t>(same)),
                                   BoardWords::count(ways.size()));
    return leads + QLatin1Char(' ') +
           (most->rankChanges == 0
                ? tr("No rank changes in any of them.")
                : tr("Up to %1 contestants change their rank, by up to %2.")
                      .arg(BoardWords::count(most->rankChanges), BoardWords::count(furthest->largestMove)));
}

QString RobustnessWords::caution(const RobustnessAnalysis& found)
{
    QStringList sentences;
    for (const rating::Caution caution : found.report.cautions) {
        switch (caution) {
        case rating::Caution::GroupsApart:
            sentences << tr("Some contestants never met, not even through others: who leads across the groups is not "
                            "known, whatever the ways agree on.");
            break;
        case rating::Caution::NoFiniteDistances:
            sentences << tr("Someone only won or only lost: those distances are not known, whatever the ways agree "
                            "on.");
            break;
        case rating::Caution::NotConverged:
            sentences << tr("The ranking did not converge: its numbers are not to be relied on.");
            break;
        case rating::Caution::FewVotes:
            sentences << tr("There are few votes, %1 for %2 contestants: ways that agree may agree on chance.")
                             .arg(BoardWords::count(found.votes), BoardWords::count(found.contestants.size()));
            break;
        }
    }
    return sentences.join(QLatin1Char(' '));
}

std::vector<CoefficientBar> RobustnessWords::leaders(const RobustnessAnalysis& found)
{
    std::map<std::string, std::uint64_t> often;
    for (const Universe& way : found.report.universes)
        if (way.leader)
            ++often[*way.leader];
    return counted(often, found.report.universes.size(), tr("%1 leads in %2 of %3 ways"));
}

std::vector<CoefficientBar> RobustnessWords::topFives(const RobustnessAnalysis& found)
{
    std::map<std::string, std::uint64_t> often;
    for (const Universe& way : found.report.universes)
        for (const std::string& name : way.topFive)
            ++often[name];
    return counted(often, found.report.universes.size(), tr("%1 is among the first five in %2 of %3 ways"));
}

std::vector<ReportColumn> RobustnessWords::wayColumns()
{
    return {{tr("Computed with")},
            {tr("Leader")},
            {tr("Its ranks"), true, tr("The ranks that the leader may have")},
            {tr("Ranks changed"), true, tr("Contestants with another rank than on the leaderboard")},
            {tr("Largest move"), true, tr("Of them, in ranks")},
            {tr("Fit")},
            {tr("First five")}};
}

std::vector<ReportRow> RobustnessWords::ways(const RobustnessAnalysis& found)
{
    std::vector<ReportRow> rows;
    for (const Universe& way : found.report.universes) {
        QStringList five;
        for (const std::string& name : way.topFive)
            five << nameOf(name);
        rows.push_back({textCell(wayWord(found.report, way)),
                        textCell(way.leader ? nameOf(*way.leader) : QString()),
                        {leaderRanks(way), way.leaderHigh ? QVariant(*way.leaderHigh) : QVariant()},
                        countCell(way.rankChanges),
                        countCell(way.largestMove),
                        textCell(statusWord(way.status)),
                        textCell(joined(five))});
    }
    return rows;
}

QString RobustnessWords::heldOutNote(const RobustnessAnalysis& found)
{
    const rating::HeldOut& held = found.report.heldOut;
    if (!bestScore(found.report))
        return tr("No vote can be predicted from the votes on other prompts.");
    QString text = tr("Mean of ln P over %Ln vote(s) on prompts that the fit had not seen; nearer to zero is better.",
                      nullptr, static_cast<int>(held.votes));
    if (held.skipped > 0)
        text += QLatin1Char(' ') +
                tr("%Ln vote(s) could not be predicted by all models.", nullptr, static_cast<int>(held.skipped));
    const auto none = std::count(held.logScores.begin(), held.logScores.end(), std::nullopt);
    if (none > 0)
        text += QLatin1Char(' ') + tr("%Ln model(s) have no score: they have no finite fit on the other prompts.",
                                      nullptr, static_cast<int>(none));
    return text;
}

std::vector<CoefficientBar> RobustnessWords::models(const RobustnessAnalysis& found)
{
    const std::optional<double> best = bestScore(found.report);
    std::vector<CoefficientBar> bars;
    for (std::size_t k = 0; k < found.report.models.size(); ++k) {
        const std::optional<double> score = scoreOf(found.report, k);
        if (!score)
            continue;
        const rating::HeldOutModel& model = found.report.models[k];
        const QString word = modelWord(model.ties, model.controls, model.position);
        const double behind = 1000.0 * (*score - *best);
        bars.push_back({word, behind, std::nullopt, std::nullopt,
                        tr("%1: log score %2 a vote, %3 thousandths from the best", "model, score, difference")
                            .arg(word, number(*score, 5), number(behind, 1))});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const auto& a, const auto& b) { return a.value > b.value; });
    return bars;
}

std::vector<ReportColumn> RobustnessWords::modelColumns()
{
    return {{tr("Model")}, {tr("Log score"), true}, {tr("From the best"), true}};
}

std::vector<ReportRow> RobustnessWords::modelRows(const RobustnessAnalysis& found)
{
    const std::optional<double> best = bestScore(found.report);
    std::vector<ReportRow> rows;
    for (std::size_t k = 0; best && k < found.report.models.size(); ++k) {
        const rating::HeldOutModel& model = found.report.models[k];
        const std::optional<double> score = scoreOf(found.report, k);
        rows.push_back({textCell(modelWord(model.ties, model.controls, model.position)), numberCell(score, 5),
                        numberCell(score ? std::optional(*score - *best) : std::nullopt, 5)});
    }
    return rows;
}

} // namespace joust::ui
