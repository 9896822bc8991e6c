// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: a contestant's name as SQL, before contestantName() adds the revision.
#pragma once

// A name that came with data is told apart from an endpoint of the same name: they are not the same contestant.
#define JOUST_CONTESTANT_NAME(endpoint, contestant)                                                                    \
    "coalesce(" endpoint ".name, " contestant ".imported_name || CASE WHEN EXISTS(SELECT 1 FROM endpoint WHERE name "  \
    "= " contestant ".imported_name COLLATE NOCASE) THEN ' (imported)' ELSE '' END)"
