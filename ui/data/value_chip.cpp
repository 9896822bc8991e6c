// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/value_chip.h"

#include "ui/common/role.h"
#include "ui/data/data_words.h"

#include <QMenu>
#include <QStyle>

#include <utility>

namespace joust::ui {

namespace {

constexpr int kLongest = 32; // characters on the chip

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ValueChip::ValueChip(const QString& all, const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_all(all)
    , m_name(name)
{
    setRole(this, Role::Chip);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ValueChip::fillMenu);
    refresh();
}

void ValueChip::setWords(std::function<QString(const std::string&)> words)
{
    m_words = std::move(words);
    refresh();
}

QString ValueChip::wordOf(const std::string& value) const
{
    return m_words ? m_words(value) : DataWords::oneLine(value);
}

void ValueChip::setLeast(std::size_t values)
{
    m_least = values;
    refresh();
}

void ValueChip::setValues(std::vector<std::string> values)
{
    m_values = std::move(values);
    menu()->clear();
    refresh();
}

void ValueChip::setValue(const std::optional<std::string>& value)
{
    m_value = value;
    refresh();
}

void ValueChip::fillMenu()
{
    menu()->clear();
    addEntry(m_all, std::nullopt);
    menu()->addSeparator();
    for (const std::string& value : m_values)
        addEntry(wordOf(value), value);
}

void ValueChip::addEntry(const QString& text, const std::optional<std::string>& value)
{
    QAction* action = menu()->addAction(withoutMnemonic(text));
    action->setCheckable(true);
    action->setChecked(value == m_value);
    connect(action, &QAction::triggered, this, [this, value] {
        setValue(value);
        Q_EMIT chosen();
    });
}

void ValueChip::refresh()
{
    setVisible(m_value || m_values.size() >= m_least);
    const QString text = m_value ? wordOf(*m_value) : m_all;
    const QString shown = text.size() > kLongest ? text.left(kLongest - 1) + QChar(0x2026) : text;
    setText(withoutMnemonic(shown));
    setToolTip(text == shown ? QString() : text.toHtmlEscaped());
    setAccessibleName(tr("%1: %2", "name of a filter: its value").arg(m_name, text));
    if (property("active").toBool() != m_value.has_value()) {
        setProperty("active", m_value.has_value());
        style()->unpolish(this); // the style sheet matches properties only when it polishes
        style()->polish(this);
    }
}

} // namespace joust::ui
