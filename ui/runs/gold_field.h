// SPDX-License-Identifier: GPL-3.0-or-later
// Gold items of a study that is being made: a file of them, read and looked at before it is taken, and their share of
// the battles. UI thread only.
#pragma once

#include "ui/runs/runs_source.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;

namespace joust::ui {

class FormField;

class GoldField final : public QWidget
{
    Q_OBJECT

public:
    // `source` outlives the field.
    explicit GoldField(RunsSource& source, QWidget* parent = nullptr);

    const std::vector<store::GoldItem>& items() const { return m_items; }
    double share() const; // 0 without items
    bool isReading() const { return m_reading; }

    void setFile(const QString& file); // as chosen in the dialog

Q_SIGNALS:
    void changed();

private:
    void chooseFile();
    void remove();
    void show(const QString& text);

    RunsSource& m_source;
    std::vector<store::GoldItem> m_items;
    bool m_reading = false;
    QPushButton* m_choose = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_state = nullptr;
    QSpinBox* m_share = nullptr;
    FormField* m_fileField = nullptr;
};

} // namespace joust::ui
