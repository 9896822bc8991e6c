// SPDX-License-Identifier: GPL-3.0-or-later
// leaks: votes on answers that say who wrote them, for the lead to judge.
#include "app/cli/command.h"
#include "app/cli/login_name.h"
#include "app/cli/output_options.h"
#include "exchange/leak_report.h"
#include "store/workspace.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace joust::cli {
namespace {

struct LeaksArguments
{
    std::string path;
    std::vector<std::string> add;
    std::vector<std::string> ignore;
    bool exclude = false;
    bool include = false;
    std::string who;
    OutputArguments document;

    bool changes() const { return exclude || include || !add.empty() || !ignore.empty(); }
};

void moveTo(const std::vector<std::string>& names, std::vector<std::string>& to, std::vector<std::string>& from)
{
    for (const std::string& name : names) {
        std::erase(from, name);
        if (std::find(to.begin(), to.end(), name) == to.end())
            to.push_back(name);
    }
}

base::Result<void> changeNames(store::Workspace& workspace, const LeaksArguments& arguments)
{
    if (arguments.add.empty() && arguments.ignore.empty())
        return {};
    base::Result<exchange::LeakNames> names = exchange::readLeakNames(workspace);
    if (!names)
        return names.error();
    moveTo(arguments.add, names->added, names->ignored);
    moveTo(arguments.ignore, names->ignored, names->added);
    return exchange::writeLeakNames(workspace, *names);
}

base::Result<std::uint64_t> markLeaks(store::Workspace& workspace, const exchange::LeakReport& report,
                                      const LeaksArguments& arguments)
{
    const std::string who = arguments.who.empty() ? loginName() : arguments.who;
    return arguments.exclude ? exchange::excludeLeaks(workspace, report, who)
                             : exchange::includeLeaks(workspace, report, who);
}

void leaks(Context& context, const LeaksArguments& arguments)
{
    const store::Access access = arguments.changes() ? store::Access::ReadWrite : store::Access::ReadOnly;
    const auto workspace = store::Workspace::open(arguments.path, access, {context.rng, context.clock});
    if (!workspace)
        return fail(context, "cannot open " + arguments.path, workspace.error(), "nothing was changed");
    if (const base::Result<void> changed = changeNames(**workspace, arguments); !changed)
        return fail(context, "cannot change the names", changed.error(), "nothing was changed");
    base::Result<exchange::LeakReport> report = exchange::findLeaks(**workspace);
    if (report && (arguments.exclude || arguments.include)) {
        const base::Result<std::uint64_t> marked = markLeaks(**workspace, *report, arguments);
        if (!marked)
            return fail(context, "cannot mark votes", marked.error(), "marks made before stay");
        context.err << (arguments.exclude ? "excluded " : "included ") << *marked << (*marked == 1 ? " vote" : " votes")
                    << std::endl;
        report = exchange::findLeaks(**workspace); // as it is now
    }
    if (!report)
        return fail(context, "cannot look for leaks", report.error(), "nothing was changed");
    const std::string& format = arguments.document.format;
    writeDocument(context, arguments.document,
                  format == "json"  ? exchange::leakJson(*report)
                  : format == "csv" ? exchange::leakCsv(*report)
                                    : exchange::leakTable(*report));
}

} // namespace

void addLeaksCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand(
        "leaks", "List votes on answers that may name their maker; --exclude leaves them out of rankings");
    auto arguments = std::make_shared<LeaksArguments>();
    command->add_option("WORKSPACE", arguments->path, "The workspace to look through")->required();
    command->add_option("--add", arguments->add, "A further name to look for, now and later");
    command->add_option("--ignore", arguments->ignore, "A name to look for no more");
    CLI::Option* exclude = command->add_flag("--exclude", arguments->exclude, "Exclude every vote listed that counts");
    command->add_flag("--include", arguments->include, "Undo what --exclude did")->excludes(exclude);
    command->add_option("--who", arguments->who, "Who says so (default: the login name)");
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->footer("Example: joust-cli leaks study.joust --add 'Quux Labs'\n"
                    "Both rankings: joust-cli rank study.joust, and with --include excluded");
    command->callback([&context, arguments] { leaks(context, *arguments); });
}

} // namespace joust::cli
