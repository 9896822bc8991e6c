// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/workspaces.h"

#include "app/bench/generated_votes.h"
#include "exchange/import_votes.h"
#include "exchange/outcome_spelling.h"

#include <fstream>

namespace joust::tour {
namespace {

constexpr std::string_view kHeader = "model_a,model_b,winner,judge,tstamp,category,tokens_a,tokens_b,headers_a,"
                                     "headers_b,lists_a,lists_b,bold_a,bold_b\n";

void writeVotes(std::ostream& out, const bench::Plan& plan, const std::vector<std::string>& names)
{
    bench::GeneratedVotes votes(plan);
    for (std::uint64_t i = 0; i < plan.votes; ++i) {
        const bench::Vote vote = votes.next();
        out << names[vote.a] << ',' << names[vote.b] << ',' << exchange::arenaOutcomeWord(vote.outcome) << ",rater-"
            << vote.annotator + 1 << ',' << vote.centiseconds / 100 << ',' << vote.category;
        for (std::size_t style = 0; style < bench::kStyles; ++style)
            out << ',' << vote.styleA[style] << ',' << vote.styleB[style];
        out << '\n';
    }
}

} // namespace

base::Result<void> makeImported(const std::string& file, const std::string& votes, store::Services services)
{
    const auto workspace = store::Workspace::create(file, services);
    if (!workspace)
        return workspace.error();
    const auto report = exchange::importVotesFile(**workspace, votes, {});
    return report ? base::Result<void>() : base::Result<void>(report.error());
}

base::Result<void> makeSmall(const std::string& file, store::Services services)
{
    const std::string votes = file + ".csv";
    std::ofstream out(votes);
    out << kHeader;
    writeVotes(out, {40, 5, 3, 11}, {"atlas-70b", "borealis-chat", "cinder-32b", "delphi-mini", "ember-8b-instruct"});
    out.close();
    return makeImported(file, votes, services);
}

base::Result<void> makeIslands(const std::string& file, store::Services services)
{
    const std::string votes = file + ".csv";
    std::ofstream out(votes);
    out << kHeader;
    writeVotes(out, {90, 3, 4, 5}, {"atlas-70b", "borealis-chat", "cinder-32b"});
    writeVotes(out, {70, 3, 4, 6}, {"delphi-mini", "ember-8b-instruct", "fathom-13b"});
    out.close();
    return makeImported(file, votes, services);
}

base::Result<void> makeFailing(const std::string& file, const std::string& baseUrl, store::Services services)
{
    const auto workspace = store::Workspace::create(file, services);
    if (!workspace)
        return workspace.error();
    for (const char* name : {"north", "south"}) {
        endpoint::Identity identity;
        identity.baseUrl = baseUrl;
        identity.model = name;
        endpoint::Connection connection;
        connection.proxy = "none";
        const auto added = (*workspace)->endpoints().add(name, identity, connection);
        if (!added)
            return added.error();
    }
    return {};
}

base::Result<void> makeDamaged(const std::string& file)
{
    std::ofstream out(file, std::ios::binary);
    out << "SQLite format 3" << '\0';
    for (int i = 0; i < 8192; ++i)
        out << static_cast<char>('a' + i % 23);
    out.close();
    return out ? base::Result<void>() : base::Result<void>(base::Error{base::ErrorCode::Io, file});
}

} // namespace joust::tour
