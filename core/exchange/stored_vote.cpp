// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/stored_vote.h"

#include "exchange/timestamp.h"

namespace joust::exchange {
namespace {

VoteSource sourceFrom(const std::string& word)
{
    if (word == "import")
        return VoteSource::Import;
    if (word == "simulated")
        return VoteSource::Simulated;
    return word == "pack" ? VoteSource::Pack : VoteSource::Battle;
}

} // namespace

VoteRecord recordOf(const store::VoteRow& vote)
{
    VoteRecord record;
    record.modelA = vote.a.contestant;
    record.modelB = vote.b.contestant;
    record.outcome = vote.outcome;
    record.annotator = vote.annotator;
    record.promptId = vote.promptId;
    record.category = vote.category;
    record.language = vote.language;
    record.role = vote.role == "judge" ? VoterRole::Judge : VoterRole::Human;
    record.blind = vote.blind;
    record.source = sourceFrom(vote.source);
    record.createdUtc = parseTimestamp(vote.createdUtc).value_or(0.0);
    record.retracted = vote.retracted;
    record.excludedReason = vote.excludedReason;
    record.leakFlag = vote.leakFlag;
    record.identityGuessed = vote.identityGuessed;
    return record;
}

} // namespace joust::exchange
