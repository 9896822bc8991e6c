// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a stored text back byte for byte as long as nobody edited it: widgets change line ends and drop control
// characters, and a changed identity would make a new revision of the contestant.
#pragma once

#include <QString>

#include <string>

namespace joust::ui {

class KeptText
{
public:
    // `shown` is what the widget made of `stored`.
    void load(const std::string& stored, const QString& shown)
    {
        m_stored = stored;
        m_shown = shown;
    }
    std::string textFor(const QString& now) const { return now == m_shown ? m_stored : now.toStdString(); }
    std::string trimmedTextFor(const QString& now) const
    {
        return now == m_shown ? m_stored : now.trimmed().toStdString();
    }

private:
    std::string m_stored;
    QString m_shown;
};

} // namespace joust::ui
