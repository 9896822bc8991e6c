// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up analyses of three contestants, and a source that answers when the test says so.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/board_fixture.h"

#include <QPointer>

#include <utility>

namespace joust::test {

inline rating::Coefficient coefficientOf(std::string name, double value, double error)
{
    rating::Coefficient row;
    row.name = std::move(name);
    row.value = value;
    row.stdError = error;
    row.lower = value - 2.0 * error;
    row.upper = value + 2.0 * error;
    row.eloPerSd = 173.7178 * value;
    row.eloTwice = *row.eloPerSd / 1.5; // RMS one half
    return row;
}

inline ui::StyleAnalysis styleAnalysis()
{
    ui::StyleAnalysis style;
    style.controlled = smallBoard();
    style.controlled.options.controls = rating::styleControls();
    style.controlled.coefficients = {coefficientOf("length", 0.2, 0.05), coefficientOf("bold", 0.01, 0.02)};
    style.plain = smallBoard();
    std::swap(style.plain.rows[0].name, style.plain.rows[1].name);
    style.contestants = {"alpha", "beta", "gamma"};
    style.meanLength = {100.0, 400.0, std::nullopt};
    return style;
}

inline ui::PairsAnalysis pairsAnalysis()
{
    ui::PairsAnalysis pairs;
    pairs.board = smallBoard();
    std::swap(pairs.board.rows[0], pairs.board.rows[2]); // gamma first: the order is the board's
    pairs.contestants = {"alpha", "beta", "gamma"};
    rating::PairRow row;
    row.a = 0;
    row.b = 2;
    row.wins = 30;
    row.losses = 10;
    row.ties = 8;
    row.bothBad = 2;
    row.observed = 0.7;
    row.predicted = 0.6;
    pairs.report.table.rows = {row};
    rating::PairResidual residual;
    residual.a = 0;
    residual.b = 2;
    residual.observed = 0.7;
    residual.predicted = 0.6;
    residual.z = -2.5;
    pairs.report.lackOfFit.pairs = {residual};
    pairs.report.lackOfFit.p = 0.3;
    return pairs;
}

inline ui::QualityAnalysis qualityAnalysis()
{
    ui::QualityAnalysis quality;
    quality.board = smallBoard();
    quality.board.positionBias = {0.56, 0.53, 0.59, 900};
    quality.contestants = {"alpha", "beta", "gamma"};
    quality.annotators = {"ann", "ben"};
    rating::AnnotatorRow row;
    row.votes = 40;
    row.a = 30;
    row.p = 0.001;
    row.pAdjusted = 0.002;
    row.flagged = true;
    row.agree = rating::AuditScore{-4.0, -3.5};
    quality.audit.audit.annotators = {rating::AnnotatorRow{}, row};
    quality.audit.effects = {std::nullopt, rating::RemovalEffect{12.0, 1, 2, 0}};
    quality.audit.order = {1};
    quality.agreement.units = 20;
    quality.agreement.alpha = 0.41;
    quality.agreement.alphaLower = 0.35;
    quality.agreement.alphaUpper = 0.47;
    quality.pairs.contestants.resize(3);
    quality.pairs.contestants[1].bothBad = rating::Proportion{20, 400, 0.05, 0.03, 0.08};
    quality.fragility.leader = 0;
    quality.fragility.votes = 3412;
    quality.fragility.atMost = 19;
    return quality;
}

class ScriptedAnalysisSource final : public ui::AnalysisSource
{
public:
    void loadStyle(const exchange::BoardQuery& query, QObject* receiver, Done<ui::StyleAnalysis> done) override
    {
        note(query, receiver);
        style = std::move(done);
    }
    void loadPairs(const exchange::BoardQuery& query, QObject* receiver, Done<ui::PairsAnalysis> done) override
    {
        note(query, receiver);
        pairs = std::move(done);
    }
    void loadQuality(const exchange::BoardQuery& query, QObject* receiver, Done<ui::QualityAnalysis> done) override
    {
        note(query, receiver);
        quality = std::move(done);
    }
    void cancel() override { ++cancels; }

    int loads = 0;
    int cancels = 0;
    exchange::BoardQuery lastQuery;
    Done<ui::StyleAnalysis> style; // called by the test, also after cancel() as a badly behaved source would
    Done<ui::PairsAnalysis> pairs;
    Done<ui::QualityAnalysis> quality;

private:
    void note(const exchange::BoardQuery& query, QObject* receiver)
    {
        ++loads;
        lastQuery = query;
        m_receiver = receiver;
    }
    QPointer<QObject> m_receiver;
};

} // namespace joust::test
