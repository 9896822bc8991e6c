// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/linear_predictors.h"

#include <algorithm>

namespace joust::rating {

ColumnBlock::ColumnBlock(const Design& design, const Model& model, std::size_t begin, std::size_t end)
{
    for (std::size_t k = 0; k < model.covariates; ++k)
        m_x[k] = design.covariates[k].data() + begin;
    if (!model.position)
        return;
    for (std::size_t i = begin; i < end; ++i)
        m_position[i - begin] = static_cast<float>(design.position[i]);
    m_x[model.covariates] = m_position.data();
}

void linearPredictors(const Design& design, const Model& model, std::span<const double> beta, std::size_t begin,
                      std::size_t end, std::size_t pair, const ColumnBlock& x, double* d)
{
    for (std::size_t at = begin; at < end; ++pair) {
        const PairSpan& span = design.pairs[pair];
        const std::size_t stop = std::min<std::size_t>(end, span.end);
        std::fill(d + (at - begin), d + (stop - begin), beta[span.first] - beta[span.second]);
        at = stop;
    }
    for (std::size_t k = 0; k < model.covariates; ++k)
        addScaled(x[k], beta[model.contestants + k], d, end - begin);
    if (model.position)
        addScaled(x[model.covariates], beta[model.positionAt()], d, end - begin);
}

} // namespace joust::rating
