// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paged_rows.h"

namespace joust::ui {

void PagedModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false;
    Q_EMIT moreWanted();
}

} // namespace joust::ui
