"""Run a command as the user nobody, with access to folders below a home that only root
can enter (pyenv's interpreters, this tree).

It needs root and a mount namespace, in which the home holds these folders alone.
"""
import os
import pwd


def closed_home(folder):
    """The outermost folder above this one that others cannot enter, or None."""
    path = "/"
    for part in os.path.realpath(folder).split("/")[1:]:
        path = os.path.join(path, part)
        if not os.stat(path).st_mode & 0o001:
            return path
    return None


def command(argv, folders, scratch):
    """A command for root that runs argv as nobody; scratch: an empty folder."""
    lines, user = ["set -e"], pwd.getpwnam("nobody")
    hidden = {}
    for folder in {os.path.realpath(folder) for folder in folders}:
        if closed_home(folder) is not None:
            hidden[folder] = os.path.join(scratch, str(len(hidden)))
    for folder, aside in hidden.items():
        lines.append("mkdir '%s'; mount --bind '%s' '%s'" % (aside, folder, aside))
    for home in {closed_home(folder) for folder in hidden}:
        lines.append("mount -t tmpfs -o mode=755 none '%s'" % home)
    for folder, aside in hidden.items():
        lines.append("mkdir -p '%s'; mount --bind '%s' '%s'" % (folder, aside, folder))
    lines.append('exec setpriv --reuid=%d --regid=%d --clear-groups --no-new-privs "$@"'
                 % (user.pw_uid, user.pw_gid))
    return ["unshare", "--mount", "sh", "-c", "\n".join(lines), "sh"] + list(argv)
