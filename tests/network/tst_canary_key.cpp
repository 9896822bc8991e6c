// SPDX-License-Identifier: GPL-3.0-or-later
// A key goes through every path that can fail, against servers that say it back in every spelling, and afterwards no
// file, no output and no setting of the process holds eight characters of it in a row.
#include "base/core_dumps.h"
#include "canary_key.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace joust;
using namespace joust::test;

namespace {

TEST_F(CanaryKey, isFoundByTheSearchThatTheOtherTestsTrust)
{
    for (const std::string& spelling : spellings())
        EXPECT_NE(traceOf("x" + spelling.substr(0, 9)), "") << spelling;
    EXPECT_EQ(traceOf("Incorrect API key provided: [redacted]"), "");
}

TEST_F(CanaryKey, leavesNoTraceWhateverTheServerSaysBack)
{
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    int number = 0;
    std::size_t reached = 0;
    for (const std::string& spelling : spellings()) {
        for (const Script& failure : failuresThatSay(spelling)) {
            const ReplayServer server({failure});
            const std::string name = "e" + std::to_string(++number);
            add(name, server.url("/v1"));
            run({"endpoint", "test", workspace(), name});
            run({"endpoint", "remove", workspace(), name});
            reached += server.requests().front().head.find("Bearer " + kCanary) != std::string::npos ? 1U : 0U;
        }
    }
    EXPECT_EQ(reached, static_cast<std::size_t>(number)); // otherwise there was nothing to leak
    m_said += testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr();
    expectNoTrace("endpoint test");
}

TEST_F(CanaryKey, leavesNoTraceInBattlesAndExports)
{
    const ReplayServer good({hello()});
    for (const Script& failure : failuresThatSay(kCanary)) {
        const ReplayServer bad({failure});
        add("good", good.url("/v1"));
        add("bad", bad.url("/v1"));
        run({"battle", workspace(), "--prompt", "Hi", "--generate-only"});
        run({"endpoint", "remove", workspace(), "bad"});
        run({"endpoint", "remove", workspace(), "good"});
    }
    add("first", good.url("/v1"));
    add("second", good.url("/v1"));
    run({"battle", workspace(), "--prompt", "Hi", "--count", "2"}, "a\ntie\n");
    EXPECT_NE(m_said.find("reveal"), std::string::npos) << m_said;
    run({"endpoint", "list", workspace(), "--format", "json"});
    run({"check", workspace()});
    for (const std::string format : {"jsonl", "csv"})
        run({"export", workspace(), "--format", format, "-o", m_dir.file("votes." + format)});
    expectNoTrace("battles and exports");
}

TEST_F(CanaryKey, isInNoCoreFile)
{
    const pid_t child = ::fork();
    if (child == 0) {
        base::forbidCoreDumps();
        rlimit core{1, 1};
        ::getrlimit(RLIMIT_CORE, &core);
        ::_exit(core.rlim_cur == 0 && core.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

// The real program, while it waits for a server with the key in its hands.
TEST_F(CanaryKey, isInNoArgumentOfTheProgramWhichWritesNoCoreFile)
{
    const ReplayServer silent({script(head(), Script::End::Hold)});
    add("silent", silent.url("/v1"));
    const std::string path = workspace();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(JOUST_CLI, "joust-cli", "endpoint", "test", path.c_str(), "silent", static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ASSERT_TRUE(silent.waitForRequests(1));
    const std::string process = "/proc/" + std::to_string(child);
    EXPECT_EQ(traceOf(fileText(process + "/cmdline")), "");
    const std::string limits = fileText(process + "/limits");
    EXPECT_NE(limits.find("Max core file size        0                    0"), std::string::npos) << limits;
    ::kill(child, SIGTERM);
    ::waitpid(child, nullptr, 0);
    expectNoTrace("a program that was killed");
}

} // namespace
