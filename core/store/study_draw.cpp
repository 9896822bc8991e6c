// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_draw.h"

#include "battle/pair_choice.h"
#include "store/sql.h"
#include "text/style_counts.h"

#include <algorithm>
#include <map>

namespace joust::store {
namespace {

// Who has answered every turn of the prompt, once nobody's answer is awaited any more: else the quick would meet more
// often. A turn after a failed one is awaited for ever, so it counts as failed.
std::vector<std::string> answerersOf(Connection& db, const std::string& run, const std::string& prompt)
{
    std::vector<std::string> contestants;
    SQLite::Statement row = query(db,
                                  "SELECT contestant_id, sum(state = 'failed'), sum(state IN ('pending', 'claimed')) "
                                  "FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? GROUP BY contestant_id "
                                  "ORDER BY contestant_id",
                                  run, prompt);
    while (row.executeStep()) {
        if (row.getColumn(1).getInt() > 0)
            continue;
        if (row.getColumn(2).getInt() > 0)
            return {};
        contestants.push_back(row.getColumn(0).getString());
    }
    return contestants;
}

std::vector<std::string> contestantsOf(Connection& db, const std::string& run)
{
    std::vector<std::string> contestants;
    SQLite::Statement row =
        query(db, "SELECT DISTINCT contestant_id FROM sealed_run_answer WHERE run_id = ? ORDER BY contestant_id", run);
    while (row.executeStep())
        contestants.push_back(row.getColumn(0).getString());
    return contestants;
}

// The study's committed votes on every pair of its contestants; open battles have no say.
std::vector<battle::PairVotes> pairVotes(Connection& db, battle::StudyId study,
                                         const std::vector<std::string>& contestants)
{
    std::vector<battle::PairVotes> pairs;
    std::map<ContestantPair, std::size_t> places;
    for (std::size_t i = 0; i < contestants.size(); ++i) {
        for (std::size_t j = i + 1; j < contestants.size(); ++j) {
            places[{contestants[i], contestants[j]}] = pairs.size();
            pairs.push_back({i, j, 0, 0, 0});
        }
    }
    SQLite::Statement row = query(db,
                                  "SELECT a.contestant_a, a.contestant_b, v.outcome FROM study_item i JOIN vote v ON "
                                  "v.battle_id = i.battle_id JOIN sealed_assignment a ON a.battle_id = i.battle_id "
                                  "WHERE i.study_id = ? AND NOT EXISTS(SELECT 1 FROM vote_mark m WHERE m.vote_id = "
                                  "v.id AND m.kind = 'retract')",
                                  study);
    while (row.executeStep()) {
        const std::string a = row.getColumn(0).getString();
        const std::string b = row.getColumn(1).getString();
        const auto place = places.find({std::min(a, b), std::max(a, b)});
        if (place == places.end())
            continue; // of a merged copy with other contestants
        battle::PairVotes& pair = pairs[place->second];
        const std::string outcome = row.getColumn(2).getString();
        if (outcome != "a" && outcome != "b")
            ++pair.undecided;
        else if ((outcome == "a") == (a < b))
            ++pair.firstWins;
        else
            ++pair.secondWins;
    }
    return pairs;
}

std::vector<std::size_t> pairsAmong(const std::vector<battle::PairVotes>& pairs,
                                    const std::vector<std::string>& contestants, const std::vector<std::string>& can)
{
    std::vector<std::size_t> allowed;
    const auto may = [&](std::size_t i) { return std::binary_search(can.begin(), can.end(), contestants[i]); };
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (may(pairs[i].first) && may(pairs[i].second))
            allowed.push_back(i);
    }
    return allowed;
}

void copyRunAnswer(Connection& db, const std::string& run, base::BattleId battle, const std::string& prompt,
                   const std::string& contestant, const char* side, int turn)
{
    SQLite::Statement text = query(db,
                                   "SELECT text FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? AND "
                                   "contestant_id = ? AND turn = ? AND state = 'done'",
                                   run, prompt, contestant, turn);
    if (!text.executeStep())
        throw SQLite::Exception("a run's answer is missing", 11 /* SQLITE_CORRUPT */);
    const std::string answer = text.getColumn(0).getString();
    const text::StyleCounts style = text::countStyle(answer);
    execute(db,
            "INSERT INTO answer(battle_id, turn, side, text, style_version, length, headers, lists, bold) VALUES(?, ?, "
            "?, ?, ?, ?, ?, ?, ?)",
            battle, turn, side, answer, text::kStyleCountsVersion, style.length, style.headers, style.lists(),
            style.bold);
    execute(db,
            "INSERT INTO sealed_measurement(battle_id, turn, side, attempt, first_token_ms, total_ms, prompt_tokens, "
            "answer_tokens, cost, finish_reason, reported_model, system_fingerprint, sent_body, http_attempts, "
            "reasoning, queued_ms, connect_ms, streamed, one_burst, http_status, sent_url) SELECT ?1, ?6, ?2, 1, "
            "first_token_ms, total_ms, prompt_tokens, answer_tokens, cost, finish_reason, reported_model, "
            "system_fingerprint, sent_body, http_attempts, reasoning, queued_ms, connect_ms, streamed, one_burst, "
            "nullif(http_status, 0), sent_url FROM sealed_run_answer WHERE run_id = ?3 AND prompt_id = ?4 AND "
            "contestant_id = ?5 AND turn = ?6",
            battle, side, run, prompt, contestant, turn);
}

std::vector<std::string> promptsOfRun(Connection& db, const std::string& run)
{
    std::vector<std::string> prompts;
    SQLite::Statement row = query(
        db, "SELECT prompt_id FROM sealed_run_answer WHERE run_id = ? GROUP BY prompt_id ORDER BY min(rowid)", run);
    while (row.executeStep())
        prompts.push_back(row.getColumn(0).getString());
    return prompts;
}

// In the order of their ids, as a draw would give them.
std::optional<ContestantPair> goldPair(Connection& db, const std::string& run, const std::string& prompt)
{
    const std::vector<std::string> both = answerersOf(db, run, prompt);
    return both.size() == 2 ? std::optional(ContestantPair{both[0], both[1]}) : std::nullopt;
}

base::Result<std::optional<ContestantPair>> pairOf(Connection& db, const DrawRules& rules, const base::Seed& seed,
                                                   const std::string& item, const std::string& prompt)
{
    SQLite::Statement known =
        query(db, "SELECT contestant_1, contestant_2 FROM sealed_study_draw WHERE study_id = ? AND item = ?",
              rules.study, item);
    if (known.executeStep())
        return std::optional<ContestantPair>(
            ContestantPair{known.getColumn(0).getString(), known.getColumn(1).getString()});
    const std::vector<std::string> can = answerersOf(db, rules.run, prompt);
    if (can.size() < 2)
        return std::optional<ContestantPair>();
    const std::vector<std::string> contestants = contestantsOf(db, rules.run);
    const std::vector<battle::PairVotes> pairs = pairVotes(db, rules.study, contestants);
    const std::vector<std::size_t> allowed = pairsAmong(pairs, contestants, can);
    const base::Result<battle::PairDraw> draw =
        battle::drawPair(rules.matchmaking, contestants.size(), pairs, allowed, seed, rules.study.toString() + item);
    if (!draw)
        return draw.error();
    std::int64_t votes = 0;
    for (const battle::PairVotes& pair : pairs)
        votes += pair.total();
    const battle::PairVotes& drawn = pairs[draw->pair];
    execute(db,
            "INSERT INTO sealed_study_draw(study_id, item, contestant_1, contestant_2, probability, pairs, votes, "
            "created_utc) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            rules.study, item, contestants[drawn.first], contestants[drawn.second], draw->probability,
            static_cast<std::int64_t>(allowed.size()), votes, base::isoUtc(db.clock().utcNow()));
    return std::optional<ContestantPair>(ContestantPair{contestants[drawn.first], contestants[drawn.second]});
}

} // namespace

DrawPrompts promptsOf(Connection& db, const DrawRules& rules)
{
    return {promptsOfRun(db, rules.run),
            rules.goldRun.empty() ? std::vector<std::string>() : promptsOfRun(db, rules.goldRun)};
}

base::Result<std::optional<DrawnItem>> drawnItem(Connection& db, const DrawRules& rules, const DrawPrompts& prompts,
                                                 const base::Seed& seed, const battle::PlannedItem& item)
{
    DrawnItem drawn{
        item.gold ? rules.goldRun : rules.run, item.gold ? prompts.gold[item.prompt] : prompts.run[item.prompt], {}};
    const base::Result<std::optional<ContestantPair>> pair =
        item.gold ? goldPair(db, drawn.run, drawn.prompt) : pairOf(db, rules, seed, item.key, drawn.prompt);
    if (!pair)
        return pair.error();
    if (!pair->has_value())
        return std::optional<DrawnItem>();
    drawn.pair = **pair;
    return std::optional(std::move(drawn));
}

void copyRunTurns(Connection& db, const std::string& run, base::BattleId battle, const std::string& prompt,
                  const ContestantPair& sides)
{
    const int turns = execute(db,
                              "INSERT INTO turn(battle_id, number, prompt) SELECT ?1, 1, text FROM prompt WHERE id = "
                              "?2 UNION ALL SELECT ?1, number, text FROM prompt_turn WHERE prompt_id = ?2 ORDER BY 2",
                              battle, prompt);
    for (int turn = 1; turn <= turns; ++turn) {
        copyRunAnswer(db, run, battle, prompt, sides[0], "a", turn);
        copyRunAnswer(db, run, battle, prompt, sides[1], "b", turn);
    }
}

} // namespace joust::store
