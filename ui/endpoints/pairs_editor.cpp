// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/pairs_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kSmallestRows = 1;
constexpr int kMostRows = 5;

QString cell(const QTableWidget& table, int row, int column)
{
    const QTableWidgetItem* item = table.item(row, column);
    return item == nullptr ? QString() : item->text();
}

} // namespace

PairsEditor::PairsEditor(const QString& nameHeader, const QString& valueHeader, const QString& addText, QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(tr("Remove row"), this))
{
    m_table->setHorizontalHeaderLabels({nameHeader, valueHeader});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* add = new QPushButton(addText, this);
    add->setObjectName(QStringLiteral("addRow"));
    m_remove->setObjectName(QStringLiteral("removeRow"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PairsEditor::removeCurrentRow);
    connect(add, &QPushButton::clicked, this, &PairsEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &PairsEditor::removeCurrentRow);
    connect(m_table, &QTableWidget::itemChanged, this, &PairsEditor::edited);
    fitHeight();
}

void PairsEditor::setPairs(const Pairs& pairs)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const auto& [name, value] : pairs)
        insertRow(QString::fromStdString(name), QString::fromStdString(value));
    fitHeight();
}

PairsEditor::Pairs PairsEditor::pairs() const
{
    Pairs pairs;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = cell(*m_table, row, 0).trimmed();
        const QString value = cell(*m_table, row, 1);
        if (!name.isEmpty() || !value.trimmed().isEmpty())
            pairs.emplace_back(name.toStdString(), value.toStdString());
    }
    return pairs;
}

void PairsEditor::insertRow(const QString& name, const QString& value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void PairsEditor::addRow()
{
    insertRow({}, {});
    fitHeight();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void PairsEditor::removeCurrentRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    fitHeight();
    Q_EMIT edited();
}

void PairsEditor::fitHeight()
{
    const int rows = std::clamp(m_table->rowCount(), kSmallestRows, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight + 4);
    m_remove->setEnabled(m_table->rowCount() > 0);
}

} // namespace joust::ui
