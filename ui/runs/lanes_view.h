// SPDX-License-Identifier: GPL-3.0-or-later
// How far each contestant of a run is. Says who answers how fast: for the lead, never in Annotate. UI thread only.
#pragma once

#include "battle/run_ledger.h"

#include <QTableWidget>

#include <vector>

namespace joust::ui {

class LanesView final : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Contestant, Progress, Done, Failed, Cost, LaneColumns };

    explicit LanesView(QWidget* parent = nullptr);

    void setLanes(const std::vector<battle::RunLane>& lanes);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setCell(int row, int column, const QString& text);
    void fitColumns();

    bool m_priced = false; // a price is known, so there is a cost to show
};

} // namespace joust::ui
