// SPDX-License-Identifier: GPL-3.0-or-later
// A key that servers say back in every spelling, and the search for what is left of it: in what the program says and in
// every file that it writes.
#pragma once

#include "app/cli_fixture.h"
#include "endpoint/wire.h"
#include "support/replay_server.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace joust::test {

inline const std::string kCanary = "cnry/Q7x+Zk=9w\"Vt4&Jm2~Hb8Rs6";
constexpr std::size_t kWindow = 8; // characters in a row that are no chance

// The key as servers spell it.
inline std::vector<std::string> spellings()
{
    return {kCanary, "cnry%2FQ7x%2BZk%3D9w%22Vt4%26Jm2~Hb8Rs6", "cnry%2fQ7x%2bZk%3d9w%22Vt4%26Jm2%7eHb8Rs6",
            R"(cnry\/Q7x+Zk=9w\"Vt4&Jm2~Hb8Rs6)", R"(cnry\u002fQ7x\u002bZk\u003d9w\u0022Vt4\u0026Jm2~Hb8Rs6)",
            "cnry/Q7x+Zk=9w&quot;Vt4&amp;Jm2~Hb8Rs6",
            // base64, of itself and behind the user names of Basic authentication
            "Y25yeS9RN3grWms9OXciVnQ0JkptMn5IYjhSczY=", "dTpjbnJ5L1E3eCtaaz05dyJWdDQmSm0yfkhiOFJzNg==",
            "dXM6Y25yeS9RN3grWms9OXciVnQ0JkptMn5IYjhSczY="};
}

inline std::string jsonText(const std::string& spelling)
{
    // Those that are JSON already stay; of the others the quotes are escaped.
    if (spelling.find('\\') != std::string::npos)
        return spelling;
    std::string escaped;
    for (const char c : spelling)
        escaped += c == '"' ? std::string("\\\"") : std::string(1, c);
    return escaped;
}

inline std::vector<Script> failuresThatSay(const std::string& spelling)
{
    const std::string json = jsonText(spelling);
    const std::string sse = head();
    return {
        script(response(401, R"({"error":{"message":"Incorrect API key provided: )" + json + "\"}}")),
        script(response(403, R"({"error":")" + json + "\"}")),
        script(response(404, R"({"error":{"message":"no model for )" + json + R"(","code":"model_not_found"}})")),
        script(response(422, R"({"detail":[{"msg":")" + json + R"(","loc":["header",")" + json + "\"]}]}")),
        script(response(400, spelling)),
        script(response(400, std::string(590, 'x') + spelling)), // cut by our own limit
        script(response(400, std::string(16'370, 'x') + spelling)),
        script(response(429, R"({"error":{"code":"insufficient_quota","message":")" + json + "\"}}")),
        script(response(501, "<html><title>" + spelling + "</title>")),
        script(response(307, "", "Location: https://user:" + spelling + "@evil.test/?key=" + spelling + "\r\n")),
        script(response(200, "<title>" + spelling + "</title>")),
        script(sse + "data: " + spelling + "\n\n"),
        script(sse + "data: " + std::string(390, 'x') + spelling + "\n\n"),
        script(sse + "error: " + spelling + "\n\n"),
        script(sse + R"(data: {"error":{"message":")" + json + "\"}}\n\n"),
        script(sse + delta("partial") + R"(data: {"error":{"message":")" + json + "\"}}\n\n"),
        script(sse + spelling + "\n\n"),
        script(spelling + "\r\n\r\n"),
        script("HTTP/1.1 200 " + spelling + "\r\nX-Echo: " + spelling + "\r\nContent-Encoding: " + spelling +
               "\r\nContent-Length: 3\r\n\r\nabc"),
    };
}

inline std::string fileText(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// What of the key is in `where`: the first window of any spelling, or nothing.
inline std::string traceOf(const std::string& where)
{
    for (const std::string& spelling : spellings()) {
        for (std::size_t at = 0; at + kWindow <= spelling.size(); ++at) {
            const std::string window = spelling.substr(at, kWindow);
            if (where.find(window) != std::string::npos)
                return window;
        }
    }
    return "";
}

class CanaryKey : public cli::CliTest
{
protected:
    void SetUp() override
    {
        ::setenv("JOUST_CANARY", kCanary.c_str(), 1);
        ASSERT_EQ(cli({"new", workspace()}).status, 0);
    }
    void TearDown() override { ::unsetenv("JOUST_CANARY"); }

    void run(const std::vector<std::string>& arguments, const std::string& input = {})
    {
        const cli::CliResult result = cli(arguments, input);
        m_said += result.out + result.err;
    }
    void add(const std::string& name, const std::string& url, const std::string& protocol = "openai")
    {
        const cli::CliResult added = cli({"endpoint", "add", workspace(), "--name", name, "--url", url, "--model", "m",
                                          "--key-env", "JOUST_CANARY", "--proxy", "none", "--protocol", protocol});
        ASSERT_EQ(added.status, 0) << added.err;
    }
    void expectNoTrace(const std::string& what)
    {
        EXPECT_EQ(traceOf(m_said), "") << what << " said: " << m_said;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_dir.path())) {
            if (entry.is_regular_file()) {
                EXPECT_EQ(traceOf(fileText(entry.path())), "") << what << " wrote " << entry.path();
            }
        }
        m_said.clear();
    }

    std::string m_said;
};

} // namespace joust::test
