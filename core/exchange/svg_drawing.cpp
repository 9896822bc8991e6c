// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/svg_drawing.h"

#include "base/utf8.h"
#include "exchange/decimal.h"

namespace joust::exchange {
namespace {

std::string attribute(std::string_view name, double value)
{
    return ' ' + std::string(name) + "=\"" + fixedDecimal(value, 1) + '"';
}

std::string attribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + escapedMarkup(value) + '"';
}

} // namespace

std::string escapedMarkup(std::string_view text)
{
    std::string result;
    for (const char c : base::mendUtf8(text)) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return result;
}

SvgDrawing::SvgDrawing(double width, double height, std::string_view title)
{
    m_text = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"" + attribute("aria-label", title) +
             " viewBox=\"0 0 " + fixedDecimal(width, 0) + ' ' + fixedDecimal(height, 0) + '"' +
             attribute("width", width) + attribute("height", height) + ">\n";
}

void SvgDrawing::line(double x1, double y1, double x2, double y2, std::string_view style)
{
    m_text += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2) +
              attribute("class", style) + "/>\n";
}

void SvgDrawing::circle(double x, double y, double radius, std::string_view style)
{
    m_text += "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius) + attribute("class", style) +
              "/>\n";
}

void SvgDrawing::rectangle(double x, double y, double width, double height, std::string_view fill,
                           std::string_view hover)
{
    m_text += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", width) +
              attribute("height", height) + attribute("fill", fill);
    m_text += hover.empty() ? "/>\n" : "><title>" + escapedMarkup(hover) + "</title></rect>\n";
}

void SvgDrawing::text(double x, double y, std::string_view text, Anchor anchor, std::string_view style)
{
    const char* word = anchor == Anchor::Start ? "start" : anchor == Anchor::Middle ? "middle" : "end";
    m_text += "<text" + attribute("x", x) + attribute("y", y) + attribute("text-anchor", word) +
              attribute("class", style) + '>' + escapedMarkup(text) + "</text>\n";
}

std::string SvgDrawing::finish()
{
    return m_text + "</svg>\n";
}

} // namespace joust::exchange
