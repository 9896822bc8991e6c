// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Runs page gets runs and studies, and what it asks to be done; the generation itself is RunJob's. The
// program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "battle/run_generation.h"
#include "exchange/import_answers.h"
#include "store/prompt_repository.h"
#include "store/run_repository.h"
#include "store/study_repository.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

class QObject;

namespace joust::ui {

struct RunEndpoint
{
    std::string name;
    bool enabled = true;
    bool priced = false; // both prices are known
};

// What a new run can be made of.
struct RunChoices
{
    std::vector<store::PromptSetRow> sets;
    std::vector<RunEndpoint> endpoints;
};

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread, and never when `receiver`
// has died.
class RunsSource
{
public:
    template <typename T>
    using Done = std::function<void(base::Result<T>)>;
    using Lanes = std::vector<battle::RunLane>;

    virtual ~RunsSource() = default;
    virtual void loadRuns(QObject* receiver, Done<std::vector<store::RunRow>> done) = 0;
    virtual void loadLanes(battle::RunId run, QObject* receiver, Done<Lanes> done) = 0;
    virtual void loadChoices(QObject* receiver, Done<RunChoices> done) = 0;
    // The lanes of a run that is not made yet.
    virtual void planRun(const std::string& promptSet, const std::vector<std::string>& endpoints, QObject* receiver,
                         Done<Lanes> done) = 0;
    virtual void createRun(const std::string& name, const std::string& promptSet,
                           const std::vector<std::string>& endpoints, QObject* receiver, Done<store::RunRow> done) = 0;
    // A file of answers into a run, all of it or nothing; a dry run writes nothing.
    virtual void importAnswers(const QString& file, const exchange::AnswerImportOptions& options, QObject* receiver,
                               Done<exchange::AnswerImportReport> done) = 0;

    virtual void loadStudies(QObject* receiver, Done<std::vector<store::StudyRow>> done) = 0;
    virtual void loadAnnotators(battle::StudyId study, QObject* receiver,
                                Done<std::vector<store::StudyAnnotator>> done) = 0;
    virtual void readGold(const QString& file, QObject* receiver, Done<std::vector<store::GoldItem>> done) = 0;
    virtual void createStudy(const std::string& name, const std::string& run, const battle::StudyPolicy& policy,
                             const std::vector<store::GoldItem>& gold, QObject* receiver,
                             Done<store::StudyRow> done) = 0;
    virtual void closeStudy(battle::StudyId study, QObject* receiver, Done<void> done) = 0;
};

} // namespace joust::ui
