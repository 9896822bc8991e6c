// SPDX-License-Identifier: GPL-3.0-or-later
// What every subcommand gets, and the list of them. One file a subcommand.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/rng.h"

#include <iosfwd>
#include <string>

namespace CLI {
class App;
}

namespace joust::cli {

struct Context
{
    std::istream& in;
    std::ostream& out; // flushed line by line
    std::ostream& err;
    base::Rng& rng;
    base::Clock& clock;
    bool errIsTerminal = false; // progress is shown only then
    int status = 0;             // the exit status: 0 done, 1 the work failed, 2 wrong usage
};

// Prints `joust-cli: error: <what>: <why>; <what was kept>` on one line and sets status 1.
void fail(Context& context, const std::string& what, const base::Error& error, const std::string& kept);
// Wrong usage that the argument parser cannot see: status 2.
void failUsage(Context& context, const std::string& why);

// Each adds its subcommand to `app`; its callback does the work when the command line names it.
void addNewCommand(CLI::App& app, Context& context);
void addEndpointCommand(CLI::App& app, Context& context);
void addBattleCommand(CLI::App& app, Context& context);
void addExportCommand(CLI::App& app, Context& context);
void addRankCommand(CLI::App& app, Context& context);
void addPairsCommand(CLI::App& app, Context& context);
void addPlanCommand(CLI::App& app, Context& context);
void addLeaksCommand(CLI::App& app, Context& context);
void addFactorsCommand(CLI::App& app, Context& context);
void addHistoryCommand(CLI::App& app, Context& context);
void addAgreementCommand(CLI::App& app, Context& context);
void addAnnotatorsCommand(CLI::App& app, Context& context);
void addSnapshotCommand(CLI::App& app, Context& context);
void addReportCommand(CLI::App& app, Context& context);
void addAuditCommand(CLI::App& app, Context& context);
void addCheckCommand(CLI::App& app, Context& context);
void addImportCommand(CLI::App& app, Context& context);
void addCopyCommands(CLI::App& app, Context& context); // backup, recover, merge
void addPackCommand(CLI::App& app, Context& context);
void addPromptsCommand(CLI::App& app, Context& context);
void addRobustnessCommand(CLI::App& app, Context& context);
void addRunCommand(CLI::App& app, Context& context);
void addStudyCommand(CLI::App& app, Context& context);
void addMarkCommands(CLI::App& app, Context& context);   // retract, exclude
void addRedactCommands(CLI::App& app, Context& context); // redact, pseudonym
void addDemoEndpointsCommand(CLI::App& app, Context& context);
void addDemoCommand(CLI::App& app, Context& context);

// Parses and runs; returns the exit status. Never throws.
int run(int argc, const char* const* argv, Context& context);

} // namespace joust::cli
