// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/form_field.h"

#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

} // namespace

FormField::FormField(const QString& label, QWidget* input, const QString& hint, QWidget* parent, QWidget* focus)
    : QWidget(parent)
    , m_focus(focus == nullptr ? input : focus)
    , m_hint(new QLabel(hint, this))
    , m_problemRow(new QWidget(this))
    , m_problem(new QLabel(m_problemRow))
    , m_icon(new QLabel(m_problemRow))
    , m_hintText(hint)
{
    auto* title = new QLabel(label, this);
    title->setBuddy(m_focus);
    setRole(title, Role::Strong);
    if (m_focus->accessibleName().isEmpty())
        m_focus->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_focus->setAccessibleDescription(hint);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setVisible(!hint.isEmpty());
    setRole(m_hint, Role::Muted);

    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_icon->setFixedWidth(iconBeside(font()));
    auto* row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    m_problemRow->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(title);
    layout->addWidget(input);
    layout->addWidget(m_hint);
    layout->addWidget(m_problemRow);
}

void FormField::setProblem(const QString& problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    if (!problem.isEmpty()) {
        const QColor color = toneColor(Tone::Bad);
        m_icon->setPixmap(tintedPixmap(QStringLiteral("error"), color, iconBeside(font()), devicePixelRatioF()));
        QPalette palette = m_problem->palette();
        palette.setColor(QPalette::WindowText, color);
        m_problem->setPalette(palette);
    }
    m_problemRow->setVisible(!problem.isEmpty());
    m_hint->setVisible(problem.isEmpty() && !m_hintText.isEmpty()); // the problem takes the hint's place
    m_focus->setAccessibleDescription(problem.isEmpty() ? m_hintText : problem);
}

QString FormField::problem() const
{
    return m_problem->text();
}

} // namespace joust::ui
