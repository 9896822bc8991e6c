// SPDX-License-Identifier: GPL-3.0-or-later
// Where the API key of an endpoint is. The secret itself is only held while the form is open.
#pragma once

#include "endpoint/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace joust::ui {

class KeyEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEditor(QWidget* parent = nullptr);
    ~KeyEditor() override;

    // `shared`: another endpoint uses the same entry, so a new secret gets an entry of its own.
    void setRef(const endpoint::KeyRef& ref, bool shared);
    // The reference to store. A new secret of the same kind keeps its entry's name unless it is shared.
    endpoint::KeyRef ref() const;
    QString secret() const;   // what was typed for the keyring or this session; empty = leave the stored one alone
    bool needsSecret() const; // the entry is new and nothing has been typed
    void clearSecret();
    QComboBox* kindBox() const { return m_kind; }

Q_SIGNALS:
    void edited();

private:
    endpoint::KeyRef::Kind kind() const;
    bool holdsSecret() const;
    void showKind();

    QComboBox* m_kind;
    QStackedWidget* m_stack;
    QLineEdit* m_variable;
    QLineEdit* m_secret;
    QLabel* m_note;
    endpoint::KeyRef m_stored;
    QString m_newEntry; // name of the entry for a new secret: random, so that two workspaces cannot collide
    bool m_shared = false;
};

} // namespace joust::ui
