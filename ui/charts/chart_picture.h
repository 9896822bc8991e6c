// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart draws, apart from the widget that shows it: screen, PNG and SVG get the same painting, keyboard and
// pointer reach the same marks, and the table says the same in text. Pictures are values without widgets; sizes are in
// device-independent pixels. UI thread only (fonts).
#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace joust::ui {

struct ChartLook
{
    const Tokens& tokens;
    Scheme scheme = Scheme::Light;
    QFont font;
};

// The chart as text: numbers are in the user's locale for the screen and plain for files.
struct ChartTable
{
    QStringList header;
    std::vector<bool> numbers; // per column: right-aligned
    std::vector<QStringList> rows;
};

class ChartPicture
{
public:
    virtual ~ChartPicture() = default;

    // The smallest size at which labels neither overlap nor are cut.
    virtual QSizeF neededSize(const QFont& font) const = 0;
    // A picture may be narrower than it needs, down to this, and leave labels out; it is as high as heightFor() then.
    virtual double leastWidth(const QFont& font) const { return neededSize(font).width(); }
    virtual double heightFor(double width, const QFont& font) const;
    // Paints into (0, 0) .. size. `current` is the mark under the pointer or the keyboard; -1 = none.
    virtual void paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const = 0;

    // Marks are what has a value of its own: a bar, a point, a cell.
    virtual int markCount() const = 0;
    virtual QRectF markArea(int mark, const QSizeF& size, const QFont& font) const = 0;
    virtual QString markText(int mark) const = 0;                                      // one line of plain text
    virtual int markAt(QPointF position, const QSizeF& size, const QFont& font) const; // -1 = none
    // Where the arrow keys lead from `current` (-1 at first); stays inside.
    virtual int moved(int current, int dx, int dy) const;

    enum class Numbers { Local, Plain };
    virtual ChartTable table(Numbers numbers) const = 0;
};

// RFC 4180, UTF-8 by the caller.
QString chartTableAsCsv(const ChartTable& table);

} // namespace joust::ui
