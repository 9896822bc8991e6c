# The person at the desk: keys, and nothing but keys. Each waits for what it brings about, on disk or on the screen.

key() { xdotool key --clearmodifiers --delay 5 "$@"; }

outcome_of() { case $1 in 1) echo a ;; 2) echo b ;; 3) echo tie ;; 4) echo both_bad ;; esac; }
reason_of() { case $1 in w) echo ;; j) echo cannot_judge ;; b) echo broken ;; o) echo offensive ;; a) echo other ;; esac; }

battle_at() { disk "SELECT battle_id FROM study_item WHERE position = $1"; }
is_served() { [ -n "$(battle_at "$1")" ]; }
drafted() { [ "$(disk "SELECT outcome FROM draft d JOIN study_item i USING(battle_id) WHERE position = $1")" = "$2" ]; }
drafted_known() { [ "$(disk "SELECT identity_guessed FROM draft d JOIN study_item i USING(battle_id) WHERE position = $1")" = 1 ]; }
not_drafted() { [ "$(disk "SELECT count(*) FROM draft d JOIN study_item i USING(battle_id) WHERE position = $1")" = 0 ]; }
voted() { [ "$(disk "SELECT count(*) FROM vote v JOIN study_item i USING(battle_id) WHERE position = $1")" = 1 ]; }
skipped() { [ "$(disk "SELECT count(*) FROM skip k JOIN study_item i USING(battle_id) WHERE position = $1")" = 1 ]; }

# From the field of the prompt: past "Suggest a prompt" to the chooser of studies, and in its menu past "Free battles",
# which is shut. Returns when the battle at that place is served.
choose_study() {
  local place=$1 pause
  for pause in 0.5 1 3; do
    sleep "$pause"
    key Tab Tab space
    sleep "$pause"
    key Down Down Return
    until_true 3 is_served "$place" && return 0
    picture "no-study-after-$pause"
    kill_program # begins anew, more slowly
    open_program
  done
  echo "hour: the study was not reached by Tab" >&2
  return 1
}

# Presses until the choice is on disk: keys are deaf until both answers are shown.
choose() {
  local battle=$1 press=$2 tries
  for tries in 1 2 3 4 5 6 7 8; do
    key "$press"
    until_true 1 drafted "$battle" "$(outcome_of "$press")" && return 0
  done
  echo "hour: battle $battle takes no choice" >&2
  picture "stuck-$battle"
  return 1
}

# After a restart the draft is on disk already: another choice first shows that keys are heard.
choose_again() {
  choose "$1" $((1 + $2 % 4))
  choose "$1" "$2"
  chosen=$(now_ms)
}

take_back() {
  key ctrl+z
  until_true 5 not_drafted "$1"
}

skip_it() {
  local tries
  for tries in 1 2 3; do
    key 5
    sleep 0.05
    key "$2"
    until_true 4 skipped "$1" && return 0
  done
  return 1
}

note_times() { echo "$1 $served $chosen $pressed $closed" >>"$work/times"; }

# After a kill the program comes back to the same battle by itself, with the draft that was on disk.
come_back() {
  kill_program
  open_program
  served=$opened
}

# One battle as the plan says. Times: served = nothing was shown before, chosen = it was shown by now, pressed = the
# commit was asked for, closed = it is on disk by now.
play() {
  local battle=$1 final=$2 changes=$3 know=$4 comment=$5 close=$6 kill=$7 i step before
  served=${asked_next:-$opened}
  until_true 10 is_served "$battle" || { echo "hour: battle $battle is not served" >&2; picture "stuck-$battle"; return 1; }
  before=$(battle_at "$battle")
  choose "$battle" $((1 + battle % 4)) # answers are shown from here on
  chosen=$(now_ms)
  [ "$changes" = - ] && changes=
  for ((i = 0; i < ${#changes}; ++i)); do
    step=${changes:i:1}
    if [ "$step" = u ]; then take_back "$battle"; else choose "$battle" "$step"; fi
  done
  if [ "$final" = 5 ]; then
    pressed=$(now_ms)
    skip_it "$battle" "$close" || { echo "hour: battle $battle is not skipped" >&2; picture "stuck-$battle"; return 1; }
    closed=$(now_ms)
    asked_next=$pressed
    note_times "$battle"
    return 0
  fi
  choose "$battle" "$final"
  chosen_last=$(now_ms)
  if [ "$know" = 1 ]; then
    key i
    until_true 5 drafted_known "$battle"
  fi
  [ "$battle" = 3 ] && picture held
  if [ "$kill" = held ]; then
    come_back
    [ "$(battle_at "$battle")" = "$before" ] && drafted "$battle" "$(outcome_of "$final")"
    choose_again "$battle" "$final"
  fi
  if [ "$comment" != - ]; then
    key c
    xdotool type --clearmodifiers --delay 5 -- "$comment"
  fi
  pressed=$(now_ms)
  if [ "$close" = enter ]; then
    key Return
    if [ "$kill" = committing ]; then
      come_back # on disk or not: whichever it is, once
      if ! voted "$battle"; then
        choose_again "$battle" "$final"
        pressed=$chosen
        key Return
      else
        served=0
        chosen=0
      fi
    fi
  else
    pressed=$((chosen_last + 4500)) # five ticks of a coarse timer
  fi
  until_true 15 voted "$battle" || { echo "hour: the vote on battle $battle is not on disk" >&2; picture "stuck-$battle"; return 1; }
  closed=$(now_ms)
  [ "$battle" = 4 ] && picture saved
  note_times "$battle"
  next_battle "$battle" "$kill"
}

next_battle() {
  local battle=$1 kill=$2 tries
  [ $((battle + 1)) -lt "$battles" ] || return 0
  asked_next=$(now_ms)
  if [ "$kill" = closed ]; then
    come_back
    asked_next=$opened
    until_true 10 is_served $((battle + 1)) # the program comes back to the queue
    return
  fi
  if [ "$kill" = committing ] && until_true 3 is_served $((battle + 1)); then
    asked_next=$opened # the vote was on disk already, and the program came back to the next battle
    return 0
  fi
  for tries in 1 2 3 4 5; do
    key Return
    until_true 2 is_served $((battle + 1)) && return 0
  done
  echo "hour: after battle $battle no other comes" >&2
  picture "stuck-$battle"
  return 1
}
