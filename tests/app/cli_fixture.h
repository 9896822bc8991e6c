// SPDX-License-Identifier: GPL-3.0-or-later
// Runs joust-cli's commands in this process, against the demo server, in a temporary folder.
#pragma once

#include "app/cli/command.h"
#include "app/demo/demo_contestants.h"
#include "app/demo/demo_server.h"
#include "base/clock.h"
#include "base/rng.h"
#include "support/temp_dir.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace joust::cli {

struct CliResult
{
    int status = 0;
    std::string out;
    std::string err;

    std::vector<std::string> lines() const
    {
        std::vector<std::string> split;
        std::istringstream text(out);
        for (std::string line; std::getline(text, line);)
            split.push_back(line);
        return split;
    }
};

class CliTest : public testing::Test
{
protected:
    CliResult cli(const std::vector<std::string>& arguments, const std::string& input = {})
    {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        Context context{in, out, err, m_rng, m_clock};
        std::vector<const char*> argv{"joust-cli"};
        for (const std::string& argument : arguments)
            argv.push_back(argument.c_str());
        const int status = run(static_cast<int>(argv.size()), argv.data(), context);
        return {status, out.str(), err.str()};
    }

    void makeWorkspace(std::size_t endpoints = demo::kContestants.size())
    {
        ASSERT_TRUE(m_server.start());
        ASSERT_EQ(cli({"new", workspace()}).status, 0);
        for (std::size_t i = 0; i < endpoints; ++i) {
            const std::string name(demo::kContestants[i].name);
            const CliResult added =
                cli({"endpoint", "add", workspace(), "--name", name, "--url", m_server.baseUrl(), "--model", name});
            ASSERT_EQ(added.status, 0) << added.err;
        }
    }

    std::string workspace() const { return m_dir.file("w.joust"); }

    support::TempDir m_dir;
    base::SystemRng m_rng;
    base::SystemClock m_clock;
    demo::DemoServer m_server{0.0};
};

} // namespace joust::cli
