// SPDX-License-Identifier: GPL-3.0-or-later
// Committed votes out of a workspace. csv, jsonl, arena and fastchat hold every vote with its flag columns; the others
// are for training and for programs that know no flags, and leave out what a ranking leaves out, unless asked for. Open
// battles are in no export, and no export holds a key. Formats: docs/formats.md. Thread rule: the workspace's thread.
#pragma once

#include "base/result.h"
#include "exchange/vote_filter.h"

#include <cstdint>
#include <map>
#include <ostream>
#include <stop_token>
#include <string>

namespace joust::store {
class Workspace;
}

namespace joust::exchange {

enum class ExportFormat {
    Csv,
    Jsonl,
    Arena,
    FastChat,
    Dpo,
    Kto,
    ShareGpt,
    LlmComparator,
    LabelStudio,
    Potato,
    AutoArena,
};

// True for csv, jsonl, arena and fastchat.
bool holdsEveryVote(ExportFormat format);

// What the other formats keep beside the plain votes.
struct ExportIncludes
{
    bool excluded = false;
    bool leaked = false;
    bool retracted = false;
    bool notBlind = false;
};

// A filter that every vote passes, to be narrowed.
VoteFilter everyVote();

struct ExportOptions
{
    ExportIncludes includes = {};
    VoteFilter only = everyVote(); // which votes at all: dates, people, categories; retracted ones are told by a column
};

struct ExportCounts
{
    std::uint64_t written = 0;                    // votes that are in the file
    std::map<std::string, std::uint64_t> dropped; // votes that are not, by the first reason that applies
};

// Cancelled after a stop request. What was written until an error is no whole document: write to a temporary name.
base::Result<ExportCounts> exportVotes(store::Workspace& workspace, std::ostream& output, ExportFormat format,
                                       const ExportOptions& options = {}, const std::stop_token& stop = {});

// What an export would write and leave out, without writing it. Costs a walk over the votes; for formats that do not
// hold every vote, also over the texts of those that are written.
base::Result<ExportCounts> countExport(store::Workspace& workspace, ExportFormat format, const ExportOptions& options,
                                       const std::stop_token& stop = {});

// The text of the codebook that belongs beside an export: what each column means, how many votes, which program and
// schema, and the head hashes against which `joust-cli check --head` verifies later.
base::Result<std::string> codebook(store::Workspace& workspace, ExportFormat format, const ExportCounts& counts);

} // namespace joust::exchange
