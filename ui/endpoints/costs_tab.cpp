// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/costs_tab.h"

#include "ui/common/tokens.h"
#include "ui/endpoints/form_field.h"
#include "ui/endpoints/number_field.h"

#include <QGridLayout>
#include <QLabel>

namespace joust::ui {

CostsTab::CostsTab(QWidget* parent)
    : EndpointTab(parent)
    , m_priceIn(new NumberField(tr("unknown"), this))
    , m_priceOut(new NumberField(tr("unknown"), this))
    , m_parameters(new NumberField(tr("unknown"), this))
{
    m_priceIn->setObjectName(QStringLiteral("priceIn"));
    m_priceOut->setObjectName(QStringLiteral("priceOut"));
    m_parameters->setObjectName(QStringLiteral("parametersB"));
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpace8);
    const auto add = [&](NumberField* field, const QString& text) {
        auto* label = new QLabel(text, box);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        connect(field, &QLineEdit::textEdited, this, [this] { touch(EndpointField::Costs); });
    };
    add(m_priceIn, tr("&USD for a million prompt tokens"));
    add(m_priceOut, tr("USD for a million &answer tokens"));
    add(m_parameters, tr("&Billions of parameters"));
    grid->setColumnStretch(1, 1);
    addField(
        EndpointField::Costs, tr("Price and size"), box,
        tr("Never sent. They are for cost figures and for comparing quality with price; changing them makes no new "
           "revision."),
        m_priceIn);
}

void CostsTab::load(const EndpointDraft& draft)
{
    m_priceIn->setValue(draft.connection.priceIn);
    m_priceOut->setValue(draft.connection.priceOut);
    m_parameters->setValue(draft.connection.parametersB);
    markUntouched();
}

void CostsTab::store(EndpointDraft& draft) const
{
    draft.connection.priceIn = m_priceIn->value();
    draft.connection.priceOut = m_priceOut->value();
    draft.connection.parametersB = m_parameters->value();
}

EndpointProblems CostsTab::unreadable() const
{
    if (m_priceIn->isReadable() && m_priceOut->isReadable() && m_parameters->isReadable())
        return {};
    return {{EndpointField::Costs, tr("This is not a number.")}};
}

} // namespace joust::ui
