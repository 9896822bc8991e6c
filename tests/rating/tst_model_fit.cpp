// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against finite differences, a second solver, and the symmetries that every ranking must have.
#include "rating/model_fit.h"

#include "rating/bradley_terry.h"
#include "rating/evaluation.h"
#include "rating/fitted_votes.h"
#include "rating/leaderboard.h"
#include "rating/random_votes.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <numeric>

namespace joust::rating {
namespace {

using test::fittedVotes;
using test::randomVotes;
using test::swappedSides;

constexpr double kStep = 1e-5;

struct Case
{
    Design design;
    Model model;
    std::vector<double> beta;
};

Case caseOf(TieRule ties, bool style)
{
    RankOptions options;
    options.ties = ties;
    if (style)
        options.controls = styleControls();
    const ComparisonSet votes = randomVotes({.votes = 150, .seed = 5, .weights = true, .style = true});
    Case result;
    result.design = buildDesign(votes, ties, makeCovariates(votes, options), false);
    result.model.ties = ties;
    result.model.contestants = votes.contestants.size();
    result.model.covariates = style ? 4 : 0;
    result.model.position = style;
    result.model.tieParameter = hasTieParameter(ties);
    result.model.prior = ties == TieRule::BadAware ? 0.0 : 0.7;
    result.model.coefficientRidge = 0.3;
    for (std::size_t i = 0; i < result.model.parameters(); ++i)
        result.beta.push_back(0.3 + 0.2 * std::sin(static_cast<double>(i)));
    return result;
}

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    for (const TieRule ties :
         {TieRule::Half, TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware}) {
        cases.push_back(caseOf(ties, false));
        if (ties != TieRule::BadAware)
            cases.push_back(caseOf(ties, true));
    }
    return cases;
}

// Hunter's minorisation, a solver that shares nothing with Newton's method.
std::vector<double> minorised(const PairCounts& counts)
{
    std::vector<double> strength(counts.contestants, 1.0);
    double change = 1.0;
    for (int round = 0; round < 200000 && change > 1e-12; ++round) {
        std::vector<double> won(strength.size(), 0.0);
        std::vector<double> met(strength.size(), 0.0);
        for (const PairCell& cell : counts.cells) {
            won[cell.a] += cell.score();
            won[cell.b] += cell.total() - cell.score();
            met[cell.a] += cell.total() / (strength[cell.a] + strength[cell.b]);
            met[cell.b] += cell.total() / (strength[cell.a] + strength[cell.b]);
        }
        change = 0.0;
        for (std::size_t i = 0; i < strength.size(); ++i) {
            const double next = won[i] / met[i];
            change = std::max(change, std::abs(next / strength[i] - 1.0));
            strength[i] = next;
        }
    }
    double mean = 0.0;
    for (const double s : strength)
        mean += std::log(s) / static_cast<double>(strength.size());
    std::vector<double> theta;
    for (const double s : strength)
        theta.push_back(std::log(s) - mean);
    return theta;
}

std::map<std::string, const LeaderboardRow*> byName(const Leaderboard& board)
{
    std::map<std::string, const LeaderboardRow*> rows;
    for (const LeaderboardRow& row : board.rows)
        rows[row.name] = &row;
    return rows;
}

void expectSameRatings(const Leaderboard& x, const Leaderboard& y, double tolerance)
{
    const auto rows = byName(y);
    ASSERT_EQ(x.rows.size(), y.rows.size());
    for (const LeaderboardRow& row : x.rows) {
        ASSERT_TRUE(row.rating && rows.at(row.name)->rating);
        EXPECT_NEAR(*row.rating, *rows.at(row.name)->rating, tolerance) << row.name;
        ASSERT_TRUE(row.stdError && rows.at(row.name)->stdError);
        EXPECT_NEAR(*row.stdError, *rows.at(row.name)->stdError, tolerance) << row.name;
    }
}

std::vector<RankOptions> everyModel()
{
    std::vector<RankOptions> all;
    for (const TieRule ties :
         {TieRule::Half, TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware}) {
        RankOptions options;
        options.ties = ties;
        options.simultaneous = Simultaneous::None;
        all.push_back(options);
        if (ties == TieRule::BadAware)
            continue;
        options.controls = styleControls();
        all.push_back(options);
        options.cluster = ClusterChoice::None;
        options.prior = 1.5;
        all.push_back(options);
    }
    return all;
}

} // namespace

TEST(Evaluation, theGradientIsThatOfTheLikelihood)
{
    for (const Case& c : allCases()) {
        const std::vector<double> g = evaluate(c.design, c.model, c.beta).gradient;
        for (std::size_t i = 0; i < c.beta.size(); ++i) {
            std::vector<double> up = c.beta;
            std::vector<double> down = c.beta;
            up[i] += kStep;
            down[i] -= kStep;
            const double slope =
                (logLikelihood(c.design, c.model, up) - logLikelihood(c.design, c.model, down)) / (2.0 * kStep);
            EXPECT_NEAR(g[i], slope, 1e-6 * (1.0 + std::abs(slope))) << word(c.model.ties) << ' ' << i;
        }
    }
}

TEST(Evaluation, theInformationIsTheNegativeSlopeOfTheGradient)
{
    for (const Case& c : allCases()) {
        const Matrix h = evaluate(c.design, c.model, c.beta).information;
        for (std::size_t j = 0; j < c.beta.size(); ++j) {
            std::vector<double> up = c.beta;
            std::vector<double> down = c.beta;
            up[j] += kStep;
            down[j] -= kStep;
            const std::vector<double> high = evaluate(c.design, c.model, up).gradient;
            const std::vector<double> low = evaluate(c.design, c.model, down).gradient;
            for (std::size_t i = 0; i < c.beta.size(); ++i) {
                const double slope = -(high[i] - low[i]) / (2.0 * kStep);
                EXPECT_NEAR(h(i, j), slope, 1e-5 * (1.0 + std::abs(slope))) << word(c.model.ties) << i << ' ' << j;
            }
        }
    }
}

TEST(Evaluation, scoresOfVotesAddUpToTheGradientAndTheirSquaresToTheMeat)
{
    for (Case& c : allCases()) {
        c.model.prior = c.model.coefficientRidge = 0.0;
        const Evaluation at = evaluate(c.design, c.model, c.beta);
        const Matrix meat = scoreOuterProduct(c.design, c.model, c.beta);
        const ObservationScores scores = observationScores(c.design, c.model, c.beta);
        double first = 0.0;
        double square = 0.0;
        for (const PairSpan& pair : c.design.pairs) {
            for (std::size_t i = pair.begin; i < pair.end && pair.first == 0; ++i) {
                first += static_cast<double>(c.design.votes[i]) * scores.u[i];
                square += static_cast<double>(c.design.votes[i]) * scores.u[i] * scores.u[i];
            }
        }
        EXPECT_NEAR(at.gradient[0], first, 1e-9);
        EXPECT_NEAR(meat(0, 0), square, 1e-9);
    }
}

TEST(ModelFit, agreesWithMinorisationOnAThousandRandomGraphs)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const std::uint32_t contestants = 3 + seed % 8;
        const ComparisonSet votes = randomVotes({.contestants = contestants,
                                                 .votes = contestants * (3 + seed % 7),
                                                 .seed = seed,
                                                 .weights = seed % 2 == 0});
        const ComponentFit fit = fittedVotes(votes);
        ASSERT_TRUE(fit.fit.converged) << seed;
        const std::vector<double> second = minorised(countPairs(votes, TieRule::Half));
        for (std::size_t i = 0; i < second.size(); ++i)
            EXPECT_NEAR(fit.theta[i], second[i], 1e-8) << seed;
    }
}

TEST(ModelFit, theGradientVanishesAtEveryMaximum)
{
    const ComparisonSet votes = randomVotes({.votes = 400, .seed = 9, .style = true});
    for (const RankOptions& options : everyModel()) {
        const Leaderboard board = computeLeaderboard(votes, options);
        EXPECT_EQ(board.fit.status, FitStatus::Converged) << word(options.ties) << board.fit.message;
        EXPECT_LT(*board.fit.gradientNorm, 1e-9 * 400.0);
    }
}

TEST(ModelFit, swappingSidesChangesNoRatingOfAnyModel)
{
    const ComparisonSet votes =
        randomVotes({.votes = 400, .seed = 21, .annotators = 12, .prompts = 30, .weights = true, .style = true});
    for (RankOptions options : everyModel()) {
        expectSameRatings(computeLeaderboard(votes, options), computeLeaderboard(swappedSides(votes), options), 1e-6);
        if (options.controls.empty())
            continue;
        options.position = true;
        const Leaderboard board = computeLeaderboard(votes, options);
        const Leaderboard mirrored = computeLeaderboard(swappedSides(votes), options);
        expectSameRatings(board, mirrored, 1e-6);
        EXPECT_NEAR(board.coefficients[4].value, -mirrored.coefficients[4].value, 1e-9);
        EXPECT_NEAR(board.coefficients[0].value, mirrored.coefficients[0].value, 1e-9);
    }
}

TEST(ModelFit, theOrderOfVotesChangesNoRatingOfAnyModel)
{
    const ComparisonSet votes = randomVotes({.votes = 300, .seed = 4, .annotators = 9, .style = true});
    ComparisonSet reversed = votes;
    std::reverse(reversed.rows.begin(), reversed.rows.end());
    for (SideColumn& column : reversed.columns) {
        std::reverse(column.a.begin(), column.a.end());
        std::reverse(column.b.begin(), column.b.end());
    }
    for (const RankOptions& options : everyModel())
        expectSameRatings(computeLeaderboard(votes, options), computeLeaderboard(reversed, options), 1e-6);
}

TEST(ModelFit, renamingMovesTheNumbersAlong)
{
    const ComparisonSet votes = randomVotes({.votes = 300, .seed = 8, .annotators = 9, .style = true});
    // Names in the opposite order: contestant i becomes number M - 1 - i.
    ComparisonSet renamed = votes;
    const auto last = static_cast<std::uint32_t>(votes.contestants.size()) - 1;
    for (std::size_t i = 0; i <= last; ++i)
        renamed.contestants[i] = "z" + std::to_string(1000 + i);
    for (Comparison& vote : renamed.rows) {
        vote.a = last - vote.a;
        vote.b = last - vote.b;
    }
    for (const RankOptions& options : everyModel()) {
        const Leaderboard board = computeLeaderboard(votes, options);
        const Leaderboard other = computeLeaderboard(renamed, options);
        const auto otherRows = byName(other);
        for (const LeaderboardRow& row : board.rows) {
            const auto number = static_cast<std::size_t>(std::stoul(row.name.substr(1)) - 1000);
            EXPECT_NEAR(*row.rating, *otherRows.at("z" + std::to_string(1000 + last - number))->rating, 1e-6);
        }
    }
}

TEST(ModelFit, nothingDependsOnTheNumberOfThreads)
{
    const ComparisonSet votes =
        randomVotes({.contestants = 40, .votes = 30000, .seed = 2, .annotators = 50, .prompts = 80, .style = true});
    RankOptions options;
    options.controls = styleControls();
    options.rounds = 20;
    for (const IntervalKind interval : {IntervalKind::Sandwich, IntervalKind::Bootstrap}) {
        options.interval = interval;
        options.threads = 1;
        const Leaderboard one = computeLeaderboard(votes, options);
        options.threads = 3;
        const Leaderboard three = computeLeaderboard(votes, options);
        for (std::size_t i = 0; i < one.rows.size(); ++i) {
            EXPECT_EQ(*one.rows[i].rating, *three.rows[i].rating);
            EXPECT_EQ(*one.rows[i].stdError, *three.rows[i].stdError);
            EXPECT_EQ(*one.rows[i].rankHigh, *three.rows[i].rankHigh);
        }
    }
}

TEST(ModelFit, separatingCovariatesAreSaidNotShown)
{
    ComparisonSet votes = randomVotes({.votes = 200, .seed = 6});
    SideColumn length{"length", {}, {}};
    for (Comparison& vote : votes.rows) {
        vote.outcome = vote.outcome == base::Outcome::A ? base::Outcome::A : base::Outcome::B;
        length.a.push_back(vote.outcome == base::Outcome::A ? 200.0F : 100.0F);
        length.b.push_back(150.0F);
    }
    votes.columns = {length};
    RankOptions options;
    options.controls = {"length"};
    const Leaderboard board = computeLeaderboard(votes, options);
    EXPECT_EQ(board.fit.status, FitStatus::NoFiniteMle);
    EXPECT_NE(board.fit.message.find("covariates"), std::string::npos) << board.fit.message;
    for (const LeaderboardRow& row : board.rows)
        EXPECT_FALSE(row.rating);
}

TEST(ModelFit, aPositionThatIsAlwaysTheSameContestantsIsLeftOut)
{
    ComparisonSet votes = randomVotes({.contestants = 2, .votes = 40, .seed = 3});
    for (Comparison& vote : votes.rows) {
        vote.a = 0;
        vote.b = 1;
    }
    RankOptions options;
    options.position = true;
    const Leaderboard board = computeLeaderboard(votes, options);
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    EXPECT_TRUE(board.coefficients.empty());
    EXPECT_NE(board.fit.message.find("position"), std::string::npos) << board.fit.message;
}

} // namespace joust::rating
