// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the annotator's screen. They are the page's own, so that none fires while somebody types, while another
// page is shown, or when single keys are switched off (WCAG 2.1.4). UI thread only.
#pragma once

#include "ui/common/key_map.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

class QShortcut;
class QWidget;

namespace joust::ui {

class BattleKeys final : public QObject
{
    Q_OBJECT

public:
    explicit BattleKeys(QWidget& page);

    void on(KeyAction action, std::function<void()> work);
    void onFixed(const QKeySequence& key, std::function<void()> work);  // silent while somebody types
    void onAlways(const QKeySequence& key, std::function<void()> work); // also in a text field
    void setMap(const KeyMap& map);
    void setEnabled(bool enabled);

    static bool isTyping();
    // The single keys would otherwise take from a focused button the key that presses it.
    static bool clickFocusedButton();

private:
    QShortcut* add(const QKeySequence& key, std::function<void()> work);

    QWidget& m_page;
    std::vector<QShortcut*> m_all;
    std::vector<std::pair<KeyAction, QShortcut*>> m_mapped;
};

} // namespace joust::ui
