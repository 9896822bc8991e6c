// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vote_fields.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/outcome_spelling.h"
#include "exchange/timestamp.h"

#include <algorithm>
#include <array>
#include <string>

namespace joust::exchange {
namespace {

struct Column
{
    std::string_view name;
    VoteField field;
    int preference = 0;
};

constexpr std::array kColumns{
    Column{"model_a", VoteField::ModelA},
    Column{"model_b", VoteField::ModelB},
    Column{"winner", VoteField::Winner},
    Column{"annotator", VoteField::Annotator},
    Column{"prompt_id", VoteField::PromptId},
    Column{"category", VoteField::Category},
    Column{"language", VoteField::Language},
    Column{"role", VoteField::Role},
    Column{"blind", VoteField::Blind},
    Column{"source", VoteField::Source},
    Column{"created_utc", VoteField::CreatedUtc},
    Column{"retracted", VoteField::Retracted},
    Column{"excluded_reason", VoteField::ExcludedReason},
    Column{"leak_flag", VoteField::LeakFlag},
    Column{"identity_guessed", VoteField::IdentityGuessed},
    Column{"weight", VoteField::Weight},
    Column{"left", VoteField::ModelA, 1},
    Column{"right", VoteField::ModelB, 1},
    Column{"outcome", VoteField::Winner, 1},
    Column{"judge", VoteField::Annotator, 1},
    Column{"question_id", VoteField::PromptId, 1},
    Column{"anony", VoteField::Blind, 1},
    Column{"tstamp", VoteField::CreatedUtc, 1},
    Column{"timestamp", VoteField::CreatedUtc, 2},
};

base::Error refused(std::string_view text, std::string_view why)
{
    return {base::ErrorCode::BadInput, "'" + base::printable(text, 60) + "' " + std::string(why)};
}

base::Result<void> setBool(bool& target, std::string_view text)
{
    if (text == "1" || text == "true" || text == "True")
        target = true;
    else if (text == "0" || text == "false" || text == "False")
        target = false;
    else
        return refused(text, "is neither 0 nor 1");
    return {};
}

base::Result<void> setOutcome(VoteRecord& vote, std::string_view text)
{
    const std::optional<base::Outcome> outcome = parseOutcomeSpelling(text);
    if (!outcome)
        return refused(text, "is not an outcome");
    vote.outcome = *outcome;
    return {};
}

base::Result<void> setRole(VoteRecord& vote, std::string_view text)
{
    if (text != "human" && text != "judge")
        return refused(text, "is not a role (human, judge)");
    vote.role = text == "judge" ? VoterRole::Judge : VoterRole::Human;
    return {};
}

// Foreign files use `source` for their own purposes: only our words mean something.
void setSource(VoteRecord& vote, std::string_view text)
{
    if (text == "battle")
        vote.source = VoteSource::Battle;
    else if (text == "simulated")
        vote.source = VoteSource::Simulated;
    else if (text == "pack")
        vote.source = VoteSource::Pack;
}

base::Result<void> setTime(VoteRecord& vote, std::string_view text)
{
    const std::optional<double> time = parseTimestamp(text);
    if (!time)
        return refused(text, "is not a time");
    vote.createdUtc = *time <= 1.0 ? 0.0 : *time; // 0 and 1 stand for "unknown" in arena files
    return {};
}

base::Result<void> setWeight(VoteRecord& vote, std::string_view text)
{
    const std::optional<double> weight = parseDecimal(text);
    if (!weight || *weight <= 0.0)
        return refused(text, "is not a positive finite weight");
    vote.weight = *weight;
    return {};
}

base::Result<void> setLeak(VoteRecord& vote, std::string_view text)
{
    if (text != "a" && text != "b" && text != "ab")
        return refused(text, "is not a leak flag (a, b, ab)");
    vote.leakFlag = text;
    return {};
}

} // namespace

std::optional<NamedField> voteFieldNamed(std::string_view column)
{
    const auto* found =
        std::find_if(kColumns.begin(), kColumns.end(), [&](const Column& known) { return known.name == column; });
    if (found == kColumns.end())
        return std::nullopt;
    return NamedField{found->field, found->preference};
}

std::string_view VoteRecord::*textOf(VoteField field)
{
    switch (field) {
    case VoteField::ModelA:
        return &VoteRecord::modelA;
    case VoteField::ModelB:
        return &VoteRecord::modelB;
    case VoteField::Annotator:
        return &VoteRecord::annotator;
    case VoteField::PromptId:
        return &VoteRecord::promptId;
    case VoteField::Category:
        return &VoteRecord::category;
    case VoteField::Language:
        return &VoteRecord::language;
    case VoteField::ExcludedReason:
        return &VoteRecord::excludedReason;
    default:
        return nullptr;
    }
}

base::Result<void> setVoteField(VoteRecord& vote, VoteField field, std::string_view text)
{
    if (std::string_view VoteRecord::*target = textOf(field)) {
        vote.*target = text;
        return {};
    }
    if (field == VoteField::Winner)
        return setOutcome(vote, text);
    if (text.empty())
        return {};
    switch (field) {
    case VoteField::Role:
        return setRole(vote, text);
    case VoteField::Blind:
        return setBool(vote.blind, text);
    case VoteField::Source:
        setSource(vote, text);
        return {};
    case VoteField::Retracted:
        return setBool(vote.retracted, text);
    case VoteField::IdentityGuessed:
        return setBool(vote.identityGuessed, text);
    case VoteField::CreatedUtc:
        return setTime(vote, text);
    case VoteField::Weight:
        return setWeight(vote, text);
    default:
        return setLeak(vote, text);
    }
}

} // namespace joust::exchange
