// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/counted.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/key_override.h"
#include "app/cli/run_report.h"
#include "endpoint/curl_transport.h"
#include "exchange/import_answers.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <memory>
#include <string_view>

namespace joust::cli {
namespace {

constexpr const char* kKept = "answers that were made are on disk";

struct RunArguments
{
    std::string workspace;
    std::string name;
    std::string promptSet;
    std::vector<std::string> contestants;
    std::vector<std::string> keys;
    std::optional<double> budget;
    std::int64_t perLane = 4;
};

// Opens the workspace and calls work(workspace); prints what goes wrong.
template <typename Work>
void withWorkspace(Context& context, const RunArguments& arguments, store::Access access, const Work& work)
{
    const auto workspace = store::Workspace::open(arguments.workspace, access, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.workspace, workspace.error(), "nothing was changed");
    const base::Result<void> done = work(**workspace);
    if (!done)
        fail(context, "run " + arguments.name, done.error(), kKept);
}

base::Result<void> create(Context& context, store::Workspace& workspace, const RunArguments& arguments)
{
    const auto run = workspace.runs().create(arguments.name, arguments.promptSet, arguments.contestants);
    if (!run)
        return run.error();
    const auto lanes = workspace.runs().lanes(run->id);
    if (!lanes)
        return lanes.error();
    context.out << "created " << run->name << ": " << counted(run->answers, "answer") << " by "
                << counted(static_cast<std::int64_t>(lanes->size()), "contestant") << std::endl;
    return {};
}

base::Result<void> estimate(Context& context, store::Workspace& workspace, const RunArguments& arguments)
{
    const auto run = workspace.runs().find(arguments.name);
    if (!run)
        return run.error();
    const auto lanes = workspace.runs().lanes(run->id);
    if (!lanes)
        return lanes.error();
    printEstimate(context.out, battle::estimateRun(*lanes, arguments.perLane));
    return {};
}

base::Result<void> status(Context& context, store::Workspace& workspace, const RunArguments& arguments)
{
    if (arguments.name.empty()) {
        const auto runs = workspace.runs().list();
        if (!runs)
            return runs.error();
        printRuns(context.out, *runs);
        return {};
    }
    const auto run = workspace.runs().find(arguments.name);
    if (!run)
        return run.error();
    const auto lanes = workspace.runs().lanes(run->id);
    if (!lanes)
        return lanes.error();
    printLanes(context.out, *lanes);
    return {};
}

// Not through the context's stream, which the main thread uses.
void sayStopping()
{
    constexpr std::string_view kText = "\nstopping; answers under way are given up (once more ends at once)\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, kText.data(), kText.size());
}

base::Result<void> start(Context& context, store::Workspace& workspace, const RunArguments& arguments, bool retryFailed)
{
    const auto run = workspace.runs().find(arguments.name);
    if (!run)
        return run.error();
    const auto endpoints = workspace.endpoints().list();
    if (!endpoints)
        return endpoints.error();
    base::Result<KeyOverride> keys = KeyOverride::parse(arguments.keys, *endpoints);
    if (!keys)
        return keys.error();
    const InterruptWatch interrupts(context.errIsTerminal ? sayStopping : nullptr);
    endpoint::CurlTransport transport(context.rng, context.clock);
    const auto progress = [&](const std::vector<battle::RunLane>& lanes) {
        if (context.errIsTerminal)
            printProgress(context.err, lanes);
    };
    const auto outcome =
        battle::generateAnswers(run->id, workspace.runs(), transport, *keys,
                                {arguments.perLane, retryFailed, arguments.budget}, progress, interrupts.token());
    if (!outcome)
        return outcome.error();
    if (outcome->interrupted > 0)
        context.err << counted(outcome->interrupted, "answer") << (outcome->interrupted == 1 ? " was" : " were")
                    << " under way when the last start ended; asked again" << std::endl;
    printLanes(context.out, outcome->lanes);
    return completeness(*outcome);
}

void importAnswers(Context& context, const std::string& path, const std::string& file,
                   const exchange::AnswerImportOptions& options)
{
    const auto workspace = store::Workspace::open(path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + path, workspace.error(), "nothing was imported");
    const auto report = exchange::importAnswersFile(**workspace, file, options);
    if (!report)
        return fail(context, "cannot import", report.error(), "nothing was imported");
    context.out << (options.dryRun ? "would import: " : "imported: ") << report->counts.answers << " answers by "
                << report->counts.contestants << " new contestants, " << report->counts.prompts << " new prompts\n"
                << "format: " << report->format.word << " (" << report->format.title << ")\n"
                << "already there: " << report->counts.alreadyThere << "\n";
    for (const auto& [reason, count] : report->skipped)
        context.out << "skipped, " << reason << ": " << count << "\n";
    context.out.flush();
}

void addImport(CLI::App& group, Context& context)
{
    struct Arguments
    {
        std::string workspace;
        std::string file;
        exchange::AnswerImportOptions options;
    };
    auto arguments = std::make_shared<Arguments>();
    std::vector<std::string> words{"auto"};
    for (const exchange::AnswerFormat& format : exchange::answerFormats())
        words.emplace_back(format.word);
    CLI::App* command = group.add_subcommand(
        "import", "Answers that were made elsewhere: MT-Bench, Arena-Hard, promptfoo results, AutoArena");
    command->add_option("WORKSPACE", arguments->workspace, "The workspace to write to")->required();
    command->add_option("FILE", arguments->file, "The file of answers")->required();
    command->add_option("--run", arguments->options.run, "The run they go to; made when it is not there")->required();
    command->add_option("--set", arguments->options.promptSet, "The set of its prompts (default: named like the run)");
    command->add_option("--model", arguments->options.model, "Who answered, where the file does not say");
    command->add_option("--format", arguments->options.format, "What the file is (default: auto)")
        ->check(CLI::IsMember(words));
    command->add_flag("--dry-run", arguments->options.dryRun, "Read and check everything, write nothing");
    command->footer("Example: joust-cli run import study.joust model_answer/alpha.jsonl --run old --set mt-bench");
    command->callback(
        [&context, arguments] { importAnswers(context, arguments->workspace, arguments->file, arguments->options); });
}

using Work = base::Result<void> (*)(Context&, store::Workspace&, const RunArguments&);

CLI::App* addOne(CLI::App& group, Context& context, const char* name, const char* what, store::Access access,
                 const std::shared_ptr<RunArguments>& arguments, Work work)
{
    CLI::App* command = group.add_subcommand(name, what);
    command->add_option("WORKSPACE", arguments->workspace, "The workspace")->required();
    command->callback([&context, access, arguments, work] {
        withWorkspace(context, *arguments, access,
                      [&](store::Workspace& workspace) { return work(context, workspace, *arguments); });
    });
    return command;
}

void addPerLane(CLI::App& command, RunArguments& arguments)
{
    command.add_option("--at-once", arguments.perLane, "Answers under way at one contestant (default 4)")
        ->check(CLI::Range(1, 1000));
}

void addGeneration(CLI::App& group, Context& context, const char* name, const char* what, Work work)
{
    auto arguments = std::make_shared<RunArguments>();
    CLI::App* command = addOne(group, context, name, what, store::Access::ReadWrite, arguments, work);
    command->add_option("RUN", arguments->name, "The run")->required();
    command->add_option("--budget", arguments->budget, "USD; nothing new is asked once the run has cost this much")
        ->check(CLI::PositiveNumber);
    command->add_option("--key", arguments->keys, "NAME=env:VARIABLE in place of a keyring entry")
        ->allow_extra_args(false);
    addPerLane(*command, *arguments);
    command->footer(std::string("Example: joust-cli run ") + name + " study.joust first --budget 5");
}

} // namespace

void addRunCommand(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("run", "Runs: answers to a prompt set, made ahead of time");
    group->require_subcommand(1);

    auto made = std::make_shared<RunArguments>();
    CLI::App* creating = addOne(*group, context, "create", "Plan a run: one answer a prompt, turn and contestant",
                                store::Access::ReadWrite, made, create);
    creating->add_option("RUN", made->name, "Its name")->required();
    creating->add_option("--set", made->promptSet, "The prompt set, as it is now")->required();
    creating->add_option("--contestant", made->contestants, "An endpoint; repeat for more (default: all enabled)")
        ->allow_extra_args(false);
    creating->footer("Example: joust-cli run create study.joust first --set everyday");

    auto estimated = std::make_shared<RunArguments>();
    CLI::App* estimating = addOne(*group, context, "estimate", "Calls, tokens, cost and time of what is left",
                                  store::Access::ReadOnly, estimated, estimate);
    estimating->add_option("RUN", estimated->name, "The run")->required();
    addPerLane(*estimating, *estimated);
    estimating->footer("Example: joust-cli run estimate study.joust first");

    addGeneration(*group, context, "start", "Make the answers that are missing; goes on where an earlier start ended",
                  [](Context& c, store::Workspace& w, const RunArguments& a) { return start(c, w, a, false); });
    addGeneration(*group, context, "retry", "As start, and asks again what failed",
                  [](Context& c, store::Workspace& w, const RunArguments& a) { return start(c, w, a, true); });

    addImport(*group, context);

    auto shown = std::make_shared<RunArguments>();
    CLI::App* showing = addOne(*group, context, "status", "The runs, or how far each contestant of one is",
                               store::Access::ReadOnly, shown, status);
    showing->add_option("RUN", shown->name, "The run");
    showing->footer("Example: joust-cli run status study.joust first");
}

} // namespace joust::cli
