// SPDX-License-Identifier: GPL-3.0-or-later
// The golden numbers and the votes they belong to; both lie outside the repository, so tests that need them are
// skipped, loudly, where they are absent.
#pragma once

#include "rating/comparison.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace joust::rating::test {

struct GoldenData
{
    ComparisonSet votes;
    nlohmann::json golden;
    nlohmann::json extra; // joust_extra.json
};

// `name`: llmfao, syn20k, simple, food. Nothing when the folder is absent.
std::optional<GoldenData> loadGolden(const std::string& name);

} // namespace joust::rating::test

#define JOUST_LOAD_GOLDEN(variable, name)                                                                              \
    const auto variable = joust::rating::test::loadGolden(name);                                                       \
    if (!(variable))                                                                                                   \
    GTEST_SKIP() << "NOT CHECKED: the golden numbers of " << (name) << " are absent from " << JOUST_SHARED_DIR
