// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/key_editor.h"

#include "ui/common/role.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace joust::ui {

using Kind = endpoint::KeyRef::Kind;

KeyEditor::KeyEditor(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_variable(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_newEntry(QStringLiteral("endpoint-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_kind->setObjectName(QStringLiteral("keyKind"));
    m_kind->addItem(tr("No key"), static_cast<int>(Kind::None));
    m_kind->addItem(tr("Environment variable"), static_cast<int>(Kind::Environment));
    m_kind->addItem(tr("System keyring"), static_cast<int>(Kind::Keyring));
    m_kind->addItem(tr("This session only"), static_cast<int>(Kind::Session));
    m_variable->setObjectName(QStringLiteral("keyVariable"));
    m_variable->setPlaceholderText(QStringLiteral("LAB_API_KEY"));
    m_variable->setAccessibleName(tr("Name of the environment variable"));
    m_secret->setObjectName(QStringLiteral("keySecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("API key"));
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    m_note->setWordWrap(true);
    setRole(m_note, Role::Muted);

    m_stack->addWidget(new QWidget(this));
    m_stack->addWidget(m_variable);
    m_stack->addWidget(m_secret);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kind);
    layout->addWidget(m_stack);
    layout->addWidget(m_note);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_variable, &QLineEdit::textEdited, this, &KeyEditor::edited);
    connect(m_secret, &QLineEdit::textEdited, this, &KeyEditor::edited);
    showKind();
}

KeyEditor::~KeyEditor()
{
    clearSecret();
}

void KeyEditor::setRef(const endpoint::KeyRef& ref, bool shared)
{
    const QSignalBlocker quiet(this);
    m_stored = ref;
    m_shared = shared;
    m_secret->clear();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(ref.kind)));
    m_variable->setText(ref.kind == Kind::Environment ? QString::fromStdString(ref.name) : QString());
    showKind();
}

Kind KeyEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

bool KeyEditor::holdsSecret() const
{
    return kind() == Kind::Keyring || kind() == Kind::Session;
}

endpoint::KeyRef KeyEditor::ref() const
{
    if (kind() == Kind::None)
        return {};
    if (kind() == Kind::Environment)
        return {Kind::Environment, m_variable->text().trimmed().toStdString()};
    const bool keepEntry = m_stored.kind == kind() && (secret().isEmpty() || !m_shared);
    return keepEntry ? m_stored : endpoint::KeyRef{kind(), m_newEntry.toStdString()};
}

QString KeyEditor::secret() const
{
    return holdsSecret() ? m_secret->text().trimmed() : QString();
}

bool KeyEditor::needsSecret() const
{
    return holdsSecret() && m_stored.kind != kind() && secret().isEmpty();
}

void KeyEditor::clearSecret()
{
    m_secret->clear();
}

void KeyEditor::showKind()
{
    const bool stored = holdsSecret() && m_stored.kind == kind();
    m_stack->setCurrentIndex(holdsSecret() ? 2 : kind() == Kind::Environment ? 1 : 0);
    m_stack->setVisible(kind() != Kind::None);
    m_secret->setPlaceholderText(stored ? tr("Stored. Type here to replace it") : tr("Paste the key here"));
    switch (kind()) {
    case Kind::None:
        m_note->setText(tr("Requests are sent without a key, as most local servers want it."));
        break;
    case Kind::Environment:
        m_note->setText(tr("Read when it is needed. The workspace holds only the name of the variable."));
        break;
    case Kind::Keyring:
        m_note->setText(tr("The key goes to the keyring of your desktop. The workspace holds only a reference."));
        break;
    case Kind::Session:
        m_note->setText(tr("The key is kept in memory until Joust is closed, and has to be typed again next time."));
        break;
    }
}

} // namespace joust::ui
