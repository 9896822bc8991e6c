// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a ranking can be trusted, as sentences and marks of pictures. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/charts/coefficient_picture.h"

#include <QCoreApplication>

namespace joust::ui {

// One check with its outcome; Unknown where the votes do not tell.
struct QualityFinding
{
    enum class Verdict { Sound, Look, Unknown };
    Verdict verdict = Verdict::Unknown;
    QString text;
};

class QualityWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::QualityWords)

public:
    // Side, agreement, annotators, a handful of votes, connectivity, pace, votes left out: always all of them, in this
    // order.
    static std::vector<QualityFinding> findings(const QualityAnalysis& quality);
    // How often both answers were bad when a contestant took part, with its interval; in percent.
    static std::vector<CoefficientBar> bothBad(const QualityAnalysis& quality);
    // The same by category of the prompt, of all votes.
    static std::vector<CoefficientBar> bothBadByCategory(const QualityAnalysis& quality);
    static QString agreementNote(const rating::Agreement& agreement);

private:
    static QualityFinding side(const QualityAnalysis& quality);
    static QualityFinding agreement(const QualityAnalysis& quality);
    static QualityFinding annotators(const QualityAnalysis& quality);
    static QualityFinding handful(const QualityAnalysis& quality);
    static QualityFinding connection(const QualityAnalysis& quality);
    static QualityFinding pace(const QualityAnalysis& quality);
    static QualityFinding leftOut(const QualityAnalysis& quality);
    static QString effectText(const rating::BoardEffect& effect);
};

} // namespace joust::ui
