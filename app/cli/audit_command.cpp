// SPDX-License-Identifier: GPL-3.0-or-later
// audit: what was done to a workspace, by whom, when and why.
#include "app/cli/command.h"
#include "app/cli/output_options.h"
#include "exchange/audit_report.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace joust::cli {
namespace {

struct AuditArguments
{
    std::string path;
    OutputArguments document;
    std::vector<std::string> kinds;
    std::string who;
    std::string since;
    std::string until;
    store::AuditFilter filter;
};

store::AuditFilter filterOf(const AuditArguments& arguments)
{
    store::AuditFilter filter = arguments.filter;
    for (const std::string& word : arguments.kinds)
        filter.kinds.push_back(store::auditKind(word).value_or(store::AuditKind::Other));
    const auto given = [](const std::string& text) {
        return text.empty() ? std::optional<std::string>() : std::optional<std::string>(text);
    };
    filter.who = given(arguments.who);
    filter.since = given(arguments.since);
    filter.until = given(arguments.until);
    return filter;
}

void audit(Context& context, const AuditArguments& arguments)
{
    const auto workspace =
        store::Workspace::open(arguments.path, store::Access::ReadOnly, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was changed");
    std::vector<store::AuditEntry> entries;
    const base::Result<void> read =
        store::forEachAuditEntry(**workspace, filterOf(arguments), [&](const store::AuditEntry& entry) {
            entries.push_back(entry);
            return true;
        });
    const auto heads = store::chainHeads(**workspace);
    if (!read || !heads)
        return fail(context, "cannot audit " + arguments.path, read ? heads.error() : read.error(),
                    "nothing was changed");
    const std::string& format = arguments.document.format;
    writeDocument(context, arguments.document,
                  format == "json"
                      ? exchange::auditJson(entries, *heads)
                      : (format == "csv" ? exchange::auditCsv(entries) : exchange::auditTable(entries, *heads)));
}

} // namespace

void addAuditCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("audit", "What was done to a workspace: who, when and why, and chain heads");
    auto arguments = std::make_shared<AuditArguments>();
    std::vector<std::string> words;
    for (const store::AuditKind kind : store::auditKinds())
        words.emplace_back(store::auditWord(kind));
    command->add_option("WORKSPACE", arguments->path, "The workspace to read")->required();
    command->add_option("--kind", arguments->kinds, "Only this; repeat for more")
        ->allow_extra_args(false)
        ->check(CLI::IsMember(words));
    command->add_option("--who", arguments->who, "Only what this person did");
    command->add_option("--since", arguments->since, "ISO 8601 UTC, such as 2026-01-31; inclusive");
    command->add_option("--until", arguments->until, "ISO 8601 UTC; exclusive");
    command->add_flag("--newest-first", arguments->filter.newestFirst, "The last entry on top");
    addOutputOptions(*command, arguments->document, {"table", "json", "csv"});
    command->footer("Example: joust-cli audit study.joust --kind exclude --kind retract --format csv -o audit.csv");
    command->callback([&context, arguments] { audit(context, *arguments); });
}

} // namespace joust::cli
