// SPDX-License-Identifier: GPL-3.0-or-later
// A list and the panel of what is chosen in it: beside each other, or one above the other where the window is too
// narrow for the size of its text. UI thread only.
#pragma once

#include <QSplitter>

namespace joust::ui {

class DetailSplit final : public QSplitter
{
    Q_OBJECT

public:
    // Beside each other they share the width like these numbers.
    DetailSplit(QWidget* list, QWidget* panel, int listShare, int panelShare, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    int m_listShare;
    int m_panelShare;
};

} // namespace joust::ui
