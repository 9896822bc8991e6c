// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why: what is said about a vote stays with it for good, so it needs a reason. UI thread only.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace joust::ui {

class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    // `action` stands on the button that does it. Deletes itself when it is closed.
    ReasonDialog(const QString& title, const QString& sentence, const QString& action, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason); // never empty

private:
    QLineEdit* m_reason;
    QPushButton* m_do;
};

} // namespace joust::ui
