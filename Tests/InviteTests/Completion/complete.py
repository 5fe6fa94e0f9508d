"""Types a line into a shell at a terminal, presses Tab, and prints the line that comes of it."""
import os, pty, re, select, sys, time

shell, script, line = sys.argv[1:4]
starts = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
loads = {
    "bash": f"bind 'set enable-bracketed-paste off'; source {script}; echo RE''ADY\n",
    "zsh": "autoload -Uz compinit; compinit -u -D; "
    f"source {script}; compdef _invite invite; unsetopt zle_bracketed_paste; echo RE''ADY\n",
    "fish": f"source {script}; echo RE''ADY\r",
}

child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="xterm" if shell == "fish" else "dumb", PS1="> ")
    os.execvp(shell, starts[shell])


def read(until, seconds):
    """What the shell shows until a text comes, or nothing more does."""
    shown, end = "", time.time() + seconds
    while time.time() < end and not re.search(until, shown):
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                break
    return shown


read(r"> |~.*>|\$ ", 10)
os.write(terminal, loads[shell].encode())
read("READY", 20)
os.write(terminal, line.encode() + b"\t")
# There is no telling when a completion is done: it has come when the line can be sent off.
read("nothing", 2.5)
os.write(terminal, b"\x01echo '\x05':END\r")
shown = read(r"\r?\n(.*):END\r?\n", 10)
found = re.findall(r"\n(?:.*?)?(invite [^\r\n']*?) ?:END\r?\n", shown)
print(found[-1] if found else shown)
os.close(terminal)
