// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_runs.h"

#include "exchange/gold_file.h"

#include <utility>

namespace joust::desktop {
namespace {

base::Result<ui::RunChoices> choicesOf(store::Workspace& workspace)
{
    ui::RunChoices choices;
    base::Result<std::vector<store::PromptSetRow>> sets = workspace.prompts().sets();
    if (!sets)
        return sets.error();
    choices.sets = std::move(*sets);
    const base::Result<std::vector<store::EndpointRow>> endpoints = workspace.endpoints().list();
    if (!endpoints)
        return endpoints.error();
    for (const store::EndpointRow& row : *endpoints)
        choices.endpoints.push_back(
            {row.name, !row.disabled, row.connection.priceIn.has_value() && row.connection.priceOut.has_value()});
    return choices;
}

} // namespace

WorkspaceRuns::WorkspaceRuns(std::string path, ui::WorkspaceThread& thread)
    : m_thread(thread)
    , m_reader(std::make_shared<ReadOnlyWorkspace>(std::move(path)))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection stays on the thread that opened it
}

WorkspaceRuns::~WorkspaceRuns()
{
    m_pool.start([reader = m_reader] { reader->close(); });
    m_pool.waitForDone();
}

template <typename T, typename Read>
void WorkspaceRuns::read(QObject* receiver, Read job, Done<T> done)
{
    ui::runAsync(
        m_pool, receiver, [reader = m_reader, job = std::move(job)] { return reader->with(job); }, std::move(done));
}

void WorkspaceRuns::loadRuns(QObject* receiver, Done<std::vector<store::RunRow>> done)
{
    read(
        receiver, [](store::Workspace& workspace) { return workspace.runs().list(); }, std::move(done));
}

void WorkspaceRuns::loadLanes(battle::RunId run, QObject* receiver, Done<Lanes> done)
{
    read(
        receiver, [run](store::Workspace& workspace) { return workspace.runs().lanes(run); }, std::move(done));
}

void WorkspaceRuns::loadChoices(QObject* receiver, Done<ui::RunChoices> done)
{
    read(receiver, choicesOf, std::move(done));
}

void WorkspaceRuns::planRun(const std::string& promptSet, const std::vector<std::string>& endpoints, QObject* receiver,
                            Done<Lanes> done)
{
    read(
        receiver,
        [promptSet, endpoints](store::Workspace& workspace) { return workspace.runs().plan(promptSet, endpoints); },
        std::move(done));
}

void WorkspaceRuns::createRun(const std::string& name, const std::string& promptSet,
                              const std::vector<std::string>& endpoints, QObject* receiver, Done<store::RunRow> done)
{
    m_thread.run(
        receiver,
        [name, promptSet, endpoints](store::Workspace& workspace) {
            return workspace.runs().create(name, promptSet, endpoints);
        },
        std::move(done));
}

void WorkspaceRuns::importAnswers(const QString& file, const exchange::AnswerImportOptions& options, QObject* receiver,
                                  Done<exchange::AnswerImportReport> done)
{
    m_thread.run(
        receiver,
        [path = file.toStdString(), options](store::Workspace& workspace) {
            return exchange::importAnswersFile(workspace, path, options);
        },
        std::move(done));
}

void WorkspaceRuns::loadStudies(QObject* receiver, Done<std::vector<store::StudyRow>> done)
{
    read(
        receiver, [](store::Workspace& workspace) { return workspace.studies().list(); }, std::move(done));
}

void WorkspaceRuns::loadAnnotators(battle::StudyId study, QObject* receiver,
                                   Done<std::vector<store::StudyAnnotator>> done)
{
    read(
        receiver, [study](store::Workspace& workspace) { return workspace.studies().annotators(study); },
        std::move(done));
}

void WorkspaceRuns::readGold(const QString& file, QObject* receiver, Done<std::vector<store::GoldItem>> done)
{
    read(
        receiver, [path = file.toStdString()](store::Workspace&) { return exchange::readGoldFile(path); },
        std::move(done));
}

void WorkspaceRuns::createStudy(const std::string& name, const std::string& run, const battle::StudyPolicy& policy,
                                const std::vector<store::GoldItem>& gold, QObject* receiver, Done<store::StudyRow> done)
{
    m_thread.run(
        receiver,
        [name, run, policy, gold](store::Workspace& workspace) {
            return workspace.studies().create(name, run, policy, gold);
        },
        std::move(done));
}

void WorkspaceRuns::closeStudy(battle::StudyId study, QObject* receiver, Done<void> done)
{
    m_thread.run(
        receiver, [study](store::Workspace& workspace) { return workspace.studies().close(study); }, std::move(done));
}

} // namespace joust::desktop
