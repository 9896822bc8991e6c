// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: conditions on a vote `v`, after it was committed in a study.
#pragma once

// The annotator's study is open, and its names come later. Boards, counts and exports leave such a vote out: a count
// that goes up by one for two contestants names the pair.
#define JOUST_STUDY_HOLDS_BACK                                                                                         \
    "(st.closed_utc IS NULL AND (st.reveal IN ('end', 'never') OR (st.reveal = 'session' AND st.battles > "            \
    "(SELECT count(*) FROM study_item d WHERE d.study_id = si.study_id AND d.annotator_id = si.annotator_id AND "      \
    "(EXISTS(SELECT 1 FROM vote x WHERE x.battle_id = d.battle_id AND x.annotator_id = d.annotator_id) OR "            \
    "EXISTS(SELECT 1 FROM skip x WHERE x.battle_id = d.battle_id AND x.annotator_id = d.annotator_id))))))"

#define JOUST_VOTE_LEFT_OUT                                                                                            \
    "EXISTS(SELECT 1 FROM study_item si JOIN study st ON st.id = si.study_id WHERE si.battle_id = v.battle_id "        \
    "AND " JOUST_STUDY_HOLDS_BACK ")"

// Of a mark's `reason`: while the study holds back, nothing but the chain says that its item was gold.
#define JOUST_GOLD_HELD_BACK "(reason = 'gold item' AND " JOUST_VOTE_LEFT_OUT ")"

// As JOUST_VOTE_LEFT_OUT, and for ever where the study reveals never: nobody is told who wrote the answers of this one
// vote.
#define JOUST_NAMES_SEALED                                                                                             \
    "EXISTS(SELECT 1 FROM study_item si JOIN study st ON st.id = si.study_id WHERE si.battle_id = v.battle_id AND "    \
    "(st.reveal = 'never' OR " JOUST_STUDY_HOLDS_BACK "))"
