// SPDX-License-Identifier: GPL-3.0-or-later
// The exact maximum of a model's likelihood by Newton's method. All likelihoods here but bad-aware's are concave, so a
// step is halved only while the slope along it is still steep at its end (|phi'(t)| > 0.9 phi'(0)); no likelihood is
// evaluated on the way. R. A. Bradley and M. E. Terry, Biometrika 39, 1952, for the model without extras.
#pragma once

#include "rating/design.h"
#include "rating/matrix.h"
#include "rating/model.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace joust::rating {

struct Evaluation;

struct FitOptions
{
    double stepTolerance = 1e-10;
    double gradientTolerance = 1e-9; // times max(1, total weight)
    int maxIterations = 200;
    // False saves the last pass over the data: gradientNorm and information are then those before the last step.
    bool finish = true;
    // True keeps the information of the start while steps shrink tenfold, so that most passes only add up a gradient:
    // for starts near the maximum. The error left is about the last step times the relative change of the information.
    bool keepInformation = false;
    // What evaluate() says of the start, if the caller has asked before; saves a pass over the data.
    const Evaluation* atStart = nullptr;
    unsigned threads = 0;
};

struct ModelFit
{
    bool converged = false;
    bool cancelled = false;
    // Steps did not shrink while the parameters grew: the covariates separate the outcomes, the maximum is at infinity.
    bool separated = false;
    std::vector<double> beta; // model.parameters() values; the last iterate when not converged
    Matrix information;       // at beta
    int iterations = 0;
    double gradientNorm = 0.0; // |gradient|_inf at beta
};

// Preconditions: the graph of the design is strongly connected, or the model has a prior or a ridge. Converged when the
// full Newton step has max|dbeta| <= stepTolerance (it is taken) and |gradient|_inf is small enough. `start` (may be
// empty) is where to begin; `votes` replaces design.votes when it is not empty.
ModelFit fitModel(const Design& design, const Model& model, const FitOptions& options = {},
                  std::span<const double> start = {}, std::span<const std::uint32_t> votes = {},
                  std::stop_token stop = {});

} // namespace joust::rating
