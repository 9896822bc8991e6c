// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on a card: title, the chart or its table, a line that reads values out, and saving as PNG, SVG or CSV.
// UI thread only.
#pragma once

#include "base/result.h"
#include "ui/charts/chart_files.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace joust::ui {

class ChartView;
class ElidedLabel;

class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(const QString& title, QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const ChartPicture> picture); // nullptr: nothing to show, and no names kept
    void setNote(const QString& text);                            // a sentence under the title; empty hides it
    void showNothing(const QString& note);                        // instead of a picture: no lower than it needs to be
    void setTallest(int height); // up to here, in pixels, a picture is not scrolled inside the card
    ChartView* view() const { return m_view; }
    bool showsTable() const;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of the viewport: its width decides the height
    const QString& title() const { return m_title; }

Q_SIGNALS:
    // The user has chosen a file (and agreed to replace it) and it was written, or not.
    void saved(const QString& path);
    void failed(const joust::base::Error& error);

private:
    void buildLayout();
    void fitHeight();
    void addSaveMenu();
    void showTable(bool shown);
    void fillTable();
    void chooseFile(ChartFile kind);

    QString m_title;
    int m_tallest;
    std::shared_ptr<const ChartPicture> m_picture;
    QLabel* m_note;
    QPushButton* m_toggle;
    QPushButton* m_save;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    ChartView* m_view;
    QTableWidget* m_table;
    ElidedLabel* m_readout;
};

} // namespace joust::ui
