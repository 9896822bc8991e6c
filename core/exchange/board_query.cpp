// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/board_query.h"

#include "exchange/decimal.h"
#include "exchange/side_column.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace joust::exchange {
namespace {

constexpr double kDay = 86400.0;

// Names and values behind one another, as a command line has them.
class Words
{
public:
    void add(const char* option, std::string value)
    {
        if (value.empty() || value.front() == '-') { // would be taken for another option
            m_words.push_back(option + ('=' + value));
            return;
        }
        m_words.emplace_back(option);
        m_words.push_back(std::move(value));
    }
    void flag(const char* option, bool set)
    {
        if (set)
            m_words.emplace_back(option);
    }
    template <typename Enum>
    void choice(const char* option, Enum value, Enum usual)
    {
        if (value != usual)
            add(option, std::string(word(value)));
    }
    void number(const char* option, double value, double usual)
    {
        if (value != usual)
            add(option, decimal(value));
    }
    void count(const char* option, std::uint64_t value, std::uint64_t usual)
    {
        if (value != usual)
            add(option, std::to_string(value));
    }
    void text(const char* option, const std::optional<std::string>& value)
    {
        if (value)
            add(option, *value);
    }
    std::vector<std::string> take() { return std::move(m_words); }

private:
    std::vector<std::string> m_words;
};

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

// A midnight as its date, any other moment as seconds since 1970.
std::string moment(double seconds)
{
    if (std::fmod(seconds, kDay) != 0.0)
        return decimal(seconds);
    const std::chrono::sys_days day{std::chrono::days(static_cast<int>(seconds / kDay))};
    const std::chrono::year_month_day date(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

// Style and other covariates in one order: as --style-control when that gives the same controls, else by name.
void addControls(Words& words, const std::vector<std::string>& controls)
{
    const std::vector<std::string>& known = rating::styleControls();
    const auto isStyle = [&](const std::string& name) {
        return std::find(known.begin(), known.end(), name) != known.end();
    };
    std::vector<std::string> style;
    std::copy_if(known.begin(), known.end(), std::back_inserter(style), [&](const std::string& name) {
        return std::find(controls.begin(), controls.end(), name) != controls.end();
    });
    std::vector<std::string> others;
    std::copy_if(controls.begin(), controls.end(), std::back_inserter(others),
                 [&](const std::string& name) { return !isStyle(name); });
    std::vector<std::string> together = style;
    together.insert(together.end(), others.begin(), others.end());
    if (together != controls) {
        words.add("--control", joined(controls));
        return;
    }
    if (style == known)
        words.flag("--style-control", true);
    else if (!style.empty())
        words.flag(("--style-control=" + joined(style)).c_str(), true);
    if (!others.empty())
        words.add("--control", joined(others));
}

void addRanking(Words& words, const rating::RankOptions& options)
{
    const rating::RankOptions usual;
    words.choice("--method", options.method, usual.method);
    words.choice("--ties", options.ties, usual.ties);
    addControls(words, options.controls);
    words.flag("--position", options.position);
    words.choice("--compat", options.compat, usual.compat);
    words.flag("--reweight", options.reweight);
    words.number("--prior", options.prior, usual.prior);
    if (options.anchor)
        words.add("--anchor", options.anchor->name + '=' + decimal(options.anchor->rating));
    words.choice("--interval", options.interval, usual.interval);
    words.choice("--cluster", options.cluster, usual.cluster);
    words.choice("--cluster-type", options.clusterType, usual.clusterType);
    words.choice("--simultaneous", options.simultaneous, usual.simultaneous);
    words.count("--rounds", options.rounds, usual.rounds);
    words.number("--level", options.level, usual.level);
    words.count("--seed", options.seed, usual.seed);
    words.flag("--pairs", options.pairs);
    words.count("--min-battles", options.minBattles, usual.minBattles);
}

void addFilter(Words& words, const VoteFilter& filter)
{
    words.text("--category", filter.category);
    words.text("--language", filter.language);
    for (const std::string& name : filter.annotators)
        words.add("--annotator", name);
    for (const std::string& name : filter.contestants)
        words.add("--contestant", name);
    if (filter.since)
        words.add("--since", moment(*filter.since));
    if (filter.until) // a date as an end means the whole day
        words.add("--until", moment(std::fmod(*filter.until, kDay) == 0.0 ? *filter.until - kDay : *filter.until));
    if (filter.judgeVotes != JudgeVotes::Exclude)
        words.add("--judge-votes", filter.judgeVotes == JudgeVotes::Only ? "only" : "include");
    std::vector<std::string> include;
    for (const auto& [set, name] :
         {std::pair(filter.includeLeaked, "leaked"), std::pair(filter.includeExcluded, "excluded"),
          std::pair(filter.includeNotBlind, "not_blind")}) {
        if (set)
            include.emplace_back(name);
    }
    if (!include.empty())
        words.add("--include", joined(include));
    words.flag("--exclude-known", filter.excludeKnown);
}

// Plain words stay plain; everything else goes between single quotes.
std::string quoted(std::string_view text)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-=,./:+@").find(c) != std::string_view::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), plain))
        return std::string(text);
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + '\'';
}

} // namespace

LoadOptions loadOptionsFor(const rating::RankOptions& options)
{
    LoadOptions load;
    load.columns = options.controls;
    load.times = options.method == rating::Method::Elo;
    load.prompts = options.cluster == rating::ClusterChoice::Prompt || options.cluster == rating::ClusterChoice::Both;
    return load;
}

LoadOptions loadOptionsForAnnotators()
{
    LoadOptions load;
    load.columns = {std::string(kVoteTimeColumn)};
    load.columnsMayMiss = true;
    load.categories = true;
    return load;
}

LoadOptions loadOptionsFor(const rating::RobustnessOptions& report)
{
    LoadOptions load;
    load.columns = report.controls;
    load.columnsMayMiss = report.base.controls.empty();
    load.categories = true;
    return load;
}

std::vector<std::string> rankArguments(const BoardQuery& query)
{
    Words words;
    addRanking(words, query.options);
    addFilter(words, query.filter);
    return words.take();
}

std::string rankCommand(std::string_view input, const BoardQuery& query)
{
    // A name that begins with a dash would be read as an option.
    const std::string name = input.substr(0, 1) == "-" ? "./" + std::string(input) : std::string(input);
    std::string command = "joust-cli rank " + quoted(name);
    for (const std::string& one : rankArguments(query))
        command += ' ' + quoted(one);
    return command;
}

} // namespace joust::exchange
