// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/counted.h"
#include "exchange/decimal.h"
#include "exchange/gold_file.h"
#include "rating/proportion.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <memory>

namespace joust::cli {
namespace {

constexpr double kUsualGoldShare = 0.1;
constexpr double kLevel = 0.95;

struct StudyArguments
{
    std::string workspace;
    std::string name;
    std::string run;
    std::string guidelinesFile;
    std::string matchmaking = "balanced";
    std::string reveal = "end";
    std::string thinking = "neither";
    double minReadingSeconds = 0.0;
    std::string goldFile;
    std::string pacing = "together";
    battle::StudyPolicy policy;
};

base::Result<std::string> guidelinesIn(const std::string& path)
{
    if (path.empty())
        return std::string();
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return base::Error{base::ErrorCode::NotFound, path + " cannot be opened"};
    return std::string(std::istreambuf_iterator<char>(file), {});
}

base::Result<void> create(Context& context, store::Workspace& workspace, const StudyArguments& arguments)
{
    base::Result<std::string> guidelines = guidelinesIn(arguments.guidelinesFile);
    if (!guidelines)
        return guidelines.error();
    battle::StudyPolicy policy = arguments.policy;
    policy.guidelines = std::move(*guidelines);
    policy.matchmaking = *battle::parseMatchmakingWord(arguments.matchmaking);
    policy.reveal = *battle::parseRevealWord(arguments.reveal);
    policy.showThinking = arguments.thinking == "both";
    policy.minReadingMs = static_cast<std::int64_t>(arguments.minReadingSeconds * 1000.0);
    policy.pacing = *battle::parsePacingWord(arguments.pacing);
    std::vector<store::GoldItem> gold;
    if (!arguments.goldFile.empty()) {
        base::Result<std::vector<store::GoldItem>> read = exchange::readGoldFile(arguments.goldFile);
        if (!read)
            return read.error();
        gold = std::move(*read);
        if (policy.goldShare == 0.0)
            policy.goldShare = kUsualGoldShare;
    }
    const base::Result<store::StudyRow> study = workspace.studies().create(arguments.name, arguments.run, policy, gold);
    if (!study)
        return study.error();
    context.out << "created " << study->name << ": " << counted(study->policy.battles, "battle") << " an annotator, "
                << arguments.matchmaking << ", reveal " << arguments.reveal << std::endl;
    return {};
}

base::Result<void> list(Context& context, store::Workspace& workspace, const StudyArguments&)
{
    const base::Result<std::vector<store::StudyRow>> studies = workspace.studies().list();
    if (!studies)
        return studies.error();
    for (const store::StudyRow& study : *studies)
        context.out << study.name << ": " << (study.closed ? "closed" : "open") << ", "
                    << counted(study.policy.battles, "battle") << " an annotator, "
                    << counted(study.annotators, "annotator") << ", " << counted(study.votes, "vote") << '\n';
    context.out.flush();
    return {};
}

void printRules(std::ostream& out, const store::StudyRow& study)
{
    const battle::StudyPolicy& policy = study.policy;
    out << study.name << ": " << (study.closed ? "closed" : "open") << '\n'
        << "run: " << (study.run.empty() ? "in another workspace" : study.run) << '\n'
        << "matchmaking: " << battle::matchmakingWord(policy.matchmaking) << '\n'
        << "reveal: " << battle::revealWord(policy.reveal) << '\n'
        << "battles an annotator: " << policy.battles << '\n'
        << "shared: " << policy.overlapShare << " of them, by " << counted(policy.overlapAnnotators, "annotator")
        << '\n'
        << "repeated: " << policy.repeatShare << " of them\n"
        << "gold: " << policy.goldShare << " of them, out of " << study.goldItems << '\n'
        << "pacing: " << battle::pacingWord(policy.pacing) << '\n'
        << "thinking: " << (policy.showThinking ? "both" : "neither") << '\n'
        << "reading time: " << static_cast<double>(policy.minReadingMs) / 1000.0 << " s\n";
}

// Nothing before the study tells, and where nobody met one.
std::string goldText(const store::StudyAnnotator& annotator)
{
    const auto right = rating::proportion(static_cast<std::uint64_t>(annotator.goldRight),
                                          static_cast<std::uint64_t>(annotator.goldVotes), kLevel);
    if (!right)
        return {};
    return ", gold " + std::to_string(annotator.goldRight) + " of " + std::to_string(annotator.goldVotes) + " right (" +
           exchange::percent(right->lower) + " .. " + exchange::percent(right->upper) + ")";
}

base::Result<void> status(Context& context, store::Workspace& workspace, const StudyArguments& arguments)
{
    const base::Result<store::StudyRow> study = workspace.studies().find(arguments.name);
    if (!study)
        return study.error();
    const base::Result<std::vector<store::StudyAnnotator>> annotators = workspace.studies().annotators(study->id);
    if (!annotators)
        return annotators.error();
    printRules(context.out, *study);
    for (const store::StudyAnnotator& annotator : *annotators)
        context.out << "annotator " << annotator.name << ": " << counted(annotator.votes, "vote") << ", "
                    << annotator.skips << " skipped, "
                    << std::max<std::int64_t>(0, study->policy.battles - annotator.votes - annotator.skips) << " left"
                    << goldText(annotator) << '\n';
    context.out.flush();
    return {};
}

base::Result<void> close(Context& context, store::Workspace& workspace, const StudyArguments& arguments)
{
    const base::Result<store::StudyRow> study = workspace.studies().find(arguments.name);
    if (!study)
        return study.error();
    const base::Result<void> closed = workspace.studies().close(study->id);
    if (closed)
        context.out << "closed " << study->name << ": " << counted(study->votes, "vote") << std::endl;
    return closed;
}

using Work = base::Result<void> (*)(Context&, store::Workspace&, const StudyArguments&);

CLI::App* addOne(CLI::App& group, Context& context, const char* name, const char* what, store::Access access,
                 const std::shared_ptr<StudyArguments>& arguments, Work work)
{
    CLI::App* command = group.add_subcommand(name, what);
    command->add_option("WORKSPACE", arguments->workspace, "The workspace")->required();
    command->callback([&context, access, arguments, work] {
        const auto workspace = store::Workspace::open(arguments->workspace, access, {context.rng, context.clock});
        if (!workspace)
            return fail(context, "cannot open " + arguments->workspace, workspace.error(), "nothing was changed");
        const base::Result<void> done = work(context, **workspace, *arguments);
        if (!done)
            fail(context, "study " + arguments->name, done.error(), "nothing was changed");
    });
    return command;
}

// For a lead who forgot it: the password is a curtain in the window, and whoever can write the file can open it.
base::Result<void> unlock(Context& context, store::Workspace& workspace, const StudyArguments&)
{
    const base::Result<bool> had = workspace.settings().hasStudyPassword();
    if (!had)
        return had.error();
    const base::Result<void> removed = workspace.settings().setStudyPassword({});
    if (!removed)
        return removed;
    context.out << (*had ? "the study password is gone" : "there was no study password") << std::endl;
    return {};
}

void addRules(CLI::App& command, StudyArguments& arguments)
{
    command.add_option("--run", arguments.run, "The run whose answers meet")->required();
    command.add_option("--guidelines", arguments.guidelinesFile, "A file with what annotators are told");
    command.add_option("--matchmaking", arguments.matchmaking, "uniform, balanced (default) or adaptive")
        ->check(CLI::IsMember({"uniform", "balanced", "adaptive"}));
    command.add_option("--battles", arguments.policy.battles, "Of each annotator (default: one a prompt)")
        ->check(CLI::Range(1, 1'000'000));
    command.add_option("--overlap", arguments.policy.overlapAnnotators, "Annotators of a shared item (default 2)")
        ->check(CLI::Range(1, 1'000));
    command
        .add_option("--overlap-share", arguments.policy.overlapShare, "Of the battles that are shared items: 0 to 1")
        ->check(CLI::Range(0.0, 1.0));
    command
        .add_option("--repeat-share", arguments.policy.repeatShare,
                    "Of the battles that come again, sides swapped: 0 to 0.25")
        ->check(CLI::Range(0.0, 0.25));
    command.add_option("--gold", arguments.goldFile,
                       "A file of items with a known better answer: CSV with prompt, better and worse, or JSONL");
    command
        .add_option("--gold-share", arguments.policy.goldShare,
                    "Of the battles that are gold items: 0 to 0.25 (default 0.1 with --gold)")
        ->check(CLI::Range(0.0, 0.25));
    command
        .add_option("--pacing", arguments.pacing, "Answers appear together (default), or line by line at common_rate")
        ->check(CLI::IsMember({"together", "common_rate"}));
    command.add_option("--reveal", arguments.reveal, "After each vote, the session, at the end (default), or never")
        ->check(CLI::IsMember({"vote", "session", "end", "never"}));
    command.add_option("--thinking", arguments.thinking, "Shown of both sides, or of neither (default)")
        ->check(CLI::IsMember({"both", "neither"}));
    command.add_option("--min-reading", arguments.minReadingSeconds, "Seconds; a faster vote is kept and flagged")
        ->check(CLI::Range(0.0, 86'400.0));
}

} // namespace

void addStudyCommand(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("study", "Studies: a run's answers before annotators, under fixed rules");
    group->require_subcommand(1);

    auto made = std::make_shared<StudyArguments>();
    CLI::App* creating = addOne(*group, context, "create", "Open a study; its rules never change",
                                store::Access::ReadWrite, made, create);
    creating->add_option("NAME", made->name, "Its name")->required();
    addRules(*creating, *made);
    creating->footer("Example: joust-cli study create lab.joust helpful --run first --overlap-share 0.2 --reveal end");

    addOne(*group, context, "list", "The studies of a workspace", store::Access::ReadOnly,
           std::make_shared<StudyArguments>(), list)
        ->footer("Example: joust-cli study list lab.joust");

    auto shown = std::make_shared<StudyArguments>();
    CLI::App* showing = addOne(*group, context, "status", "Its rules, and how far its annotators are",
                               store::Access::ReadOnly, shown, status);
    showing->add_option("NAME", shown->name, "The study")->required();
    showing->footer("Example: joust-cli study status lab.joust helpful");

    auto ended = std::make_shared<StudyArguments>();
    CLI::App* closing = addOne(*group, context, "close", "Take no more votes; reveal `end` tells the names from now on",
                               store::Access::ReadWrite, ended, close);
    closing->add_option("NAME", ended->name, "The study")->required();
    closing->footer("Example: joust-cli study close lab.joust helpful");

    addOne(*group, context, "unlock", "Take away the password that the window asks for outside Annotate mode",
           store::Access::ReadWrite, std::make_shared<StudyArguments>(), unlock)
        ->footer("Example: joust-cli study unlock lab.joust");
}

} // namespace joust::cli
