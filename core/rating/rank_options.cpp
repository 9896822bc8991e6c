// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rank_options.h"

#include <cmath>

namespace joust::rating {

std::string_view word(Method method)
{
    return method == Method::BradleyTerry ? "bt" : "elo";
}

std::string_view word(TieRule ties)
{
    return ties == TieRule::Half ? "half" : "drop";
}

std::string_view word(IntervalKind interval)
{
    switch (interval) {
    case IntervalKind::Sandwich:
        return "sandwich";
    case IntervalKind::Model:
        return "model";
    case IntervalKind::None:
        return "none";
    }
    return "";
}

std::string_view word(ClusterChoice cluster)
{
    switch (cluster) {
    case ClusterChoice::Auto:
        return "auto";
    case ClusterChoice::None:
        return "none";
    case ClusterChoice::Annotator:
        return "annotator";
    }
    return "";
}

std::string_view word(ClusterType type)
{
    return type == ClusterType::Cr3 ? "cr3" : "cr0";
}

std::string_view word(Simultaneous simultaneous)
{
    switch (simultaneous) {
    case Simultaneous::Contestant:
        return "contestant";
    case Simultaneous::MaxZ:
        return "maxz";
    case Simultaneous::Bonferroni:
        return "bonferroni";
    case Simultaneous::None:
        return "none";
    }
    return "";
}

base::Result<void> validate(const RankOptions& options)
{
    if (!(options.level > 0.5 && options.level < 1.0))
        return base::Error{base::ErrorCode::InvalidArgument, "the level must lie between 0.5 and 1, for example 0.95"};
    if (options.anchor && options.anchor->name.empty())
        return base::Error{base::ErrorCode::InvalidArgument, "an anchor needs a contestant's name"};
    if (options.anchor && !std::isfinite(options.anchor->rating))
        return base::Error{base::ErrorCode::InvalidArgument, "an anchor's rating must be a finite number"};
    return {};
}

} // namespace joust::rating
