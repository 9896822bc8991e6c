// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_dialog.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/settings/preferences.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {

KeyDialog::KeyDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Keys for voting"));
    setObjectName(QStringLiteral("keyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kSpace24);
    form->setVerticalSpacing(kSpace8);
    for (const KeyAction action : KeyMap::actions()) {
        auto* field = new QKeySequenceEdit(this);
        field->setObjectName(QStringLiteral("key_%1").arg(static_cast<int>(action)));
        field->setAccessibleName(KeyMap::text(action));
        connect(field, &QKeySequenceEdit::editingFinished, this, [this, action, field] { take(action, *field); });
        form->addRow(KeyMap::text(action), field);
        m_fields.emplace_back(action, field);
    }
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_problem->setWordWrap(true);
    setRole(m_problem, Role::Muted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_preferences.setKeyMap({});
        m_problem->clear();
        showMap();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    column->setSpacing(kSpace16);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    showMap();
}

void KeyDialog::take(KeyAction action, QKeySequenceEdit& field)
{
    KeyMap map = m_preferences.keyMap();
    const QKeySequence wanted = field.keySequence();
    if (wanted == map.key(action))
        return;
    const std::optional<KeyAction> holder = map.holder(wanted);
    const QString key = wanted.toString(QKeySequence::NativeText);
    if (map.setKey(action, wanted)) {
        m_preferences.setKeyMap(map);
        m_problem->clear();
        return;
    }
    m_problem->setText(holder ? tr("%1 is the key of \u201c%2\u201d.").arg(key, KeyMap::text(*holder))
                              : tr("%1 cannot be given away: the screen needs it.").arg(key));
    showMap();
}

void KeyDialog::showMap()
{
    const KeyMap map = m_preferences.keyMap();
    for (const auto& [action, field] : m_fields)
        field->setKeySequence(map.key(action));
}

} // namespace joust::ui
