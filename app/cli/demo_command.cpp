// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/demo/demo_session.h"
#include "app/demo/simulated_battles.h"
#include "endpoint/curl_transport.h"
#include "exchange/leaderboard_table.h"
#include "exchange/workspace_votes.h"
#include "rating/leaderboard.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <memory>

namespace joust::cli {
namespace {

struct DemoOptions
{
    std::string folder;
    std::size_t battles = 12;
};

std::string defaultFolder()
{
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/')
        return std::string(data) + "/joust";
    const char* home = std::getenv("HOME");
    return std::string(home != nullptr ? home : ".") + "/.local/share/joust";
}

void printVote(Context& context, const demo::SimulatedVote& vote)
{
    context.out << "battle " << vote.number << ": " << base::outcomeWord(vote.outcome) << "  (A was "
                << vote.reveal.a.name << ", B was " << vote.reveal.b.name << ")" << std::endl;
}

base::Result<void> runBattles(Context& context, const std::string& path, std::size_t count)
{
    const auto workspace = store::Workspace::open(path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return workspace.error();
    endpoint::CurlTransport transport(context.rng, context.clock);
    return demo::runSimulatedBattles(**workspace, transport, context.rng, count,
                                     [&](const demo::SimulatedVote& vote) { printVote(context, vote); });
}

void runDemo(Context& context, const DemoOptions& options)
{
    const std::string folder = options.folder.empty() ? defaultFolder() : options.folder;
    const auto session = demo::DemoSession::start(folder, {context.rng, context.clock});
    if (!session)
        return fail(context, "cannot start the demo", session.error(), "nothing was changed");
    const std::string& path = (*session)->workspacePath();
    context.out << "Demo workspace: " << path << "\nDemo endpoints: " << (*session)->baseUrl()
                << " (this machine only)\n"
                << "Simulated annotators now vote on " << options.battles << " battles.\n"
                << std::endl;
    const base::Result<void> done = runBattles(context, path, options.battles);
    if (!done)
        return fail(context, "the demo stopped", done.error(), "votes that were printed are on disk");
    const auto votes = exchange::readWorkspaceVotes(path, {});
    if (!votes)
        return fail(context, "cannot rank the demo", votes.error(), "votes that were printed are on disk");
    context.out << '\n' << exchange::leaderboardTable(rating::computeLeaderboard(votes->comparisons, {})) << std::flush;
}

} // namespace

void addDemoCommand(CLI::App& app, Context& context)
{
    CLI::App* command =
        app.add_subcommand("demo", "Run the demo without a window: battles on the demo endpoints, a ranking");
    auto options = std::make_shared<DemoOptions>();
    command->add_option("--folder", options->folder,
                        "Where the demo workspace lives (default: the user's data folder)");
    command->add_option("--battles", options->battles, "Battles to run");
    command->footer("Example: joust-cli demo --battles 12");
    command->callback([&context, options] { runDemo(context, *options); });
}

} // namespace joust::cli
