// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/rules_area.h"

#include <QLabel>

namespace joust::ui {

namespace {

constexpr int kLeastLines = 3;

} // namespace

RulesArea::RulesArea(const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , m_text(new QLabel)
{
    setAccessibleName(name);
    m_text->setObjectName(QStringLiteral("studyRules"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(m_text);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(kLeastLines * fontMetrics().lineSpacing());
    viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
}

void RulesArea::setText(const QString& text)
{
    m_text->setText(text);
    fit();
}

QSize RulesArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), wantedHeight()};
}

void RulesArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

int RulesArea::wantedHeight() const
{
    return m_text->heightForWidth(viewport()->width());
}

// A scroll area does not ask a wrapped text how high it is.
void RulesArea::fit()
{
    m_text->setMinimumHeight(wantedHeight());
    updateGeometry();
}

} // namespace joust::ui
