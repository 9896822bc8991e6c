// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/output_options.h"
#include "app/cli/prompts_change.h"
#include "app/cli/prompts_report.h"
#include "exchange/import_prompts.h"
#include "exchange/prompt_export.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <sstream>

namespace joust::cli {
namespace {

struct PromptsArguments
{
    std::string path;
    std::string file;
    exchange::PromptImportOptions options;
};

void importFile(Context& context, const PromptsArguments& arguments)
{
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadWrite, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was imported");
    const auto report = exchange::importPromptsFile(**workspace, arguments.file, arguments.options);
    if (!report)
        return fail(context, "cannot import", report.error(), "nothing was imported");
    printImport(context.out, *report, arguments.options.dryRun);
}

void list(Context& context, const PromptsArguments& arguments)
{
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadOnly, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was changed");
    if (arguments.options.promptSet.empty()) {
        const auto sets = (*workspace)->prompts().sets();
        if (!sets)
            return fail(context, "cannot read " + arguments.path, sets.error(), "nothing was changed");
        return printSets(context.out, *sets);
    }
    const auto prompts = (*workspace)->prompts().list(arguments.options.promptSet);
    if (!prompts)
        return fail(context, "cannot read " + arguments.path, prompts.error(), "nothing was changed");
    printPrompts(context.out, *prompts);
}

void addImport(CLI::App& group, Context& context)
{
    CLI::App* command =
        group.add_subcommand("import", "Add a file of prompts to a set: all of it or nothing; again changes nothing");
    auto arguments = std::make_shared<PromptsArguments>();
    exchange::PromptColumns& columns = arguments->options.file.columns;
    std::vector<std::string> words{"auto"};
    std::string formats = "auto";
    for (const exchange::PromptFormat& format : exchange::promptFormats()) {
        words.emplace_back(format.word);
        formats += ", " + std::string(format.word);
    }
    command->add_option("WORKSPACE", arguments->path, "The workspace to write to")->required();
    command->add_option("FILE", arguments->file, "The file of prompts")->required();
    command->add_option("--set", arguments->options.promptSet, "The prompt set, made when it is not there")->required();
    command->add_option("--format", arguments->options.file.format, "What the file is: " + formats)
        ->check(CLI::IsMember(words));
    command->add_option("--column", columns.prompt, "CSV: the column of prompts, where it has no usual name");
    command->add_option("--category-column", columns.category, "CSV: the column of categories");
    command->add_option("--language-column", columns.language, "CSV: the column of languages");
    command->add_option("--id-column", columns.key, "CSV: the column of the prompts' own names");
    command->add_option("--template", columns.textTemplate,
                        "CSV, promptfoo: text with {{column}} in place of a column");
    command->add_flag("--dry-run", arguments->options.dryRun, "Read, check and report; write nothing");
    command->footer("Example: joust-cli prompts import study.joust question.jsonl --set mt-bench");
    command->callback([&context, arguments] { importFile(context, *arguments); });
}

struct PromptsExport
{
    std::string path;
    std::string set;
    exchange::PromptExportFormat format = exchange::PromptExportFormat::Jsonl;
    std::string output = "-";
    bool force = false;
};

void exportSet(Context& context, const PromptsExport& arguments)
{
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadOnly, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was written");
    const auto prompts = (*workspace)->prompts().list(arguments.set);
    if (!prompts)
        return fail(context, "cannot read " + arguments.path, prompts.error(), "nothing was written");
    std::ostringstream text;
    const exchange::PromptExportCounts counts = exchange::writePrompts(*prompts, arguments.format, text);
    OutputArguments document;
    document.output = arguments.output;
    document.force = arguments.force;
    writeDocument(context, document, text.str());
    if (context.status != 0)
        return;
    context.err << "written: " << counts.written << " prompts";
    for (const auto& [reason, count] : counts.dropped)
        context.err << "; dropped: " << count << " (" << reason << ")";
    context.err << std::endl;
}

void addExport(CLI::App& group, Context& context)
{
    using Format = exchange::PromptExportFormat;
    CLI::App* command = group.add_subcommand("export", "Write a prompt set to a file");
    auto arguments = std::make_shared<PromptsExport>();
    command->add_option("WORKSPACE", arguments->path, "The workspace to read")->required();
    command->add_option("--set", arguments->set, "The prompt set")->required();
    addChoice<Format>(*command, "--format", arguments->format,
                      {{"jsonl", Format::Jsonl},
                       {"mt-bench", Format::MtBench},
                       {"arena-hard", Format::ArenaHard},
                       {"sharegpt", Format::ShareGpt}},
                      "Form of the file, jsonl (lossless) by default");
    command->add_option("-o,--output", arguments->output, "The file to write; - is standard output");
    command->add_flag("--force", arguments->force, "Replace an existing file");
    command->footer("Example: joust-cli prompts export study.joust --set mt-bench --format mt-bench -o question.jsonl");
    command->callback([&context, arguments] { exportSet(context, *arguments); });
}

} // namespace

void addPromptsCommand(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("prompts", "Prompt sets: import from files, export, list, change");
    group->require_subcommand(1);
    addImport(*group, context);
    addExport(*group, context);
    addPromptChanges(*group, context);

    CLI::App* listing = group->add_subcommand("list", "List the prompt sets, or with --set the prompts of one");
    auto arguments = std::make_shared<PromptsArguments>();
    listing->add_option("WORKSPACE", arguments->path, "The workspace to read")->required();
    listing->add_option("--set", arguments->options.promptSet, "List the prompts of this set");
    listing->footer("Example: joust-cli prompts list study.joust --set mt-bench");
    listing->callback([&context, arguments] { list(context, *arguments); });

    CLI::App* rules = group->add_subcommand("rules", "Say what each rule that sorts prompts looks for");
    rules->footer("Example: joust-cli prompts rules");
    rules->callback([&context] { printRules(context.out); });
}

} // namespace joust::cli
