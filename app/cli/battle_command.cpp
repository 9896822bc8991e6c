// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/battle_run.h"
#include "app/cli/command.h"
#include "app/cli/key_override.h"
#include "app/cli/pack_battles.h"
#include "app/cli/study_battles.h"
#include "endpoint/curl_transport.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <fstream>
#include <memory>

namespace joust::cli {
namespace {

struct BattleOptions
{
    std::string workspace;
    std::vector<std::string> prompts;
    std::string promptSet;
    std::string study;
    std::size_t count = 0;
    std::string annotator = "cli";
    std::optional<std::uint64_t> seed;
    std::string votes = "-";
    std::string reveal = "vote";
    std::vector<std::string> keys;
    bool generateOnly = false;
    bool resume = false;
};

RevealPolicy policyFrom(const std::string& word)
{
    if (word == "end")
        return RevealPolicy::AtEnd;
    return word == "never" ? RevealPolicy::Never : RevealPolicy::AfterVote;
}

base::Result<BattlePlan> planFrom(const BattleOptions& options, store::Workspace& workspace)
{
    BattlePlan plan;
    if (!options.promptSet.empty()) {
        base::Result<std::vector<store::PromptRow>> prompts = workspace.prompts().list(options.promptSet);
        if (!prompts)
            return prompts.error();
        plan.prompts = std::move(*prompts);
    }
    for (const std::string& prompt : options.prompts) {
        const base::Result<void> valid = store::validatePrompt(prompt);
        if (!valid)
            return valid.error();
        plan.prompts.push_back({{}, prompt, {}, {}});
    }
    base::Result<store::AnnotatorRow> annotator = workspace.annotators().ensure(options.annotator);
    if (!annotator)
        return annotator.error();
    plan.annotator = annotator->id;
    plan.count = options.count > 0 ? options.count : plan.prompts.size();
    plan.seed = options.seed;
    plan.reveal = policyFrom(options.reveal);
    plan.generateOnly = options.generateOnly;
    plan.resume = options.resume;
    return plan;
}

constexpr const char* kKept = "votes that were printed are on disk";

// Standard input, or `file`, which is opened; nothing after an error that was told.
std::istream* openVotes(Context& context, const BattleOptions& options, std::ifstream& file)
{
    if (options.votes == "-")
        return &context.in;
    file.open(options.votes, std::ios::binary);
    if (file)
        return &file;
    fail(context, "cannot read the votes", {base::ErrorCode::NotFound, options.votes + " cannot be opened"},
         "nothing was changed");
    return nullptr;
}

void votePack(Context& context, const BattleOptions& options)
{
    const auto pack = store::PackVotes::open(options.workspace, {context.rng, context.clock});
    if (!pack)
        return fail(context, "cannot open " + options.workspace, pack.error(), "nothing was changed");
    std::ifstream file;
    std::istream* votes = openVotes(context, options, file);
    if (votes == nullptr)
        return;
    const base::Result<void> done = runPackBattles(context, **pack, *votes, options.annotator, options.count);
    if (!done)
        fail(context, "pack " + options.workspace, done.error(), kKept);
}

void runBattles(Context& context, const BattleOptions& options)
{
    const auto workspace =
        store::Workspace::open(options.workspace, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + options.workspace, workspace.error(), "nothing was changed");
    const auto endpoints = (*workspace)->endpoints().list();
    if (!endpoints)
        return fail(context, "cannot read " + options.workspace, endpoints.error(), "nothing was changed");
    base::Result<KeyOverride> keys = KeyOverride::parse(options.keys, *endpoints);
    if (!keys)
        return failUsage(context, keys.error().detail);
    const base::Result<BattlePlan> plan = planFrom(options, **workspace);
    if (!plan)
        return fail(context, "cannot start", plan.error(), "nothing was changed");

    std::ifstream voteFile;
    std::istream* opened = openVotes(context, options, voteFile);
    if (opened == nullptr)
        return;
    std::istream& votes = *opened;
    if (!options.study.empty()) {
        const base::Result<void> served =
            runStudyBattles(context, **workspace, votes, {options.study, options.annotator, options.count});
        if (!served)
            fail(context, "study " + options.study, served.error(), kKept);
        return;
    }
    endpoint::CurlTransport transport(context.rng, context.clock);
    BattleRun run(context, **workspace, transport, *keys, votes);
    const base::Result<BattleTally> tally = run.run(*plan);
    if (!tally)
        return fail(context, "the run stopped", tally.error(), kKept);
    if (tally->closed < plan->count)
        fail(context, "fewer battles than asked for",
             {base::ErrorCode::NotAllowed, std::to_string(tally->closed) + " of " + std::to_string(plan->count) +
                                               " closed, " + std::to_string(tally->failed) + " failed" +
                                               (tally->votesEnded ? ", the votes ended" : "")},
             kKept);
}

} // namespace

void addBattleCommand(CLI::App& app, Context& context)
{
    CLI::App* command =
        app.add_subcommand("battle", "Run blind battles: sealed answers out, votes in, then the reveal");
    auto options = std::make_shared<BattleOptions>();
    command->add_option("WORKSPACE", options->workspace, "The workspace, or a pack, which never reveals")->required();
    CLI::Option* prompt = command->add_option("--prompt", options->prompts, "A prompt; repeat for more");
    CLI::Option* set = command->add_option("--set", options->promptSet, "A prompt set of the workspace");
    prompt->excludes(set);
    prompt->allow_extra_args(false);
    CLI::Option* study = command->add_option(
        "--study", options->study, "The annotator's queue of a study; its own rules hold for reveal and draw");
    study->excludes(prompt)->excludes(set);
    command->add_option("--count", options->count, "Battles to run; prompts are cycled (default: one per prompt)")
        ->check(CLI::PositiveNumber);
    command->add_option("--annotator", options->annotator, "Who votes; created when unknown");
    command->add_option("--seed", options->seed, "Fix the draws; the battles are then stored as not blind")
        ->excludes(study);
    command->add_option("--votes", options->votes,
                        "File with one vote a line: a, b, tie, both_bad, skip, or JSON with outcome, strength, reasons "
                        "(\"a:clear\" is about answer A) and comment; - is standard input");
    command->add_option("--reveal", options->reveal, "vote, end or never")
        ->check(CLI::IsMember({"vote", "end", "never"}))
        ->excludes(study);
    command->add_option("--key", options->keys, "NAME=env:VARIABLE in place of a keyring entry")
        ->allow_extra_args(false);
    command->add_flag("--generate-only", options->generateOnly, "Make the answers, take no votes")->excludes(study);
    command->add_flag("--resume", options->resume, "First present this annotator's open battles")->excludes(study);
    command->footer("Example: yes a | joust-cli battle study.joust --prompt 'What is a mutex?' --count 2");
    command->callback([&context, options] {
        if (store::looksLikePack(options->workspace)) {
            if (!options->prompts.empty() || !options->promptSet.empty() || !options->study.empty() || options->seed ||
                !options->keys.empty() || options->generateOnly)
                return failUsage(context, "a pack brings its own battles: only --annotator, --votes and --count");
            return votePack(context, *options);
        }
        const bool served = options->resume || !options->study.empty();
        if (options->prompts.empty() && options->promptSet.empty() && !served)
            return failUsage(context, "battle needs --prompt, --set, --study or --resume");
        if (options->study.empty() && options->prompts.empty() && options->promptSet.empty() && options->count > 0)
            return failUsage(context, "--count needs --prompt or --set");
        runBattles(context, *options);
    });
}

} // namespace joust::cli
