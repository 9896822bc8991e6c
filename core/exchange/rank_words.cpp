// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/board_query.h"
#include "exchange/decimal.h"
#include "exchange/timestamp.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <optional>
#include <sstream>

namespace joust::exchange {
namespace {

using Value = const std::string&;
using Setter = std::function<bool(BoardQuery& query, Value value)>; // false: the value is refused

template <typename Enum>
bool choose(Enum& target, Value value, std::initializer_list<Enum> choices)
{
    for (const Enum choice : choices) {
        if (word(choice) == value) {
            target = choice;
            return true;
        }
    }
    return false;
}

template <typename Number>
bool count(Number& target, Value value)
{
    const char* end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, target);
    return error == std::errc() && stop == end;
}

bool number(double& target, Value value)
{
    const std::optional<double> read = parseDecimal(value);
    target = read.value_or(target);
    return read.has_value();
}

std::vector<std::string> listOf(Value value)
{
    std::vector<std::string> names;
    std::istringstream input(value);
    for (std::string name; std::getline(input, name, ',');)
        names.push_back(name);
    return names;
}

// Style features in their own order, in front of other covariates.
bool setStyle(BoardQuery& query, Value value)
{
    const std::vector<std::string>& known = rating::styleControls();
    const std::vector<std::string> asked = value.empty() ? known : listOf(value);
    std::vector<std::string> style;
    std::copy_if(known.begin(), known.end(), std::back_inserter(style),
                 [&](Value name) { return std::find(asked.begin(), asked.end(), name) != asked.end(); });
    std::vector<std::string>& controls = query.options.controls;
    controls.insert(controls.begin(), style.begin(), style.end());
    return style.size() == asked.size();
}

bool setControls(BoardQuery& query, Value value)
{
    for (std::string& name : listOf(value))
        query.options.controls.push_back(std::move(name));
    return true;
}

bool setAnchor(BoardQuery& query, Value value)
{
    const std::size_t sign = value.rfind('='); // names may contain one
    rating::Anchor anchor;
    if (sign == std::string::npos || sign == 0 || !number(anchor.rating, value.substr(sign + 1)))
        return false;
    anchor.name = value.substr(0, sign);
    query.options.anchor = anchor;
    return true;
}

bool setUntil(BoardQuery& query, Value value)
{
    query.filter.until = parseTimestamp(value);
    if (query.filter.until && isDateOnly(value))
        *query.filter.until += 86400.0; // the whole day
    return query.filter.until.has_value();
}

bool setJudges(BoardQuery& query, Value value)
{
    const std::map<std::string, JudgeVotes> words{
        {"exclude", JudgeVotes::Exclude}, {"only", JudgeVotes::Only}, {"include", JudgeVotes::Include}};
    const auto found = words.find(value);
    if (found != words.end())
        query.filter.judgeVotes = found->second;
    return found != words.end();
}

bool setInclude(BoardQuery& query, Value value)
{
    VoteFilter& filter = query.filter;
    for (Value kind : listOf(value)) {
        if (kind != "leaked" && kind != "excluded" && kind != "not_blind")
            return false;
        filter.includeLeaked |= kind == "leaked";
        filter.includeExcluded |= kind == "excluded";
        filter.includeNotBlind |= kind == "not_blind";
    }
    return true;
}

const std::map<std::string, Setter>& settersOfRanking()
{
    using namespace rating;
    using Q = BoardQuery&;
    static const std::map<std::string, Setter> setters{
        {"--method",
         [](Q q, Value v) {
             return choose(q.options.method, v, {Method::BradleyTerry, Method::Elo});
         }},
        {"--ties",
         [](Q q, Value v) {
             return choose(q.options.ties, v,
                           {TieRule::Half, TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware});
         }},
        {"--control", setControls},
        {"--compat",
         [](Q q, Value v) {
             return choose(q.options.compat, v, {Compat::None, Compat::FastChat, Compat::ArenaRank});
         }},
        {"--prior", [](Q q, Value v) { return number(q.options.prior, v); }},
        {"--anchor", setAnchor},
        {"--interval",
         [](Q q, Value v) {
             using enum IntervalKind;
             return choose(q.options.interval, v, {Sandwich, Model, Bootstrap, None});
         }},
        {"--cluster",
         [](Q q, Value v) {
             using enum ClusterChoice;
             return choose(q.options.cluster, v, {Auto, None, Annotator, Prompt, Both});
         }},
        {"--cluster-type",
         [](Q q, Value v) {
             return choose(q.options.clusterType, v, {ClusterType::Cr3, ClusterType::Cr0});
         }},
        {"--simultaneous",
         [](Q q, Value v) {
             using enum Simultaneous;
             return choose(q.options.simultaneous, v, {Contestant, MaxZ, Bonferroni, None});
         }},
        {"--rounds", [](Q q, Value v) { return count(q.options.rounds, v); }},
        {"--level", [](Q q, Value v) { return number(q.options.level, v); }},
        {"--seed", [](Q q, Value v) { return count(q.options.seed, v); }},
        {"--min-battles", [](Q q, Value v) { return count(q.options.minBattles, v); }},
    };
    return setters;
}

bool addSorted(std::vector<std::string>& names, Value name)
{
    names.insert(std::upper_bound(names.begin(), names.end(), name), name);
    return true;
}

const std::map<std::string, Setter>& settersOfFilter()
{
    using Q = BoardQuery&;
    static const std::map<std::string, Setter> setters{
        {"--category", [](Q q, Value v) { return q.filter.category = v, true; }},
        {"--language", [](Q q, Value v) { return q.filter.language = v, true; }},
        {"--annotator", [](Q q, Value v) { return addSorted(q.filter.annotators, v); }},
        {"--contestant", [](Q q, Value v) { return addSorted(q.filter.contestants, v); }},
        {"--since", [](Q q, Value v) { return (q.filter.since = parseTimestamp(v)).has_value(); }},
        {"--until", setUntil},
        {"--judge-votes", setJudges},
        {"--include", setInclude},
    };
    return setters;
}

bool setFlag(BoardQuery& query, Value name)
{
    if (name == "--position")
        return query.options.position = true;
    if (name == "--reweight")
        return query.options.reweight = true;
    if (name == "--pairs")
        return query.options.pairs = true;
    if (name == "--exclude-known")
        return query.filter.excludeKnown = true;
    return name == "--style-control" && setStyle(query, {});
}

const Setter* setterOf(Value name)
{
    for (const auto* setters : {&settersOfRanking(), &settersOfFilter()}) {
        if (const auto found = setters->find(name); found != setters->end())
            return &found->second;
    }
    return nullptr;
}

base::Error refused(Value word)
{
    return {base::ErrorCode::InvalidArgument, "'" + word + "' does not describe a ranking"};
}

} // namespace

base::Result<BoardQuery> parseRankArguments(const std::vector<std::string>& words)
{
    BoardQuery query;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t sign = words[i].find('=');
        const std::string name = words[i].substr(0, sign);
        if (sign == std::string::npos && setFlag(query, name))
            continue;
        const bool attached = sign != std::string::npos;
        if (name == "--style-control" && attached) {
            if (!setStyle(query, words[i].substr(sign + 1)))
                return refused(words[i]);
            continue;
        }
        const Setter* setter = setterOf(name);
        if (!setter || (!attached && i + 1 == words.size()))
            return refused(words[i]);
        const std::string value = attached ? words[i].substr(sign + 1) : words[++i];
        if (!(*setter)(query, value))
            return refused(name + ' ' + value);
    }
    if (const base::Result<void> valid = rating::validate(query.options); !valid)
        return valid.error();
    return query;
}

} // namespace joust::exchange
