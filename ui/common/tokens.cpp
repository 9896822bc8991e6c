// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xF7, 0xF7, 0xF5);
    t.surface = QColor(0xFF, 0xFF, 0xFF);
    t.surfaceRaised = QColor(0xFF, 0xFF, 0xFF);
    t.surfaceHover = QColor(0xF1, 0xF1, 0xEE);
    t.line = QColor(0xDE, 0xDD, 0xD8);
    t.outline = QColor(0x84, 0x87, 0x8D);
    t.text = QColor(0x1D, 0x1E, 0x20);
    t.textMuted = QColor(0x5E, 0x61, 0x67);
    t.textDisabled = QColor(0x9A, 0x9C, 0xA0);
    t.accent = QColor(0x2F, 0x5D, 0x9B);
    t.accentHover = QColor(0x25, 0x4B, 0x7E);
    t.onAccent = QColor(0xFF, 0xFF, 0xFF);
    t.selection = QColor(0xE6, 0xED, 0xF7);
    t.code = QColor(0xF0, 0xEF, 0xEB);
    t.good = QColor(0x2E, 0x7D, 0x4F);
    t.warn = QColor(0x8A, 0x5A, 0x00);
    t.bad = QColor(0xB3, 0x26, 0x1E);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x17, 0x18, 0x1A);
    t.surface = QColor(0x1F, 0x21, 0x24);
    t.surfaceRaised = QColor(0x26, 0x28, 0x2C);
    t.surfaceHover = QColor(0x2A, 0x2D, 0x31);
    t.line = QColor(0x34, 0x37, 0x3C);
    t.outline = QColor(0x7C, 0x80, 0x88);
    t.text = QColor(0xE8, 0xE6, 0xE1);
    t.textMuted = QColor(0xA3, 0xA7, 0xAE);
    t.textDisabled = QColor(0x6B, 0x6F, 0x76);
    t.accent = QColor(0x7F, 0xB0, 0xF0);
    t.accentHover = QColor(0x9C, 0xC3, 0xF5);
    t.onAccent = QColor(0x17, 0x18, 0x1A);
    t.selection = QColor(0x24, 0x33, 0x49);
    t.code = QColor(0x29, 0x2C, 0x30);
    t.good = QColor(0x6C, 0xC0, 0x8B);
    t.warn = QColor(0xE0, 0xB0, 0x4A);
    t.bad = QColor(0xF2, 0x86, 0x7E);
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

const Tokens& tokensFor(Scheme scheme)
{
    static const Tokens kLight = lightTokens();
    static const Tokens kDark = darkTokens();
    return scheme == Scheme::Dark ? kDark : kLight;
}

std::array<QColor, 8> contestantColors(Scheme scheme)
{
    // Orange, sky blue and yellow do not reach 3:1 on white: there they are darker, of the same hue.
    if (scheme == Scheme::Light)
        return {QColor(0x00, 0x72, 0xB2), QColor(0xC2, 0x86, 0x00), QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7),
                QColor(0x1E, 0x9B, 0xE2), QColor(0xD5, 0x5E, 0x00), QColor(0xA1, 0x96, 0x0D), QColor(0x00, 0x00, 0x00)};
    return {QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7),
            QColor(0x56, 0xB4, 0xE9), QColor(0xD5, 0x5E, 0x00), QColor(0xF0, 0xE4, 0x42), QColor(0xFF, 0xFF, 0xFF)};
}

std::array<QColor, 3> divergingColors(Scheme scheme)
{
    const QColor middle = scheme == Scheme::Dark ? QColor(0x2B, 0x2D, 0x31) : QColor(0xF7, 0xF7, 0xF7);
    return {QColor(0x21, 0x66, 0xAC), middle, QColor(0xB3, 0x58, 0x06)};
}

std::array<QColor, 2> sequentialColors()
{
    return {QColor(0xEA, 0xF1, 0xFA), QColor(0x12, 0x3C, 0x73)};
}

QPalette paletteFor(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surfaceHover);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textMuted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.surfaceRaised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surfaceRaised);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.outline);
    p.setColor(QPalette::Dark, t.outline);
    p.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.textDisabled);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.textMuted);
    return p;
}

Scheme schemeOf(const QPalette& palette)
{
    const double text = relativeLuminance(palette.color(QPalette::WindowText));
    const double window = relativeLuminance(palette.color(QPalette::Window));
    return text > window ? Scheme::Dark : Scheme::Light;
}

double relativeLuminance(const QColor& color)
{
    const auto channel = [](float value) { return linear(static_cast<double>(value)); };
    const QColor rgb = color.toRgb();
    return 0.2126 * channel(rgb.redF()) + 0.7152 * channel(rgb.greenF()) + 0.0722 * channel(rgb.blueF());
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double one = relativeLuminance(a);
    const double two = relativeLuminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace joust::ui
