// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/open_workspace.h"

#include "app/desktop/battle_entry.h"
#include "ui/analysis/analysis_page.h"
#include "ui/common/error_text.h"
#include "ui/common/work_dialog.h"
#include "ui/data/data_page.h"
#include "ui/data/data_words.h"
#include "ui/data/merge_dialog.h"
#include "ui/data/pack_export_dialog.h"
#include "ui/data/pack_merge_dialog.h"
#include "ui/data/vote_export_dialog.h"
#include "ui/data/vote_import_dialog.h"
#include "ui/endpoints/endpoints_page.h"
#include "ui/leaderboard/leaderboard_page.h"
#include "ui/prompts/prompts_page.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_page.h"
#include "ui/shell/jobs_button.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace joust::desktop {

using ui::PageEntry;
using ui::PageId;

OpenWorkspace::OpenWorkspace(std::unique_ptr<ui::WorkspaceThread> thread, bool hasPassword, QString path,
                             endpoint::Transport& transport, Keyring& keyring, ui::Preferences& preferences)
    : m_path(std::move(path))
    , m_preferences(preferences)
    , m_thread(std::move(thread))
    , m_lock(*m_thread, hasPassword)
    , m_battles(*m_thread)
    , m_battle(m_battles, transport, keyring)
    , m_endpoints(*m_thread, transport, keyring)
    , m_votes(std::make_shared<VotesCache>(m_path.toStdString()))
    , m_leaderboard(m_votes, *m_thread)
    , m_analysis(m_votes)
    , m_data(m_path.toStdString(), *m_thread, [&preferences] { return preferences.annotator(); })
    , m_prompts(m_path.toStdString(), *m_thread, [&preferences] { return preferences.annotator(); })
    , m_import(*m_thread)
    , m_exporting(m_path)
    , m_packs(*m_thread, [&preferences] { return preferences.annotator(); })
    , m_merging(*m_thread, [&preferences] { return preferences.annotator(); })
    , m_backup(m_path.toStdString())
    , m_runs(m_path.toStdString(), *m_thread)
    , m_job(*m_thread, transport, keyring)
{
    connect(&m_battle, &ui::BattleSession::stateChanged, this, [this] { Q_EMIT said(battleStatus(m_battle)); });
    connect(&preferences, &ui::Preferences::annotatorChanged, this,
            [this] { m_battle.setAnnotator(m_preferences.annotator()); });
    m_battle.setAnnotator(preferences.annotator());
}

std::map<PageId, PageEntry> OpenWorkspace::makePages(ui::MainWindow& window)
{
    countEndpoints();
    followJob(window);
    return {{PageId::Battle, makeBattleEntry(m_battle, m_preferences)},
            {PageId::Leaderboard, makeLeaderboard(window)},
            {PageId::Analysis, makeAnalysis(window)},
            {PageId::Prompts, makePrompts()},
            {PageId::Runs, makeRuns()},
            {PageId::Data, makeData(window)},
            {PageId::Endpoints, makeEndpoints()}};
}

PageEntry OpenWorkspace::makeLeaderboard(ui::MainWindow& window)
{
    auto* page = new ui::LeaderboardPage(m_leaderboard, m_query);
    connect(page, &ui::LeaderboardPage::startBattleRequested, &window, [&window] { window.showPage(PageId::Battle); });
    connect(page, &ui::LeaderboardPage::exportRequested, this,
            [this, page](ui::BoardExport kind, const QString& target) {
                const auto done = [page, target](const base::Result<void>& result) {
                    result ? page->showExported(target) : page->showError(result.error());
                };
                const auto votesDone = [done](const base::Result<exchange::ExportCounts>& counts) {
                    done(counts ? base::Result<void>() : base::Result<void>(counts.error()));
                };
                if (kind == ui::BoardExport::LeaderboardCsv && page->ranked())
                    m_exports.writeLeaderboard(*page->ranked(), target, page, done);
                else if (kind == ui::BoardExport::LmArena && page->ranked())
                    m_exports.writeLmArena(page->ranked()->board, page->ranked()->query.filter, target, page, done);
                else if (kind == ui::BoardExport::Report)
                    m_exports.writeReport(m_votes, m_query.query(), target, page, done);
                else if (kind == ui::BoardExport::VotesCsv)
                    m_exports.writeVotes(m_path, exchange::ExportFormat::Csv, target, page, votesDone);
                else if (kind == ui::BoardExport::VotesJsonl)
                    m_exports.writeVotes(m_path, exchange::ExportFormat::Jsonl, target, page, votesDone);
            });
    return {page, [page] { page->activate(); }, [page] { page->deactivate(); }};
}

PageEntry OpenWorkspace::makeAnalysis(ui::MainWindow& window)
{
    auto* page = new ui::AnalysisPage(m_analysis, m_query);
    connect(page, &ui::AnalysisPage::startBattleRequested, &window, [&window] { window.showPage(PageId::Battle); });
    connect(page, &ui::AnalysisPage::pairRequested, &window, [&window](const QString& a, const QString& b) {
        window.showPage(PageId::Data);
        if (auto* data = window.findChild<ui::DataPage*>())
            data->showPair(a, b);
    });
    page->setBattlesOffered(true);
    connect(page, &ui::AnalysisPage::runRequested, &window, [&window](const QStringList& contestants) {
        window.showPage(PageId::Runs);
        if (auto* runs = window.findChild<ui::RunsPage*>())
            runs->startRun(contestants);
    });
    const auto offerRuns = [page, &window] {
        const std::vector<PageId> shown = ui::pagesOf(window.mode());
        page->setRunsOffered(std::find(shown.begin(), shown.end(), PageId::Runs) != shown.end());
    };
    connect(&window, &ui::MainWindow::modeChanged, page, offerRuns);
    offerRuns();
    return {page, [page] { page->activate(); }, [page] { page->deactivate(); }};
}

PageEntry OpenWorkspace::makeData(ui::MainWindow& window)
{
    auto* page = new ui::DataPage(m_data);
    connect(page, &ui::DataPage::startBattleRequested, &window, [&window] { window.showPage(PageId::Battle); });
    return {page, [page] { page->activate(); }, [page] { page->deactivate(); }};
}

PageEntry OpenWorkspace::makePrompts()
{
    auto* page = new ui::PromptsPage(m_prompts);
    return {page, [page] { page->activate(); }, [page] { page->deactivate(); }};
}

PageEntry OpenWorkspace::makeRuns()
{
    auto* page = new ui::RunsPage(m_runs, m_job);
    connect(page, &ui::RunsPage::studiesChanged, &m_battle, &ui::BattleSession::reloadStudies);
    return {page, [page] { page->activate(); }, [page] { page->deactivate(); }};
}

// In the status bar, whichever page is shown: a run goes on while people vote.
void OpenWorkspace::followJob(ui::MainWindow& window)
{
    ui::JobsButton* button = window.jobs();
    const auto show = [this, button] {
        const QString text = ui::RunWords::progress(m_job);
        if (text.isEmpty())
            return button->clearJob();
        button->setJob(text, m_job.finished(), m_job.total(), m_job.state() == ui::RunJob::State::Running);
    };
    connect(&m_job, &ui::RunJob::progressed, button, show);
    connect(&m_job, &ui::RunJob::stateChanged, button, show);
    connect(button, &ui::JobsButton::pauseRequested, &m_job, &ui::RunJob::pause);
    connect(button, &ui::JobsButton::showRequested, &window, [&window] { window.showPage(PageId::Runs); });
    show();
}

PageEntry OpenWorkspace::makeEndpoints()
{
    auto* page = new ui::EndpointsPage(m_endpoints);
    connect(page, &ui::EndpointsPage::changed, this, &OpenWorkspace::countEndpoints);
    return {page, [page] { page->activate(); }, [page] { page->deactivate(); }};
}

void OpenWorkspace::countEndpoints()
{
    m_endpoints.list(this, [this](const base::Result<std::vector<store::EndpointRow>>& rows) {
        if (rows)
            Q_EMIT endpointCountChanged(static_cast<int>(rows->size()));
    });
}

void OpenWorkspace::importVotes(ui::MainWindow& window)
{
    auto* chooser = new QFileDialog(&window, tr("Import votes"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Votes (*.csv *.json *.jsonl *.sqlite)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this, &window](const QString& file) {
        auto* dialog = new ui::VoteImportDialog(m_import, file, &window);
        connect(dialog, &ui::VoteImportDialog::imported, &window, [&window] { window.showPage(window.currentPage()); });
        dialog->open();
    });
    chooser->open();
}

void OpenWorkspace::exportVotes(ui::MainWindow& window)
{
    const QFileInfo file(m_path);
    (new ui::VoteExportDialog(m_exporting, file.absolutePath() + QLatin1Char('/') + file.completeBaseName(), &window))
        ->open();
}

void OpenWorkspace::exportPack(ui::MainWindow& window)
{
    const QFileInfo file(m_path);
    (new ui::PackExportDialog(
         m_packs, file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".joustpack"),
         &window))
        ->open();
}

void OpenWorkspace::mergePack(ui::MainWindow& window)
{
    auto* chooser = new QFileDialog(&window, tr("Merge a pack"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Joust packs (*.joustpack)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this, &window](const QString& file) {
        auto* dialog = new ui::PackMergeDialog(m_packs, file, &window);
        connect(dialog, &ui::PackMergeDialog::merged, &window, [&window] { window.showPage(window.currentPage()); });
        dialog->open();
    });
    chooser->open();
}

void OpenWorkspace::mergeWorkspace(ui::MainWindow& window)
{
    auto* chooser = new QFileDialog(&window, tr("Merge a workspace"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Joust workspaces (*.joust)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this, &window](const QString& file) {
        auto* dialog = new ui::MergeDialog(m_merging, file, &window);
        connect(dialog, &ui::MergeDialog::merged, &window, [&window] { window.showPage(window.currentPage()); });
        dialog->open();
    });
    chooser->open();
}

void OpenWorkspace::backUp(ui::MainWindow& window)
{
    const QFileInfo file(m_path);
    auto* chooser = new QFileDialog(&window, tr("Back up"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Joust workspaces (*.joust)"));
    chooser->setDefaultSuffix(QStringLiteral("joust"));
    chooser->selectFile(file.completeBaseName() + QDate::currentDate().toString(QStringLiteral("-yyyy-MM-dd")) +
                        QStringLiteral(".joust"));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, &window](const QString& target) { startBackup(window, target); });
    chooser->open();
}

void OpenWorkspace::startBackup(ui::MainWindow& window, const QString& target)
{
    const QString name = QFileInfo(target).fileName();
    auto* dialog = new ui::WorkDialog(tr("Back up"), name, tr("Copying the workspace; votes go on..."), &window);
    connect(dialog, &ui::WorkDialog::cancelRequested, this, [this] { m_backup.stop(); });
    m_backup.start(
        target, dialog, [dialog](qint64 done, qint64 total) { dialog->setProgress(done, total); },
        [dialog](const base::Result<void>& result) {
            if (result)
                dialog->finish(ui::Severity::Good, tr("The backup is complete and on disk."));
            else
                dialog->finish(ui::Severity::Error, ui::errorText(result.error().code));
        });
    dialog->open();
}

void OpenWorkspace::check(QObject* receiver, std::function<void(base::Result<store::CheckReport>)> done)
{
    m_thread->run(
        receiver, [](store::Workspace& workspace) { return store::checkWorkspace(workspace); }, std::move(done));
}

} // namespace joust::desktop
