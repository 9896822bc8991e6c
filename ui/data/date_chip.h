// SPDX-License-Identifier: GPL-3.0-or-later
// A chip that filters by days (UTC): any, the last few, or from and to. UI thread only.
#pragma once

#include <QDate>
#include <QPushButton>

#include <optional>
#include <string>

namespace joust::ui {

class DateChip final : public QPushButton
{
    Q_OBJECT

public:
    explicit DateChip(QWidget* parent = nullptr);

    // ISO days; `until` is the day after the last one.
    const std::optional<std::string>& since() const { return m_since; }
    const std::optional<std::string>& until() const { return m_until; }
    void setRange(const std::optional<std::string>& since, const std::optional<std::string>& until); // no signal

Q_SIGNALS:
    void chosen(); // by the user

private:
    void choose(const std::optional<QDate>& first, const std::optional<QDate>& last);
    void askDays();
    void refresh();

    std::optional<std::string> m_since;
    std::optional<std::string> m_until;
};

} // namespace joust::ui
