// SPDX-License-Identifier: GPL-3.0-or-later
// A file of answers into a run of the workspace: all of it or nothing, and again changes nothing. An answer finds its
// prompt in the set by name, then by text; a prompt whose text the file has is added where it is missing. Thread rule:
// the workspace's thread.
#pragma once

#include "exchange/answer_file.h"
#include "store/answer_import.h"

namespace joust::exchange {

struct AnswerImportOptions
{
    std::string run;
    std::string promptSet;       // empty: named like the run
    std::string model;           // see readAnswerFile()
    std::string format = "auto"; // a word of answerFormats(), or auto
    bool dryRun = false;         // reads, checks and counts; writes nothing
};

struct AnswerImportReport
{
    AnswerFormat format;
    store::AnswerImportCounts counts;
    std::map<std::string, std::int64_t> skipped;
};

// As readAnswerFile() and store::importAnswers(); BadInput for a prompt that only has a name and is not in the set.
base::Result<AnswerImportReport> importAnswers(store::Workspace& workspace, std::istream& input,
                                               const std::string& name, const AnswerImportOptions& options);
base::Result<AnswerImportReport> importAnswersFile(store::Workspace& workspace, const std::string& path,
                                                   const AnswerImportOptions& options);

} // namespace joust::exchange
