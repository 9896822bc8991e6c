// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoint_tab.h"

#include "ui/common/tokens.h"
#include "ui/endpoints/form_field.h"

#include <QVBoxLayout>

namespace joust::ui {

EndpointTab::EndpointTab(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace16, kSpace12, kSpace8);
    layout->setSpacing(0);
    m_column->setSpacing(kSpace16);
    layout->addLayout(m_column);
    layout->addStretch();
}

FormField* EndpointTab::addField(EndpointField field, const QString& label, QWidget* input, const QString& hint,
                                 QWidget* focus)
{
    auto* row = new FormField(label, input, hint, this, focus);
    m_fields.emplace(field, row);
    m_column->addWidget(row);
    return row;
}

void EndpointTab::setFieldVisible(EndpointField field, bool visible)
{
    m_fields.at(field)->setVisible(visible);
}

void EndpointTab::touch(EndpointField field)
{
    m_touched.insert(field);
    Q_EMIT edited();
}

void EndpointTab::showProblems(const EndpointProblems& problems, bool all)
{
    for (const auto& [field, row] : m_fields) {
        const auto found = problems.find(field);
        const bool shown = found != problems.end() && (all || m_touched.contains(field));
        row->setProblem(shown ? found->second : QString());
    }
}

} // namespace joust::ui
