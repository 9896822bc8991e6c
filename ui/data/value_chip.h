// SPDX-License-Identifier: GPL-3.0-or-later
// A chip that filters by one of many values, or by none. UI thread only.
#pragma once

#include <QPushButton>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace joust::ui {

class ValueChip final : public QPushButton
{
    Q_OBJECT

public:
    // `all` stands on the chip without a value; `name` says what is chosen, for screen readers.
    ValueChip(const QString& all, const QString& name, QWidget* parent = nullptr);

    // How a value is shown; as it is by default.
    void setWords(std::function<QString(const std::string&)> words);
    // Fewer values than these leave nothing to choose from: two by default, one where not all have it.
    void setLeast(std::size_t values);
    // Hides the chip when there is nothing to choose from.
    void setValues(std::vector<std::string> values);
    void setValue(const std::optional<std::string>& value); // no signal
    const std::optional<std::string>& value() const { return m_value; }

Q_SIGNALS:
    void chosen(); // by the user

private:
    void fillMenu();
    void addEntry(const QString& text, const std::optional<std::string>& value);
    void refresh();
    QString wordOf(const std::string& value) const;

    QString m_all;
    QString m_name;
    std::function<QString(const std::string&)> m_words;
    std::vector<std::string> m_values;
    std::size_t m_least = 2;
    std::optional<std::string> m_value;
};

} // namespace joust::ui
