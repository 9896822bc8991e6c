// SPDX-License-Identifier: GPL-3.0-or-later
// The chips for the reasons of a choice: what each answer is, and, where a choice from before that has them, reasons
// about the vote as a whole. An id that has no chip stays in the choice. UI thread only.
#pragma once

#include <QObject>

#include <string>
#include <utility>
#include <vector>

class QPushButton;
class QWidget;

namespace joust::ui {

class ReasonPair;

class ReasonChips final : public QObject
{
    Q_OBJECT

public:
    explicit ReasonChips(QWidget& flow); // adds the chips to its layout

    std::vector<std::string> marked() const;
    // Without changed(). `fresh`: of another choice than the last; only then a chip about the whole vote disappears.
    void showMarked(const std::vector<std::string>& reasons, bool fresh);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    QPushButton* makeWhole(const char* id, QWidget& flow);
    bool hasChip(const std::string& reason) const;

    std::vector<ReasonPair*> m_pairs;
    std::vector<std::pair<std::string, QPushButton*>> m_whole;
    std::vector<std::string> m_others; // ids without a chip
};

} // namespace joust::ui
