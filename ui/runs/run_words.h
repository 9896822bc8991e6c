// SPDX-License-Identifier: GPL-3.0-or-later
// What the Runs page and the status bar say about runs. UI thread only (translations).
#pragma once

#include "battle/run_generation.h"
#include "store/run_repository.h"
#include "ui/runs/run_job.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace joust::ui {

class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::RunWords)

public:
    static QString count(std::int64_t number);
    static QString dollars(const std::optional<double>& cost); // "not known" when unset
    static QString duration(std::chrono::milliseconds time);   // "about 3 min"
    // In one word or two. `job` speaks of another run unless its id is the row's.
    static QString state(const store::RunRow& run, const RunJob& job);
    // How the last start of the job's run ended, in a sentence; empty when there is nothing to say.
    static QString ended(const RunJob& job);
    // "Run: 42 of 400, about 3 min left": for the status bar, where annotators read it, so without any name.
    static QString progress(const RunJob& job);
    static QString estimate(const battle::RunEstimate& estimate); // calls, tokens, cost, time: a line each
};

} // namespace joust::ui
