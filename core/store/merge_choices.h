// SPDX-License-Identifier: GPL-3.0-or-later
// Who in another workspace is taken for whom in this one: what a merge proposes, and what a person decides instead.
// Plain values and pure functions.
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace joust::store {

// Somebody of this workspace.
struct MergeCandidate
{
    std::string id;
    std::string name;
};

// Somebody of the other workspace who is new here, or is taken for somebody.
struct MergeMatch
{
    enum class Kind {
        SameSettings,  // a contestant: `there` and `here` have equal settings
        SameImported,  // a contestant that came with data, under the same name
        NewContestant, // its endpoint is disabled and has no key
        SameAnnotator, // one person, of one role
        NewAnnotator,
    };
    Kind kind = Kind::NewContestant;
    std::string there;                      // the name in the other workspace
    std::string here;                       // the name it has from now on
    std::string thereId;                    // for a choice
    std::string hereId;                     // of whom it is taken for; empty: kept apart
    std::vector<MergeCandidate> candidates; // whom it may be taken for; none: there is nothing to choose
};
std::string matchSentence(const MergeMatch& match); // English

// By id there: the id here of whom it is taken for, or nothing to keep it apart. Who is not named goes as proposed.
using MergeChoices = std::map<std::string, std::string>;

// Choices as a person names them: "THERE=HERE" and "THERE", where THERE may begin with "contestant:" or "annotator:".
// InvalidArgument when nobody has that name, or they cannot be one: contestants are one only with equal settings (a
// vote's hash covers them), annotators only with one role.
base::Result<MergeChoices> mergeChoices(const std::vector<MergeMatch>& proposed, const std::vector<std::string>& taken,
                                        const std::vector<std::string>& apart);

} // namespace joust::store
