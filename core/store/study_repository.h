// SPDX-License-Identifier: GPL-3.0-or-later
// Studies in the workspace. For the lead. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"
#include "battle/study.h"
#include "store/gold_items.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct StudyRow
{
    battle::StudyId id;
    std::string name; // unique in the workspace, any case
    std::string run;  // the name of the run; empty when it stayed in the workspace that the study was merged from
    std::int64_t goldItems = 0;
    battle::StudyPolicy policy;
    bool closed = false;
    std::int64_t annotators = 0;
    std::int64_t votes = 0;
};

struct StudyAnnotator
{
    std::string name;
    std::int64_t votes = 0;
    std::int64_t skips = 0;
    // On gold items, once the study holds nothing back from them; votes taken back are left out.
    std::int64_t goldVotes = 0;
    std::int64_t goldRight = 0; // for the better answer; a tie is not
};

class StudyRepository
{
public:
    explicit StudyRepository(Connection& connection);

    // policy.battles 0 becomes the number of the run's prompts. AlreadyExists for the name, NotFound for the run,
    // InvalidArgument as battle::validate(), for an empty name, or for a share of gold items without any; BadInput as
    // validate() of the items; TooFewContestants for a run of one. An error leaves nothing behind.
    base::Result<StudyRow> create(const std::string& name, const std::string& run, battle::StudyPolicy policy,
                                  const std::vector<GoldItem>& gold = {});
    base::Result<std::vector<StudyRow>> list();                                  // by name
    base::Result<StudyRow> find(const std::string& name);                        // NotFound
    base::Result<std::vector<StudyAnnotator>> annotators(battle::StudyId study); // in the order they came
    // No more battles are drawn and no more votes are taken; with reveal at the end, names may be told from now on.
    // NotAllowed when it was closed before.
    base::Result<void> close(battle::StudyId study);

private:
    Connection& m_connection;
};

} // namespace joust::store
