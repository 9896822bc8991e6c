// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "base/digest.h"
#include "store/chain_heads.h"
#include "store/pack_file.h"
#include "store/workspace.h"
#include "store/workspace_check.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace joust::cli {
namespace {

void printReport(Context& context, const store::CheckReport& report, const std::vector<store::ChainHead>& heads,
                 bool json)
{
    nlohmann::ordered_json written = nlohmann::ordered_json::array();
    for (const store::ChainHead& head : heads)
        written.push_back({{"writer", head.writer}, {"links", head.links}, {"hash", base::toHex(head.hash)}});
    if (json) {
        context.out << nlohmann::ordered_json{{"ok", report.problems.empty()},
                                              {"battles", report.battles},
                                              {"votes", report.votes},
                                              {"heads", written},
                                              {"problems", report.problems}}
                           .dump(2)
                    << std::endl;
        return;
    }
    for (const std::string& problem : report.problems)
        context.out << problem << '\n';
    if (report.problems.empty())
        context.out << "ok: " << report.battles << " battles, " << report.votes << " votes\n";
    for (const store::ChainHead& head : heads)
        context.out << "head " << base::toHex(head.hash) << " (" << head.links << " links)\n";
    context.out.flush();
}

// A pack proves nothing about who made it: only the workspace it came from has the key.
void checkPack(Context& context, const std::string& path, bool json)
{
    auto pack = store::PackReader::open(path, {context.rng, context.clock});
    if (!pack)
        return fail(context, path, pack.error(), "nothing was changed");
    const auto ballots = pack->ballots();
    const auto counts = pack->counts();
    if (!ballots || !counts)
        return fail(context, path, ballots ? counts.error() : ballots.error(), "nothing was changed");
    if (json)
        context.out << nlohmann::ordered_json{{"ok", true},
                                              {"battles", counts->items},
                                              {"votes", counts->votes},
                                              {"skips", counts->skips}}
                           .dump(2)
                    << std::endl;
    else
        context.out << "ok: a pack of " << counts->items << " battles, " << counts->votes << " votes, " << counts->skips
                    << " skips" << std::endl;
}

} // namespace

void addCheckCommand(CLI::App& app, Context& context)
{
    struct Options
    {
        std::string path;
        std::string format = "text";
        std::vector<std::string> heads;
    };
    CLI::App* command =
        app.add_subcommand("check", "Verify a workspace or a pack; exit 1 with the list if anything is wrong");
    auto options = std::make_shared<Options>();
    command->add_option("WORKSPACE", options->path, "The workspace or pack to read")->required();
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command
        ->add_option("--head", options->heads,
                     "A head hash from an export's codebook: nothing from before it may be missing or changed; repeats")
        ->check(
            [](const std::string& head) { return base::digestFromHex(head) ? std::string() : "needs 64 hex digits"; });
    command->footer("Example: joust-cli check study.joust --format json");
    command->callback([&context, options] {
        if (store::looksLikePack(options->path))
            return checkPack(context, options->path, options->format == "json");
        const auto workspace =
            store::Workspace::open(options->path, store::Access::ReadOnly, {context.rng, context.clock});
        if (!workspace)
            return fail(context, "cannot open " + options->path, workspace.error(), "nothing was changed");
        const auto report = store::checkWorkspace(**workspace, options->heads);
        const auto heads = store::chainHeads(**workspace);
        if (!report)
            return fail(context, "cannot check " + options->path, report.error(), "nothing was changed");
        if (!heads)
            return fail(context, "cannot check " + options->path, heads.error(), "nothing was changed");
        printReport(context, *report, *heads, options->format == "json");
        if (!report->problems.empty())
            fail(context, options->path,
                 {base::ErrorCode::Corrupt, std::to_string(report->problems.size()) + " problems"},
                 "nothing was changed");
    });
}

} // namespace joust::cli
