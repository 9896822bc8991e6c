// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_source.h"

#include "battle/study_plan.h"
#include "store/study_draw.h"
#include "store/workspace_seed.h"

#include <algorithm>
#include <utility>

namespace joust::store {
namespace {

// So that neither place nor neighbours in a pack tell when a battle was made.
void shuffle(std::vector<std::string>& battles, base::Rng& rng)
{
    for (std::size_t left = battles.size(); left > 1; --left)
        std::swap(battles[left - 1], battles[static_cast<std::size_t>(base::drawBelow(rng, left))]);
}

base::Error tooFew(std::int64_t wanted, std::size_t found)
{
    return {base::ErrorCode::NotAllowed,
            std::to_string(wanted) + " battles were asked for, and " + std::to_string(found) + " are ready"};
}

base::Result<void> planWaiting(Connection& db, const PackRequest& request, PackPlan& plan)
{
    std::vector<std::string> battles = waitingBattles(db, request.promptSet);
    if (battles.empty())
        return base::Error{base::ErrorCode::NotFound, "no battle waits for a vote"};
    if (static_cast<std::int64_t>(battles.size()) < request.count)
        return tooFew(request.count, battles.size());
    shuffle(battles, db.rng());
    if (request.count > 0)
        battles.resize(static_cast<std::size_t>(request.count));
    for (const std::string& battle : battles) {
        PackSource& source = plan.items.emplace_back();
        source.id = base::BattleId::random(db.rng());
        source.battle = battle;
        source.swapped = base::drawBelow(db.rng(), 2) == 1;
    }
    return {};
}

struct StudyRules
{
    DrawRules draw;
    battle::StudyPolicy policy;
};

base::Result<StudyRules> rulesOf(Connection& db, const std::string& name, PackPlan& plan)
{
    SQLite::Statement row =
        query(db,
              "SELECT id, run_id, closed_utc IS NOT NULL, matchmaking, battles, repeat_share, "
              "show_thinking, guidelines, gold_run_id, gold_share FROM study WHERE name = ? COLLATE NOCASE",
              name);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotFound, "no study named " + name};
    if (row.getColumn(2).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the study is closed"};
    if (row.getColumn(1).isNull())
        return base::Error{base::ErrorCode::NotAllowed, "the study's run is in another workspace"};
    StudyRules rules;
    rules.draw.study = idColumn<battle::StudyId>(row.getColumn(0));
    rules.draw.run = row.getColumn(1).getString();
    rules.draw.goldRun = row.getColumn(8).getString();
    rules.draw.matchmaking =
        battle::parseMatchmakingWord(row.getColumn(3).getString()).value_or(battle::Matchmaking::Uniform);
    rules.policy.battles = row.getColumn(4).getInt64();
    rules.policy.repeatShare = row.getColumn(5).getDouble();
    rules.policy.goldShare = row.getColumn(9).getDouble();
    rules.policy.overlapShare = 0.0; // whoever gets a copy of the pack shares all of it
    plan.study = rules.draw.study.toString();
    plan.showThinking = row.getColumn(6).getInt() != 0;
    plan.guidelines = row.getColumn(7).getString();
    return rules;
}

// As the queue of one more annotator, whose name is the pack's.
base::Result<void> planStudy(Connection& db, const PackRequest& request, PackPlan& plan)
{
    base::Result<StudyRules> rules = rulesOf(db, request.study, plan);
    if (!rules)
        return rules.error();
    if (request.count > 0)
        rules->policy.battles = request.count;
    const base::Seed seed = workspaceSeed(db);
    const base::AnnotatorId reader{plan.pack};
    const DrawPrompts prompts = promptsOf(db, rules->draw);
    for (const battle::PlannedItem& item : battle::planQueue(
             seed, rules->draw.study, reader, 0, {prompts.run.size(), prompts.gold.size()}, rules->policy)) {
        const base::Result<std::optional<DrawnItem>> drawn = drawnItem(db, rules->draw, prompts, seed, item);
        if (!drawn)
            return drawn.error();
        if (!drawn->has_value()) {
            ++plan.missing;
            continue;
        }
        const bool swapped = battle::drawsSwapped(seed, rules->draw.study, reader, item);
        PackSource& source = plan.items.emplace_back();
        source.id = base::BattleId::random(db.rng());
        source.run = (*drawn)->run;
        source.prompt = (*drawn)->prompt;
        source.contestantA = (*drawn)->pair[swapped ? 1 : 0];
        source.contestantB = (*drawn)->pair[swapped ? 0 : 1];
        source.item = item.key;
        source.repeat = item.repeat;
    }
    if (plan.items.empty())
        return base::Error{base::ErrorCode::NotFound, "the study's run has no answers that could meet"};
    if (static_cast<std::int64_t>(plan.items.size()) < request.count)
        return tooFew(request.count, plan.items.size());
    return {};
}

// The last turn is the item's own, those before stand before it.
PackItem itemFrom(base::BattleId id, std::vector<battle::SealedTurn> turns)
{
    PackItem item{id, std::move(turns.back().prompt), std::move(turns.back().answerA), std::move(turns.back().answerB)};
    turns.pop_back();
    item.earlier = std::move(turns);
    return item;
}

// What both thought before their last answer, or nothing.
void addThinking(Connection& db, const PackSource& source, PackItem& item)
{
    SQLite::Statement row = query(db,
                                  "SELECT a.reasoning, b.reasoning FROM sealed_run_answer a JOIN sealed_run_answer b "
                                  "USING(run_id, prompt_id, turn) WHERE a.run_id = ? AND a.prompt_id = ? AND "
                                  "a.contestant_id = ? AND b.contestant_id = ? AND a.turn = ? AND a.reasoning <> '' "
                                  "AND b.reasoning <> ''",
                                  source.run, source.prompt, source.contestantA, source.contestantB,
                                  static_cast<std::int64_t>(item.earlier.size()) + 1);
    if (!row.executeStep())
        return;
    item.thinkingA = row.getColumn(0).getString();
    item.thinkingB = row.getColumn(1).getString();
}

PackItem itemOfRun(Connection& db, const PackPlan& plan, const PackSource& source)
{
    SQLite::Statement row = query(
        db,
        "SELECT t.text, a.text, b.text FROM (SELECT id AS prompt_id, 1 AS number, text FROM prompt UNION ALL SELECT "
        "prompt_id, number, text FROM prompt_turn) t JOIN sealed_run_answer a ON a.prompt_id = t.prompt_id AND a.turn "
        "= t.number JOIN sealed_run_answer b ON b.prompt_id = t.prompt_id AND b.turn = t.number AND b.run_id = "
        "a.run_id WHERE a.run_id = ? AND t.prompt_id = ? AND a.contestant_id = ? AND b.contestant_id = ? ORDER BY "
        "t.number",
        source.run, source.prompt, source.contestantA, source.contestantB);
    std::vector<battle::SealedTurn> turns;
    while (row.executeStep())
        turns.push_back({row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString()});
    if (turns.empty())
        throw SQLite::Exception("a run's answer is missing", 11 /* SQLITE_CORRUPT */);
    PackItem item = itemFrom(source.id, std::move(turns));
    if (plan.showThinking)
        addThinking(db, source, item);
    return item;
}

PackItem itemOfBattle(Connection& db, const PackSource& source)
{
    SQLite::Statement row = query(db,
                                  "SELECT t.prompt, a.text, b.text FROM turn t "
                                  "JOIN answer a ON a.battle_id = t.battle_id AND a.turn = t.number AND a.side = 'a' "
                                  "JOIN answer b ON b.battle_id = t.battle_id AND b.turn = t.number AND b.side = 'b' "
                                  "WHERE t.battle_id = ? ORDER BY t.number",
                                  source.battle);
    std::vector<battle::SealedTurn> turns;
    while (row.executeStep())
        turns.push_back({row.getColumn(0).getString(), row.getColumn(source.swapped ? 2 : 1).getString(),
                         row.getColumn(source.swapped ? 1 : 2).getString()});
    if (turns.empty())
        throw SQLite::Exception("a battle's answers are missing", 11 /* SQLITE_CORRUPT */);
    return itemFrom(source.id, std::move(turns));
}

std::optional<std::string> orNull(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

std::vector<std::string> waitingBattles(Connection& db, const std::string& promptSet)
{
    std::vector<std::string> battles;
    SQLite::Statement row = query(db,
                                  "SELECT b.id FROM battle b LEFT JOIN prompt p ON p.id = b.prompt_id WHERE b.state = "
                                  "'ready' AND b.blind = 1 AND b.source = 'battle' AND (?1 = '' OR p.prompt_set = ?1) "
                                  "AND NOT EXISTS(SELECT 1 FROM vote WHERE battle_id = b.id) "
                                  "AND NOT EXISTS(SELECT 1 FROM skip WHERE battle_id = b.id) "
                                  "AND NOT EXISTS(SELECT 1 FROM study_item WHERE battle_id = b.id)",
                                  promptSet);
    while (row.executeStep())
        battles.push_back(row.getColumn(0).getString());
    return battles;
}

base::Result<PackPlan> planPack(Connection& db, const PackRequest& request)
{
    PackPlan plan;
    plan.pack = base::Uuid::random(db.rng());
    const base::Result<void> planned =
        request.study.empty() ? planWaiting(db, request, plan) : planStudy(db, request, plan);
    if (!planned)
        return planned.error();
    return plan;
}

PackItem itemOf(Connection& db, const PackPlan& plan, const PackSource& source)
{
    return source.battle.empty() ? itemOfRun(db, plan, source) : itemOfBattle(db, source);
}

void recordPack(Connection& db, const PackPlan& plan, const base::Seed& key)
{
    const std::string pack = plan.pack.toString();
    execute(db, "INSERT INTO sealed_pack(id, key, study_id, created_utc) VALUES(?, ?, ?, ?)", pack, key, plan.study,
            base::isoUtc(db.clock().utcNow()));
    SQLite::Statement insert(db.database(), "INSERT INTO sealed_pack_item(id, pack_id, position, battle_id, swapped, "
                                            "run_id, prompt_id, contestant_a, contestant_b, item, repeat) VALUES(?, ?, "
                                            "?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const PackSource& item : plan.items)
        rebound(insert, item.id, pack, ++position, orNull(item.battle), item.swapped, orNull(item.run),
                orNull(item.prompt), orNull(item.contestantA), orNull(item.contestantB), item.item, item.repeat)
            .exec();
}

} // namespace joust::store
