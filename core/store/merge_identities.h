// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: who in one workspace is who in another, for a merge.
#pragma once

#include "store/sql.h"
#include "store/vote_content.h"
#include "store/workspace_merge.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace joust::store {

class MergeIdentities
{
public:
    // `matches` gets who is taken for whom, by `choices` where they say so.
    MergeIdentities(Connection& from, Connection& to, std::vector<MergeMatch>& matches, const MergeChoices& choices);

    // Adds what is missing and fills the maps below. Throws SQLite::Exception.
    void contestants();
    void annotators();
    // After both: InvalidArgument, naming somebody, when a choice could not be followed.
    base::Result<void> choicesFollowed() const;
    void prompts();
    void importRuns();

    const std::string& contestant(const std::string& id) const { return m_contestants.at(id); }
    // Nothing for a prompt that is not there.
    std::optional<std::string> prompt(const std::string& id) const;
    const std::string& importRun(const std::string& number) const { return m_runs.at(number); }

private:
    void contestant(const std::string& id, const std::string& name);
    void importedContestant(const std::string& id, const std::string& name);
    std::vector<MergeCandidate> equalContestants(const std::string& id);
    std::string proposedContestant(const std::string& name, const std::vector<MergeCandidate>& equal) const;
    void annotator(const std::string& id, const std::string& name, const std::string& role);
    std::string decided(const std::string& id, const std::string& proposed,
                        const std::vector<MergeCandidate>& possible);
    std::optional<std::string> samePrompt(const std::string& id, const std::string& set, const std::string& text,
                                          bool inSet);
    std::string addContestant(const std::string& id, const std::string& name);
    std::string freeEndpointName(const std::string& name);
    std::string freeAnnotatorName(const std::string& name);
    std::string rootAnnotator(const std::string& id);

    Connection& m_from;
    Connection& m_to;
    std::vector<MergeMatch>& m_matches;
    const MergeChoices& m_choices;
    std::set<std::string> m_brought;       // who came with this merge: nobody else is taken for them
    std::vector<std::string> m_impossible; // choices that could not be followed
    VoteContents m_fromContents;
    VoteContents m_toContents;
    std::map<std::string, std::string> m_contestants;
    std::map<std::string, std::string> m_prompts;
    std::map<std::string, std::string> m_runs;
};

} // namespace joust::store
