// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/drawn_votes.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace joust::rating::test {
namespace {

struct Drawn
{
    std::string a;
    std::string b;
    base::Outcome outcome = base::Outcome::Tie;
    int count = 1;
    double weight = 1.0;
    std::string annotator;
};

base::Outcome outcomeOf(char sign)
{
    if (sign == '>')
        return base::Outcome::A;
    if (sign == '<')
        return base::Outcome::B;
    return sign == '=' ? base::Outcome::Tie : base::Outcome::BothBad;
}

Drawn parse(const std::string& item)
{
    std::istringstream words(item);
    std::string pair;
    words >> pair;
    const std::size_t sign = pair.find_first_of("><=!");
    Drawn drawn{pair.substr(0, sign), pair.substr(sign + 1), outcomeOf(pair[sign]), 1, 1.0, {}};
    for (std::string word; words >> word;) {
        if (word.front() == '@')
            drawn.annotator = word.substr(1);
        else if (word.front() == '*')
            drawn.weight = std::stod(word.substr(1));
        else
            drawn.count = std::stoi(word);
    }
    return drawn;
}

std::uint32_t indexOf(const std::vector<std::string>& names, const std::string& name)
{
    return static_cast<std::uint32_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void sortUnique(std::vector<std::string>& names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

} // namespace

ComparisonSet drawnVotes(std::string_view drawing)
{
    std::vector<Drawn> items;
    std::istringstream input{std::string(drawing)};
    for (std::string item; std::getline(input, item, ';');) {
        if (item.find_first_not_of(" \n") != std::string::npos)
            items.push_back(parse(item));
    }
    ComparisonSet set;
    for (const Drawn& drawn : items) {
        set.contestants.insert(set.contestants.end(), {drawn.a, drawn.b});
        if (!drawn.annotator.empty())
            set.annotators.push_back(drawn.annotator);
    }
    sortUnique(set.contestants);
    sortUnique(set.annotators);
    for (const Drawn& drawn : items) {
        const Comparison vote{.a = indexOf(set.contestants, drawn.a),
                              .b = indexOf(set.contestants, drawn.b),
                              .outcome = drawn.outcome,
                              .annotator = drawn.annotator.empty()
                                               ? kUnknown
                                               : static_cast<std::int32_t>(indexOf(set.annotators, drawn.annotator)),
                              .prompt = kUnknown};
        set.rows.insert(set.rows.end(), static_cast<std::size_t>(drawn.count), vote);
        set.weights.resize(set.rows.size(), drawn.weight);
    }
    if (std::all_of(set.weights.begin(), set.weights.end(), [](double weight) { return weight == 1.0; }))
        set.weights.clear();
    return set;
}

} // namespace joust::rating::test
