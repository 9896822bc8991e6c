// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_words.h"

#include "ui/common/error_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr double kCent = 0.01;

int asInt(std::int64_t count)
{
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, 2'000'000'000));
}

std::int64_t leftOf(const RunJob& job)
{
    return job.total() - job.finished();
}

} // namespace

QString RunWords::count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString RunWords::dollars(const std::optional<double>& cost)
{
    if (!cost)
        return tr("not known", "a cost");
    const QLocale locale;
    if (*cost > 0.0 && *cost < kCent)
        return tr("under %1 USD").arg(locale.toString(kCent, 'f', 2));
    return tr("%1 USD").arg(locale.toString(*cost, 'f', 2));
}

QString RunWords::duration(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    if (seconds < 60)
        return tr("about %n s", nullptr, std::max(1, asInt(seconds)));
    const std::int64_t minutes = (seconds + 30) / 60;
    if (minutes < 120)
        return tr("about %n min", nullptr, asInt(minutes));
    return tr("about %n h", nullptr, asInt((minutes + 30) / 60));
}

QString RunWords::state(const store::RunRow& run, const RunJob& job)
{
    if (job.run() == run.id && job.state() == RunJob::State::Running)
        return tr("running", "a run");
    if (job.run() == run.id && job.state() == RunJob::State::Pausing)
        return tr("pausing", "a run");
    const std::int64_t left = run.answers - run.done - run.failed;
    if (run.failed > 0)
        return tr("%Ln failed", "answers of a run", asInt(run.failed));
    if (left == 0)
        return tr("complete", "a run");
    return run.done == 0 ? tr("not started", "a run") : tr("paused", "a run");
}

QString RunWords::ended(const RunJob& job)
{
    if (job.error())
        return errorText(job.error()->code);
    if (!job.end())
        return {};
    switch (*job.end()) {
    case battle::RunEnd::Complete: {
        std::int64_t failed = 0;
        for (const battle::RunLane& lane : job.lanes())
            failed += lane.failed;
        return failed == 0 ? tr("Every answer is made. Annotation needs no network now.")
                           : tr("%Ln answer(s) failed. The others are kept; Retry failed asks for these again.",
                                nullptr, asInt(failed));
    }
    case battle::RunEnd::Stopped:
        return tr("Paused. What was made is kept; Resume asks only for what is missing.");
    case battle::RunEnd::BudgetSpent:
        return tr(
            "The budget is spent; %Ln answer(s) still to be made. What was made is kept. Raise the budget to go on.",
            nullptr, asInt(leftOf(job)));
    }
    return {};
}

QString RunWords::progress(const RunJob& job)
{
    if (job.state() == RunJob::State::Idle || job.total() == 0)
        return {};
    const QString done = tr("Run: %1 of %2").arg(count(job.finished()), count(job.total()));
    if (job.state() == RunJob::State::Pausing)
        return tr("%1, pausing", "progress of a run").arg(done);
    const std::optional<std::chrono::milliseconds> left = job.timeLeft();
    return left ? tr("%1, %2 left", "progress of a run, a duration").arg(done, duration(*left)) : done;
}

QString RunWords::estimate(const battle::RunEstimate& estimate)
{
    QStringList lines{tr("%Ln call(s)", nullptr, asInt(estimate.calls)),
                      tr("about %1 tokens of prompts and %2 of answers")
                          .arg(count(estimate.promptTokens), count(estimate.answerTokens))};
    lines << (estimate.cost ? tr("Cost: about %1").arg(dollars(estimate.cost))
                            : tr("Cost: not known, a price is missing"));
    lines << (estimate.seconds
                  ? tr("Time: %1").arg(duration(std::chrono::milliseconds(std::llround(*estimate.seconds * 1000.0))))
                  : tr("Time: not known before every contestant has answered once"));
    return lines.join(QLatin1Char('\n'));
}

} // namespace joust::ui
