// SPDX-License-Identifier: GPL-3.0-or-later
// Whose votes do not look like the others'? Each annotator's votes are compared with what Davidson's model with a
// position term expects of them, at parameters from which one Newton step has removed those votes:
//   beta_c = beta - (H - H_c)^+ s_c
//   z_agree     = sum (ln P(o) - E ln P) / sqrt(sum Var ln P), lower tail: votes at random or against everybody
//   z_position  = sum [1A - 1B - (P_A - P_B)] / sqrt(sum [P_A + P_B - (P_A - P_B)^2]), two-sided: always the same side
//   z_favourite = the same for one contestant in place of side A, the largest over contestants with five votes or more,
//                 upper tail times M
// Real people differ, so each kind of z is centred at its median and divided by max(1, IQR / 1.349) (z_favourite: over
// all annotators and contestants). p = min(1, 3 min p), Benjamini and Hochberg. A flag is a reason to look, not a
// proof.
#pragma once

#include "base/result.h"
#include "rating/comparison.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct AnnotatorAuditOptions
{
    double falseDiscoveryRate = 0.05;
    std::uint64_t minFavouriteVotes = 5;
};
// InvalidArgument when the rate is not inside (0, 1).
base::Result<void> validate(const AnnotatorAuditOptions& options);

// One kind of z: as it came, and as it is judged.
struct AuditScore
{
    double raw = 0.0;
    double standard = 0.0;
};

struct AnnotatorRow
{
    std::uint64_t votes = 0;
    std::uint64_t a = 0; // for the side shown as A
    std::uint64_t b = 0;
    std::uint64_t tie = 0;
    std::uint64_t bothBad = 0;
    std::uint64_t audited = 0; // votes on contestants whom the others' votes also rate
    std::optional<AuditScore> agree;
    std::optional<AuditScore> position;
    std::optional<AuditScore> favourite;
    std::optional<std::uint32_t> favouriteOf; // the contestant, an index into ComparisonSet::contestants
    std::optional<double> p;
    std::optional<double> pAdjusted;
    bool flagged = false; // pAdjusted < falseDiscoveryRate
};

struct AnnotatorAudit
{
    std::vector<AnnotatorRow> annotators; // parallel to ComparisonSet::annotators; some may have no votes
    std::uint64_t unknown = 0;            // votes without an annotator: they count for the others' opinion
    std::string message;                  // an English sentence; empty when there is nothing to say
};

// Precondition: validate(set) and validate(options) hold. Over the largest strongly connected component. Without a fit,
// and for the only annotator, the z's are unset and the message says why. After a stop request they are unset, too.
AnnotatorAudit auditAnnotators(const ComparisonSet& set, const AnnotatorAuditOptions& options = {},
                               std::stop_token stop = {});

} // namespace joust::rating
