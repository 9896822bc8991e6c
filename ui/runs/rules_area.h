// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a study, a line each. In large type and a low window they scroll before anything beside them is cut. UI
// thread only.
#pragma once

#include <QScrollArea>

class QLabel;

namespace joust::ui {

class RulesArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RulesArea(const QString& name, QWidget* parent = nullptr); // `name` for screen readers

    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int wantedHeight() const;
    void fit();

    QLabel* m_text;
};

} // namespace joust::ui
