// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/leaderboard_page.h"

#include "ui/async/run_async.h"
#include "ui/charts/ratings_chart.h"
#include "ui/charts/ratings_image.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/tokens.h"
#include "ui/leaderboard/board_facts.h"
#include "ui/leaderboard/board_freezer.h"
#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/contestants_dialog.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/leaderboard_model.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/query_chips.h"
#include "ui/leaderboard/view_keeper.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace joust::ui {

namespace {

struct FileKind
{
    QString name;
    QString suffix;
    QString filter;
};

} // namespace

LeaderboardPage::LeaderboardPage(LeaderboardSource& source, CurrentQuery& query, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_query(query)
{
    setObjectName(QStringLiteral("leaderboardPage"));
    buildLayout();
    connectParts();
    showNothing();
}

void LeaderboardPage::buildLayout()
{
    auto* header = new PageHeader(tr("Leaderboard"), this);
    new QueryChips(*header, m_query, this);
    m_controls = new BoardControls(*header, this);
    m_facts = new BoardFacts(this);
    m_message = new MessageStrip(this);
    m_busy = new BusyBar(this);
    m_blank = new QWidget(this);
    m_empty = new EmptyState(QStringLiteral("leaderboard"), {}, tr("Start a battle"), this);
    m_table = new LeaderboardView(this);
    m_chart = new RatingsChart(this);
    m_tableFrame = new QWidget(this); // lets the table end below its last row
    auto* frame = new QVBoxLayout(m_tableFrame);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_table, 1);
    frame->addStretch();
    m_stack = new QStackedWidget(this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_blank, m_empty, m_tableFrame, m_chart})
        m_stack->addWidget(page);
    m_table->addColumnActions(*m_controls->columnsMenu());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    for (QWidget* part : std::initializer_list<QWidget*>{header, m_facts, m_message, m_busy})
        layout->addWidget(part);
    layout->addWidget(m_stack, 1);
}

void LeaderboardPage::connectParts()
{
    connect(&m_query, &CurrentQuery::changed, this, &LeaderboardPage::followQuery);
    connect(m_busy, &BusyBar::cancelRequested, this, &LeaderboardPage::stopLoading);
    connect(m_empty, &EmptyState::actionTriggered, this, &LeaderboardPage::startBattleRequested);
    connect(m_table, &LeaderboardView::currentContestantChanged, this, &LeaderboardPage::selectInChart);
    connect(m_chart, &RatingsChart::currentRowChanged, this, &LeaderboardPage::selectInTable);
    connectControls();
}

void LeaderboardPage::connectControls()
{
    auto* keeper = new ViewKeeper(m_source, m_query, *m_controls, this);
    connect(keeper, &ViewKeeper::failed, this, &LeaderboardPage::showError);
    m_freezer = new BoardFreezer(m_source, m_query, this);
    connect(m_controls, &BoardControls::freezeRequested, m_freezer, &BoardFreezer::askName);
    connect(m_freezer, &BoardFreezer::failed, this, &LeaderboardPage::showError);
    connect(m_freezer, &BoardFreezer::refused, this, [this](const QString& why) {
        m_message->show(Severity::Warning, why);
        m_message->setClosable(true);
    });
    connect(m_freezer, &BoardFreezer::frozen, this, [this](const QString& said) {
        m_message->show(Severity::Good, said);
        m_message->setClosable(true);
    });
    connect(m_controls, &BoardControls::refreshRequested, this, &LeaderboardPage::reload);
    connect(m_controls, &BoardControls::chartShown, this, &LeaderboardPage::showStack);
    connect(m_controls, &BoardControls::exportChosen, this, &LeaderboardPage::chooseFile);
    connect(m_controls, &BoardControls::copyChartRequested, this, &LeaderboardPage::copyChart);
    connect(m_controls, &BoardControls::copyNumbersRequested, this, [this] {
        m_table->copy();
        m_message->show(Severity::Good, tr("The numbers are in the clipboard, for a spreadsheet."));
        m_message->setClosable(true);
    });
    connect(m_controls, &BoardControls::copyCommandRequested, this, [this] {
        const std::string command = rankCommand(m_source.workspacePath().toStdString(), m_query.query());
        QGuiApplication::clipboard()->setText(QString::fromStdString(command));
        m_message->show(Severity::Good, tr("Copied: %1").arg(QString::fromStdString(command)));
        m_message->setClosable(true);
    });
}

void LeaderboardPage::activate()
{
    m_active = true;
    m_source.loadFacets(this, [this](const base::Result<exchange::VoteFacets>& facets) {
        if (facets && m_active)
            m_query.setFacets(*facets);
    });
    reload();
}

void LeaderboardPage::deactivate()
{
    m_active = false;
    ++m_request;
    m_source.cancel();
    m_freezer->close();
    ContestantsDialog::dismiss();
    m_busy->finish();
    m_board.reset();
    m_message->clear();
    if (m_dialog)
        m_dialog->close();
    QToolTip::hideText();
    showNothing();
}

// What is shown already need not be computed: the chips came back to it after a stop.
void LeaderboardPage::followQuery()
{
    if (m_board && !m_busy->isBusy() && m_board->query == m_query.query())
        return;
    reload();
}

void LeaderboardPage::reload()
{
    if (!m_active)
        return;
    m_message->clear();
    m_busy->start(tr("Computing the ranking..."));
    const quint64 request = ++m_request;
    m_source.load(m_query.query(), this, [this, request](base::Result<RankedBoard> result) {
        if (request == m_request)
            take(std::move(result));
    });
}

void LeaderboardPage::take(base::Result<RankedBoard> result)
{
    m_busy->finish();
    if (!result) {
        // The rows belong to other options than the chips show now: better nothing than something untrue.
        m_board.reset();
        showNothing();
        showError(result.error());
        offerReload(tr("Try again"));
        return;
    }
    m_board = std::move(*result);
    m_table->setBoard(m_board->board, m_board->plain ? &*m_board->plain : nullptr,
                      m_board->since ? m_board->since->changes : std::vector<exchange::RowChange>());
    m_chart->setRows(chartRows());
    showBoard();
}

void LeaderboardPage::showBoard()
{
    const rating::Leaderboard& shown = m_board->board;
    m_facts->setBoard(shown, m_board->since ? &m_board->since->snapshot : nullptr);
    m_controls->setExportEnabled(true);
    if (shown.data.comparisons == 0) {
        const bool leftOut = BoardSentence::excludedTotal(shown) > 0;
        m_facts->setVisible(leftOut);
        m_empty->setSentence(leftOut ? tr("None of the votes count here.") : tr("No votes yet."));
        m_controls->setExportEnabled(leftOut);
    }
    showStack();
}

void LeaderboardPage::showStack()
{
    if (!m_board)
        return;
    QWidget* chosen = m_controls->showsChart() ? static_cast<QWidget*>(m_chart) : m_tableFrame;
    m_stack->setCurrentWidget(m_board->board.data.comparisons == 0 ? m_empty : chosen);
}

// Table and chart have the same rows in the same order, so one number says which is meant.
void LeaderboardPage::selectInTable(int row)
{
    m_table->selectBoardRow(row);
}

void LeaderboardPage::selectInChart()
{
    m_chart->setCurrentRow(m_table->currentBoardRow());
}

void LeaderboardPage::showNothing()
{
    m_table->clearRows();
    m_chart->clear();
    m_facts->clear();
    m_controls->setExportEnabled(false);
    m_stack->setCurrentWidget(m_blank);
}

void LeaderboardPage::stopLoading()
{
    ++m_request;
    m_source.cancel();
    m_busy->finish();
    if (m_board) {
        m_query.setQuery(m_board->query); // what is shown is still what the chips say
        m_message->show(Severity::Info, tr("Stopped. The ranking before is shown."));
    } else {
        m_message->show(Severity::Info, tr("Stopped. Nothing is shown."));
    }
    offerReload(tr("Compute again"));
}

// The exact type matters: with a plain lambda, QWidget's template of the same name is the better match.
void LeaderboardPage::offerReload(const QString& text)
{
    m_message->addButton(text, std::function<void()>([this] { reload(); }));
}

std::vector<RatingsChartRow> LeaderboardPage::chartRows() const
{
    std::vector<RatingsChartRow> rows;
    for (const rating::LeaderboardRow& row : m_board->board.rows)
        rows.push_back({QString::fromStdString(row.name), intervalOf(row), BoardWords::summary(row)});
    return rows;
}

void LeaderboardPage::chooseFile(BoardExport kind)
{
    const auto file = [kind]() -> FileKind {
        switch (kind) {
        case BoardExport::ChartPng:
            return {tr("ratings.png"), QStringLiteral("png"), tr("PNG pictures (*.png)")};
        case BoardExport::ChartSvg:
            return {tr("ratings.svg"), QStringLiteral("svg"), tr("SVG pictures (*.svg)")};
        case BoardExport::LmArena:
            return {tr("leaderboard.json"), QStringLiteral("json"), tr("JSON files (*.json)")};
        case BoardExport::Report:
            return {tr("report.html"), QStringLiteral("html"), tr("HTML pages (*.html)")};
        case BoardExport::VotesCsv:
            return {tr("votes.csv"), QStringLiteral("csv"), tr("CSV files (*.csv)")};
        case BoardExport::VotesJsonl:
            return {tr("votes.jsonl"), QStringLiteral("jsonl"), tr("JSON Lines files (*.jsonl)")};
        case BoardExport::LeaderboardCsv:
            break;
        }
        return {tr("leaderboard.csv"), QStringLiteral("csv"), tr("CSV files (*.csv)")};
    }();
    m_dialog = new QFileDialog(this, tr("Export"), QDir::homePath(), file.filter);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(file.suffix);
    m_dialog->selectFile(file.name);
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) { exportTo(kind, path); });
    m_dialog->open();
}

void LeaderboardPage::exportTo(BoardExport kind, const QString& path)
{
    if (kind == BoardExport::ChartPng || kind == BoardExport::ChartSvg)
        saveChart(kind, path);
    else
        Q_EMIT exportRequested(kind, path);
}

ChartCaption LeaderboardPage::caption() const
{
    return {tr("Ratings"), m_facts->sentence(), QDate::currentDate()};
}

void LeaderboardPage::copyChart()
{
    if (!m_board)
        return;
    QGuiApplication::clipboard()->setImage(ratingsImage(chartRows(), caption()));
    m_message->show(Severity::Good, tr("The chart is in the clipboard."));
    m_message->setClosable(true);
}

void LeaderboardPage::saveChart(BoardExport kind, const QString& path)
{
    if (!m_board)
        return;
    std::function<base::Result<void>()> save;
    if (kind == BoardExport::ChartSvg)
        save = [svg = ratingsSvg(chartRows(), caption()), path] { return saveRatingsSvg(svg, path); };
    else
        save = [image = ratingsImage(chartRows(), caption()), path] { return saveRatingsImage(image, path); };
    runAsync(*QThreadPool::globalInstance(), this, std::move(save), [this, path](base::Result<void> result) {
        if (result)
            showExported(path);
        else
            showError(result.error());
    });
}

void LeaderboardPage::showExported(const QString& path)
{
    m_message->show(Severity::Good, tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    m_message->setClosable(true);
}

void LeaderboardPage::showError(const base::Error& error)
{
    m_message->showError(error);
    m_message->setClosable(true);
}

} // namespace joust::ui
