// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/answer_import.h"

#include "base/utf8.h"
#include "battle/run_ledger.h"
#include "store/imported_ids.h"
#include "store/sql.h"
#include "store/workspace.h"

namespace joust::store {
namespace {

constexpr std::size_t kMaxName = 500;
constexpr std::size_t kMaxText = 8 * 1024 * 1024;

base::Error refused(base::ErrorCode code, std::uint64_t row, const std::string& why)
{
    return {code, std::to_string(row) + ": " + why};
}

base::Result<void> validate(const ImportedAnswer& answer)
{
    using base::ErrorCode;
    if (answer.contestant.empty() || answer.contestant.size() > kMaxName || !base::isValidUtf8(answer.contestant))
        return refused(ErrorCode::BadInput, answer.row, "a contestant's name has 1 to 500 bytes of UTF-8");
    for (const std::string& text : answer.turns) {
        if (text.size() > kMaxText || !base::isValidUtf8(text))
            return refused(ErrorCode::BadInput, answer.row, "a text is not UTF-8 or longer than 8 MiB");
    }
    return {};
}

class Import
{
public:
    Import(Connection& connection, const AnswerBatch& batch)
        : m_db(connection)
        , m_batch(batch)
        , m_now(base::isoUtc(connection.clock().utcNow()))
        , m_place(connection.database(), "SELECT state, text FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? "
                                         "AND contestant_id = ? AND turn = ?")
        , m_turns(connection.database(), "SELECT 1 + count(*) FROM prompt_turn WHERE prompt_id = ?")
        , m_insert(connection.database(),
                   "INSERT INTO sealed_run_answer(run_id, prompt_id, contestant_id, turn, state, text, total_ms, "
                   "answer_tokens, cost) VALUES(?, ?, ?, ?, 'done', ?, ?, ?, ?)")
    {
    }

    base::Result<AnswerImportCounts> run()
    {
        const base::Result<std::string> run = runId();
        if (!run)
            return run.error();
        const base::Result<std::vector<base::PromptId>> made =
            appendPrompts(m_db, m_batch.promptSet, m_batch.newPrompts);
        if (!made)
            return made.error();
        m_counts.prompts = static_cast<std::int64_t>(made->size());
        for (const ImportedAnswer& answer : m_batch.answers) {
            base::Result<void> done = validate(answer);
            if (done)
                done = add(*run, answer.known ? *answer.known : made->at(answer.newPrompt), answer);
            if (!done)
                return done.error();
        }
        return m_counts;
    }

private:
    base::Result<std::string> runId()
    {
        SQLite::Statement known =
            query(m_db, "SELECT id, prompt_set FROM run WHERE name = ? COLLATE NOCASE", m_batch.run);
        if (known.executeStep()) {
            if (known.getColumn(1).getString() != m_batch.promptSet)
                return base::Error{base::ErrorCode::AlreadyExists,
                                   "1: the run " + m_batch.run + " is of another prompt set"};
            return known.getColumn(0).getString();
        }
        const std::string id = battle::RunId::random(m_db.rng()).toString();
        execute(m_db, "INSERT INTO run(id, name, prompt_set, created_utc) VALUES(?, ?, ?, ?)", id, m_batch.run,
                m_batch.promptSet, m_now);
        return id;
    }

    base::Result<void> add(const std::string& run, base::PromptId prompt, const ImportedAnswer& answer)
    {
        rebound(m_turns, prompt).executeStep();
        if (m_turns.getColumn(0).getInt64() != static_cast<std::int64_t>(answer.turns.size()))
            return refused(base::ErrorCode::BadInput, answer.row,
                           std::to_string(answer.turns.size()) + " answers to a prompt of " +
                               m_turns.getColumn(0).getString() + " turns");
        const ImportedContestant contestant = importedContestant(m_db, answer.contestant, m_now);
        m_counts.contestants += contestant.isNew ? 1 : 0;
        std::int64_t turn = 0;
        for (const std::string& text : answer.turns) {
            ++turn;
            if (rebound(m_place, run, prompt, contestant.id, turn).executeStep()) {
                if (m_place.getColumn(0).getString() != "done" || m_place.getColumn(1).getString() != text)
                    return refused(base::ErrorCode::AlreadyExists, answer.row,
                                   base::printable(answer.contestant, 60) + " has another answer to this prompt");
                ++m_counts.alreadyThere;
                continue;
            }
            rebound(m_insert, run, prompt, contestant.id, turn, text, answer.totalMs.value_or(0), answer.answerTokens,
                    answer.cost)
                .exec();
            ++m_counts.answers;
        }
        return {};
    }

    Connection& m_db;
    const AnswerBatch& m_batch;
    std::string m_now;
    AnswerImportCounts m_counts;
    SQLite::Statement m_place;
    SQLite::Statement m_turns;
    SQLite::Statement m_insert;
};

} // namespace

base::Result<AnswerImportCounts> importAnswers(Workspace& workspace, const AnswerBatch& batch, bool dryRun)
{
    if (batch.run.empty() || batch.promptSet.empty() || !base::isValidUtf8(batch.run) ||
        !base::isValidUtf8(batch.promptSet))
        return base::Error{base::ErrorCode::InvalidArgument, "the run and its prompt set need names"};
    Connection& connection = workspace.connection();
    return guarded([&]() -> base::Result<AnswerImportCounts> {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        base::Result<AnswerImportCounts> counts = Import(connection, batch).run();
        if (counts && !dryRun && counts->answers > 0)
            transaction.commit();
        return counts;
    });
}

} // namespace joust::store
