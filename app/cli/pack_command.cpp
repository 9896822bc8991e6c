// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/counted.h"
#include "app/cli/login_name.h"
#include "base/utf8.h"
#include "store/pack_export.h"
#include "store/pack_merge.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {
namespace {

struct PackOptions
{
    std::string workspace;
    std::string pack;
    store::PackRequest request;
    bool dryRun = false;
};

// Where no battle waits and one study is open, there is nothing else to mean.
store::PackRequest requestFor(store::Workspace& workspace, store::PackRequest request)
{
    const base::Result<std::int64_t> waiting = store::waitingBattleCount(workspace);
    if (!request.study.empty() || !request.promptSet.empty() || !waiting || *waiting > 0)
        return request;
    const base::Result<std::vector<store::StudyRow>> studies = workspace.studies().list();
    if (!studies)
        return request;
    std::vector<std::string> open;
    for (const store::StudyRow& study : *studies) {
        if (!study.closed && !study.run.empty())
            open.push_back(study.name);
    }
    if (open.size() == 1)
        request.study = open.front();
    return request;
}

void exportOne(Context& context, const PackOptions& options)
{
    static constexpr const char* kKept = "nothing was written";
    const auto workspace =
        store::Workspace::open(options.workspace, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.workspace, workspace.error(), kKept);
    const auto progress = [&context](std::int64_t done, std::int64_t total) {
        if (context.errIsTerminal && done % 100 == 0)
            context.err << "battle " << done << " of " << total << std::endl;
    };
    const store::PackRequest request = requestFor(**workspace, options.request);
    const auto exported = store::exportPack(**workspace, options.pack, request, {}, progress);
    if (!exported)
        return fail(context, "cannot export " + options.pack, exported.error(), kKept);
    context.out << "exported " << counted(exported->battles, "battle");
    if (!request.study.empty())
        context.out << " of study " << request.study;
    context.out << " to " << options.pack;
    if (exported->missing > 0)
        context.out << "; left out, an answer is missing: " << exported->missing;
    context.out << std::endl;
}

void mergeOne(Context& context, const PackOptions& options)
{
    static constexpr const char* kKept = "nothing was merged";
    const auto workspace =
        store::Workspace::open(options.workspace, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.workspace, workspace.error(), kKept);
    const auto report = store::mergePack(**workspace, options.pack, options.dryRun, loginName());
    if (!report)
        return fail(context, "cannot merge " + options.pack, report.error(), kKept);
    context.out << (options.dryRun ? "would merge " : "merged ") << options.pack << ": "
                << counted(report->votes, "vote") << ", " << counted(report->skips, "skip")
                << "; already there: " << report->alreadyThere << "; kept out: " << report->conflicts.size() << "\n";
    for (const store::PackMergeReport::Annotator& annotator : report->annotators)
        context.out << "  annotator " << base::printable(annotator.name, 200) << (annotator.isNew ? " (new)" : "")
                    << "\n";
    for (const std::string& conflict : report->conflicts)
        context.out << "  kept out: " << base::printable(conflict, 400) << "\n";
    context.out.flush();
}

void addExport(CLI::App& group, Context& context)
{
    auto options = std::make_shared<PackOptions>();
    CLI::App* command =
        group.add_subcommand("export", "Battles that wait for a vote, or a study's, without who answered");
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("-o,--output", options->pack, "The pack to write (.joustpack)")->required();
    CLI::Option* study = command->add_option("--study", options->request.study,
                                             "Battles of this study's run, drawn under its rules; votes are the "
                                             "study's");
    command->add_option("--set", options->request.promptSet, "Only battles about prompts of this set")->excludes(study);
    command->add_option("--count", options->request.count, "How many (default: all that wait; the study's number)")
        ->check(CLI::Range(1, 1'000'000));
    command->add_flag("--force", options->request.replace, "Replace a file that is there");
    command->footer("Example: joust-cli pack export lab.joust --study helpful -o anna.joustpack");
    command->callback([&context, options] { exportOne(context, *options); });
}

void addMerge(CLI::App& group, Context& context)
{
    auto options = std::make_shared<PackOptions>();
    CLI::App* command = group.add_subcommand("merge", "Take the votes of a pack; again changes nothing");
    command->add_option("WORKSPACE", options->workspace, "The workspace that exported it")->required();
    command->add_option("PACK", options->pack, "The pack that came back")->required();
    command->add_flag("--dry-run", options->dryRun, "Say what would be merged; write nothing");
    command->footer("Example: joust-cli pack merge lab.joust anna.joustpack");
    command->callback([&context, options] { mergeOne(context, *options); });
}

} // namespace

void addPackCommand(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("pack", "Packs: battles without identities, for annotators elsewhere");
    group->require_subcommand(1);
    addExport(*group, context);
    addMerge(*group, context);
}

} // namespace joust::cli
