// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of `agreement` are made of.
#pragma once

#include "rating/agreement.h"
#include "rating/judge_audit.h"
#include "rating/rated_units.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::exchange {

struct AgreementReport
{
    rating::AgreementOptions options;
    rating::LabelSide side = rating::LabelSide::NameFirst;
    rating::Agreement agreement;
    std::uint64_t singles = 0; // judged once
    std::uint64_t withoutPrompt = 0;
    std::vector<rating::JudgeAudit> judges; // empty without votes of model judges
    std::string judgeMessage;
};

} // namespace joust::exchange
