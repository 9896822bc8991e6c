// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the study password: for a new one, twice, or for the one that is set. UI thread only.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace joust::ui {

class MessageStrip;

class StudyPasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Ask { New, Set };
    explicit StudyPasswordDialog(Ask ask, QWidget* parent = nullptr); // deletes itself when it closes

    // It was not the right one; the dialog stays.
    void refuse();

Q_SIGNALS:
    // The dialog stays open until accept(): the password is being kept or looked at.
    void given(const QString& password);

private:
    void buildLayout();
    void check();
    void give();

    Ask m_ask;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    MessageStrip* m_message;
    QDialogButtonBox* m_buttons;
    QPushButton* m_give;
};

} // namespace joust::ui
