// SPDX-License-Identifier: GPL-3.0-or-later
// joust-bench: makes the inputs of scripts/bench. Exit status as joust-cli's.
#include "app/bench/votes_writer.h"
#include "exchange/output_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <string>

namespace {

using namespace joust;

struct Arguments
{
    bench::Plan plan;
    std::string file;
    bool force = false;
};

constexpr std::uint64_t kVotesPerAnnotator = 100;

base::Result<void> generate(Arguments& arguments)
{
    bench::Plan& plan = arguments.plan;
    if (plan.annotators == 0)
        plan.annotators = static_cast<std::uint32_t>(std::max<std::uint64_t>(1, plan.votes / kVotesPerAnnotator));
    const exchange::Overwrite overwrite = arguments.force ? exchange::Overwrite::Replace : exchange::Overwrite::Refuse;
    bench::GeneratedVotes votes(plan);
    bench::OutcomeCounts outcomes;
    const base::Result<void> written = exchange::writeOutputFile(arguments.file, overwrite, [&](std::ostream& output) {
        outcomes = bench::writeVotes(plan, votes, output);
        return base::Result<void>();
    });
    if (!written)
        return written;
    return exchange::writeOutputFile(arguments.file + ".truth.json", overwrite, [&](std::ostream& output) {
        output << bench::truthJson(plan, votes, outcomes);
        return base::Result<void>();
    });
}

void addGenerate(CLI::App& app, Arguments& arguments)
{
    CLI::App* command = app.add_subcommand("generate", "Write votes with a known truth to FILE and FILE.truth.json");
    command->add_option("N", arguments.plan.votes, "Votes")->required();
    command->add_option("M", arguments.plan.contestants, "Contestants")
        ->required()
        ->check(CLI::Range(std::uint32_t{2}, std::uint32_t{10000000}));
    command->add_option("SEED", arguments.plan.seed, "The same seed makes the same file")->required();
    command->add_option("FILE", arguments.file, "The file to write")->required();
    command->add_option("--annotators", arguments.plan.annotators, "Annotators; one per 100 votes without it")
        ->check(CLI::PositiveNumber);
    command->add_flag("--force", arguments.force, "Replace existing files");
    command->footer("Example: joust-bench generate 1000000 130 1 votes.csv");
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Makes votes to measure and to test rankings with");
    app.require_subcommand(1);
    Arguments arguments;
    addGenerate(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? 0 : 2;
    }
    if (const base::Result<void> done = generate(arguments); !done) {
        std::cerr << "joust-bench: error: cannot write " << arguments.file << ": " << done.error().detail << '\n';
        return 1;
    }
    return 0;
}
