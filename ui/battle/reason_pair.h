// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer may be, between a chip for A and one for B: "[A] clear [B]". Both chips are made alike, so that the
// frame is the same with the sides exchanged. UI thread only.
#pragma once

#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QPushButton;

namespace joust::ui {

class ReasonPair final : public QWidget
{
    Q_OBJECT

public:
    // `quality` is an id of ReasonWords::qualities().
    explicit ReasonPair(const std::string& quality, QWidget* parent = nullptr);

    // The ids of what is marked, A's first.
    std::vector<std::string> marked() const;
    bool has(const std::string& reason) const;                // there is a chip for it
    void showMarked(const std::vector<std::string>& reasons); // without toggled()
    QPushButton* chip(int side) const { return m_chips.at(static_cast<std::size_t>(side)); }

Q_SIGNALS:
    void toggled();

private:
    QPushButton* makeChip(int side, const QString& text);

    std::array<std::string, 2> m_ids; // by side
    std::array<QPushButton*, 2> m_chips{};
};

} // namespace joust::ui
