# The desk: a display of its own, a workspace with a study, the program, and a look at what is on disk.
# Used by `run`, which sets work, build, seed and battles.
joust=$build/app/joust
joust_cli=$build/app/cli/joust-cli
file=$work/hour.joust
program=

now_ms() { local t=$EPOCHREALTIME; echo $((${t/[.,]/} / 1000)); }

# 200 prompts and the answers of four contestants, without a network.
make_study() {
  awk -v n=$battles 'BEGIN { for (i = 1; i <= n; ++i)
    printf "{\"question_id\":%d,\"category\":\"hour\",\"turns\":[\"Question %d: what is the square of %d?\"]}\n", i, i, i
  }' >"$work/questions.jsonl"
  awk -v n=$battles 'BEGIN { m = split("zqx-amber zqx-basil zqx-cedar zqx-delta", who, " ")
    for (k = 1; k <= m; ++k) for (i = 1; i <= n; ++i)
      printf "{\"question_id\":%d,\"model_id\":\"%s\",\"choices\":[{\"index\":0,\"turns\":[\"In manner %d: " \
             "the square of %d is **%d**.\\n\\n- that is %d times itself\"]}]}\n", i, who[k], k, i, i * i, i
  }' >"$work/answers.jsonl"
  "$joust_cli" new "$file"
  "$joust_cli" prompts import "$file" "$work/questions.jsonl" --set hour
  "$joust_cli" run import "$file" "$work/answers.jsonl" --run hour --set hour
  "$joust_cli" study create "$file" hour --run hour --battles $battles --reveal end
}

# A display that is free: the server itself picks the number.
sit_down() {
  export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data LC_ALL=C.UTF-8
  mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
  mkfifo "$work/display"
  Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$work/display" >/dev/null 2>&1 &
  server=$!
  read -r number_of_display <"$work/display"
  export DISPLAY=:$number_of_display QT_QPA_PLATFORM=xcb
  openbox >/dev/null 2>&1 &
  manager=$!
  until_true 10 xdotool get_num_desktops >/dev/null 2>&1 # a window that comes before its manager is lost
}

leave_desk() {
  [ -z "$program" ] || kill -9 "$program" 2>/dev/null || true
  [ -z "${manager:-}" ] || kill "$manager" 2>/dev/null || true
  [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
}

# Waits up to `seconds` until the command says yes.
until_true() {
  local seconds=$1 end
  shift
  end=$(($(now_ms) + seconds * 1000))
  until "$@"; do
    [ "$(now_ms)" -lt "$end" ] || return 1
    sleep 0.01
  done
}

# One value of the database, which the program has open; empty while it cannot be read.
disk() { sqlite3 -readonly -cmd '.timeout 200' "$file" "$1" 2>/dev/null || true; }

window_is_active() {
  local id
  id=$(xdotool search --onlyvisible --pid "$program" --name 'Annotate mode' 2>/dev/null | head -1)
  [ -n "$id" ] && xdotool windowactivate "$id" 2>/dev/null && [ "$(xdotool getactivewindow 2>/dev/null)" = "$id" ]
}

open_program() {
  "$joust" --mode annotate --annotator hour "$file" >>"$work/program.log" 2>&1 &
  program=$!
  opened=$(now_ms)
  until_true 30 window_is_active || { echo "hour: the window did not come" >&2; picture no-window; return 1; }
}

kill_program() {
  kill -9 "$program"
  wait "$program" 2>/dev/null || true
  program=
}

# The way a person ends it: a request to close.
stop_program() {
  xdotool key --clearmodifiers ctrl+q
  until_true 10 program_is_gone || { echo "hour: the program does not end" >&2; return 1; }
  program=
}

program_is_gone() { ! kill -0 "$program" 2>/dev/null; }

picture() {
  [ -z "${HOUR_PICTURES:-}" ] || import -window root "$HOUR_PICTURES/$1.png"
}
