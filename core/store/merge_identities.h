// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: who in one workspace is who in another, for a merge.
#pragma once

#include "store/sql.h"
#include "store/vote_content.h"
#include "store/workspace_merge.h"

#include <map>
#include <string>
#include <vector>

namespace joust::store {

class MergeIdentities
{
public:
    MergeIdentities(Connection& from, Connection& to, std::vector<MergeMatch>& matches);

    // Adds what is missing and fills the maps below. Throws SQLite::Exception.
    void contestants();
    void annotators();
    void prompts();
    void importRuns();

    const std::string& contestant(const std::string& id) const { return m_contestants.at(id); }
    // Nothing for a prompt that is not there.
    std::optional<std::string> prompt(const std::string& id) const;
    const std::string& importRun(const std::string& number) const { return m_runs.at(number); }

private:
    std::string matchingContestant(const std::string& id, const std::string& name);
    std::optional<std::string> samePrompt(const std::string& id, const std::string& set, const std::string& text,
                                          bool inSet);
    void addContestant(const std::string& id, const std::string& name);
    std::string freeEndpointName(const std::string& name);
    std::string rootAnnotator(const std::string& id);

    Connection& m_from;
    Connection& m_to;
    std::vector<MergeMatch>& m_matches;
    VoteContents m_fromContents;
    VoteContents m_toContents;
    std::map<std::string, std::string> m_contestants;
    std::map<std::string, std::string> m_prompts;
    std::map<std::string, std::string> m_runs;
};

} // namespace joust::store
