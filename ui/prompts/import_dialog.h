// SPDX-License-Identifier: GPL-3.0-or-later
// A file of prompts into a set: what it is, its first rows, what is new, alike or refused; then all of it or nothing.
// Every change is previewed at once, and nothing is written before Import. UI thread only.
#pragma once

#include "ui/prompts/prompts_source.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTableWidget;
class QVBoxLayout;

namespace joust::ui {

class BusyBar;
class FormField;
class MessageStrip;

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kTypingMs = 300; // after the last change

    // `source` outlives the dialog.
    ImportDialog(PromptsSource& source, const std::vector<std::string>& setNames, QWidget* parent);
    ~ImportDialog() override;

    void setFile(const QString& path);
    void done(int result) override;

Q_SIGNALS:
    void imported(const QString& promptSet, std::size_t added);

private:
    enum Mapping { PromptColumn, CategoryColumn, LanguageColumn, KeyColumn, MappingCount };

    void buildFile(QVBoxLayout& column, const std::vector<std::string>& setNames);
    void buildMapping(QVBoxLayout& column);
    void buildPreview(QVBoxLayout& column);
    void buildLayout(const std::vector<std::string>& setNames);
    void browse();
    void later();
    void preview();
    void show(PromptPreview preview);
    void showColumns(const std::vector<std::string>& columns);
    void showRows(const std::vector<exchange::FilePrompt>& rows);
    void clearPreview();
    void startImport();
    void finishImport(const base::Result<void>& result);
    void refresh();
    exchange::PromptImportOptions options() const;

    PromptsSource& m_source;
    QLineEdit* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    QComboBox* m_set = nullptr;
    QComboBox* m_format = nullptr;
    QWidget* m_mappingBox = nullptr;
    std::array<QComboBox*, MappingCount> m_columns{};
    QLineEdit* m_template = nullptr;
    QWidget* m_form = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_counts = nullptr;
    QTableWidget* m_rows = nullptr;
    QPlainTextEdit* m_details = nullptr;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_import = nullptr;
    QTimer m_typing;
    QTimer m_looking; // at the progress
    SharedProgress m_progress;
    std::shared_ptr<const exchange::PromptImportPlan> m_plan;
    quint64 m_request = 0; // answers to older requests are dropped
    bool m_importing = false;
};

} // namespace joust::ui
