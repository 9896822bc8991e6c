// SPDX-License-Identifier: GPL-3.0-or-later
// A vector picture inside an HTML page: the same calls give the same bytes on every machine. Pure.
#pragma once

#include <string>
#include <string_view>

namespace joust::exchange {

// Text between tags or inside quoted attributes: &, <, >, quotes and control characters cannot end it.
std::string escapedMarkup(std::string_view text);

class SvgDrawing
{
public:
    // `title` is what a screen reader says. Sizes in CSS pixels.
    SvgDrawing(double width, double height, std::string_view title);

    enum class Anchor { Start, Middle, End };
    // `style` names a class of the page's style sheet.
    void line(double x1, double y1, double x2, double y2, std::string_view style);
    void circle(double x, double y, double radius, std::string_view style);
    // `hover` is shown by browsers over the rectangle; empty for none.
    void rectangle(double x, double y, double width, double height, std::string_view fill, std::string_view hover = {});
    void text(double x, double y, std::string_view text, Anchor anchor, std::string_view style);
    std::string finish();

private:
    std::string m_text;
};

} // namespace joust::exchange
