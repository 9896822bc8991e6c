// SPDX-License-Identifier: GPL-3.0-or-later
// redact and pseudonym: what law and courtesy ask to be taken out of a workspace whose votes stay.
#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/login_name.h"
#include "store/text_redaction.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {
namespace {

struct RedactArguments
{
    std::string path;
    std::string battle;
    store::TextPart part = store::TextPart::Prompt;
    std::int64_t turn = 1;
    std::string reason;
    std::string who;
    bool everywhere = false;
};

struct PseudonymArguments
{
    std::string path;
    std::string name;
    std::string pseudonym;
};

// What was reached, and plainly what was not.
void printReach(Context& context, const store::RedactionOutcome& done, bool everywhere)
{
    const store::TextCopies& copies = done.copies;
    if (copies.reachable() > 0)
        context.err << (everywhere ? "the same text is also gone from " : "the same text still stands in ")
                    << copies.battles << " other texts of battles, " << copies.prompts << " prompts of sets and "
                    << copies.runAnswers << " answers of runs"
                    << (everywhere ? "" : "; --everywhere takes it out there") << std::endl;
    if (copies.waiting > 0)
        context.err << "not touched: the same text in " << copies.waiting
                    << " battles that wait for a vote; vote or skip them, then redact it there" << std::endl;
    if (done.containing > 0)
        context.err << "not touched: " << done.containing << " longer texts that contain it" << std::endl;
    context.err << "not looked at: comments on votes, system prompts, guidelines of studies" << std::endl
                << "backups and exports made before still have the text" << std::endl;
}

void redact(Context& context, const RedactArguments& arguments)
{
    const base::Result<base::BattleId> battle = base::BattleId::parse(arguments.battle);
    if (!battle)
        return failUsage(context, "'" + arguments.battle + "' is not a battle's id");
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was changed");
    const auto done =
        store::redactText((*workspace)->connection(), {*battle, arguments.turn, arguments.part},
                          arguments.who.empty() ? loginName() : arguments.who, arguments.reason,
                          arguments.everywhere ? store::RedactionReach::Everywhere : store::RedactionReach::ThisPlace);
    if (!done)
        return fail(context, "cannot redact " + arguments.battle, done.error(), "nothing was changed");
    context.out << "redacted " << store::partWord(arguments.part) << " of turn " << arguments.turn << " of "
                << battle->toString() << std::endl;
    printReach(context, *done, arguments.everywhere);
}

void setPseudonym(Context& context, const PseudonymArguments& arguments)
{
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was changed");
    const base::Result<void> done = (*workspace)->annotators().setPseudonym(arguments.name, arguments.pseudonym);
    if (!done)
        return fail(context, "cannot name " + arguments.name, done.error(), "nothing was changed");
    context.out << arguments.name << " is shown as "
                << (arguments.pseudonym.empty() ? arguments.name : arguments.pseudonym) << std::endl;
}

void addRedact(CLI::App& app, Context& context)
{
    auto arguments = std::make_shared<RedactArguments>();
    CLI::App* command = app.add_subcommand("redact", "Take a text out for good; its battle and votes stay");
    command->add_option("WORKSPACE", arguments->path, "The workspace to write to")->required();
    command->add_option("BATTLE_ID", arguments->battle, "The battle, as an export names it")->required();
    addChoice<store::TextPart>(
        *command, "--part", arguments->part,
        {{"prompt", store::TextPart::Prompt}, {"a", store::TextPart::AnswerA}, {"b", store::TextPart::AnswerB}},
        "Which text")
        ->required();
    command->add_option("--turn", arguments->turn, "The turn (default 1)")->check(CLI::PositiveNumber);
    command->add_option("--reason", arguments->reason, "Why; stays with the battle")->required();
    command->add_flag("--everywhere", arguments->everywhere,
                      "Also where the same text stands in other battles, prompt sets and answers of runs");
    command->add_option("--who", arguments->who, "Who says so (default: the login name)");
    command->footer("Example: joust-cli redact study.joust 0d1a6a55-6f0e-4b1c-8f6b-0c7a0e0e7a11 --part prompt "
                    "--reason 'names a person'");
    command->callback([&context, arguments] { redact(context, *arguments); });
}

void addPseudonym(CLI::App& app, Context& context)
{
    auto arguments = std::make_shared<PseudonymArguments>();
    CLI::App* command = app.add_subcommand("pseudonym", "Show an annotator under another name; '' undoes it");
    command->add_option("WORKSPACE", arguments->path, "The workspace to write to")->required();
    command->add_option("NAME", arguments->name, "The annotator")->required();
    command->add_option("PSEUDONYM", arguments->pseudonym, "What exports and tables say instead")->required();
    command->footer("Example: joust-cli pseudonym study.joust anna annotator-1");
    command->callback([&context, arguments] { setPseudonym(context, *arguments); });
}

} // namespace

void addRedactCommands(CLI::App& app, Context& context)
{
    addRedact(app, context);
    addPseudonym(app, context);
}

} // namespace joust::cli
