// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/look.h"

#include <QStringList>

namespace joust::tour {
namespace {

constexpr QSize kSmallest{1024, 640};
constexpr QSize kWide{2560, 1440};

} // namespace

QString Look::name() const
{
    const QString theme = scheme == ui::SchemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    QStringList parts{theme, QString::number(percent), language};
    if (size != Look().size)
        parts << QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    return parts.join(QLatin1Char('-'));
}

std::vector<Look> everyLook()
{
    std::vector<Look> looks;
    for (const char* language : {"en", "de", "zh_CN"}) {
        for (const ui::SchemeChoice scheme : {ui::SchemeChoice::Light, ui::SchemeChoice::Dark}) {
            for (const int percent : {100, 150, 200})
                looks.push_back({scheme, percent, QString::fromLatin1(language)});
        }
    }
    return looks;
}

std::vector<Look> everySize()
{
    std::vector<Look> looks;
    for (const char* language : {"en", "de"}) {
        for (const QSize& size : {kSmallest, kWide})
            looks.push_back({ui::SchemeChoice::Light, 100, QString::fromLatin1(language), size});
    }
    return looks;
}

} // namespace joust::tour
