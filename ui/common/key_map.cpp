// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace joust::ui {
namespace {

struct Entry
{
    KeyAction action;
    const char* id; // in the settings
    const char* text;
    int key;
};

// clang-format off
constexpr std::array<Entry, 13> kEntries{{
    {KeyAction::VoteA, "vote_a", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "A is better"), Qt::Key_1},
    {KeyAction::VoteB, "vote_b", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "B is better"), Qt::Key_2},
    {KeyAction::VoteTie, "vote_tie", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Tie"), Qt::Key_3},
    {KeyAction::VoteBothBad, "vote_both_bad", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Both are bad"), Qt::Key_4},
    {KeyAction::Skip, "skip", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Skip, with a reason"), Qt::Key_5},
    {KeyAction::KnowWho, "know_who", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "I know who this is"), Qt::Key_I},
    {KeyAction::Reasons, "reasons", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Say what A and B are: accurate, clear \u2026"), Qt::Key_R},
    {KeyAction::Comment, "comment", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Write a comment"), Qt::Key_C},
    {KeyAction::FocusPane, "focus_pane", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "One answer alone, the other, both"), Qt::Key_F},
    {KeyAction::LinkScrolling, "link_scrolling", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Scroll both answers together"), Qt::Key_L},
    {KeyAction::WrapCode, "wrap_code", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Break long lines of code, or scroll sideways"), Qt::Key_W},
    {KeyAction::Pause, "pause", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Pause"), Qt::Key_P},
    {KeyAction::KeySheet, "key_sheet", QT_TRANSLATE_NOOP("joust::ui::KeyMap", "Show these keys"), Qt::Key_Question},
}};
// clang-format on

const Entry& entryOf(KeyAction action)
{
    return *std::find_if(kEntries.begin(), kEntries.end(),
                         [action](const Entry& entry) { return entry.action == action; });
}

} // namespace

const std::vector<KeyAction>& KeyMap::actions()
{
    static const std::vector<KeyAction> kAll = [] {
        std::vector<KeyAction> all;
        for (const Entry& entry : kEntries)
            all.push_back(entry.action);
        return all;
    }();
    return kAll;
}

QString KeyMap::text(KeyAction action)
{
    return QCoreApplication::translate("joust::ui::KeyMap", entryOf(action).text);
}

QKeySequence KeyMap::defaultKey(KeyAction action)
{
    return QKeySequence(entryOf(action).key);
}

bool KeyMap::isReserved(const QKeySequence& key)
{
    if (key.count() != 1)
        return key.count() > 1; // one press, not a chord
    if (key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return true; // those belong to the menus
    constexpr std::array kReserved{Qt::Key_Return,  Qt::Key_Enter, Qt::Key_Space,  Qt::Key_Escape,   Qt::Key_Tab,
                                   Qt::Key_Backtab, Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Left,     Qt::Key_Right,
                                   Qt::Key_Home,    Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_F1};
    return std::find(kReserved.begin(), kReserved.end(), key[0].key()) != kReserved.end();
}

QKeySequence KeyMap::key(KeyAction action) const
{
    return m_changed.value(action, defaultKey(action));
}

std::optional<KeyAction> KeyMap::holder(const QKeySequence& wanted) const
{
    if (wanted.isEmpty())
        return std::nullopt;
    for (const KeyAction action : actions()) {
        if (key(action) == wanted)
            return action;
    }
    return std::nullopt;
}

bool KeyMap::setKey(KeyAction action, const QKeySequence& wanted)
{
    const std::optional<KeyAction> held = holder(wanted);
    if (isReserved(wanted) || (held && *held != action))
        return false;
    if (wanted == defaultKey(action))
        m_changed.remove(action);
    else
        m_changed.insert(action, wanted);
    return true;
}

QVariantMap KeyMap::toSettings() const
{
    QVariantMap settings;
    for (auto it = m_changed.begin(); it != m_changed.end(); ++it)
        settings.insert(QString::fromLatin1(entryOf(it.key()).id), it.value().toString(QKeySequence::PortableText));
    return settings;
}

KeyMap KeyMap::fromSettings(const QVariantMap& settings)
{
    KeyMap map;
    // Two actions may have changed places: first all let go, then each takes its own.
    for (const Entry& entry : kEntries) {
        if (settings.contains(QString::fromLatin1(entry.id)))
            map.m_changed.insert(entry.action, QKeySequence());
    }
    for (const Entry& entry : kEntries) {
        const QString id = QString::fromLatin1(entry.id);
        if (settings.contains(id) &&
            !map.setKey(entry.action, QKeySequence(settings.value(id).toString(), QKeySequence::PortableText)))
            map.setKey(entry.action, defaultKey(entry.action));
    }
    return map;
}

} // namespace joust::ui
