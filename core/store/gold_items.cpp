// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gold_items.h"

#include "base/utf8.h"
#include "battle/run_ledger.h"
#include "store/imported_ids.h"
#include "store/prompt_repository.h"
#include "store/sql.h"

namespace joust::store {
namespace {

constexpr std::size_t kMaxAnswer = 8 * 1024 * 1024;

void writeAnswers(Connection& db, const std::string& run, const std::vector<base::PromptId>& prompts,
                  const std::vector<GoldItem>& items)
{
    const std::string now = base::isoUtc(db.clock().utcNow());
    const std::string better = importedContestant(db, kGoldBetter, now).id;
    const std::string worse = importedContestant(db, kGoldWorse, now).id;
    SQLite::Statement insert(db.database(), "INSERT INTO sealed_run_answer(run_id, prompt_id, contestant_id, turn, "
                                            "state, text, total_ms) VALUES(?, ?, ?, 1, 'done', ?, 0)");
    for (std::size_t i = 0; i < items.size(); ++i) {
        rebound(insert, run, prompts[i], better, items[i].better).exec();
        rebound(insert, run, prompts[i], worse, items[i].worse).exec();
    }
}

} // namespace

std::string whyNoGoldItem(const GoldItem& item)
{
    if (item.prompt.empty() || item.better.empty() || item.worse.empty())
        return "prompt, better or worse is empty";
    if (!base::isValidUtf8(item.prompt) || item.prompt.size() > kMaxPromptBytes)
        return "the prompt is not UTF-8 or longer than 1 MiB";
    for (const std::string* answer : {&item.better, &item.worse}) {
        if (answer->size() > kMaxAnswer || !base::isValidUtf8(*answer))
            return "a text is not UTF-8 or longer than 8 MiB";
    }
    return item.better == item.worse ? "the two answers are equal" : std::string();
}

base::Result<void> validate(const std::vector<GoldItem>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const std::string why = whyNoGoldItem(items[i]); !why.empty())
            return base::Error{base::ErrorCode::BadInput, "gold item " + std::to_string(i + 1) + ": " + why};
    }
    return {};
}

base::Result<std::string> writeGoldRun(Connection& db, const std::string& study, const std::vector<GoldItem>& items)
{
    const std::string name = study + " (gold)";
    if (query(db,
              "SELECT 1 FROM run WHERE name = ?1 COLLATE NOCASE UNION ALL SELECT 1 FROM prompt WHERE prompt_set = ?1",
              name)
            .executeStep())
        return base::Error{base::ErrorCode::AlreadyExists, "there is a run or a prompt set named " + name};
    std::vector<PromptRow> rows(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        rows[i].text = items[i].prompt;
    const base::Result<std::vector<base::PromptId>> prompts = appendPrompts(db, name, rows);
    if (!prompts)
        return prompts.error();
    const std::string run = battle::RunId::random(db.rng()).toString();
    execute(db, "INSERT INTO run(id, name, prompt_set, created_utc) VALUES(?, ?, ?, ?)", run, name, name,
            base::isoUtc(db.clock().utcNow()));
    writeAnswers(db, run, *prompts, items);
    return run;
}

} // namespace joust::store
