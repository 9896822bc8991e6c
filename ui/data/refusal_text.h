// SPDX-License-Identifier: GPL-3.0-or-later
// Why a foreign file was refused, in the language of the screen: "votes.csv:17: 'won' is not an outcome" becomes a
// sentence with the file's name, its row and the reason. For BadInput and AlreadyExists of an import, whose details
// are about a file and never about an open battle. UI thread only (translations).
#pragma once

#include <QString>

#include <string_view>

namespace joust::ui {

// `detail` as core/exchange wrote it; one line of bounded length. What is not known stays in English.
QString refusalText(std::string_view detail);

} // namespace joust::ui
