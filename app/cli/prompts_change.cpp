// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompts_change.h"

#include "app/cli/counted.h"
#include "app/cli/login_name.h"
#include "exchange/prompt_check.h"
#include "store/prompt_editing.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <ostream>

namespace joust::cli {
namespace {

struct Arguments
{
    std::string path;
    std::string promptSet;
    std::vector<std::size_t> numbers; // as `prompts list` counts them
    std::vector<std::string> turns;
    std::string word;
    std::string who;
    bool takeAway = false;

    store::PromptWork work() const { return {who.empty() ? loginName() : who}; }
};

using Shared = std::shared_ptr<Arguments>;
using Ids = std::vector<base::PromptId>;
using Change = base::Result<store::PromptChange>;

// The prompts of those numbers, all of the set without any.
base::Result<Ids> chosen(store::Workspace& workspace, const Arguments& arguments)
{
    const base::Result<std::vector<store::PromptRow>> rows = workspace.prompts().list(arguments.promptSet);
    if (!rows)
        return rows.error();
    Ids ids;
    if (arguments.numbers.empty()) {
        for (const store::PromptRow& row : *rows)
            ids.push_back(row.id);
    }
    for (const std::size_t number : arguments.numbers) {
        if (number < 1 || number > rows->size())
            return base::Error{base::ErrorCode::NotFound, "the set has no prompt " + std::to_string(number)};
        ids.push_back((*rows)[number - 1].id);
    }
    return ids;
}

void change(Context& context, const Arguments& arguments, const std::function<Change(store::Workspace&)>& work)
{
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was changed");
    const Change done = work(**workspace);
    if (!done)
        return fail(context, "cannot change " + arguments.promptSet, done.error(), "nothing was changed");
    context.out << "changed: " << counted(static_cast<std::int64_t>(done->prompts()), "prompt") << std::endl;
}

Change editOne(store::Workspace& workspace, const Arguments& arguments)
{
    const base::Result<Ids> prompt = chosen(workspace, arguments);
    if (!prompt)
        return prompt.error();
    const base::Result<exchange::PromptCheck> check =
        exchange::checkPrompt(workspace, arguments.promptSet, prompt->front(), arguments.turns);
    const base::Result<std::vector<store::PromptRow>> rows = workspace.prompts().list(arguments.promptSet);
    if (!check || !rows)
        return check ? rows.error() : check.error();
    store::PromptRow row = (*rows)[arguments.numbers.front() - 1];
    row.text = arguments.turns.front();
    row.furtherTurns.assign(arguments.turns.begin() + 1, arguments.turns.end());
    row.language = check->language;
    row.rules = check->rules();
    const base::Result<store::EditedPrompt> edited =
        store::editPrompt(workspace, prompt->front(), row, arguments.work());
    if (!edited)
        return edited.error();
    store::PromptChange one; // the old row and the new one are one prompt
    one.before = {edited->change.before.front()};
    return one;
}

Change tag(store::Workspace& workspace, const Arguments& arguments)
{
    const base::Result<Ids> prompts = chosen(workspace, arguments);
    if (!prompts)
        return prompts.error();
    return arguments.takeAway ? store::removePromptTag(workspace, *prompts, arguments.word, arguments.work())
                              : store::addPromptTag(workspace, *prompts, arguments.word, arguments.work());
}

Change remove(store::Workspace& workspace, const Arguments& arguments)
{
    if (arguments.numbers.empty())
        return store::removePromptSet(workspace, arguments.promptSet, arguments.work());
    const base::Result<Ids> prompts = chosen(workspace, arguments);
    return prompts ? store::removePrompts(workspace, *prompts, arguments.work()) : Change(prompts.error());
}

Change rename(store::Workspace& workspace, const Arguments& arguments)
{
    return store::renamePromptSet(workspace, arguments.promptSet, arguments.word, arguments.work());
}

Shared add(CLI::App& command, Context& context, Change (*work)(store::Workspace&, const Arguments&))
{
    auto arguments = std::make_shared<Arguments>();
    command.add_option("WORKSPACE", arguments->path, "The workspace to write to")->required();
    command.add_option("--set", arguments->promptSet, "The prompt set")->required();
    command.add_option("--who", arguments->who, "Who does it, for the audit (default: the login name)");
    command.callback([&context, arguments, work] {
        change(context, *arguments, [&](store::Workspace& workspace) { return work(workspace, *arguments); });
    });
    return arguments;
}

} // namespace

void addPromptChanges(CLI::App& prompts, Context& context)
{
    CLI::App* edit = prompts.add_subcommand("edit", "Write a prompt anew; battles and runs keep the old text");
    const Shared edited = add(*edit, context, &editOne);
    edit->add_option("--number", edited->numbers, "Its number, as `prompts list` counts")->required()->expected(1);
    edit->add_option("--text", edited->turns, "The new text; again for each further turn")->required();
    edit->footer("Example: joust-cli prompts edit study.joust --set everyday --number 3 --text 'What is a tide?'");

    CLI::App* tagging = prompts.add_subcommand("tag", "Give prompts a tag, or take it away");
    const Shared tagged = add(*tagging, context, &tag);
    tagging->add_option("TAG", tagged->word, "The tag")->required();
    tagging->add_option("--number", tagged->numbers, "Only the prompt of this number; repeats");
    tagging->add_flag("--remove", tagged->takeAway, "Take the tag away");
    tagging->footer("Example: joust-cli prompts tag study.joust hard --set everyday --number 3 --number 8");

    CLI::App* removal =
        prompts.add_subcommand("remove", "Take prompts out of a set, or the set away; battles keep them");
    const Shared removed = add(*removal, context, &remove);
    removal->add_option("--number", removed->numbers, "Only the prompt of this number; repeats");
    removal->footer("Example: joust-cli prompts remove study.joust --set everyday --number 3");

    CLI::App* renaming = prompts.add_subcommand("rename", "Give a prompt set another name, unless a run is made of it");
    const Shared renamed = add(*renaming, context, &rename);
    renaming->add_option("--to", renamed->word, "The new name")->required();
    renaming->footer("Example: joust-cli prompts rename study.joust --set everyday --to daily");
}

} // namespace joust::cli
