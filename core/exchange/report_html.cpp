// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_html.h"

#include "exchange/decimal.h"
#include "exchange/leaderboard_cells.h"
#include "exchange/report_charts.h"
#include "exchange/svg_drawing.h"
#include "exchange/vote_sentences.h"
#include "rating/control_effect.h"
#include "rating/rated_units.h"

#include <algorithm>
#include <utility>

namespace joust::exchange {
namespace {

constexpr const char* kHead =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";

constexpr const char* kStyle =
    "<style>\n"
    "body{font:15px/1.5 system-ui,sans-serif;color:#1d1e20;background:#fff;max-width:960px;margin:32px auto;padding:0 "
    "16px}\n"
    "h1{font-size:24px;margin:0 0 4px}h2{font-size:18px;margin:32px 0 8px}p{margin:8px 0}\n"
    ".muted,text.muted{color:#5e6167;fill:#5e6167}\n"
    "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:14px}\n"
    "th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #deddd8}th{color:#5e6167}\n"
    ".right{text-align:right;white-space:nowrap}.wide{overflow-x:auto}\n"
    "svg{max-width:100%;height:auto;display:block;margin:8px 0}\n"
    "svg text{font:12px system-ui,sans-serif;fill:#1d1e20}svg text.muted{fill:#5e6167}svg text.tiny{font-size:9px}\n"
    ".grid{stroke:#deddd8}.zero{stroke:#5e6167}.bar{stroke:#2f5d9b;stroke-width:2}.dot{fill:#2f5d9b}\n"
    "pre{background:#f7f7f5;padding:8px 12px;white-space:pre-wrap;overflow-wrap:anywhere}\n"
    "@media print{body{margin:0;max-width:none}h2{break-after:avoid}svg,tr{break-inside:avoid}}\n"
    "</style>\n";

std::string paragraph(const std::string& text, const char* style = "")
{
    const std::string opening = *style ? "<p class=\"" + std::string(style) + "\">" : "<p>";
    return text.empty() ? std::string() : opening + escapedMarkup(text) + "</p>\n";
}

std::string heading(const char* text)
{
    return "<h2>" + std::string(text) + "</h2>\n";
}

std::string tableHtml(const TextTable& table)
{
    const auto line = [&](const std::vector<std::string>& cells, const char* tag) {
        std::string text = "<tr>";
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += '<' + std::string(tag) + (table.alignRight[i] ? " class=\"right\">" : ">") +
                    escapedMarkup(cells[i]) + "</" + tag + '>';
        return text + "</tr>\n";
    };
    std::string text = "<div class=\"wide\"><table>\n<thead>" + line(table.header, "th") + "</thead>\n<tbody>\n";
    for (const std::vector<std::string>& row : table.rows)
        text += line(row, "td");
    return text + "</tbody>\n</table></div>\n";
}

std::string leaderboardSection(const ReportContents& contents)
{
    std::string text =
        heading("Leaderboard") + tableHtml(leaderboardCells(contents.board)) + intervalsSvg(contents.board);
    for (const std::string& note : leaderboardNotes(contents.board))
        text += paragraph(note, "muted");
    return text;
}

std::string covariatesSection(const ReportContents& contents)
{
    const std::string chart = coefficientsSvg(contents.board);
    if (chart.empty() || !contents.plain)
        return {};
    TextTable table{{"Contestant", "Rank without", "Rank with", "Rating without", "Rating with"},
                    {false, true, true, true, true},
                    {}};
    for (const rating::LeaderboardRow& row : contents.board.rows) {
        const auto before = std::find_if(contents.plain->rows.begin(), contents.plain->rows.end(),
                                         [&](const rating::LeaderboardRow& one) { return one.name == row.name; });
        if (before == contents.plain->rows.end() || !before->rating || !row.rating)
            continue;
        table.rows.push_back({row.name, std::to_string(before->rank), std::to_string(row.rank),
                              fixedDecimal(*before->rating, 1), fixedDecimal(*row.rating, 1)});
    }
    return heading("What is controlled for") +
           paragraph(
               "Elo for one standard deviation of each covariate, with its interval; a negative number means that "
               "more of it loses votes.") +
           chart + tableHtml(table);
}

std::string pairsSection(const ReportContents& contents)
{
    const std::string chart = winRatesSvg(contents);
    if (chart.empty())
        return {};
    const rating::LackOfFit& fit = contents.pairs.lackOfFit;
    std::string text = heading("Pairs") +
                       paragraph("Share won by the row against the column, best first: blue above one half, orange "
                                 "below. Empty: the two never met.") +
                       chart;
    if (fit.p)
        text += paragraph(std::to_string(fit.pairsAgainst) +
                          " pairs contradict the ratings (adjusted p below 0.05); p of all pairs together " +
                          shortDecimal(*fit.p) + '.');
    return text;
}

std::string agreementSentence(const rating::Agreement& agreement)
{
    if (!agreement.alpha)
        return "No two people judged the same answers, so agreement is not known.";
    std::string text = "Krippendorff's alpha over " + std::to_string(agreement.units) +
                       " shared items: " + fixedDecimal(*agreement.alpha, 3);
    if (agreement.alphaLower && agreement.alphaUpper)
        text += " (" + fixedDecimal(*agreement.alphaLower, 3) + " .. " + fixedDecimal(*agreement.alphaUpper, 3) + ")";
    return text + '.';
}

// Annotators are counted, not named: a report is passed on.
std::string annotatorSentence(const rating::AnnotatorReport& report)
{
    const auto flagged = std::count_if(report.order.begin(), report.order.end(),
                                       [&](std::uint32_t i) { return report.audit.annotators[i].flagged; });
    return std::to_string(flagged) + " of " + std::to_string(report.order.size()) +
           " annotators vote unlike the others at a false discovery rate of " +
           percent(report.options.falseDiscoveryRate) + ": a reason to look, not a proof.";
}

std::string soundnessSection(const ReportContents& contents)
{
    std::string text = heading("Is it sound?") + paragraph(agreementSentence(contents.agreement));
    if (!contents.annotators.order.empty())
        text += paragraph(annotatorSentence(contents.annotators));
    if (contents.fragility.atMost)
        text += paragraph("The leader would change if " + std::to_string(*contents.fragility.atMost) + " of " +
                          std::to_string(contents.fragility.votes) + " votes were dropped.");
    return text;
}

} // namespace

LoadOptions loadOptionsForReport(const rating::RankOptions& options)
{
    LoadOptions load = loadOptionsFor(options);
    load.prompts = true; // agreement is about judgements of the same answers
    load.times = true;   // and drift about when they were given
    return load;
}

ReportContents gatherReport(std::string input, const LoadedVotes& votes, const BoardQuery& query, std::stop_token stop)
{
    const rating::ComparisonSet& set = votes.comparisons;
    const rating::TieRule ties = rating::conventionFor(query.options.ties);
    rating::PairReportOptions pairs;
    pairs.ties = ties;
    pairs.level = query.options.level;
    pairs.seed = query.options.seed;
    rating::AgreementOptions agreement;
    agreement.level = query.options.level;
    agreement.seed = query.options.seed;
    ReportContents contents;
    contents.input = std::move(input);
    contents.query = query;
    contents.heads = votes.heads;
    contents.board = rating::computeLeaderboard(set, query.options, stop);
    if (rating::hasCovariates(query.options))
        contents.plain = rating::withoutCovariates(set, query.options, stop);
    contents.contestants = set.contestants;
    contents.estimand = estimandSentence(set);
    contents.pairs = rating::pairReport(set, pairs, stop);
    contents.annotators = rating::annotatorReport(set, {}, stop);
    contents.agreement = rating::agreement(rating::unitsOf(set, rating::LabelSide::NameFirst), agreement, stop);
    contents.fragility = rating::fragility(set, ties, stop);
    return contents;
}

std::string reportHtml(const ReportContents& contents, const std::string& date)
{
    const std::string title = "Leaderboard of " + contents.input;
    std::string html = kHead;
    html += "<title>" + escapedMarkup(title) + "</title>\n" + kStyle + "</head>\n<body>\n";
    html += "<h1>" + escapedMarkup(title) + "</h1>\n";
    html += paragraph(date + ". Identity of the votes: " + contents.board.data.hash + '.', "muted");
    html += paragraph(contents.estimand);
    html += heading("Methods") + paragraph(reportMethods(contents));
    html += "<pre>" + escapedMarkup(rankCommand(contents.input, contents.query)) + "</pre>\n";
    html += leaderboardSection(contents) + covariatesSection(contents) + pairsSection(contents) +
            soundnessSection(contents);
    return html + "</body>\n</html>\n";
}

} // namespace joust::exchange
