// SPDX-License-Identifier: GPL-3.0-or-later
// Why somebody voted as they did, in words. The ids are the file's and are never translated. Pure functions; UI thread
// only (translations).
#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>
#include <string_view>

namespace joust::ui {

class ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::ReasonWords)

public:
    // What one answer may be, for battle::reasonOf(); in the order it is offered.
    static std::span<const std::string_view> qualities();
    // Of a quality, or of a reason about the vote as a whole; empty for an id that is not known.
    static QString text(std::string_view what);
};

} // namespace joust::ui
