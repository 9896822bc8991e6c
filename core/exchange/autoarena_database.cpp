// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/autoarena_database.h"

#include "exchange/import_fields.h"

#include <map>

namespace joust::exchange {
namespace {

using store::ForeignDatabase;
using store::ForeignRow;
using store::ForeignTable;

const ForeignTable kModels{"model", {"id", "name"}};
const ForeignTable kJudges{"judge", {"id", "name", "judge_type"}};
const ForeignTable kResponses{"response", {"id", "model_id", "prompt", "response"}};
const ForeignTable kHeadToHeads{"head_to_head",
                                {"id", "response_a_id", "response_b_id", "judge_id", "winner", "created"}};

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

base::Result<void> requireAll(ForeignDatabase& database, std::initializer_list<const ForeignTable*> tables)
{
    for (const ForeignTable* table : tables) {
        const base::Result<void> there = database.require(*table);
        if (!there)
            return base::Error{there.error().code, "not a project of AutoArena: " + there.error().detail};
    }
    return {};
}

// Assigns what was read, or remembers the first refusal.
class Cells
{
public:
    explicit Cells(const ForeignRow& row)
        : m_row(row)
    {
    }

    std::int64_t integer(std::size_t column) { return taken(m_row.integer(column)); }
    std::string text(std::size_t column) { return taken(m_row.text(column)); }
    const base::Result<void>& result() const { return m_result; }

private:
    template <typename T>
    T taken(base::Result<T> cell)
    {
        if (cell)
            return std::move(*cell);
        if (m_result)
            m_result = cell.error();
        return {};
    }

    const ForeignRow& m_row;
    base::Result<void> m_result;
};

using Names = std::map<std::int64_t, std::string>;

base::Result<Names> namesOf(ForeignDatabase& database, const ForeignTable& table)
{
    Names names;
    const base::Result<void> read =
        database.forEachRow(table, [&](std::int64_t key, const ForeignRow& row) -> base::Result<void> {
            Cells cells(row);
            names[key] = cells.text(1);
            return cells.result();
        });
    return read ? base::Result<Names>(std::move(names)) : base::Result<Names>(read.error());
}

struct Judge
{
    std::string name;
    bool human = false;
};

base::Result<std::map<std::int64_t, Judge>> judgesOf(ForeignDatabase& database)
{
    std::map<std::int64_t, Judge> judges;
    const base::Result<void> read =
        database.forEachRow(kJudges, [&](std::int64_t key, const ForeignRow& row) -> base::Result<void> {
            Cells cells(row);
            judges[key] = {cells.text(1), cells.text(2) == "human"};
            return cells.result();
        });
    if (!read)
        return read.error();
    return judges;
}

struct Response
{
    std::string model;
    std::string prompt;
    std::string text;
};

class Reader
{
public:
    Reader(ForeignDatabase& database, Names models, std::map<std::int64_t, Judge> judges)
        : m_database(database)
        , m_models(std::move(models))
        , m_judges(std::move(judges))
    {
    }

    base::Result<store::ImportedBattle> battle(const ForeignRow& row)
    {
        Cells cells(row);
        const std::array<std::int64_t, 2> ids{cells.integer(1), cells.integer(2)};
        const std::int64_t judgeId = cells.integer(3);
        const std::string winner = cells.text(4);
        const std::string created = cells.text(5);
        if (!cells.result())
            return cells.result().error();
        const base::Result<Response> a = response(ids[0]);
        const base::Result<Response> b = a ? response(ids[1]) : a;
        if (!b)
            return b.error();
        if (a->prompt != b->prompt)
            return refused("the two responses are to different prompts");
        const auto judge = m_judges.find(judgeId);
        if (judge == m_judges.end())
            return refused("there is no judge " + std::to_string(judgeId));
        store::ImportedBattle battle;
        battle.sides[0].contestant = a->model;
        battle.sides[1].contestant = b->model;
        battle.turns = {{a->prompt, {a->text, b->text}}};
        battle.annotator = judge->second.name;
        battle.judge = !judge->second.human;
        battle.blind = battle.judge;
        base::Result<void> set = setOutcome(battle, winner);
        if (set)
            set = setTime(battle, created);
        if (!set)
            return set.error();
        return battle;
    }

    base::Result<Response> response(std::int64_t id)
    {
        const base::Result<std::optional<ForeignRow>> row = m_database.row(kResponses, id);
        if (!row)
            return row.error();
        if (!row->has_value())
            return refused("there is no response " + std::to_string(id));
        return response(**row);
    }

    base::Result<Response> response(const ForeignRow& row) const
    {
        Cells cells(row);
        const std::int64_t modelId = cells.integer(1);
        Response made{{}, cells.text(2), cells.text(3)};
        if (!cells.result())
            return cells.result().error();
        const auto model = m_models.find(modelId);
        if (model == m_models.end())
            return refused("there is no model " + std::to_string(modelId));
        made.model = model->second;
        return made;
    }

private:
    ForeignDatabase& m_database;
    Names m_models;
    std::map<std::int64_t, Judge> m_judges;
};

} // namespace

base::Result<void> readAutoArenaVotes(ForeignDatabase& database, ImportSink& sink, const RowProgress& progress)
{
    const base::Result<void> known = requireAll(database, {&kModels, &kJudges, &kResponses, &kHeadToHeads});
    if (!known)
        return known;
    base::Result<Names> models = namesOf(database, kModels);
    auto judges = judgesOf(database);
    const base::Result<std::int64_t> total = database.count(kHeadToHeads);
    if (!models || !judges || !total)
        return !models ? models.error() : (!judges ? judges.error() : total.error());
    Reader reader(database, std::move(*models), std::move(*judges));
    std::int64_t done = 0;
    return database.forEachRow(kHeadToHeads, [&](std::int64_t, const ForeignRow& row) -> base::Result<void> {
        const base::Result<store::ImportedBattle> battle = reader.battle(row);
        if (!battle)
            return battle.error();
        progress(++done, *total);
        return sink.add(*battle);
    });
}

base::Result<AnswerFile> readAutoArenaAnswers(ForeignDatabase& database)
{
    const base::Result<void> known = requireAll(database, {&kModels, &kResponses});
    if (!known)
        return known.error();
    base::Result<Names> models = namesOf(database, kModels);
    if (!models)
        return models.error();
    const Reader reader(database, std::move(*models), {});
    AnswerFile file{answerFormats().back(), {}, {}};
    const base::Result<void> read =
        database.forEachRow(kResponses, [&](std::int64_t key, const ForeignRow& row) -> base::Result<void> {
            base::Result<Response> response = reader.response(row);
            if (!response)
                return response.error();
            if (response->prompt.empty())
                return refused("the prompt is empty");
            FileAnswer answer;
            answer.row = static_cast<std::uint64_t>(std::max<std::int64_t>(key, 0));
            answer.model = std::move(response->model);
            answer.prompts = {std::move(response->prompt)};
            answer.answers = {std::move(response->text)};
            file.answers.push_back(std::move(answer));
            return {};
        });
    if (!read)
        return read.error();
    if (file.answers.empty())
        return refused("there are no answers in it");
    dropRepeats(file);
    return file;
}

} // namespace joust::exchange
