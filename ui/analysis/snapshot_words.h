// SPDX-License-Identifier: GPL-3.0-or-later
// Frozen boards of one question, as sentences and marks of a picture. Pure functions.
#pragma once

#include "exchange/snapshot.h"
#include "ui/charts/history_picture.h"

#include <QCoreApplication>

#include <vector>

namespace joust::ui {

class SnapshotWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::SnapshotWords)

public:
    // How many there are, whether their votes are those of now, and what to do without one.
    static QString note(const std::vector<exchange::Snapshot>& snapshots);
    static QStringList names(const std::vector<exchange::Snapshot>& snapshots); // below the axis
    // Numbers as they were frozen; best of the newest first, then who stands on older ones only.
    static std::vector<HistoryLine> lines(const std::vector<exchange::Snapshot>& snapshots);
};

} // namespace joust::ui
