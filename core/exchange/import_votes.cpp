// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_votes.h"

#include "base/utf8.h"
#include "exchange/autoarena_database.h"
#include "exchange/first_keys.h"
#include "exchange/import_format.h"
#include "exchange/votes_input.h"
#include "store/workspace.h"
#include "text/prompt_language.h"
#include "text/prompt_rules.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace joust::exchange {
namespace {

constexpr std::size_t kHeadBytes = std::size_t{64} << 10;
constexpr std::int64_t kRowsPerTick = 2048;

std::string headOf(std::istream& input)
{
    std::string head(kHeadBytes, '\0');
    input.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(input.gcount()));
    input.clear();
    input.seekg(0);
    return head;
}

base::Result<const ImportFormat*> formatOf(std::istream& input, const std::string& name, const std::string& word)
{
    if (word == "auto") {
        const std::string head = headOf(input);
        const std::vector<std::string> keys = firstKeys(input);
        for (const ImportFormat& format : importFormats()) {
            if (format.matches(head, keys))
                return &format;
        }
        return base::Error{base::ErrorCode::BadInput, name + ":1: no known format of votes"};
    }
    for (const ImportFormat& format : importFormats()) {
        if (format.word == word)
            return &format;
    }
    return base::Error{base::ErrorCode::InvalidArgument, "no import format is called '" + word + "'"};
}

std::string joinedPrompts(const store::ImportedBattle& battle)
{
    std::string text;
    for (const store::ImportedTurn& turn : battle.turns)
        text += (text.empty() ? "" : "\n") + turn.prompt;
    return text;
}

// The first rule that says what the prompt is about, not how long it is.
std::string topicOf(const store::ImportedBattle& battle)
{
    std::vector<std::string> prompts;
    for (const store::ImportedTurn& turn : battle.turns)
        prompts.push_back(turn.prompt);
    for (const std::string& rule : text::rulesOf(prompts)) {
        if (rule != "multi_turn" && rule != "long" && rule != "short")
            return rule;
    }
    return {};
}

class WorkspaceSink final : public ImportSink
{
public:
    WorkspaceSink(store::BattleImport& import, ImportReport& report, const std::function<bool()>& tick)
        : m_import(import)
        , m_report(report)
        , m_tick(tick)
    {
    }

    base::Result<void> add(const store::ImportedBattle& battle) override
    {
        if (++m_rows % kRowsPerTick == 0 && !m_tick())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        const bool described = !battle.language.empty() && !battle.category.empty();
        return described || battle.turns.empty() ? m_import.add(battle) : m_import.add(completed(battle));
    }
    void skip(std::string_view reason) override { ++m_report.skipped[std::string(reason)]; }

private:
    // What the file does not say of its prompt is computed, as for prompts of a set.
    static store::ImportedBattle completed(store::ImportedBattle battle)
    {
        if (battle.language.empty())
            battle.language = text::languageOf(joinedPrompts(battle));
        if (battle.category.empty())
            battle.category = topicOf(battle);
        return battle;
    }

    store::BattleImport& m_import;
    ImportReport& m_report;
    const std::function<bool()>& m_tick;
    std::int64_t m_rows = 0;
};

// `read` hands every row to the sink; where its errors come from stands in front of them.
base::Result<ImportReport> importWith(store::Workspace& workspace, const std::string& name, const ImportFormat& format,
                                      bool dryRun, const std::function<bool()>& tick,
                                      const std::function<base::Result<void>(ImportSink&)>& read)
{
    ImportReport report{std::string(format.word), std::string(format.title), {}, {}};
    const auto counts = store::importFile(
        workspace, name, report.format, dryRun, [&](store::BattleImport& import) -> base::Result<void> {
            WorkspaceSink sink(import, report, tick);
            base::Result<void> done = read(sink);
            if (!done && done.error().code != base::ErrorCode::Cancelled)
                return base::Error{done.error().code, name + ":" + done.error().detail};
            if (done && !tick())
                return base::Error{base::ErrorCode::Cancelled, "stopped"};
            return done;
        });
    if (!counts)
        return counts.error();
    report.counts = *counts;
    return report;
}

// Its rows are told as so many bytes of the file.
base::Result<ImportReport> importDatabase(store::Workspace& workspace, const std::string& path,
                                          const ImportOptions& options, const ImportProgress& progress,
                                          const std::stop_token& stop)
{
    store::Connection& connection = workspace.connection();
    const auto database = store::ForeignDatabase::open(path, {connection.rng(), connection.clock()}, stop);
    if (!database)
        return base::Error{database.error().code, path + ": " + database.error().detail};
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(path, ignored);
    const RowProgress rows = [&](std::int64_t done, std::int64_t total) {
        if (progress && done % kRowsPerTick == 0)
            progress(static_cast<std::uint64_t>(static_cast<double>(size) * static_cast<double>(done) /
                                                static_cast<double>(total)));
    };
    const ImportFormat& format = importFormats().front();
    return importWith(
        workspace, path, format, options.dryRun, [&] { return !stop.stop_requested(); },
        [&](ImportSink& sink) { return readAutoArenaVotes(**database, sink, rows); });
}

} // namespace

base::Result<ImportReport> importVotes(store::Workspace& workspace, std::istream& input, const std::string& name,
                                       const ImportOptions& options, const ImportProgress& progress,
                                       const std::stop_token& stop)
{
    const base::Result<const ImportFormat*> format = formatOf(input, name, options.format);
    if (!format)
        return format.error();
    if ((*format)->read == nullptr)
        return base::Error{base::ErrorCode::BadInput, name + " is not a database"};
    const std::function<bool()> tick = [&] {
        if (progress)
            progress(static_cast<std::uint64_t>(std::max<std::streamoff>(0, input.tellg())));
        return !stop.stop_requested();
    };
    return importWith(workspace, name, **format, options.dryRun, tick,
                      [&](ImportSink& sink) { return (*format)->read(input, sink); });
}

base::Result<ImportReport> importVotesFile(store::Workspace& workspace, const std::string& path,
                                           const ImportOptions& options, const ImportProgress& progress,
                                           const std::stop_token& stop)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof())
        return base::Error{base::ErrorCode::NotFound, path + ": cannot be read, or is empty"};
    if ((options.format == "auto" || options.format == kAutoArenaDatabase) && isDatabaseFile(path))
        return importDatabase(workspace, path, options, progress, stop);
    return importVotes(workspace, file, path, options, progress, stop);
}

} // namespace joust::exchange
