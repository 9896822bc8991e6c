// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_choices.h"

#include <algorithm>
#include <string_view>

namespace joust::store {
namespace {

constexpr std::string_view kContestant = "contestant:";
constexpr std::string_view kAnnotator = "annotator:";

bool isAnnotator(const MergeMatch& match)
{
    return match.kind == MergeMatch::Kind::SameAnnotator || match.kind == MergeMatch::Kind::NewAnnotator;
}

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

// Everybody of that name who is new here; an error when nobody is, or contestants and annotators are.
base::Result<std::vector<const MergeMatch*>> named(const std::vector<MergeMatch>& proposed, std::string_view words)
{
    const bool onlyContestants = words.starts_with(kContestant);
    const bool onlyAnnotators = words.starts_with(kAnnotator);
    const std::string name(
        words.substr(onlyContestants ? kContestant.size() : (onlyAnnotators ? kAnnotator.size() : 0)));
    std::vector<const MergeMatch*> found;
    for (const MergeMatch& match : proposed) {
        if (match.there == name && !(onlyContestants && isAnnotator(match)) && !(onlyAnnotators && !isAnnotator(match)))
            found.push_back(&match);
    }
    if (found.empty())
        return refused("nobody who would be merged is called '" + name + "'");
    if (isAnnotator(*found.front()) != isAnnotator(*found.back()))
        return refused("'" + name + "' is a contestant and an annotator: say contestant:" + name +
                       " or annotator:" + name);
    return found;
}

base::Result<void> takeFor(const std::vector<MergeMatch>& proposed, const std::string& words, MergeChoices& choices)
{
    const std::size_t equals = words.rfind('=');
    if (equals == std::string::npos)
        return refused("'" + words + "' does not say for whom: THERE=HERE");
    const std::string here = words.substr(equals + 1);
    const auto found = named(proposed, std::string_view(words).substr(0, equals));
    if (!found)
        return found.error();
    bool any = false;
    for (const MergeMatch* match : *found) { // of several revisions those that fit
        const auto candidate = std::find_if(match->candidates.begin(), match->candidates.end(),
                                            [&](const MergeCandidate& known) { return known.name == here; });
        if (candidate == match->candidates.end())
            continue;
        choices[match->thereId] = candidate->id;
        any = true;
    }
    if (any)
        return {};
    const bool annotator = isAnnotator(*found->front());
    return refused("'" + found->front()->there + "' cannot be taken for '" + here + "': " +
                   (annotator ? "only an annotator of the same role can be the same"
                              : "only a contestant with equal settings can be the same"));
}

} // namespace

std::string matchSentence(const MergeMatch& match)
{
    switch (match.kind) {
    case MergeMatch::Kind::SameSettings:
        return "contestant " + match.there + " has the settings of " + match.here + " and is taken for it";
    case MergeMatch::Kind::SameImported:
        return "contestant " + match.there + " (imported) is taken for " + match.here + " (imported)";
    case MergeMatch::Kind::NewContestant:
        return "contestant " + match.there + " is new" +
               (match.here == match.there ? "" : ", here called " + match.here) +
               "; its endpoint is disabled and has no key";
    case MergeMatch::Kind::SameAnnotator:
        return "annotator " + match.there + " is taken for " + match.here;
    case MergeMatch::Kind::NewAnnotator:
        return "annotator " + match.there + " is new" +
               (match.here == match.there ? "" : ", here called " + match.here);
    }
    return {};
}

base::Result<MergeChoices> mergeChoices(const std::vector<MergeMatch>& proposed, const std::vector<std::string>& taken,
                                        const std::vector<std::string>& apart)
{
    MergeChoices choices;
    for (const std::string& words : taken) {
        const base::Result<void> done = takeFor(proposed, words, choices);
        if (!done)
            return done.error();
    }
    for (const std::string& words : apart) {
        const auto found = named(proposed, words);
        if (!found)
            return found.error();
        for (const MergeMatch* match : *found)
            choices[match->thereId] = {};
    }
    return choices;
}

} // namespace joust::store
