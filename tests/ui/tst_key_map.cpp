// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_map.h"
#include "ui/settings/key_dialog.h"
#include "ui/settings/preferences.h"

#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace joust::ui;

class TestKeyMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasItsOwnKeyAndText();
    void aKeyThatIsTakenIsRefused();
    void reservedKeysAreRefused();
    void settingsKeepWhatWasChanged();
    void theDialogChangesRefusesAndRestores();
};

void TestKeyMap::everyActionHasItsOwnKeyAndText()
{
    const KeyMap map;
    for (const KeyAction action : KeyMap::actions()) {
        QVERIFY(!map.key(action).isEmpty());
        QVERIFY(!KeyMap::isReserved(map.key(action)));
        QCOMPARE(map.holder(map.key(action)), action);
        QVERIFY(!KeyMap::text(action).isEmpty());
    }
}

void TestKeyMap::aKeyThatIsTakenIsRefused()
{
    KeyMap map;
    QVERIFY(!map.setKey(KeyAction::VoteA, QKeySequence(Qt::Key_2)));
    QCOMPARE(map.key(KeyAction::VoteA), QKeySequence(Qt::Key_1));
    QVERIFY(map.setKey(KeyAction::VoteB, QKeySequence())); // none at all
    QVERIFY(map.setKey(KeyAction::VoteA, QKeySequence(Qt::Key_2)));
    QVERIFY(map.setKey(KeyAction::VoteA, QKeySequence(Qt::Key_1)));
    QVERIFY(map.setKey(KeyAction::VoteB, QKeySequence(Qt::Key_2)));
    QVERIFY(map.isDefault());
}

void TestKeyMap::reservedKeysAreRefused()
{
    KeyMap map;
    for (const QKeySequence& key :
         {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Left),
          QKeySequence(Qt::CTRL | Qt::Key_A), QKeySequence(Qt::Key_A, Qt::Key_B)})
        QVERIFY2(!map.setKey(KeyAction::Skip, key), qPrintable(key.toString()));
    QVERIFY(map.setKey(KeyAction::Skip, QKeySequence(Qt::SHIFT | Qt::Key_S)));
}

void TestKeyMap::settingsKeepWhatWasChanged()
{
    KeyMap map;
    QVERIFY(map.setKey(KeyAction::VoteA, QKeySequence()));
    QVERIFY(map.setKey(KeyAction::VoteB, QKeySequence(Qt::Key_1))); // they change places
    QVERIFY(map.setKey(KeyAction::VoteA, QKeySequence(Qt::Key_2)));
    QCOMPARE(KeyMap::fromSettings(map.toSettings()), map);
    QCOMPARE(KeyMap::fromSettings({{QStringLiteral("nonsense"), 1}, {QStringLiteral("skip"), QStringLiteral("1")}}),
             KeyMap());
    QVERIFY(KeyMap().toSettings().isEmpty());
}

void TestKeyMap::theDialogChangesRefusesAndRestores()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    auto* dialog = new KeyDialog(preferences);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<KeyDialog> owner(dialog);
    dialog->show();
    const auto enter = [&](KeyAction action, Qt::Key key) {
        auto* field = dialog->findChild<QKeySequenceEdit*>(QStringLiteral("key_%1").arg(static_cast<int>(action)));
        field->setKeySequence(QKeySequence(key));
        Q_EMIT field->editingFinished();
        return field->keySequence();
    };
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("keyProblem"));
    QCOMPARE(enter(KeyAction::VoteA, Qt::Key_J), QKeySequence(Qt::Key_J));
    QCOMPARE(preferences.keyMap().key(KeyAction::VoteA), QKeySequence(Qt::Key_J));
    QCOMPARE(enter(KeyAction::VoteB, Qt::Key_J), QKeySequence(Qt::Key_2));
    QVERIFY(problem->text().contains(KeyMap::text(KeyAction::VoteA)));
    QCOMPARE(enter(KeyAction::VoteB, Qt::Key_Space), QKeySequence(Qt::Key_2));
    QVERIFY(!problem->text().isEmpty());
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QVERIFY(preferences.keyMap().isDefault());
    QVERIFY(problem->text().isEmpty());
}

QTEST_MAIN(TestKeyMap)
#include "tst_key_map.moc"
