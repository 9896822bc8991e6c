// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "base/utf8.h"
#include "store/version.h"

#include <CLI/CLI.hpp>

namespace joust::cli {

void fail(Context& context, const std::string& what, const base::Error& error, const std::string& kept)
{
    context.err << "joust-cli: error: " << what << ": " << base::printable(error.detail, 1000) << "; " << kept
                << std::endl;
    context.status = 1;
}

void failUsage(Context& context, const std::string& why)
{
    context.err << "joust-cli: usage: " << base::printable(why, 1000) << std::endl;
    context.status = 2;
}

int run(int argc, const char* const* argv, Context& context)
{
    CLI::App app("Private, blind, side-by-side battles between language models, without a window.", "joust-cli");
    app.set_version_flag("--version", "joust-cli " JOUST_VERSION);
    app.require_subcommand(1);
    addNewCommand(app, context);
    addEndpointCommand(app, context);
    addPromptsCommand(app, context);
    addRobustnessCommand(app, context);
    addRunCommand(app, context);
    addStudyCommand(app, context);
    addBattleCommand(app, context);
    addPackCommand(app, context);
    addExportCommand(app, context);
    addRankCommand(app, context);
    addPairsCommand(app, context);
    addPlanCommand(app, context);
    addFactorsCommand(app, context);
    addHistoryCommand(app, context);
    addLeaksCommand(app, context);
    addAgreementCommand(app, context);
    addAnnotatorsCommand(app, context);
    addSnapshotCommand(app, context);
    addReportCommand(app, context);
    addAuditCommand(app, context);
    addCheckCommand(app, context);
    addMarkCommands(app, context);
    addRedactCommands(app, context);
    addImportCommand(app, context);
    addCopyCommands(app, context);
    addDemoEndpointsCommand(app, context);
    addDemoCommand(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        app.exit(asked, context.out, context.err);
        return 0;
    } catch (const CLI::ParseError& wrong) {
        context.err << "joust-cli: usage: " << wrong.what() << " (see --help)" << std::endl;
        return 2;
    } catch (const std::exception& unexpected) {
        context.err << "joust-cli: error: " << unexpected.what() << "; committed votes are kept" << std::endl;
        return 1;
    }
    context.out.flush();
    if (context.status == 0 && !context.out) {
        context.err << "joust-cli: error: standard output cannot be written; committed votes are kept" << std::endl;
        return 1;
    }
    return context.status;
}

} // namespace joust::cli
