// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prompt_check.h"

#include "store/workspace.h"
#include "text/near_duplicates.h"
#include "text/prompt_language.h"

#include <set>

namespace joust::exchange {
namespace {

std::string joined(const std::vector<std::string>& turns)
{
    std::string text;
    for (const std::string& turn : turns)
        text += (text.empty() ? "" : "\n") + turn;
    return text;
}

base::Result<std::optional<AlikePrompt>> alikeIn(const std::vector<store::PromptRow>& set, base::PromptId edited,
                                                 const std::vector<std::string>& turns, const std::stop_token& stop)
{
    const text::NearDuplicateOf near(joined(turns));
    std::optional<AlikePrompt> alike;
    std::int64_t number = 0;
    for (const store::PromptRow& prompt : set) {
        if (stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        ++number;
        if (prompt.id == edited)
            continue;
        const std::vector<std::string> others = prompt.turns();
        if (others == turns)
            return std::optional(AlikePrompt{number, true, 1.0, prompt.text});
        const std::optional<double> similarity = near.similarity(joined(others));
        if (similarity && (!alike || *similarity > alike->similarity))
            alike = AlikePrompt{number, false, *similarity, prompt.text};
    }
    return alike;
}

} // namespace

std::vector<std::string> PromptCheck::rules() const
{
    std::vector<std::string> ids;
    for (const text::RuleFinding& finding : findings)
        ids.push_back(finding.id);
    return ids;
}

base::Result<PromptCheck> checkPrompt(store::Workspace& workspace, const std::string& promptSet, base::PromptId edited,
                                      const std::vector<std::string>& turns, const std::stop_token& stop)
{
    PromptCheck check;
    check.language = text::languageOf(joined(turns));
    check.findings = text::explainRules(turns);
    const base::Result<std::vector<store::PromptRow>> set = workspace.prompts().list(promptSet);
    if (!set)
        return set.error().code == base::ErrorCode::NotFound ? base::Result<PromptCheck>(check) : set.error();
    base::Result<std::optional<AlikePrompt>> alike = alikeIn(*set, edited, turns, stop);
    if (!alike)
        return alike.error();
    check.alike = std::move(*alike);
    return check;
}

base::Result<std::vector<base::PromptId>>
findDuplicatePrompts(store::Workspace& workspace, const std::string& promptSet, const std::stop_token& stop,
                     const std::function<void(std::size_t, std::size_t)>& compared)
{
    const base::Result<std::vector<store::PromptRow>> set = workspace.prompts().list(promptSet);
    if (!set)
        return set.error();
    std::set<std::vector<std::string>> exact;
    text::NearDuplicates near;
    std::vector<base::PromptId> duplicates;
    std::size_t done = 0;
    for (const store::PromptRow& prompt : *set) {
        if (stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        const bool isNew = exact.insert(prompt.turns()).second;
        if (near.add(joined(prompt.turns())) || !isNew)
            duplicates.push_back(prompt.id);
        if (compared)
            compared(++done, set->size());
    }
    return duplicates;
}

} // namespace joust::exchange
