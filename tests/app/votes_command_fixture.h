// SPDX-License-Identifier: GPL-3.0-or-later
// For commands that read votes and write one document: pairs, agreement, annotators.
#pragma once

#include "app/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace joust::cli {

class VotesCommandTest : public CliTest
{
protected:
    std::string write(const std::string& name, const std::string& text)
    {
        const std::string path = m_dir.file(name);
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    nlohmann::json json(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--format", "json"});
        const CliResult result = cli(arguments);
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_EQ(result.out.find("nan"), std::string::npos);
        EXPECT_EQ(result.out.find("inf,"), std::string::npos);
        return nlohmann::json::parse(result.out);
    }

    // Empty, one vote, one contestant (against itself: left out), only ties, groups that never met, one-way wins.
    std::vector<std::string> degenerateFiles()
    {
        const std::string header = "model_a,model_b,winner,judge,question_id\n";
        std::vector<std::string> paths;
        for (const char* votes :
             {"", "x,y,model_a,u,q\n", "x,x,tie,u,q\n", "x,y,tie,u,q\nx,y,tie,v,q\n", "a,b,tie,u,q\nc,d,tie,v,r\n",
              "a,b,model_a,u,q\nb,c,model_a,v,q\na,c,model_a,u,q\n", "a,b,model_a,,\na,b,model_b,unknown,\n",
              "a,b,model_a,u,q\nb,a,model_a,u,q\na,b,tie (bothbad),u,q\n"})
            paths.push_back(write("case" + std::to_string(paths.size()) + ".csv", header + votes));
        return paths;
    }
    // Every format of the command answers every degenerate file with a document and without NaN or infinity.
    void expectDocuments(const std::string& command)
    {
        for (const std::string& path : degenerateFiles()) {
            json({command, path});
            for (const char* format : {"table", "csv"}) {
                const CliResult result = cli({command, path, "--format", format});
                EXPECT_EQ(result.status, 0) << path << result.err;
                EXPECT_EQ(result.out.find("nan"), std::string::npos) << path << '\n' << result.out;
                EXPECT_EQ(result.out.find("inf "), std::string::npos) << path << '\n' << result.out;
            }
        }
    }
    // Bad input is one line with the file's name and status 1; wrong usage is status 2; nothing is overwritten.
    void expectContract(const std::string& command)
    {
        const CliResult bad = cli({command, write("bad.csv", "model_a,model_b,winner\nx,y,nobody\n")});
        EXPECT_EQ(bad.status, 1);
        EXPECT_NE(bad.err.find("bad.csv:2"), std::string::npos) << bad.err;
        EXPECT_EQ(cli({command, m_dir.file("absent.csv")}).status, 1);
        EXPECT_EQ(cli({command}).status, 2);
        EXPECT_EQ(cli({command, "-", "--format", "yaml"}).status, 2);
        const std::string votes = "model_a,model_b,winner\nx,y,model_a\nx,y,model_b\n";
        EXPECT_EQ(cli({command, "-", "--since", "yesterday"}, votes).status, 2);
        const std::string target = m_dir.file(command + ".json");
        EXPECT_EQ(cli({command, "-", "--format", "json", "-o", target}, votes).status, 0);
        EXPECT_EQ(cli({command, "-", "--format", "json", "-o", target}, votes).status, 1) << "not overwritten";
        EXPECT_EQ(cli({command, "-", "--format", "json", "-o", target, "--force"}, votes).status, 0);
        EXPECT_TRUE(nlohmann::json::accept(std::ifstream(target)));
        EXPECT_EQ(
            json({command,
                  write("v.csv",
                        "model_a,model_b,winner,retracted\nx,y,tie,0\nx,y,tie,1\n")})["data"]["excluded"]["retracted"],
            1);
    }
};

} // namespace joust::cli

#define JOUST_SHARED_VOTES(variable, name)                                                                             \
    const std::string variable = std::string(JOUST_SHARED_DIR "/data/") + (name);                                      \
    if (!std::filesystem::exists(variable))                                                                            \
    GTEST_SKIP() << "NOT CHECKED: " << (variable) << " is absent"
