// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/choice_columns.h"

#include "store/json_columns.h"

#include <utility>

namespace joust::store {

std::optional<std::string> strengthText(const battle::Choice& choice)
{
    if (!choice.strength)
        return std::nullopt;
    return std::string(battle::strengthWord(*choice.strength));
}

base::Result<battle::Choice> choiceFromColumns(const SQLite::Statement& row, int first)
{
    battle::Choice choice;
    const std::optional<base::Outcome> outcome = base::parseOutcomeWord(row.getColumn(first).getString());
    base::Result<std::vector<std::string>> reasons = listFromJson(row.getColumn(first + 2).getString());
    choice.strength = battle::parseStrengthWord(row.getColumn(first + 1).getString());
    if (!outcome || !reasons || choice.strength.has_value() == row.getColumn(first + 1).isNull())
        return base::Error{base::ErrorCode::BadInput, "a saved choice is damaged"};
    choice.outcome = *outcome;
    choice.reasons = std::move(*reasons);
    choice.comment = row.getColumn(first + 3).getString();
    choice.identityGuessed = row.getColumn(first + 4).getInt() != 0;
    const base::Result<void> valid = battle::validate(choice);
    if (!valid)
        return valid.error();
    return choice;
}

} // namespace joust::store
