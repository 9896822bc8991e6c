// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/sandwich.h"

#include "rating/evaluation.h"
#include "rating/information_inverse.h"

namespace joust::rating {

std::optional<Matrix> modelCovariance(const ComponentFit& component)
{
    return inverseInformation(component.fit.information, component.model);
}

std::optional<Matrix> sandwichCovariance(const ComponentFit& component, unsigned threads)
{
    const std::optional<Matrix> bread = inverseInformation(component.fit.information, component.model);
    if (!bread)
        return std::nullopt;
    return sandwichProduct(*bread, scoreOuterProduct(component.design, component.model, component.fit.beta, threads));
}

} // namespace joust::rating
