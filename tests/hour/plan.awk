# What the person means to do, a battle a line: the key of the final choice (5 = skip), the changes of mind before it
# (keys, u = Ctrl+Z, - = none), whether they know who it is (0 or 1), a comment (- = none), how the battle is closed
# (enter, or hold = the hold runs out; for a skip the letter of its reason), and when the program is killed (-, held,
# committing, closed).
BEGIN {
    srand(seed)
    split("w j b o a", letters, " ")
    for (i = 0; i < battles; ++i) {
        key = 1 + int(4 * rand())
        if (rand() < 0.06)
            key = 5
        changes = ""
        while (rand() < 0.3)
            changes = changes (rand() < 0.4 ? "u" : 1 + int(4 * rand()))
        if (changes == "")
            changes = "-"
        know = key < 5 && rand() < 0.1
        comment = key < 5 && rand() < 0.12 ? "remark-" i "-12345" : "-"
        close_by = key == 5 ? letters[1 + int(5 * rand())] : "enter"
        kill = "-"
        if (i == 57 || i == 111 || i == 160) { # a kill needs a vote
            key = 1 + i % 4
            close_by = "enter"
            kill = i == 57 ? "held" : i == 111 ? "committing" : "closed"
        } else if (i == 23 || i == 140) {
            key = 2
            comment = "-"
            close_by = "hold"
        }
        print key, changes, know, comment, close_by, kill
    }
}
