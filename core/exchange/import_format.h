// SPDX-License-Identifier: GPL-3.0-or-later
// One file of votes from elsewhere: each format turns its rows into ImportedBattle values. Formats are one file each
// (import_<format>.cpp) and know nothing of the workspace.
#pragma once

#include "base/result.h"
#include "store/imported_battle.h"

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

// Where rows go.
class ImportSink
{
public:
    virtual ~ImportSink() = default;
    virtual base::Result<void> add(const store::ImportedBattle& battle) = 0;
    // A row that is no vote by the format's own rules ("a chat message"), counted under its reason.
    virtual void skip(std::string_view reason) = 0;
};

struct ImportFormat
{
    std::string_view word;  // on the command line: "arena", "csv", ...
    std::string_view title; // what it is
    // Does the file look so? `head` is its first bytes, and for JSON the keys of its first object.
    bool (*matches)(std::string_view head, const std::vector<std::string>& keys);
    // BadInput "17: 'won' is not an outcome" (record or row from 1) refuses the file.
    base::Result<void> (*read)(std::istream& input, ImportSink& sink); // null for AutoArena's database, no stream
};

inline constexpr std::string_view kAutoArenaDatabase = "autoarena-db"; // its word; see autoarena_database.h

const std::vector<ImportFormat>& importFormats();

// One a file; see importFormats().
base::Result<void> readArenaJson(std::istream& input, ImportSink& sink);
base::Result<void> readJoustJsonl(std::istream& input, ImportSink& sink);
base::Result<void> readVotesCsvRows(std::istream& input, ImportSink& sink);
base::Result<void> readPreferenceCsv(std::istream& input, ImportSink& sink);
base::Result<void> readFastChatLog(std::istream& input, ImportSink& sink);
base::Result<void> readOpenWebUi(std::istream& input, ImportSink& sink);
base::Result<void> readMtBenchJudgments(std::istream& input, ImportSink& sink);
base::Result<void> readLlmComparator(std::istream& input, ImportSink& sink);
base::Result<void> readArenaHardJudgments(std::istream& input, ImportSink& sink);

} // namespace joust::exchange
