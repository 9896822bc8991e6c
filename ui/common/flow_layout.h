// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in lines that wrap, in reading direction: chips. A widget that expands takes what its line has left. UI
// thread only.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace joust::ui {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; // takes ownership
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem*> items;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    int growthOf(const Line& line, int width) const; // of each that expands
    QSize sizeOf(const QLayoutItem& item, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace joust::ui
