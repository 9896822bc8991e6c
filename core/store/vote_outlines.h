// SPDX-License-Identifier: GPL-3.0-or-later
// Committed votes as most rankings need them: who met whom, what was said, what excludes it and, if asked for, the
// style counts of both sides. Reads each table once, in its own order, side by side, where forEachVote() looks every
// row up by its random id: a million votes in a second or two rather than in twenty. Parts of the votes can be read on
// several threads, each with a connection of its own.
#pragma once

#include "base/result.h"
#include "store/vote_reader.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace joust::store {

class Workspace;

enum class StyleCounts { Skip, Read };

// Votes that follow each other in the file: those whose rowid is in (behind, last].
struct VotePart
{
    std::int64_t behind = 0;
    std::int64_t last = 0;
};

struct OutlineLookups;

// The votes of a workspace at one moment: every vote that forEachVote() gives, in the order of the file, which may not
// be that of time. Votes that come later are not read.
class VoteOutlines
{
public:
    // Reads what few rows say about many votes. On the thread that owns the workspace.
    static base::Result<VoteOutlines> of(Workspace& workspace, StyleCounts counts);

    // All votes as at most `count` (>= 1) parts of about the same size; one where further connections would not pay.
    std::vector<VotePart> parts(std::size_t count) const;
    // `workspace`: the one of of(), or another connection to its file, on the thread that owns it. Several may read at
    // once. Of a vote are set: contestants, outcome, times, annotator, role, blind, source, prompt id, category,
    // language, turn, identityGuessed, and the marks; the style counts if they were asked for, with the text of a side
    // that was counted by another version of the rules. `visit` returns false to stop early.
    base::Result<void> read(Workspace& workspace, VotePart part,
                            const std::function<bool(const VoteRow&)>& visit) const;

private:
    std::shared_ptr<const OutlineLookups> m_lookups;
    StyleCounts m_counts = StyleCounts::Skip;
    std::int64_t m_last = 0;
    bool m_onDisk = false; // false: an older file, migrated aside, which no other connection sees
};

} // namespace joust::store
