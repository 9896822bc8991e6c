// SPDX-License-Identifier: GPL-3.0-or-later
// Which key does what on the annotator's screen. A value; keys are remembered by person, not by study. Any thread.
#pragma once

#include <QKeySequence>
#include <QMap>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace joust::ui {

enum class KeyAction {
    VoteA,
    VoteB,
    VoteTie,
    VoteBothBad,
    Skip,
    KnowWho,
    Reasons,
    Comment,
    FocusPane,
    LinkScrolling,
    WrapCode,
    Pause,
    KeySheet,
};

class KeyMap
{
public:
    static const std::vector<KeyAction>& actions();
    static QString text(KeyAction action); // what it does, translated
    static QKeySequence defaultKey(KeyAction action);
    // Keys that the screen needs for itself: Enter, Space, Escape, Tab and what moves.
    static bool isReserved(const QKeySequence& key);

    QKeySequence key(KeyAction action) const; // empty: none
    // The action that has this key already; nothing when it is free or empty.
    std::optional<KeyAction> holder(const QKeySequence& key) const;
    // False, and nothing is changed, when another action has the key, or it is reserved.
    bool setKey(KeyAction action, const QKeySequence& key);
    bool isDefault() const { return m_changed.isEmpty(); }

    // What differs from the defaults, for the settings; unknown names and clashes are passed over.
    QVariantMap toSettings() const;
    static KeyMap fromSettings(const QVariantMap& settings);

    bool operator==(const KeyMap&) const = default;

private:
    QMap<KeyAction, QKeySequence> m_changed;
};

} // namespace joust::ui
