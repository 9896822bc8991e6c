// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_words.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace joust::ui {

namespace {

QString dash()
{
    return QStringLiteral("\u2013");
}

} // namespace

QString BoardWords::count(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString BoardWords::wholeNumber(double value)
{
    return QLocale().toString(std::llround(value));
}

QString BoardWords::share(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return {};
    return wholeNumber(100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

QString BoardWords::rankRange(const rating::LeaderboardRow& row)
{
    const QLocale locale;
    const int low = row.rankLow.value_or(row.rank);
    const int high = row.rankHigh.value_or(row.rank);
    if (low == high)
        return locale.toString(low);
    return tr("%1 \u2013 %2", "range of ranks").arg(locale.toString(low), locale.toString(high));
}

QString BoardWords::rating(const rating::LeaderboardRow& row)
{
    if (row.rating)
        return wholeNumber(*row.rating);
    if (row.bounded == rating::Bound::AtLeast && row.lower)
        return QStringLiteral("\u2265 ") + wholeNumber(*row.lower);
    if (row.bounded == rating::Bound::AtMost && row.upper)
        return QStringLiteral("\u2264 ") + wholeNumber(*row.upper);
    return dash();
}

QString BoardWords::offsets(const rating::LeaderboardRow& row)
{
    if (!row.rating || !row.lower || !row.upper)
        return {};
    // Rounded as the difference itself: a difference of rounded numbers could be off by one.
    return QStringLiteral("\u2212%1 / +%2")
        .arg(wholeNumber(*row.rating - *row.lower), wholeNumber(*row.upper - *row.rating));
}

QString BoardWords::ends(const rating::LeaderboardRow& row)
{
    if (!row.rating || !row.lower || !row.upper)
        return {};
    return tr("%1 to %2", "interval of a rating").arg(wholeNumber(*row.lower), wholeNumber(*row.upper));
}

QString BoardWords::change(const std::optional<int>& places)
{
    if (!places || *places == 0)
        return {};
    const QChar arrow(*places > 0 ? 0x25b2 : 0x25bc);
    return arrow + QStringLiteral("\u2009") + QLocale().toString(std::abs(*places));
}

QString BoardWords::changeInWords(const std::optional<int>& places)
{
    if (!places)
        return {};
    if (*places == 0)
        return tr("same place");
    return *places > 0 ? tr("up %n place(s)", nullptr, *places) : tr("down %n place(s)", nullptr, -*places);
}

QString BoardWords::since(const exchange::RowChange& change)
{
    if (!change.known)
        return tr("new", "not on the earlier board");
    QStringList parts;
    if (const QString places = BoardWords::change(change.places); !places.isEmpty())
        parts << places;
    if (change.rating) {
        const long long points = std::llround(*change.rating);
        const QChar sign(points < 0 ? 0x2212 : points > 0 ? '+' : 0xb1);
        parts << sign + QLocale().toString(std::abs(points));
    }
    return parts.isEmpty() ? dash() : parts.join(QStringLiteral("\u2002"));
}

QString BoardWords::sinceInWords(const exchange::RowChange& change)
{
    if (!change.known)
        return tr("not on the frozen board");
    QStringList parts;
    if (change.places)
        parts << changeInWords(change.places);
    if (change.rating) {
        const long long points = std::llround(*change.rating);
        const QString number = QLocale().toString(std::abs(points));
        parts << (points == 0  ? tr("the same rating")
                  : points > 0 ? tr("rating %1 higher").arg(number)
                               : tr("rating %1 lower").arg(number));
    }
    return parts.isEmpty() ? tr("cannot be compared") : parts.join(tr(", ", "between the facts of a list"));
}

QString BoardWords::summary(const rating::LeaderboardRow& row)
{
    QStringList parts{tr("rank %1").arg(rankRange(row))};
    if (row.rating)
        parts << tr("rating %1").arg(rating(row));
    else if (row.bounded == rating::Bound::AtLeast)
        parts << tr("won every battle, rating %1").arg(rating(row));
    else if (row.bounded == rating::Bound::AtMost)
        parts << tr("lost every battle, rating %1").arg(rating(row));
    else
        parts << tr("no rating");
    if (const QString interval = ends(row); !interval.isEmpty())
        parts << tr("interval %1").arg(interval);
    parts << tr("%1 battles").arg(count(row.battles));
    return tr("%1: %2", "contestant: facts")
        .arg(QString::fromStdString(row.name), parts.join(tr(", ", "between the facts of a list")));
}

QString BoardWords::toolTip(const rating::LeaderboardRow& row, bool tiedWithFirst)
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(QString::fromStdString(row.name).toHtmlEscaped())};
    lines << tr("Rank %1").arg(rankRange(row)).toHtmlEscaped();
    lines << tr("Rating %1").arg(rating(row)).toHtmlEscaped();
    if (const QString interval = ends(row); !interval.isEmpty())
        lines << tr("Interval %1").arg(interval).toHtmlEscaped();
    lines << tr("%1 battles: %2 won, %3 lost, %4 tied, %5 both bad")
                 .arg(count(row.battles), count(row.wins), count(row.losses), count(row.ties), count(row.bothBad))
                 .toHtmlEscaped();
    if (tiedWithFirst)
        lines << tr("Statistically tied with the first").toHtmlEscaped();
    if (row.bounded == rating::Bound::AtLeast)
        lines << tr("Won every battle: no finite rating, so the lowest that fits is shown").toHtmlEscaped();
    if (row.bounded == rating::Bound::AtMost)
        lines << tr("Lost every battle: no finite rating, so the highest that fits is shown").toHtmlEscaped();
    if (!row.active)
        lines << tr("None of its votes count under these options").toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

} // namespace joust::ui
