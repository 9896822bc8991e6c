// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leak_report.h"

#include "base/utf8.h"
#include "store/endpoint_repository.h"
#include "store/settings_repository.h"
#include "store/vote_marks.h"
#include "store/vote_reader.h"
#include "store/workspace.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace joust::exchange {
namespace {

constexpr const char* kAddedKey = "leak_names";
constexpr const char* kIgnoredKey = "leak_ignored";
constexpr std::size_t kMaxNameBytes = 200;
constexpr std::size_t kContextBytes = 40; // on each side of a hit
constexpr std::string_view kReason = "leak: ";
constexpr std::string_view kImported = " (imported)"; // what a name gets that an endpoint has, too

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at)
            result.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return result;
}

base::Result<std::vector<std::string>> readNames(store::Workspace& workspace, const char* key)
{
    const base::Result<std::optional<std::string>> value = workspace.settings().value(key);
    if (!value)
        return value.error();
    return *value ? lines(**value) : std::vector<std::string>();
}

base::Result<void> writeNames(store::Workspace& workspace, const char* key, const std::vector<std::string>& names)
{
    std::string joined;
    for (const std::string& name : names) {
        if (name.size() > kMaxNameBytes || name.find_first_of("\r\n") != std::string::npos || !base::isValidUtf8(name))
            return base::Error{base::ErrorCode::InvalidArgument,
                               "'" + base::printable(name, 60) + "' is no name: one line of up to 200 bytes is"};
        joined += name + '\n';
    }
    return workspace.settings().setValue(key, joined);
}

void addName(std::string_view name, std::set<std::string>& names)
{
    if (name.ends_with(kImported))
        name.remove_suffix(kImported.size());
    if (!name.empty())
        names.emplace(name);
}

// Of everyone who has battled or may.
base::Result<std::set<std::string>> contestantNames(store::Workspace& workspace, const std::stop_token& stop)
{
    std::set<std::string> names;
    const base::Result<std::vector<store::EndpointRow>> endpoints = workspace.endpoints().list();
    if (!endpoints)
        return endpoints.error();
    for (const store::EndpointRow& endpoint : *endpoints) {
        addName(endpoint.name, names);
        addName(endpoint.identity.model, names);
    }
    const base::Result<void> read = store::forEachVote(workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
        for (const store::VotedSide* side : {&vote.a, &vote.b}) {
            addName(side->contestant, names);
            addName(side->model, names);
        }
        return !stop.stop_requested();
    });
    if (!read)
        return read.error();
    return names;
}

base::Result<text::LeakScanner> scannerFor(store::Workspace& workspace, const std::stop_token& stop)
{
    const base::Result<LeakNames> changed = readLeakNames(workspace);
    if (!changed)
        return changed.error();
    base::Result<std::set<std::string>> names = contestantNames(workspace, stop);
    if (!names)
        return names.error();
    for (const std::string_view maker : text::knownMakers())
        names->emplace(maker);
    names->insert(changed->added.begin(), changed->added.end());
    for (const std::string& ignored : changed->ignored)
        names->erase(ignored);
    return text::LeakScanner({names->begin(), names->end()});
}

std::string contextOf(const std::string& answer, const text::LeakHit& hit)
{
    const std::size_t begin = hit.begin - std::min(hit.begin, kContextBytes);
    const std::size_t end = std::min(answer.size(), hit.end + kContextBytes);
    const std::string around =
        (begin > 0 ? "…" : "") + base::mendUtf8(answer.substr(begin, end - begin)) + (end < answer.size() ? "…" : "");
    return base::printable(around, 4 * kContextBytes + (hit.end - hit.begin));
}

void addHits(const text::LeakScanner& scanner, const store::VoteRow& vote, char side, LeakReport& report)
{
    const store::VotedSide& voted = side == 'a' ? vote.a : vote.b;
    for (const text::LeakHit& hit : scanner.scan(voted.text)) {
        if (report.rows.size() == kMaxLeakRows) {
            report.cut = true;
            return;
        }
        report.rows.push_back({vote.voteId, vote.battleId, vote.annotator, side, voted.contestant, hit.kind,
                               hit.pattern, contextOf(voted.text, hit), vote.excludedReason, vote.retracted});
    }
}

// The votes of a report in the order of commit, each with what was found in it.
std::vector<std::pair<const LeakRow*, std::string>> votesOf(const LeakReport& report)
{
    std::vector<std::pair<const LeakRow*, std::string>> votes;
    std::set<std::pair<std::string, std::string>> seen;
    for (const LeakRow& row : report.rows) {
        if (votes.empty() || votes.back().first->voteId != row.voteId)
            votes.emplace_back(&row, std::string(kReason) + row.pattern);
        else if (!seen.contains({row.voteId, row.pattern}))
            votes.back().second += ", " + row.pattern;
        seen.insert({row.voteId, row.pattern});
    }
    return votes;
}

base::Result<std::uint64_t> mark(store::Workspace& workspace, const std::string& voteId, store::MarkKind kind,
                                 const std::string& who, const std::string& reason)
{
    const base::Result<base::VoteId> vote = base::VoteId::parse(voteId);
    if (!vote)
        return vote.error();
    const base::Result<void> marked = workspace.marks().add(*vote, kind, who, reason);
    if (!marked)
        return marked.error();
    return std::uint64_t{1};
}

} // namespace

base::Result<LeakNames> readLeakNames(store::Workspace& workspace)
{
    base::Result<std::vector<std::string>> added = readNames(workspace, kAddedKey);
    if (!added)
        return added.error();
    base::Result<std::vector<std::string>> ignored = readNames(workspace, kIgnoredKey);
    if (!ignored)
        return ignored.error();
    return LeakNames{std::move(*added), std::move(*ignored)};
}

base::Result<void> writeLeakNames(store::Workspace& workspace, const LeakNames& names)
{
    if (base::Result<void> added = writeNames(workspace, kAddedKey, names.added); !added)
        return added;
    return writeNames(workspace, kIgnoredKey, names.ignored);
}

base::Result<LeakReport> findLeaks(store::Workspace& workspace, const std::stop_token& stop)
{
    const base::Result<text::LeakScanner> scanner = scannerFor(workspace, stop);
    if (!scanner)
        return scanner.error();
    const base::Result<std::uint64_t> sealed = store::votesLeftOut(workspace);
    if (!sealed)
        return sealed.error();
    LeakReport report;
    report.votesSealed = *sealed;
    report.names = scanner->names();
    const base::Result<void> read = store::forEachVote(workspace, store::Texts::Read, [&](const store::VoteRow& vote) {
        const std::size_t before = report.rows.size();
        addHits(*scanner, vote, 'a', report);
        addHits(*scanner, vote, 'b', report);
        ++report.votesRead;
        report.votesHit += report.rows.size() > before ? 1U : 0U;
        return !stop.stop_requested();
    });
    if (!read)
        return read.error();
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return report;
}

base::Result<std::uint64_t> excludeLeaks(store::Workspace& workspace, const LeakReport& report, const std::string& who)
{
    std::uint64_t marked = 0;
    for (const auto& [row, reason] : votesOf(report)) {
        if (row->retracted || !row->excludedReason.empty())
            continue;
        const base::Result<std::uint64_t> done =
            mark(workspace, row->voteId, store::MarkKind::Exclude, who, base::printable(reason, 1000));
        if (!done)
            return done;
        marked += *done;
    }
    return marked;
}

base::Result<std::uint64_t> includeLeaks(store::Workspace& workspace, const LeakReport& report, const std::string& who)
{
    std::uint64_t marked = 0;
    for (const auto& [row, reason] : votesOf(report)) {
        if (row->retracted || !isLeakReason(row->excludedReason))
            continue;
        const base::Result<std::uint64_t> done =
            mark(workspace, row->voteId, store::MarkKind::Include, who, "counts in spite of the " + reason);
        if (!done)
            return done;
        marked += *done;
    }
    return marked;
}

bool isLeakReason(std::string_view excludedReason)
{
    return excludedReason.starts_with(kReason);
}

std::string_view leakKindWord(text::LeakHit::Kind kind)
{
    return kind == text::LeakHit::Kind::Name ? "name" : "introduction";
}

} // namespace joust::exchange
